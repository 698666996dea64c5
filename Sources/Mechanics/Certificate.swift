import SparseAlgebra

/// What vouches for a sample's measurement: kept with it, and read before it is averaged.
///
/// | check | code | passes |
/// |---|---|---|
/// | rms net force over rms pair force | `forceRatio` | ≤ the quench's tolerance |
/// | Cholesky of M with one particle pinned | `zeroModes` | succeeds: exactly three zero modes, all others positive |
/// | ‖M·t‖/‖M‖ of the translations | `translationResidual` | ≤ 10⁻¹² |
/// | λ₄/λ_max, lowest eigenvalue over the largest | `smallestEigenvalueRatio` | > 10⁻⁹ |
/// | ‖Mψ − λψ‖/λ | `eigenpairResidual` | ≤ 10⁻⁷ |
/// | ‖M·u − f‖/‖f‖ of every solve | `solveResidual` | ≤ 10⁻⁹ |
/// | eigenvalues below the last one, counted by inertia | `missedModes` | 0, where asked for |
public struct Certificate: Sendable, Equatable, Codable {
  /// (rms net force)/(rms pair force).
  public var forceRatio: Double
  /// The force ratio that was demanded.
  public var forceTolerance: Double
  /// 3, proved by the factorization.
  public var zeroModes: Int
  /// The largest ‖M·t‖/‖M‖.
  public var translationResidual: Double
  /// The lowest eigenvalue above the translations; nil if no modes were computed.
  public var smallestEigenvalue: Double?
  /// A bound on the largest eigenvalue.
  public var largestEigenvalueBound: Double
  /// The largest ‖Mψ − λψ‖/λ.
  public var eigenpairResidual: Double
  /// The largest relative residual of the solves.
  public var solveResidual: Double
  /// Eigenvalues below the last one that were not found; nil where no inertia count was asked for.
  public var missedModes: Int?
  /// Particles left out because nothing holds them.
  public var rattlers: Int
  /// One sentence for every check that failed; empty for a certified sample.
  public var objections: [String] = []

  /// The largest residual of a translation that is rounding.
  public static let translationTolerance = 1e-12
  /// An eigenvalue below this part of the largest is a zero mode.
  public static let zeroTolerance = 1e-9
  /// The largest residual of an eigenpair.
  public static let eigenpairTolerance = 1e-7
  /// The largest residual of a solve.
  public static let solveTolerance = 1e-9

  /// λ₄/λ_max.
  public var smallestEigenvalueRatio: Double? { smallestEigenvalue.map { $0 / largestEigenvalueBound } }
  /// Whether all checks passed.
  public var isClean: Bool { objections.isEmpty }

  /// The failed checks, as sentences.
  package func failures() -> [String] {
    var all: [String] = []
    if !(forceRatio <= forceTolerance) { all.append("the force ratio is \(forceRatio), above \(forceTolerance)") }
    if zeroModes != RigidTranslations.count { all.append("there are \(zeroModes) zero modes instead of three") }
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
    return all
  }
}
