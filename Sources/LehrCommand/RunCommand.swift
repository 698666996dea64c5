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

/// `lehr run`: all of a study that is not done yet.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Do all of a study that is not done yet, then write its report.",
    discussion: """
      Interrupt it at any moment and run it again: it goes on where it was, and the results are the same.

      With --slice 3/40 it does the third of forty equal shares and writes no report: other programs, here or elsewhere, do \
      the others, in the same folder or in folders of their own that are copied together afterwards.

      --log keeps a log for programs, one JSON object a line. Exit status: 0 if everything is done, 130 if it was stopped.

      Example: lehr run Studies/quickstart.yaml --into quickstart
               lehr run Studies/quickstart.yaml --into quickstart --quiet --log quickstart.jsonl
               lehr run Studies/paper.yaml --into part3 --slice 3/40
      """)

  @Argument(help: "The plan, in YAML.")
  var plan: String
  @Option(help: "The folder of the study; the plan's name without .yaml if not given.")
  var into: String?
  @Option(help: "How many samples are made at the same time; all cores if not given.")
  var workers: Int?
  @Option(help: "Do only one share of several, such as 3/40.")
  var slice: Slice?
  @Option(help: "The least time between two checkpoints of a liquid, in seconds.")
  var checkpointInterval = 20.0
  @Flag(help: "Write no report; lehr report does it later.")
  var noReport = false
  @OptionGroup var log: LogOption
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    if let workers, !(1...4096).contains(workers) { throw ValidationError("--workers is a number from 1 to 4096") }
    guard checkpointInterval >= 0 else { throw ValidationError("--checkpoint-interval is a time, 0 s or more") }
  }

  func run() async throws {
    let signals = StopSignals(quietly: verbosity.quiet)
    let plan = try checkedPlan(self.plan, quietly: verbosity.quiet)
    let folder = try studyFolder(of: self.plan, into: into)
    try checkDistinct(outputs: [log.path], inputs: [self.plan])
    var runner = StudyRunner(
      plan: plan, folder: folder, workers: workers ?? ProcessInfo.processInfo.activeProcessorCount,
      scope: slice.map { RunScope(.slice($0)) } ?? .everything)
    runner.checkpointInterval = checkpointInterval
    try await runToTheEnd(runner, folder: folder, signals: signals, log: log.opened(), verbosity: verbosity)
    if let slice {
      print(
        "Slice \(slice.number)/\(slice.count) is done in \(folder); when all are, lehr report "
          + "\(ShellWord.shown(folder)) writes the report."
      )
      return
    }
    if noReport { return print(folder) }
    let study = try await ReviewedStudy(folder: folder)
    let page = try await study.writeReport { [verbosity] in verbosity.warning(waitingForReport) }
    for set in study.sets {
      let claims = study.summary.claims.filter { $0.set == set.name }
      guard !claims.isEmpty else { continue }
      let counts = Claim.Verdict.allCases.map { verdict in
        "\(claims.count { $0.verdict == verdict }) \(verdict.rawValue)"
      }
      print(
        "Claims of \(set.citation): \(counts.joined(separator: ", ")); lehr report "
          + "\(ShellWord.shown(folder)) lists them.")
    }
    print(page)
  }
}

/// The plan in the file at `path`, whose claims exist. Keys under former names are noted on standard error.
func checkedPlan(_ path: String, quietly: Bool = false) throws -> Plan {
  let plan = try Plan(contentsOf: path)
  try explaining(path) { _ = try papers.sets(named: plan.claims) }
  if !quietly { for note in plan.notes { warn("\(path): \(note).") } }
  return plan
}

/// What is said while another report is written into the same folder.
let waitingForReport = "another report is being written into this folder; this one waits for it."

/// The folder of a study: the one that is named, or the plan's name without its ending.
func studyFolder(of plan: String, into: String?) throws -> String {
  if let into {
    guard !into.isEmpty else { throw CommandError("--into: name a folder for the study; . is the present one") }
    return into
  }
  let name = String(AtomicFile.split(plan).name.prefix { $0 != "." })
  guard !name.isEmpty else {
    throw CommandError("\(plan): this name gives none to the study's folder; name one with --into")
  }
  return name
}

/// Runs, shows how far it is and logs it; ends the program with 130 if it was asked to stop before everything was done.
func runToTheEnd(
  _ runner: StudyRunner, folder: String, signals: StopSignals, log: RunLog?, verbosity: Verbosity
) async throws {
  signals.forward(to: runner.board)
  defer { signals.remove() }
  if let log { runner.board.observe { log.append($0, folder: folder) } }
  let display = verbosity.quiet ? nil : ProgressDisplay(runner.board, sayingAll: verbosity.verbose)
  // A sample that should be measured and ends in its liquid could not be equilibrated.
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
    verbosity.warning("\(line); set aside and made again.")
    log?.append(.damage(line))
  }
  for line in failed.withLock({ $0 }).sorted() { verbosity.warning("\(line); it is flagged and left out.") }
  log?.append(.end(complete: complete, seconds: runner.board.start.duration(to: .now) / .seconds(1)))
  if log?.isIncomplete == true {
    verbosity.warning("the log could not be written to the end; the samples are all there.")
  }
  guard complete else {
    print("Stopped. What is done is kept in \(folder); run the same command again to go on.")
    throw ExitCode(130)
  }
}

extension Slice: ExpressibleByArgument {
  /// The slice that was typed; nil unless it is such as `3/40`.
  public init?(argument: String) { self.init(argument) }
}
