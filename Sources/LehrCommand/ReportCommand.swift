import ArgumentParser
import Foundation
import Studies

/// `lehr report`: figures, tables and the page.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Reduce what is finished and write figures, tables and report.html.",
    discussion: "Example: lehr report quickstart")

  @Argument(help: "The folder of the study.")
  var folder: String

  func run() async throws {
    print(try await writeReport(of: folder))
  }
}

/// Reduces the study in `folder` and writes its report; the report's path.
func writeReport(of folder: String) async throws -> String {
  let summary = try await Reduction(folder: folder).summary()
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
  return String(decoding: try encoder.encode(summary.ensembles.map(\.estimates)), as: UTF8.self)
}
