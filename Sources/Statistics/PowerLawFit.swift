import Foundation

/// A power law y = c x^p through points with errors in both coordinates, fitted as a line in ln x and ln y.
///
/// | symbol | code |
/// |---|---|
/// | p | `exponent` |
/// | ln c = Ȳ − p X̄ | `prefactor` c |
/// | W = 1/(σ_Y² + p² σ_X²), σ_X = σ_x/x | weight of a point |
/// | χ² = Σ W (Y − p X − ln c)², of n − 2 degrees of freedom | `chiSquared`, `probability` |
///
/// With errors in both coordinates, ordinary least squares would underestimate the exponent. The best line is York's:
/// the weights depend on p, so that p is found by iteration, from the adjusted points.
///
/// A point with y = 0, such as an A_g without modes, cannot be shown on a log-log plot: `omitted` counts the points
/// left out, which only a model for counts could use; leaving them out makes the law appear flatter.
///
/// Source: D. York et al., Am. J. Phys. 72, 367 (2004), with uncorrelated errors; the laws are those of
/// arXiv:2009.08238, Eqs. (7) and (8): N e₀ ~ ω_g⁻³, A_g ~ ω_g⁻⁵.
public struct PowerLawFit: Sendable, Equatable, Codable {
  /// The exponent p, with the number of points as its samples.
  public let exponent: Estimate
  /// The prefactor c, in the unit of y over that of x to the p; its error includes the extrapolation to x = 1.
  public let prefactor: Estimate
  /// The value of χ².
  public let chiSquared: Double
  /// The degrees of freedom n − 2.
  public let degrees: Int
  /// The number of points without a logarithm or an error.
  public let omitted: Int

  /// The maximum number of York's iterations; each gains at least a digit.
  static let rounds = 200
  /// The change of p at which the iteration ends.
  static let precision = 1e-13

  /// Fits `x` and `y`; nil for fewer than two usable points of different x.
  public init?(x: [Estimate], y: [Estimate]) {
    let points = LogarithmicPoint.all(x, y)
    guard points.count >= 2, points.contains(where: { $0.x != points[0].x }) else { return nil }
    var p = Self.ordinarySlope(points)
    var sums = York(points, p)
    for _ in 0..<Self.rounds {
      let old = p
      p = sums.slope
      sums = York(points, p)
      if abs(p - old) <= Self.precision * max(1, abs(p)) { break }
    }
    let intercept = sums.y - p * sums.x
    // One less than the points: the error of two fitted parameters has n − 2 degrees of freedom.
    exponent = Estimate(mean: p, standardError: sums.slopeError, samples: points.count - 1)
    let c = exp(intercept)
    prefactor = Estimate(mean: c, standardError: c * sums.interceptError, samples: points.count - 1)
    chiSquared = points.reduce(0) { sum, point in
      let d = point.y - p * point.x - intercept
      return sum + d * d * point.weight(p)
    }
    degrees = points.count - 2
    omitted = x.count - points.count
  }

  private static func ordinarySlope(_ points: [LogarithmicPoint]) -> Double {
    let n = Double(points.count)
    let x = points.reduce(0) { $0 + $1.x } / n
    let y = points.reduce(0) { $0 + $1.y } / n
    var above = 0.0
    var below = 0.0
    for point in points {
      above += (point.x - x) * (point.y - y)
      below += (point.x - x) * (point.x - x)
    }
    return above / below
  }

  /// χ²/(n − 2); nil for two points.
  public var reducedChiSquared: Double? { degrees > 0 ? chiSquared / Double(degrees) : nil }
  /// The probability of a χ² at least as large by chance; if it is small, the points follow no power law within their
  /// errors.
  public var probability: Double { GammaFunction.chiSquaredProbability(chiSquared, degrees: degrees) }
  /// The error of p, times the root of χ²/(n − 2) if that exceeds 1.
  public var inflatedError: Double {
    (exponent.standardError ?? 0) * max(1, reducedChiSquared ?? 1).squareRoot()
  }

  /// Tests whether y x^(−p₀) is constant for a given p₀: returns the mean of its logarithm and χ² about it, with n − 1
  /// degrees of freedom.
  ///
  /// The mean is that of ln(y x^(−p₀)); its exponential is c. Nil without usable points.
  public static func constancy(x: [Estimate], y: [Estimate], exponent p: Double) -> WeightedMean? {
    WeightedMean(
      LogarithmicPoint.all(x, y).map { point in
        Estimate(mean: point.y - p * point.x, standardError: (1 / point.weight(p)).squareRoot(), samples: 1)
      })
  }
}

/// A point in ln x and ln y, with relative errors as errors.
private struct LogarithmicPoint {
  let x: Double
  let y: Double
  let varianceX: Double
  let varianceY: Double

  static func all(_ x: [Estimate], _ y: [Estimate]) -> [LogarithmicPoint] {
    precondition(x.count == y.count, "a point has two coordinates")
    return zip(x, y).compactMap { x, y in
      guard x.mean > 0, y.mean > 0, let a = x.standardError, let b = y.standardError else { return nil }
      let (r, s) = (a / x.mean, b / y.mean)
      guard r >= 0, s >= 0, r + s > 0, (r + s).isFinite else { return nil }
      return LogarithmicPoint(x: log(x.mean), y: log(y.mean), varianceX: r * r, varianceY: s * s)
    }
  }

  func weight(_ p: Double) -> Double { 1 / (varianceY + p * p * varianceX) }
}

/// York's sums at a trial slope.
private struct York {
  /// X̄ and Ȳ.
  var x = 0.0
  var y = 0.0
  /// The improved slope and the errors at it.
  var slope = 0.0
  var slopeError = 0.0
  var interceptError = 0.0

  init(_ points: [LogarithmicPoint], _ b: Double) {
    let weights = points.map { $0.weight(b) }
    let total = weights.reduce(0, +)
    for (w, point) in zip(weights, points) {
      x += w / total * point.x
      y += w / total * point.y
    }
    /// The adjusted points, relative to X̄.
    let adjusted = zip(weights, points).map { w, point in
      w * ((point.x - x) * point.varianceY + b * (point.y - y) * point.varianceX)
    }
    var above = 0.0
    var below = 0.0
    var center = 0.0
    for k in points.indices {
      above += weights[k] * adjusted[k] * (points[k].y - y)
      below += weights[k] * adjusted[k] * (points[k].x - x)
      center += weights[k] / total * adjusted[k]
    }
    slope = above / below
    var square = 0.0
    for k in points.indices { square += weights[k] * (adjusted[k] - center) * (adjusted[k] - center) }
    slopeError = (1 / square).squareRoot()
    interceptError = (1 / total + (x + center) * (x + center) / square).squareRoot()
  }
}
