import Interactions
import SparseAlgebra

/// The accuracy checks of a sample's measurement, stored with it and evaluated before it is averaged.
///
/// | check | code | passes |
/// |---|---|---|
/// | rms net force over rms pair force | `forceRatio` | ≤ the quench's tolerance, or ≤ `forceFloor` |
/// | ∣p − P∣/K at constant pressure P | `pressureResidual` | ≤ 10⁻¹⁰ |
/// | Cholesky of M with one particle pinned | `zeroModes` | succeeds: exactly three zero modes, all others positive |
/// | ‖M·t‖/‖M‖ of the translations | `translationResidual` | ≤ 10⁻¹² |
/// | λ₄/λ_max, lowest eigenvalue over the largest | `smallestEigenvalueRatio` | > 10⁻⁹ |
/// | ‖Mψ − λψ‖/λ | `eigenpairResidual` | ≤ 10⁻⁷ |
/// | ‖M·u − f‖/‖f‖ of every solve | `solveResidual` | ≤ 10⁻⁹ |
/// | eigenvalues below the last one, counted by inertia | `missedModes` | 0, if requested |
/// | modes missed, estimated without a factorization | `unfactorized.count.missed` | ≤ 0.25 |
///
/// Without a factorization, nothing proves that there are exactly three zero modes and no negative one: no negative
/// direction was met in all products, and the estimate counts negative modes too.
public struct Certificate: Sendable, Equatable, Codable {
  /// The force ratio, (rms net force)/(rms pair force).
  public var forceRatio: Double
  /// The required force ratio.
  public var forceTolerance: Double
  /// The force ratio that rounding leaves, if the tolerance is below it; nil otherwise. See ``RestCriterion``.
  public var forceFloor: Double?
  /// |p − P|/K of a glass that was quenched at the pressure P; nil at constant volume.
  public var pressureResidual: Double?
  /// The number of zero modes, 3, which a successful factorization proves; nil without one.
  public var zeroModes: Int?
  /// The largest ‖M·t‖/‖M‖ of the three translations.
  public var translationResidual: Double
  /// The lowest eigenvalue above the translations; nil if no modes were computed.
  public var smallestEigenvalue: Double?
  /// An upper bound on the largest eigenvalue.
  public var largestEigenvalueBound: Double
  /// The largest eigenpair residual ‖Mψ − λψ‖/λ.
  public var eigenpairResidual: Double
  /// The largest relative residual of the linear solves.
  public var solveResidual: Double
  /// The number of eigenvalues below the last one that were not found; nil if no inertia count was requested.
  public var missedModes: Int?
  /// What is known instead if the Hessian was not factorized; nil if it was.
  public var unfactorized: UnfactorizedEvidence?
  /// The number of rattlers, which are left out of the measurement.
  public var rattlers: Int
  /// One sentence per failed check; empty if all checks passed.
  public var objections: [String] = []

  /// The largest residual of a translation that is attributed to rounding.
  public static let translationTolerance = 1e-12
  /// The ratio to the largest eigenvalue below which an eigenvalue counts as a zero mode.
  public static let zeroTolerance = 1e-9
  /// The largest allowed residual of an eigenpair.
  public static let eigenpairTolerance = 1e-7
  /// The largest allowed relative residual of a linear solve.
  public static let solveTolerance = 1e-9

  /// The ratio λ₄/λ_max; nil if no modes were computed.
  public var smallestEigenvalueRatio: Double? { smallestEigenvalue.map { $0 / largestEigenvalueBound } }
  /// Whether all checks passed.
  public var isClean: Bool { objections.isEmpty }

  /// Returns the failed checks, as sentences.
  package func failures() -> [String] {
    var all: [String] = []
    if !(forceRatio <= max(forceTolerance, forceFloor ?? 0)) {
      all.append("the force ratio is \(forceRatio), above \(forceTolerance)")
    }
    if let residual = pressureResidual, !(abs(residual) <= InherentState.pressureTolerance) {
      all.append("the pressure is off by \(residual) of the bulk modulus, above \(InherentState.pressureTolerance)")
    }
    if let zeroModes, zeroModes != RigidTranslations.count {
      all.append("there are \(zeroModes) zero modes instead of three")
    }
    if zeroModes == nil, unfactorized == nil { all.append("nothing says how many zero modes there are") }
    if !(translationResidual <= Self.translationTolerance) {
      all.append("uniform translations are no null vectors: residual \(translationResidual)")
    }
    if let ratio = smallestEigenvalueRatio, !(ratio > Self.zeroTolerance) {
      all.append("the lowest mode is a zero mode: \(ratio) of the largest eigenvalue")
    }
    if !(eigenpairResidual <= Self.eigenpairTolerance) {
      all.append("an eigenpair has the residual \(eigenpairResidual)")
    }
    if !(solveResidual <= Self.solveTolerance) { all.append("a solve has the residual \(solveResidual)") }
    if let missed = missedModes, missed != 0 { all.append("\(missed) modes below the last one were missed") }
    if let count = unfactorized?.count, !(count.missed <= EstimatedCount.mostMissed) {
      all.append("an estimated \(count.missed) modes up to the last one were missed (\(count.found) found)")
    }
    return all
  }
}
