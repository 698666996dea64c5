import Durability
import Foundation
import Interactions
import Plans
import Samples
import Storage
import Synchronization

/// Does all of a study that is not done yet, with any number of workers.
///
/// A sample is the unit of work: workers take the next one, make it alone, and share nothing but the store. Only the large
/// samples of the section `decay` are made one by one, after all others, each by all workers. What a sample becomes depends on its plan and seed only, so that workers, order and interruptions leave no trace in the results.
public struct StudyRunner: Sendable {
  /// What is to be done.
  public let plan: Plan
  /// Where it is kept.
  public let store: StudyStore
  /// How many samples are made at the same time.
  public let workers: Int
  /// Which part of it this run makes.
  public let scope: RunScope
  /// The least time between two checkpoints of a liquid, in seconds; no product depends on it.
  public var checkpointInterval = 20.0
  /// Where the run stands.
  public let board = ProgressBoard()

  /// A run of `plan` in `folder`, or of a part of it.
  public init(plan: Plan, folder: String, workers: Int, scope: RunScope = .everything) {
    precondition(workers > 0, "a run has at least one worker")
    self.plan = plan
    self.workers = workers
    self.scope = scope
    store = StudyStore(folder: folder)
  }

  /// What is left to be done, in the order in which it is done.
  func openJobs() -> [Job] {
    let goals: [StudyStore.Stage] = scope.goal == .equilibrate ? [.finished, .liquid] : [.finished]
    let done = plan.ensembles.map { ensemble in
      let found = store.indices(of: ensemble.id)
      return goals.reduce(into: Set<Int>()) { $0.formUnion(found[$1] ?? []) }
    }
    return jobs { !done[$0.ensemble].contains($0.index) }
  }

  /// All samples of the share that fulfil a condition: the first of all ensembles first, and among them the coldest, which take
  /// longest, so that no worker is left alone with one at the end.
  func jobs(where isWanted: (Job) -> Bool = { _ in true }) -> [Job] {
    let order = SampleOrder(of: plan)
    switch scope.part {
    case .everything: return order.filter(isWanted)
    case .slice(let slice):
      var position = -1
      return order.filter {
        position += 1
        return slice.holds(position) && isWanted($0)
      }
    case .listed(let names):
      let wanted = Set(names)
      return order.filter {
        wanted.contains(SampleName(ensemble: plan.ensembles[$0.ensemble].id, index: $0.index)) && isWanted($0)
      }
    }
  }

  /// Runs to the end, or until ``ProgressBoard/stop()``.
  ///
  /// - Returns: whether everything is done.
  /// - Throws: ``FileError`` if the folder cannot be used, ``PlanError`` if it holds samples of another recipe, and what
  ///   ended a worker; all other samples of that moment are kept as far as they have come.
  public func run() async throws -> Bool {
    try await store.open(alone: scope.isWhole)
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
  /// - Returns: what is left to be done, as ``openSamples()`` says it then.
  public func prepare() async throws -> [(sample: SampleName, isLiquid: Bool)] {
    try await store.open(alone: false, sweepingAll: true)
    try await prepareOpened()
    return openSamples()
  }

  /// What is left to be done, in order, and whether it is equilibrated.
  public func openSamples() -> [(sample: SampleName, isLiquid: Bool)] {
    let ids = plan.ensembles.map(\.id)
    let liquids = ids.map { store.indices(of: $0)[.liquid] ?? [] }
    return openJobs().map { job in
      (SampleName(ensemble: ids[job.ensemble], index: job.index), liquids[job.ensemble].contains(job.index))
    }
  }

  private func prepareOpened() async throws {
    let mine = jobs()
    let ensembles = mine.ensembles(of: plan)
    for ensemble in ensembles { try await checkRecipe(of: ensemble) }
    for ensemble in ensembles {
      for intruder in store.intruders(of: ensemble.id) { await store.setAside(intruder.name, because: intruder.reason) }
    }
    if store.text(Plan.planFile) != plan.source { try await store.write(plan.source, to: Plan.planFile) }
    try await setAsideDamaged(mine)
  }

  private func runOpened() async throws -> Bool {
    try await prepareOpened()
    let planned = self.jobs().counts(plan)
    let jobs = openJobs()
    let open = jobs.counts(plan)
    board.setUp(
      plan.ensembles.indices.filter { planned[$0] > 0 }.map { k in
        ProgressBoard.Row(id: plan.ensembles[k].id, planned: planned[k], done: planned[k] - open[k])
      })
    let queue = JobQueue(jobs.filter { !plan.ensembles[$0.ensemble].isDecay })
    var maker = SampleMaker(
      plan: plan, store: store, board: board, goal: scope.goal, checkpointInterval: checkpointInterval)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<min(workers, max(jobs.count, 1)) {
        group.addTask { [maker] in
          while !board.isStopping, let job = queue.next() {
            try await self.make(plan.ensembles[job.ensemble], job.index, maker)
          }
        }
      }
      do {
        try await group.waitForAll()
      } catch {
        // One worker's trouble (a full disk) stops the others at their next safe point.
        board.stop()
        throw error
      }
    }
    // Large samples come one by one, and all workers share each.
    maker.threads = workers
    for job in jobs where plan.ensembles[job.ensemble].isDecay && !board.isStopping {
      try await make(plan.ensembles[job.ensemble], job.index, maker)
    }
    return openJobs().isEmpty
  }

  private func make(_ ensemble: Ensemble, _ index: Int, _ maker: SampleMaker) async throws {
    do {
      board.finish(ensemble.id, index, reasons: try await maker.make(ensemble, index))
    } catch is CancellationError {
      board.leave(ensemble.id, index)
    }
  }

  /// Reads the finished samples that are there and new to us, so that one that is damaged or belongs elsewhere is named, set
  /// aside and made again by this run. Of a task's samples only themselves are read: its ensembles may have thousands.
  private func setAsideDamaged(_ jobs: [Job]) async throws {
    var listed: [Int: Set<Int>]?
    if case .listed = scope.part {
      listed = Dictionary(grouping: jobs, by: \.ensemble).mapValues { Set($0.map(\.index)) }
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

/// The samples to be made, handed out one by one.
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
