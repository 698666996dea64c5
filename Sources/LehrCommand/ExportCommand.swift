import Archives
import ArgumentParser
import Durability
import Foundation

/// `lehr export`: writes a study for an archive.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a study for an archive, as a research object crate (RO-Crate).",
    discussion: """
      Copies the plan, samples, given liquids, seal and report to a new folder, with ro-crate-metadata.json (RO-Crate \
      1.1), the SHA-256 of every file, and a README that says how to verify it. The copy is a study: lehr audit and lehr \
      report read it. Nothing in the study's folder is changed.

      Example: lehr export quickstart --crate quickstart-crate --license CC-BY-4.0
               lehr audit quickstart-crate
      """)

  @Argument(help: "The folder of the study.")
  var folder: String
  @Option(help: "The new folder to write to.")
  var crate: String
  @Option(help: "The license of the data: an SPDX identifier or an address.")
  var license = "CC-BY-4.0"
  @Option(help: "The name of the author.")
  var author: String?
  @Option(help: "The day of publication, such as 2026-11-30; default: today.")
  var date: String?

  func validate() throws {
    for (name, text) in [("--crate", crate), ("--license", license), ("--author", author ?? "-")]
    where text.isEmpty || text.contains(where: \.isNewline) {
      throw ValidationError("\(name) must be a line of text")
    }
    if let date, (try? Date(date, strategy: .iso8601.year().month().day())) == nil || date.count != 10 {
      throw ValidationError("--date must be a day such as 2026-11-30 (got \(date))")
    }
  }

  func run() throws {
    var study = StudyCrate(folder: folder, date: date ?? Date.now.formatted(.iso8601.year().month().day()))
    study.license = license
    study.author = author
    let written = try study.write(to: crate)
    if written.missing > 0 { warn("\(written.missing) samples of the plan are not finished.") }
    print(
      "\(written.files) files, \(written.bytes) bytes, in \(crate), under the license \(license). To verify it: lehr audit "
        + ShellWord.shown(crate))
  }
}
