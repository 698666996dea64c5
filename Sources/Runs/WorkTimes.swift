import Durability
import Foundation
import Plans
import Samples
import Storage
import Synchronization

/// How long the work of a study took: a log of its runs, from which `lehr status` estimates the rest. No product depends on
/// it; it can be deleted at any time.
public struct WorkTimes: Sendable {
  /// What a run did since its last line: one ensemble.
  package struct Line: Codable, Sendable, Equatable {
    /// The identifier of the ensemble.
    package var ensemble: String
    /// Time steps of its liquids, and the core-seconds that they took.
    package var steps = 0
    package var moving = 0.0
    /// Glasses that were quenched and measured, and the core-seconds that they took.
    package var glasses = 0
    package var measuring = 0.0
    /// The machine and process, and how many samples it makes at the same time.
    package var program: String
    package var workers: Int
    /// When the line was written, in seconds since 1970.
    package var at: Double

    /// A line as given.
    package init(
      ensemble: String, steps: Int = 0, moving: Double = 0, glasses: Int = 0, measuring: Double = 0, program: String,
      workers: Int, at: Double
    ) {
      (self.ensemble, self.steps, self.moving) = (ensemble, steps, moving)
      (self.glasses, self.measuring) = (glasses, measuring)
      (self.program, self.workers, self.at) = (program, workers, at)
    }
  }

  /// The name of the log within a study's folder.
  static let name = ".cache/times.jsonl"
  /// The largest log that is read, in bytes; of a larger one nothing is.
  private static let largest = 1 << 28

  /// The lines, in the order in which they were written. Damaged lines are left out.
  package let lines: [Line]

  /// The log of the study in `folder`; empty if there is none.
  public init(folder: String) {
    guard let data = try? OwnFolder(folder).read(Self.name, limit: Self.largest) else {
      lines = []
      return
    }
    let decoder = JSONDecoder()
    lines = data.split(separator: UInt8(ascii: "\n")).compactMap { line in
      (try? decoder.decode(Line.self, from: line)).flatMap { $0.isSound ? $0 : nil }
    }
  }

  /// A log of these lines.
  package init(_ lines: [Line]) { self.lines = lines }

  /// A program that has written a line within this time is taken to be at work, in seconds.
  private static let longestSilence = 900.0

  /// The number of workers of the programs at work at a time; nil if none is.
  func activeWorkers(at now: Double) -> Int? {
    let recent = lines.filter { now - $0.at < Self.longestSilence && $0.at <= now + 1 }
    let programs = Dictionary(recent.map { ($0.program, $0.workers) }) { $1 }
    return programs.isEmpty ? nil : programs.values.reduce(0, +)
  }
}

extension WorkTimes.Line {
  fileprivate var isSound: Bool {
    steps >= 0 && steps < 1 << 60 && glasses >= 0 && glasses < 1 << 40 && moving >= 0 && moving.isFinite
      && measuring >= 0 && measuring.isFinite && (1...4096).contains(workers) && at.isFinite
  }
}

/// Writes the log of a run: a line per ensemble at most every ten seconds, more rarely the longer the run, and at the end.
final class WorkTimer: Sendable {
  private struct State {
    var lines: [String: WorkTimes.Line] = [:]
    var written = ContinuousClock.now
    let began = ContinuousClock.now
  }

  /// The least time between two writes, a tenth of the run so far: thousands of tasks of a cluster share one log.
  private static func interval(after run: Duration) -> Duration {
    min(.seconds(600), max(.seconds(10), run / 10))
  }
  private let files: OwnFolder
  private let workers: Int
  private let program: String
  private let state = Mutex(State())

  init(folder: String, workers: Int) {
    files = OwnFolder(folder)
    self.workers = workers
    var name = [CChar](repeating: 0, count: 256)
    // Known to the system: `ProcessInfo` asks the network, which may take long.
    _ = gethostname(&name, name.count - 1)
    program = "\(String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)).\(getpid())"
  }

  /// Notes steps of a liquid.
  func add(_ ensemble: String, steps: Int, seconds: Double) {
    add(ensemble) {
      $0.steps += steps
      $0.moving += seconds
    }
  }

  /// Notes a glass that was quenched and measured.
  func add(glassOf ensemble: String, seconds: Double) {
    add(ensemble) {
      $0.glasses += 1
      $0.measuring += seconds
    }
  }

  private func add(_ ensemble: String, _ change: (inout WorkTimes.Line) -> Void) {
    let isDue = state.withLock { state in
      var line =
        state.lines[ensemble] ?? WorkTimes.Line(ensemble: ensemble, program: program, workers: workers, at: 0)
      change(&line)
      state.lines[ensemble] = line
      return state.written.duration(to: .now) >= Self.interval(after: state.began.duration(to: .now))
    }
    if isDue { flush() }
  }

  /// Writes what was noted, if the folder may be written to.
  func flush() {
    let lines = state.withLock { state in
      defer { (state.lines, state.written) = ([:], .now) }
      return state.lines.values.sorted { $0.ensemble < $1.ensemble }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var bytes = Data()
    for var line in lines {
      line.at = Date().timeIntervalSince1970.rounded()
      guard let text = try? encoder.encode(line) else { continue }
      bytes += text + Data("\n".utf8)
    }
    if !bytes.isEmpty { try? files.append(bytes, to: WorkTimes.name) }
  }
}
