import Mechanics
import Statistics
import Storage

extension Observable {
  /// G in the plane xy.
  public static let shearModulus = ofModuli(
    "shear_modulus", "G", "shear modulus in the plane xy", "(A1)", average: .mean
  ) { .scalar($0.shearModulus) }
  /// G in three planes.
  public static let shearModulusPlanes = ofModuli(
    "shear_modulus_planes", "G_xy, G_xz, G_yz", shape: ["3"], "shear modulus in the planes xy, xz, yz", "(A1)"
  ) { StoredArray($0.planeShearModuli) }
  /// ⟨G⟩ of the three planes.
  public static let shearModulusMean = Observable(
    "shear_modulus_mean", symbol: "G", unit: "ε/λ³", "mean of the shear moduli of the three planes", equation: "(A1)",
    section: .elasticity,
    origin: .derived { sample in
      let planes = sample[.shearModulusPlanes]
      return planes.isEmpty ? nil : planes.reduce(0, +) / 3
    }, average: .mean)
  /// K.
  public static let bulkModulus = ofModuli(
    "bulk_modulus", "K", "bulk modulus", "(A3), corrected", average: .mean
  ) { .scalar($0.bulkModulus) }
  /// ν.
  public static let poissonRatio = Observable(
    "poisson_ratio", symbol: "ν", unit: "1", "Poisson's ratio from K and the mean of the three shear moduli",
    equation: "(A5)", section: .elasticity,
    origin: .measured { glass in try glass.moduli().map { .scalar($0.poissonRatio) } },
    // ν = (3K − 2G)/(6K + 2G): its derivatives are below 1/(K + G/3).
    rounding: .solved { found in
      max(1, found.stiffest / abs(found.values.scalar(.bulkModulus) + found.values.scalar(.shearModulusMean) / 3))
    }, average: .mean)
  /// C.
  public static let elasticConstants = ofModuli(
    "elastic_constants", "C", shape: ["6", "6"],
    "elastic constants in Voigt order xx yy zz yz xz xy, for Lagrangian strain",
    "\u{2014}", isRemembered: false
  ) { StoredArray(shape: [6, 6], values: $0.stiffness) }
  /// σ.
  public static let stress = ofModuli(
    "stress", "σ", shape: ["6"], "stress of the inherent state in the same order, tension positive", "\u{2014}",
    isRemembered: false,
    rounding: .pressure
  ) { StoredArray($0.stress) }
  /// ⟨G⟩/⟨K⟩.
  public static let shearOverBulk = Observable(
    "shear_over_bulk", symbol: "G/K", unit: "1", "ratio of the ensemble's mean G (three planes) and K",
    equation: "App. C", section: .elasticity, origin: .ensemble, average: .ratioOfMeans(.shearModulusMean, .bulkModulus)
  )
  /// χ.
  public static let shearModulusDisorder = Observable(
    "shear_modulus_disorder", symbol: "χ", unit: "1", "√N·std(G)/⟨G⟩ over samples, G of single planes",
    section: .elasticity, origin: .ensemble, average: .statistic(disorder))

  /// A quantity of the elastic moduli, in ε/λ³.
  static func ofModuli(
    _ name: String, _ symbol: String, shape: [String] = [], _ meaning: String, _ equation: String,
    isRemembered: Bool = true, rounding: Rounding = .stiffness, average: Average = .none,
    _ value: @escaping @Sendable (ElasticModuli) -> StoredArray
  ) -> Observable {
    Observable(
      name, symbol: symbol, unit: "ε/λ³", shape: shape, meaning, equation: equation, section: .elasticity,
      origin: .measured { glass in try glass.moduli().map(value) }, isRemembered: isRemembered, rounding: rounding,
      average: average)
  }

  /// √N·std(G)/⟨G⟩: the variance over samples, averaged over the three planes; nil for fewer than three samples.
  private static let disorder: @Sendable (EnsembleSamples) -> Resampled? = { ensemble in
    let planes = ensemble.lists(.shearModulusPlanes)
    guard planes.count > 2, planes.allSatisfy({ $0.count == 3 }) else { return nil }
    let moments = (0..<3).map { plane in Moments(planes.map { $0[plane] }) }
    let n = Double(planes.count)
    func disorder(_ variance: Double, _ mean: Double) -> Double {
      (Double(ensemble.particles) * variance).squareRoot() / mean
    }
    // Σδ and Σδ² of the deviations δ from each plane's mean give the variance of every resample.
    let deviations = (0..<3).map { plane in planes.map { $0[plane] - moments[plane].mean } }
    let sums = ensemble.resamples.sums(deviations + deviations.map { $0.map { $0 * $0 } })
    let replicates = (0..<ensemble.resamples.count).map { r -> Double in
      var variance = 0.0
      var mean = 0.0
      for plane in 0..<3 {
        let sum = sums[plane][r]
        variance += max(0, sums[3 + plane][r] - sum * sum / n) / (n - 1)
        mean += moments[plane].mean + sum / n
      }
      return disorder(variance / 3, mean / 3)
    }
    let variance = moments.reduce(0) { $0 + $1.variance } / 3
    return Resampled(value: disorder(variance, moments.reduce(0) { $0 + $1.mean } / 3), replicates: replicates)
  }
}
