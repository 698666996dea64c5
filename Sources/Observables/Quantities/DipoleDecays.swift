import Mechanics
import Storage

extension Observable {
  /// The compliances d·u.
  public static let dipoleCompliances = decay(
    "dipole_compliances", "d·u", "λ", ["m"], "compliance of the pinched pairs for unit force", "\u{2014}", 1e-5,
    isRemembered: false
  ) { StoredArray($0.responses.map(\.compliance)) }
  /// The side L of the cell.
  public static let decaySide = decay("decay_side", "L", "λ", [], "side of the cell", "\u{2014}", 1e-12) {
    .scalar($0.shells.side)
  }
  /// The radii r of the shells.
  public static let decayRadius = decay(
    "decay_radius", "r", "λ", ["s"], "radii of the shells, ascending; each divides its shell into equal volumes",
    "App. D", 1e-12
  ) { StoredArray($0.shells.radii) }
  /// The profiles y(r).
  public static let decayProfile = decay(
    "decay_profile", "y(r)", "λ²", ["m", "s"],
    "median of (r/a₀)⁶(d^(kl)·u)² over the interacting pairs kl of a shell; NaN if there are none",
    "App. D",
    1e-3
  ) { StoredArray(shape: [$0.responses.count, $0.shells.count], values: $0.responses.flatMap(\.profile)) }

  /// A solve with a relative residual r has a relative error of u of at most r·κ: 10⁻⁴ for 10⁻⁹ and κ = 10⁵. A pair's
  /// frequency and compliance depend on all modes, the profile at large distances on the softest ones: hence their
  /// `part`s.
  private static func decay(
    _ name: String, _ symbol: String, _ unit: String, _ shape: [String], _ meaning: String, _ equation: String,
    _ part: Double, isRemembered: Bool = true, _ value: @escaping @Sendable (DipoleDecay) -> StoredArray
  ) -> Observable {
    Observable(
      name, symbol: symbol, unit: unit, shape: shape, meaning + "; decay samples only", equation: equation,
      section: .decay, origin: .measured { glass in glass.decay.map(value) }, isRemembered: isRemembered,
      rounding: .relative(part, decayFraction: part))
  }
}
