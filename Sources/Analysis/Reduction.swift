import Dynamics
import Foundation
import Interactions
import Observables
import Particles
import Plans
import Samples
import Statistics
import Storage

/// The reduction of samples to averages with bootstrap errors over liquids.
public struct Reduction: Sendable {
  package let plan: Plan
  package let store: StudyStore

  /// Creates the reduction of the samples of `plan` in `store`.
  package init(plan: Plan, store: StudyStore) {
    self.plan = plan
    self.store = store
  }

  /// Creates the reduction of the study in `folder`, whose plan is stored there.
  ///
  /// - Throws: ``PlanError`` if there is no study in the folder.
  public init(folder: String) throws(PlanError) { self.init(plan: try Plan(ofStudyIn: folder), folder: folder) }

  /// Creates the reduction of the samples in `folder` by `plan`, which may have other parameters than the plan stored
  /// there.
  public init(plan: Plan, folder: String) { self.init(plan: plan, store: StudyStore(folder: folder)) }

  /// The models of the study, in the order of the plan.
  public var models: [String] {
    plan.ensembles.map(\.model).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  var bootstrap: Bootstrap { Bootstrap(resamples: plan.reduction.bootstrap, seed: plan.seed) }

  /// One reduced ensemble: its averages or its decay, and the objections to its samples.
  private struct Reduced: Sendable {
    var summary: EnsembleSummary?
    var decay: DecaySummary?
    var flagged: [FlaggedSample]
    var notes: [String]
  }

  /// Reads all finished samples and reduces them. Ensembles are processed in small groups to bound memory.
  public func summary() async throws -> StudySummary {
    let reduced = try await ofEveryEnsemble { ensemble in try await self.reduce(ensemble) }
    var summary = StudySummary(
      study: plan.study, codeVersion: Version.current, seed: plan.seed, ensembles: reduced.compactMap(\.summary),
      flagged: reduced.flatMap(\.flagged))
    summary.decays = reduced.compactMap(\.decay)
    summary.notes = reduced.flatMap(\.notes) + notesOnFolders
    summary.analyse(plan: plan.reduction, seed: plan.seed)
    return summary
  }

  /// The number of ensembles in memory at the same time, at about 100 MB each for 9200 samples.
  static let ensemblesAtOnce = 4

  /// Returns the `results` of some ensembles, in the order of the plan.
  func ofEveryEnsemble<Result: Sendable>(
    _ result: @escaping @Sendable (Ensemble) async throws -> Result
  ) async throws -> [Result] {
    let ensembles = plan.ensembles
    let width = min(Self.ensemblesAtOnce, ProcessInfo.processInfo.activeProcessorCount)
    return try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: ensembles.count)
      var next = 0
      func begin() {
        guard next < ensembles.count else { return }
        let k = next
        group.addTask { (k, try await result(ensembles[k])) }
        next += 1
      }
      for _ in 0..<width { begin() }
      while let (k, found) = try await group.next() {
        results[k] = found
        begin()
      }
      return results.map { $0! }
    }
  }

  private func reduce(_ ensemble: Ensemble) async throws -> Reduced {
    let digests = try await store.digests(of: ensemble, in: plan)
    let judged = JudgedSamples(digests.samples, plan: plan.reduction)
    let flagged = judged.flagged(in: ensemble.id, damaged: digests.damaged)
    if ensemble.isDecay {
      let decay = DecaySummary(judged.averaged, ensemble: ensemble, bootstrap: bootstrap)
      return Reduced(summary: nil, decay: decay, flagged: flagged, notes: notes(on: digests, of: ensemble))
    }
    let model = try ModelCatalogue.model(ensemble.model)
    let state = EnsembleReduction(
      judged.averaged, liquids: judged.certified, density: model.density, particles: ensemble.particles,
      plan: plan.reduction,
      bootstrap: bootstrap, volume: VaryingVolume(plan.recipe(of: ensemble), plan: plan.reduction),
      timeStepShift: timeStepShift(of: ensemble, judged.averaged))
    let modes = state.modes
    var summary = EnsembleSummary(
      id: ensemble.id, model: ensemble.series, particles: ensemble.particles, temperature: ensemble.temperature,
      planned: ensemble.samples, done: digests.samples.count, averaged: judged.averaged.count,
      spacing: state.ensemble.spacing,
      estimates: state.ensemble.estimates, dipoleDistribution: nil, modes: modes.shown,
      worst: state.ensemble.worst,
      stressCorrelation: judged.stressCorrelation,
      objections: state.objections + judged.objections)
    summary.distributions = state.distributions
    summary.modesComputed = modes.computed
    let recipe = plan.recipe(of: ensemble)
    summary.isFactorized = recipe.measure.isFactorized
    summary.isHarvested = recipe.equilibration.harvest != nil
    summary.moves = recipe.equilibration.moveSummaries
    summary.softest = modes.softest
    summary.rattlerModes = state.rattlerModes
    summary.vibrations = state.vibrations
    summary.shearCurve = state.shearCurve
    summary.largestEvent = state.largestEvent
    summary.spectrum = state.spectrum
    summary.waiting = state.waiting(recipe)
    if judged.averaged.isEmpty, !judged.certified.isEmpty {
      summary.unequilibrated =
        EnsembleReduction(
          judged.certified, density: model.density, particles: ensemble.particles,
          plan: plan.reduction, bootstrap: bootstrap, findingSoftModes: false
        ).ensemble.estimates
    }
    return Reduced(summary: summary, decay: nil, flagged: flagged, notes: notes(on: digests, of: ensemble))
  }
}
