import Durability
import Dynamics
import Interactions
import Mechanics
import Observables
import Particles
import Plans
import Samples
import SparseAlgebra
import Storage

/// Makes one sample from beginning to end, or from wherever an interrupted run has left it.
struct SampleMaker: Sendable {
  let plan: Plan
  let store: StudyStore
  let board: ProgressBoard
  /// How many threads share one sample: one, but for large samples, which are made alone. They change no byte.
  var threads = 1
  /// How far samples are taken.
  var goal = RunScope.Goal.measure
  /// The least time between two checkpoints of a liquid, in seconds; no product depends on it.
  var checkpointInterval = 20.0

  /// All randomness of a sample.
  func seeds(_ ensemble: StatePoint, _ index: Int) -> SeedTree {
    SeedTree(seed: plan.seed).branch(ensemble.id).branch(index)
  }

  /// Equilibrates, quenches, measures and stores sample `index` of an ensemble, as far as the goal goes.
  ///
  /// - Returns: what speaks against the sample: one sentence a reason.
  func make(_ ensemble: Ensemble, _ index: Int) async throws -> [String] {
    let model = try ModelCatalogue.model(ensemble.model)
    let liquid: PhasePoint
    let record: SampleRecord
    do { (liquid, record) = try await self.liquid(ensemble, index, model: model) } catch let error as Diverged {
      return try await publish(error, ensemble, index)
    }
    guard goal == .measure else { return record.objections }
    board.enter(.measuring, ensemble.id, index)
    let (sample, objections) = try finish(liquid, record, model: model)
    try await store.publish(sample, ensemble.id, index, .finished)
    await store.remove(ensemble.id, index, .liquid)
    await store.remove(ensemble.id, index, .checkpoint)
    return objections
  }

  private func liquid(_ ensemble: Ensemble, _ index: Int, model: Model) async throws -> (PhasePoint, SampleRecord) {
    let place = plan.provenance(of: ensemble, index)
    if let (stored, record) = try await store.usableSample(.liquid, at: place) {
      guard let fault = fault(of: stored.liquid.configuration, ensemble, index, model: model) else {
        return (stored.liquid, record)
      }
      await store.setAside(ensemble.id, index, .liquid, because: fault)
    }
    board.enter(.equilibrating, ensemble.id, index)
    var run = try await resumed(ensemble, index, model: model)
    var lastKept = ContinuousClock.now
    while !run.isFinished {
      let before = run.progress.done
      do { try run.advance(model, threads: threads) } catch let error as UnstableDynamics {
        throw Diverged(error: error, liquid: run.liquid, evidence: run.noEvidence(model))
      }
      board.advance(ensemble.id, index, steps: max(0, run.progress.done - before), of: run.progress)
      let now = ContinuousClock.now
      if board.isStopping || now - lastKept >= .seconds(checkpointInterval) {
        try await store.keep(checkpoint: StoredCheckpoint(run.checkpoint, of: place).bytes, ensemble.id, index)
        lastKept = now
      }
      if board.isStopping { throw CancellationError() }
      await Task.yield()
    }
    let (liquid, evidence) = run.result!
    let record = SampleRecord(
      study: plan.study, ensemble: ensemble, index: index, recipe: plan.recipe(of: ensemble), evidence: evidence)
    let stored = StoredSample(
      liquid: liquid, glass: nil, observables: [:], record: record.json, codeVersion: Version.current)
    try await store.publish(stored, ensemble.id, index, .liquid)
    await store.remove(ensemble.id, index, .checkpoint)
    return (liquid, record)
  }

  private func resumed(_ ensemble: Ensemble, _ index: Int, model: Model) async throws -> Equilibration {
    let recipe = plan.recipe(of: ensemble).equilibration
    let limit = SampleFile.largest(particles: ensemble.particles)
    if let bytes = try await store.checkpoint(ensemble.id, index, limit: limit) {
      do throws(CheckpointError) {
        let stored = try StoredCheckpoint(bytes)
        let mismatch = stored.provenance?.mismatch(at: plan.provenance(of: ensemble, index))
        if mismatch == nil {
          let run = try Equilibration(checkpoint: stored.state)
          // What checkpoints of version 0.1 do not state, model, temperature, protocol and particles show.
          let isOfThisSample =
            run.modelName == ensemble.model && run.temperature == ensemble.temperature && run.plan == recipe
          guard isOfThisSample else { throw .damaged("it is of another sample or recipe") }
          if let fault = fault(of: run.configuration, ensemble, index, model: model) { throw .damaged(fault) }
          return run
        }
        await store.setAside(
          ensemble.id, index, .checkpoint, because: "the checkpoint cannot be resumed: \(mismatch!)",
          as: StudyStore.foreignEnding)
      } catch {
        let path = store.path(ensemble.id, index, .checkpoint)
        switch error {
        case .newer(let version):
          throw FileError(path: path, .newer(schema: version))
        case .damaged(let reason):
          await store.setAside(ensemble.id, index, .checkpoint, because: "the checkpoint cannot be resumed: \(reason)")
        }
      }
    }
    return try Equilibration(
      model: model, count: ensemble.particles, temperature: ensemble.temperature, plan: recipe,
      seeds: seeds(ensemble.state, index))
  }

