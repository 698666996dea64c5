import Observables

/// The whole density of states of one ensemble, by the kernel polynomial method, in units of ω₀.
public struct SpectrumSummary: Sendable, Codable, Equatable {
  /// D(ω)ω₀ at ω/ω₀, with the standard error over liquids, 0 for a single one.
  public var density: Distribution
  /// The resolution δω/ω₀: points closer than this are not independent.
  public var resolution: Double
  /// The coefficient of the Debye form D_D ω₀ = `debye` x²; nil without moduli.
  public var debye: Double?
}

extension EnsembleReduction {
  /// Returns the mean spectrum; nil if no moments were measured.
  var spectrum: SpectrumSummary? {
    guard let (x, densities, resolution) = ensemble.reducedSpectra else { return nil }
    let means = ensemble.resamples.means(x.indices.map { k in densities.map { $0[k] } })
      .map { $0.estimate(samples: ensemble.resamples.clusters) }
    return SpectrumSummary(
      density: Distribution(
        centers: x, density: means.map(\.mean), standardError: means.map { $0.standardError ?? 0 }),
      resolution: resolution, debye: ensemble.debyeCoefficient)
  }
}
