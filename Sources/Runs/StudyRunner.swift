import Durability
import Foundation
import Interactions
import Plans
import Samples
import Storage
import Synchronization

/// Does all of a study that is not done yet, with any number of workers.
///
/// A trajectory, a liquid with its glasses, is the unit of work: workers take the next one, make it alone, and share nothing but
/// the store. Only the large samples of the section `decay` are made one by one, after all others, each by all workers. What a sample becomes depends on its plan and seed only, so that workers, order and interruptions leave no trace in the results.
public struct StudyRunner: Sendable {
  /// What is to be done.
  public let plan: Plan
  /// Where it is kept.
  public let store: StudyStore
  /// How many samples are made at the same time.
  public let workers: Int
  /// Which part of it this run makes.
  public let scope: RunScope
  /// The kept liquids that trajectories begin from, to be copied into the folder; nil: those that are there.
  let given: GivenLiquids?
  /// The least time between two checkpoints of a liquid, in seconds; no product depends on it.
  public var checkpointInterval = 20.0
  /// Where the run stands.
  public let board = ProgressBoard()

  /// A run of `plan` in `folder`, or of a part of it, from the `given` liquids where the plan begins from some.
  public init(
    plan: Plan, folder: String, workers: Int, scope: RunScope = .everything, given: GivenLiquids? = nil
  ) {
    precondition(workers > 0, "a run has at least one worker")
    self.plan = given.map(plan.beginning(with:)) ?? plan
    self.given = given
    self.workers = workers
    self.scope = scope
    store = StudyStore(folder: folder)
  }

  /// The trajectories that lack samples, in the order in which they are made, and how many samples each lacks.
  func openJobs() -> [(job: Job, missing: Int)] {
    let goals: [StudyStore.Stage] = scope.goal == .equilibrate ? [.finished, .liquid] : [.finished]
    let done = plan.ensembles.map { ensemble in
      let found = store.indices(of: ensemble.id)
      return goals.reduce(into: Set<Int>()) { $0.formUnion(found[$1] ?? []) }
    }
    let recipes = plan.ensembles.map(plan.recipe(of:))
    return jobs().compactMap { job in
      let missing = recipes[job.ensemble].samples(of: job.index).count { !done[job.ensemble].contains($0) }
      return missing > 0 ? (job, missing) : nil
    }
  }

  /// All trajectories of the share: the first of all ensembles first, and among them the coldest, which take longest, so that
  /// no worker is left alone with one at the end.
  func jobs() -> [Job] {
    let order = SampleOrder(of: plan)
    switch scope.part {
    case .everything: return Array(order)
    case .slice(let slice):
      var position = -1
      return order.filter { _ in
        position += 1
        return slice.holds(position)
      }
    case .listed(let names):
      let recipes = Dictionary(uniqueKeysWithValues: plan.ensembles.map { ($0.id, plan.recipe(of: $0)) })
      let wanted = Set(
        names.map { SampleName(ensemble: $0.ensemble, index: recipes[$0.ensemble]?.trajectory(of: $0.index) ?? -1) })
      return order.filter { wanted.contains(SampleName(ensemble: plan.ensembles[$0.ensemble].id, index: $0.index)) }
    }
  }

  /// The number of glasses of a liquid, by ensemble.
  private var glasses: [String: Int] {
    Dictionary(plan.ensembles.map { ($0.id, plan.recipe(of: $0).glassesPerLiquid) }) { $1 }
  }

  /// Runs to the end, or until ``ProgressBoard/stop()``.
  ///
  /// - Returns: whether everything is done.
  /// - Throws: ``FileError`` if the folder cannot be used, ``PlanError`` if it holds samples of another recipe, and what
  ///   ended a worker; all other samples of that moment are kept as far as they have come.
  public func run() async throws -> Bool {
    try await store.open(alone: scope.isWhole, glasses: glasses)
    do {
      let complete = try await runOpened()
      await store.close()
      return complete
    } catch {
      await store.close()
      throw error
    }
  }

  /// Makes the folder ready for others to work in: recipes, plan, damaged products set aside.
  ///
  /// - Returns: what is left to be done, as ``openTrajectories()`` says it then.
  public func prepare() async throws -> [OpenTrajectory] {
    try await store.open(alone: false, sweepingAll: true, glasses: glasses)
    try await prepareOpened()
    return openTrajectories()
  }

  /// What is left to be done, in order.
  public func openTrajectories() -> [OpenTrajectory] {
    let recipes = plan.ensembles.map(plan.recipe(of:))
    let arrived = plan.ensembles.map { ensemble in
      let found = store.indices(of: ensemble.id)
      return (found[.liquid] ?? []).union(found[.finished] ?? [])
    }
    return openJobs().map { job, missing in
      let samples = recipes[job.ensemble].samples(of: job.index)
      return OpenTrajectory(
        first: SampleName(ensemble: plan.ensembles[job.ensemble].id, index: samples.lowerBound), missing: missing,
        isLiquid: samples.allSatisfy(arrived[job.ensemble].contains))
    }
  }

