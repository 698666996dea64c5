import CSuiteSparse
import Synchronization

/// The only lock on the way from a configuration to its moduli.
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
  /// The site that is eliminated k-th.
  let sites: [Int]

  /// The order of the pinned matrix by nested dissection (METIS).
  public init(of matrix: SymmetricBlockMatrix) throws(SparseAlgebraError) {
    var graph = matrix.graph(ofSites: matrix.siteCount - 1)
    let workspace = CholmodWorkspace()
    var order = Array(0..<graph.order)
    let success = workspace.withPattern(&graph) { pattern in
      nestedDissection.withLock { _ in cholmod_l_metis(pattern, nil, 0, 1, &order, workspace.common) }
    }
    guard success != 0 else { throw .library(status: Int(workspace.status)) }
    sites = order
  }
}
