import Durability
import Dynamics
import Interactions
import Particles
import Plans
import Samples
import Storage

/// Makes the samples of one trajectory from beginning to end, or from wherever an interrupted run has left them.
///
/// A trajectory is a liquid and its glasses: one, or those of a harvest. Its checkpoint has the name of its last sample.
struct SampleMaker: Sendable {
  let plan: Plan
  let store: StudyStore
  let board: ProgressBoard
  /// The log of how long the work takes.
  let times: WorkTimer
  /// How many threads share one sample: one, but for large samples, which are made alone. They change no byte.
  var threads = 1
  /// How far samples are taken.
  var goal = RunScope.Goal.measure
  /// The least time between two checkpoints of a liquid, in seconds; no product depends on it.
  var checkpointInterval = 20.0
  /// Which trajectories begin from kept liquids; nil if none does.
  var starts: StudyStarts?

  /// Equilibrates, quenches, measures and stores the samples of a trajectory, as far as the goal goes.
  func make(_ ensemble: Ensemble, trajectory: Int) async throws {
    let model = try ModelCatalogue.model(ensemble.model)
    let found = store.indices(of: ensemble.id)
    var missing = plan.recipe(of: ensemble).samples(of: trajectory).filter { found[.finished]?.contains($0) != true }
    for index in missing where found[.liquid]?.contains(index) == true {
      guard let (liquid, record) = try await storedLiquid(ensemble, index, model: model) else { continue }
      try await complete(liquid, record, ensemble, model: model)
      missing.removeAll { $0 == index }
      if board.isStopping { return }
    }
    if !missing.isEmpty { try await harvest(missing, of: ensemble, trajectory, model: model) }
  }

  /// The liquid of a sample that an earlier run has left; nil if there is none that can be used.
  private func storedLiquid(
    _ ensemble: Ensemble, _ index: Int, model: Model
  ) async throws -> (PhasePoint, SampleRecord)? {
    guard let (stored, record) = try await store.usableSample(.liquid, at: plan.provenance(of: ensemble, index)) else {
      return nil
    }
    let trajectory = plan.recipe(of: ensemble).trajectory(of: index)
    guard let fault = try fault(of: stored.liquid.configuration, ensemble, trajectory, model: model) else {
      return (stored.liquid, record)
    }
    await store.setAside(ensemble.id, index, .liquid, because: fault)
    return nil
  }

  /// Measures a liquid and stores its sample, if that is the goal.
  private func complete(_ liquid: PhasePoint, _ record: SampleRecord, _ ensemble: Ensemble, model: Model) async throws {
    let index = record.index
    guard goal == .measure else { return board.finish(ensemble.id, index, reasons: record.objections) }
    board.enter(.measuring, ensemble.id, index)
    let begin = ContinuousClock.now
    do {
      var record = record
      let glass = try quenched(liquid, &record, model: model)
      let curve = try await sheared(glass, &record)
      let (sample, objections) = try measured(glass, shear: curve, liquid, record)
      times.add(glassOf: ensemble.id, seconds: Double(threads) * (begin.duration(to: .now) / .seconds(1)))
      try await store.publish(sample, ensemble.id, index, .finished)
      await store.remove(ensemble.id, index, .liquid)
      await store.remove(ensemble.id, index, .shear)
      board.finish(ensemble.id, index, reasons: objections)
    } catch is CancellationError {
      board.leave(ensemble.id, index)
    }
  }