  private func prepareOpened() async throws {
    try checkGivenLiquids()
    try checkStoppingRules()
    let mine = jobs()
    let ensembles = mine.ensembles(of: plan)
    for ensemble in ensembles { try await checkRecipe(of: ensemble) }
    try await keepGivenLiquids()
    for ensemble in ensembles {
      for intruder in store.intruders(of: ensemble.id) where intruder.index < ensemble.samples {
        await store.setAside(intruder.name, because: intruder.reason)
      }
    }
    if store.text(Plan.planFile) != plan.source { try await store.write(plan.source, to: Plan.planFile) }
    try await setAsideDamaged(mine)
  }

  private func runOpened() async throws -> Bool {
    try await prepareOpened()
    let planned = self.jobs().counts(plan)
    let open = openJobs()
    let jobs = open.map(\.job)
    let missing = open.reduce(into: planned.map { _ in 0 }) { $0[$1.job.ensemble] += $1.missing }
    board.setUp(
      plan.ensembles.indices.filter { planned[$0] > 0 }.map { k in
        let samples = planned[k] * plan.recipe(of: plan.ensembles[k]).glassesPerLiquid
        return ProgressBoard.Row(id: plan.ensembles[k].id, planned: samples, done: samples - missing[k])
      })
    let queue = JobQueue(jobs.filter { !plan.ensembles[$0.ensemble].isDecay })
    let times = WorkTimer(folder: store.folder, workers: workers)
    defer { times.flush() }
    var maker = SampleMaker(
      plan: plan, store: store, board: board, times: times, goal: scope.goal, checkpointInterval: checkpointInterval,
      starts: try store.studyStarts())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<min(workers, max(jobs.count, 1)) {
        group.addTask { [maker] in
          do {
            while !board.isStopping, let job = queue.next() {
              try await maker.make(plan.ensembles[job.ensemble], trajectory: job.index)
            }
          } catch {
            // One worker's trouble (a full disk) stops the others at their next safe point.
            board.stop()
            throw error
          }
        }
      }
      try await group.waitForAll()
    }
    // Large samples come one by one, and all workers share each.
    maker.threads = workers
    for job in jobs where plan.ensembles[job.ensemble].isDecay && !board.isStopping {
      try await maker.make(plan.ensembles[job.ensemble], trajectory: job.index)
    }
    return openJobs().isEmpty
  }

  /// Reads the finished samples that are there and new to us, so that one that is damaged or belongs elsewhere is named, set
  /// aside and made again by this run. Of a task's samples only themselves are read: its ensembles may have thousands.
  private func setAsideDamaged(_ jobs: [Job]) async throws {
    var listed: [Int: Set<Int>]?
    if case .listed = scope.part {
      listed = Dictionary(grouping: jobs, by: \.ensemble).mapValues { jobs in
        let recipe = plan.recipe(of: plan.ensembles[jobs[0].ensemble])
        return Set(jobs.flatMap { recipe.samples(of: $0.index) })
      }
    }
    let counts = jobs.counts(plan)
    for (k, ensemble) in plan.ensembles.enumerated() where counts[k] > 0 {
      let only = listed?[k]
      let digests = try await store.digests(of: ensemble, in: plan, only: only, settingAside: true)
      for sample in digests.damaged where !sample.isOfLaterVersion {
        await store.note(damaged: store.path(ensemble.id, sample.index, .finished), sample.reason)
      }
      // Where liquids are all that is wanted, nobody else would look at them.
      if scope.goal == .equilibrate {
        for index in (store.indices(of: ensemble.id)[.liquid] ?? []).sorted() where only?.contains(index) != false {
          _ = try await store.usableSample(.liquid, at: plan.provenance(of: ensemble, index))
        }
      }
    }
  }

  /// Products that this run has found damaged and set aside: path and reason.
  public var damaged: [String] { get async { await store.damaged } }
}

/// A trajectory that lacks samples.
public struct OpenTrajectory: Sendable {
  /// Its first sample.
  public let first: SampleName
  /// How many samples it lacks.
  public let missing: Int
  /// Whether all that it lacks are equilibrated.
  public let isLiquid: Bool

  /// A trajectory as given.
  package init(first: SampleName, missing: Int, isLiquid: Bool) {
    (self.first, self.missing, self.isLiquid) = (first, missing, isLiquid)
  }
}

/// The trajectories to be made, handed out one by one.
private final class JobQueue: Sendable {
  private let jobs: [Job]
  private let taken = Mutex(0)

  init(_ jobs: [Job]) { self.jobs = jobs }

  func next() -> Job? {
    taken.withLock { taken in
      guard taken < jobs.count else { return nil }
      defer { taken += 1 }
      return jobs[taken]
    }
  }
}