  /// Why a configuration cannot be of sample `index` of an ensemble, by its number of particles, its cell, and the order of
  /// kinds that the seed gives this sample, where no move changes it; nil if it can.
  private func fault(of configuration: Configuration, _ ensemble: Ensemble, _ index: Int, model: Model) -> String? {
    guard configuration.count == ensemble.particles else {
      return "it is of another sample: it has \(configuration.count) particles"
    }
    do { try model.check(configuration) } catch { return error.description }
    guard !plan.recipe(of: ensemble).equilibration.changes.contains(.sizes) else { return nil }
    var stream = seeds(ensemble.state, index).stream("kinds")
    let (species, radii) = model.composition.particles(count: ensemble.particles, stream: &stream)
    guard configuration.species == species, configuration.radii == radii else {
      return "it is of another sample: its particles are not in the order that the seed gives this one"
    }
    return nil
  }

  /// The integration of a liquid diverged: what was left of it.
  private struct Diverged: Error {
    let error: UnstableDynamics
    let liquid: PhasePoint
    let evidence: EquilibrationEvidence
  }

  /// Stores a sample whose liquid could not be equilibrated: its record says why, and no run tries again by the same recipe,
  /// which would fail at the same step.
  private func publish(_ diverged: Diverged, _ ensemble: Ensemble, _ index: Int) async throws -> [String] {
    var record = SampleRecord(
      study: plan.study, ensemble: ensemble, index: index, recipe: plan.recipe(of: ensemble),
      evidence: diverged.evidence)
    record.failure = sampleFailure(diverged.error)
    let sample = StoredSample(
      liquid: diverged.liquid, glass: nil, observables: diverged.evidence.observables, record: record.json,
      codeVersion: Version.current)
    try await store.publish(sample, ensemble.id, index, .finished)
    await store.remove(ensemble.id, index, .checkpoint)
    return record.objections
  }

  /// Quenches and measures; what goes wrong is part of the result, unless it is the end of the run.
  private func finish(_ liquid: PhasePoint, _ begun: SampleRecord, model: Model) throws -> (
    sample: StoredSample, objections: [String]
  ) {
    var record = begun
    var glass: Configuration?
    var observables = begun.evidence.observables
    var demands: [String] = []
    var isCrystal = false
    do {
      var quench = Quench()
      let recipe = record.recipe
      quench.minimizer = MinimizerCatalogue.minimizer(named: recipe.quench.minimizer)!
      quench.tolerance = recipe.quench.tolerance
      quench.precision = recipe.equilibration.precision
      quench.threads = threads
      let (state, descent) = try quench.inherentState(below: liquid.configuration, model: model)
      glass = state.configuration
      record.descent = .init(
        minimizer: descent.minimizer, evaluations: descent.evaluations, forceRatio: descent.forceRatio)
      let seeds = seeds(record.ensemble, record.index)
      let measurement =
        try recipe.measure.decay.map { dipoles in
          try GlassMeasurement(
            decayOf: state, liquid: liquid.configuration, dipoles: dipoles, tolerance: recipe.quench.tolerance,
            seeds: seeds, threads: threads, isStopping: { board.isStopping })
        }
        ?? GlassMeasurement(
          state, liquid: liquid.configuration, plan: recipe.measure, tolerance: recipe.quench.tolerance, seeds: seeds)
      (record.certificate, record.decay) = (measurement.certificate, measurement.decayCertificate)
      observables.merge(measurement.arrays) { $1 }
      demands = measurement.objections
      isCrystal = measurement.values.isCrystalline
    } catch let stop as CancellationError {
      throw stop
    } catch {
      record.failure = sampleFailure(error)
    }
    let sample = StoredSample(
      liquid: liquid, glass: glass, observables: observables, record: record.json, codeVersion: Version.current)
    let recipe = record.recipe.equilibration
    let doubts = record.evidence.objections(
      of: recipe, relaxationTime: record.evidence.relaxationTime, isCrystal: isCrystal)
    return (sample, record.failures + demands + doubts)
  }
}
