import Durability
import Foundation
import Plans

/// What of a study is in the queue.
public struct QueueStatus: Sendable {
  /// Its tasks, waiting and running.
  public let tasks: [QueuedTask]

  /// A queue of these tasks.
  package init(_ tasks: [QueuedTask]) { self.tasks = tasks }

  /// The queue of the study in `folder`. Throws ``SlurmError`` if it cannot be asked.
  public init(of folder: String) async throws {
    tasks = try await Slurm.queue(in: try Submission.absolute(folder))
  }

  /// Whether the study in `folder` was ever submitted.
  public static func exists(of folder: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/slurm")
  }

  /// The samples that the tasks will make. Throws ``SampleListError`` if the list of a submission is none; one that was
  /// removed has no samples.
  package func samples() throws -> Set<SampleName> {
    var lists: [String: SampleList] = [:]
    var all: Set<SampleName> = []
    for task in tasks {
      guard let number = task.task, let list = task.name.split(separator: "-").last, Int(list) != nil else { continue }
      let path = "\(task.folder)/samples-\(list).txt"
      if lists[path] == nil {
        do { lists[path] = try SampleList(contentsOf: path) } catch is FileError { continue }
      }
      all.formUnion(lists[path]?[task: number] ?? [])
    }
    return all
  }

  /// One line a job: its number, name, how many tasks run and how many wait, and why.
  public var lines: [String] {
    Dictionary(grouping: tasks, by: \.job).sorted { $0.key < $1.key }.map { job, tasks in
      let running = tasks.count { $0.state == "RUNNING" }
      let waiting = tasks.filter { $0.state == "PENDING" }
      let others = Dictionary(grouping: tasks.filter { !["RUNNING", "PENDING"].contains($0.state) }, by: \.state)
      var words = ["\(running) running"]
      if !waiting.isEmpty {
        let reasons = Set(waiting.map(\.reason)).subtracting(["None"]).sorted().joined(separator: ", ")
        words.append("\(waiting.count) waiting" + (reasons.isEmpty ? "" : " (\(reasons))"))
      }
      words += others.sorted { $0.key < $1.key }.map { "\($0.value.count) \($0.key.lowercased())" }
      return "job \(job), \(tasks[0].name): \(words.joined(separator: ", "))"
    }
  }

  /// Takes all of them out of the queue, and says how many there were.
  public func cancel() async throws -> Int {
    try await Slurm.cancel(Set(tasks.map(\.job)).sorted())
    return tasks.count
  }
}
