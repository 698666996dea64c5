// Polynomials through Chebyshev nodes, for the tables of the mixed-precision kernel.

/// Returns cos(π (k + ½)/n) from a polynomial, bitwise identical on all platforms.
func chebyshevCosine(_ k: Int, of n: Int) -> Double {
  cosine(of: Double.pi * (Double(k) + 0.5) / Double(n))
}

/// cos x for 0 ≤ x ≤ π.
func cosine(of angle: Double) -> Double {
  let x = angle - 0.5 * Double.pi
  // cos(x + π/2) = −sin x, |x| ≤ π/2.
  var term = x
  var sum = x
  for j in stride(from: 2, through: 26, by: 2) {
    term *= -x * x / Double(j * (j + 1))
    sum += term
  }
  return -sum
}

/// Returns the coefficients, lowest power first, of the interpolating polynomial: Newton's divided differences,
/// expanded.
func interpolation(_ x: [Double], _ y: [Double]) -> [Double] {
  var differences = y
  for order in 1..<max(x.count, 1) {
    for k in stride(from: x.count - 1, through: order, by: -1) {
      differences[k] = (differences[k] - differences[k - 1]) / (x[k] - x[k - order])
    }
  }
  var coefficients = [0.0]
  for k in x.indices.reversed() {
    // c(x) ← c(x)·(x − x_k) + d_k
    var next = [Double](repeating: 0, count: coefficients.count + 1)
    for (power, c) in coefficients.enumerated() {
      next[power + 1] += c
      next[power] -= c * x[k]
    }
    next[0] += differences[k]
    coefficients = next
  }
  return Array(coefficients.prefix(x.count))
}
