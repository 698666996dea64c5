import ArgumentParser
import Clusters
import Foundation
import Studies

/// `lehr status`: what a study's folder holds.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say what of a study is done, under way and flagged.",
    discussion: "Example: lehr status quickstart")

  @Argument(help: "The folder of the study.")
  var folder: String

  func run() async throws {
    let status = try StudyStatus(folder: folder)
    let width = status.rows.map(\.id.count).max() ?? 0
    for row in status.rows {
      print(
        row.id.padding(toLength: width + 2, withPad: " ", startingAt: 0)
          + "\(row.finished) of \(row.planned) finished, \(row.liquids) equilibrated, \(row.checkpoints) under way")
    }
    await showQueue(of: folder)
    let summary = try await Reduction(folder: folder).summary()
    print("\(status.finished) of \(status.planned) samples finished; \(summary.flagged.count) flagged")
    for ensemble in summary.ensembles {
      for objection in ensemble.objections { print("  \(ensemble.id) as a whole: \(objection)") }
    }
    for flag in summary.flagged {
      print(
        "  \(flag.ensemble) \(flag.index)\(flag.averaged ? " (averaged)" : ""): \(flag.reasons.joined(separator: "; "))"
      )
    }
  }
}

/// What of a study is in Slurm's queue, if it was ever submitted.
private func showQueue(of folder: String) async {
  guard QueueStatus.exists(of: folder) else { return }
  do {
    let queue = try await QueueStatus(of: folder)
    print(queue.tasks.isEmpty ? "no job of it is in the queue" : queue.lines.joined(separator: "\n"))
  } catch {
    print("the queue cannot be asked: \(error)")
  }
}
