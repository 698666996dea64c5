import CVector

/// What a potential's formula can be evaluated on: a number, four numbers at once (``DoubleLanes``), or either with its derivative.
///
/// A potential states its energy once, as a generic function of such an argument. Evaluated on `Double` it gives a number,
/// on ``Dual`` exact derivatives, on ``DoubleLanes`` the pair loop's four lanes. There is no second formula to disagree
/// with the first.
public protocol FormulaArgument: Sendable {
  /// The constant `value`, in every lane.
  init(_ value: Double)
  /// Sum.
  static func + (a: Self, b: Self) -> Self
  /// Difference.
  static func - (a: Self, b: Self) -> Self
  /// Product.
  static func * (a: Self, b: Self) -> Self
  /// Quotient.
  static func / (a: Self, b: Self) -> Self
  /// Product with a constant.
  static func * (a: Double, b: Self) -> Self
  /// √self.
  func squareRoot() -> Self
  /// e^self.
  func exponential() -> Self
  /// self·a + b, rounded once where the hardware can.
  func times(_ a: Self, plus b: Double) -> Self
  /// `inside` in the lanes where `self` < `bound`, `outside` in the others.
  func below(_ bound: Double, _ inside: Self, _ outside: Self) -> Self
  /// The derivative of the given order of a function kept as pieces.
  func evaluated(_ pieces: SepticPieces, derivative: Int) -> Self
}

extension FormulaArgument {
  /// Σ_k c_k·selfᵏ by Horner's rule, lowest power first.
  @inline(__always)
  func polynomial(_ c0: Double, _ c1: Double, _ c2: Double, _ c3: Double) -> Self {
    Self(c3).times(self, plus: c2).times(self, plus: c1).times(self, plus: c0)
  }
}

extension Double: FormulaArgument {
  /// e^self, as the lanes of ``DoubleLanes`` have it.
  @inline(__always)
  public func exponential() -> Double { lehr_exponential(lehr_set(self))[0] }

  /// self·a + b, fused.
  @inline(__always)
  public func times(_ a: Double, plus b: Double) -> Double { b.addingProduct(self, a) }

  /// `inside` if self < bound, else `outside`.
  @inline(__always)
  public func below(_ bound: Double, _ inside: Double, _ outside: Double) -> Double {
    self < bound ? inside : outside
  }

  /// As the lanes of ``DoubleLanes`` have it.
  @inline(__always)
  public func evaluated(_ pieces: SepticPieces, derivative: Int) -> Double {
    pieces.evaluated(lehr_set(self), derivative: derivative)[0]
  }
}

/// Four numbers in one vector register: what the pair loop evaluates a formula on.
///
/// Swift's own `SIMD4<Double>` would do, but called through a protocol its operators are taken apart lane by lane and not
/// put together again: the dynamics are then a fifth slower. Each operation here is one instruction.
package struct DoubleLanes: FormulaArgument {
  var lanes: SIMD4<Double>

  @inline(__always)
  init(lanes: SIMD4<Double>) { self.lanes = lanes }

  /// `value` in all four lanes.
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

  /// self += a·b, rounded once.
  @inline(__always)
  mutating func addProduct(_ a: Self, _ b: Self) { lanes = lehr_multiply_add(a.lanes, b.lanes, lanes) }

  @inline(__always)
  static func += (a: inout Self, b: Self) { a.lanes = lehr_add(a.lanes, b.lanes) }

  /// The sum of the four lanes.
  @inline(__always)
  var sum: Double { lehr_sum(lanes) }

  /// The columns of the 4×4 matrix whose rows are a, b, c, d; its own inverse.
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

/// A number together with its derivative (a first-order Taylor jet): arithmetic on it is the chain rule.
///
/// Nested, it gives higher derivatives: `Dual<Dual<Dual<Double>>>` carries φ, φ′, φ″ and φ‴. No rounding beyond that of
/// the arithmetic itself enters, unlike finite differences.
public struct Dual<Value: FormulaArgument>: FormulaArgument {
  /// f.
  var value: Value
  /// f′.
  var slope: Value

  @inline(__always)
  init(_ value: Value, slope: Value) {
    self.value = value
    self.slope = slope
  }

  /// A constant: its derivative is zero.
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

  /// The piece of a piecewise function that `self`'s value selects, with that piece's derivative.
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
