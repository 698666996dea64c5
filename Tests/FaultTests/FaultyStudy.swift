import Foundation
import Testing

/// A small study that passes through all that a run does, made by the built program in folders of its own, with faults.
final class FaultyStudy {
  /// Where everything of this test stands.
  let place: String

  static let plan = """
    study: faults
    seed: 11
    ensembles:
      - {model: "pss:rc=1.2", particles: 300, samples: 3, temperatures: [4.0, 2.0]}
      - {model: hertzian, particles: 300, samples: 1, temperatures: [0.004]}
    equilibration: {relaxation-times: 1, window: 6, maximum-time: 12}
    measure: {modes: 20, dipoles: 50}
    reduction: {include-unequilibrated: true, bootstrap: 20}
    """
  /// Samples of the plan.
  static let samples = 7

  /// A run that has ended.
  struct Outcome {
    /// The exit status, or 128 and the number of the signal that ended it.
    let status: Int32
    let out: String
    let err: String
  }

  init() throws {
    place = NSTemporaryDirectory() + "lehr-faults-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try Self.plan.write(toFile: place + "/plan.yaml", atomically: true, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(atPath: place) }

  /// The folder of the built program, its libraries and its tests.
  static let built = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent()

  /// Begins a command. `fault` and `clock` are what faults.c makes of LEHR_FAULT and LEHR_CLOCK.
  func start(
    _ arguments: [String], fault: String? = nil, clock: String? = nil, surroundings: [String: String] = [:]
  ) throws -> Running {
    let process = Process()
    process.executableURL = Self.built.appending(path: "lehr")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: place)
    var environment = ProcessInfo.processInfo.environment
    if fault != nil || clock != nil { environment["LD_PRELOAD"] = Self.built.appending(path: "libfaults.so").path }
    environment["LEHR_FAULT"] = fault
    environment["LEHR_CLOCK"] = clock
    environment.merge(surroundings) { $1 }
    process.environment = environment
    let names = ["out", "err"].map { place + "/" + UUID().uuidString + "." + $0 }
    for name in names { try Data().write(to: URL(fileURLWithPath: name)) }
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: names[0]))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: names[1]))
    try process.run()
    return Running(process: process, out: names[0], err: names[1])
  }

  struct Running {
    let process: Process
    let out: String
    let err: String

    /// Waits for its end.
    func end() throws -> Outcome {
      process.waitUntilExit()
      let killed = process.terminationReason == .uncaughtSignal
      return Outcome(
        status: process.terminationStatus + (killed ? 128 : 0), out: try String(contentsOfFile: out, encoding: .utf8),
        err: try String(contentsOfFile: err, encoding: .utf8))
    }

    /// Ends it by SIGKILL after so many seconds, if it still runs then.
    func kill(after seconds: Double) throws -> Outcome {
      Thread.sleep(forTimeInterval: seconds)
      Foundation.kill(process.processIdentifier, SIGKILL)
      return try end()
    }
  }

  /// Waits until the folder of a run has a file that `isWanted` takes by its name, or until the run has ended.
  func waitFor(_ running: Running, toHaveFile isWanted: (String) -> Bool, in folder: String) throws {
    for _ in 0..<600_000 {
      let names = FileManager.default.enumerator(atPath: place + "/" + folder)?.allObjects as? [String] ?? []
      if names.contains(where: isWanted) || !running.process.isRunning { return }
      usleep(1000)
    }
    throw NeverSeen(folder: folder)
  }

  struct NeverSeen: Error {
    let folder: String
  }

  /// The arguments of a run into `folder` that keeps a checkpoint wherever it can.
  static func arguments(_ folder: String, workers: Int = 2, reporting: Bool = false) -> [String] {
    ["run", "plan.yaml", "--into", folder, "--workers", "\(workers)", "--checkpoint-interval", "0"]
      + (reporting ? [] : ["--no-report"])
  }

  /// Runs to the end.
  func run(
    _ folder: String, workers: Int = 2, reporting: Bool = false, fault: String? = nil, clock: String? = nil
  ) throws -> Outcome {
    try start(Self.arguments(folder, workers: workers, reporting: reporting), fault: fault, clock: clock).end()
  }

  /// Every file of a study but those of the moment: name and content.
  static func files(in folder: String) throws -> [String: Data] {
    var all: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder)! {
      if name == ".lock" || name.hasPrefix(".cache") || name.hasSuffix(".damaged") { continue }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      all[name] = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    }
    return all
  }

  /// All files of an uninterrupted run, and how long it took without and with its report.
  static let uninterrupted: (files: [String: Data], seconds: Double, withReport: Double) = {
    do {
      let study = try FaultyStudy()
      let begin = ContinuousClock.now
      let outcome = try study.run("one")
      precondition(outcome.status == 0, "the study can be made: \(outcome.err)")
      let seconds = begin.duration(to: .now) / .seconds(1)
      let reported = try study.run("one", reporting: true)
      precondition(reported.status == 0, "the study has a report: \(reported.err)")
      return (try files(in: study.place + "/one"), seconds, begin.duration(to: .now) / .seconds(1))
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// The names of the files in which a finished folder differs from an uninterrupted run's; none, or something is wrong.
  func differences(_ folder: String, reporting: Bool = false) throws -> [String] {
    let found = try Self.files(in: place + "/" + folder)
    let wanted = Self.uninterrupted.files.filter { reporting || $0.key.hasPrefix("samples/") || $0.key == "plan.yaml" }
    return Set(found.keys).union(wanted.keys).filter { found[$0] != wanted[$0] }.sorted()
  }

  /// How far a study was when its run was killed.
  func stage(of folder: String) -> Stage {
    let names = (FileManager.default.enumerator(atPath: place + "/" + folder)?.allObjects as? [String]) ?? []
    if names.contains(where: { $0.hasSuffix(".writing") }) { return .writing }
    if names.contains("figures") { return .reporting }
    if names.contains(where: { $0.hasSuffix(".liquid.h5") }) { return .measuring }
    if names.contains(where: { $0.hasSuffix(".checkpoint") }) { return .equilibrating }
    return .between
  }

  enum Stage: String, CaseIterable {
    case equilibrating, measuring, writing, reporting, between
  }

  /// A number of cases from the environment, for long runs.
  static func count(_ name: String, standard: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? standard
  }
}
