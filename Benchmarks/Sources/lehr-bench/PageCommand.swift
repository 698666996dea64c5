import ArgumentParser
import Benchmarking

/// `lehr-bench page`: RESULTS.md anew from a file of results.
struct PageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page", abstract: "Write RESULTS.md from a file of results, without measuring.")

  @Argument(help: "The file, results/<date>.json.") var results: String
  @Option(name: [.short, .long], help: "The page to write.")
  var output = LehrBench.folder.appending(path: "RESULTS.md").path

  func run() throws {
    try Page(Results(contentsOf: results)).markdown.write(toFile: output, atomically: true, encoding: .utf8)
  }
}
