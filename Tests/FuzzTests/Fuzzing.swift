import Foundation
import Particles
import Synchronization
import Testing

/// Many damaged inputs for one reader, each made from a random stream of its own.
///
/// | variable of the environment | meaning |
/// |---|---|
/// | `LEHR_FUZZ_CASES` | cases a reader; a few thousand if not given |
/// | `LEHR_FUZZ_ONLY` | one case, such as `plan:1234`, alone |
///
/// The number of the case under way stands in a file that is mapped into memory, so that it is there after a crash: the
/// test prints which.
struct Fuzzing {
  /// What a reader did: it took the input, or refused it with a sentence.
  enum Outcome: Sendable {
    case taken
    case refused(String)
  }

  /// Cases in a run of all tests.
  static let defaultCases = 5000
  /// The longest a case may take, even under a sanitizer, in seconds of processor time.
  static let longest = 20.0
  /// The process never holds so much; in kilobytes.
  static let mostMemory = 4 << 20

  static let environment = ProcessInfo.processInfo.environment
  static let cases = environment["LEHR_FUZZ_CASES"].flatMap(Int.init) ?? defaultCases

  /// Reads `cases` inputs; every sentence must be one line, and at least a part `least` of the cases must end either way:
  /// a fuzzer whose inputs all fall at the first check is blind.
  static func run(
    _ reader: String, least: Double = 0.002, _ read: (inout RandomStream) throws -> Outcome
  ) throws {
    var campaign = try Campaign(reader, cases: cases)
    while let index = campaign.next() {
      var stream = campaign.stream
      campaign.end(index, try read(&stream))
    }
    campaign.judge(least: least)
  }

  /// The same for readers of whole studies, which are slow: a `part` of the cases.
  static func run(
    _ reader: String, part: Double = 1, least: Double = 0.002, _ read: (inout RandomStream) async throws -> Outcome
  ) async throws {
    var campaign = try Campaign(reader, cases: max(50, Int(part * Double(cases))))
    while let index = campaign.next() {
      var stream = campaign.stream
      campaign.end(index, try await read(&stream))
    }
    campaign.judge(least: least)
  }
}

/// The cases of one reader, one after the other, with what came of them.
private struct Campaign {
  private let reader: String
  private let mark: CaseMark
  private let tree: SeedTree
  private let range: Range<Int>
  private var index: Int
  private var counts = (taken: 0, refused: 0)
  private var slowest = (seconds: 0.0, index: 0)
  private let begin = ContinuousClock.now
  private var start = ContinuousClock.now
  private var startOnProcessor = 0.0

  init(_ reader: String, cases: Int) throws {
    self.reader = reader
    mark = try CaseMark(reader)
    tree = SeedTree(seed: 20_240_229).branch(reader)
    let only = Fuzzing.environment["LEHR_FUZZ_ONLY"]?.split(separator: ":")
    if let only, only.first.map(String.init) != reader {
      range = 0..<0
    } else {
      range = only.map { Int($0[1])!..<(Int($0[1])! + 1) } ?? 0..<cases
    }
    index = range.lowerBound - 1
  }

  /// The random stream of the case under way.
  var stream: RandomStream { tree.branch(index).stream("case") }

  /// Begins the next case; nil after the last.
  mutating func next() -> Int? {
    index += 1
    guard range.contains(index) else { return nil }
    mark.set(index)
    start = .now
    startOnProcessor = threadSeconds()
    return index
  }

  /// Ends a case: a sentence must be one line.
  mutating func end(_ index: Int, _ outcome: Fuzzing.Outcome) {
    switch outcome {
    case .taken: counts.taken += 1
    case .refused(let sentence):
      counts.refused += 1
      let isSentence = !sentence.isEmpty && sentence.count < 2000 && !sentence.contains { $0 == "\n" || $0 == "\r\n" }
      if !isSentence { Issue.record("\(reader):\(index) is refused by \"\(sentence.prefix(2000))\"") }
    }
    // Time of the processor, which other programs on the machine do not change; no more than has passed, should the case
    // have ended on another thread.
    let seconds = min(start.duration(to: .now) / .seconds(1), max(0, threadSeconds() - startOnProcessor))
    if seconds > slowest.seconds { slowest = (seconds, index) }
  }

