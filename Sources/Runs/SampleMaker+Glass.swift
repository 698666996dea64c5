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

  /// Quenches and measures; what goes wrong is part of the result, unless it is the end of the run.
  func finish(_ liquid: PhasePoint, _ begun: SampleRecord, model: Model) async throws -> (
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
      quench.pressure = recipe.quench.pressure
      quench.precision = recipe.equilibration.precision
      quench.threads = threads
      let (state, descent) = try quench.inherentState(below: liquid.configuration, model: model)
      glass = state.configuration
      record.descent = .init(
        minimizer: descent.minimizer, evaluations: descent.evaluations, forceRatio: descent.forceRatio,
        volume: descent.volume)
      let seeds = recipe.glassSeeds(of: record.ensemble, record.index)
      let curve = try await sheared(state, record)
      let measurement =
        try recipe.measure.decay.map { dipoles in
          try GlassMeasurement(
            decayOf: state, liquid: liquid.configuration, dipoles: dipoles, tolerance: recipe.quench.tolerance,
            seeds: seeds, volume: recipe.volumeOrigin, threads: threads, isStopping: { board.isStopping })
        }
        ?? GlassMeasurement(
          state, liquid: liquid.configuration, plan: recipe.measure, tolerance: recipe.quench.tolerance, seeds: seeds,
          volume: recipe.volumeOrigin, shear: curve)
      (record.certificate, record.decay) = (measurement.certificate, measurement.decayCertificate)
      observables.merge(measurement.arrays) { $1 }
      demands = measurement.objections
      isCrystal = measurement.values.isCrystalline
    } catch let stop as CancellationError {
      throw stop
    } catch let error as FileError {
      // Not the glass's fault either.
      throw error
    } catch let error as SparseAlgebraError where error.isOfThisMachine {
      // Not the glass's fault: a machine with more memory makes the sample.
      throw error
    } catch {
      record.failure = sampleFailure(error)
    }
    let sample = StoredSample(
      liquid: liquid, glass: glass, observables: observables, record: record.json, codeVersion: Version.current)
    guard isCrystal else { return (sample, record.objections + demands) }
    // What is asked of a liquid's relaxation is not asked of a crystal.
    let evidence = record.evidence
    let doubts = evidence.objections(
      of: record.recipe.equilibration, relaxationTime: evidence.clock ?? evidence.relaxationTime, isCrystal: true)
    return (sample, record.failures + demands + doubts)
  }
}
