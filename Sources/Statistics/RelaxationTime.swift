import Foundation

/// The relaxation time of a liquid from the correlations of many samples: when their mean has fallen to a part of its
/// beginning.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | ⟨c(t)⟩ | mean over samples | that of c |
/// | ⟨c(τ)⟩ = f ⟨c(0)⟩, the first such τ | `time`, `interval` | that of the times |
/// | f | `fraction` | 1 |
///
/// Between the points ⟨c⟩ is linear in ln t, as its times are spaced; in t up to the first time above zero. The mean is taken
/// before the crossing: noisy curves of single samples cross too early. The error is the bootstrap's over samples.
///
/// Source: arXiv:2009.08238, Appendix E, Eq. (E1) and Fig. 17, which names no definition of τ.
public struct RelaxationTime: Sendable, Equatable, Codable {
  /// f.
  public let fraction: Double
  /// τ; nil where the mean never falls so far. Its error is nil where ``unresolved`` is above ``unresolvedAllowed``.
  public let time: Estimate?
  /// The central 68% of τ over resamples; nil where the error is.
  public let interval: ClosedRange<Double>?
  /// The part of resamples whose mean never falls so far.
  public let unresolved: Double
  /// The last time: a lower bound of τ where there is none.
  public let longestTime: Double

  /// Beyond the part of resamples that lies above one sigma, 16%, the upper end of the interval is not in the data.
  public static let unresolvedAllowed = (1 - Replicates.oneSigma) / 2

  /// The relaxation time of `correlations`, one curve a sample, at common ascending `times` that begin at zero.
  public init(
    times: [Double], correlations: [[Double]], fraction: Double = 0.1, bootstrap: Bootstrap = Bootstrap()
  ) {
    precondition(!correlations.isEmpty && correlations.allSatisfy { $0.count == times.count }, "one value a time")
    precondition(times.first == 0 && zip(times, times.dropFirst()).allSatisfy { $0 < $1 }, "times ascend from zero")
    precondition(fraction > 0 && fraction < 1, "a correlation falls to a part of itself")
    func crossing(_ indices: [Int]) -> Double {
      var sum = [Double](repeating: 0, count: times.count)
      for index in indices {
        for (k, value) in correlations[index].enumerated() { sum[k] += value }
      }
      return Self.crossing(times, sum, fraction) ?? .nan
    }
    let found = crossing(Array(correlations.indices))
    let replicates = bootstrap.replicates(samples: correlations.count) { [crossing($0)] }.first
    let unresolved = Double(replicates?.undefined ?? 0) / Double(bootstrap.resamples)
    let known = unresolved <= Self.unresolvedAllowed
    self.fraction = fraction
    self.unresolved = unresolved
    longestTime = times[times.count - 1]
    time =
      found.isFinite
      ? Estimate(mean: found, standardError: known ? replicates?.standardError : nil, samples: correlations.count)
      : nil
    interval = found.isFinite && known ? replicates?.interval() : nil
  }

  private static func crossing(_ times: [Double], _ c: [Double], _ fraction: Double) -> Double? {
    guard c[0] > 0 else { return nil }
    let level = fraction * c[0]
    guard let k = c.firstIndex(where: { $0 <= level }) else { return nil }
    let part = (c[k - 1] - level) / (c[k - 1] - c[k])
    if k == 1 { return part * times[1] }
    return times[k - 1] * exp(part * log(times[k] / times[k - 1]))
  }
}
