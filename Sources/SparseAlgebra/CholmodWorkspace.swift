import CSuiteSparse

// C wrapper file: CHOLMOD's state.

/// A `cholmod_common`: settings, workspace and statistics of CHOLMOD. Never shared, so that analyses in different
/// threads are independent.
final class CholmodWorkspace {
  let common: UnsafeMutablePointer<cholmod_common>

  init() {
    common = .allocate(capacity: 1)
    cholmod_l_start(common)
    common.pointee.print = 0
    common.pointee.error_handler = nil
    common.pointee.nmethods = 1
    common.pointee.postorder = 1
  }

  deinit {
    cholmod_l_finish(common)
    common.deallocate()
  }

  /// The status of the last CHOLMOD call.
  var status: Int32 { common.pointee.status }

  /// Calls `body` with a graph in CHOLMOD's format, the pattern of a symmetric matrix, without a copy.
  func withPattern<Result>(
    _ graph: inout SiteGraph, _ body: (UnsafeMutablePointer<cholmod_sparse>) -> Result
  ) -> Result {
    let order = graph.order
    return graph.starts.withUnsafeMutableBufferPointer { starts in
      graph.indices.withUnsafeMutableBufferPointer { indices in
        var sparse = cholmod_sparse()
        sparse.nrow = order
        sparse.ncol = order
        sparse.nzmax = indices.count
        sparse.p = UnsafeMutableRawPointer(starts.baseAddress)
        sparse.i = UnsafeMutableRawPointer(indices.baseAddress)
        sparse.stype = -1
        sparse.itype = CHOLMOD_LONG
        sparse.xtype = CHOLMOD_PATTERN
        sparse.dtype = CHOLMOD_DOUBLE
        sparse.sorted = 1
        sparse.packed = 1
        return body(&sparse)
      }
    }
  }
}
