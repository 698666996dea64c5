import ArgumentParser
import Foundation
import Plans
import Runs
import Synchronization

/// `--log`, for the commands that make samples.
struct LogOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Append events to this file, one JSON object per line; default: $LEHR_LOG.", valueName: "file"))
  var log: String?

  /// The file given by the option or by the environment.
  var path: String? {
    let path = log ?? ProcessInfo.processInfo.environment["LEHR_LOG"]
    return path?.isEmpty == false ? path : nil
  }

  /// The log, if requested.
  func opened() throws -> RunLog? { try path.map(RunLog.init) }
}

/// A machine-readable log: one JSON object per line, appended, so that the tasks of a cluster can share a file.
///
/// Every line has `time`, `event`, `machine` and `process`; Documentation/Program.md describes the other keys. It is
/// not a product: it contains times and machine names, and no command reads it.
final class RunLog: Sendable {
  private let file: Int32
  private let machine = RunLog.machineName
  private let process = Int(ProcessInfo.processInfo.processIdentifier)
  private let hasFailed = Mutex(false)

  /// Opens or creates the file.
  init(_ path: String) throws {
    try checkWritable(path)
    try Self.checkIsLog(path)
    // Does not wait for the reader of a pipe; lines are then written as to a file.
    file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o644)
    let code = errno
    guard file >= 0 else {
      let reason = code == ENXIO ? "no program reads this pipe" : String(cString: strerror(code))
      throw CommandError("\(path): cannot write the log: \(reason)")
    }
    _ = fcntl(file, F_SETFL, fcntl(file, F_GETFL) & ~O_NONBLOCK)
  }

  /// Throws if there is a file at `path` that is not a log: lines would be appended to a sample, or to a plan.
  private static func checkIsLog(_ path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    let isLock = (path as NSString).lastPathComponent == ".lock"
    guard status.st_size > 0 || isLock else { return }
    let handle = FileHandle(forReadingAtPath: path)
    defer { try? handle?.close() }
    let head = (try? handle?.read(upToCount: 4096)) ?? Data()
    let line = String(decoding: head.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    guard !isLock, line.hasPrefix("{"), line.contains("\"event\":") else {
      throw CommandError("\(path): this file is not a log of lehr; choose another")
    }
  }

  deinit { close(file) }

  /// The host name known to the system: `ProcessInfo` queries the network, which may take long.
  private static var machineName: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "unknown" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether a line could not be written; the run continues without its log.
  var isIncomplete: Bool { hasFailed.withLock { $0 } }

  /// The contents of a line.
  struct Line: Encodable {
    var event: String
    var time = ""
    var machine = ""
    var process = 0
    var version: String?
    var folder: String?
    var planned: Int?
    var done: Int?
    var ensemble: String?
    var index: Int?
    var activity: String?
    var seconds: Double?
    var reasons: [String]?
    var samples: Int?
    var flagged: Int?
    var complete: Bool?
    var reason: String?

    init(_ event: String) { self.event = event }

    /// A damaged product was set aside: path and reason.
    static func damage(_ reason: String) -> Line { because(reason, "sample damaged") }
    /// The run ended with an error.
    static func failure(_ reason: String) -> Line { because(reason, "run failed") }
    /// The run was completed or stopped.
    static func end(complete: Bool, seconds: Double) -> Line {
      var line = Line("run ends")
      (line.complete, line.seconds) = (complete, seconds)
      return line
    }

    private static func because(_ reason: String, _ event: String) -> Line {
      var line = Line(event)
      line.reason = reason
      return line
    }
  }

  /// Appends a line with a single system call, so that lines of several programs are not interleaved.
  func append(_ line: Line) {
    var line = line
    line.time = Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    line.machine = machine
    line.process = process
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings and finite numbers only: encoding cannot fail.
    let bytes = try! encoder.encode(line) + Data("\n".utf8)
    let written = bytes.withUnsafeBytes { write(file, $0.baseAddress!, $0.count) }
    if written != bytes.count { hasFailed.withLock { $0 = true } }
  }

  /// Appends an event of a run in `folder`.
  func append(_ event: RunEvent, folder: String) {
    var line: Line
    switch event {
    case .began(let planned, let done):
      line = Line("run begins")
      (line.folder, line.planned, line.done, line.version) = (folder, planned, done, Version.current)
    case .entered(let sample, let activity):
      line = Line("sample begins")
      (line.ensemble, line.index, line.activity) = (sample.ensemble, sample.index, activity.rawValue)
    case .finished(let sample, let last, let seconds, let reasons):
      line = Line(reasons.isEmpty ? "sample finished" : "sample flagged")
      (line.ensemble, line.index, line.activity) = (sample.ensemble, sample.index, last.rawValue)
      (line.seconds, line.reasons) = (seconds, reasons)
    case .left(let sample):
      line = Line("sample left")
      (line.ensemble, line.index) = (sample.ensemble, sample.index)
    case .ensembleFinished(let ensemble, let samples, let flagged):
      line = Line("ensemble finished")
      (line.ensemble, line.samples, line.flagged) = (ensemble, samples, flagged)
    }
    append(line)
  }
}
