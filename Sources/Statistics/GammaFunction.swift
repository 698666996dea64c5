import Foundation

/// The incomplete gamma function and the distributions based on it: χ², Poisson, and the sum of waiting times.
///
/// P(a, x) = γ(a, x)/Γ(a), by its series for x < a + 1 and by Lentz's continued fraction of Q = 1 − P otherwise.
///
/// Source: M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), 6.1.41, 6.5.29, 6.5.31.
enum GammaFunction {
  /// Returns ln Γ(x) for x > 0: Stirling's series above 12, where its first neglected term is below 10⁻¹⁵, and the
  /// recurrence below. (The C library's function writes to a global variable.)
  static func logarithm(_ x: Double) -> Double {
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

  /// Returns P(a, x), which increases from 0 to 1.
  static func lower(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 0 }
    return x < a + 1 ? series(a, x) : 1 - fraction(a, x)
  }

  /// Returns Q(a, x) = 1 − P(a, x), accurate in its tail.
  static func upper(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 1 }
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

  /// Returns the x at which P(a, x) = `p`, by bisection to the last bits.
  static func quantile(_ a: Double, _ p: Double) -> Double {
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

  /// Returns the probability of a χ² at least as large by chance, for `degrees` of freedom.
  static func chiSquaredProbability(_ chiSquared: Double, degrees: Int) -> Double {
    degrees > 0 ? upper(Double(degrees) / 2, chiSquared / 2) : 1
  }
}
