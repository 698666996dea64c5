/// Why a matrix was refused or a solver gave up. Payloads are numbers; sentences are written at the roof.
public enum SparseAlgebraError: Error, Equatable, Sendable {
  /// The pinned matrix is not positive definite: the packing is unstable (a negative mode) or has a fourth zero mode.
  /// `column` is the unknown 3·site + axis at which the factorization met a pivot that is not positive.
  case notPositiveDefinite(column: Int)
  /// The smallest pivot cannot be told from zero: a floppy mode, a loose site or a disconnected piece. `pivotRatio` is
  /// the smallest over the largest pivot of the factor.
  case singularToRounding(pivotRatio: Double)
  /// The unpivoted factorization of an inertia count lost too many digits (σ too close to an eigenvalue of a leading block).
  case unreliableInertia(backwardError: Double)
  /// Block Lanczos ended with only `converged` of `wanted` pairs within the tolerance; `worstResidual` is ‖Mx − λx‖/λ.
  case notConverged(converged: Int, wanted: Int, worstResidual: Double)
  /// A C library failed for a reason that is not physics (out of memory, for instance): its own status number.
  case library(status: Int)
}
