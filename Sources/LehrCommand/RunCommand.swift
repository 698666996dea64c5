import Analysis
import ArgumentParser
import Durability
import Foundation
import Logging
import Messages
import Papers
import Plans
import Runs
import Synchronization

/// `lehr run`: makes the missing samples of a study, then writes the report.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a study: make the missing samples, then write the report.",
    discussion: """
      An interrupted run resumes from its checkpoints when the same command is given again; the results are the same.

      With --slice 3/40, makes the third of forty equal parts of the samples and writes no report. The other slices \
      can run at the same time, on this or other machines, in the same folder or in separate folders to be merged \
      afterwards.

      --log appends one JSON object per line for other programs. Exit status: 0: all samples are finished; 130: \
      interrupted; run the same command again to resume.

      Example: lehr run Studies/quickstart.yaml --into quickstart
               lehr run Studies/quickstart.yaml --into quickstart --quiet --log quickstart.jsonl
               lehr run Studies/paper.yaml --into part3 --slice 3/40
      """)

  @Argument(help: "The plan, in YAML.")
  var plan: String
  @Option(help: "The folder of the study; default: the plan's name without .yaml.")
  var into: String?
  @Option(help: "The number of samples to make at the same time; default: the number of cores.")
  var workers: Int?
  @Option(help: "Make only one of several parts, such as 3/40.")
  var slice: Slice?
  @Option(help: "The minimum time between two checkpoints of a liquid, in seconds.")
  var checkpointInterval: PlainNumber = 20.0
  @Flag(help: "Write no report; lehr report can do so later.")
  var noReport = false
  @OptionGroup var liquids: LiquidsOption
  @OptionGroup var log: LogOption
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    if let workers, !(1...4096).contains(workers) {
      throw ValidationError("--workers must be from 1 to 4096 (got \(workers))")
    }
    guard checkpointInterval.value >= 0 else {
      throw ValidationError("--checkpoint-interval must be 0 s or more (got \(checkpointInterval.value))")
    }
  }

  func run() async throws {
    let signals = StopSignals(quietly: verbosity.quiet)
    var plan = try checkedPlan(self.plan, quietly: verbosity.quiet)
    let folder = try studyFolder(of: self.plan, into: into)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), !isFolder.boolValue {
      throw CommandError("\(folder): this is a file, not a folder; give another with --into")
    }
    try checkDistinct(outputs: [log.path], inputs: [self.plan])
    let given = try liquids.given(for: &plan, at: self.plan, study: folder, quietly: verbosity.quiet)
    let log = try log.opened()
    var wanted = plan.isAdaptive ? try await AdaptivePlan(plan, folder: folder).plan : plan
    while true {
      var runner = StudyRunner(
        plan: wanted, folder: folder, workers: workers ?? ProcessInfo.processInfo.activeProcessorCount,
        scope: slice.map { RunScope(.slice($0)) } ?? .everything, given: given)
      runner.checkpointInterval = checkpointInterval.value
      try await runToTheEnd(runner, folder: folder, signals: signals, log: log, verbosity: verbosity)
      guard plan.isAdaptive else { break }
      let next = try await AdaptivePlan(plan, folder: folder)
      for note in next.notes where !verbosity.quiet { print(note) }
      // Of a batch that is made in slices, the others may be under way.
      if next.isComplete || slice != nil || next.plan == wanted { break }
      wanted = next.plan
    }
    signals.remove()
    if let slice {
      print(
        "Slice \(slice.number)/\(slice.count) is done in \(folder). When all are done, run "
          + (plan.isAdaptive ? "all slices again for the next batch, or " : "")
          + "lehr report \(ShellWord.shown(folder)).")
      return
    }
    if noReport { return print(folder) }
    let study = try await ReviewedStudy(folder: folder)
    let page = try await study.writeReport { [verbosity] in verbosity.warning(sentence(on: $0)) }
    for set in study.sets {
      let claims = study.summary.claims.filter { $0.set == set.name }
      guard !claims.isEmpty else { continue }
      let counts = Claim.Verdict.allCases.compactMap { verdict -> String? in
        let count = claims.count { $0.verdict == verdict }
        return count > 0 ? "\(count) \(verdict.rawValue)" : nil
      }
      print(
        "\(set.heading): \(counts.joined(separator: ", ")); lehr report "
          + "\(ShellWord.shown(folder)) lists them.")
    }
    print(page)
  }
}

