import Observables
import Plans
import Samples
import Statistics

/// One ensemble's averaged samples, and what figures show of them besides averages.
struct EnsembleReduction {
  let samples: [SampleDigest]
  /// The same samples as observables see them.
  let ensemble: EnsembleSamples

  init(
    _ samples: [SampleDigest], density: Double, particles: Int, plan: ReductionPlan, bootstrap: Bootstrap,
    findingSoftModes: Bool = true
  ) {
    self.samples = samples
    ensemble = EnsembleSamples(
      samples.map(\.values), density: density, particles: particles, plan: plan, bootstrap: bootstrap,
      findingSoftModes: findingSoftModes)
  }

  /// p(ω^(ij)/ω₀) on bins that are the same for all ensembles.
  var dipoleDistribution: Distribution? {
    guard !samples.isEmpty, samples.allSatisfy({ !$0[.dipoleFrequencies].isEmpty }) else { return nil }
    let unit = ensemble.shearFrequency.value
    let scaled = samples.map { $0[.dipoleFrequencies].map { $0 / unit } }
    let histogram = Histogram(scaled, in: 0...4, bins: 50, resamples: ensemble.resamples)
    return Distribution(
      centers: histogram.centers, density: histogram.density,
      standardError: histogram.standardError ?? histogram.density.map { _ in 0 })
  }

  /// The demands of equilibrium, made of the whole ensemble.
  var objections: [String] { EvidenceOfEnsemble(ensemble).objections }
}
