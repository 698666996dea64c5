/// A pair potential in reduced form φ(s), s = x² = (r/λ)², in units of the pair energy ε.
///
/// Writing it in terms of s avoids a square root in the pair loop. A conforming type defines the formula once, in
/// ``energy(_:)``; all derivatives required by dynamics, minimization and Hessian follow from it through ``Dual``.
///
/// | symbol | code | |
/// |---|---|---|
/// | φ(s) | `energy(s)` | energy/ε, for 0 < s < s_c |
/// | x_c | `cutoff` | the interaction vanishes at and beyond it |
/// | joints | `joints` | the x at which two pieces of φ meet |
///
/// Requirements, checked for every entry of the catalogue: φ, φ′ and φ″ are continuous at every joint and zero at the
/// cutoff; derivatives equal finite differences; if `minimum` is given, φ(x_min) is its energy and φ′(x_min) = 0.
public protocol PairPotential: Sendable {
  /// The cutoff x_c: φ = 0 for x ≥ x_c.
  var cutoff: Double { get }
  /// The values of x at which two pieces meet, without the cutoff.
  var joints: [Double] { get }
  /// The position and energy of the minimum of φ; nil for a purely repulsive potential.
  var minimum: (x: Double, energy: Double)? { get }
  /// The number of continuous derivatives of φ with respect to x, including joints and cutoff: at least 2.
  var continuousDerivatives: Int { get }
  /// The named numbers that define the potential, as printed by `lehr potential`.
  var coefficients: [(name: String, value: Double)] { get }
  /// Returns φ(s) for s below the cutoff; the value beyond is ignored.
  func energy<S: FormulaArgument>(_ s: S) -> S
  /// Returns dφ/ds. The default differentiates ``energy(_:)``; implement it only if a benchmark shows a gain.
  func slope<S: FormulaArgument>(_ s: S) -> S
}

extension PairPotential {
  /// No joints.
  public var joints: [Double] { [] }
  /// Nil, as for a purely repulsive potential.
  public var minimum: (x: Double, energy: Double)? { nil }
  /// Two: energy, force and stiffness are continuous.
  public var continuousDerivatives: Int { 2 }
  /// No coefficients.
  public var coefficients: [(name: String, value: Double)] { [] }

  /// Returns dφ/ds by differentiating the formula of the energy.
  @inline(__always)
  public func slope<S: FormulaArgument>(_ s: S) -> S {
    energy(Dual(s, slope: S(1))).slope
  }

  /// Returns φ, dφ/ds and d²φ/ds².
  @inline(__always)
  func secondOrder<S: FormulaArgument>(_ s: S) -> (energy: S, slope: S, curvature: S) {
    let jet = energy(Dual(Dual(s, slope: S(1)), slope: Dual(S(1), slope: S(0))))
    return (jet.value.value, jet.value.slope, jet.slope.slope)
  }

  /// Returns φ and its first three derivatives with respect to s, zero beyond the cutoff.
  public func derivatives(at s: Double) -> (energy: Double, first: Double, second: Double, third: Double) {
    guard s < cutoff * cutoff else { return (0, 0, 0, 0) }
    let once = Dual(s, slope: 1.0)
    let twice = Dual(once, slope: Dual(1.0))
    let jet = energy(Dual(twice, slope: Dual(Dual(1.0), slope: Dual(0.0))))
    return (jet.value.value.value, jet.value.value.slope, jet.value.slope.slope, jet.slope.slope.slope)
  }

  /// Returns φ and its first three derivatives with respect to x = √s, zero beyond the cutoff.
  ///
  /// With ∂ = d/ds: φ′ = 2x ∂φ, φ″ = 2∂φ + 4s ∂²φ, φ‴ = 12x ∂²φ + 8x³ ∂³φ.
  public func radialDerivatives(at x: Double) -> (energy: Double, first: Double, second: Double, third: Double) {
    let s = x * x
    let d = derivatives(at: s)
    return (d.energy, 2 * x * d.first, 2 * d.first + 4 * s * d.second, 12 * x * d.second + 8 * x * s * d.third)
  }
}
