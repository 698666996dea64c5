import Mechanics
import Statistics
import Storage

extension Observable {
  /// The frequencies ω.
  public static let frequencies = Observable(
    "frequencies", symbol: "ω", unit: "(ε/m)^½/λ", shape: ["k"],
    "√λ of the lowest modes, ascending, without the translations; absent for k = 0", equation: "(A8)", section: .modes,
    origin: .measured { glass in try glass.modes().map { StoredArray($0.frequencies) } },
    // |Δλ| ≤ rλ.
    rounding: Rounding { found, frequencies in zip(frequencies, found.residuals).map { $0 * (found.part + $1) } })
  /// The participation ratios e.
  public static let participationRatios = Observable(
    "participation_ratios", symbol: "e", unit: "1", shape: ["k"],
    "(Σψ²)²/(N Σψ⁴) of each mode, with N the number of backbone particles; absent for k = 0", equation: "(5), (A9)",
    section: .modes,
    origin: .measured { glass in try glass.modes().map { StoredArray($0.participationRatios) } },
    rounding: Rounding { found, ratios in
      ratios.enumerated().map { k, e in e * (found.part + 8 * found.turn(k)) }
    })
  /// The residuals ‖Mψ − λψ‖/λ.
  public static let modeResiduals = Observable(
    "mode_residuals", symbol: "‖Mψ − λψ‖/λ", unit: "1", shape: ["k"], "residual of each mode; absent for k = 0",
    section: .modes, origin: .measured { glass in try glass.modes().map { StoredArray($0.residuals) } },
    isRemembered: false,
    // Residuals are not compared: they have their own limit, and the certificate contains the largest.
    rounding: Rounding { _, residuals in residuals.map { _ in Certificate.eigenpairTolerance } })
  /// The lowest frequency ω of each sample, averaged.
  public static let lowestFrequency = Observable(
    "lowest_frequency", symbol: "ω_min", unit: "(ε/m)^½/λ", "frequency of the lowest mode", section: .modes,
    origin: .derived { $0[.frequencies].first }, average: .mean)
  /// The frequency ω₀.
  public static let shearFrequency = Observable(
    "shear_frequency", symbol: "ω₀", unit: "(ε/m)^½/λ",
    "c_s/a₀ = √(⟨G⟩/ρ)/a₀ with the ensemble's mean G: the unit of frequency", equation: "Sect. II", section: .modes,
    origin: .ensemble, average: .statistic { $0.shearFrequency })
  /// The prefactor A_g ω₀⁵ of the quartic law.
  public static let quarticPrefactor = Observable(
    "quartic_prefactor", symbol: "A_g ω₀⁵", unit: "1", "prefactor of D(ω) = A_g ω⁴ from the modes below ω_c",
    equation: "(6)", section: .modes, origin: .ensemble, average: .estimate { $0.quarticLaw?.prefactor })
  /// A_g ω₀⁵ from the modes counted up to the gap beyond the first phonons.
  public static let quarticPrefactorInGap = Observable(
    "quartic_prefactor_in_gap", symbol: "A_g ω₀⁵ (gap)", unit: "1",
    "prefactor of D(ω) = A_g ω⁴ from the modes below the gap beyond the first shear phonons, less these phonons",
    section: .modes, origin: .ensemble,
    average: .estimate { $0.phononGaps.first.flatMap { $0.isOpen ? $0.prefactor : nil } })
  /// The number of particles N·e₀ in a typical soft mode.
  public static let localizedParticipation = Observable(
    "localized_participation", symbol: "N e₀", unit: "1", "plateau of the running mean of N·e of quasilocalized modes",
    equation: "(7)", section: .modes, origin: .ensemble, average: .estimate { $0.runningParticipation?.plateau })
}