  /// Holds the liquid of a trajectory until it has given all `missing` samples, which are completed one by one.
  private func harvest(_ missing: [Int], of ensemble: Ensemble, _ trajectory: Int, model: Model) async throws {
    var missing = missing
    let recipe = plan.recipe(of: ensemble)
    let indices = recipe.samples(of: trajectory)
    let last = indices.upperBound - 1
    board.enter(.equilibrating, ensemble.id, missing[0])
    var run = try await resumed(ensemble, trajectory, before: missing[0], model: model)
    if let result = run.harvested {
      // A finished run whose last liquid was never stored, or was lost.
      let record = try await publish(result, ensemble, last)
      await store.remove(ensemble.id, last, .checkpoint)
      return try await complete(result.liquid, record, ensemble, model: model)
    }
    var lastKept = ContinuousClock.now
    while !run.isFinished {
      let before = run.progress.done
      let (taken, begin) = (run.stepsTaken, ContinuousClock.now)
      do { try run.advance(model, threads: threads) } catch let error as UnstableDynamics {
        let diverged = Diverged(error: error, liquid: run.liquid, evidence: run.noEvidence(model))
        for index in missing { try await publish(diverged, ensemble, index) }
        await store.remove(ensemble.id, last, .checkpoint)
        return
      }
      times.add(
        ensemble.id, steps: run.stepsTaken - taken,
        seconds: Double(threads) * (begin.duration(to: .now) / .seconds(1)))
      board.advance(ensemble.id, missing[0], steps: max(0, run.progress.done - before), of: run.progress)
      if let harvested = run.harvested, missing[0] == indices.lowerBound + harvested.glass {
        let record = try await publish(harvested, ensemble, missing[0])
        missing.removeFirst()
        if missing.isEmpty { await store.remove(ensemble.id, last, .checkpoint) }
        try await complete(harvested.liquid, record, ensemble, model: model)
        guard !missing.isEmpty else { return }
        board.enter(.equilibrating, ensemble.id, missing[0])
      }
      let now = ContinuousClock.now
      if board.isStopping || now - lastKept >= .seconds(checkpointInterval) {
        let place = plan.provenance(of: ensemble, last)
        try await store.keep(checkpoint: StoredCheckpoint(run.checkpoint, of: place).bytes, ensemble.id, last)
        lastKept = now
      }
      if board.isStopping { return board.leave(ensemble.id, missing[0]) }
      await Task.yield()
    }
  }

  /// Stores a liquid that has given a glass, with its record.
  private func publish(_ harvested: HarvestedLiquid, _ ensemble: Ensemble, _ index: Int) async throws -> SampleRecord {
    let record = SampleRecord(
      study: plan.study, ensemble: ensemble, index: index, recipe: plan.recipe(of: ensemble),
      evidence: harvested.evidence, start: try start(of: ensemble, index))
    let stored = StoredSample(
      liquid: harvested.liquid, glass: nil, observables: [:], record: record.json, codeVersion: Version.current)
    try await store.publish(stored, ensemble.id, index, .liquid)
    return record
  }

  /// The run of a trajectory: from its checkpoint, if that lies before the glass of sample `index`, or from the beginning.
  private func resumed(
    _ ensemble: Ensemble, _ trajectory: Int, before index: Int, model: Model
  ) async throws -> Equilibration {
    let recipe = plan.recipe(of: ensemble)
    let indices = recipe.samples(of: trajectory)
    let last = indices.upperBound - 1
    let seeds = recipe.liquidSeeds(of: ensemble.state, trajectory: trajectory)
    let given = try store.givenLiquid(of: ensemble.id, trajectory, in: starts)
    let kinds = try kinds(of: ensemble, trajectory, model: model)
    let limit = SampleFile.largest(particles: ensemble.particles)
    if let bytes = try await store.checkpoint(ensemble.id, last, limit: limit) {
      do throws(CheckpointError) {
        let stored = try StoredCheckpoint(bytes)
        let mismatch = stored.provenance?.mismatch(at: plan.provenance(of: ensemble, last))
        if mismatch == nil {
          let run = try Equilibration(checkpoint: stored.state)
          // What checkpoints of version 0.1 do not state, model, temperature, protocol and particles show.
          let isOfThisSample =
            run.modelName == ensemble.model && run.temperature == ensemble.temperature
            && run.plan == recipe.equilibration
          guard isOfThisSample else { throw .damaged("it is of another sample or recipe") }
          if let fault = fault(of: run.configuration, ensemble, kinds, model: model) { throw .damaged(fault) }
          // A glass that was lost after its checkpoint is made again from the beginning.
          if run.isFinished ? index == last : run.glassesGiven <= index - indices.lowerBound { return run }
        } else {
          await store.setAside(
            ensemble.id, last, .checkpoint, because: "the checkpoint cannot be resumed: \(mismatch!)",
            as: StudyStore.foreignEnding)
        }
      } catch {
        let path = store.path(ensemble.id, last, .checkpoint)
        switch error {
        case .newer(let version):
          throw FileError(path: path, .newer(schema: version))
        case .damaged(let reason):
          await store.setAside(ensemble.id, last, .checkpoint, because: "the checkpoint cannot be resumed: \(reason)")
        }
      }
    }
    if let given {
      return try Equilibration(
        model: model, given: given.given, temperature: ensemble.temperature, plan: recipe.equilibration, seeds: seeds)
    }
    return try Equilibration(
      model: model, count: ensemble.particles, temperature: ensemble.temperature, plan: recipe.equilibration,
      seeds: seeds)
  }
}
