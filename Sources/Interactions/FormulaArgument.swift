import CVector

/// A type on which the formula of a potential can be evaluated: a number, four numbers (``DoubleLanes``), or either
/// with its derivative.
///
/// A potential defines its energy once, as a generic function of such an argument. Evaluated on `Double` it gives a
/// number, on ``Dual`` exact derivatives, and on ``DoubleLanes`` the four lanes of the pair loop. There is no second
/// formula that could be inconsistent with the first.
public protocol FormulaArgument: Sendable {
  /// Creates the constant `value`, in every lane.
  init(_ value: Double)
  /// Returns the sum.
  static func + (a: Self, b: Self) -> Self
  /// Returns the difference.
  static func - (a: Self, b: Self) -> Self
  /// Returns the product.
  static func * (a: Self, b: Self) -> Self
  /// Returns the quotient.
  static func / (a: Self, b: Self) -> Self
  /// Returns the product with a constant.
  static func * (a: Double, b: Self) -> Self
  /// Returns √self.
  func squareRoot() -> Self
  /// Returns e^self.
  func exponential() -> Self
  /// Returns self·a + b, rounded once if the hardware supports it.
  func times(_ a: Self, plus b: Double) -> Self
  /// Returns `inside` in the lanes where `self` < `bound`, `outside` in the others.
  func below(_ bound: Double, _ inside: Self, _ outside: Self) -> Self
  /// Returns the derivative of the given order of a piecewise polynomial.
  func evaluated(_ pieces: SepticPieces, derivative: Int) -> Self
}

extension FormulaArgument {
  /// Returns Σ_k c_k·selfᵏ by Horner's rule, lowest power first.
  @inline(__always)
  func polynomial(_ c0: Double, _ c1: Double, _ c2: Double, _ c3: Double) -> Self {
    Self(c3).times(self, plus: c2).times(self, plus: c1).times(self, plus: c0)
  }
}

extension Double: FormulaArgument {
  /// Returns e^self, bitwise identical to the lanes of ``DoubleLanes``.
  @inline(__always)
  public func exponential() -> Double { lehr_exponential(lehr_set(self))[0] }

  /// Returns self·a + b, fused.
  @inline(__always)
  public func times(_ a: Double, plus b: Double) -> Double { b.addingProduct(self, a) }

  /// Returns `inside` if self < bound, otherwise `outside`.
  @inline(__always)
  public func below(_ bound: Double, _ inside: Double, _ outside: Double) -> Double {
    self < bound ? inside : outside
  }

  /// Returns the same result as the lanes of ``DoubleLanes``.
  @inline(__always)
  public func evaluated(_ pieces: SepticPieces, derivative: Int) -> Double {
    pieces.evaluated(lehr_set(self), derivative: derivative)[0]
  }
}

/// Four doubles in one vector register, on which the pair loop evaluates a formula.
///
/// Swift's own `SIMD4<Double>` is slower: called through a protocol, its operators are split into lanes and not
/// recombined, which makes the dynamics a fifth slower. Each operation here is one instruction.
package struct DoubleLanes: FormulaArgument, BitwiseCopyable {
  var lanes: SIMD4<Double>

  @inline(__always)
  init(lanes: SIMD4<Double>) { self.lanes = lanes }

  /// Creates `value` in all four lanes.
  @inline(__always)
  package init(_ value: Double) { lanes = lehr_set(value) }

  package subscript(_ lane: Int) -> Double { lanes[lane] }

  @inline(__always)
  package static func + (a: Self, b: Self) -> Self { Self(lanes: lehr_add(a.lanes, b.lanes)) }

  @inline(__always)
  package static func - (a: Self, b: Self) -> Self { Self(lanes: lehr_subtract(a.lanes, b.lanes)) }

  @inline(__always)
  package static func * (a: Self, b: Self) -> Self { Self(lanes: lehr_multiply(a.lanes, b.lanes)) }

  @inline(__always)
  package static func / (a: Self, b: Self) -> Self { Self(lanes: lehr_divide(a.lanes, b.lanes)) }

  @inline(__always)
  package static func * (a: Double, b: Self) -> Self { Self(lanes: lehr_multiply(lehr_set(a), b.lanes)) }

  @inline(__always)
  package func squareRoot() -> Self { Self(lanes: lehr_square_root(lanes)) }

  @inline(__always)
  package func exponential() -> Self { Self(lanes: lehr_exponential(lanes)) }

  @inline(__always)
  package func times(_ a: Self, plus b: Double) -> Self {
    Self(lanes: lehr_multiply_add(lanes, a.lanes, lehr_set(b)))
  }

  @inline(__always)
  package func below(_ bound: Double, _ inside: Self, _ outside: Self) -> Self {
    Self(lanes: lehr_select_below(lanes, lehr_set(bound), inside.lanes, outside.lanes))
  }

  @inline(__always)
  package func evaluated(_ pieces: SepticPieces, derivative: Int) -> Self {
    Self(lanes: pieces.evaluated(lanes, derivative: derivative))
  }

  /// Adds a·b to self, rounded once.
  @inline(__always)
  mutating func addProduct(_ a: Self, _ b: Self) { lanes = lehr_multiply_add(a.lanes, b.lanes, lanes) }

  @inline(__always)
  static func += (a: inout Self, b: Self) { a.lanes = lehr_add(a.lanes, b.lanes) }

  /// The sum of the four lanes.
  @inline(__always)
  var sum: Double { lehr_sum(lanes) }

  /// Returns the columns of the 4×4 matrix with rows a, b, c, d; its own inverse.
  @inline(__always)
  static func transposed(
    _ a: SIMD4<Double>, _ b: SIMD4<Double>, _ c: SIMD4<Double>, _ d: SIMD4<Double>
  ) -> (SIMD4<Double>, SIMD4<Double>, SIMD4<Double>, SIMD4<Double>) {
    let evenAB = lehr_even_lanes(a, b), oddAB = lehr_odd_lanes(a, b)
    let evenCD = lehr_even_lanes(c, d), oddCD = lehr_odd_lanes(c, d)
    return (
      lehr_low_halves(evenAB, evenCD), lehr_low_halves(oddAB, oddCD), lehr_high_halves(evenAB, evenCD),
      lehr_high_halves(oddAB, oddCD)
    )
  }
}

