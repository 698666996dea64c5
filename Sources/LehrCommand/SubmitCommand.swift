import ArgumentParser
import Clusters
import Durability
import Foundation
import Interactions
import Plans
import Runs
import Samples

/// `lehr submit`: a study on a cluster.
struct SubmitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Hand what of a study is not done yet to Slurm.",
    discussion: """
      Makes job arrays for what is neither done nor in the queue already: equilibrate, then quench and measure, then reduce, \
      then report. A task has one core; one that meets its time limit, is preempted or killed goes on from its last \
      checkpoint. Submit again after trouble, or after raising the number of samples: only what is missing is submitted. \
      The results are those of lehr run, to the last byte.

      Example: lehr submit Studies/paper.yaml --into /scratch/paper --partition long --time 24:00:00
               lehr status /scratch/paper
               lehr cancel /scratch/paper
      """)

  @Argument(help: "The plan, in YAML.")
  var plan: String
  @Option(help: "The folder of the study, on a file system that all nodes share.")
  var into: String?
  @Option(help: "Slurm's partition.")
  var partition: String?
  @Option(help: "The account that pays.")
  var account: String?
  @Option(help: "The time limit of a task, as sbatch understands it; tasks that need more queue again by themselves.")
  var time: String?
  @Option(help: "Memory a task.")
  var memory = "2G"
  @Option(help: "Samples a task, made one after the other; as many as make about a thousand tasks if not given.")
  var perTask: Int?
  @Option(help: "How many tasks of an array run at the same time; no limit if not given.")
  var maxRunning: Int?
  @Option(help: "A further option of sbatch, such as --sbatch=--qos=low; may be given several times.")
  var sbatch: [String] = []
  @Option(help: "The least time between two checkpoints of a liquid, in seconds.")
  var checkpointInterval = 60.0
  @Flag(help: "Say what would be submitted, and do nothing.")
  var dryRun = false
  @OptionGroup var log: LogOption
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    if let perTask, !SampleList.countsPerTask.contains(perTask) {
      throw ValidationError("--per-task is a number of samples from 1 to \(SampleList.countsPerTask.upperBound)")
    }
    if let maxRunning, maxRunning < 1 { throw ValidationError("--max-running is a number of tasks, 1 or more") }
    guard checkpointInterval >= 0 else { throw ValidationError("--checkpoint-interval is a time, 0 s or more") }
    for word in [partition, account, time, memory].compactMap({ $0 }) + sbatch {
      guard !word.isEmpty, !word.contains(where: \.isNewline) else {
        throw ValidationError("an option of sbatch is one line of text")
      }
    }
    for word in sbatch where !word.hasPrefix("-") {
      throw ValidationError("--sbatch takes an option of sbatch, such as --sbatch=--qos=low; \(word) is none")
    }
  }

  func run() async throws {
    let plan = try checkedPlan(self.plan)
    try KernelWidth.checkChoice(here: false)
    let folder = try studyFolder(of: self.plan, into: into)
    try checkDistinct(outputs: [log.path], inputs: [self.plan])
    let runner = StudyRunner(plan: plan, folder: folder, workers: 1)
    let open = dryRun ? runner.openSamples() : try await runner.prepare()
    for line in await runner.damaged { verbosity.warning("\(line); set aside, it will be made again.") }
    if dryRun {
      let fluid = open.count { !$0.isLiquid }
      print("\(fluid) samples to equilibrate and measure, \(open.count - fluid) to measure")
      return
    }
    var resources = Resources()
    resources.partition = partition
    resources.account = account
    resources.time = time
    resources.memory = memory
    resources.mostRunning = maxRunning
    resources.further = sbatch
    let submission = try Submission(
      folder: folder, program: try ownPath(), resources: resources, perTask: perTask,
      checkpointInterval: checkpointInterval, environment: environmentOfTasks())
    let (jobs, onTheirWay) = try await submission.submit(
      open, ensembles: plan.ensembles.count,
      reporting: !FileManager.default.fileExists(atPath: "\(folder)/report.html"))
    if onTheirWay > 0 { print("\(onTheirWay) samples are in the queue already.") }
    guard !jobs.isEmpty else {
      print("Nothing is missing that is not in the queue.")
      return
    }
    for job in jobs {
      let samples = job.samples > 0 ? ", \(job.samples) samples" : ""
      print("job \(job.number), \(job.name): \(job.tasks) task\(job.tasks == 1 ? "" : "s")\(samples)")
    }
    print(
      "lehr status \(ShellWord.shown(folder)) shows how far it is; the last job writes \(folder)/report.html.")
  }

  /// What tasks inherit: the kernel, on which bytes depend, and the log, by a path that holds in any folder.
  private func environmentOfTasks() -> [(name: String, value: String)] {
    let kernel = ProcessInfo.processInfo.environment["LEHR_KERNEL"].map { ("LEHR_KERNEL", $0) }
    let file = log.path.map { ("LEHR_LOG", URL(fileURLWithPath: $0).path) }
    return [kernel, file].compactMap { $0 }
  }

  /// The running program's path, by which the nodes find it.
  private func ownPath() throws -> String {
    guard let path = realpath("/proc/self/exe", nil) else { throw CommandError("lehr does not find its own file") }
    defer { free(path) }
    guard let text = String(validatingCString: path) else {
      throw CommandError("\(String(cString: path)): the path of this program is not UTF-8; install it elsewhere")
    }
    return text
  }
}

