import Analysis
import Audit
import Clusters
import Durability
import Foundation
import Particles
import Plans
import Runs
import Samples
import Storage
import Tags
import Testing

/// A study whose files are put in wrong states that no damage of bytes reaches: decoded, changed and sealed again, so that
/// every file is structurally valid and says what no run would.
struct InconsistentStudy {
  static let yaml = """
    study: inconsistent
    seed: 3
    ensembles:
      - {model: "pss:rc=1.2", particles: 150, samples: 3, temperatures: [4.0]}
    equilibration: {relaxations: 1, window: 2, longest: 2}
    measure: {modes: 4, dipoles: 10}
    reduction: {include-unequilibrated: true, bootstrap: 10}
    decay:
      particles: 1000
      dipoles: 3
      samples: 2
      states: [{model: "pss:rc=1.2", temperature: 4.0}]
    """

  /// Made once.
  static let original = Task { () throws -> String in
    let folder = NSTemporaryDirectory() + "lehr-inconsistent-" + UUID().uuidString
    #expect(try await StudyRunner(plan: try Plan(yaml: yaml), folder: folder, workers: 2).run())
    return folder
  }

  let folder = NSTemporaryDirectory() + "lehr-inconsistent-" + UUID().uuidString
  let plan = try! Plan(yaml: yaml)

  init() async throws {
    try FileManager.default.copyItem(atPath: try await Self.original.value, toPath: folder)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  func url(_ ensemble: Int, _ index: Int) -> URL {
    URL(fileURLWithPath: StudyStore(folder: folder).path(plan.ensembles[ensemble].id, index, .finished))
  }

  func cache(_ ensemble: Int) -> URL { URL(fileURLWithPath: "\(folder)/.cache/\(plan.ensembles[ensemble].id).numbers") }
}

/// Changes what a sample says, and leaves its form.
enum Inconsistency {
  static let numbers: [Double] = [
    0, -1, 1, .nan, .infinity, -.infinity, 1e308, -1e308, .leastNonzeroMagnitude, 1e-300, 9.3e18, -9.3e18, 1e15, 2.5,
  ]
  static let words = [
    "0", "-1", "1", "1000000000", "9223372036854775807", "-9223372036854775808", "1e308", "-1e-300", "1e15", "2.5",
    "\"nan\"",
    "\"inf\"", "[]", "[0]", "[1,2,3]", "{}", "\"\"", "null", "true",
  ]

  static func spoil(_ array: StoredArray, _ stream: inout RandomStream) -> StoredArray {
    var values = array.values
    switch Int.random(in: 0..<6, using: &stream) {
    case 0: values = Array(values.prefix(Int.random(in: 0...values.count, using: &stream)))
    case 1: values += [Double](repeating: 1, count: Int.random(in: 1...40, using: &stream))
    case 2: values = []
    case 3: values.reverse()
    case 4: values = values.map { _ in numbers.randomElement(using: &stream)! }
    default:
      if let k = values.indices.randomElement(using: &stream) { values[k] = numbers.randomElement(using: &stream)! }
    }
    switch Int.random(in: 0..<4, using: &stream) {
    case 0 where values.count == array.values.count: return StoredArray(shape: array.shape, values: values)
    case 1: return StoredArray(shape: [1, values.count, 1], values: values)
    case 2: return StoredArray(shape: values.count == 1 ? [] : [values.count], values: values)
    default: return StoredArray(shape: [values.count], values: values)
    }
  }

  /// Puts another value in the place of one of the values of a JSON text.
  static func spoil(_ json: String, _ stream: inout RandomStream) -> String {
    let bytes = Array(json.utf8)
    let colons = bytes.indices.filter { bytes[$0] == UInt8(ascii: ":") && bytes[max(0, $0 - 1)] == UInt8(ascii: "\"") }
    guard let colon = colons.randomElement(using: &stream) else { return json }
    var (end, depth, isQuoted) = (colon + 1, 0, false)
    while end < bytes.count {
      let letter = bytes[end]
      if letter == UInt8(ascii: "\""), bytes[end - 1] != UInt8(ascii: "\\") { isQuoted.toggle() }
      if !isQuoted {
        if letter == UInt8(ascii: "{") || letter == UInt8(ascii: "[") { depth += 1 }
        let closes = letter == UInt8(ascii: "}") || letter == UInt8(ascii: "]")
        if depth == 0, closes || letter == UInt8(ascii: ",") { break }
        if closes { depth -= 1 }
      }
      end += 1
    }
    var copy = bytes
    copy.replaceSubrange((colon + 1)..<end, with: words.randomElement(using: &stream)!.utf8)
    return String(decoding: copy, as: UTF8.self)
  }

