import ArgumentParser
import Benchmarking
import Foundation

/// `lehr-bench page`: RESULTS.md anew from a file of results.
struct PageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Write RESULTS.md from a file of results and those of other processors beside it, without measuring.")

  @Argument(help: "The file, results/<date>-<processor>.json.") var results: String
  @Option(name: [.short, .long], help: "The page to write.")
  var output = LehrBench.folder.appending(path: "RESULTS.md").path

  func run() throws {
    let folder = URL(fileURLWithPath: results).deletingLastPathComponent().path
    try Page(Results(contentsOf: results), others: Results.all(in: folder)).markdown.write(
      toFile: output, atomically: true, encoding: .utf8)
  }
}
