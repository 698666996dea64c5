import ArgumentParser
import Audit
import Durability
import Foundation
import Papers
import Plans
import Samples

/// `--fraction` and `--workers`, for commands that publish a study: they audit it first, as `lehr audit` does.
struct AuditOption: ParsableArguments {
  @Option(
    help: """
      The fraction of every ensemble's samples to audit before, as lehr audit does; 1: all of them. A smaller one is \
      faster: of the other samples the checksums are verified, but not the numbers.
      """)
  var fraction: PlainNumber = 1.0
  @Option(help: "The number of samples to audit at the same time; default: the number of cores.")
  var workers: Int?

  func validate() throws {
    guard fraction.value > 0, fraction.value <= 1 else {
      throw ValidationError("--fraction must be above 0 and at most 1 (got \(fraction.defaultValueDescription))")
    }
    if let workers, !(1...4096).contains(workers) {
      throw ValidationError("--workers must be from 1 to 4096 (got \(workers))")
    }
  }

  /// Whether one of them was given.
  var isGiven: Bool { fraction.value != 1 || workers != nil }

  /// Audits the study in `folder`; a signal ends the program with a sentence meanwhile. Throws if a sample is damaged or altered, so that nothing is `done` with it, such as
  /// "exported".
  func verify(_ folder: String, done: String, _ verbosity: Verbosity, _ signals: StopSignals) async throws {
    signals.end(saying: "Interrupted. Nothing was \(done).")
    var audit = try Audit(folder: folder)
    audit.fraction = fraction.value
    audit.workers = workers ?? ProcessInfo.processInfo.activeProcessorCount
    let report = try await audit.report(progress: auditProgress(verbosity))
    for note in report.notes { verbosity.warning("\(note).") }
    guard report.rows.contains(where: { $0.audited > 0 }) else {
      throw CommandError("\(folder) was not \(done): it has no finished samples")
    }
    let failed = report.cases.filter(\.isFailed)
    guard !failed.isEmpty else { return }
    let listed = failed.prefix(Self.mostListed).map { "  \($0.path): \($0.failures.joined(separator: "; "))" }
    let others = failed.count - listed.count
    throw CommandError(
      "\(folder) was not \(done): \(failed.count) \(failed.count == 1 ? "sample is" : "samples are") "
        + "damaged or altered:\n" + listed.joined(separator: "\n") + (others > 0 ? "\n  and \(others) more" : "")
        + "\nlehr audit \(ShellWord.shown(folder)) tells more. Remove these files and run the study again to make them "
        + "anew, or restore the originals.")
  }

  /// The number of failed samples that a message names.
  private static let mostListed = 10
}

/// Returns which samples of a study are finished. Those that a stopping rule no longer asks for do not count as missing.
func currentStatus(of folder: String) async throws -> StudyStatus {
  let plan = try Plan(ofStudyIn: folder)
  return try StudyStatus(
    folder: folder, plan: plan.isAdaptive ? try await AdaptivePlan(plan, folder: folder).plan : nil)
}

/// Shows how many samples have been audited.
func auditProgress(_ verbosity: Verbosity) -> @Sendable (Int, Int) -> Void {
  let (redraws, verbose) = (Terminal.takesEscapes && !verbosity.quiet, verbosity.verbose)
  return { done, total in
    if redraws {
      writeToStandardError("\r\u{1B}[2K\(done) of \(total) samples audited\(done == total ? "\n" : "")")
    } else if verbose {
      writeToStandardError("\(done) of \(total) samples audited\n")
    }
  }
}
