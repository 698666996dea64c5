/// The values of one statistic on all resamples of a bootstrap, with their spread and intervals, also for non-Gaussian
/// ones.
///
/// Resamples on which the statistic is undefined (not finite) are counted and excluded; callers that show an error
/// should report a large number of them.
public struct Replicates: Sendable, Equatable {
  /// The finite values, ascending.
  public let values: [Double]
  /// The number of resamples on which the statistic is undefined.
  public let undefined: Int

  /// The probability within one standard deviation of a normal mean, erf(1/√2).
  public static let oneSigma = 0.682689492137086

  /// Creates the replicates from `values` in any order.
  public init(_ values: some Sequence<Double>) {
    let all = Array(values)
    self.values = all.filter(\.isFinite).sorted()
    undefined = all.count - self.values.count
  }

  /// The standard deviation; nil for fewer than two values.
  public var standardError: Double? { values.count < 2 ? nil : Moments(values).standardDeviation }

  /// Half the central interval of one sigma: a standard error that is robust against long tails; nil for fewer than two
  /// values.
  public var halfWidth: Double? { interval().map { ($0.upperBound - $0.lowerBound) / 2 } }

  /// Returns the central interval of probability `confidence`, such as 68% from the 16th to the 84th percentile; nil
  /// for fewer than two values.
  ///
  /// Source: B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), ch. 13.
  public func interval(confidence: Double = Replicates.oneSigma) -> ClosedRange<Double>? {
    precondition(confidence > 0 && confidence < 1, "a confidence lies between 0 and 1")
    guard values.count >= 2 else { return nil }
    return quantile((1 - confidence) / 2)...quantile((1 + confidence) / 2)
  }

  /// Returns the `p` quantile of the values, interpolated linearly between them.
  public func quantile(_ p: Double) -> Double {
    precondition(!values.isEmpty && p >= 0 && p <= 1, "a quantile of at least one value")
    let position = p * Double(values.count - 1)
    let k = min(values.count - 1, Int(position))
    let next = min(values.count - 1, k + 1)
    return values[k] + (position - Double(k)) * (values[next] - values[k])
  }
}
