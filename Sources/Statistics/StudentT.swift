import Foundation

/// Student's distribution of t = (x̄ − μ)/(s/√n), whose error is known from n − 1 degrees of freedom only.
///
/// With I_x(a, b) the regularized incomplete beta function, the probability of a deviation of t or more to either side is
/// I_x(ν/2, ½) at x = ν/(ν + t²).
///
/// Source: M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), 26.7.1, 26.5.8; Lentz's evaluation of the
/// continued fraction.
package enum StudentT {
  /// Returns the probability that |t| is at least as large by chance, for ν = `degrees` > 0 degrees of freedom.
  package static func probability(_ t: Double, degrees: Double) -> Double {
    precondition(degrees > 0, "Student's t needs a degree of freedom")
    guard !t.isNaN else { return .nan }
    guard t.isFinite else { return 0 }
    let square = t * t
    let (x, y) = (degrees / (degrees + square), square / (degrees + square))
    // The continued fraction converges fast below the mean of the distribution.
    let (a, b) = (degrees / 2, 0.5)
    return x < (a + 1) / (a + b + 2) ? beta(a, b, x, y) : 1 - beta(b, a, y, x)
  }

  /// Returns the |t| that is exceeded by chance with probability `level`.
  package static func quantile(level: Double, degrees: Double) -> Double {
    precondition(level > 0 && level < 1, "a level lies between 0 and 1")
    var (low, high) = (0.0, 1.0)
    while probability(high, degrees: degrees) > level { high *= 2 }
    for _ in 0..<80 {
      let middle = 0.5 * (low + high)
      if probability(middle, degrees: degrees) > level { low = middle } else { high = middle }
    }
    return 0.5 * (low + high)
  }

  /// Returns I_x(a, b), with y = 1 − x.
  private static func beta(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
    guard x > 0 else { return 0 }
    let scale =
      GammaFunction.logarithm(a + b) - GammaFunction.logarithm(a) - GammaFunction.logarithm(b) + a * log(x) + b * log(y)
    let tiny = Double.leastNormalMagnitude / Double.ulpOfOne
    var c = 1.0
    var d = 1 - (a + b) * x / (a + 1)
    if abs(d) < tiny { d = tiny }
    d = 1 / d
    var h = d
    for m in 1..<10_000 {
      let m = Double(m)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      var factor = 1.0
      for term in [even, odd] {
        d = 1 + term * d
        if abs(d) < tiny { d = tiny }
        c = 1 + term / c
        if abs(c) < tiny { c = tiny }
        d = 1 / d
        factor = d * c
        h *= factor
      }
      if abs(factor - 1) < 4e-16 { break }
    }
    return exp(scale) * h / a
  }
}
