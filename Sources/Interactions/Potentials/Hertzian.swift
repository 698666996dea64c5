/// Hertzian spheres: φ = (2/5)(λ_ij − r)^(5/2) for overlapping pairs, λ_ij = R_i + R_j.
///
/// In reduced form it is (2/5)(1 − x)^(5/2) with the pair energy λ_ij^(5/2), see ``HertzianSizes``. The third
/// derivative diverges when a contact opens.
///
/// Source: the parameters of the published glass in Tests/Fixtures; arXiv:2009.08238, ref. 29.
public struct Hertzian: PairPotential {
  /// The cutoff, x_c = 1: contact.
  public var cutoff: Double { 1 }

  /// Returns φ(s).
  @inline(__always)
  public func energy<S: FormulaArgument>(_ s: S) -> S {
    let overlap = S(1) - s.squareRoot()
    return 0.4 * (overlap * overlap * overlap.squareRoot())
  }
}

extension Hertzian {
  /// The entry `hertzian`: 50:50, R = 0.5 / 0.7, N/V = 0.938.
  static let entry = ModelEntry(
    name: "hertzian",
    summary: "Hertzian spheres, 50:50, radii 0.5 / 0.7, N/V = 0.938",
    legend: ModelLegend("Hertzian", short: "H"),
    parameters: []
  ) { _ in
    Model(
      potential: Hertzian(), mixing: HertzianSizes(),
      composition: .sizedBinary(fractionOfB: 0.5, radii: (0.5, 0.7)), density: 0.938,
      timeStep: { min(0.02, 0.02 * (0.005 / $0).squareRoot()) })
  }
}
