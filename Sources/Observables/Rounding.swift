import Mechanics

/// How far a stored value may be from the one measured again on the same coordinates.
///
/// With the same build on the same kind of processor not at all; elsewhere pair functions, sums and eliminations round
/// differently. A factorization's backward error is some ulp·‖M‖, so that what is solved with it errs by a part of order
/// ulp·κ, κ = λ_max/λ₄. With a factor of 100 in hand, and never less than 10⁻⁸, that is ``RoundingScale/part``.
public struct Rounding: Sendable {
  /// The bound of every element of the value found again, in its unit.
  let allowed: @Sendable (RoundingScale, [Double]) -> [Double]
  /// The part by which it may differ in a sample whose dipole responses were found without a factorization.
  let decayFraction: Double

  /// A bound as given.
  public init(decayFraction: Double = 0, _ allowed: @escaping @Sendable (RoundingScale, [Double]) -> [Double]) {
    self.allowed = allowed
    self.decayFraction = decayFraction
  }

  /// Not at all.
  public static let exact = Rounding { _, values in values.map { _ in 0 } }
  /// A part of the value.
  public static func relative(_ part: Double, decayFraction: Double = 0) -> Rounding {
    Rounding(decayFraction: decayFraction) { _, values in values.map { part * abs($0) } }
  }
  /// The solves' part of some scale.
  public static func solved(_ scale: @escaping @Sendable (RoundingScale) -> Double) -> Rounding {
    Rounding { found, values in values.map { _ in found.part * scale(found) } }
  }
  /// Of stiffness: the solves' part of the largest elastic constant.
  public static let stiffness = Rounding.solved(\.stiffest)
  /// Of pressures: the solves' part of p₀.
  public static let pressure = Rounding.solved(\.pressureScale)

  /// The bounds for the elements of `values`, found again.
  package func bounds(_ scale: RoundingScale, _ values: [Double]) -> [Double] {
    scale.isDecay ? values.map { decayFraction * abs($0) } : allowed(scale, values)
  }
}

/// The scales of a glass that was measured again, by which its numbers may differ.
public struct RoundingScale: Sendable {
  /// The part by which what is solved with the factorization errs: max(10⁻⁸, 100 ulp κ).
  public let part: Double
  /// max|C|.
  public let stiffest: Double
  /// p₀.
  public let pressureScale: Double
  /// A bound on the largest eigenvalue of M.
  public let largestEigenvalue: Double
  /// λ of every mode.
  public let eigenvalues: [Double]
  /// The residual of every mode, the larger of those found and stored.
  public let residuals: [Double]
  /// All values found.
  public let values: SampleValues
  /// Whether the sample's dipole responses were found without a factorization.
  let isDecay: Bool

  /// The least relative bound.
  public static let least = 1e-8
  /// Ulps of ‖M‖ that a factorization and its solves may err by.
  static let ulps = 100.0
  /// Where no modes are known, κ is taken as this.
  static let unknownCondition = 1e6

  /// The scales of a measurement; `storedResiduals` are those of the sample's file.
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
      // A stored residual is believed as far as a certificate may go.
      max(r, k < storedResiduals.count ? min(storedResiduals[k], Certificate.eigenpairTolerance) : 0)
    }
  }

  /// The angle by which a mode may turn, (r λ + 100 ulp λ_max)/gap.
  ///
  /// The gap is the distance of λ to the nearest other eigenvalue of the list; above the last one, which nobody knows, a
  /// hundredth of the mean spacing is taken.
  func turn(_ k: Int) -> Double {
    let unknown = (eigenvalues.last ?? 0) / Double(max(1, eigenvalues.count)) / 100
    let below = k > 0 ? eigenvalues[k] - eigenvalues[k - 1] : eigenvalues[k]
    let above = k + 1 < eigenvalues.count ? eigenvalues[k + 1] - eigenvalues[k] : unknown
    return (residuals[k] * eigenvalues[k] + Self.ulps * Double.ulpOfOne * largestEigenvalue) / min(below, above)
  }
}
