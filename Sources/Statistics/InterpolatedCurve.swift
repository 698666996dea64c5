/// A curve through points (x, y), ascending in x: piecewise linear, or a cubic that is monotone where the points are.
///
/// The slopes of the cubic are harmonic means of the neighboring secants, zero at extrema; at the ends those of the
/// parabola through three points, limited to prevent overshooting.
///
/// Source: F. Fritsch, J. Butland, SIAM J. Sci. Stat. Comput. 5, 300 (1984).
public struct InterpolatedCurve: Sendable, Equatable {
  /// The interpolation rule.
  public enum Rule: String, Sendable, Equatable, Codable, CaseIterable {
    /// Piecewise linear.
    case linear
    /// Monotone cubic.
    case monotoneCubic
  }

  private let x: [Double]
  /// For each interval: y, slope, and the coefficients of the square and the cube of the distance from its left end.
  private let pieces: [SIMD4<Double>]

  /// The range of the data.
  public var range: ClosedRange<Double> { x[0]...x[x.count - 1] }

  /// Creates the curve through at least two points with ascending `x`.
  public init(x: [Double], y: [Double], rule: Rule) {
    precondition(x.count == y.count && x.count >= 2, "a curve goes through two points at least")
    precondition(zip(x, x.dropFirst()).allSatisfy { $0 < $1 }, "the points of a curve ascend")
    self.x = x
    let widths = zip(x, x.dropFirst()).map { $1 - $0 }
    let secants = widths.indices.map { (y[$0 + 1] - y[$0]) / widths[$0] }
    guard rule == .monotoneCubic, x.count >= 3 else {
      pieces = secants.indices.map { SIMD4(y[$0], secants[$0], 0, 0) }
      return
    }
    let slopes = Self.slopes(widths, secants)
    pieces = secants.indices.map { k in
      let h = widths[k]
      let square = (3 * secants[k] - 2 * slopes[k] - slopes[k + 1]) / h
      let cube = (slopes[k] + slopes[k + 1] - 2 * secants[k]) / (h * h)
      return SIMD4(y[k], slopes[k], square, cube)
    }
  }

  private static func slopes(_ h: [Double], _ d: [Double]) -> [Double] {
    let n = h.count
    var slopes = [Double](repeating: 0, count: n + 1)
    for k in 1..<n where d[k - 1] * d[k] > 0 {
      let left = 2 * h[k] + h[k - 1]
      let right = h[k] + 2 * h[k - 1]
      slopes[k] = (left + right) / (left / d[k - 1] + right / d[k])
    }
    slopes[0] = end(h[0], h[1], d[0], d[1])
    slopes[n] = end(h[n - 1], h[n - 2], d[n - 1], d[n - 2])
    return slopes
  }

  private static func end(_ h: Double, _ next: Double, _ d: Double, _ further: Double) -> Double {
    let slope = ((2 * h + next) * d - h * further) / (h + next)
    if slope * d <= 0 { return 0 }
    return d * further < 0 && abs(slope) > 3 * abs(d) ? 3 * d : slope
  }

  /// Returns the curve at `x`, within its range.
  public func callAsFunction(_ x: Double) -> Double {
    var k = 0
    return value(x, from: &k)
  }

  /// Returns the curve at `x`, in interval `k` or a later one, which is stored in `k`: for ascending arguments.
  func value(_ x: Double, from k: inout Int) -> Double {
    while k < pieces.count - 1 && x > self.x[k + 1] { k += 1 }
    let s = x - self.x[k]
    let piece = pieces[k]
    return piece.x + s * (piece.y + s * (piece.z + s * piece.w))
  }
}
