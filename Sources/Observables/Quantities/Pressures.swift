import Mechanics
import Storage

extension Observable {
  /// The pressure p.
  public static let pressure = ofModuli(
    "pressure", "p", "pressure of the inherent state", "(A6)", rounding: .pressure, average: .mean
  ) {
    .scalar($0.pressure)
  }
  /// The repulsive pressure p₊.
  public static let pressureRepulsive = ofModuli(
    "pressure_repulsive", "p₊", "pressure of the repulsive pairs", "(A6)", rounding: .pressure
  ) { .scalar($0.repulsivePressure) }
  /// The attractive pressure p₋.
  public static let pressureAttractive = ofModuli(
    "pressure_attractive", "p₋", "pressure of the attractive pairs, positive", "(A6)", rounding: .pressure
  ) { .scalar($0.attractivePressure) }
  /// The pressure scale p₀ = p₊ + p₋.
  public static let pressureScale = Observable(
    "pressure_scale", symbol: "p₀", unit: "ε/λ³", "p₊ + p₋", equation: "after (A6)", section: .elasticity,
    origin: .derived { sample in
      sample[.pressureRepulsive].first.flatMap { up in sample[.pressureAttractive].first.map { up + $0 } }
    }, average: .mean)
  /// The ratio p/K of each sample, averaged.
  public static let pressureOverBulkModulus = Observable(
    "pressure_over_bulk_modulus", symbol: "p/K", unit: "1", "pressure over bulk modulus", equation: "Fig. 12",
    section: .elasticity,
    origin: .derived { sample in
      sample[.pressure].first.flatMap { p in sample[.bulkModulus].first.map { p / $0 } }
    }, average: .mean)
  /// The ratio p/p₀ of each sample, averaged.
  public static let pressureOverScale = Observable(
    "pressure_over_scale", symbol: "p/p₀", unit: "1", "pressure over its scale", equation: "Fig. 12",
    section: .elasticity,
    origin: .derived { sample in
      sample[.pressure].first.flatMap { p in sample[.pressureScale].first.map { p / $0 } }
    }, average: .mean)
}
