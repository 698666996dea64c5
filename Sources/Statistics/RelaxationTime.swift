import Foundation

/// The relaxation time of a liquid from the correlations of many samples: the time at which their mean has decreased to
/// a fraction of its initial value.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | ⟨c(t)⟩ | mean over samples | that of c |
/// | ⟨c(τ)⟩ = f ⟨c(0)⟩, the first such τ | `time`, `interval` | that of the times |
/// | f | `fraction` | 1 |
///
/// Between the points ⟨c⟩ is interpolated linearly in ln t, since the times are spaced logarithmically; linearly in t
/// up to the first nonzero time. The mean is taken before finding the crossing: noisy curves of single samples cross
/// too early. The error is that of the bootstrap over samples.
///
/// Source: arXiv:2009.08238, Appendix E, Eq. (E1) and Fig. 17, which gives no definition of τ.
public struct RelaxationTime: Sendable, Equatable, Codable {
  /// The fraction f.
  public let fraction: Double
  /// The relaxation time τ; nil if the mean does not decrease to f. Its error is nil if ``unresolved`` exceeds
  /// ``unresolvedAllowed``.
  public let time: Estimate?
  /// The central 68% of τ over resamples; nil if the error is nil.
  public let interval: ClosedRange<Double>?
  /// The fraction of resamples whose mean does not decrease to f.
  public let unresolved: Double
  /// The last time: a lower bound of τ if there is none.
  public let longestTime: Double

  /// The largest ``unresolved`` fraction, 16%, for which the data contain the upper end of the one-sigma interval.
  public static let unresolvedAllowed = (1 - Replicates.oneSigma) / 2

  /// Computes the relaxation time of `correlations`, one curve per sample, at common ascending `times` that begin at
  /// zero.
  public init(
    times: [Double], correlations: [[Double]], fraction: Double = 0.1, bootstrap: Bootstrap = Bootstrap()
  ) {
    self.init(
      times: times, correlations: correlations, fraction: fraction,
      resamples: Resamples(bootstrap, samples: correlations.count))
  }

  /// Computes the relaxation time, with existing resamples.
  public init(times: [Double], correlations: [[Double]], fraction: Double, resamples: Resamples) {
    precondition(!correlations.isEmpty && correlations.allSatisfy { $0.count == times.count }, "one value a time")
    precondition(times.first == 0 && zip(times, times.dropFirst()).allSatisfy { $0 < $1 }, "times ascend from zero")
    precondition(fraction > 0 && fraction < 1, "a correlation falls to a part of itself")
    let found = Self.time(times: times, correlations: correlations, fraction: fraction) ?? .nan
    let replicates =
      resamples.count == 0 ? nil : Self.replicates(times, correlations, fraction: fraction, resamples: resamples)
    let unresolved = Double(replicates?.undefined ?? 0) / Double(max(1, resamples.count))
    let known = unresolved <= Self.unresolvedAllowed
    self.fraction = fraction
    self.unresolved = unresolved
    longestTime = times[times.count - 1]
    time =
      found.isFinite
      ? Estimate(
        mean: found, standardError: known ? replicates?.standardError.map { resamples.stretch * $0 } : nil,
        samples: resamples.clusters)
      : nil
    interval = found.isFinite && known ? replicates?.interval() : nil
  }

  /// Returns the crossing time of the mean of `correlations`, without an error; nil if it does not decrease to
  /// `fraction`.
  public static func time(times: [Double], correlations: [[Double]], fraction: Double) -> Double? {
    var sum = [Double](repeating: 0, count: times.count)
    for curve in correlations {
      for (k, value) in curve.enumerated() { sum[k] += value }
    }
    return crossing(times, sum, fraction)
  }

  /// The number of lags that are summed at a time, until all resamples have crossed.
  private static let lagsAtOnce = 16

  private static func replicates(
    _ times: [Double], _ correlations: [[Double]], fraction: Double, resamples: Resamples
  ) -> Replicates {
    var curves = [[Double]](repeating: [], count: resamples.count)
    var isOpen = [Bool](repeating: true, count: resamples.count)
    for first in stride(from: 0, to: times.count, by: lagsAtOnce) {
      let lags = first..<min(times.count, first + lagsAtOnce)
      let sums = resamples.sums(lags.map { lag in correlations.map { $0[lag] } })
      for r in curves.indices where isOpen[r] {
        curves[r] += sums.map { $0[r] }
        let level = fraction * curves[r][0]
        isOpen[r] = !lags.contains { curves[r][$0] <= level }
      }
      if !isOpen.contains(true) { break }
    }
    return Replicates(curves.map { crossing(times, $0, fraction) ?? .nan })
  }

  private static func crossing(_ times: [Double], _ c: [Double], _ fraction: Double) -> Double? {
    guard c[0] > 0 else { return nil }
    let level = fraction * c[0]
    // A sum that is not finite has no level below it.
    guard let k = c.firstIndex(where: { $0 <= level }), k > 0 else { return nil }
    let part = (c[k - 1] - level) / (c[k - 1] - c[k])
    if k == 1 { return part * times[1] }
    return times[k - 1] * exp(part * log(times[k] / times[k - 1]))
  }
}
