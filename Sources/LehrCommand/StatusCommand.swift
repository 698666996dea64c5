import Analysis
import ArgumentParser
import Clusters
import Foundation
import Messages
import Samples

/// `lehr status`: shows a study's progress and flagged samples.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show a study's progress and flagged samples.",
    discussion: "Example: lehr status quickstart")

  @Argument(help: "The folder of the study.")
  var folder: String

  func run() async throws {
    let status = try StudyStatus(folder: folder)
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