  /// Holds time, memory and the least number of cases of either outcome against their bounds.
  func judge(least: Double) {
    let seconds = begin.duration(to: .now) / .seconds(1)
    print(
      "fuzz \(reader): \(counts.taken + counts.refused) cases in \(Int(seconds.rounded())) s, \(counts.taken) taken, "
        + "\(counts.refused) refused; the slowest, \(slowest.index), took \(Int(1000 * slowest.seconds)) ms")
    #expect(slowest.seconds < Fuzzing.longest, "\(reader):\(slowest.index)")
    if range.count > 1 {
      let fewest = Int(least * Double(range.count))
      #expect(counts.taken >= fewest && counts.refused >= fewest, "\(counts)")
    }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #expect(usage.ru_maxrss < Fuzzing.mostMemory)
  }
}

/// How long this thread has been on a processor, in seconds.
func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
}

/// The number of the case under way, in a file that outlives a crash.
private final class CaseMark {
  private let memory: UnsafeMutablePointer<Int>

  init(_ reader: String) throws {
    let path = NSTemporaryDirectory() + "lehr-fuzz-\(reader).case"
    let file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o644)
    try #require(file >= 0 && ftruncate(file, 8) == 0)
    let place = mmap(nil, 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
    close(file)
    try #require(place != MAP_FAILED)
    memory = place!.assumingMemoryBound(to: Int.self)
    print("fuzz \(reader): should it crash, the first eight bytes of \(path) are the case: od -A n -t d8 \(path)")
  }

  deinit { munmap(memory, 8) }

  func set(_ index: Int) { memory.pointee = index }
}

/// Damages bytes: changes, inserts, removes, doubles and cuts.
struct Damage {
  /// What is inserted: pieces that mean something to the reader, so that they reach beyond its first check.
  let pieces: [[UInt8]]

  init(_ pieces: [String]) { self.pieces = pieces.map { Array($0.utf8) } }

  /// One to four damages.
  func apply(to bytes: inout [UInt8], _ stream: inout RandomStream) {
    for _ in 0...Int.random(in: 0...3, using: &stream) { once(&bytes, &stream) }
  }

  private func once(_ bytes: inout [UInt8], _ stream: inout RandomStream) {
    let at = Int.random(in: 0...bytes.count, using: &stream)
    let end = min(bytes.count, at + Int.random(in: 0...12, using: &stream))
    switch Int.random(in: 0..<7, using: &stream) {
    case 0: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &stream) }
    case 1: bytes.replaceSubrange(at..<end, with: pieces.randomElement(using: &stream)!)
    case 2: bytes.insert(contentsOf: pieces.randomElement(using: &stream)!, at: at)
    case 3: bytes.removeSubrange(at..<end)
    case 4: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &stream))
    case 5:
      let piece = pieces.randomElement(using: &stream)!
      for _ in 0..<(1 << Int.random(in: 0...10, using: &stream)) {
        bytes.insert(contentsOf: piece, at: min(at, bytes.count))
      }
    default: if Int.random(in: 0..<4, using: &stream) == 0 { bytes.removeSubrange(at...) }
    }
  }

  /// One to four damages of a binary file: bytes that are not zero preferred, and words that could be addresses.
  static func binary(_ bytes: inout [UInt8], _ stream: inout RandomStream) {
    for _ in 0...Int.random(in: 0...3, using: &stream) {
      var at = Int.random(in: 0..<bytes.count, using: &stream)
      if Int.random(in: 0..<4, using: &stream) > 0 { at = bytes[at...].firstIndex { $0 != 0 } ?? at }
      switch Int.random(in: 0..<6, using: &stream) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &stream)
      case 1: bytes[at] &+= Bool.random(using: &stream) ? 1 : 255
      case 2: bytes[at] = Bool.random(using: &stream) ? 0 : 255
      case 3: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &stream)
      case 4:
        let word = UInt64.random(in: 0...UInt64(bytes.count + 64), using: &stream)
        for k in 0..<min(8, bytes.count - at) { bytes[at + k] = UInt8(truncatingIfNeeded: word >> UInt64(8 * k)) }
      default: for k in at..<min(bytes.count, at + 8) { bytes[k] = UInt8.random(in: 0...255, using: &stream) }
      }
    }
  }
}
