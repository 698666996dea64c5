import Foundation

/// The prefactor of the quartic law D(ω) = A_g ω⁴, by maximum likelihood from the modes below a cutoff.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | ω_c | `cutoff` | of the frequencies, or ω₀ where `scale` is given |
/// | n | `modes` below ω_c in all n_s samples | 1 |
/// | A_g = 5n/(N n_s ω_c⁵) | `prefactor`, `interval` | cutoff⁻⁵ |
/// | β + 1 = (n − 1)/Σ ln(ω_c/ω) | `exponent` of D ~ ω^β left free, `exponentInterval` | 1 |
/// | sup ∣F_n − (ω/ω_c)⁵∣ | `quarticTest` | 1 |
///
/// D is normalised to one mode a particle. With independent modes n is all that the likelihood of A_g depends on, so that
/// no binning loses anything. Hill's estimator n/Σ ln(ω_c/ω) is (n − 1)/n times as large here, which makes it unbiased.
///
/// Errors are the larger of two: that of counting (√n of n; (β + 1)/√(n − 2)), which modes of all glasses have at least,
/// and that of the bootstrap over samples, which knows of modes that come together and of ω₀, whose fifth power enters.
/// Intervals are exact for independent modes (``PoissonCount``; Σ ln(ω_c/ω) has a gamma distribution) and widened by the
/// same factor.
///
/// Source: arXiv:2009.08238, Eq. (2), Fig. 7; B. Hill, Ann. Stat. 3, 1163 (1975).
public struct QuarticPrefactor: Sendable, Equatable, Codable {
  /// ω_c.
  public let cutoff: Double
  /// n_s.
  public let samples: Int
  /// n.
  public let modes: Int
  /// Samples whose highest computed mode does not exceed ω_c: their modes below it may be incomplete, and A_g too low.
  public let incompleteSamples: Int
  /// A_g; with no mode below the cutoff 0, and as its error the upper limit of one sigma, 1.84 modes.
  public let prefactor: Estimate
  /// The central 68% of A_g: from zero where there are no modes.
  public let interval: ClosedRange<Double>
  /// The error of A_g by counting alone.
  public let countingError: Double
  /// The error of A_g by the bootstrap alone; nil for fewer than two samples.
  public let bootstrapError: Double?
  /// β; nil for fewer than three modes, whose error would be infinite.
  public let exponent: Estimate?
  /// The central 68% of β.
  public let exponentInterval: ClosedRange<Double>?
  /// Whether the modes below ω_c follow the quartic law; nil where there are none.
  public let quarticTest: KolmogorovSmirnov?

  /// The prefactor from the `frequencies` of each sample, translations left out, in a system of `particles`.
  ///
  /// `scale` gives the unit of the cutoff for a choice of samples, such as ω₀ from their mean G: it is asked once with all
  /// samples and once a resample, so that its error enters. Cost: one look at each mode a resample.
  public init(
    _ frequencies: [[Double]], particles: Int, cutoff: Double, bootstrap: Bootstrap = Bootstrap(),
    scale: ([Int]) -> Double = { _ in 1 }
  ) {
    precondition(particles > 0 && cutoff > 0 && !frequencies.isEmpty, "samples of particles, and a cutoff above zero")
    let spectra = frequencies.map { $0.sorted() }
    precondition(spectra.allSatisfy { $0.first ?? 1 > 0 }, "the frequencies of modes are positive")
    let logarithms = spectra.map { $0.map { log($0) } }
    let everySample = Array(spectra.indices)
    let perMode = 5 / (Double(particles) * Double(spectra.count) * power(cutoff, 5))

    /// n and Σ ln(ω_c/ω).
    func tally(_ indices: [Int]) -> (count: Int, sum: Double) {
      let top = log(cutoff * scale(indices))
      var count = 0
      var sum = 0.0
      for index in indices {
        for x in logarithms[index] {
          guard x < top else { break }
          count += 1
          sum += top - x
        }
      }
      return (count, sum)
    }
    func slope(_ tally: (count: Int, sum: Double)) -> Double { Double(tally.count - 1) / tally.sum - 1 }

    let found = tally(everySample)
    let unit = scale(everySample)
    let replicates = bootstrap.replicates(samples: spectra.count) { indices in
      let found = tally(indices)
      return [Double(found.count), found.count < 2 ? .nan : slope(found)]
    }
    let count = PoissonCount(found.count)
    let mean = perMode * Double(found.count)
    let counting = perMode * count.standardError
    let resampled = replicates.first?.standardError.map { perMode * $0 }
    let excess = max(1, (resampled ?? 0) / counting)

    self.cutoff = cutoff
    samples = spectra.count
    modes = found.count
    incompleteSamples = spectra.count { ($0.last ?? 0) <= cutoff * unit }
    prefactor = Estimate(mean: mean, standardError: counting * excess, samples: spectra.count)
    let range = count.interval()
    interval = widened(perMode * range.lowerBound...perMode * range.upperBound, about: mean, by: excess)
    countingError = counting
    bootstrapError = resampled
    quarticTest = KolmogorovSmirnov(
      everySample.flatMap { spectra[$0].map { $0 / (cutoff * unit) }.filter { $0 < 1 }.map { power($0, 5) } })

    guard found.count >= 3 else {
      exponent = nil
      exponentInterval = nil
      return
    }
    let n = Double(found.count)
    let beta = slope(found)
    let exact = (beta + 1) / (n - 2).squareRoot()
    let factor = max(1, (replicates.last?.halfWidth ?? 0) / exact)
    let tail = (1 - Replicates.oneSigma) / 2
    let low = GammaFunction.quantile(n, tail) / found.sum - 1
    let high = GammaFunction.quantile(n, 1 - tail) / found.sum - 1
    exponent = Estimate(mean: beta, standardError: exact * factor, samples: spectra.count)
    exponentInterval = widened(low...high, about: beta, by: factor)
  }

  /// The prefactor at each of `cutoffs`: where it is right it depends on none of them beyond its error.
  public static func stability(
    _ frequencies: [[Double]], particles: Int, cutoffs: [Double], bootstrap: Bootstrap = Bootstrap(),
    scale: ([Int]) -> Double = { _ in 1 }
  ) -> [QuarticPrefactor] {
    cutoffs.map {
      QuarticPrefactor(frequencies, particles: particles, cutoff: $0, bootstrap: bootstrap, scale: scale)
    }
  }
}

private func power(_ x: Double, _ n: Int) -> Double { (0..<n).reduce(1) { p, _ in p * x } }

/// `range` with both ends `factor` times as far from `center`, not below zero if it was not before.
private func widened(_ range: ClosedRange<Double>, about center: Double, by factor: Double) -> ClosedRange<Double> {
  let low = center + factor * (range.lowerBound - center)
  let high = center + factor * (range.upperBound - center)
  return (range.lowerBound >= 0 ? max(0, low) : low)...high
}
