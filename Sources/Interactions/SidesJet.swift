import Particles

/// A function of three numbers, the squared sides of a triangle, with all first and second derivatives.
///
/// It corresponds to ``Dual`` for one variable: arithmetic applies the chain rule, exactly except for rounding.
///
/// | symbol | code |
/// |---|---|
/// | f | `value` |
/// | f₀, f₁, f₂ | `slope` |
/// | f₀₀, f₁₁, f₂₂ | `diagonal` |
/// | f₁₂, f₀₂, f₀₁ | `mixed` |
struct SidesJet: FormulaArgument {
  var value: Double
  var slope: Vec3
  var diagonal: Vec3
  var mixed: Vec3

  @inline(__always)
  init(_ value: Double, slope: Vec3, diagonal: Vec3 = .zero, mixed: Vec3 = .zero) {
    self.value = value
    self.slope = slope
    self.diagonal = diagonal
    self.mixed = mixed
  }

  /// Creates a constant.
  @inline(__always)
  init(_ value: Double) { self.init(value, slope: .zero) }

  @inline(__always)
  static func + (f: Self, g: Self) -> Self {
    Self(f.value + g.value, slope: f.slope + g.slope, diagonal: f.diagonal + g.diagonal, mixed: f.mixed + g.mixed)
  }

  @inline(__always)
  static func - (f: Self, g: Self) -> Self { f + (-1) * g }

  /// (f g)_ab = f_ab g + f_a g_b + f_b g_a + f g_ab.
  @inline(__always)
  static func * (f: Self, g: Self) -> Self {
    Self(
      f.value * g.value, slope: f.slope * g.value + f.value * g.slope,
      diagonal: f.diagonal * g.value + 2 * f.slope * g.slope + f.value * g.diagonal,
      mixed: f.mixed * g.value + f.slope.next * g.slope.previous + f.slope.previous * g.slope.next
        + f.value * g.mixed)
  }

  @inline(__always)
  static func * (c: Double, f: Self) -> Self {
    Self(c * f.value, slope: c * f.slope, diagonal: c * f.diagonal, mixed: c * f.mixed)
  }

  @inline(__always)
  static func / (f: Self, g: Self) -> Self {
    let inverse = 1 / g.value
    return f * g.composed(inverse, -inverse * inverse, 2 * inverse * inverse * inverse)
  }

  @inline(__always)
  func squareRoot() -> Self {
    let root = value.squareRoot()
    return composed(root, 0.5 / root, -0.25 / (root * value))
  }

  @inline(__always)
  func exponential() -> Self {
    let power = value.exponential()
    return composed(power, power, power)
  }

  @inline(__always)
  func times(_ g: Self, plus c: Double) -> Self { self * g + Self(c) }

  @inline(__always)
  func below(_ bound: Double, _ inside: Self, _ outside: Self) -> Self { value < bound ? inside : outside }

  @inline(__always)
  func evaluated(_ pieces: SepticPieces, derivative: Int) -> Self {
    composed(
      value.evaluated(pieces, derivative: derivative), value.evaluated(pieces, derivative: derivative + 1),
      value.evaluated(pieces, derivative: derivative + 2))
  }

  /// Returns h(f) for a function h of one variable: h(f)_ab = h′ f_ab + h″ f_a f_b.
  @inline(__always)
  private func composed(_ h: Double, _ first: Double, _ second: Double) -> Self {
    Self(
      h, slope: first * slope, diagonal: first * diagonal + second * slope * slope,
      mixed: first * mixed + second * slope.next * slope.previous)
  }
}

extension Vec3 {
  /// (y, z, x).
  @inline(__always)
  fileprivate var next: Vec3 { Vec3(y, z, x) }
  /// (z, x, y).
  @inline(__always)
  fileprivate var previous: Vec3 { Vec3(z, x, y) }
}
