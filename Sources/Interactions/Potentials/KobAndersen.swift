/// The binary Lennard-Jones mixture of Kob and Andersen, cut at 2.5 σ_ab and smoothed to two derivatives.
///
/// 80:20; σ_AA = 1, σ_AB = 0.8, σ_BB = 0.88; ε_AA = 1, ε_AB = 1.5, ε_BB = 0.5; N/V = 1.2.
///
/// Source: W. Kob, H. C. Andersen, Phys. Rev. E 51, 4626 (1995). The smoothing is derived here.
enum KobAndersen {
  /// The entry `kablj`.
  static let entry = ModelEntry(
    name: "kablj",
    summary: "Kob-Andersen binary Lennard-Jones, 80:20, cut at 2.5 sigma and smoothed to two derivatives, N/V = 1.2",
    legend: ModelLegend("Kob-Andersen", short: "KA"),
    parameters: []
  ) { _ in
    Model(
      potential: LennardJones(cutoff: 2.5),
      mixing: SpeciesTable(lengths: (1, 0.8, 0.88), energies: (1, 1.5, 0.5)),
      composition: .binary(fractionOfB: 0.2), density: 1.2,
      timeStep: { min(0.005, 0.0025 * (2.5 / $0).squareRoot()) })
  }
}
