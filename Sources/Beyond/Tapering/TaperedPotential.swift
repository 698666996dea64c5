import Analysis
import Interactions
import Observables
import Reports
import Statistics

/// The glasses of one formula that ends with m vanishing derivatives (`smooth=m`), at one size.
struct TaperedPotential {
  let model: String
  /// The number m of derivatives that vanish at the cutoff.
  let derivatives: Int
  let particles: Int
  /// Those in equilibrium, coldest first.
  let ensembles: [EnsembleSummary]

  /// The label in sentences.
  var name: String { "m = \(derivatives), N = \(particles)" }

  /// The exponent β of D(ω) ~ ω^β at the lowest and at the highest T_p; nil with too few modes, or with one T_p.
  var cold: Estimate? { ensembles.count > 1 ? ensembles.first?.vibrations?.exponent : nil }
  var hot: Estimate? { ensembles.count > 1 ? ensembles.last?.vibrations?.exponent : nil }

  /// The exponent if local stresses decide it: with φ′ ~ (x_c − x)^m small stresses have the density |σ|^(1/m − 1), and
  /// D(ω) ~ ω^(3 + 2/m).
  static func stressExponent(_ derivatives: Int) -> Double { 3 + 2 / Double(derivatives) }

  /// The formulas of a study that occur with several m, by size and m; empty for a study of something else.
  static func all(of summary: StudySummary) -> [TaperedPotential] {
    let own = summary.ensembles.filter { $0.model.hasPrefix("own:") }
    let families = Dictionary(grouping: own) { formula(of: $0.model) }
      .filter { Set($0.value.map(\.model)).count > 1 }
    guard let family = families.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })?.value else {
      return []
    }
    return Dictionary(grouping: family) { "\($0.particles) \($0.model)" }.values.compactMap { ensembles in
      let first = ensembles[0]
      guard let model = try? ModelCatalogue.model(first.model) else { return nil }
      return TaperedPotential(
        model: first.model, derivatives: model.potential.continuousDerivatives, particles: first.particles,
        ensembles: ensembles.filter(\.isEquilibrated).sorted { $0.temperature < $1.temperature })
    }.sorted { ($0.particles, $0.derivatives) < ($1.particles, $1.derivatives) }
  }

  /// The model's string without its name and its smoothing: the same for all m.
  private static func formula(of model: String) -> String {
    model.split(separator: ",").map { $0.hasPrefix("own:") ? $0.dropFirst(4) : $0 }
      .filter { !$0.hasPrefix("smooth=") && !$0.hasPrefix("name=") }.joined(separator: ",")
  }
}
