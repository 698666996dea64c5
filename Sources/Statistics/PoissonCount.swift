/// A number of independent events, and the confidence interval of its expected value μ.
///
/// | symbol | code |
/// |---|---|
/// | n | `count` |
/// | √n; for n = 0 the upper limit of μ | `standardError` |
/// | central interval of μ: P(n, μ₋) = Q(n + 1, μ₊) = (1 − confidence)/2 | `interval(confidence:)` |
///
/// The interval is F. Garwood's, Biometrika 28, 437 (1936): at its ends, the probability of at least, or at most, the
/// observed number of events is (1 − confidence)/2. Its coverage of μ is never below `confidence`, and up to 10% above
/// it if n is small.
public struct PoissonCount: Sendable, Equatable {
  /// The number of events.
  public let count: Int

  /// Creates a count of `count` events.
  public init(_ count: Int) {
    precondition(count >= 0, "a count is not negative")
    self.count = count
  }

  /// Returns Garwood's interval of the expected number; without events, from zero to the upper limit, 1.84 for one
  /// sigma.
  public func interval(confidence: Double = Replicates.oneSigma) -> ClosedRange<Double> {
    let tail = (1 - confidence) / 2
    let n = Double(count)
    return (count == 0 ? 0 : GammaFunction.quantile(n, tail))...GammaFunction.quantile(n + 1, 1 - tail)
  }

  /// √n, or without events the upper limit of one sigma, since zero events do not imply zero probability.
  public var standardError: Double { count == 0 ? interval().upperBound : Double(count).squareRoot() }
}
