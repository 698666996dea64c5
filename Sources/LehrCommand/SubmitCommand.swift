import ArgumentParser
import Clusters
import Durability
import Foundation
import Interactions
import Papers
import Plans
import Runs
import Samples

/// `lehr submit`: submits a study to a cluster.
struct SubmitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Submit the unfinished samples of a study to Slurm.",
    discussion: """
      Submits job arrays for the samples that are neither finished nor in the queue: equilibrate, then quench and \
      measure, then reduce, then report. Each task uses one core and resumes from its last checkpoint after a time \
      limit, a preemption or a crash. Submit again after a failure, or after raising the number of samples: only \
      missing samples are submitted. The results are those of lehr run, to the last byte.

      --on NAME uses a preset of the file ~/.config/lehr/clusters.yaml, $LEHR_CLUSTERS or --clusters FILE, such as \
      "snellius: {partition: rome, account: abc123, time: 24:00:00, cores: 192}"; other options override it. With samples \
      that end by a stopping rule, submit again when a batch is finished.

      Example: lehr submit Studies/paper.yaml --into /scratch/paper --on snellius
               lehr submit Studies/paper.yaml --into /scratch/paper --partition long --time 24:00:00
               lehr status /scratch/paper
               lehr cancel /scratch/paper
      """)

  private static let standardMemory = "2G"

  @Argument(help: "The plan, in YAML.")
  var plan: String
  @Option(
    help: "The folder of the study, on a file system shared by all nodes; default: the plan's name without .yaml.")
  var into: String?
  @Option(help: "The Slurm partition.")
  var partition: String?
  @Option(help: "The account to charge.")
  var account: String?
  @Option(help: "The time limit of a task, in sbatch's syntax; a task that needs more is requeued.")
  var time: String?
  @Option(help: "The memory per task; default: 2G.")
  var memory: String?
  @Option(help: "The number of samples per task; default: as many as give about 1000 tasks.")
  var perTask: Int?
  @Option(help: "The maximum number of an array's tasks that run at the same time; default: no limit.")
  var maxRunning: Int?
  @Option(help: "A further option for sbatch, such as --sbatch=--qos=low; may be repeated.")
  var sbatch: [String] = []
  @Option(help: "The minimum time between two checkpoints of a liquid, in seconds.")
  var checkpointInterval: PlainNumber = 60.0
  @Flag(help: "Print the numbers of missing samples, and submit nothing.")
  var dryRun = false
  @OptionGroup var cluster: ClusterOption
  @OptionGroup var liquids: LiquidsOption
  @OptionGroup var log: LogOption
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    if let perTask, !SampleList.countsPerTask.contains(perTask) {
      throw ValidationError("--per-task must be from 1 to \(SampleList.countsPerTask.upperBound) (got \(perTask))")
    }
    if let maxRunning, maxRunning < 1 { throw ValidationError("--max-running must be 1 or more (got \(maxRunning))") }
    guard checkpointInterval.value >= 0 else {
      throw ValidationError("--checkpoint-interval must be 0 s or more (got \(checkpointInterval.value))")
    }
    for word in [partition, account, time, memory].compactMap({ $0 }) + sbatch {
      guard !word.isEmpty, !word.contains(where: \.isNewline) else {
        throw ValidationError("options for sbatch must be one line of text each")
      }
    }
    for word in sbatch where !word.hasPrefix("-") {
      throw ValidationError("--sbatch needs an option of sbatch, such as --sbatch=--qos=low (got \(word))")
    }
  }

  func run() async throws {
    var plan = try checkedPlan(self.plan)
    try KernelWidth.checkChoice(here: false)
    let folder = try studyFolder(of: self.plan, into: into)
    try checkDistinct(outputs: [log.path], inputs: [self.plan])
    let preset = try cluster.preset
    let given = try liquids.given(for: &plan, at: self.plan, study: folder, quietly: verbosity.quiet)
    let adaptive = plan.isAdaptive ? try await AdaptivePlan(plan, folder: folder) : nil
    if let adaptive { for note in adaptive.notes { print(note) } }
    let runner = StudyRunner(plan: adaptive?.plan ?? plan, folder: folder, workers: 1, given: given)
    let open = dryRun ? runner.openTrajectories() : try await runner.prepare()
    for line in await runner.damaged {
      verbosity.warning("\(line); the file was set aside, and the sample will be made again.")
    }
    if dryRun {
      let samples = open.reduce(0) { $0 + $1.missing }
      let fluid = open.filter { !$0.isLiquid }.reduce(0) { $0 + $1.missing }
      print("\(fluid) samples to equilibrate and measure, \(samples - fluid) to measure")
      return
    }
    var resources = Resources()
    resources.partition = partition ?? preset.partition
    resources.account = account ?? preset.account
    resources.time = time ?? preset.time
    resources.memory = memory ?? preset.memory ?? Self.standardMemory
    resources.mostRunning = maxRunning ?? preset.cores
    resources.further = preset.sbatch + sbatch
    let submission = try Submission(
      folder: folder, program: try ownPath(), resources: resources, perTask: perTask ?? preset.perTask,
      checkpointInterval: checkpointInterval.value, environment: environmentOfTasks())
    let (jobs, onTheirWay) = try await submission.submit(
      open, ensembles: plan.ensembles.count,
      reporting: !FileManager.default.fileExists(atPath: "\(folder)/report.html"))
    if onTheirWay > 0 { print("\(onTheirWay) samples are already in the queue.") }
    guard !jobs.isEmpty else {
      print("Nothing to submit: every sample is finished or in the queue.")
      return
    }
    for job in jobs {
      let samples = job.samples > 0 ? ", \(job.samples) samples" : ""
      print("job \(job.number), \(job.name): \(job.tasks) task\(job.tasks == 1 ? "" : "s")\(samples)")
    }
    print(
      "lehr status \(ShellWord.shown(folder)) shows the progress; the last job writes \(folder)/report.html.")
    if adaptive?.isComplete == false {
      print("When these samples are finished, submit again: the stopping rules decide whether more are needed.")
    }
  }

  /// The inherited environment of tasks: the kernel, on which bytes depend, and the log, as an absolute path.
  private func environmentOfTasks() -> [(name: String, value: String)] {
    let kernel = ProcessInfo.processInfo.environment["LEHR_KERNEL"].map { ("LEHR_KERNEL", $0) }
    let file = log.path.map { ("LEHR_LOG", URL(fileURLWithPath: $0).path) }
    return [kernel, file].compactMap { $0 }
  }

  /// The path of the running program, with which the nodes find it.
  private func ownPath() throws -> String {
    guard let path = realpath("/proc/self/exe", nil) else {
      throw CommandError("cannot find the path of the running program (/proc/self/exe)")
    }
    defer { free(path) }
    guard let text = String(validatingCString: path) else {
      throw CommandError("\(String(cString: path)): the path of this program is not UTF-8; install it elsewhere")
    }
    return text
  }
}

