import SparseAlgebra

/// The wall times of the stages of a measurement in seconds, for benchmarks; never stored with a sample.
public struct MeasurementTimes: Sendable, Codable {
  /// Checking the forces and finding the interacting pairs.
  public var forces = 0.0
  /// Assembling the Hessian.
  public var hessian = 0.0
  /// Computing the elimination order, by nested dissection.
  public var ordering = 0.0
  /// The symbolic factorization.
  public var analysis = 0.0
  /// The numerical factorization.
  public var factorization = 0.0
  /// The moduli G, K, C and the pressures.
  public var moduli = 0.0
  /// Modes: applications of the inverse, or of a polynomial in the Hessian.
  public var modeSolves = 0.0
  /// Modes: orthogonalization of the basis.
  public var modeOrthogonalization = 0.0
  /// Modes: diagonalization of the projected matrices.
  public var modeDiagonalization = 0.0
  /// Modes: assembling the vectors, their residuals and participation ratios.
  public var modeVectors = 0.0
  /// The inertia count, if requested.
  public var inertia = 0.0
  /// The stochastic count of modes, without a factorization.
  public var count = 0.0
  /// The responses to dipoles.
  public var dipoles = 0.0

  /// Creates times that are all zero.
  public init() {}

  /// Adds the times of a factorization.
  mutating func add(_ times: FactorizationTimes) {
    ordering += times.ordering
    analysis += times.analysis
    factorization += times.elimination
  }

  /// Adds the times of an eigenpair computation.
  mutating func add(_ times: EigenpairTimes) {
    modeSolves += times.solves
    modeOrthogonalization += times.orthogonalization
    modeDiagonalization += times.diagonalization
    modeVectors += times.vectors
  }
}
