/// A pair potential in its reduced form φ(s), s = x² = (r/λ)², in units of the pair's energy ε.
///
/// Writing it in s spares the pair loop a square root. A conformer states the formula once, in ``energy(_:)``; every
/// derivative that dynamics, quench and Hessian need follows from it through ``Dual``.
///
/// | symbol | code | |
/// |---|---|---|
/// | φ(s) | `energy(s)` | energy/ε, for 0 < s < s_c |
/// | x_c | `cutoff` | the interaction vanishes at and beyond it |
/// | joints | `joints` | the x at which two pieces of φ meet |
///
/// Laws, checked for every entry of the catalogue: φ, φ′ and φ″ are continuous at every joint and zero at the cutoff;
/// derivatives equal finite differences; if `minimum` is given, φ(x_min) is its energy and φ′(x_min) = 0.
public protocol PairPotential: Sendable {
  /// x_c: φ = 0 for x ≥ x_c.
  var cutoff: Double { get }
  /// Where two pieces meet, in x, without the cutoff.
  var joints: [Double] { get }
  /// Where φ is lowest, and its value there; nil for a potential that only repels.
  var minimum: (x: Double, energy: Double)? { get }
  /// How many derivatives of φ with respect to x are continuous, joints and cutoff included: at least 2.
  var continuousDerivatives: Int { get }
  /// Numbers that define the potential, by name, for `lehr potential`.
  var coefficients: [(name: String, value: Double)] { get }
  /// φ(s) for s below the cutoff; what it returns beyond is discarded.
  func energy<S: FormulaArgument>(_ s: S) -> S
  /// dφ/ds. The default differentiates ``energy(_:)``; give an own one only where a benchmark shows a gain.
  func slope<S: FormulaArgument>(_ s: S) -> S
}

extension PairPotential {
  /// No joints.
  public var joints: [Double] { [] }
  /// No minimum: purely repulsive.
  public var minimum: (x: Double, energy: Double)? { nil }
  /// Energy, force and stiffness are continuous.
  public var continuousDerivatives: Int { 2 }
  /// None.
  public var coefficients: [(name: String, value: Double)] { [] }

  /// dφ/ds by differentiating the energy's formula.
  @inline(__always)
  public func slope<S: FormulaArgument>(_ s: S) -> S {
    energy(Dual(s, slope: S(1))).slope
  }

  /// φ and dφ/ds and d²φ/ds².
  @inline(__always)
  func secondOrder<S: FormulaArgument>(_ s: S) -> (energy: S, slope: S, curvature: S) {
    let jet = energy(Dual(Dual(s, slope: S(1)), slope: Dual(S(1), slope: S(0))))
    return (jet.value.value, jet.value.slope, jet.slope.slope)
  }

  /// φ and its first three derivatives with respect to s, zero beyond the cutoff.
  public func derivatives(at s: Double) -> (energy: Double, first: Double, second: Double, third: Double) {
    guard s < cutoff * cutoff else { return (0, 0, 0, 0) }
    let once = Dual(s, slope: 1.0)
    let twice = Dual(once, slope: Dual(1.0))
    let jet = energy(Dual(twice, slope: Dual(Dual(1.0), slope: Dual(0.0))))
    return (jet.value.value.value, jet.value.value.slope, jet.value.slope.slope, jet.slope.slope.slope)
  }

  /// φ and its first three derivatives with respect to x = √s, zero beyond the cutoff.
  ///
  /// With ∂ = d/ds: φ′ = 2x ∂φ, φ″ = 2∂φ + 4s ∂²φ, φ‴ = 12x ∂²φ + 8x³ ∂³φ.
  public func radialDerivatives(at x: Double) -> (energy: Double, first: Double, second: Double, third: Double) {
    let s = x * x
    let d = derivatives(at: s)
    return (d.energy, 2 * x * d.first, 2 * d.first + 4 * s * d.second, 12 * x * d.second + 8 * x * s * d.third)
  }
}
