import SparseAlgebra

/// Seconds of wall time that the stages of a measurement took: for benchmarks, never stored with a sample.
public struct MeasurementTimes: Sendable, Codable {
  /// The check of the forces, and finding the interacting pairs.
  public var forces = 0.0
  /// The Hessian.
  public var hessian = 0.0
  /// The order of elimination, by nested dissection.
  public var ordering = 0.0
  /// The symbolic factorization.
  public var analysis = 0.0
  /// The factorization.
  public var factorization = 0.0
  /// G, K, C and the pressures.
  public var moduli = 0.0
  /// Modes: applications of the inverse.
  public var modeSolves = 0.0
  /// Modes: keeping the basis orthonormal.
  public var modeOrthogonalization = 0.0
  /// Modes: projected matrices.
  public var modeDiagonalization = 0.0
  /// Modes: forming them, with their residuals and participation ratios.
  public var modeVectors = 0.0
  /// The inertia count, where asked for.
  public var inertia = 0.0
  /// Responses to dipoles.
  public var dipoles = 0.0

  /// No time spent yet.
  public init() {}

  /// Takes over the times of a factorization.
  mutating func add(_ times: FactorizationTimes) {
    ordering += times.ordering
    analysis += times.analysis
    factorization += times.elimination
  }

  /// Takes over the times of finding modes.
  mutating func add(_ times: EigenpairTimes) {
    modeSolves += times.solves
    modeOrthogonalization += times.orthogonalization
    modeDiagonalization += times.diagonalization
    modeVectors += times.vectors
  }
}
