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
/// **Vibrations.** The stress of a network such as silicon rings: c(t) falls below f c(0), and through zero, within a
/// quarter of a vibration, and comes back. Such a crossing is not relaxation. If the mean rises above f c(0) again within
/// ``returnWithin`` times the first crossing, by more than f c(0) from its minimum, the time P of this maximum is the
/// `period` of the vibration, and ⟨c⟩ is replaced by its average over a period around t,
/// C(t) = ∫_{t−P/2}^{t+P/2} ⟨c⟩ dt′/P with c(−t) = c(t), which keeps the plateau and its decay. Curves that decay without
/// ringing are not changed.
///
/// Between the points ⟨c⟩ is interpolated linearly in ln t, since the times are spaced logarithmically; linearly in t
/// up to the first nonzero time. The mean is taken before finding the crossing: noisy curves of single samples cross
/// too early. The error is that of the bootstrap over liquids.
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
  /// The period P of a vibration that was averaged out; nil for curves that decay without ringing.
  public let period: Double?
  /// The last time: a lower bound of τ if there is none.
  public let longestTime: Double

  /// The largest ``unresolved`` fraction, 16%, for which the data contain the upper end of the one-sigma interval.
  public static let unresolvedAllowed = (1 - Replicates.oneSigma) / 2
  /// The multiple of the first crossing within which a vibration comes back: a cosine that reaches zero after a quarter
  /// of its period P is at its maximum after 4 of these times, and one that is damped crosses earlier; from P/6 on it is
  /// noticed.
  public static let returnWithin = 6.0

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
    let mean = Self.sum(correlations, count: times.count)
    let period = Self.period(times, mean, fraction)
    let found = Self.crossing(times, mean, fraction, period: period) ?? .nan
    let replicates =
      resamples.count == 0
      ? nil : Self.replicates(times, correlations, fraction: fraction, period: period, resamples: resamples)
    self.period = period
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

  /// Returns the relaxation time of the mean of `correlations`, without an error; nil if it does not decrease to
  /// `fraction`.
  public static func time(times: [Double], correlations: [[Double]], fraction: Double) -> Double? {
    let mean = sum(correlations, count: times.count)
    return crossing(times, mean, fraction, period: period(times, mean, fraction))
  }

  /// Returns the relaxation time of a single curve: where it rings, as of a mean that rings, and otherwise its first crossing,
  /// interpolated linearly in t; nil if it does not decrease to `fraction`.
  public static func time(times: [Double], correlation: [Double], fraction: Double) -> Double? {
    guard !correlation.isEmpty, let period = period(times, correlation, fraction) else {
      return relaxationTime(times: times, correlation: correlation, fraction: fraction)
    }
    return crossing(times, correlation, fraction, period: period)
  }

  private static func sum(_ correlations: [[Double]], count: Int) -> [Double] {
    var sum = [Double](repeating: 0, count: count)
    for curve in correlations {
      for (k, value) in curve.enumerated() { sum[k] += value }
    }
    return sum
  }

  /// The number of lags that are summed at a time, until all resamples have crossed.
  private static let lagsAtOnce = 16

  private static func replicates(
    _ times: [Double], _ correlations: [[Double]], fraction: Double, period: Double?, resamples: Resamples
  ) -> Replicates {
    var curves = [[Double]](repeating: [], count: resamples.count)
    var isOpen = [Bool](repeating: true, count: resamples.count)
    for first in stride(from: 0, to: times.count, by: lagsAtOnce) {
      let lags = first..<min(times.count, first + lagsAtOnce)
      let sums = resamples.sums(lags.map { lag in correlations.map { $0[lag] } })
      for r in curves.indices where isOpen[r] {
        curves[r] += sums.map { $0[r] }
        let level = fraction * curves[r][0]
        // A vibration crosses before it has relaxed.
        isOpen[r] = period != nil || !lags.contains { curves[r][$0] <= level }
      }
      if !isOpen.contains(true) { break }
    }
    return Replicates(curves.map { crossing(times, $0, fraction, period: period) ?? .nan })
  }

  /// Returns the period of the vibration through which `c` crosses its level and comes back; nil without one.
  private static func period(_ times: [Double], _ c: [Double], _ fraction: Double) -> Double? {
    guard c[0] > 0, let first = crossing(times, c, fraction) else { return nil }
    let level = fraction * c[0]
    let start = times.firstIndex { $0 >= first }!
    let end = times.lastIndex { $0 <= returnWithin * first } ?? start
    guard start <= end, let back = (start...end).first(where: { c[$0] > level }) else { return nil }
    let low = c[start...back].min()!
    // The maximum is the highest point until c falls below the level again.
    let peak = (back..<c.count).prefix { c[$0] > level }.max { c[$0] < c[$1] }!
    return c[peak] - low > level ? times[peak] : nil
  }

  private static func crossing(
    _ times: [Double], _ c: [Double], _ fraction: Double, period: Double? = nil
  ) -> Double? {
    guard c[0] > 0 else { return nil }
    let level = fraction * c[0]
    if let period {
      let (averagedTimes, average) = averaged(times, c, over: period)
      // Without a plateau nothing is left once the vibration is averaged out: it relaxes as it crosses.
      guard let start = average.first, start > level else { return crossing(times, c, fraction) }
      return crossing(averagedTimes, average, below: level)
    }
    return crossing(times, c, below: level)
  }

  /// Returns the first time at which `c` is below `level`, interpolated.
  private static func crossing(_ times: [Double], _ c: [Double], below level: Double) -> Double? {
    // A sum that is not finite has no level below it.
    guard let k = c.firstIndex(where: { $0 <= level }), k > 0 else { return nil }
    let part = (c[k - 1] - level) / (c[k - 1] - c[k])
    if k == 1 { return part * times[1] }
    return times[k - 1] * exp(part * log(times[k] / times[k - 1]))
  }

  /// Returns the average over a period around every time that has half a period after it: c is linear between the
  /// points, and even.
  private static func averaged(
    _ times: [Double], _ c: [Double], over period: Double
  ) -> (times: [Double], c: [Double]) {
    var integrals = [0.0]
    for k in 1..<c.count {
      integrals.append(integrals[k - 1] + (times[k] - times[k - 1]) * (c[k] + c[k - 1]) / 2)
    }
    /// ∫₀^t c, odd in t.
    func integral(_ t: Double) -> Double {
      if t < 0 { return -integral(-t) }
      let k = min(c.count - 2, max(0, (times.firstIndex { $0 > t } ?? times.count) - 1))
      let s = t - times[k]
      let slope = (c[k + 1] - c[k]) / (times[k + 1] - times[k])
      return integrals[k] + s * (c[k] + s * slope / 2)
    }
    let shown = times.prefix { $0 + period / 2 <= times[c.count - 1] }
    return (Array(shown), shown.map { (integral($0 + period / 2) - integral($0 - period / 2)) / period })
  }
}
