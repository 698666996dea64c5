import ArgumentParser
import Benchmarking
import Foundation

/// `lehr-bench`: measures lehr beside its peers, and counts its instructions.
@main
struct LehrBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lehr-bench", abstract: "Measures lehr beside its peers, and counts its instructions.",
    subcommands: [RunCommand.self, PageCommand.self, InstructionsCommand.self])

  /// The folder of the package: where it was built.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}

/// Where the program under test is.
struct ProgramOption: ParsableArguments {
  @Option(name: .customLong("lehr"), help: "The program under test.")
  var path = LehrBench.folder.deletingLastPathComponent().appending(path: ".build/release/lehr").path
}

/// A folder that is removed when the work in it ends.
func inScratch<T>(_ work: (URL) throws -> T) throws -> T {
  let folder = FileManager.default.temporaryDirectory.appending(path: "lehr-bench-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try work(folder)
}
