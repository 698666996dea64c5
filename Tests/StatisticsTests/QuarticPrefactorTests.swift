import Foundation
import Statistics
import Tags
import Testing

/// Spectra of independent modes with D(ω) = A ω^β up to `top`, normalised per particle.
private func spectra(
  _ noise: inout Noise, samples: Int, particles: Int, prefactor: Double, exponent: Double = 4, top: Double
) -> [[Double]] {
  let mean = Double(particles) * prefactor * pow(top, exponent + 1) / (exponent + 1)
  return (0..<samples).map { _ in
    // Uniform in (0, 1]: no mode at zero.
    (0..<noise.poisson(mean)).map { _ in top * pow(1 - noise.uniform(), 1 / (exponent + 1)) }.sorted()
  }
}

@Suite(.tags(.unit)) struct QuarticPrefactorTests {
  @Test func itIsFiveTimesTheCountOverTheFifthPower() {
    let fit = QuarticPrefactor([[0.1, 0.2, 0.6], [0.3, 0.7], [0.5, 0.9]], particles: 100, cutoff: 0.5)
    // Three modes lie below 0.5; the one at 0.5 does not.
    #expect(fit.modes == 3)
    #expect(abs(fit.prefactor.mean - 5 * 3 / (100 * 3 * 0.03125)) < 1e-13)
    #expect(fit.samples == 3)
    // (n − 1)/Σ ln(ω_c/ω) − 1 by hand.
    let sum = log(5.0) + log(2.5) + log(5.0 / 3)
    #expect(abs(fit.exponent!.mean - (2 / sum - 1)) < 1e-13)
    #expect(abs(fit.exponent!.standardError! / (2 / sum)) >= 1 - 1e-13)
  }

  /// A = 2.5, N = 3000, ω_c = 0.3: 3.65 modes a glass expected.
  @Test func aKnownPrefactorAndExponentComeBackWithinTheirErrors() {
    var noise = Noise(seed: 3)
    let frequencies = spectra(&noise, samples: 200, particles: 3000, prefactor: 2.5, top: 0.36)
    let fit = QuarticPrefactor(frequencies, particles: 3000, cutoff: 0.3)
    // Three standard errors, with a seed for which nothing rare happened.
    #expect(abs(fit.prefactor.mean - 2.5) < 3 * fit.prefactor.standardError!)
    #expect(abs(fit.exponent!.mean - 4) < 3 * fit.exponent!.standardError!)
    // 729 modes expected: 3.7% of A by counting, to the 10% that 200 samples and 1000 resamples leave the bootstrap.
    #expect(abs(fit.countingError / fit.prefactor.mean - 1 / Double(fit.modes).squareRoot()) < 1e-12)
    #expect(abs(fit.bootstrapError! / fit.countingError - 1) < 0.2)
    #expect(fit.quarticTest!.probability > 0.01)
  }

  @Test(arguments: [5.0, 20, 60, 200])
  func oneSigmaCoversThePrefactor(_ expected: Double) {
    // ω_c = 1 and N = 5 make A the expected number of modes a sample; forty samples.
    let truth = expected / 40
    let part = coverage(of: truth) { k in
      var noise = Noise(experiment: k)
      let frequencies = spectra(&noise, samples: 40, particles: 5, prefactor: truth, top: 1.1)
      return QuarticPrefactor(frequencies, particles: 5, cutoff: 1, bootstrap: Bootstrap(resamples: 100)).interval
    }
    // Garwood's interval covers 74% at μ = 5 (its probabilities of 3 … 7), 73% at 10, and approaches 68% beyond.
    #expect(oneSigmaCovers.contains(part))
  }

  @Test(arguments: [5.0, 20, 200])
  func oneSigmaCoversTheExponent(_ expected: Double) {
    let part = coverage(of: 4) { k in
      var noise = Noise(experiment: 1000 + k)
      let frequencies = spectra(&noise, samples: 40, particles: 5, prefactor: expected / 40, top: 1.1)
      return QuarticPrefactor(frequencies, particles: 5, cutoff: 1, bootstrap: Bootstrap(resamples: 100))
        .exponentInterval
    }
    // At μ = 5 one draw in eight has fewer than three modes, and no interval: it counts as missed.
    #expect((expected < 10 ? 0.50...0.76 : oneSigmaCovers).contains(part))
  }

  @Test func modesThatComeInPairsHaveTwiceTheVariance() {
    var noise = Noise(seed: 8)
    let pairs = spectra(&noise, samples: 400, particles: 5, prefactor: 1, top: 1).map { (modes: [Double]) -> [Double] in
      modes + modes.map { 0.999 * $0 }
    }
    let fit = QuarticPrefactor(pairs, particles: 5, cutoff: 0.99)
    // n of 2·Poisson(μ): variance 4μ against the count's 2μ. 400 samples know a variance to 7% or so, its root to 4%.
    #expect(abs(fit.bootstrapError! / fit.countingError / 2.0.squareRoot() - 1) < 0.15)
    #expect(fit.prefactor.standardError == fit.bootstrapError)
  }

  @Test func theScaleFluctuatesWithTheSamples() {
    // Frequencies so many that counting hardly matters, and a scale per sample that scatters by 10%.
    var noise = Noise(seed: 12)
    let frequencies = spectra(&noise, samples: 50, particles: 5, prefactor: 400, top: 1.5)
    let scales = (0..<50).map { _ in 1 + 0.1 * noise.normal() }
    func scale(_ indices: [Int]) -> Double { indices.reduce(0) { $0 + scales[$1] } / Double(indices.count) }
    let fit = QuarticPrefactor(frequencies, particles: 5, cutoff: 1, scale: scale)
    // A ω₀⁵, whose relative error is 5·0.1/√50 = 7%, counting's 0.7% beside it; a spread of 50 is known to 10%.
    let unit = scale(Array(0..<50))
    #expect(abs(fit.prefactor.mean / (400 * pow(unit, 5)) - 1) < 0.03)
    #expect(abs(fit.prefactor.standardError! / fit.prefactor.mean / 0.0707 - 1) < 0.4)
  }

  @Test func noModesAreAnUpperLimit() {
    let fit = QuarticPrefactor([[0.6], [0.7, 0.8]], particles: 10, cutoff: 0.5)
    #expect(fit.modes == 0)
    #expect(fit.prefactor.mean == 0)
    // −ln(1 − 0.8413) = 1.841 modes.
    let unit: Double = 5 / (10 * 2 * 0.03125)
    #expect(abs(fit.prefactor.standardError! / unit - 1.841) < 1e-3)
    #expect(fit.interval.lowerBound == 0)
    #expect(abs(fit.interval.upperBound / unit - 1.841) < 1e-3)
    #expect(fit.exponent == nil && fit.exponentInterval == nil && fit.quarticTest == nil)
  }

  @Test func equalCountsAreNotAnErrorOfZero() {
    // One mode in each of two samples: every resample has two, and the bootstrap alone would be certain.
    let fit = QuarticPrefactor([[0.4, 2], [0.3, 2]], particles: 10, cutoff: 1)
    #expect(fit.bootstrapError == 0)
    #expect(abs(fit.prefactor.standardError! / fit.prefactor.mean - 0.5.squareRoot()) < 1e-12)
  }

  @Test func samplesWhoseModesEndBelowTheCutoffAreCounted() {
    let fit = QuarticPrefactor([[0.1, 0.4], [0.2, 0.6], [], [0.5]], particles: 10, cutoff: 0.5)
    #expect(fit.incompleteSamples == 3)
  }

  @Test func phononsAboveTheCutoffChangeNothingAndBelowAreNoticed() {
    var noise = Noise(seed: 40)
    let quartic = spectra(&noise, samples: 300, particles: 3000, prefactor: 1, top: 0.5)
    // A band of twelve at 0.42 ± 0.01 in every sample.
    let contaminated = quartic.map { $0 + (0..<12).map { _ in 0.42 + 0.01 * noise.symmetric() } }
    let cutoffs = [0.25, 0.3, 0.35, 0.4, 0.45]
    let clean = QuarticPrefactor.stability(quartic, particles: 3000, cutoffs: cutoffs)
    let fits = QuarticPrefactor.stability(contaminated, particles: 3000, cutoffs: cutoffs)
    for k in 0..<4 { #expect(fits[k].prefactor == clean[k].prefactor) }
    for fit in clean { #expect(abs(fit.prefactor.mean - 1) < 3 * fit.prefactor.standardError!) }
    // Beyond the band: the count, the exponent and the test object, each by itself.
    #expect(fits[4].prefactor.mean - 1 > 10 * fits[4].prefactor.standardError!)
    #expect(fits[4].exponent!.mean - 4 > 5 * fits[4].exponent!.standardError!)
    #expect(fits[4].quarticTest!.probability < 1e-6)
  }

  @Test func aCubicLawIsNotTakenForAQuarticOne() {
    var noise = Noise(seed: 41)
    let frequencies = spectra(&noise, samples: 300, particles: 100, prefactor: 0.2, exponent: 3, top: 1.1)
    let fit = QuarticPrefactor(frequencies, particles: 100, cutoff: 1)
    #expect(abs(fit.exponent!.mean - 3) < 3 * fit.exponent!.standardError!)
    #expect(fit.quarticTest!.probability < 1e-3)
  }
}

@Suite(.tags(.unit)) struct DensityOfStatesTests {
  @Test func itsBinsAreCountsOverWidthAndNormalisation() {
    let density = DensityOfStates([[1.5, 3, 3.5], [1.2, 20]], particles: 10, in: 1...8, bins: 3)
    #expect(density.bins.map(\.modes) == [2, 2, 0])
    // The empty bin from 4 to 8: Garwood's limit of 1.84 modes. Below the upper edges 2, 4 and 8 are 1, 2 and 2 a sample.
    #expect(density.bins[2].density == 0 && abs(density.bins[2].standardError - 1.841 / (10 * 2 * 4)) < 1e-4)
    #expect(density.bins.map(\.modesBelow) == [1, 2, 2])
    #expect(zip(density.bins, [2.0, 4, 8]).allSatisfy { abs($0.upper - $1) < 1e-12 })
    #expect(abs(density.bins[0].density - 2.0 / (10 * 2 * 1)) < 1e-14)
    #expect(abs(density.bins[1].density - 2.0 / (10 * 2 * 2)) < 1e-14)
    #expect(abs(density.bins[0].frequency - 2.0.squareRoot()) < 1e-14)
    #expect(density.completeBelow == 3.5)
  }

  @Test func aQuarticLawIsThatOfItsBinsWithinTheirErrors() {
    var noise = Noise(seed: 14)
    let frequencies = spectra(&noise, samples: 400, particles: 50, prefactor: 2, top: 1)
    let density = DensityOfStates(frequencies, particles: 50, in: 0.3...1, bins: 6)
    #expect(density.bins.count == 6)
    for bin in density.bins {
      // The mean of ω⁴ over a bin of ratio q = 1.222 is (q⁵ − 1)/(5(q − 1)q²) = 1.040 of that at its geometric mean.
      let expected = 2 * 1.040 * pow(bin.frequency, 4)
      #expect(abs(bin.density - expected) < 4 * bin.standardError)
    }
  }

  @Test func itScalesLikeFrequencies() {
    let one = DensityOfStates([[1.5, 3], [6]], particles: 10, in: 1...8, bins: 3)
    let two = DensityOfStates([[3, 6], [12]], particles: 10, in: 1...8, bins: 3) { _ in 2 }
    #expect(one == two)
  }
}
