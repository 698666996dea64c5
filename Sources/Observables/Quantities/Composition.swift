import Interactions
import Particles
import Storage

extension Observable {
  /// The relative deviation from the density of the model, |N/V over the model's − 1|.
  public static let densityMismatch = Observable(
    "density_mismatch", symbol: "|ρ/ρ_model − 1|", unit: "1",
    "relative difference between the number density and the model's; absent if the volume varies",
    section: .structure,
    origin: .measured { glass in
      !glass.volume.isOfModel ? nil : .scalar(abs(glass.state.configuration.density / glass.state.model.density - 1))
    },
    rounding: Rounding(decayFraction: 1) { _, values in values.map { _ in 1e-12 } },
    demand: Demand { mismatch in
      mismatch <= Model.largestDensityMismatch
        ? nil : "the number density differs from the model's by \(short(100 * mismatch))%"
    })
  /// The fraction of particles whose species differs from the composition of the model.
  public static let compositionMismatch = Observable(
    "composition_mismatch", symbol: "\u{394}x", unit: "1",
    "largest difference between the species' fractions and the model's, and relative difference of the sorted sizes",
    section: .structure,
    origin: .measured { glass in .scalar(compositionMismatch(glass.state.configuration, glass.state.model)) },
    rounding: Rounding(decayFraction: 1) { _, values in values.map { _ in 1e-12 } },
    demand: Demand { mismatch in
      mismatch <= Model.largestCompositionMismatch
        ? nil : "the composition differs from the model's by \(short(100 * mismatch))%"
    })

  private static func compositionMismatch(_ configuration: Configuration, _ model: Model) -> Double {
    let count = configuration.count
    var stream = SeedTree(seed: 0).stream("kinds")
    let (species, radii) = model.composition.particles(count: count, stream: &stream)
    var largest = 0.0
    for kind in 0..<max(1, model.composition.speciesCount) {
      let difference = configuration.species.count { $0 == kind } - species.count { $0 == kind }
      largest = max(largest, abs(Double(difference)) / Double(count))
    }
    guard let wanted = radii?.sorted(), let found = configuration.radii?.sorted() else { return largest }
    return zip(found, wanted).reduce(largest) { max($0, abs($1.0 / $1.1 - 1)) }
  }
}
