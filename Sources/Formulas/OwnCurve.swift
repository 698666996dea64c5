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
/// c₀ alone for none, c₀ + c₂x² + c₄x⁴ for two derivatives, with c₆x⁶ for three: the same terms that smooth the built-in models.
package struct SmoothedCurve: OwnCurve {
  package let base: any OwnCurve
  /// The coefficients c₀, c₂, c₄ (and c₆), in ε; empty if nothing was added.
  package let terms: [DoubleDouble]

  package var joints: [Double] { base.joints }
  package var tolerance: Double { base.tolerance }
  package var cost: Int { base.cost + 20 * terms.count }

  /// Creates `base`, smoothed at `cutoff` so that `derivatives` derivatives vanish, shifted to zero
  /// there for 0, or unchanged for nil.
  package init(_ base: any OwnCurve, cutoff: Double, derivatives: Int?) {
    self.base = base
    guard let derivatives else {
      terms = []
      return
    }
    let s = DoubleDouble(cutoff) * DoubleDouble(cutoff)
    let d = base.jet(at: s, pieceOf: cutoff * (1 - 0x1p-50))
    // Around s_c the polynomial is minus the Taylor series of the curve; then converted to powers of s.
    var c = Array([-d.c0, -d.c1, -d.c2, -d.c3].prefix(derivatives + 1))
    c.shift(by: -s)
    terms = c
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
