import Durability
import Foundation
import Plans
import Runs

/// Turns what a study lacks into job arrays: equilibrate → measure → reduce → report.
///
/// Every submission has a folder of its own, `DIR/slurm/0001`, with its lists of samples, its scripts, and the logs of tasks
/// that have something to say. Nothing else is remembered: products say what is done, the queue says what is on its way.
///
/// A task of the second stage begins when its task of the first has ended well, or when all of them have ended in whatever
/// way: then it does what is missing itself, from the last checkpoint on.
public struct Submission: Sendable {
  /// The study's folder, as the queue knows it: absolute, without symbolic links.
  let folder: String
  /// The program that tasks run.
  let program: String
  /// What the cluster is asked for.
  let resources: Resources
  /// Samples a task; nil: as many as make about a thousand tasks.
  let perTask: Int?
  /// The least time between two checkpoints of a liquid, in seconds.
  let checkpointInterval: Double
  /// What the results depend on besides the plan.
  let environment: [(name: String, value: String)]

  /// As many tasks as a study has if nothing is said about them.
  private static let tasksWanted = 1000

  /// A submission of the study in `folder`, which exists, by the program at `program`. Throws ``SlurmError`` if the queue
  /// cannot show that folder.
  public init(
    folder: String, program: String, resources: Resources, perTask: Int?, checkpointInterval: Double,
    environment: [(name: String, value: String)] = []
  ) throws(SlurmError) {
    self.folder = try Self.absolute(folder)
    self.program = program
    self.resources = resources
    self.perTask = perTask
    self.checkpointInterval = checkpointInterval
    self.environment = environment
  }

  /// A folder by the one path that all machines and the queue call it by. Throws ``SlurmError`` if the path is no line of
  /// text: the queue is listed line by line.
  static func absolute(_ folder: String) throws(SlurmError) -> String {
    guard let place = realpath(folder, nil) else { return folder }
    defer { free(place) }
    guard let path = String(validatingCString: place), !path.utf8.contains(UInt8(ascii: "\n")) else {
      throw .unlistable(folder: folder)
    }
    return path
  }

  /// One array or job that was submitted.
  public struct Job: Sendable {
    /// Its name: stage and number of the list.
    public let name: String
    /// Its number in the queue.
    public let number: Int
    /// Its tasks.
    public let tasks: Int
    /// The samples of all its tasks; 0 for a reduction or a report.
    public let samples: Int
  }

  /// Submits what is neither done nor on its way.
  ///
  /// - Parameters:
  ///   - open: trajectories that lack samples, in order.
  ///   - ensembles: how many ensembles there are to be reduced.
  ///   - reporting: whether a report is wanted even if no sample is missing.
  /// - Returns: what was submitted, nothing if nothing is missing; and how many of the open samples are on their way.
  /// - Throws: ``SlurmError`` if the cluster refuses; what was submitted before that is cancelled.
  public func submit(
    _ open: [OpenTrajectory], ensembles: Int, reporting: Bool
  ) async throws -> (jobs: [Job], onTheirWay: Int) {
    let queue = try await Slurm.queue(in: folder)
    let busy = try QueueStatus(queue).samples()
    let missing = open.filter { !busy.contains($0.first) }
    let onTheirWay = open.reduce(0) { $0 + $1.missing } - missing.reduce(0) { $0 + $1.missing }
    let counts = Dictionary(uniqueKeysWithValues: missing.map { ($0.first, $0.missing) })
    guard !missing.isEmpty || (reporting && queue.isEmpty) else { return ([], onTheirWay) }
    let perTask = perTask ?? (missing.count + Self.tasksWanted - 1) / Self.tasksWanted
    let largest = try await Slurm.largestArray()
    func lists(_ samples: [SampleName]) -> [SampleList] {
      SampleList(samples, perTask: max(1, min(perTask, SampleList.countsPerTask.upperBound))).pieces(ofAtMost: largest)
    }
    let place = try makeFolder()
    var jobs: [Job] = []
    do {
      var number = 0
      // The report is the last of all, those of earlier submissions included.
      var last: [Int] = queue.filter { ["lehr-measure", "lehr-report"].contains(where: $0.name.hasPrefix) }.map(\.job)
      for (isLiquid, samples) in [false, true].map({ k in (k, missing.filter { $0.isLiquid == k }.map(\.first)) }) {
        for list in lists(samples) {
          try write(list.text, to: "\(place)/samples-\(number).txt")
          var dependency: String?
          let samples = list.samples.reduce(0) { $0 + counts[$1]! }
          if !isLiquid {
            let job = try await submit(.equilibrate, number, list, of: samples, in: place, after: nil)
            jobs.append(job)
            // With its own task, or in the end without it.
            dependency = "aftercorr:\(job.number)?afterany:\(job.number)"
          }
          let job = try await submit(.measure, number, list, of: samples, in: place, after: dependency)
          jobs.append(job)
          last.append(job.number)
          number += 1
        }
      }
      let reduction = try await submit(
        .reduce, name: "reduce", tasks: min(ensembles, largest),
        ["reduce", .text(folder), "--slice", .slice(of: min(ensembles, largest))], in: place,
        after: after(last))
      jobs.append(reduction)
      jobs.append(
        try await submit(
          .report, name: "report", tasks: nil, ["report", .text(folder)], in: place, after: after([reduction.number])))
    } catch {
      try? await Slurm.cancel(jobs.map(\.number))
      throw error
    }
    return (jobs, onTheirWay)
  }

  private func after(_ jobs: [Int]) -> String? {
    jobs.isEmpty ? nil : "afterany:" + Set(jobs).sorted().map(String.init).joined(separator: ":")
  }

  /// The next free folder of a submission.
  private func makeFolder() throws -> String {
    for number in 1... {
      let digits = String(number)
      let name = "slurm/" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      if try OwnFolder(folder).makeNewFolder(name) { return "\(folder)/\(name)" }
    }
    preconditionFailure("there is always a next number")
  }

  /// Makes `text` a file of the study, whose path begins with the study's.
  private func write(_ text: String, to path: String) throws(FileError) {
    try OwnFolder(folder).write(Data(text.utf8), to: String(path.dropFirst(folder.count + 1)))
  }

  private func submit(
    _ stage: JobScript.Stage, _ number: Int, _ list: SampleList, of samples: Int, in place: String,
    after dependency: String?
  ) async throws -> Job {
    let job = try await submit(
      stage, name: "\(stage.rawValue)-\(number)", tasks: list.tasks,
      [
        "task", .text(folder), .text("\(place)/samples-\(number).txt"), .taskNumber, "--goal", .text(stage.rawValue),
        "--checkpoint-interval", .text("\(checkpointInterval)"),
      ], in: place,
      after: dependency)
    return Job(name: job.name, number: job.number, tasks: job.tasks, samples: samples)
  }

  private func submit(
    _ stage: JobScript.Stage, name: String, tasks: Int?, _ command: [JobScript.Word], in place: String,
    after dependency: String?
  ) async throws -> Job {
    let script = JobScript(
      resources: resources, stage: stage, name: name, tasks: tasks, command: [.text(program)] + command,
      environment: environment)
    let path = "\(place)/\(name).sh"
    try write(script.text, to: path)
    var options = ["--chdir=\(place)"]
    if let dependency { options.append("--dependency=\(dependency)") }
    let number = try await Slurm.submit(path, options: options)
    return Job(name: name, number: number, tasks: tasks ?? 1, samples: 0)
  }
}
