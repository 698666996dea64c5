import ArgumentParser
import Audit
import Foundation

/// `lehr audit`: verifies stored samples from their coordinates alone.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Verify stored samples from their coordinates alone.",
    discussion: """
      Computes forces, Hessians, moduli, modes and dipole responses again and compares them with the stored numbers; \
      for a fraction of the samples, an inertia count verifies that no mode was missed. Lists every failed or \
      flagged sample with the reasons. Does not change the folder.

      Exit status: 0: no failed or flagged sample was averaged; 3: at least one was, or --signed-by found files that \
      are not the sealed ones; 1: the audit could not be made.

      Example: lehr audit quickstart --inertia 0.1
               lehr audit quickstart --signed-by my-study.key.pub
      """)

  /// The exit status for a failed or flagged sample that was averaged.
  static let unsound = ExitCode(3)

  @Argument(help: "The folder of the study.")
  var folder: String
  @Option(help: "The fraction of every ensemble's samples to audit; of the others only checksums are verified.")
  var fraction: PlainNumber = 1.0
  @Option(help: "The fraction of them with an inertia count of the modes; at least one per ensemble; 0: none.")
  var inertia: PlainNumber = 0.05
  @Option(help: "Audit only the ensemble with this identifier.")
  var ensemble: String?
  @Option(help: "The seed that selects the samples to audit.")
  var seed: UInt64 = 1
  @Option(help: "The number of samples to audit at the same time; default: the number of cores.")
  var workers: Int?
  @Option(help: "Verify the seal of the study too (see lehr seal), with the public key in this file.")
  var signedBy: String?
  @Flag(help: "Print one JSON object.")
  var json = false
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    guard fraction.value > 0, fraction.value <= 1 else {
      throw ValidationError("--fraction must be above 0 and at most 1 (got \(fraction.defaultValueDescription))")
    }
    guard (0...1).contains(inertia.value) else {
      throw ValidationError("--inertia must be between 0 and 1 (got \(inertia.defaultValueDescription))")
    }
    if let workers, !(1...4096).contains(workers) {
      throw ValidationError("--workers must be from 1 to 4096 (got \(workers))")
    }
  }

  func run() async throws {
    // A seal of somebody else ends the audit before it begins.
    let seal = try signedBy.map { try SealReport(folder, $0) }
    var audit = try Audit(folder: folder)
    audit.fraction = fraction.value
    audit.inertia = inertia.value
    audit.ensemble = ensemble
    audit.seed = seed
    audit.workers = workers ?? ProcessInfo.processInfo.activeProcessorCount
    var report = try await audit.report(progress: auditProgress(verbosity))
    report.unsealed = seal?.findings.map { "\($0.name): \($0.reason)" }
    if json { try printJSON(report) } else { show(report) }
    if !json { seal?.show() }
    if !report.averagesAreSound || report.unsealed?.isEmpty == false { throw Self.unsound }
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
          + "remove their files and run the study again, or exclude them in the plan.")
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
