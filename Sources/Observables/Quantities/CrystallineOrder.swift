import Particles
import Storage

extension Observable {
  /// The fraction of solid-like particles of the glass.
  public static let solidFraction = Observable(
    "solid_fraction", symbol: "f_s", unit: "1",
    "fraction of solid-like particles: those with at least 8 neighbors j for which s_ij > 0.7, with q₆",
    equation: "ten Wolde, Ruiz-Montero, Frenkel 1996", section: .structure,
    origin: .measured { glass in .scalar(glass.bondOrder().solidFraction) }, rounding: solidRounding, average: .mean,
    demand: demand("the glass"))
  /// The fraction of solid-like particles of the liquid.
  public static let liquidSolidFraction = Observable(
    "liquid_solid_fraction", symbol: "f_s of the liquid", unit: "1",
    "fraction of solid-like particles of the quenched liquid",
    equation: "ten Wolde, Ruiz-Montero, Frenkel 1996", section: .structure,
    origin: .measured { glass in glass.liquid.map { .scalar(BondOrder($0).solidFraction) } }, rounding: solidRounding,
    average: .mean, demand: demand("the liquid"), needsLiquid: true)
  /// The mean bond order ⟨q̄₄⟩.
  public static let bondOrder4 = Observable(
    "bond_order_4", symbol: "q̄₄", unit: "1", "averaged bond order parameter of degree 4, mean over particles",
    equation: "Lechner, Dellago 2008", section: .structure,
    origin: .measured { glass in .scalar(glass.bondOrder().mean(4)) }, rounding: orderRounding, average: .mean)
  /// The mean bond order ⟨q̄₆⟩.
  public static let bondOrder6 = Observable(
    "bond_order_6", symbol: "q̄₆", unit: "1", "averaged bond order parameter of degree 6, mean over particles",
    equation: "Lechner, Dellago 2008", section: .structure,
    origin: .measured { glass in .scalar(glass.bondOrder().mean(6)) }, rounding: orderRounding, average: .mean)

  /// The fraction of solid-like particles above which a sample is flagged: a nucleus of a few percent of a thousand
  /// particles is larger than a critical one, and liquids have almost none.
  static let largestSolidFraction = 0.05

  /// Returns the sentence that a liquid has crystallized, if it has.
  public static func crystallization(of liquid: Configuration) -> String? {
    demand("the liquid").objection(BondOrder(liquid).solidFraction)
  }

  private static func demand(_ what: String) -> Demand {
    Demand { part in
      part <= largestSolidFraction
        ? nil : "\(what) has crystallized: \(short(100 * part))% of its particles are solid-like"
    }
  }

  // A neighbor at the edge of a shell may be counted on one machine and not on another.
  private static let solidRounding = Rounding(decayFraction: 1) { _, parts in parts.map { _ in 2e-2 } }
  private static let orderRounding = Rounding(decayFraction: 1e-2) { _, orders in orders.map { 1e-2 * $0 } }
}

extension SampleValues {
  /// Whether the glass or its liquid has crystallized: their stress has no relaxation time then.
  public var isCrystalline: Bool {
    [Observable.solidFraction, .liquidSolidFraction].contains {
      self[$0].first.map { $0 > Observable.largestSolidFraction } ?? false
    }
  }
}
