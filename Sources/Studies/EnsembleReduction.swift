import Dynamics
import Particles
import Statistics

/// The averages of one ensemble.
struct EnsembleReduction {
  let samples: [MeasuredSample]
  let density: Double
  let particles: Int
  let plan: ReductionPlan
  let bootstrap: Bootstrap

  init(_ samples: [MeasuredSample], density: Double, particles: Int, plan: ReductionPlan, bootstrap: Bootstrap) {
    self.samples = samples
    self.density = density
    self.particles = particles
    self.plan = plan
    self.bootstrap = bootstrap
  }

  /// a₀.
  var spacing: Double { PeriodicBox(count: 1, density: density).side }

  /// ω₀ = √(G/ρ)/a₀ with the mean G of the samples `indices`.
  func shearFrequency(_ indices: [Int]) -> Double {
    let modulus = indices.reduce(0) { $0 + samples[$1].shearModulusMean } / Double(indices.count)
    return (modulus / density).squareRoot() / spacing
  }

  var everySample: [Int] { Array(samples.indices) }

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
    mean(.inherentEnergyDrift) { $0.record.evidence.inherentEnergyDrift }
    all[.shearFrequency] = Estimate(
      mean: shearFrequency(everySample),
      standardError: bootstrap.standardError(samples: samples.count, shearFrequency), samples: samples.count)
    func sampleStatistic(_ name: ObservableName, _ value: ([Int]) -> Double) {
      let mean = value(everySample)
      guard mean.isFinite else { return }
      all[name] = Estimate(
        mean: mean, standardError: bootstrap.standardError(samples: samples.count, value), samples: samples.count)
    }
    sampleStatistic(.shearOverBulk) { indices in
      indices.reduce(0) { $0 + samples[$1].shearModulusMean }
        / indices.reduce(0) { $0 + samples[$1].scalar("bulk_modulus") }
    }
    if samples.count > 2 { sampleStatistic(.shearModulusDisorder, shearModulusDisorder) }
    addDipoles(&all)
    addRelaxation(&all)
    return Dictionary(uniqueKeysWithValues: all.map { ($0.key.rawValue, $0.value) })
  }

  /// τ of the mean c(t), and in vibrational times 1/ω₀.
  private func addRelaxation(_ all: inout [ObservableName: Estimate]) {
    guard let time = StressRelaxation(samples).time(bootstrap) else { return }
    all[.relaxationTime] = time
    let unit = shearFrequency(everySample)
    guard unit.isFinite else { return }
    all[.relaxationTimeScaled] = Estimate(
      mean: time.mean * unit, standardError: time.standardError.map { $0 * unit }, samples: time.samples)
  }

  /// √N·std(G)/⟨G⟩ of single planes: the variance over samples, averaged over the three planes.
  private func shearModulusDisorder(_ indices: [Int]) -> Double {
    let planes = indices.map { samples[$0].values("shear_modulus_planes") }
    guard planes.allSatisfy({ $0.count == 3 }) else { return .nan }
    let moments = (0..<3).map { plane in Moments(planes.map { $0[plane] }) }
    let variance = moments.reduce(0) { $0 + $1.variance } / 3
    return (Double(particles) * variance).squareRoot() / (moments.reduce(0) { $0 + $1.mean } / 3)
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
    let squares = samples.map { $0.values("dipole_frequencies").reduce(0) { $0 + $1 * $1 } }
    func width(_ indices: [Int]) -> Double {
      let count = indices.reduce(0) { $0 + counts[$1] }
      let mean = indices.reduce(0) { $0 + sums[$1] } / count
      return (indices.reduce(0) { $0 + squares[$1] } / count / (mean * mean) - 1).squareRoot()
    }
    all[.dipoleFrequencyWidth] = Estimate(
      mean: width(everySample), standardError: bootstrap.standardError(samples: samples.count, width),
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
      (
        .inherentEnergyDrift, 0, plan.driftTolerance * (samples.first?.record.ensemble.temperature ?? 0),
        "drift of the inherent-state energy"
      ),
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
}
