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

extension SampleMaker {
  /// The integration of a liquid diverged: what was left of it.
  struct Diverged: Error {
    let error: UnstableDynamics
    let liquid: PhasePoint
    let evidence: EquilibrationEvidence
  }

  /// Stores a sample whose liquid could not be equilibrated: its record says why, and no run tries again by the same recipe,
  /// which would fail at the same step.
  func publish(_ diverged: Diverged, _ ensemble: Ensemble, _ index: Int) async throws {
    var record = SampleRecord(
      study: plan.study, ensemble: ensemble, index: index, recipe: plan.recipe(of: ensemble),
      evidence: diverged.evidence, start: try start(of: ensemble, index))
    record.failure = sampleFailure(diverged.error)
    let sample = StoredSample(
      liquid: diverged.liquid, glass: nil, observables: diverged.evidence.observables, record: record.json,
      codeVersion: Version.current)
    try await store.publish(sample, ensemble.id, index, .finished)
    board.finish(ensemble.id, index, reasons: record.objections)
  }

  /// Quenches a liquid; nil if that fails, which is part of the result: the record then says why.
  func quenched(_ liquid: PhasePoint, _ record: inout SampleRecord, model: Model) throws -> InherentState? {
    let recipe = record.recipe
    var quench = Quench()
    quench.minimizer = MinimizerCatalogue.minimizer(named: recipe.quench.minimizer)!
    quench.tolerance = recipe.quench.tolerance
    quench.pressure = recipe.quench.pressure
    quench.precision = recipe.equilibration.precision
    quench.threads = threads
    return try keeping(&record) { record in
      let (state, descent) = try quench.inherentState(below: liquid.configuration, model: model)
      record.descent = .init(
        minimizer: descent.minimizer, evaluations: descent.evaluations, forceRatio: descent.forceRatio,
        volume: descent.volume)
      return state
    }
  }

  /// Measures a glass, and returns its sample with the objections to it; without a glass, that of its failure.
  func measured(
    _ state: InherentState?, shear: ShearCurve?, _ liquid: PhasePoint, _ begun: SampleRecord
  ) throws -> (sample: StoredSample, objections: [String]) {
    var record = begun
    var observables = begun.evidence.observables
    var found: GlassMeasurement?
    if let state, record.failure == nil {
      found = try keeping(&record) { record in try measurement(of: state, shear: shear, liquid, record) }
    }
    if let measurement = found {
      (record.certificate, record.decay) = (measurement.certificate, measurement.decayCertificate)
      observables.merge(measurement.arrays) { $1 }
    }
    let demands = found?.objections ?? []
    let sample = StoredSample(
      liquid: liquid, glass: state?.configuration, observables: observables, record: record.json,
      codeVersion: Version.current)
    guard found?.values.isCrystalline == true else { return (sample, record.objections + demands) }
    // What is asked of a liquid's relaxation is not asked of a crystal.
    let evidence = record.evidence
    let doubts = evidence.objections(
      of: record.recipe.equilibration, relaxationTime: evidence.clock ?? evidence.relaxationTime, isCrystal: true)
    return (sample, record.failures + demands + doubts)
  }

  private func measurement(
    of state: InherentState, shear: ShearCurve?, _ liquid: PhasePoint, _ record: SampleRecord
  ) throws -> GlassMeasurement {
    let recipe = record.recipe
    let seeds = recipe.glassSeeds(of: record.ensemble, record.index)
    guard let dipoles = recipe.measure.decay else {
      return try GlassMeasurement(
        state, liquid: liquid.configuration, plan: recipe.measure, tolerance: recipe.quench.tolerance, seeds: seeds,
        volume: recipe.volumeOrigin, shear: shear)
    }
    return try GlassMeasurement(
      decayOf: state, liquid: liquid.configuration, dipoles: dipoles, tolerance: recipe.quench.tolerance, seeds: seeds,
      volume: recipe.volumeOrigin, threads: threads, isStopping: { board.isStopping })
  }

  /// Returns what `work` returns, or nil after its failure is in the record.
  ///
  /// - Throws: errors that are not the glass's fault: the end of the run, files, and memory, of which another machine may have
  ///   enough.
  private func keeping<Result>(
    _ record: inout SampleRecord, _ work: (inout SampleRecord) throws -> Result
  ) throws -> Result? {
    do {
      return try work(&record)
    } catch {
      if isNotOfTheGlass(error) { throw error }
      record.failure = sampleFailure(error)
      return nil
    }
  }

  /// Whether an error says nothing about the glass.
  func isNotOfTheGlass(_ error: any Error) -> Bool {
    error is CancellationError || error is FileError || (error as? SparseAlgebraError)?.isOfThisMachine == true
  }
}