  static func spoil(_ sample: inout StoredSample, _ stream: inout RandomStream) {
    for _ in 0...Int.random(in: 0...2, using: &stream) {
      switch Int.random(in: 0..<8, using: &stream) {
      case 0...3:
        guard let name = sample.observables.keys.sorted().randomElement(using: &stream) else { continue }
        sample.observables[name] =
          Int.random(in: 0..<5, using: &stream) == 0 ? nil : spoil(sample.observables[name]!, &stream)
      case 4...5: sample.record = spoil(sample.record, &stream)
      case 6:
        let k = Int.random(in: 0..<sample.liquid.configuration.count, using: &stream)
        sample.liquid.configuration.positions[k].x = [1e300, 0, -1e9].randomElement(using: &stream)!
        sample.liquid.configuration.species[k] = Int.random(in: 0..<26, using: &stream)
      default:
        guard var glass = sample.glass else { continue }
        (glass.positions, glass.species) = (glass.positions.dropLast(7), glass.species.dropLast(7))
        sample.glass = glass
      }
    }
  }
}

@Suite(.serialized, .tags(.system)) struct InconsistentProductTests {
  /// What averages, comparison and lists of flags make of the study as it is; the sentence of what was left out.
  private func outcome(_ study: InconsistentStudy) async throws -> Fuzzing.Outcome {
    let reduction = try Reduction(folder: study.folder)
    let summary = try await reduction.summary()
    for row in StudyComparison(summary, summary).rows { _ = (row.first.concise, row.deviation) }
    let standings = try await reduction.standings()
    #expect(zip(standings, study.plan.ensembles).allSatisfy { $0.finished + $0.foreign + $0.damaged <= $1.samples })
    let reasons = standings.flatMap(\.flagged).filter { !$0.averaged }.flatMap(\.reasons)
    return reasons.isEmpty ? .taken : .refused(reasons.joined(separator: "; "))
  }

  @Test func samplesThatContradictThemselvesAreAveragedOrNamedAndNeverEndTheProgram() async throws {
    let study = try await InconsistentStudy()
    defer { study.remove() }
    let sources = try (0..<2).map { try SampleFile.decode(try Data(contentsOf: study.url($0, 1))) }
    try await Fuzzing.run("inconsistent-sample", part: 0.05) { stream in
      let k = Int.random(in: 0..<2, using: &stream)
      var sample = sources[k]
      Inconsistency.spoil(&sample, &stream)
      try SampleFile.encode(sample).write(to: study.url(k, 1))
      defer { try? SampleFile.encode(sources[k]).write(to: study.url(k, 1)) }
      if Int.random(in: 0..<20, using: &stream) == 0 { _ = try await Audit(folder: study.folder).report() }
      return try await outcome(study)
    }
  }

  @Test func cachesWithImpossibleValuesAreForgotten() async throws {
    let study = try await InconsistentStudy()
    defer { study.remove() }
    let fresh = try await Reduction(folder: study.folder).summary()
    let sources = try (0..<2).map { Array(try Data(contentsOf: study.cache($0)).dropLast(16)) }
    try await Fuzzing.run("cache", part: 0.1, least: 0) { stream in
      let k = Int.random(in: 0..<2, using: &stream)
      var bytes = sources[k]
      for _ in 0...Int.random(in: 0...2, using: &stream) {
        // A word is put in the place of another: counts, lengths, numbers.
        let at = 8 * Int.random(in: 0..<(bytes.count / 8), using: &stream)
        let words: [Int] = [-1, 0, 1, .max, .min, 1 << 40, Int(bitPattern: UInt(Double.nan.bitPattern)), -7]
        withUnsafeBytes(of: words.randomElement(using: &stream)!) { bytes.replaceSubrange(at..<(at + 8), with: $0) }
      }
      try sealed(Data(bytes)).write(to: study.cache(k))
      return try await outcome(study)
    }
    // A cache that lies within what is possible is believed by a report; without it the files speak.
    try FileManager.default.removeItem(atPath: study.folder + "/.cache")
    #expect(try await Reduction(folder: study.folder).summary() == fresh)
  }

  @Test func listsOfSamplesAreReadOrRefusedWithALine() async throws {
    let text = "# 3 a task\n" + (0..<7).map { "pss-rc1.2-N150-T4.0 \($0)\n" }.joined()
    let damage = Damage([
      " ", "\n", "#", "a", "task", "-1", "9223372036854775807", "0", "1e9", "\0", "é", "\r\n", "10000000",
    ])
    try Fuzzing.run("list") { stream in
      var bytes = Array(text.utf8)
      damage.apply(to: &bytes, &stream)
      do {
        let list = try SampleList(text: String(decoding: bytes, as: UTF8.self))
        #expect((0..<min(list.tasks, 20)).flatMap { list[task: $0] }.count <= list.samples.count)
        #expect(list.pieces(ofAtMost: 2).flatMap(\.samples) == list.samples)
        return .taken
      } catch {
        #expect("\(error)".hasPrefix("line "))
        return .refused("\(error)")
      }
    }
  }
}
