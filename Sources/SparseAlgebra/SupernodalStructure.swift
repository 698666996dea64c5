import CSuiteSparse

// C wrapper file: reads CHOLMOD's symbolic factor through its pointers.

/// The sparsity pattern of the factor of a graph of sites: supernodes, each with the sites in which its columns have
/// entries.
///
/// | symbol | code | |
/// |---|---|---|
/// | the k-th eliminated site | `order[k]` | |
/// | a supernode | columns `firstSites[s]` ..< `firstSites[s + 1]` | sites with the same remaining neighbors |
/// | the sites of its front | `rows[rowStarts[s] ..< rowStarts[s + 1]]` | positions k, ascending, its own first |
/// | the front that receives its remainder | `parents[s]` | of the first site below; −1 for a root |
///
/// The graph has one node per site instead of three, which makes the analysis ten times as fast.
struct SupernodalStructure: Sendable {
  let order: [Int]
  let firstSites: [Int]
  let rowStarts: [Int]
  let rows: [Int32]
  let parents: [Int]

  /// The number of supernodes.
  var count: Int { parents.count }
  /// The number of sites.
  var siteCount: Int { order.count }
  /// The unknowns of the front of a supernode.
  func height(of node: Int) -> Int { 3 * (rowStarts[node + 1] - rowStarts[node]) }
  /// Those that it passes to its parent.
  func remainder(of node: Int) -> Int { height(of: node) - 3 * (firstSites[node + 1] - firstSites[node]) }
  /// The number of entries of L, on and below the diagonal.
  var entries: Int { sum { columns, height in columns * height - columns * (columns - 1) / 2 } }
  /// The number of floating-point operations of a factorization: Σ (height of column)².
  var operations: Double {
    Double(sum { columns, height in (0..<columns).reduce(0) { $0 + (height - $1) * (height - $1) } })
  }

  /// Analyzes a graph, given by its lower triangle, for an elimination order.
  init(of graph: SiteGraph, order given: [Int]) throws(SparseAlgebraError) {
    precondition(given.count == graph.order, "an elimination order of another number of sites")
    let workspace = CholmodWorkspace()
    let common = workspace.common
    common.pointee.supernodal = CHOLMOD_SUPERNODAL
    common.pointee.method.0.ordering = CHOLMOD_GIVEN
    // Supernodes are merged if that adds few zeros. CHOLMOD's own limits are for unknowns; with these, for sites, there
    // are 6% fewer entries at the same speed.
    common.pointee.nrelax = (1, 4, 16)
    common.pointee.zrelax = (0.3, 0.05, 0.02)
    var (graph, given) = (graph, given)
    var factor = workspace.withPattern(&graph) { cholmod_l_analyze_p($0, &given, nil, 0, common) }
    guard let L = factor?.pointee else { throw .library(status: Int(workspace.status)) }
    defer { cholmod_l_free_factor(&factor, common) }
    func copy(_ numbers: UnsafeMutableRawPointer?, _ count: Int) -> [Int] {
      guard let numbers else { return [] }
      return Array(UnsafeBufferPointer(start: numbers.assumingMemoryBound(to: Int.self), count: count))
    }
    order = copy(L.Perm, L.n)
    firstSites = copy(L.`super`, L.nsuper + 1)
    rowStarts = copy(L.pi, L.nsuper + 1)
    rows = copy(L.s, L.ssize).map { Int32($0) }
    var owner = [Int](repeating: -1, count: L.n)
    for node in 0..<L.nsuper {
      for site in firstSites[node]..<firstSites[node + 1] { owner[site] = node }
    }
    var parents = [Int](repeating: -1, count: L.nsuper)
    for node in 0..<L.nsuper {
      let below = rowStarts[node] + firstSites[node + 1] - firstSites[node]
      if below < rowStarts[node + 1] { parents[node] = owner[Int(rows[below])] }
    }
    self.parents = parents
  }

  /// Returns the sum over supernodes of a function of their unknowns: columns and height.
  private func sum(_ term: (Int, Int) -> Int) -> Int {
    (0..<count).reduce(0) {
      $0 + term(3 * (firstSites[$1 + 1] - firstSites[$1]), 3 * (rowStarts[$1 + 1] - rowStarts[$1]))
    }
  }
}
