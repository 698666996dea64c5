/// Minimization of a function of one variable: a scan with equal steps, and golden-section search around the best of
/// them.
///
/// Deterministic, needs no derivative, and finds the lowest of several minima if the scan resolves them.
///
/// Source: J. Kiefer, Proc. Am. Math. Soc. 4, 502 (1953).
enum GoldenSection {
  /// Returns the argument in `range` that minimizes `f`, with a precision of `precision` times the range, and the
  /// minimum.
  ///
  /// Costs `steps` + 1 evaluations of `f` and about 1.44·log₂(2/(steps·precision)) more.
  static func minimum(
    in range: ClosedRange<Double>, steps: Int, precision: Double, _ f: (Double) -> Double
  ) -> (argument: Double, value: Double) {
    let width = range.upperBound - range.lowerBound
    guard width > 0 else { return (range.lowerBound, f(range.lowerBound)) }
    let grid = (0...steps).map { range.lowerBound + width * Double($0) / Double(steps) }
    let values = grid.map(f)
    var best = 0
    for k in grid.indices where values[k] < values[best] { best = k }
    var low = grid[max(0, best - 1)]
    var high = grid[min(steps, best + 1)]
    let ratio = (5.0.squareRoot() - 1) / 2
    var left = high - ratio * (high - low)
    var right = low + ratio * (high - low)
    var fLeft = f(left)
    var fRight = f(right)
    while high - low > precision * width {
      if fLeft <= fRight {
        (high, right, fRight) = (right, left, fLeft)
        left = high - ratio * (high - low)
        fLeft = f(left)
      } else {
        (low, left, fLeft) = (left, right, fRight)
        right = low + ratio * (high - low)
        fRight = f(right)
      }
    }
    let inner = fLeft <= fRight ? (left, fLeft) : (right, fRight)
    // The bound of the range itself may be lower than anything inside.
    return values[best] <= inner.1 ? (grid[best], values[best]) : inner
  }
}
