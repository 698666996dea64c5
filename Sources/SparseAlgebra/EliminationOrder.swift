import CSuiteSparse
import Synchronization

/// The only lock of the chain from configuration to modulus.
///
/// METIS 5.1 draws its random numbers from libc's one generator (`srand`, `rand`): two threads that order at once would
/// take each other's numbers, and the orders, the fill and the last bits of every solution would depend on the number
/// of workers. METIS seeds the generator itself on entry, so that under this lock the order depends on the pattern
/// alone. Nothing else in the program may call `rand`: all physical randomness has its own generators.
let nestedDissection = Mutex<Void>(())

/// The order in which the unknowns of the pinned matrix are eliminated: a fill-reducing permutation.
///
/// Sites are ordered, not unknowns: the three of a site have the same neighbours and follow one another. That shortens
/// METIS from 45 to 15 ms for 3000 sites of 18 contacts, which is all the time that its lock is held.
///
/// A value: it may be kept and handed to later factorizations of matrices of as many sites, which then skip nested
/// dissection (a twentieth of a measurement). Any order gives a right factor; one computed for a nearly equal contact
/// network gives nearly as little fill. But the last bits of every solution depend on it.
public struct EliminationOrder: Equatable, Sendable {
  /// The unknown that is eliminated k-th.
  let permutation: [Int]

  /// The order of the pinned matrix by nested dissection (METIS).
  public init(of matrix: SymmetricBlockMatrix) throws(SparseAlgebraError) {
    var graph = matrix.siteGraph(without: 1)
    let sites = try CholmodWorkspace().dissect(&graph)
    permutation = sites.flatMap { [3 * $0, 3 * $0 + 1, 3 * $0 + 2] }
  }

  init(permutation: [Int]) {
    self.permutation = permutation
  }
}

extension CholmodWorkspace {
  /// The order of elimination of the nodes of a graph by nested dissection, under the lock.
  fileprivate func dissect(_ graph: inout CompressedMatrix) throws(SparseAlgebraError) -> [Int] {
    var order = Array(0..<graph.order)
    let status = withSparse(&graph) { pattern in
      pattern.pointee.xtype = CHOLMOD_PATTERN
      return nestedDissection.withLock { _ in cholmod_l_metis(pattern, nil, 0, 1, &order, common) }
    }
    guard status != 0 else { throw .library(status: Int(self.status)) }
    return order
  }

  /// The symbolic factorization in a given order.
  func analyze(
    _ lower: inout CompressedMatrix, order: [Int]
  ) throws(SparseAlgebraError) -> CholmodFactor {
    precondition(order.count == lower.order, "an elimination order of another number of sites")
    var order = order
    common.pointee.method.0.ordering = CHOLMOD_GIVEN
    guard let factor = withSparse(&lower, { cholmod_l_analyze_p($0, &order, nil, 0, common) }) else {
      throw .library(status: Int(status))
    }
    return CholmodFactor(factor, workspace: self)
  }
}
