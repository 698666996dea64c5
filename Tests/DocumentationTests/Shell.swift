import Foundation

/// Runs programs in a scratch folder as a reader would, `lehr` on the path and `Studies` beside.
struct Shell {
  /// The built program lies beside the tests.
  static let programs = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().path

  /// What a program said.
  struct Outcome {
    let status: Int32
    let out: String
    let err: String
  }

  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "lehr-documentation-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: folder + "/Studies", withDestinationPath: root + "/Studies")
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// Longer than any example may take on a busy machine, in seconds.
  private static let patience = 300

  /// Runs lines of bash; the first that fails ends them.
  func bash(_ lines: String, _ environment: [String: String] = [:]) throws -> Outcome {
    try run("/bin/bash", ["-euo", "pipefail", "-c", lines], environment)
  }

  /// Runs the built program.
  func lehr(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Outcome {
    try run(Self.programs + "/lehr", arguments, environment)
  }

  func run(_ path: String, _ arguments: [String], _ changes: [String: String] = [:]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    process.arguments = ["\(Self.patience)", path] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var environment = ProcessInfo.processInfo.environment
    for name in ["NO_COLOR", "LEHR_LOG", "TERM"] { environment[name] = nil }
    environment["PATH"] = Self.programs + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    process.environment = environment.merging(changes) { $1 }
    let (out, err) = (folder + "/.out", folder + "/.err")
    for path in [out, err] { try Data().write(to: URL(fileURLWithPath: path)) }
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: out))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: err))
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    func said(_ path: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
    return Outcome(status: process.terminationStatus, out: try said(out), err: try said(err))
  }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
  }

  func text(_ name: String) throws -> String { try String(contentsOfFile: folder + "/" + name, encoding: .utf8) }
}

/// The Pythons of this machine: $LEHR_PYTHON, that of `make interchange`, the system's.
enum Python {
  /// The first that there is, if any.
  static let any = candidates.first { runs($0, "pass") }
  /// The first that has h5py.
  static let withH5py = candidates.first { runs($0, "import h5py") }

  /// One that can run these lines; none for those of the package `lehr`, which its own tests run (`make python-test`).
  static func suited(to lines: String) -> String? {
    if lines.contains("lehr.") || lines.contains("study.") { return nil }
    return lines.contains("import h5py") ? withH5py : any
  }

  private static var candidates: [String] {
    let named = ProcessInfo.processInfo.environment["LEHR_PYTHON"]
    return (named.map { [$0] } ?? []) + [root + "/.build/interchange-venv/bin/python3", "/usr/bin/python3"]
  }

  private static func runs(_ path: String, _ lines: String) -> Bool {
    guard FileManager.default.isExecutableFile(atPath: path), let shell = try? Shell() else { return false }
    defer { shell.remove() }
    return (try? shell.run(path, ["-c", lines]).status) == 0
  }
}
