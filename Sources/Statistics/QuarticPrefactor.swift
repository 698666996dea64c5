import Foundation

/// The prefactor of the quartic law D(ω) = A_g ω⁴, by maximum likelihood from the modes below a cutoff.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | ω_c | `cutoff` | of the frequencies, or ω₀ if `scale` is given |
/// | n | `modes` below ω_c in all n_s samples | 1 |
/// | A_g = 5n/(N n_s ω_c⁵) | `prefactor`, `interval` | cutoff⁻⁵ |
/// | β + 1 = (n − 1)/Σ ln(ω_c/ω) | `exponent` of D ~ ω^β, fitted, `exponentInterval` | 1 |
/// | sup ∣F_n − (ω/ω_c)⁵∣ | `quarticTest` | 1 |
///
/// D is normalized to one mode per particle. For independent modes the likelihood of A_g depends on n only, so that no
/// information is lost to binning. Hill's estimator n/Σ ln(ω_c/ω) is multiplied by (n − 1)/n here, which makes it
/// unbiased.
///
/// The error is the larger of two: the counting error (√n of n; (β + 1)/√(n − 2)), which is a lower bound, and that of
/// the bootstrap over liquids, which includes correlations of modes and the error of ω₀, whose fifth power enters.
/// Intervals are exact for independent modes (``PoissonCount``; Σ ln(ω_c/ω) has a gamma distribution) and widened by
/// the same factor.
///
/// Source: arXiv:2009.08238, Eq. (2), Fig. 7; B. Hill, Ann. Stat. 3, 1163 (1975).
public struct QuarticPrefactor: Sendable, Equatable, Codable {
  /// The cutoff ω_c.
  public let cutoff: Double
  /// The number of samples n_s.
  public let samples: Int
  /// The number of modes n.
  public let modes: Int
  /// The number of samples whose highest computed mode is below ω_c: their modes may be incomplete, and A_g too low.
  public let incompleteSamples: Int
  /// The prefactor A_g; without modes below the cutoff 0, with the upper limit of one sigma, 1.84 modes, as its error.
  public let prefactor: Estimate
  /// The central 68% of A_g; it begins at zero if there are no modes.
  public let interval: ClosedRange<Double>
  /// The counting error of A_g.
  public let countingError: Double
  /// The bootstrap error of A_g; nil for fewer than two samples.
  public let bootstrapError: Double?
  /// The exponent β; nil for fewer than three modes, for which the error would be infinite.
  public let exponent: Estimate?
  /// The central 68% of β.
  public let exponentInterval: ClosedRange<Double>?
  /// The test of whether the modes below ω_c follow the quartic law; nil if there are none.
  public let quarticTest: KolmogorovSmirnov?

  /// Computes the prefactor from the `frequencies` of each sample, without translations, in a system of `particles`.
  ///
  /// `scale` returns the unit of the cutoff for a selection of samples, such as ω₀ from their mean G: it is called once
  /// with all samples and once per resample, so that its error is included.
  public init(
    _ frequencies: [[Double]], particles: Int, cutoff: Double, bootstrap: Bootstrap = Bootstrap(),
    scale: ([Int]) -> Double = { _ in 1 }
  ) {
    self.init(
      Spectra(frequencies), particles: particles, cutoff: cutoff,
      resamples: Resamples(bootstrap, samples: frequencies.count),
      scale: bootstrap.resampled(samples: frequencies.count, scale))
  }

