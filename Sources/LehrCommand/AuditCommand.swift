import ArgumentParser
import Audit
import Foundation

/// `lehr audit`: verifies stored samples from their coordinates alone.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Verify stored samples from their coordinates alone.",
    discussion: """
      Forces, Hessians, moduli, modes and dipole responses are computed again and held against what is stored; a part of \
      the samples has its modes counted by inertia. Every failed or flagged sample is listed with its reasons. Nothing in \
      the folder is changed.

      Exit status: 0 if no failed or flagged sample was averaged, 3 if one was, 1 if the audit could not be made.

      Example: lehr audit quickstart --inertia 0.1
      """)

  /// The exit status for a failed or flagged sample that was averaged.
  static let unsound = ExitCode(3)

  @Argument(help: "The folder of the study.")
  var folder: String
  @Option(help: "The part of every ensemble's samples that is audited.")
  var fraction = 1.0
  @Option(help: "The part of them whose modes are counted by inertia; one an ensemble at least, unless 0.")
  var inertia = 0.05
  @Option(help: "The one ensemble that is audited, by its identifier; all if not given.")
  var ensemble: String?
  @Option(help: "What chooses these parts: the same seed, the same samples.")
  var seed: UInt64 = 1
  @Option(help: "How many samples are audited at the same time; all cores if not given.")
  var workers: Int?
  @Flag(help: "Print one JSON object.")
  var json = false
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    guard fraction > 0, fraction <= 1 else { throw ValidationError("--fraction lies above 0, and is at most 1") }
    guard (0...1).contains(inertia) else { throw ValidationError("--inertia lies between 0 and 1") }
    if let workers, !(1...4096).contains(workers) { throw ValidationError("--workers is a number from 1 to 4096") }
  }

  func run() async throws {
    var audit = try Audit(folder: folder)
    audit.fraction = fraction
    audit.inertia = inertia
    audit.ensemble = ensemble
    audit.seed = seed
    audit.workers = workers ?? ProcessInfo.processInfo.activeProcessorCount
    let (redraws, verbose) = (Terminal.takesEscapes && !verbosity.quiet, verbosity.verbose)
    let report = try await audit.report { done, total in
      if redraws {
        writeToStandardError("\r\u{1B}[2K\(done) of \(total) samples audited\(done == total ? "\n" : "")")
      } else if verbose {
        writeToStandardError("\(done) of \(total) samples audited\n")
      }
    }
    if json { try printJSON(report) } else { show(report) }
    if !report.averagesAreSound { throw Self.unsound }
  }

  private func show(_ report: AuditReport) {
    let heads = [
      "ensemble", "audited", "sound", "flagged", "failed", "identical", "force ratio", "residual", "inertia counts",
    ]
    let rows = report.rows.map { row in
      [
        row.id, "\(row.audited)", "\(row.sound)", "\(row.flagged)", "\(row.failed)", "\(row.identical)",
        row.worstForceRatio.map { brief($0, 2) } ?? "none", row.worstResidual.map { brief($0, 2) } ?? "none",
        "\(row.inertiaCounts)",
      ]
    }
    printColumns([heads] + rows)
    for note in report.notes { print("Note: \(note)") }
    for item in report.cases {
      let verdict = item.isFailed ? "failed" : "flagged"
      let reasons = (item.failures + item.doubts).joined(separator: "; ")
      print("\(item.ensemble) \(item.index): \(verdict), \(item.averaged ? "averaged" : "left out"): \(reasons)")
    }
    let averaged = report.cases.count(where: \.averaged)
    print(
      averaged == 0
        ? "No failed or flagged sample was averaged."
        : "\(averaged) failed or flagged \(averaged == 1 ? "sample was" : "samples were") averaged; "
          + "remove their files and run the study again, or have the plan leave them out.")
  }
}

/// Returns rows of cells, with the first column left-aligned and all others right-aligned.
private func printColumns(_ rows: [[String]]) {
  let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max()! }
  for row in rows {
    let cells = row.enumerated().map { column, cell in
      let space = String(repeating: " ", count: widths[column] - cell.count)
      return column == 0 ? cell + space : space + cell
    }
    print(cells.joined(separator: "  "))
  }
}
