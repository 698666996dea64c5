import Durability
import Foundation
import Interactions
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
  /// Where the run stands.
  public let board = ProgressBoard()

  /// The file that names the recipe of an ensemble's samples, beside them.
  static let recipeFile = "recipe.json"
  /// The file that holds the plan as it was last run.
  public static let planFile = "plan.yaml"

  /// A run of `plan` in `folder`.
  public init(plan: Plan, folder: String, workers: Int) {
    precondition(workers > 0, "a run has at least one worker")
    self.plan = plan
    self.workers = workers
    store = StudyStore(folder: folder)
  }

  /// What is left to be done, in the order in which it is done: the first samples of all ensembles first, and among them
  /// the coldest, which take longest, so that no worker is left alone with one at the end.
  func openJobs() -> [Job] {
    let ensembles = plan.ensembles.sorted { $0.temperature < $1.temperature }
    let done = ensembles.map { store.indices(of: $0.id)[.finished] ?? [] }
    let most = plan.ensembles.map(\.samples).max() ?? 0
    return (0..<most).flatMap { index in
      zip(ensembles, done).compactMap { ensemble, done in
        index < ensemble.samples && !done.contains(index) ? Job(ensemble: ensemble, index: index) : nil
      }
    }
  }

  /// Runs to the end, or until ``ProgressBoard/stop()``.
  ///
  /// - Returns: whether everything is done.
  /// - Throws: ``FileError`` if the folder cannot be used, ``PlanError`` if it holds samples of another recipe, and what
  ///   ended a worker; all other samples of that moment are kept as far as they have come.
  public func run() async throws -> Bool {
    try await store.open()
    do {
      let complete = try await runOpened()
      await store.close()
      return complete
    } catch {
      await store.close()
      throw error
    }
  }

  private func runOpened() async throws -> Bool {
    for ensemble in plan.ensembles { try await checkRecipe(of: ensemble) }
    try await store.write(plan.source, to: Self.planFile)
    let jobs = openJobs()
    board.setUp(
      plan.ensembles.map { ensemble in
        let open = jobs.count { $0.ensemble == ensemble }
        return ProgressBoard.Row(id: ensemble.id, planned: ensemble.samples, done: ensemble.samples - open)
      })
    let queue = JobQueue(jobs.filter { !$0.ensemble.isDecay })
    var maker = SampleMaker(plan: plan, store: store, board: board)
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
      try await maker.make(ensemble, index)
      let record = try await store.numbers(ensemble.id, index).map { try SampleRecord(json: $0.record) }
      board.finish(ensemble.id, index, flagged: record?.objections.isEmpty == false)
    } catch is CancellationError {
      board.leave(ensemble.id, index)
    }
  }

  private func checkRecipe(of ensemble: Ensemble) async throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    let text = String(decoding: try encoder.encode(plan.recipe(of: ensemble)), as: UTF8.self) + "\n"
    let file = "samples/\(ensemble.id)/\(Self.recipeFile)"
    guard let old = store.text(file) else { return try await store.write(text, to: file) }
    guard old != text else { return }
    let before = Set(old.split(separator: "\n"))
    let changed = text.split(separator: "\n").filter { !before.contains($0) }
      .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " ,")) }
    throw PlanError(
      "\(store.folder): its samples of \(ensemble.id) were made by another recipe "
        + "(now \(changed.prefix(3).joined(separator: ", "))); "
        + "give this plan a folder of its own with --into, or put the old values back")
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
