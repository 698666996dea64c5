import Archives
import ArgumentParser
import Durability
import Foundation
import Plans
import Runs

/// `lehr export`: writes a study for an archive.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a study for an archive, as a research object crate (RO-Crate).",
    discussion: """
      Copies the plan, samples, given liquids, seal and report to a new folder, with ro-crate-metadata.json (RO-Crate \
      1.1), the SHA-256 of every file, and a README that says how to verify it. The copy is a study: lehr audit and lehr \
      report read it. Nothing in the study's folder is changed.

      The samples are audited before, as lehr audit does. A study with damaged or altered samples is not exported. The new \
      folder appears when it is complete.

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
  @OptionGroup var audit: AuditOption
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    for (name, text) in [("--crate", crate), ("--license", license), ("--author", author ?? "-")]
    where text.isEmpty || text.contains(where: \.isNewline) {
      throw ValidationError("\(name) must be a line of text")
    }
    if let date, !Plan.isDay(date) {
      throw ValidationError("--date must be a day of the calendar, such as 2026-11-30 (got \(date))")
    }
  }

  func run() async throws {
    var study = StudyCrate(folder: folder, date: date ?? Date.now.formatted(.iso8601.year().month().day()))
    study.license = license
    study.author = author
    try study.check(crate)
    study.status = try await currentStatus(of: folder)
    let signals = StopSignals(quietly: true)
    try await audit.verify(folder, done: "exported", verbosity, signals)
    let board = ProgressBoard()
    signals.forward(to: board)
    let written: StudyCrate.Outcome
    do { written = try study.write(to: crate, isStopping: { board.isStopping }) } catch is StudyCrate.Interrupted {
      print("Interrupted. Nothing was exported.")
      throw ExitCode(130)
    }
    signals.remove()
    for folder in StudyCrate.leftovers(of: crate) {
      verbosity.warning("\(folder): this folder was left by a killed export; remove it, unless an export is running.")
    }
    if written.missing > 0 { verbosity.warning("\(written.missing) samples of the plan are not finished.") }
    print(
      "\(written.files) files, \(written.bytes) bytes, in \(crate), under the license \(license). To verify it: lehr audit "
        + ShellWord.shown(crate))
  }
}
