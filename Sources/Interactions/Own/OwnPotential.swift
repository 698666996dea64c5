import Formulas

/// A potential given by the user as a formula or a table, in units of ε, cut at x_c and smoothed there.
///
/// It is evaluated through its ``SepticPieces``, computed once: as fast as a built-in formula, and within rounding of
/// the user's.
struct OwnPotential: PairPotential {
  let cutoff: Double
  let joints: [Double]
  let minimum: (x: Double, energy: Double)?
  let continuousDerivatives: Int
  let coefficients: [(name: String, value: Double)]
  let pieces: SepticPieces
  /// The smallest x at which the curve itself is used.
  let closest: Double

  /// Creates the potential of `curve` below `cutoff`, with a polynomial that makes `smoothing` derivatives vanish
  /// there; nil leaves it unchanged.
  ///
  /// - Throws: ``FormulaError`` if it violates a requirement of potentials: see ``OwnLaws``.
  init(_ curve: any OwnCurve, cutoff: Double, smoothing: Int?, allowsAnyCore: Bool = false) throws(FormulaError) {
    self.cutoff = cutoff
    let laws = try OwnLaws(curve, cutoff: cutoff, smoothing: smoothing)
    try laws.checkJoints()
    if smoothing == nil { try laws.checkCutoff() }
    let closest = try laws.closest()
    self.closest = closest
    if !allowsAnyCore { try laws.checkCore(closest) }
    let smoothed = laws.curve
    joints = smoothed.joints.filter { $0 > closest && $0 < cutoff * (1 - 1e-6) }
    pieces = SepticPieces(
      smoothed, closest: closest * closest, cutoff: cutoff * cutoff, ends: smoothing == nil)
    try laws.checkPieces(pieces)
    continuousDerivatives = smoothing ?? 2
    coefficients =
      smoothed.terms.enumerated().map { ("c\(2 * $0)", $1.rounded) }
      + [("pieces", Double(pieces.count)), ("largest difference of slope", pieces.errors.slope)]
    minimum = Self.minimum(pieces, from: closest, to: cutoff)
  }

  /// Returns φ(s) from its pieces.
  @inline(__always)
  func energy<S: FormulaArgument>(_ s: S) -> S { s.evaluated(pieces, derivative: 0) }

  /// Returns dφ/ds from the same pieces.
  @inline(__always)
  func slope<S: FormulaArgument>(_ s: S) -> S { s.evaluated(pieces, derivative: 1) }

  /// An energy that is treated as zero: rounding creates minima of this depth where a potential ends.
  private static let nothing = 1e-10

  /// Returns the lowest minimum, where the slope changes from negative to positive; nil if there is none.
  private static func minimum(
    _ pieces: SepticPieces, from closest: Double, to cutoff: Double
  ) -> (x: Double, energy: Double)? {
    func slope(_ x: Double) -> Double { (x * x).evaluated(pieces, derivative: 1) }
    let steps = 4000
    var lowest: (x: Double, energy: Double)?
    for k in 0..<(steps - 1) {
      var (a, b) = (
        closest + (cutoff - closest) * Double(k) / Double(steps),
        closest + (cutoff - closest) * Double(k + 1) / Double(steps)
      )
      guard slope(a) < 0, slope(b) >= 0 else { continue }
      for _ in 0..<60 {
        let middle = 0.5 * (a + b)
        if slope(middle) < 0 { a = middle } else { b = middle }
      }
      let x = slope(a).magnitude < slope(b).magnitude ? a : b
      let energy = (x * x).evaluated(pieces, derivative: 0)
      if energy.magnitude > nothing, energy < lowest?.energy ?? .infinity { lowest = (x, energy) }
    }
    return lowest
  }
}
