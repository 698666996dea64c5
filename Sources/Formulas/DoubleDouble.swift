/// A number of about 32 decimal digits: an unevaluated sum of two doubles (Dekker 1971).
///
/// Used once per model, for coefficients whose defining equations lose digits in double precision.
package struct DoubleDouble: Sendable {
  package var high: Double
  package var low: Double

  package init(_ value: Double) {
    high = value
    low = 0
  }

  private init(high: Double, low: Double) {
    let sum = high + low
    self.high = sum
    self.low = low - (sum - high)
  }

  /// Rounded to double.
  package var rounded: Double { high + low }

  package static func + (a: Self, b: Self) -> Self {
    let sum = a.high + b.high
    let part = sum - a.high
    let error = (a.high - (sum - part)) + (b.high - part)
    return Self(high: sum, low: error + a.low + b.low)
  }

  package static prefix func - (a: Self) -> Self { Self(high: -a.high, low: -a.low) }

  package static func - (a: Self, b: Self) -> Self { a + (-b) }

  package static func * (a: Self, b: Self) -> Self {
    let product = a.high * b.high
    let error = (-product).addingProduct(a.high, b.high)
    return Self(high: product, low: error + (a.high * b.low + a.low * b.high))
  }

  package static func / (a: Self, b: Self) -> Self {
    let first = DoubleDouble(a.high / b.high)
    let remainder = a - first * b
    let second = DoubleDouble(remainder.high / b.high)
    let last = remainder - second * b
    return first + second + DoubleDouble(last.high / b.high)
  }

  /// Returns self to the integer power n ≥ 0.
  package func power(_ n: Int) -> Self { (0..<n).reduce(DoubleDouble(1)) { product, _ in product * self } }

  /// ∛2, by Newton's iteration.
  package static let cubeRootOfTwo: Self = (0..<4).reduce(DoubleDouble(1.2599210498948732)) { y, _ in
    y - (y * y * y - DoubleDouble(2)) / (DoubleDouble(3) * y * y)
  }
}

/// Solves the small dense system A·x = b by Gaussian elimination with partial pivoting; A is given by rows.
package func solve(_ matrix: [[DoubleDouble]], _ rightHandSide: [DoubleDouble]) -> [DoubleDouble] {
  var rows = zip(matrix, rightHandSide).map { $0 + [$1] }
  let n = rows.count
  for column in 0..<n {
    let pivot = (column..<n).max { abs(rows[$0][column].high) < abs(rows[$1][column].high) }!
    precondition(rows[pivot][column].high != 0, "the conditions that define a potential are independent")
    rows.swapAt(column, pivot)
    for row in (column + 1)..<max(n, column + 1) where rows[row][column].high != 0 {
      let factor = rows[row][column] / rows[column][column]
      for k in column...n { rows[row][k] = rows[row][k] - factor * rows[column][k] }
    }
  }
  var x = [DoubleDouble](repeating: DoubleDouble(0), count: n)
  for row in (0..<n).reversed() {
    let known = ((row + 1)..<n).reduce(rows[row][n]) { $0 - rows[row][$1] * x[$1] }
    x[row] = known / rows[row][row]
  }
  return x
}