/// A number together with its derivative (a first-order Taylor jet); arithmetic on it applies the chain rule.
///
/// Nested, it gives higher derivatives: `Dual<Dual<Dual<Double>>>` holds φ, φ′, φ″ and φ‴. Unlike finite differences,
/// it has no errors other than the rounding of the arithmetic.
public struct Dual<Value: FormulaArgument>: FormulaArgument {
  /// The value f.
  var value: Value
  /// The derivative f′.
  var slope: Value

  @inline(__always)
  init(_ value: Value, slope: Value) {
    self.value = value
    self.slope = slope
  }

  /// Creates a constant, with zero derivative.
  @inline(__always)
  public init(_ value: Double) { self.init(Value(value), slope: Value(0)) }

  /// (f + g)′ = f′ + g′.
  @inline(__always)
  public static func + (f: Self, g: Self) -> Self { Self(f.value + g.value, slope: f.slope + g.slope) }

  /// (f − g)′ = f′ − g′.
  @inline(__always)
  public static func - (f: Self, g: Self) -> Self { Self(f.value - g.value, slope: f.slope - g.slope) }

  /// (f g)′ = f′ g + f g′.
  @inline(__always)
  public static func * (f: Self, g: Self) -> Self {
    Self(f.value * g.value, slope: f.slope * g.value + f.value * g.slope)
  }

  /// (f/g)′ = (f′ − (f/g) g′)/g.
  @inline(__always)
  public static func / (f: Self, g: Self) -> Self {
    let inverse = Value(1) / g.value
    let quotient = f.value * inverse
    return Self(quotient, slope: (f.slope - quotient * g.slope) * inverse)
  }

  /// (c f)′ = c f′.
  @inline(__always)
  public static func * (c: Double, f: Self) -> Self { Self(c * f.value, slope: c * f.slope) }

  /// (√f)′ = f′/(2√f).
  @inline(__always)
  public func squareRoot() -> Self {
    let root = value.squareRoot()
    return Self(root, slope: 0.5 * slope / root)
  }

  /// (e^f)′ = e^f f′.
  @inline(__always)
  public func exponential() -> Self {
    let power = value.exponential()
    return Self(power, slope: power * slope)
  }

  /// (f g + c)′ = f′ g + f g′.
  @inline(__always)
  public func times(_ g: Self, plus c: Double) -> Self {
    Self(value.times(g.value, plus: c), slope: slope * g.value + value * g.slope)
  }

  /// Returns the piece of a piecewise function selected by the value of `self`, with the derivative of that piece.
  @inline(__always)
  public func below(_ bound: Double, _ inside: Self, _ outside: Self) -> Self {
    Self(
      value.below(bound, inside.value, outside.value),
      slope: value.below(bound, inside.slope, outside.slope))
  }

  /// (f ∘ g)′ = f′(g) g′.
  @inline(__always)
  public func evaluated(_ pieces: SepticPieces, derivative: Int) -> Self {
    Self(
      value.evaluated(pieces, derivative: derivative),
      slope: slope * value.evaluated(pieces, derivative: derivative + 1))
  }
}
