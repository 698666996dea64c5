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
    let done = Dictionary(
      uniqueKeysWithValues: plan.ensembles.map { ensemble in
        let found = store.indices(of: ensemble.id)
        return (ensemble.id, goals.reduce(into: Set<Int>()) { $0.formUnion(found[$1] ?? []) })
      })
    return jobs().filter { !done[$0.ensemble.id]!.contains($0.index) }
  }

  /// All samples of the share, done or not: the first of all ensembles first, and among them the coldest, which take
  /// longest, so that no worker is left alone with one at the end.
  func jobs() -> [Job] {
    let all = plan.samplesInOrder
    switch scope.part {
    case .everything: return all
    case .slice(let slice): return all.indices.filter(slice.holds).map { all[$0] }
    case .listed(let names):
      let wanted = Set(names)
      return all.filter { wanted.contains(SampleName(ensemble: $0.ensemble.id, index: $0.index)) }
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
    var liquids: [String: Set<Int>] = [:]
    for ensemble in plan.ensembles { liquids[ensemble.id] = store.indices(of: ensemble.id)[.liquid] ?? [] }
    return openJobs().map { job in
      (SampleName(ensemble: job.ensemble.id, index: job.index), liquids[job.ensemble.id]!.contains(job.index))
    }
  }

  private func prepareOpened() async throws {
    let mine = jobs()
    let planned = Self.counts(mine)
    for ensemble in plan.ensembles where planned[ensemble.id] != nil { try await checkRecipe(of: ensemble) }
    if store.text(Plan.planFile) != plan.source { try await store.write(plan.source, to: Plan.planFile) }
    try await setAsideDamaged(mine)
  }

  private func runOpened() async throws -> Bool {
    try await prepareOpened()
    let planned = Self.counts(self.jobs())
    let ensembles = plan.ensembles.filter { planned[$0.id] != nil }
    let jobs = openJobs()
    let open = Self.counts(jobs)
    board.setUp(
      ensembles.map { ensemble in
        let all = planned[ensemble.id]!
        return ProgressBoard.Row(id: ensemble.id, planned: all, done: all - (open[ensemble.id] ?? 0))
      })
    let queue = JobQueue(jobs.filter { !$0.ensemble.isDecay })
    var maker = SampleMaker(
      plan: plan, store: store, board: board, goal: scope.goal, checkpointInterval: checkpointInterval)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<min(workers, max(jobs.count, 1)) {
        group.addTask { [maker] in
          while !board.isStopping, let job = queue.next() {
            try await self.make(job.ensemble, job.index, maker)
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
    for job in jobs where job.ensemble.isDecay && !board.isStopping { try await make(job.ensemble, job.index, maker) }
    return openJobs().isEmpty
  }

  private func make(_ ensemble: Ensemble, _ index: Int, _ maker: SampleMaker) async throws {
    do {
      board.finish(ensemble.id, index, reasons: try await maker.make(ensemble, index))
    } catch is CancellationError {
      board.leave(ensemble.id, index)
    }
  }

  private static func counts(_ jobs: [Job]) -> [String: Int] {
    jobs.reduce(into: [:]) { $0[$1.ensemble.id, default: 0] += 1 }
  }

  /// Reads the finished samples that are there and new to us, so that a damaged one is named, set aside and made again by
  /// this run. Of a task's samples only themselves are read: its ensembles may have thousands.
  private func setAsideDamaged(_ jobs: [Job]) async throws {
    if case .listed = scope.part {
      for job in jobs where store.has(job.ensemble.id, job.index, .finished) {
        _ = try await store.numbers(job.ensemble.id, job.index)
      }
      return
    }
    let counts = Self.counts(jobs)
    for ensemble in plan.ensembles where counts[ensemble.id] != nil {
      for sample in try await store.digests(of: ensemble).damaged where !sample.isOfLaterVersion {
        await store.note(damaged: store.path(ensemble.id, sample.index, .finished), sample.reason)
      }
    }
  }

  /// Products that this run has found damaged and set aside: path and reason.
  public var damaged: [String] { get async { await store.damaged } }
}

extension Plan {
  /// Every sample of the plan in the order in which it is made.
  var samplesInOrder: [Job] {
    let coldestFirst = ensembles.sorted { $0.temperature < $1.temperature }
    let most = ensembles.map(\.samples).max() ?? 0
    return (0..<most).flatMap { index in
      coldestFirst.compactMap { index < $0.samples ? Job(ensemble: $0, index: index) : nil }
    }
  }
}

/// One sample to be made.
struct Job: Sendable {
  let ensemble: Ensemble
  let index: Int
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
