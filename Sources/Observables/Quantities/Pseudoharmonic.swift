import Mechanics
import Statistics
import Storage

extension Observable {
  /// The frequencies ω_π of the pseudoharmonic modes.
  public static let pseudoharmonicFrequencies = Observable(
    "pseudoharmonic_frequencies", symbol: "ω_π", unit: "(ε/m)^½/λ", shape: ["p"],
    "√κ of the p pseudoharmonic modes reached from dipole responses and normal modes, ascending, each once; absent without "
      + "starts",
    section: .modes, origin: .measured { glass in try glass.pseudoharmonicModes().map { StoredArray($0.frequencies) } },
    rounding: Rounding { found, frequencies in frequencies.map { $0 * (found.part + NonlinearModes.tolerance) } },
    distribution: PooledDistribution(in: 0...4, bins: 80) { $0.shearFrequency.value })
  /// The participation ratios of the pseudoharmonic modes.
  public static let pseudoharmonicParticipationRatios = Observable(
    "pseudoharmonic_participation_ratios", symbol: "e_π", unit: "1", shape: ["p"],
    "(Σπ²)²/(N Σπ⁴) of each pseudoharmonic mode, with N the number of backbone particles", section: .modes,
    origin: .measured { glass in try glass.pseudoharmonicModes().map { StoredArray($0.participationRatios) } },
    // A mode is exact to its residual over the relative distance of C to its neighbors, which a start does not resolve
    // below a thousandth.
    rounding: Rounding { found, ratios in ratios.map { $0 * (found.part + 1e3 * NonlinearModes.tolerance) } })
  /// How many starts ended in each pseudoharmonic mode.
  public static let pseudoharmonicHits = Observable(
    "pseudoharmonic_hits", symbol: "n_π", unit: "1", shape: ["p"],
    "dipole responses that ended in each pseudoharmonic mode", section: .modes,
    origin: .measured { glass in try glass.pseudoharmonicModes().map { StoredArray($0.hits.map(Double.init)) } })
  /// How many normal modes ended in each pseudoharmonic mode.
  public static let pseudoharmonicModeHits = Observable(
    "pseudoharmonic_mode_hits", symbol: "n_π^(ψ)", unit: "1", shape: ["p"],
    "normal modes that ended in each pseudoharmonic mode; absent without such starts", section: .modes,
    origin: .measured { glass in
      guard glass.plan.pseudoharmonicModes != nil else { return nil }
      return try glass.pseudoharmonicModes().map { StoredArray($0.modeHits.map(Double.init)) }
    },
    // Remembered lists of one section are all there, or none.
    isRemembered: false)
  /// The residuals of the pseudoharmonic modes.
  public static let pseudoharmonicResiduals = Observable(
    "pseudoharmonic_residuals", symbol: "‖Mπ − κ∇S/(4S)‖/‖Mπ‖", unit: "1", shape: ["p"],
    "distance of each pseudoharmonic mode from a stationary point", section: .modes,
    origin: .measured { glass in try glass.pseudoharmonicModes().map { StoredArray($0.residuals) } },
    isRemembered: false,
    // Residuals are not compared: they have their own limit.
    rounding: Rounding { _, residuals in residuals.map { _ in NonlinearModes.tolerance } })
  /// The number of different pseudoharmonic modes.
  public static let pseudoharmonicModes = Observable(
    "pseudoharmonic_modes", symbol: "p", unit: "1", "different pseudoharmonic modes that the starts reached",
    section: .modes,
    origin: .derived { sample in
      let all = sample[.pseudoharmonicFrequencies]
      return all.isEmpty ? nil : Double(all.count)
    }, average: .mean)
  /// The lowest frequency of a pseudoharmonic mode.
  public static let lowestPseudoharmonicFrequency = Observable(
    "lowest_pseudoharmonic_frequency", symbol: "min ω_π", unit: "(ε/m)^½/λ",
    "frequency of the softest pseudoharmonic mode", section: .modes,
    origin: .derived { $0[.pseudoharmonicFrequencies].first }, average: .mean)
}