/// `lehr cancel`: cancels the jobs of a study.
struct CancelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Cancel all jobs of a study in Slurm's queue; finished samples are kept.",
    discussion: "Example: lehr cancel /scratch/paper")

  @Argument(help: "The folder of the study.")
  var folder: String

  func run() async throws {
    guard QueueStatus.exists(of: folder) else {
      throw CommandError("\(folder): this study was never submitted; there is nothing to cancel")
    }
    let count = try await QueueStatus(of: folder).cancel()
    print(count == 0 ? "No jobs in the queue." : "Canceled \(count) task\(count == 1 ? "" : "s").")
  }
}

/// `lehr task`: runs one task of a job array.
struct TaskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task", abstract: "Make the samples of one task of a job array; job scripts of lehr submit call it.",
    discussion: "Example: lehr task /scratch/paper /scratch/paper/slurm/0001/samples-0.txt 17 --goal measure")

  @Argument(help: "The folder of the study.")
  var folder: String
  @Argument(help: "The file that lists the array's samples.")
  var list: String
  @Argument(help: "The number of the task, from 0.")
  var number: Int
  @Option(help: "The last stage to make: equilibrate or measure.")
  var goal = RunScope.Goal.measure
  @Option(help: "The minimum time between two checkpoints of a liquid, in seconds.")
  var checkpointInterval: PlainNumber = 60.0
  @OptionGroup var log: LogOption
  @OptionGroup var verbosity: Verbosity

  func run() async throws {
    let signals = StopSignals(quietly: verbosity.quiet)
    let plan = try Plan(ofStudyIn: folder)
    let list = try SampleList(contentsOf: list)
    let samples = list[task: number]
    guard !samples.isEmpty else { throw CommandError("\(self.list): there is no task \(number)") }
    let known = Dictionary(uniqueKeysWithValues: plan.ensembles.map { ($0.id, $0.samples) })
    for sample in samples where sample.index >= known[sample.ensemble] ?? 0 {
      throw CommandError(
        "\(folder): the plan no longer has sample \(sample.index) of \(sample.ensemble); submit the study again")
    }
    var runner = StudyRunner(plan: plan, folder: folder, workers: 1, scope: RunScope(.listed(samples), goal: goal))
    runner.checkpointInterval = checkpointInterval.value
    try await runToTheEnd(runner, folder: folder, signals: signals, log: log.opened(), verbosity: verbosity)
    signals.remove()
  }
}

extension RunScope.Goal: ExpressibleByArgument {}
