/// The curve of a user-defined potential, a formula or a table, as a function φ of s = x².
package protocol OwnCurve: Sendable {
  /// The values of x at which two pieces meet.
  var joints: [Double] { get }
  /// Returns φ and its derivatives with respect to s at `s`, from the piece that contains `x`, which selects the side
  /// of a joint.
  func jet(at s: DoubleDouble, pieceOf x: Double) -> Jet
  /// The allowed relative error of the slope of the pieces: smaller for a formula than for a table, which is
  /// interpolated.
  var tolerance: Double { get }
  /// The cost of a jet, in operations on ``DoubleDouble`` numbers.
  var cost: Int { get }
}

extension OwnCurve {
  /// Returns the jet at x, from the piece of x.
  package func jet(x: Double) -> Jet { jet(at: DoubleDouble(x) * DoubleDouble(x), pieceOf: x) }

  /// Returns φ, φ′ and φ″ in x at a distance, from the piece of `other`: φ′ = 2x ∂φ, φ″ = 2∂φ + 4s ∂²φ.
  package func radial(_ x: Double, pieceOf other: Double) -> [Double] {
    let d = jet(at: DoubleDouble(x) * DoubleDouble(x), pieceOf: other)
    return [d.c0.rounded, 2 * x * d.c1.rounded, 2 * d.c1.rounded + 8 * x * x * d.c2.rounded]
  }
}

/// A curve plus a polynomial in s for which φ and its first derivatives vanish at the cutoff.
///
/// c₀ alone for none, c₀ + c₂x² for one, up to c₁₀x¹⁰ for five derivatives: the terms that smooth the built-in models, two or
/// three derivatives there.
package struct SmoothedCurve: OwnCurve {
  package let base: any OwnCurve
  /// The coefficients c₀, c₂, c₄, …, in ε; empty if nothing was added.
  package let terms: [DoubleDouble]

  package var joints: [Double] { base.joints }
  package var tolerance: Double { base.tolerance }
  package var cost: Int { base.cost + 20 * terms.count }

  /// The largest number of derivatives that can be made to vanish.
  package static let mostDerivatives = 5

  /// Creates `base`, smoothed at `cutoff` so that `derivatives` derivatives vanish, at most ``mostDerivatives``; shifted to zero
  /// there for 0, or unchanged for nil.
  package init(_ base: any OwnCurve, cutoff: Double, derivatives: Int?) {
    self.base = base
    guard let derivatives else {
      terms = []
      return
    }
    let s = DoubleDouble(cutoff) * DoubleDouble(cutoff)
    // Around s_c the polynomial is minus the Taylor series of the curve; then converted to powers of s.
    var c = Self.series(of: base, at: s, pieceOf: cutoff * (1 - 0x1p-50), order: derivatives).map { -$0 }
    c.shift(by: -s)
    terms = c
  }

  /// Returns the Taylor coefficients of a curve up to an order of at most five.
  ///
  /// Jets end at the third. The fourth and fifth are the first two derivatives of the third, over 4 and 20, by the polynomial
  /// through its values at and below `s`: for a power law of exponent p its error is (p/512)¹² of them.
  private static func series(
    of base: any OwnCurve, at s: DoubleDouble, pieceOf x: Double, order: Int
  ) -> [DoubleDouble] {
    precondition(order <= mostDerivatives, "a curve is smoothed to five derivatives at most")
    let d = base.jet(at: s, pieceOf: x)
    var series = [d.c0, d.c1, d.c2, d.c3]
    if order > 3 {
      let step = s * DoubleDouble(-0x1p-9)
      // Newton's divided differences in units of the step, and the polynomial's coefficients from them.
      var differences = (0...12).map { base.jet(at: s + DoubleDouble(Double($0)) * step, pieceOf: x).c3 }
      for level in 1..<differences.count {
        for k in (level..<differences.count).reversed() {
          differences[k] = (differences[k] - differences[k - 1]) / DoubleDouble(Double(level))
        }
      }
      var polynomial = differences
      for first in polynomial.indices.dropLast().reversed() {
        for k in first..<(polynomial.count - 1) {
          polynomial[k] = polynomial[k] - DoubleDouble(Double(first)) * polynomial[k + 1]
        }
      }
      series += [polynomial[1] / step / DoubleDouble(4), polynomial[2] / (step * step) / DoubleDouble(10)]
    }
    return Array(series.prefix(order + 1))
  }

  package func jet(at s: DoubleDouble, pieceOf x: Double) -> Jet {
    let own = base.jet(at: s, pieceOf: x)
    guard !terms.isEmpty else { return own }
    let variable = Jet.variable(at: s)
    var sum = Jet.zero
    for c in terms.reversed() { sum = sum * variable + Jet(c) }
    return own + sum
  }
}

extension [DoubleDouble] {
  /// Converts coefficients in w to those in w′, w = w′ + d, by repeated use of Horner's scheme.
  package mutating func shift(by d: DoubleDouble) {
    for first in indices.dropLast() {
      for k in (first..<(count - 1)).reversed() { self[k] = self[k] + d * self[k + 1] }
    }
  }
}
