/// The pair part of the Stillinger-Weber potential for silicon: φ₂ = A (B r⁻⁴ − 1) e^(1/(r − a)) for r < a.
///
/// All derivatives vanish at r = a, and A and B are such that φ₂ = −1 at its minimum r = 2^(1/6).
///
/// Source: F. H. Stillinger, T. A. Weber, Phys. Rev. B 31, 5262 (1985), Eqs. (2.3) and (2.7).
public struct StillingerWeber: PairPotential {
  private let a = 1.8
  private let amplitude = 7.049556277
  private let repulsion = 0.6022245584

  /// The cutoff, slightly below a, so that 1/(r − a) is finite.
  public var cutoff: Double { a * (1 - 0x1p-40) }
  /// Three of arbitrarily many: e^(1/(r − a)) ends smoothly.
  public var continuousDerivatives: Int { 3 }
  /// The coefficients A and B.
  public var coefficients: [(name: String, value: Double)] { [("A", amplitude), ("B", repulsion)] }

  /// The minimum, close to 2^(1/6); the printed digits of A and B shift it in the tenth digit.
  public var minimum: (x: Double, energy: Double)? {
    var s = 1.2599210498948732
    for _ in 0..<20 {
      let d = derivatives(at: s)
      s -= d.first / d.second
    }
    return (s.squareRoot(), derivatives(at: s).energy)
  }

  /// Returns φ₂(s).
  @inline(__always)
  public func energy<S: FormulaArgument>(_ s: S) -> S {
    let inverse = S(1) / s
    let decay = S(1) / (s.squareRoot() - S(a))
    return amplitude * (repulsion * (inverse * inverse) - S(1)) * decay.exponential()
  }
}

/// The angular part: λ (cos θ + 1/3)² w(r_ij) w(r_ik), w = e^(γ/(r − a)); the tetrahedral angle has zero energy.
///
/// Source: F. H. Stillinger, T. A. Weber, Phys. Rev. B 31, 5262 (1985), Eqs. (2.5) and (2.7).
public struct TetrahedralAngles: AngularPotential {
  /// The strength λ.
  public let strength: Double
  private let a = 1.8
  private let gamma = 1.2

  /// The cutoff, slightly below a, so that 1/(r − a) is finite.
  public var cutoff: Double { a * (1 - 0x1p-40) }
  /// The cosine of the tetrahedral angle, −1/3.
  public var cosine: Double { -1.0 / 3 }
  /// The coefficients λ and γ.
  public var coefficients: [(name: String, value: Double)] { [("lambda", strength), ("gamma", gamma)] }

  /// Returns w(s).
  @inline(__always)
  public func weight<S: FormulaArgument>(_ s: S) -> S {
    let decay = S(1) / (s.squareRoot() - S(a))
    return (gamma * decay).exponential()
  }
}

extension StillingerWeber {
  /// The entry `sw`: one species, λ = 21, N/V = 0.46.
  ///
  /// Crystalline silicon at zero pressure has N/V = 8/(4·2^(1/6)/√3)³ = 0.4592, amorphous silicon nearly the same. λ =
  /// 23.15 is mW, a model of water (V. Molinero, E. B. Moore, J. Phys. Chem. B 113, 4008 (2009)).
  ///
  /// With this time step the rms error of E/N is 2·10⁻⁵ T, without drift. It is limited by Verlet's shift of the
  /// configurational temperature, of order ⟨ω⁴⟩Δt²/4⟨ω²⟩ in the frequencies of the stiff bonds: about 0.3%; at 0.015 it
  /// would be 1%. Above λ = 23.15 it falls as λ^(−1/2), since the stiffness of the angles is proportional to λ.
  static let entry = ModelEntry(
    name: "sw",
    summary: "Stillinger-Weber silicon: pairs and the angles between them, one species, N/V = 0.46",
    legend: ModelLegend("Stillinger\u{2013}Weber", short: "SW"),
    parameters: [
      ModelParameter(
        "lambda", "strength of the angular part: 21 silicon, 23.15 water (mW)", in: 0.001...100, otherwise: 21),
      ModelParameter("density", "N/V in units of sigma^-3", in: 0.1...1, otherwise: 0.46),
    ]
  ) { values in
    let scale = min(1, 23.15 / values["lambda"]!).squareRoot()
    return Model(
      potential: StillingerWeber(), angles: TetrahedralAngles(strength: values["lambda"]!), density: values["density"]!,
      timeStep: { scale * min(0.0075, 0.0075 * (0.1 / $0).squareRoot()) })
  }
}
