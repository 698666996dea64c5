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

  /// Reads all finished samples and reduces them.
  public func summary() async throws -> StudySummary {
    var ensembles: [EnsembleSummary] = []
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
        let sample = MeasuredSample(try SampleRecord(json: numbers.record), numbers.observables)
        let averaged = sample.record.isAveraged(includingUnequilibrated: plan.reduction.includeUnequilibrated)
        let objections = sample.record.objections
        if !objections.isEmpty {
          flagged.append(FlaggedSample(ensemble: ensemble.id, index: index, reasons: objections, averaged: averaged))
        }
        if averaged { samples.append(sample) }
      }
      ensembles.append(try reduce(ensemble, samples, done: indices.count))
    }
    return StudySummary(
      study: plan.study, codeVersion: Version.current, seed: plan.seed, ensembles: ensembles, flagged: flagged)
  }

  private func reduce(_ ensemble: Ensemble, _ samples: [MeasuredSample], done: Int) throws -> EnsembleSummary {
    let model = try ModelCatalogue.model(ensemble.model)
    let bootstrap = Bootstrap(resamples: plan.reduction.bootstrap, seed: plan.seed)
    let state = EnsembleReduction(
      samples: samples, density: model.density, particles: ensemble.particles, bootstrap: bootstrap)
    return EnsembleSummary(
      id: ensemble.id, model: ensemble.model, particles: ensemble.particles, temperature: ensemble.temperature,
      planned: ensemble.samples, done: done, averaged: samples.count, spacing: state.spacing,
      estimates: state.estimates, dipoleDistribution: state.dipoleDistribution, modes: state.modes, worst: state.worst,
      stressCorrelation: state.stressCorrelation, objections: state.objections)
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

  func values(_ name: String) -> [Double] { observables[name]?.values ?? [] }
  func scalar(_ name: String) -> Double { values(name).first ?? .nan }
  var shearModulusMean: Double { values("shear_modulus_planes").reduce(0, +) / 3 }
  var pressureScale: Double { scalar("pressure_repulsive") + scalar("pressure_attractive") }
}

/// The averages of one ensemble.
struct EnsembleReduction {
  let samples: [MeasuredSample]
  let density: Double
  let particles: Int
  let bootstrap: Bootstrap

  /// a₀.
  var spacing: Double { PeriodicBox(count: 1, density: density).side }

  /// ω₀ = √(G/ρ)/a₀ with the mean G of the samples `indices`.
  private func shearFrequency(_ indices: [Int]) -> Double {
    let modulus = indices.reduce(0) { $0 + samples[$1].shearModulusMean } / Double(indices.count)
    return (modulus / density).squareRoot() / spacing
  }

  private var everySample: [Int] { Array(samples.indices) }

  var estimates: [String: Estimate] {
    guard !samples.isEmpty else { return [:] }
    var all: [ObservableName: Estimate] = [:]
    func mean(_ name: ObservableName, _ value: (MeasuredSample) -> Double?) {
      let values = samples.compactMap(value)
      if values.count == samples.count, values.allSatisfy(\.isFinite) { all[name] = bootstrap.mean(values) }
    }
    mean(.energyPerParticle) { $0.scalar("energy_per_particle") }
    mean(.pressure) { $0.scalar("pressure") }
    mean(.pressureScale) { $0.pressureScale }
    mean(.pressureOverBulkModulus) { $0.scalar("pressure") / $0.scalar("bulk_modulus") }
    mean(.pressureOverScale) { $0.scalar("pressure") / $0.pressureScale }
    mean(.shearModulus) { $0.scalar("shear_modulus") }
    mean(.shearModulusMean) { $0.shearModulusMean }
    mean(.bulkModulus) { $0.scalar("bulk_modulus") }
    mean(.poissonRatio) { $0.scalar("poisson_ratio") }
    mean(.contactNumber) { $0.scalar("contact_number") }
    mean(.lowestFrequency) { $0.values("frequencies").first }
    mean(.liquidEnergyPerParticle) { $0.record.evidence.energyPerParticle }
    mean(.liquidPressure) { $0.record.evidence.pressure }
    mean(.configurationalTemperatureRatio) { $0.record.evidence.configurationalTemperatureRatio }
    mean(.sumRuleRatio) { $0.record.evidence.sumRuleRatio }
    mean(.relaxationTime) { $0.record.evidence.relaxationTime }
    mean(.inherentEnergyDrift) { $0.record.evidence.inherentEnergyDrift }
    all[.shearFrequency] = Estimate(
      mean: shearFrequency(everySample),
      standardError: bootstrap.standardError(samples: samples.count, shearFrequency), samples: samples.count)
    addDipoles(&all)
    return Dictionary(uniqueKeysWithValues: all.map { ($0.key.rawValue, $0.value) })
  }

