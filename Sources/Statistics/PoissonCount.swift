/// A number of independent events, and what it says of their expected number μ.
///
/// | symbol | code |
/// |---|---|
/// | n | `count` |
/// | √n; for n = 0 the upper limit of μ | `standardError` |
/// | central interval of μ: P(n, μ₋) = Q(n + 1, μ₊) = (1 − confidence)/2 | `interval(confidence:)` |
///
/// The interval is F. Garwood's, Biometrika 28, 437 (1936): its ends are the μ for which so many events or more, so few or
/// fewer, have the probability (1 − confidence)/2. It never covers μ with less than `confidence`, and with up to 10% more
/// where n is a few.
public struct PoissonCount: Sendable, Equatable {
  /// How many events.
  public let count: Int

  /// A count of `count` events.
  public init(_ count: Int) {
    precondition(count >= 0, "a count is not negative")
    self.count = count
  }

  /// Garwood's interval of the expected number; from zero to the upper limit, 1.84 for one sigma, where there are none.
  public func interval(confidence: Double = Replicates.oneSigma) -> ClosedRange<Double> {
    let tail = (1 - confidence) / 2
    let n = Double(count)
    return (count == 0 ? 0 : GammaFunction.quantile(n, tail))...GammaFunction.quantile(n + 1, 1 - tail)
  }

  /// √n, or the upper limit of one sigma where there are none: no events are no proof of none.
  public var standardError: Double { count == 0 ? interval().upperBound : Double(count).squareRoot() }
}
