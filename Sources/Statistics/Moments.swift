/// The mean and spread of independent numbers.
///
/// | symbol | code |
/// |---|---|
/// | x̄ = Σx/n | `mean` |
/// | s² = Σ(x − x̄)²/(n − 1) | `variance` |
/// | s/√n | `standardError` |
public struct Moments: Sendable, Equatable {
  /// The number of values.
  public let count: Int
  /// The mean x̄; NaN if there are no values.
  public let mean: Double
  /// The variance s²; NaN for fewer than two values.
  public let variance: Double

  /// Computes the moments of `values`.
  public init(_ values: some Collection<Double>) {
    count = values.count
    let n = Double(values.count)
    let mean = values.reduce(0, +) / n
    self.mean = mean
    variance = values.count < 2 ? .nan : values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
  }

  /// The standard error s/√n.
  public var standardError: Double { (variance / Double(count)).squareRoot() }
  /// The standard deviation s.
  public var standardDeviation: Double { variance.squareRoot() }
}
