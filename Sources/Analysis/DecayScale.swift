import Foundation
import Plans
import Samples
import Statistics

extension StudySummary {
  /// Returns 2πc_s/ω_g over ξ_g of one state point, both in a₀; nil without an ensemble of that model at that T_p.
  package func waveOverLength(_ decay: DecaySummary) -> Estimate? {
    guard
      let ensemble = ensembles.first(where: {
        $0.model == decay.model && $0.temperature == decay.temperature && $0.isEquilibrated
      }), let frequency = ensemble[.dipoleFrequencyScaled], decay.length.mean > 0
    else { return nil }
    let wave = Estimate(
      mean: 2 * Double.pi / frequency.mean,
      standardError: frequency.standardError.map { 2 * Double.pi / (frequency.mean * frequency.mean) * $0 },
      samples: frequency.samples)
    return wave.over(
      Estimate(
        mean: decay.length.mean / decay.spacing, standardError: decay.length.standardError.map { $0 / decay.spacing },
        samples: decay.length.samples))
  }

  /// The common factor between 2πc_s/ω_g and ξ_g of all models: the weighted geometric mean of their ratios, with an
  /// error that includes their scatter. It absorbs the convention in the definition of ξ_g; there is no other free
  /// parameter.
  var commonDecayFactor: Estimate? {
    let logarithms = decays.compactMap(waveOverLength).filter { $0.mean > 0 && $0.standardError ?? 0 > 0 }.map {
      Estimate(mean: log($0.mean), standardError: $0.standardError! / $0.mean, samples: $0.samples)
    }
    guard let mean = WeightedMean(logarithms)?.estimate else { return nil }
    let factor = exp(mean.mean)
    return Estimate(mean: factor, standardError: mean.standardError.map { $0 * factor }, samples: mean.samples)
  }
}
