import CSuiteSparse

// C wrapper file: CHOLMOD's state.

/// One `cholmod_common`: CHOLMOD's settings, workspace and statistics. Owned by one factorization and never shared, so
/// that factorizations of different threads do not meet.
final class CholmodWorkspace {
  let common: UnsafeMutablePointer<cholmod_common>

  init() {
    pinLinearAlgebraToOneThread()
    common = .allocate(capacity: 1)
    cholmod_l_start(common)
    common.pointee.print = 0
    common.pointee.error_handler = nil
    common.pointee.nmethods = 1
    common.pointee.postorder = 1
    common.pointee.quick_return_if_not_posdef = 1
  }

  deinit {
    cholmod_l_finish(common)
    common.deallocate()
  }

  /// CHOLMOD's report on its last call.
  var status: Int32 { common.pointee.status }

  /// Calls `body` with the lower triangle as CHOLMOD sees it, without a copy.
  func withSparse<Result>(
    _ matrix: inout CompressedMatrix, _ body: (UnsafeMutablePointer<cholmod_sparse>) -> Result
  ) -> Result {
    let order = matrix.order
    return matrix.starts.withUnsafeMutableBufferPointer { starts in
      matrix.indices.withUnsafeMutableBufferPointer { indices in
        matrix.values.withUnsafeMutableBufferPointer { values in
          var sparse = cholmod_sparse()
          sparse.nrow = order
          sparse.ncol = order
          sparse.nzmax = indices.count
          sparse.p = UnsafeMutableRawPointer(starts.baseAddress)
          sparse.i = UnsafeMutableRawPointer(indices.baseAddress)
          sparse.x = UnsafeMutableRawPointer(values.baseAddress)
          sparse.stype = -1
          sparse.itype = CHOLMOD_LONG
          sparse.xtype = CHOLMOD_REAL
          sparse.dtype = CHOLMOD_DOUBLE
          sparse.sorted = 1
          sparse.packed = 1
          return body(&sparse)
        }
      }
    }
  }

  /// Column-major memory as CHOLMOD sees it: `rows` of each of `columns` columns that lie `stride` apart.
  static func dense(
    _ x: UnsafeMutablePointer<Double>, rows: Int, columns: Int, stride: Int
  ) -> cholmod_dense {
    var dense = cholmod_dense()
    dense.nrow = rows
    dense.ncol = columns
    dense.nzmax = stride * columns
    dense.d = stride
    dense.x = UnsafeMutableRawPointer(x)
    dense.xtype = CHOLMOD_REAL
    dense.dtype = CHOLMOD_DOUBLE
    return dense
  }
}

/// A CHOLMOD factor with the workspace that made it and the blocks that its solves use again and again.
final class CholmodFactor {
  let workspace: CholmodWorkspace
  let pointer: UnsafeMutablePointer<cholmod_factor>
  /// X, Y and E of `cholmod_l_solve2`: the solution and two work blocks.
  private let blocks: UnsafeMutablePointer<UnsafeMutablePointer<cholmod_dense>?>

  init(_ pointer: UnsafeMutablePointer<cholmod_factor>, workspace: CholmodWorkspace) {
    self.workspace = workspace
    self.pointer = pointer
    blocks = .allocate(capacity: 3)
    blocks.initialize(repeating: nil, count: 3)
  }

  deinit {
    var owned: UnsafeMutablePointer<cholmod_factor>? = pointer
    cholmod_l_free_factor(&owned, workspace.common)
    for block in 0..<3 { cholmod_l_free_dense(blocks + block, workspace.common) }
    blocks.deallocate()
  }

  /// The unknown that is eliminated k-th.
  var permutation: [Int] {
    let entries = pointer.pointee.Perm.assumingMemoryBound(to: Int.self)
    return Array(UnsafeBufferPointer(start: entries, count: pointer.pointee.n))
  }

  /// CHOLMOD's own solution block, valid until the next solve; nil on failure, with the workspace's status set.
  func solve(_ right: inout cholmod_dense) -> UnsafeMutablePointer<cholmod_dense>? {
    let solved = cholmod_l_solve2(
      CHOLMOD_A, pointer, &right, nil, blocks, nil, blocks + 1, blocks + 2, workspace.common)
    return solved == 0 ? nil : blocks[0]
  }

  /// The pivots D of a simplicial L D Lᵀ; nil for another kind of factor.
  var pivots: [Double]? {
    let L = pointer.pointee
    guard L.is_super == 0, L.is_ll == 0, L.xtype == CHOLMOD_REAL else { return nil }
    let starts = L.p.assumingMemoryBound(to: Int.self)
    let values = L.x.assumingMemoryBound(to: Double.self)
    return (0..<L.n).map { values[starts[$0]] }
  }

  /// The solution for one right-hand side as long as the factor.
  func solution(of b: [Double]) throws(SparseAlgebraError) -> [Double] {
    var b = b
    let size = b.count
    let x = b.withUnsafeMutableBufferPointer { b -> [Double]? in
      guard let b = b.baseAddress else { return [] }
      var right = CholmodWorkspace.dense(b, rows: size, columns: 1, stride: size)
      guard let answer = solve(&right) else { return nil }
      let values = answer.pointee.x.assumingMemoryBound(to: Double.self)
      return Array(UnsafeBufferPointer(start: values, count: size))
    }
    guard let x else { throw .library(status: Int(workspace.status)) }
    return x
  }
}
