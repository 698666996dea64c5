import Foundation
import Statistics
import Tags
import Testing

/// Modes with quartic frequencies below 1 and lognormal N e of mean `plateau` and 40% spread, like measured ones.
private func modes(
  _ noise: inout Noise, samples: Int, perSample: Double, plateau: Double
) -> (frequencies: [[Double]], participations: [[Double]]) {
  let counts = (0..<samples).map { _ in noise.poisson(perSample) }
  let frequencies = counts.map { n in (0..<n).map { _ in pow(1 - noise.uniform(), 0.2) } }
  // ⟨exp(sz − s²/2)⟩ = 1, with variance exp(s²) − 1: s = 0.385 for 0.4².
  let s = 0.385
  let participations = counts.map { n in (0..<n).map { _ in plateau * exp(s * noise.normal() - s * s / 2) } }
  return (frequencies, participations)
}

@Suite(.tags(.unit)) struct ParticipationPlateauTests {
  @Test func itIsTheMeanOverAllModesBelowTheThreshold() {
    let fit = ParticipationPlateau(
      frequencies: [[0.1, 0.2, 0.9], [0.8], [0.3]], participations: [[10, 20, 1000], [2000], [60]], threshold: 0.5)
    #expect(fit.plateau!.mean == 30)
    #expect(fit.modes == 3)
    #expect(fit.contributingSamples == 2)
    #expect(fit.plateau!.samples == 3)
    #expect(fit.plateau!.standardError! > 0)
  }

  @Test func withoutModesThereIsNoPlateauAndWithOneSampleNoError() {
    let none = ParticipationPlateau(frequencies: [[0.6], []], participations: [[50], []], threshold: 0.5)
    #expect(none.plateau == nil && none.interval == nil && none.modes == 0)
    let one = ParticipationPlateau(frequencies: [[0.3, 0.4], []], participations: [[50, 70], []], threshold: 0.5)
    #expect(one.plateau == Estimate(mean: 60, standardError: nil, samples: 2))
    let nothing = ParticipationPlateau(frequencies: [], participations: [], threshold: 0.5)
    #expect(nothing.plateau == nil)
  }

  @Test(arguments: [0.25, 1, 5])
  func oneSigmaCoversThePlateau(_ perSample: Double) {
    // Forty samples: 10, 40, 200 modes.
    let part = coverage(of: 100) { k in
      var noise = Noise(experiment: 2000 + k)
      let (frequencies, participations) = modes(&noise, samples: 40, perSample: perSample, plateau: 100)
      let fit = ParticipationPlateau(
        frequencies: frequencies, participations: participations, threshold: 1.1, bootstrap: Bootstrap(resamples: 100))
      guard let plateau = fit.plateau, let error = plateau.standardError else { return nil }
      return plateau.mean - error...plateau.mean + error
    }
    // Ten modes of a skewed distribution: Student's law with 9 degrees gives 66%, skewness takes about 2% more; the lower
    // bound is three standard deviations below 64%.
    #expect((perSample < 1 ? 0.56...0.76 : oneSigmaCovers).contains(part))
  }

  @Test func modesOfOneGlassThatAreAlikeAreNotIndependent() {
    var noise = Noise(seed: 9)
    // Ten modes a glass, all with the glass's own N e: 50 independent numbers of spread 20, not 500.
    let participations = (0..<50).map { _ in [Double](repeating: 100 + 20 * noise.normal(), count: 10) }
    let frequencies = participations.map { $0.map { _ in 0.2 } }
    let fit = ParticipationPlateau(frequencies: frequencies, participations: participations, threshold: 0.5)
    // 20/√50 = 2.83, known to 10% from 50 numbers.
    #expect(abs(fit.plateau!.standardError! / 2.83 - 1) < 0.35)
  }

  @Test func phononsAboveTheThresholdShowInItsStabilityOnly() {
    var noise = Noise(seed: 17)
    var (frequencies, participations) = modes(&noise, samples: 200, perSample: 3, plateau: 100)
    for k in frequencies.indices {
      frequencies[k] += (0..<12).map { _ in 1.2 + 0.01 * noise.symmetric() }
      participations[k] += (0..<12).map { _ in 2000 }
    }
    let fits = ParticipationPlateau.stability(
      frequencies: frequencies, participations: participations, thresholds: [0.8, 0.9, 1, 1.1, 1.3])
    for fit in fits.prefix(4) { #expect(abs(fit.plateau!.mean - 100) < 3 * fit.plateau!.standardError!) }
    #expect(fits[4].plateau!.mean > 1000)
  }

  @Test func theThresholdScalesWithTheUnit() {
    let one = ParticipationPlateau(frequencies: [[0.1, 0.6], [0.2]], participations: [[1, 9], [2]], threshold: 0.5)
    let two = ParticipationPlateau(
      frequencies: [[0.2, 1.2], [0.4]], participations: [[1, 9], [2]], threshold: 0.5
    ) { _ in 2 }
    #expect(one == two)
  }
}
