import Mechanics
import Statistics
import Storage

extension Observable {
  /// The frequencies ω^(ij).
  public static let dipoleFrequencies = Observable(
    "dipole_frequencies", symbol: "ω^(ij)", unit: "(ε/m)^½/λ", shape: ["m"],
    "√(u·M·u/u·u) of the responses to force dipoles on m pairs; absent for m = 0", equation: "(3)", section: .dipoles,
    origin: .measured { glass in
      if let decay = glass.decay { return StoredArray(decay.responses.map(\.frequency)) }
      return try glass.dipoles().map { StoredArray($0.frequencies) }
    }, rounding: Rounding(decayFraction: 1e-5) { found, frequencies in frequencies.map { found.part * $0 } },
    distribution: PooledDistribution(in: 0...4, bins: 50) { $0.shearFrequency.value })
  /// The characteristic frequency ω_g.
  public static let dipoleFrequency = Observable(
    "dipole_frequency", symbol: "ω_g", unit: "(ε/m)^½/λ",
    "mean of ω^(ij) over the pairs of a glass; for an ensemble over the pairs of all samples", equation: "(4)",
    section: .dipoles,
    origin: .derived { sample in
      let all = sample[.dipoleFrequencies]
      return all.isEmpty ? nil : all.reduce(0, +) / Double(all.count)
    }, average: .pooledMean(of: .dipoleFrequencies))
  /// The ratio ω_g/ω₀.
  public static let dipoleFrequencyScaled = Observable(
    "dipole_frequency_scaled", symbol: "ω_g/ω₀", unit: "1", "ω_g in units of the ensemble's ω₀", equation: "Fig. 9",
    section: .dipoles, origin: .ensemble,
    average: .statistic { ensemble in
      ensemble.pooled(.dipoleFrequencies).map { $0.total / $0.count / ensemble.shearFrequency }
    })
  /// The relative width of the distribution of ω^(ij).
  public static let dipoleFrequencyWidth = Observable(
    "dipole_frequency_width", symbol: "std(ω^(ij))/ω_g", unit: "1", "relative width of the distribution over all pairs",
    equation: "Fig. 8", section: .dipoles, origin: .ensemble,
    average: .statistic { ensemble in
      ensemble.pooled(.dipoleFrequencies).map { sums in
        (sums.squares / sums.count).with(sums.total / sums.count) { ($0 / ($1 * $1) - 1).squareRoot() }
      }
    })
}
