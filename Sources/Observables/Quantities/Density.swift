import Dynamics
import Storage

// Quantities of samples whose volume varies: at constant pressure, or by changes of the volume of their liquid.
extension Observable {
  /// The number density N/V of the glass.
  public static let numberDensity = Observable(
    "number_density", symbol: "N/V", unit: "λ⁻³", "number density of the glass; in studies, if the volume varies",
    section: .elasticity,
    origin: .measured { glass in glass.volume == .model ? nil : .scalar(glass.state.configuration.density) },
    rounding: .relative(1e-12, decayFraction: 1e-12), average: .mean)
  /// The volume per particle V/N of the glass.
  public static let volumePerParticle = Observable(
    "volume_per_particle", symbol: "V/N", unit: "λ³",
    "volume per particle of the glass; in studies, if the volume varies",
    section: .elasticity, origin: .derived { sample in sample[.numberDensity].first.map { 1 / $0 } }, average: .mean)
  /// The mean number density N/⟨V⟩ of the liquid.
  public static let liquidNumberDensity = volume(
    "liquid_number_density", "N/⟨V⟩", "λ⁻³", "mean number density of the liquid, if its volume varies", "density")
  /// The drift of ln(N/V) within the window.
  public static let densityDrift = volume(
    "density_drift", "Δ ln(N/V)", "1",
    "relative change of the liquid's density between the halves of the window, 0 in equilibrium", "density_drift")
  /// The relaxation time of the density.
  public static let densityRelaxationTime = volume(
    "density_relaxation_time", "τ_V", "λ(m/ε)^½",
    "integrated correlation time of the liquid's ln V, from its window", "density_relaxation_time")

  private static func volume(
    _ name: String, _ symbol: String, _ unit: String, _ meaning: String, _ key: String
  ) -> Observable {
    Observable(
      name, symbol: symbol, unit: unit, meaning, section: .liquid,
      origin: .liquid { $0.moves?["volume"]?[key].map(StoredArray.scalar) }, average: .mean)
  }
}
