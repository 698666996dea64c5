/// The first four Taylor coefficients f, f′, f″/2, f‴/6 of a function of s, to about thirty digits.
///
/// Arithmetic on jets is that of power series, so that a formula evaluated on the jet of s yields its own derivatives,
/// exact except for rounding in the thirtieth digit: even if terms of the formula cancel, double precision is
/// preserved.
package struct Jet: Sendable {
  package var c0: DoubleDouble
  package var c1: DoubleDouble
  package var c2: DoubleDouble
  package var c3: DoubleDouble

  package init(_ c0: DoubleDouble, _ c1: DoubleDouble, _ c2: DoubleDouble, _ c3: DoubleDouble) {
    self.c0 = c0
    self.c1 = c1
    self.c2 = c2
    self.c3 = c3
  }

  /// A constant.
  package init(_ value: DoubleDouble) { self.init(value, DoubleDouble(0), DoubleDouble(0), DoubleDouble(0)) }

  /// s itself at `s`.
  package static func variable(at s: DoubleDouble) -> Self {
    Self(s, DoubleDouble(1), DoubleDouble(0), DoubleDouble(0))
  }

  package static let zero = Self(DoubleDouble(0))

  package var isFinite: Bool { c0.isFinite && c1.isFinite && c2.isFinite && c3.isFinite }

  /// The jet with non-finite coefficients replaced by zero.
  package var finiteTerm: Self {
    let kept = [c0, c1, c2, c3].map { $0.isFinite ? $0 : DoubleDouble(0) }
    return Self(kept[0], kept[1], kept[2], kept[3])
  }

  package static func + (a: Self, b: Self) -> Self { Self(a.c0 + b.c0, a.c1 + b.c1, a.c2 + b.c2, a.c3 + b.c3) }
  package static func - (a: Self, b: Self) -> Self { Self(a.c0 - b.c0, a.c1 - b.c1, a.c2 - b.c2, a.c3 - b.c3) }
  package static prefix func - (a: Self) -> Self { Self(-a.c0, -a.c1, -a.c2, -a.c3) }

  package static func * (a: Self, b: Self) -> Self {
    Self(
      a.c0 * b.c0, a.c0 * b.c1 + a.c1 * b.c0, a.c0 * b.c2 + a.c1 * b.c1 + a.c2 * b.c0,
      a.c0 * b.c3 + a.c1 * b.c2 + a.c2 * b.c1 + a.c3 * b.c0)
  }

  package static func / (a: Self, b: Self) -> Self {
    let q0 = a.c0 / b.c0
    let q1 = (a.c1 - q0 * b.c1) / b.c0
    let q2 = (a.c2 - q0 * b.c2 - q1 * b.c1) / b.c0
    return Self(q0, q1, q2, (a.c3 - q0 * b.c3 - q1 * b.c2 - q2 * b.c1) / b.c0)
  }

  /// Returns g(self), where g has the Taylor coefficients `g` at ``c0`` (Faà di Bruno).
  package func through(_ g: (DoubleDouble, DoubleDouble, DoubleDouble, DoubleDouble)) -> Self {
    Self(
      g.0, g.1 * c1, g.1 * c2 + g.2 * c1 * c1,
      g.1 * c3 + DoubleDouble(2) * g.2 * c1 * c2 + g.3 * c1 * c1 * c1)
  }

  /// e^self.
  package var exponential: Self {
    let e = c0.exponential
    return through((e, e, DoubleDouble(0.5) * e, e / DoubleDouble(6)))
  }

  /// ln self.
  package var logarithm: Self {
    let y = DoubleDouble(1) / c0
    return through((c0.logarithm, y, DoubleDouble(-0.5) * y * y, y * y * y / DoubleDouble(3)))
  }

  /// sin self and cos self.
  package var sineAndCosine: (sine: Self, cosine: Self) {
    let (s, c) = c0.sineAndCosine
    let half = DoubleDouble(0.5), sixth = DoubleDouble(1) / DoubleDouble(6)
    return (through((s, c, -(half * s), -(sixth * c))), through((c, -s, -(half * c), sixth * s)))
  }

  /// Returns self^p: coefficients C(p, k) c₀^(p − k); those whose binomial vanishes are zero at c₀ = 0 too.
  package func raised(to p: Double) -> Self { raised(to: p, from: c0.raised(to: p)) }

  /// The same for a p that needs the logarithm of c₀, given it.
  func raised(to p: Double, logarithm: DoubleDouble) -> Self {
    raised(to: p, from: c0.raised(to: p, logarithm: logarithm))
  }

  /// The same, given c₀^p.
  private func raised(to p: Double, from first: DoubleDouble) -> Self {
    var binomial = DoubleDouble(1)
    var power = first
    let inverse = DoubleDouble(1) / c0
    var g = (power, DoubleDouble(0), DoubleDouble(0), DoubleDouble(0))
    for k in 1..<4 {
      binomial = binomial * DoubleDouble(p - Double(k - 1)) / DoubleDouble(Double(k))
      guard binomial.high != 0 else { break }
      power = c0.high == 0 ? c0.raised(to: p - Double(k)) : power * inverse
      if k == 1 { g.1 = binomial * power } else if k == 2 { g.2 = binomial * power } else { g.3 = binomial * power }
    }
    return through(g)
  }
}
