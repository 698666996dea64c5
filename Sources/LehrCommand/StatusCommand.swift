import Analysis
import ArgumentParser
import Clusters
import Foundation
import Messages
import Samples

/// `lehr status`: what a study's folder holds.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say what of a study is done, under way and flagged.",
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
      for objection in standing.objections { print("  \(standing.id) as a whole: \(objection)") }
    }
    for standing in standings {
      for flag in standing.flagged.prefix(Self.flagsShown) { print(line(of: flag)) }
      let more = standing.flagged.count - Self.flagsShown
      if more > 0 { print("  \(standing.id): and \(more) more; tables/flagged.csv of the report has all") }
    }
  }

  /// How many samples have reached each stage: the numbers add up to those asked for; stages without any are left out.
  private func stages(_ row: StudyStatus.Row, _ standing: EnsembleStanding) -> String {
    let others = [
      (row.liquids, "waiting for measurement"), (row.checkpoints, "equilibrating"), (standing.damaged, "damaged"),
      (standing.foreign, "of another place"),
      (
        max(0, row.planned - standing.finished - row.liquids - row.checkpoints - standing.damaged - standing.foreign),
        "not begun"
      ),
    ]
    let words = others.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return (["\(standing.finished) of \(row.planned) finished"] + words).joined(separator: ", ")
  }

  /// No more flagged samples of one ensemble are listed.
  private static let flagsShown = 20

  private func line(of flag: FlaggedSample) -> String {
    "  \(flag.ensemble) \(flag.index)\(flag.averaged ? " (averaged)" : ""): \(flag.reasons.joined(separator: "; "))"
  }
}

/// What of a study is in Slurm's queue, if it was ever submitted.
private func showQueue(of folder: String) async {
  guard QueueStatus.exists(of: folder) else { return }
  do {
    let queue = try await QueueStatus(of: folder)
    print(queue.tasks.isEmpty ? "no job of it is in the queue" : queue.lines.joined(separator: "\n"))
  } catch {
    print("the queue cannot be asked: \(sentence(for: error))")
  }
}