  /// ω_g: the mean over all pinched pairs of all samples; errors over samples.
  private func addDipoles(_ all: inout [ObservableName: Estimate]) {
    let sums = samples.map { $0.values("dipole_frequencies").reduce(0, +) }
    let counts = samples.map { Double($0.values("dipole_frequencies").count) }
    guard counts.allSatisfy({ $0 > 0 }) else { return }
    all[.dipoleFrequency] = bootstrap.ratio(sums, counts)
    func scaled(_ indices: [Int]) -> Double {
      let mean = indices.reduce(0) { $0 + sums[$1] } / indices.reduce(0) { $0 + counts[$1] }
      return mean / shearFrequency(indices)
    }
    all[.dipoleFrequencyScaled] = Estimate(
      mean: scaled(everySample), standardError: bootstrap.standardError(samples: samples.count, scaled),
      samples: samples.count)
  }

  /// p(ω^(ij)/ω₀) on bins that are the same for all ensembles.
  var dipoleDistribution: Distribution? {
    guard !samples.isEmpty, samples.allSatisfy({ !$0.values("dipole_frequencies").isEmpty }) else { return nil }
    let unit = shearFrequency(everySample)
    let scaled = samples.map { $0.values("dipole_frequencies").map { $0 / unit } }
    let histogram = Histogram(scaled, in: 0...4, bins: 50, bootstrap: bootstrap)
    return Distribution(
      centers: histogram.centers, density: histogram.density,
      standardError: histogram.standardError ?? histogram.density.map { _ in 0 })
  }

  var modes: [ModePoint] {
    guard !samples.isEmpty else { return [] }
    let unit = shearFrequency(everySample)
    return samples.flatMap { sample in
      zip(sample.values("frequencies"), sample.values("participation_ratios")).map { frequency, ratio in
        let backbone = Double(particles - (sample.record.certificate?.rattlers ?? 0))
        return ModePoint(frequency: frequency / unit, participation: backbone * ratio, sample: sample.record.index)
      }
    }
  }

  var worst: [String: Double] {
    let certificates = samples.compactMap(\.record.certificate)
    guard !certificates.isEmpty else { return [:] }
    var all: [CertificateName: Double] = [:]
    all[.forceRatio] = certificates.map(\.forceRatio).max()
    all[.translationResidual] = certificates.map(\.translationResidual).max()
    all[.smallestEigenvalueRatio] = certificates.compactMap(\.smallestEigenvalueRatio).min()
    all[.eigenpairResidual] = certificates.map(\.eigenpairResidual).max()
    all[.solveResidual] = certificates.map(\.solveResidual).max()
    all[.rattlers] = certificates.map { Double($0.rattlers) }.max()
    all[.relaxationTimesHeld] = samples.map(\.record.evidence.relaxationTimesHeld).min()
    return Dictionary(uniqueKeysWithValues: all.map { ($0.key.rawValue, $0.value) })
  }

  /// How many standard errors an ensemble's evidence may be off: with the errors of sixteen samples (Student's law), one
  /// good ensemble in two thousand is.
  static let errorsAllowed = 4.5

  /// The demands of equilibrium, made of the whole ensemble.
  var objections: [String] {
    let demands: [(name: ObservableName, expected: Double, tolerance: Double, meaning: String)] = [
      (
        .configurationalTemperatureRatio, 1, EquilibrationProtocol.temperatureTolerance,
        "configurational over set temperature"
      ),
      (.sumRuleRatio, 1, EquilibrationProtocol.sumRuleTolerance, "stress fluctuations over affine stiffness"),
      (.inherentEnergyDrift, 0, 0, "drift of the inherent-state energy"),
    ]
    let found = estimates
    return demands.compactMap { demand in
      guard let estimate = found[demand.name.rawValue], let error = estimate.standardError else { return nil }
      let off = abs(estimate.mean - demand.expected)
      guard off > max(demand.tolerance, Self.errorsAllowed * error) else { return nil }
      return "\(demand.meaning): \(estimate.concise) instead of \(Int(demand.expected)); "
        + "lengthen the window, or ask for more relaxations"
    }
  }

  /// ⟨c(t)⟩ at the times that every sample has.
  var stressCorrelation: [CorrelationPoint] {
    guard let times = samples.map(\.record.evidence.correlationTimes).min(by: { $0.count < $1.count }) else {
      return []
    }
    return times.indices.map { k in
      let moments = Moments(samples.map { $0.record.evidence.correlation[k] })
      return CorrelationPoint(
        time: times[k], value: moments.mean, standardError: samples.count > 1 ? moments.standardError : nil)
    }
  }
}
