import Dynamics
import Foundation
import Interactions
import Particles
import Statistics
import Storage

/// From samples to averages: every number with a bootstrap error over samples.
public struct Reduction: Sendable {
  let plan: Plan
  let store: StudyStore

  /// The reduction of the study in `folder`, whose plan is kept there.
  ///
  /// Throws ``PlanError`` if there is no study in the folder.
  public init(folder: String) throws(PlanError) {
    store = StudyStore(folder: folder)
    guard let text = store.text(StudyRunner.planFile) else {
      throw PlanError("\(folder): there is no study in this folder; lehr run PLAN.yaml --into \(folder) makes one")
    }
    do { plan = try Plan(yaml: text) } catch {
      throw PlanError("\(folder)/\(StudyRunner.planFile): \(error.description)")
    }
  }

  /// The models of the study, in the order of the plan.
  public var models: [String] {
    plan.ensembles.map(\.model).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private var bootstrap: Bootstrap { Bootstrap(resamples: plan.reduction.bootstrap, seed: plan.seed) }

  /// Reads all finished samples and reduces them.
  public func summary() async throws -> StudySummary {
    var ensembles: [EnsembleSummary] = []
    var decays: [DecaySummary] = []
    var flagged: [FlaggedSample] = []
    for ensemble in plan.ensembles {
      var samples: [MeasuredSample] = []
      let indices = (store.indices(of: ensemble.id)[.finished] ?? []).filter { $0 < ensemble.samples }.sorted()
      for index in indices {
        guard let numbers = try await store.numbers(ensemble.id, index) else {
          flagged.append(
            FlaggedSample(
              ensemble: ensemble.id, index: index,
              reasons: ["the file is damaged and was set aside; run the study again to make it anew"], averaged: false))
          continue
        }
        samples.append(MeasuredSample(try SampleRecord(json: numbers.record), numbers.observables))
      }
      if ensemble.isDecay {
        let judged = JudgedSamples(samples, plan: plan.reduction, bootstrap: bootstrap)
        flagged += judged.flagged(in: ensemble.id)
        if let decay = DecaySummary(judged.averaged, ensemble: ensemble, bootstrap: bootstrap) { decays.append(decay) }
        continue
      }
      let reduced = try reduce(ensemble, samples)
      ensembles.append(reduced.summary)
      flagged += reduced.flagged
    }
    var summary = StudySummary(
      study: plan.study, codeVersion: Version.current, seed: plan.seed, ensembles: ensembles, flagged: flagged)
    summary.decays = decays
    summary.analyse(plan: plan.reduction, seed: plan.seed)
    summary.softModes = await softModes(of: summary)
    return summary
  }

  private func reduce(
    _ ensemble: Ensemble, _ samples: [MeasuredSample]
  ) throws -> (summary: EnsembleSummary, flagged: [FlaggedSample]) {
    let model = try ModelCatalogue.model(ensemble.model)
    let judged = JudgedSamples(samples, plan: plan.reduction, bootstrap: bootstrap)
    let state = EnsembleReduction(
      judged.averaged, density: model.density, particles: ensemble.particles, plan: plan.reduction,
      bootstrap: bootstrap)
    var summary = EnsembleSummary(
      id: ensemble.id, model: ensemble.model, particles: ensemble.particles, temperature: ensemble.temperature,
      planned: ensemble.samples, done: samples.count, averaged: judged.averaged.count, spacing: state.spacing,
      estimates: state.estimates, dipoleDistribution: state.dipoleDistribution, modes: state.modes, worst: state.worst,
      stressCorrelation: judged.stressCorrelation, objections: state.objections + judged.objections)
    summary.vibrations = state.vibrations
    if let vibrations = summary.vibrations {
      summary.estimates[ObservableName.quarticPrefactor.rawValue] = vibrations.prefactor
      summary.estimates[ObservableName.localizedParticipation.rawValue] = vibrations.participation
    }
    if judged.averaged.isEmpty, !judged.certified.isEmpty {
      summary.unequilibrated =
        EnsembleReduction(
          judged.certified, density: model.density, particles: ensemble.particles, plan: plan.reduction,
          bootstrap: bootstrap
        ).estimates
    }
    return (summary, judged.flagged(in: ensemble.id))
  }
}

/// One sample as reduction sees it.
struct MeasuredSample: Sendable {
  let record: SampleRecord
  private let observables: [String: StoredArray]

  init(_ record: SampleRecord, _ observables: [String: StoredArray]) {
    self.record = record
    self.observables = observables
  }

  /// Whether it was measured and its certificate is clean.
  var isCertified: Bool { record.isCertified }
  func values(_ name: String) -> [Double] { observables[name]?.values ?? [] }
  func scalar(_ name: String) -> Double { values(name).first ?? .nan }
  var shearModulusMean: Double { values("shear_modulus_planes").reduce(0, +) / 3 }
  var pressureScale: Double { scalar("pressure_repulsive") + scalar("pressure_attractive") }
}