  /// Computes the prefactor from `spectra`, with existing resamples and the value of `scale` on each of them.
  public init(_ spectra: Spectra, particles: Int, cutoff: Double, resamples: Resamples, scale: Resampled) {
    precondition(particles > 0 && cutoff > 0 && spectra.count > 0, "samples of particles, and a cutoff above zero")
    let perMode = 5 / (Double(particles) * Double(spectra.count) * power(cutoff, 5))
    let unit = scale.value
    let found = spectra.tally(below: log(cutoff * unit))
    func slope(_ count: Double, _ sum: Double) -> Double { (count - 1) / sum - 1 }

    // n and Σ ln(ω_c/ω) = n ln ω_c − Σ ln ω of every resample.
    let tops = scale.replicates.map { log(cutoff * $0) }
    let resampledTally = ThresholdTally(
      values: spectra.logarithms, loads: spectra.logarithms, thresholds: tops, resamples: resamples)
    let counts = Replicates(resampledTally.counts)
    let slopes = Replicates(
      tops.indices.map { r in
        let n = resampledTally.counts[r]
        return n < 2 ? .nan : slope(n, n * tops[r] - resampledTally.sums[r])
      })
    let count = PoissonCount(found.count)
    let mean = perMode * Double(found.count)
    let counting = perMode * count.standardError
    let resampled = counts.standardError.map { resamples.stretch * perMode * $0 }
    let excess = max(1, (resampled ?? 0) / counting)

    self.cutoff = cutoff
    samples = spectra.count
    modes = found.count
    incompleteSamples = spectra.frequencies.count { ($0.last ?? 0) <= cutoff * unit }
    prefactor = Estimate(mean: mean, standardError: counting * excess, samples: resamples.clusters)
    let range = count.interval()
    interval = widened(perMode * range.lowerBound...perMode * range.upperBound, about: mean, by: excess)
    countingError = counting
    bootstrapError = resampled
    quarticTest = KolmogorovSmirnov(
      spectra.frequencies.flatMap { $0.map { $0 / (cutoff * unit) }.filter { $0 < 1 }.map { power($0, 5) } },
      dispersion: excess * excess)

    guard found.count >= 3 else {
      exponent = nil
      exponentInterval = nil
      return
    }
    let n = Double(found.count)
    let beta = slope(n, found.sum)
    let exact = (beta + 1) / (n - 2).squareRoot()
    let factor = max(1, resamples.stretch * (slopes.halfWidth ?? 0) / exact)
    let tail = (1 - Replicates.oneSigma) / 2
    let low = GammaFunction.quantile(n, tail) / found.sum - 1
    let high = GammaFunction.quantile(n, 1 - tail) / found.sum - 1
    exponent = Estimate(mean: beta, standardError: exact * factor, samples: resamples.clusters)
    exponentInterval = widened(low...high, about: beta, by: factor)
  }

  /// Returns the prefactor at each of `cutoffs`: a correct value does not depend on the cutoff beyond its error.
  public static func stability(
    _ frequencies: [[Double]], particles: Int, cutoffs: [Double], bootstrap: Bootstrap = Bootstrap(),
    scale: ([Int]) -> Double = { _ in 1 }
  ) -> [QuarticPrefactor] {
    stability(
      Spectra(frequencies), particles: particles, cutoffs: cutoffs,
      resamples: Resamples(bootstrap, samples: frequencies.count),
      scale: bootstrap.resampled(samples: frequencies.count, scale))
  }

  /// Returns the prefactor at each of `cutoffs`, with existing resamples.
  public static func stability(
    _ spectra: Spectra, particles: Int, cutoffs: [Double], resamples: Resamples, scale: Resampled
  ) -> [QuarticPrefactor] {
    cutoffs.map {
      QuarticPrefactor(spectra, particles: particles, cutoff: $0, resamples: resamples, scale: scale)
    }
  }
}

private func power(_ x: Double, _ n: Int) -> Double { (0..<n).reduce(1) { p, _ in p * x } }

/// Returns `range` with both ends `factor` times as far from `center`, without becoming negative.
private func widened(_ range: ClosedRange<Double>, about center: Double, by factor: Double) -> ClosedRange<Double> {
  let low = center + factor * (range.lowerBound - center)
  let high = center + factor * (range.upperBound - center)
  return (range.lowerBound >= 0 ? max(0, low) : low)...high
}
