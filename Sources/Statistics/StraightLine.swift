/// A straight line through points with errors in y, by weighted least squares.
///
/// | symbol | code |
/// |---|---|
/// | y = a + b (x − x̄), x̄ = Σ w x/Σ w, w = 1/σ² | `height` a, `slope` b, `center` x̄ |
/// | σ_a = (Σ w)^(−½), σ_b = (Σ w (x − x̄)²)^(−½), uncorrelated | `heightError`, `slopeError` |
/// | χ², of n − 2 degrees of freedom | `chiSquared`, `probability` |
public struct StraightLine: Sendable, Equatable, Codable {
  /// The weighted mean x̄.
  public let center: Double
  /// The height a, the line at x̄.
  public let height: Double
  /// The slope b.
  public let slope: Double
  /// The error σ_a.
  public let heightError: Double
  /// The error σ_b.
  public let slopeError: Double
  /// The value of χ².
  public let chiSquared: Double
  /// The degrees of freedom n − 2.
  public let degrees: Int

  /// Fits a line to at least two points of different x.
  public init(x: [Double], y: [Double], standardErrors: [Double]) {
    precondition(x.count == y.count && x.count == standardErrors.count && x.count >= 2, "two points at least")
    precondition(standardErrors.allSatisfy { $0 > 0 }, "the errors of points are above zero")
    let weights = standardErrors.map { 1 / ($0 * $0) }
    let sum = weights.reduce(0, +)
    var center = 0.0
    var height = 0.0
    for k in x.indices {
      center += weights[k] / sum * x[k]
      height += weights[k] / sum * y[k]
    }
    var square = 0.0
    var product = 0.0
    for k in x.indices {
      square += weights[k] * (x[k] - center) * (x[k] - center)
      product += weights[k] * (x[k] - center) * (y[k] - height)
    }
    precondition(square > 0, "two points of different x")
    let slope = product / square
    var chiSquared = 0.0
    for k in x.indices {
      let d = y[k] - height - slope * (x[k] - center)
      chiSquared += weights[k] * d * d
    }
    self.center = center
    self.height = height
    self.slope = slope
    heightError = 1 / sum.squareRoot()
    slopeError = 1 / square.squareRoot()
    self.chiSquared = chiSquared
    degrees = x.count - 2
  }

  /// Returns the line at `x`.
  public func callAsFunction(_ x: Double) -> Double { height + slope * (x - center) }
  /// The probability of a χ² at least as large by chance.
  public var probability: Double { GammaFunction.chiSquaredProbability(chiSquared, degrees: degrees) }
  /// Birge's ratio (χ²/(n − 2))^½, at least 1.
  public var birgeRatio: Double { degrees > 0 ? max(1, chiSquared / Double(degrees)).squareRoot() : 1 }
}
