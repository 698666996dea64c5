/// One statistic on every resample of a bootstrap: its spread, and intervals where it is not Gaussian.
///
/// Resamples on which the statistic does not exist (not a finite number) are counted and left out; whoever shows an error
/// says so if they are many.
public struct Replicates: Sendable, Equatable {
  /// The finite values, ascending.
  public let values: [Double]
  /// Resamples on which the statistic did not exist.
  public let undefined: Int

  /// The probability within one standard deviation of a normal mean, erf(1/√2).
  public static let oneSigma = 0.682689492137086

  /// The replicates `values`, in any order.
  public init(_ values: some Sequence<Double>) {
    let all = Array(values)
    self.values = all.filter(\.isFinite).sorted()
    undefined = all.count - self.values.count
  }

  /// Standard deviation; nil for fewer than two values.
  public var standardError: Double? { values.count < 2 ? nil : Moments(values).standardDeviation }

  /// Half the central interval of one sigma: a standard error that long tails do not inflate; nil for fewer than two.
  public var halfWidth: Double? { interval().map { ($0.upperBound - $0.lowerBound) / 2 } }

  /// The central `confidence` of the values, such as 68% from the 16th to the 84th percentile; nil for fewer than two.
  ///
  /// Source: B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), ch. 13.
  public func interval(confidence: Double = Replicates.oneSigma) -> ClosedRange<Double>? {
    precondition(confidence > 0 && confidence < 1, "a confidence lies between 0 and 1")
    guard values.count >= 2 else { return nil }
    return quantile((1 - confidence) / 2)...quantile((1 + confidence) / 2)
  }

  /// The value below which the part `p` of the values lies, interpolated linearly between them.
  public func quantile(_ p: Double) -> Double {
    precondition(!values.isEmpty && p >= 0 && p <= 1, "a quantile of at least one value")
    let position = p * Double(values.count - 1)
    let k = min(values.count - 1, Int(position))
    let next = min(values.count - 1, k + 1)
    return values[k] + (position - Double(k)) * (values[next] - values[k])
  }
}
