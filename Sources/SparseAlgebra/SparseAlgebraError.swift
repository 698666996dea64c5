/// The reason that a matrix was rejected or a solver failed. Payloads are numbers; the user interface writes the
/// messages.
public enum SparseAlgebraError: Error, Equatable, Sendable {
  /// The pinned matrix is not positive definite: the packing is unstable (a negative mode) or has a fourth zero mode.
  /// `column` is the unknown 3·site + axis at which the factorization found a nonpositive pivot.
  case notPositiveDefinite(column: Int)
  /// The smallest pivot is zero within rounding: a floppy mode, a loose site or a disconnected part. `pivotRatio` is
  /// the ratio of the smallest to the largest pivot of the factor.
  case singularToRounding(pivotRatio: Double)
  /// The unpivoted factorization of an inertia count lost too many digits (σ too close to an eigenvalue of a leading block).
  case unreliableInertia(backwardError: Double)
  /// Block Lanczos ended with only `converged` of `wanted` pairs within the tolerance; `worstResidual` is ‖Mx − λx‖/λ.
  case notConverged(converged: Int, wanted: Int, worstResidual: Double)
  /// The factor needs `needed` bytes, more than the process may have; it was not begun.
  case memory(needed: UInt64, limit: MemoryLimit)
  /// A C library failed for a non-physical reason (out of memory, for instance), with its status code.
  case library(status: Int)

  /// Whether another machine could do the same calculation.
  public var isOfThisMachine: Bool { if case .memory = self { true } else { false } }
}
