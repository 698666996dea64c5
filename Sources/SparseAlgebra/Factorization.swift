import CLAPACK
import CSuiteSparse
import Synchronization

/// Why a matrix could not be factorized, solved or diagonalised.
public enum SparseAlgebraError: Error, Equatable {
  /// The matrix has more than three zero eigenvalues, or negative ones: the sample is not a stable solid.
  case notPositiveDefinite
  /// There is not enough memory for the factor.
  case outOfMemory
  /// CHOLMOD gave up with this status.
  case failed(status: Int)
  /// The eigenpairs did not converge: how many did, of how many asked for.
  case notConverged(found: Int, wanted: Int)
  /// The factorization for an inertia count lost too many digits at this shift: its relative residual.
  case unreliableInertia(residual: Double)
}

/// BLAS and LAPACK run in the calling thread: a sample is the unit of concurrency.
let blasIsPinned: Void = openblas_set_num_threads(1)

/// METIS draws from the C library's one random sequence. Two orderings made at the same time would disturb each other
/// and the last digits of all results, so that ordering is done by one worker at a time: the only lock of the chain.
private let ordering = Mutex(())

/// The Cholesky factorization of a matrix whose only null vectors are the three translations: made once a sample, it
/// serves every solve.
///
/// One site is pinned (its three rows and columns left out). The rest is positive definite if and only if the whole has
/// exactly three zero modes and otherwise positive ones: by interlacing, 3n − 3 eigenvalues of the whole are at least
/// those of the rest, and the translations are null vectors. That the factorization succeeds is therefore a proof that
/// the sample is stable, not a threshold.
///
/// Supernodal CHOLMOD with METIS ordering.
public struct Factorization: ~Copyable {
  /// The matrix that was factorized.
  public let matrix: SymmetricBlockMatrix
  private let common: UnsafeMutablePointer<cholmod_common>
  private let factor: UnsafeMutablePointer<cholmod_factor>

  /// Factorizes `matrix`.
  ///
  /// Throws ``SparseAlgebraError/notPositiveDefinite`` where it has soft directions besides the translations.
  public init(_ matrix: SymmetricBlockMatrix) throws(SparseAlgebraError) {
    precondition(matrix.siteCount >= 2, "one site alone has only translations")
    self.matrix = matrix
    (common, factor) = try factorize(matrix, pinningLast: true, shift: 0, supernodal: true)
  }

  deinit {
    var factor: UnsafeMutablePointer<cholmod_factor>? = factor
    cholmod_l_free_factor(&factor, common)
    cholmod_l_finish(common)
    common.deallocate()
  }

  /// The number of entries of the factor.
  public var factorEntryCount: Int { Int(common.pointee.lnz) }
  /// The floating-point operations of the factorization.
  public var operationCount: Double { common.pointee.fl }

  /// The translation-free u with M·u = P·f, for `count` right-hand sides f one after the other; P removes translations.
  ///
  /// - Parameter refinements: how many steps of iterative refinement follow the solve.
  /// - Returns: u, and for each the relative residual ‖M·u − P·f‖/‖P·f‖.
  public func solve(
    _ f: [Double], count: Int = 1, refinements: Int = 1
  ) -> (solutions: [Double], residuals: [Double]) {
    var f = f
    RigidTranslations.remove(from: &f, count: count)
    var u = apply(f, count: count)
    for step in 0...refinements {
      var rest = matrix.times(u, count: count)
      for k in rest.indices { rest[k] = f[k] - rest[k] }
      if step == refinements {
        let n = matrix.size
        let residuals = (0..<count).map { k in
          let whole = norm(f[(k * n)..<((k + 1) * n)])
          return whole > 0 ? norm(rest[(k * n)..<((k + 1) * n)]) / whole : 0
        }
        return (u, residuals)
      }
      RigidTranslations.remove(from: &rest, count: count)
      let correction = apply(rest, count: count)
      for k in u.indices { u[k] += correction[k] }
    }
    preconditionFailure("the loop returns in its last pass")
  }

  /// P·M⁺·f for translation-free f, without refinement: the operator of the eigensolver.
  func apply(_ f: [Double], count: Int) -> [Double] {
    let n = matrix.size
    var u = [Double](repeating: 0, count: n * count)
    solvePinned(factor, common, rows: n - 3, count: count, stride: n, from: f, into: &u)
    RigidTranslations.remove(from: &u, count: count)
    return u
  }
}