/// Returns the plan in the file at `path` after checking its claims. Former names of keys are noted on standard error.
func checkedPlan(_ path: String, quietly: Bool = false) throws -> Plan {
  let plan = try Plan(contentsOf: path)
  try explaining(path) {
    _ = try papers.sets(of: plan)
    try papers.checkHypotheses(of: plan)
    try checkRules(of: plan)
  }
  if !quietly { for note in plan.notes { warn("\(path): \(note).") } }
  return plan
}

/// Throws for a stopping rule that can never be met.
private func checkRules(of plan: Plan) throws {
  for ensemble in plan.ensembles {
    guard let rule = ensemble.stopping else { continue }
    switch rule.until {
    case .relativeError: try Reduction.checkAverage(of: rule.observable, "\(ensemble.id): samples: of")
    case .claimsDecided where plan.claims.isEmpty && plan.hypotheses.isEmpty:
      throw PlanError(
        "\(ensemble.id): samples: until: claims decided needs the key hypotheses, or claims, such as sticky-spheres-ii")
    case .claimsDecided: break
    }
  }
}

/// The folder of a study: as given, or the plan's name without .yaml.
///
/// Versions before 0.2 ended the name at its first dot: a folder of this name that holds the same study is still its folder.
func studyFolder(of plan: String, into: String?) throws -> String {
  if let into {
    guard !into.isEmpty else { throw CommandError("--into: give a folder for the study; . is the current one") }
    return into
  }
  let name = (AtomicFile.split(plan).name as NSString).deletingPathExtension
  guard !name.isEmpty, !name.hasPrefix(".") else {
    throw CommandError("\(plan): cannot derive the study's folder from this name; give one with --into")
  }
  let former = String(name.prefix { $0 != "." })
  if former != name, !FileManager.default.fileExists(atPath: name), let study = try? Plan(ofStudyIn: former).study,
    study == (try? Plan(contentsOf: plan))?.study
  {
    return former
  }
  return name
}

/// Runs the study, or a batch of it, displays and logs its progress; exits with 130 if it was stopped before it was complete.
func runToTheEnd(
  _ runner: StudyRunner, folder: String, signals: StopSignals, log: RunLog?, verbosity: Verbosity
) async throws {
  signals.forward(to: runner.board)
  if let log { runner.board.observe { log.append($0, folder: folder) } }
  let display = verbosity.quiet ? nil : ProgressDisplay(runner.board, sayingAll: verbosity.verbose)
  // A sample that should be measured but ends as a liquid could not be equilibrated.
  let failed = Mutex<[String]>([])
  if runner.scope.goal == .measure {
    runner.board.observe { event in
      guard case .finished(let sample, last: .equilibrating, _, let reasons) = event, !reasons.isEmpty else { return }
      failed.withLock { $0.append("\(sample.ensemble) \(sample.index): \(reasons[0])") }
    }
  }
  display?.start()
  let complete: Bool
  do {
    complete = try await runner.run()
  } catch {
    display?.finish()
    log?.append(.failure(sentence(for: error)))
    throw error
  }
  display?.finish()
  for line in await runner.damaged {
    verbosity.warning("\(line); the file was set aside, and the sample was made again.")
    log?.append(.damage(line))
  }
  for line in failed.withLock({ $0 }).sorted() { verbosity.warning("\(line); it is flagged and not averaged.") }
  log?.append(.end(complete: complete, seconds: runner.board.start.duration(to: .now) / .seconds(1)))
  if log?.isIncomplete == true {
    verbosity.warning("the log is incomplete: writing to it failed; all samples are stored.")
  }
  guard complete else {
    print("Interrupted. Finished samples and checkpoints are in \(folder); run the same command again to resume.")
    throw ExitCode(130)
  }
}

extension Slice: ExpressibleByArgument {
  /// Returns the slice as typed; nil unless it is of the form `3/40`.
  public init?(argument: String) { self.init(argument) }
}
