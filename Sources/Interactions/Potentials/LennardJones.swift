import Formulas

/// The 12-6 Lennard-Jones potential, cut at x_c and smoothed so that φ, φ′ and φ″ vanish there.
///
/// φ(s) = 4 [s⁻⁶ − s⁻³ + C₀ + C₂s + C₄s²] in s = x² = (r/σ)².
///
/// With g = s⁻⁶ − s⁻³: C₄ = −g″(s_c)/2, C₂ = −g′(s_c) − 2C₄s_c, C₀ = −g(s_c) − C₂s_c − C₄s_c².
public struct LennardJones: PairPotential {
  /// The cutoff x_c.
  public let cutoff: Double
  /// The coefficients C₀, C₂, C₄.
  public let coefficients: [(name: String, value: Double)]
  private let c0: Double
  private let c2: Double
  private let c4: Double

  /// Creates the potential with cutoff `cutoff` > 2^(1/6), in units of σ.
  public init(cutoff: Double) {
    self.cutoff = cutoff
    let s = DoubleDouble(cutoff) * DoubleDouble(cutoff)
    let y = DoubleDouble(1) / s
    let y3 = y.power(3)
    let value = y3 * y3 - y3
    let slope = (DoubleDouble(3) * y3 - DoubleDouble(6) * y3 * y3) * y
    let curvature = (DoubleDouble(42) * y3 * y3 - DoubleDouble(12) * y3) * y * y
    let quadratic = -(curvature / DoubleDouble(2))
    let linear = -slope - DoubleDouble(2) * quadratic * s
    c4 = quadratic.rounded
    c2 = linear.rounded
    c0 = (-value - linear * s - quadratic * s * s).rounded
    coefficients = [("C0", c0), ("C2", c2), ("C4", c4)]
  }

  /// The minimum, close to 2^(1/6), where the slope of the smoothed potential vanishes.
  public var minimum: (x: Double, energy: Double)? {
    var s = 1.2599210498948732
    for _ in 0..<20 {
      let d = derivatives(at: s)
      s -= d.first / d.second
    }
    return (s.squareRoot(), derivatives(at: s).energy)
  }

  /// Returns φ(s).
  @inline(__always)
  public func energy<S: FormulaArgument>(_ s: S) -> S {
    let y = S(1) / s
    let y3 = y * y * y
    let smoothing = S(c4).times(s, plus: c2).times(s, plus: c0)
    return 4 * (y3 * y3 - y3 + smoothing)
  }
}

extension LennardJones {
  /// The entry `lj`: one species, N/V = 0.85.
  static let entry = ModelEntry(
    name: "lj",
    summary: "Lennard-Jones 12-6, one species, cut and smoothed to two derivatives, N/V = 0.85",
    parameters: [ModelParameter("xc", "cutoff in units of sigma", in: 1.2...6, otherwise: 2.5)]
  ) { values in
    let potential = LennardJones(cutoff: values["xc"]!)
    let longest = TimeStepRule.longestStep(forAttractionOf: potential)
    return Model(
      potential: potential,
      mixing: SpeciesTable(lengths: (1, 1, 1)),
      composition: .binary(fractionOfB: 0), density: 0.85,
      timeStep: { min(0.005, 0.0025 * (2.5 / $0).squareRoot(), longest) })
  }
}