/// The factorization P(M − shift)Pᵀ = LLᵀ or LDLᵀ, with CHOLMOD's settings of this program.
func factorize(
  _ matrix: SymmetricBlockMatrix, pinningLast: Bool, shift: Double, supernodal: Bool
) throws(SparseAlgebraError) -> (UnsafeMutablePointer<cholmod_common>, UnsafeMutablePointer<cholmod_factor>) {
  blasIsPinned
  let common = UnsafeMutablePointer<cholmod_common>.allocate(capacity: 1)
  lehr_cholmod_start(common, supernodal ? 1 : 0)
  var (starts, rows, values) = matrix.lowerTriangle(pinningLast: pinningLast, shift: shift)
  var factor = starts.withUnsafeMutableBufferPointer { starts in
    rows.withUnsafeMutableBufferPointer { rows in
      values.withUnsafeMutableBufferPointer { values in
        var sparse = cholmod_sparse()
        sparse.nrow = starts.count - 1
        sparse.ncol = starts.count - 1
        sparse.nzmax = values.count
        sparse.p = UnsafeMutableRawPointer(starts.baseAddress)
        sparse.i = UnsafeMutableRawPointer(rows.baseAddress)
        sparse.x = UnsafeMutableRawPointer(values.baseAddress)
        sparse.stype = -1
        sparse.itype = Int32(CHOLMOD_LONG)
        sparse.xtype = Int32(CHOLMOD_REAL)
        sparse.dtype = Int32(CHOLMOD_DOUBLE)
        sparse.sorted = 1
        sparse.packed = 1
        let analysed = ordering.withLock { _ in UncheckedBox(cholmod_l_analyze(&sparse, common)) }.value
        if let analysed { cholmod_l_factorize(&sparse, analysed, common) }
        return analysed
      }
    }
  }
  let status = Int(common.pointee.status)
  let complete = factor.map { $0.pointee.minor == $0.pointee.n } ?? false
  if let factor, complete, status == 0 || !supernodal { return (common, factor) }
  if factor != nil { cholmod_l_free_factor(&factor, common) }
  cholmod_l_finish(common)
  common.deallocate()
  if status == Int(CHOLMOD_NOT_POSDEF) || !complete && status >= 0 { throw .notPositiveDefinite }
  if status == Int(CHOLMOD_OUT_OF_MEMORY) { throw .outOfMemory }
  throw .failed(status: status)
}

/// Carries a pointer out of the lock that guarded its making.
private struct UncheckedBox<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}

/// Solves with the first `rows` of each of `count` vectors that lie `stride` apart; the others are left as they are.
func solvePinned(
  _ factor: UnsafeMutablePointer<cholmod_factor>, _ common: UnsafeMutablePointer<cholmod_common>, rows: Int,
  count: Int, stride: Int, from f: [Double], into u: inout [Double]
) {
  f.withUnsafeBufferPointer { f in
    var right = cholmod_dense()
    right.nrow = rows
    right.ncol = count
    right.nzmax = f.count
    right.d = stride
    right.x = UnsafeMutableRawPointer(mutating: f.baseAddress)
    right.xtype = Int32(CHOLMOD_REAL)
    right.dtype = Int32(CHOLMOD_DOUBLE)
    guard let solution = cholmod_l_solve(Int32(CHOLMOD_A), factor, &right, common) else {
      preconditionFailure("a solve needs memory for its right-hand sides")
    }
    let values = solution.pointee.x.assumingMemoryBound(to: Double.self)
    u.withUnsafeMutableBufferPointer { u in
      for k in 0..<count {
        (u.baseAddress! + k * stride).update(from: values + k * solution.pointee.d, count: rows)
      }
    }
    var freed: UnsafeMutablePointer<cholmod_dense>? = solution
    cholmod_l_free_dense(&freed, common)
  }
}

/// Counting eigenvalues below a number, without computing any.
public enum InertiaCount {
  /// A relative residual above this says that the unpivoted factorization has lost its digits.
  static let largestResidual = 1e-6

  /// How many eigenvalues of `matrix`, translations included, lie below `shift`: by Sylvester's law of inertia, as many
  /// as D has negative entries in M − shift = LDLᵀ.
  ///
  /// A proof that the modes below `shift` are complete. Costs a factorization without supernodes, several times that of
  /// ``Factorization``. The factorization does not pivot; that it kept its digits is checked by a solve.
  public static func eigenvalues(of matrix: SymmetricBlockMatrix, below shift: Double) throws(SparseAlgebraError) -> Int {
    let (common, factor) = try factorize(matrix, pinningLast: false, shift: shift, supernodal: false)
    defer {
      var factor: UnsafeMutablePointer<cholmod_factor>? = factor
      cholmod_l_free_factor(&factor, common)
      cholmod_l_finish(common)
      common.deallocate()
    }
    // Simplicial LDLᵀ: the diagonal D stands at the head of each column.
    let starts = factor.pointee.p.assumingMemoryBound(to: Int.self)
    let values = factor.pointee.x.assumingMemoryBound(to: Double.self)
    let negative = (0..<Int(factor.pointee.n)).count { values[starts[$0]] < 0 }

    let n = matrix.size
    let right = (0..<n).map { Double(($0 &* 7919 &+ 13) % 1009) / 1009 - 0.5 }
    var solution = right
    solvePinned(factor, common, rows: n, count: 1, stride: n, from: right, into: &solution)
    var rest = matrix.times(solution)
    for k in 0..<n { rest[k] -= shift * solution[k] + right[k] }
    let residual = norm(rest) / (norm(right) + matrix.gershgorinBound * norm(solution))
    guard residual <= largestResidual else { throw .unreliableInertia(residual: residual) }
    return negative
  }
}
