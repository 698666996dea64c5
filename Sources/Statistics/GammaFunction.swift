import Foundation

/// The incomplete gamma function and the distributions it contains: χ², Poisson's, that of a sum of waiting times.
///
/// P(a, x) = γ(a, x)/Γ(a), by its series for x < a + 1 and by Lentz's continued fraction of Q = 1 − P beyond.
///
/// Source: M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), 6.1.41, 6.5.29, 6.5.31.
package enum GammaFunction {
  /// ln Γ(x) for x > 0: Stirling's series beyond 12, where its first neglected term is below 10⁻¹⁵, and the recurrence
  /// below. (The C library's own writes to a global variable.)
  package static func logarithm(_ x: Double) -> Double {
    precondition(x > 0, "ln Γ of a positive number")
    var product = 1.0
    var z = x
    while z < 12 {
      product *= z
      z += 1
    }
    let r = 1 / (z * z)
    let series = (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r / 1188)))) / z
    return (z - 0.5) * log(z) - z + 0.5 * log(2 * Double.pi) + series - log(product)
  }

  /// P(a, x), which rises from 0 to 1.
  package static func lower(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return x.isNaN ? .nan : 0 }
    guard x < .infinity else { return 1 }
    return x < a + 1 ? series(a, x) : 1 - fraction(a, x)
  }

  /// Q(a, x) = 1 − P(a, x), exact in its tail.
  package static func upper(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return x.isNaN ? .nan : 1 }
    guard x < .infinity else { return 0 }
    return x < a + 1 ? 1 - series(a, x) : fraction(a, x)
  }

  private static func scale(_ a: Double, _ x: Double) -> Double { exp(a * log(x) - x - logarithm(a)) }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    var n = a
    repeat {
      n += 1
      term *= x / n
      sum += term
    } while term > sum * 1e-17
    return sum * scale(a, x)
  }

  private static func fraction(_ a: Double, _ x: Double) -> Double {
    let tiny = Double.leastNormalMagnitude / Double.ulpOfOne
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var h = d
    var i = 0.0
    var factor = 0.0
    repeat {
      i += 1
      let an = -i * (i - a)
      b += 2
      d = an * d + b
      if abs(d) < tiny { d = tiny }
      c = b + an / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      factor = d * c
      h *= factor
    } while abs(factor - 1) > 4e-16 && i < 10_000
    return h * scale(a, x)
  }

  /// The x at which P(a, x) = `p`, by bisection to the last bits.
  package static func quantile(_ a: Double, _ p: Double) -> Double {
    precondition(p >= 0 && p < 1, "a probability below one")
    guard p > 0 else { return 0 }
    var low = 0.0
    var high = a + 1
    while lower(a, high) < p { high *= 2 }
    for _ in 0..<80 {
      let middle = (low + high) / 2
      if lower(a, middle) < p { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The probability of a χ² at least as large by chance, for `degrees` of freedom.
  package static func chiSquaredProbability(_ chiSquared: Double, degrees: Int) -> Double {
    degrees > 0 ? upper(Double(degrees) / 2, chiSquared / 2) : 1
  }
}
