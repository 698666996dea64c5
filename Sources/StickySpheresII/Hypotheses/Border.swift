/// The borders at which the claims are decided, fixed on 2026-11-29; see `Documentation/Hypotheses.md`.
///
/// They are read by the claims and by the document. A number changed after that date is a new hypothesis.
enum Border {
  /// Claim 1: |T_co/published − 1| of the models whose T_co is published.
  static let publishedCrossover = 0.1
  /// Claim 4: ratio of T_p/T_co at equal relaxation times, least sticky over stickiest.
  static let depthRatio = 1.25
  /// Claim 5: |T_co by moduli/T_co by energies − 1|.
  static let crossoverAgreement = 0.1
  /// Claim 7: ratio of the rises of G.
  static let shearRatio = 3.0
  /// Claim 12: ratio of A_g ω₀⁵ on the plateau.
  static let prefactorRatio = 3.0
  /// Claim 14: ratio of the changes of ω_g/ω₀.
  static let dipoleRatio = 5.0

  // Secondary claims.

  /// Claim 6: part of the change of G/K above the beginning of the plateau.
  static let plateauFraction = 0.25
  /// Claim 10: ν_∞ differs by more than this many times the largest change on annealing.
  static let poissonContrast = 2.0
  /// Claim 10: ratio of the relative changes of ν at both ends, either way.
  static let poissonSimilarity = 2.0
  /// Claim 11: deviation of the exponent of D(ω) from 4.
  static let quarticExponent = 1.0
  /// Claim 13: ratio of the relative widths of p(ω^(ij)).
  static let widthRatio = 1.5
  /// Claim 16: deviation of the exponent of N·e₀ from −3.
  static let participationExponent = 1.0
  /// Claim 17: deviation of the exponent of A_g from −5.
  static let prefactorExponent = 1.5
  /// Claim 17: A_g of the stickiest spheres in units of the law of the others.
  static let prefactorShortfall = 0.5
  /// Claim 18: ratio of p/K, and of p/p₀, between two values of r_c.
  static let pressureRatio = 1.5
  /// Claim 20: deviation of the decades of relaxation time from 4.
  static let decades = 0.5

  /// T_co of Ref. 48, in the units of each model; the first is the anchor of the collapse.
  static let publishedCrossovers = [
    (model: "kablj", crossover: 0.535), (model: "hertzian", crossover: 0.00265), (model: "ipl", crossover: 0.76),
  ]
}
