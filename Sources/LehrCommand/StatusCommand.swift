import Analysis
import ArgumentParser
import Clusters
import Foundation
import Messages
import Papers
import Plans
import Runs
import Samples

/// `lehr status`: shows a study's progress and flagged samples.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show a study's progress and flagged samples.",
    discussion: "Example: lehr status quickstart")

  @Argument(help: "The folder of the study.")
  var folder: String

  func run() async throws {
    let whole = try Plan(ofStudyIn: folder)
    let adaptive = whole.isAdaptive ? try await AdaptivePlan(whole, folder: folder) : nil
    let status = try StudyStatus(folder: folder, plan: adaptive?.plan)
    let reduction = try Reduction(folder: folder)
    let standings = try await reduction.standings()
    let width = status.rows.map(\.id.count).max() ?? 0
    for (row, standing) in zip(status.rows, standings) {
      print(row.id.padding(toLength: width + 2, withPad: " ", startingAt: 0) + stages(row, standing))
    }
    await showQueue(of: folder)
    let flagged = standings.reduce(0) { $0 + $1.flagged.count }
    let finished = standings.reduce(0) { $0 + $1.finished }
    print("\(finished) of \(status.planned) samples finished; \(flagged) flagged")
    try showRemainingWork(adaptive, whole)
    for note in standings.flatMap(\.notes) + reduction.notesOnFolders { print("  \(note)") }
    for standing in standings {
      for objection in standing.objections { print("  \(standing.id), whole ensemble: \(objection)") }
    }
    for standing in standings {
      for flag in standing.flagged.prefix(Self.flagsShown) { print(line(of: flag)) }
      let more = standing.flagged.count - Self.flagsShown
      if more > 0 { print("  \(standing.id): and \(more) more; the report's tables/flagged.csv lists all") }
    }
  }

  /// The number of samples whose last stage is each stage: the numbers add up to the total; empty stages are left out.
  private func stages(_ row: StudyStatus.Row, _ standing: EnsembleStanding) -> String {
    let others = [
      (row.liquids, "waiting for measurement"), (row.checkpoints, "equilibrating"), (standing.damaged, "damaged"),
      (standing.foreign, "of another place"),
      (
        max(0, row.planned - standing.finished - row.liquids - row.checkpoints - standing.damaged - standing.foreign),
        "not started"
      ),
    ]
    let words = others.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return (["\(standing.finished) of \(row.planned) finished"] + words).joined(separator: ", ")
  }

  /// Prints the estimate of what is left, by the rates of what is finished, and the state of stopping rules.
  private func showRemainingWork(_ adaptive: AdaptivePlan?, _ whole: Plan) throws {
    for note in adaptive?.notes ?? [] { print(note) }
    let now = Date()
    let work = try RemainingWork(
      plan: adaptive?.plan ?? whole, folder: folder, times: WorkTimes(folder: folder), at: now.timeIntervalSince1970)
    guard work.samples > 0 else {
      if adaptive?.isComplete == false { print("The next batch begins with the next lehr run or lehr submit.") }
      return
    }
    guard let seconds = work.coreSeconds else {
      print("no rates are known yet; lehr plan estimates the cost of the plan")
      return
    }
    let least = work.isLeast ? "at least " : ""
    print(
      "\(least)\(brief(seconds / 3600, 2)) core-hours remain, estimated from the rates of this study" + end(work, now))
  }

  private func end(_ work: RemainingWork, _ now: Date) -> String {
    guard let seconds = work.coreSeconds, let workers = work.activeWorkers ?? work.lastWorkers else { return "" }
    let left = seconds / Double(workers)
    let shown = "\(workers) \(workers == 1 ? "worker" : "workers")"
    guard work.activeWorkers != nil else {
      return "; no run is active: \(duration(left)) with the \(shown) of the last one"
    }
    let end = now.addingTimeInterval(left).formatted(
      .iso8601.year().month().day().dateTimeSeparator(.space).time(includingFractionalSeconds: false))
    return "; expected end with \(shown): \(end.prefix(16)) UTC, in \(duration(left))"
  }

  /// The maximum number of flagged samples listed per ensemble.
  private static let flagsShown = 20

  private func line(of flag: FlaggedSample) -> String {
    "  \(flag.ensemble) \(flag.index)\(flag.averaged ? " (averaged)" : ""): \(flag.reasons.joined(separator: "; "))"
  }
}

/// Returns the jobs of a study in Slurm's queue, if it was submitted.
private func showQueue(of folder: String) async {
  guard QueueStatus.exists(of: folder) else { return }
  do {
    let queue = try await QueueStatus(of: folder)
    print(queue.tasks.isEmpty ? "no jobs in the queue" : queue.lines.joined(separator: "\n"))
  } catch {
    print("cannot read the queue: \(sentence(for: error))")
  }
}
