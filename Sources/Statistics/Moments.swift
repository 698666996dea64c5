/// Mean and spread of independent numbers.
///
/// | symbol | code |
/// |---|---|
/// | x̄ = Σx/n | `mean` |
/// | s² = Σ(x − x̄)²/(n − 1) | `variance` |
/// | s/√n | `standardError` |
public struct Moments: Sendable, Equatable {
  /// How many numbers.
  public let count: Int
  /// x̄; not a number where there are none.
  public let mean: Double
  /// s²; not a number for fewer than two.
  public let variance: Double

  /// The moments of `values`.
  public init(_ values: some Collection<Double>) {
    count = values.count
    let n = Double(values.count)
    let mean = values.reduce(0, +) / n
    self.mean = mean
    variance = values.count < 2 ? .nan : values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
  }

  /// s/√n.
  public var standardError: Double { (variance / Double(count)).squareRoot() }
  /// s.
  public var standardDeviation: Double { variance.squareRoot() }
}