/// `lehr cancel`: takes a study out of the queue.
struct CancelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Take all jobs of a study out of Slurm's queue; what is done stays.",
    discussion: "Example: lehr cancel /scratch/paper")

  @Argument(help: "The folder of the study.")
  var folder: String

  func run() async throws {
    guard QueueStatus.exists(of: folder) else {
      throw CommandError("\(folder): this study was never submitted; lehr submit does that")
    }
    let count = try await QueueStatus(of: folder).cancel()
    print(count == 0 ? "No job of it is in the queue." : "Cancelled \(count) task\(count == 1 ? "" : "s").")
  }
}

/// `lehr task`: what one task of a job array does.
struct TaskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task", abstract: "Make the samples of one task of a job array; lehr submit writes these lines.",
    discussion: "Example: lehr task /scratch/paper /scratch/paper/slurm/0001/samples-0.txt 17 --goal measure")

  @Argument(help: "The folder of the study.")
  var folder: String
  @Argument(help: "The list of the array's samples.")
  var list: String
  @Argument(help: "The number of the task, from 0.")
  var number: Int
  @Option(help: "How far samples are taken: equilibrate, or measure.")
  var goal = RunScope.Goal.measure
  @Option(help: "The least time between two checkpoints of a liquid, in seconds.")
  var checkpointInterval = 60.0
  @OptionGroup var log: LogOption
  @OptionGroup var verbosity: Verbosity

  func run() async throws {
    let signals = StopSignals(quietly: verbosity.quiet)
    let plan = try Plan(ofStudyIn: folder)
    let list = try SampleList(contentsOf: list)
    let samples = list[task: number]
    guard !samples.isEmpty else { throw CommandError("\(self.list): it has no task \(number)") }
    let known = Dictionary(uniqueKeysWithValues: plan.ensembles.map { ($0.id, $0.samples) })
    for sample in samples where sample.index >= known[sample.ensemble] ?? 0 {
      throw CommandError(
        "\(folder): the plan has no sample \(sample.index) of \(sample.ensemble) any more; submit it again")
    }
    var runner = StudyRunner(plan: plan, folder: folder, workers: 1, scope: RunScope(.listed(samples), goal: goal))
    runner.checkpointInterval = checkpointInterval
    try await runToTheEnd(runner, folder: folder, signals: signals, log: log.opened(), verbosity: verbosity)
  }
}

extension RunScope.Goal: ExpressibleByArgument {}
