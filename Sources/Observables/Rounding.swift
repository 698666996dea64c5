import Mechanics

/// The allowed difference between a stored value and one measured again on the same coordinates.
///
/// With the same build on the same kind of processor there is none; elsewhere pair functions, sums and eliminations
/// round differently. The backward error of a factorization is a few ulp·‖M‖, so that the relative error of its
/// solutions is of order ulp·κ, κ = λ_max/λ₄. With a safety factor of 100, and at least 10⁻⁸, that is
/// ``RoundingScale/part``.
public struct Rounding: Sendable {
  /// Returns the bound of every element of the recomputed value, in its unit.
  let allowed: @Sendable (RoundingScale, [Double]) -> [Double]
  /// The relative bound in a sample whose dipole responses were computed without a factorization.
  let decayFraction: Double

  /// Creates a bound.
  public init(decayFraction: Double = 0, _ allowed: @escaping @Sendable (RoundingScale, [Double]) -> [Double]) {
    self.allowed = allowed
    self.decayFraction = decayFraction
  }

  /// No difference.
  public static let exact = Rounding { _, values in values.map { _ in 0 } }
  /// Returns a bound relative to the value.
  public static func relative(_ part: Double, decayFraction: Double = 0) -> Rounding {
    Rounding(decayFraction: decayFraction) { _, values in values.map { part * abs($0) } }
  }
  /// Returns a bound relative to some scale, by the error of the linear solves.
  public static func solved(_ scale: @escaping @Sendable (RoundingScale) -> Double) -> Rounding {
    Rounding { found, values in values.map { _ in found.part * scale(found) } }
  }
  /// The bound of stiffnesses: the error of the linear solves relative to the largest elastic constant.
  public static let stiffness = Rounding.solved(\.stiffest)
  /// The bound of pressures: the error of the linear solves relative to p₀.
  public static let pressure = Rounding.solved(\.pressureScale)

  /// Returns the bounds of the elements of the recomputed `values`.
  package func bounds(_ scale: RoundingScale, _ values: [Double]) -> [Double] {
    scale.isDecay ? values.map { decayFraction * abs($0) } : allowed(scale, values)
  }
}

/// The scales of a recomputed measurement, which determine the allowed differences.
public struct RoundingScale: Sendable {
  /// The relative error of the solutions of linear systems: max(10⁻⁸, 100 ulp κ).
  public let part: Double
  /// The largest elastic constant, max|C|.
  public let stiffest: Double
  /// The pressure scale p₀.
  public let pressureScale: Double
  /// An upper bound on the largest eigenvalue of M.
  public let largestEigenvalue: Double
  /// The eigenvalue λ of every mode.
  public let eigenvalues: [Double]
  /// The residual of every mode, the larger of the recomputed and the stored one.
  public let residuals: [Double]
  /// All recomputed values.
  public let values: SampleValues
  /// Whether the dipole responses of the sample were computed without a factorization.
  let isDecay: Bool

  /// The smallest relative bound.
  public static let least = 1e-8
  /// The assumed error of a factorization and its solves, in ulps of ‖M‖.
  static let ulps = 100.0
  /// The value of κ if no modes are known.
  static let unknownCondition = 1e6

  /// Creates the scales of a measurement; `storedResiduals` are those of the sample's file.
  package init(_ found: GlassMeasurement, storedResiduals: [Double]) {
    values = found.values
    isDecay = found.decayCertificate != nil
    let certificate = found.certificate
    largestEigenvalue = certificate?.largestEigenvalueBound ?? 0
    let condition = certificate?.smallestEigenvalue.map { [largestEigenvalue] in largestEigenvalue / $0 }
    part = max(Self.least, Self.ulps * Double.ulpOfOne * (condition ?? Self.unknownCondition))
    stiffest = (found.arrays[Observable.elasticConstants.name]?.values ?? []).map(abs).max() ?? 0
    pressureScale = found.values.scalar(.pressureScale)
    eigenvalues = found.values[.frequencies].map { $0 * $0 }
    residuals = (found.arrays[Observable.modeResiduals.name]?.values ?? []).enumerated().map { k, r in
      // A stored residual is trusted up to the limit of the certificate.
      max(r, k < storedResiduals.count ? min(storedResiduals[k], Certificate.eigenpairTolerance) : 0)
    }
  }

  /// Returns the angle by which a mode may rotate, (r λ + 100 ulp λ_max)/gap.
  ///
  /// The gap is the distance of λ to the nearest other eigenvalue of the list; above the last one, where the next is
  /// unknown, a hundredth of the mean spacing is used.
  func turn(_ k: Int) -> Double {
    let unknown = (eigenvalues.last ?? 0) / Double(max(1, eigenvalues.count)) / 100
    let below = k > 0 ? eigenvalues[k] - eigenvalues[k - 1] : eigenvalues[k]
    let above = k + 1 < eigenvalues.count ? eigenvalues[k + 1] - eigenvalues[k] : unknown
    return (residuals[k] * eigenvalues[k] + Self.ulps * Double.ulpOfOne * largestEigenvalue) / min(below, above)
  }
}
