/// A polydisperse inverse power law, φ = x⁻¹⁰ + c₀ + c₂x² + c₄x⁴ + c₆x⁶ for x < x_c: three derivatives vanish at x_c.
///
/// c₀ = −56 x_c⁻¹⁰, c₂ = 140 x_c⁻¹², c₄ = −120 x_c⁻¹⁴, c₆ = 35 x_c⁻¹⁶. Written with y = (x_c/x)², u = 1 − s/s_c, the
/// same function is x_c⁻¹⁰ [y⁵ − 56 + 140/y − 120/y² + 35/y³] and vanishes as u⁴.
///
/// Source: E. Lerner, J. Non-Cryst. Solids 522, 119570 (2019); the coefficients follow from the conditions.
public struct InversePowerLaw: PairPotential {
  /// The cutoff x_c.
  public let cutoff: Double
  /// The coefficients c₀, c₂, c₄, c₆.
  public let coefficients: [(name: String, value: Double)]
  private let inverseSquaredCutoff: Double
  private let scale: Double

  /// Creates the potential with cutoff x_c = `cutoff`.
  public init(cutoff: Double) {
    self.cutoff = cutoff
    let y = 1 / (cutoff * cutoff)
    inverseSquaredCutoff = y
    scale = y * y * y * y * y
    coefficients = [
      ("c0", -56 * scale), ("c2", 140 * scale * y), ("c4", -120 * scale * y * y), ("c6", 35 * scale * y * y * y),
    ]
  }

  /// Three: three derivatives vanish at the cutoff.
  public var continuousDerivatives: Int { 3 }

  /// Returns φ(s) = x_c⁻¹⁰ u⁴ (1 + 4z + 10z² + 20z³ + 35z⁴)/z⁵ in z = s/s_c, u = 1 − z: the printed sum, factored.
  @inline(__always)
  public func energy<S: FormulaArgument>(_ s: S) -> S {
    let z = inverseSquaredCutoff * s
    let u = S(1) - z
    let u2 = u * u
    let y = S(1) / z
    let y2 = y * y
    let numerator = S(35).times(z, plus: 20).times(z, plus: 10).times(z, plus: 4).times(z, plus: 1)
    return scale * (u2 * u2 * numerator * (y2 * y2 * y))
  }
}

extension InversePowerLaw {
  /// The entry `ipl`, `ipl:xc=1.5,na=0.1,min=1,max=2.22`: sizes from p(λ) ~ λ⁻³, N/V = 0.58.
  static let entry = ModelEntry(
    name: "ipl",
    summary: "polydisperse inverse power law x^-10, sizes from p(lambda) ~ lambda^-3, non-additive, N/V = 0.58",
    legend: ModelLegend("poly-IPL", short: "IPL"),
    parameters: [
      ModelParameter("xc", "cutoff in units of lambda_ij", in: 1.1...2, otherwise: 1.4),
      ModelParameter("na", "non-additivity", in: 0...0.3, otherwise: 0.1),
      ModelParameter("min", "smallest size", in: 0.1...10, otherwise: 1),
      ModelParameter("max", "largest size", in: 0.1...10, otherwise: 2.22),
      ModelParameter("density", "N/V", in: 0.01...2, otherwise: 0.58),
    ]
  ) { values throws(ModelError) in
    guard values["min"]! < values["max"]! else {
      throw ModelError(
        "ipl: the smallest size, min=\(values["min"]!), must be below the largest, max=\(values["max"]!)")
    }
    // At the same energies a pair of smaller particles is stiffer, φ″ ~ 1/λ².
    let scale = min(1, values["min"]!)
    return Model(
      potential: InversePowerLaw(cutoff: values["xc"]!),
      mixing: NonAdditiveSizes(nonAdditivity: values["na"]!),
      composition: .inverseCubeSizes(smallest: values["min"]!, largest: values["max"]!), density: values["density"]!,
      timeStep: { scale * min(0.005, 0.0025 * (2.5 / $0).squareRoot()) })
  }
}
