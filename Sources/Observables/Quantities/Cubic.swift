import Mechanics
import Statistics
import Storage

extension Observable {
  /// The frequencies of the cubic modes.
  public static let cubicFrequencies = Observable(
    "cubic_frequencies", symbol: "ω_τ", unit: "(ε/m)^½/λ", shape: ["q"],
    "√κ of the q cubic modes reached from the pseudoharmonic modes, ascending, each once; absent without these, or if angles "
      + "have an energy", section: .modes,
    origin: .measured { glass in try glass.cubicModes().map { StoredArray($0.frequencies) } },
    rounding: Rounding { found, frequencies in frequencies.map { $0 * (found.part + NonlinearModes.tolerance) } })
  /// The barriers of the cubic modes.
  public static let cubicBarriers = Observable(
    "cubic_barriers", symbol: "b", unit: "ε", shape: ["q"],
    "2κ³/(3τ₃²) of each cubic mode, the barrier of the energy along it to third order", section: .modes,
    origin: .measured { glass in try glass.cubicModes().map { StoredArray($0.barriers) } },
    rounding: Rounding { found, barriers in barriers.map { 6 * $0 * (found.part + NonlinearModes.tolerance) } })
  /// The participation ratios of the cubic modes.
  public static let cubicParticipationRatios = Observable(
    "cubic_participation_ratios", symbol: "e_τ", unit: "1", shape: ["q"],
    "(Σπ²)²/(N Σπ⁴) of each cubic mode, with N the number of backbone particles", section: .modes,
    origin: .measured { glass in try glass.cubicModes().map { StoredArray($0.participationRatios) } },
    rounding: Rounding { found, ratios in ratios.map { $0 * (found.part + 1e3 * NonlinearModes.tolerance) } })
  /// The lowest barrier of a cubic mode.
  public static let lowestCubicBarrier = Observable(
    "lowest_cubic_barrier", symbol: "min b", unit: "ε", "lowest barrier of a cubic mode", section: .modes,
    origin: .derived { $0[.cubicBarriers].min() }, average: .mean)
}
