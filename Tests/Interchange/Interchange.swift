import Foundation
import Testing

/// The programs whose formats are exchanged, in the environment that Tests/Interchange/setup makes.
enum Interchange {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let root = folder.deletingLastPathComponent().deletingLastPathComponent()
  /// The environment's Python.
  static let python = root.path + "/.build/interchange-venv/bin/python3"
  /// Whether it is there, or must be: `make interchange` sets the variable, so that its absence fails.
  static let isThere =
    FileManager.default.isExecutableFile(atPath: python)
    || ProcessInfo.processInfo.environment["LEHR_INTERCHANGE"] == "1"
  /// Why tests are skipped.
  static let absence: Comment = "needs ASE, gsd, h5py, MDAnalysis, OVITO, LAMMPS and SciPy: make interchange"
  /// The program under test lies beside the tests.
  static let lehr = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "lehr").path

  /// What a program prints; its complaints are part of the failure.
  @discardableResult static func run(_ program: String, _ arguments: [String], in folder: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let output = Pipe()
    process.standardOutput = output
    let errors = folder + "/stderr-" + UUID().uuidString
    _ = FileManager.default.createFile(atPath: errors, contents: nil)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let complaints = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
    try? FileManager.default.removeItem(atPath: errors)
    try #require(process.terminationStatus == 0, "\(program) \(arguments): \(complaints.suffix(1500))")
    return text
  }

  /// What a script of this folder prints in its last line, as JSON.
  static func script<T: Decodable>(
    _ name: String, _ arguments: [String], in folder: String, as type: T.Type
  ) throws -> T {
    let text = String(decoding: try run(python, [self.folder.path + "/" + name] + arguments, in: folder), as: UTF8.self)
    let line = try #require(text.split(separator: "\n").last, "\(name) printed nothing")
    return try JSONDecoder().decode(type, from: Data(line.utf8))
  }
}

/// A folder of its own for one test, gone with it.
final class InterchangeFolder {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("lehr-interchange-\(UUID().uuidString)").path
    try! FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
