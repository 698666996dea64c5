import Mechanics
import Statistics
import Storage

extension Observable {
  /// The shear modulus G, averaged over the three planes.
  public static let shearModulus = ofModuli(
    "shear_modulus", "G", "shear modulus, the mean of the planes xy, xz, yz", "(A1)", average: .mean
  ) { .scalar($0.shearModulus) }
  /// The shear modulus in the xy plane.
  public static let shearModulusXY = inPlane(0, "xy")
  /// The shear modulus in the xz plane.
  public static let shearModulusXZ = inPlane(1, "xz")
  /// The shear modulus in the yz plane.
  public static let shearModulusYZ = inPlane(2, "yz")
  /// The bulk modulus K.
  public static let bulkModulus = ofModuli(
    "bulk_modulus", "K", "bulk modulus", "(A3), corrected", average: .mean
  ) { .scalar($0.bulkModulus) }
  /// Poisson's ratio ν.
  public static let poissonRatio = Observable(
    "poisson_ratio", symbol: "ν", unit: "1", "Poisson's ratio from K and G",
    equation: "(A5)", section: .elasticity,
    origin: .measured { glass in try glass.moduli().map { .scalar($0.poissonRatio) } },
    // ν = (3K − 2G)/(6K + 2G): its derivatives are below 1/(K + G/3).
    rounding: .solved { found in
      max(1, found.stiffest / abs(found.values.scalar(.bulkModulus) + found.values.scalar(.shearModulus) / 3))
    }, average: .mean)
  /// The elastic constants C.
  public static let elasticConstants = ofModuli(
    "elastic_constants", "C", shape: ["6", "6"],
    "elastic constants in Voigt order xx yy zz yz xz xy, for Lagrangian strain",
    "\u{2014}", isRemembered: false
  ) { StoredArray(shape: [6, 6], values: $0.stiffness) }
  /// The stress σ.
  public static let stress = ofModuli(
    "stress", "σ", shape: ["6"], "stress of the inherent state in the same order, tension positive", "\u{2014}",
    isRemembered: false,
    rounding: .pressure
  ) { StoredArray($0.stress) }
  /// The ratio ⟨G⟩/⟨K⟩.
  public static let shearOverBulk = Observable(
    "shear_over_bulk", symbol: "G/K", unit: "1", "ratio of the ensemble's mean G and mean K",
    equation: "App. C", section: .elasticity, origin: .ensemble, average: .ratioOfMeans(.shearModulus, .bulkModulus)
  )
  /// The disorder quantifier χ.
  public static let shearModulusDisorder = Observable(
    "shear_modulus_disorder", symbol: "χ", unit: "1", "√N·std(G)/⟨G⟩ over samples, G of single planes",
    section: .elasticity, origin: .ensemble, average: .statistic(disorder))

  /// Returns G in the plane of index `plane` in ``ElasticModuli/planeShearModuli``.
  private static func inPlane(_ plane: Int, _ axes: String) -> Observable {
    ofModuli(
      "shear_modulus_\(axes)", "G_\(axes)", "shear modulus in the plane \(axes)", "(A1)", average: .mean
    ) { .scalar($0.planeShearModuli[plane]) }
  }

  /// Returns a quantity of the elastic moduli, in ε/λ³.
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

  /// Returns √N·std(G)/⟨G⟩, with the variance over samples averaged over the three planes; nil for fewer than three
  /// samples.
  private static let disorder: @Sendable (EnsembleSamples) -> Resampled? = { ensemble in
    let planes = [Observable.shearModulusXY, .shearModulusXZ, .shearModulusYZ].map(ensemble.scalars)
    guard planes[0].count > 2, planes.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { return nil }
    let moments = planes.map { Moments($0) }
    let drawn = ensemble.resamples.sums([planes[0].map { _ in 1 }])[0]
    func disorder(_ variance: Double, _ mean: Double) -> Double {
      (Double(ensemble.particles) * variance).squareRoot() / mean
    }
    // Σδ and Σδ² of the deviations δ from each plane's mean give the variance of every resample.
    let deviations = zip(planes, moments).map { plane, moments in plane.map { $0 - moments.mean } }
    let sums = ensemble.resamples.sums(deviations + deviations.map { $0.map { $0 * $0 } })
    let replicates = (0..<ensemble.resamples.count).map { r -> Double in
      var variance = 0.0
      var mean = 0.0
      for plane in 0..<3 {
        let sum = sums[plane][r]
        variance += max(0, sums[3 + plane][r] - sum * sum / drawn[r]) / max(1, drawn[r] - 1)
        mean += moments[plane].mean + sum / drawn[r]
      }
      return disorder(variance / 3, mean / 3)
    }
    let variance = moments.reduce(0) { $0 + $1.variance } / 3
    return Resampled(
      value: disorder(variance, moments.reduce(0) { $0 + $1.mean } / 3), replicates: replicates,
      stretch: ensemble.resamples.stretch)
  }
}
