/// Elementary functions to about thirty digits, by argument reduction and series; used once per model, and the same on
/// every platform. Outside the domain of a function the result is NaN.
extension DoubleDouble {
  private init(_ high: Double, _ low: Double) { self = DoubleDouble(high) + DoubleDouble(low) }

  package static let notANumber = DoubleDouble(.nan)
  package static let pi = DoubleDouble(3.141592653589793, 1.2246467991473532e-16)
  private static let naturalLogarithmOfTwo = DoubleDouble(0.6931471805599453, 2.3190468138462996e-17)

  package var isFinite: Bool { rounded.isFinite }

  /// √self: one Newton step from the double-precision root doubles the number of digits.
  package var squareRoot: Self {
    guard high > 0 else { return high == 0 ? self : .notANumber }
    let root = DoubleDouble(high.squareRoot())
    return root + (self - root * root) / (DoubleDouble(2) * root)
  }

  /// e^self: e^r − 1 for r = (self − n ln 2)/2⁹ by nine terms, error r¹⁰/10! = 10⁻³⁸, then doubled nine times by
  /// e^2r − 1 = 2p + p².
  package var exponential: Self {
    guard high < 700 else { return .notANumber }
    guard high > -700 else { return DoubleDouble(0) }
    let n = (high / 0.6931471805599453).rounded()
    let r = DoubleDouble(0x1p-9) * (self - DoubleDouble(n) * Self.naturalLogarithmOfTwo)
    var term = r
    var p = r
    for k in 2...9 {
      term = term * r / DoubleDouble(Double(k))
      p = p + term
    }
    for _ in 0..<9 { p = DoubleDouble(2) * p + p * p }
    return DoubleDouble(Double(sign: .plus, exponent: Int(n), significand: 1)) * (DoubleDouble(1) + p)
  }

  /// ln self: Halley's iteration y + 2 (a − e^y)/(a + e^y) triples the digits, from an error below 0.1.
  package var logarithm: Self {
    guard high > 0, high.isFinite else { return .notANumber }
    let exponent = Double(high.exponent)
    var y = DoubleDouble(exponent) * Self.naturalLogarithmOfTwo + DoubleDouble(0.7 * (high.significand - 1))
    for _ in 0..<4 {
      let power = y.exponential
      y = y + DoubleDouble(2) * (self - power) / (self + power)
    }
    return y
  }

  /// sin self and cos self: the remainder modulo quarter turns by Taylor's series to r²⁷, ∣r∣ ≤ π/4.
  package var sineAndCosine: (sine: Self, cosine: Self) {
    guard high.magnitude < 1e9 else { return (.notANumber, .notANumber) }
    let half = DoubleDouble(0.5) * Self.pi
    let turns = (high / half.high).rounded()
    let r = self - DoubleDouble(turns) * half
    let square = -(r * r)
    var sine = r, cosine = DoubleDouble(1)
    var odd = r, even = DoubleDouble(1)
    for k in stride(from: 2.0, through: 26, by: 2) {
      even = even * square / DoubleDouble(k * (k - 1))
      odd = odd * square / DoubleDouble(k * (k + 1))
      cosine = cosine + even
      sine = sine + odd
    }
    switch Int(turns) & 3 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
  }

  /// Returns self^p: by products for integer p, with a root for half-integers, otherwise e^(p ln self), which requires
  /// a positive self.
  package func raised(to p: Double) -> Self {
    if p == p.rounded(), p.magnitude <= 1000 {
      let power = wholePower(Int(p.magnitude))
      return p < 0 ? DoubleDouble(1) / power : power
    }
    if 2 * p == (2 * p).rounded(), p.magnitude <= 100 { return squareRoot.raised(to: 2 * p) }
    return raised(to: p, logarithm: logarithm)
  }

  /// Whether ``raised(to:)`` needs the logarithm.
  static func needsLogarithm(_ p: Double) -> Bool {
    !(p == p.rounded() && p.magnitude <= 1000) && !(2 * p == (2 * p).rounded() && p.magnitude <= 100)
  }

  /// The same for a p that needs the logarithm, given it.
  func raised(to p: Double, logarithm: Self) -> Self { (DoubleDouble(p) * logarithm).exponential }

  /// Returns self^n by repeated squaring.
  private func wholePower(_ n: Int) -> Self {
    var result = DoubleDouble(1), square = self, left = n
    while left > 0 {
      if left & 1 == 1 { result = result * square }
      left >>= 1
      if left > 0 { square = square * square }
    }
    return result
  }
}
