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
/// A value: it may be kept and handed to later factorizations of matrices of as many sites, which then skip nested
/// dissection (about a fifth of a factorization's time). Any order gives a right factor; one computed for a nearly
/// equal contact network gives nearly as little fill.
public struct EliminationOrder: Equatable, Sendable {
  /// The unknown that is eliminated k-th.
  let permutation: [Int]

  /// The order of the pinned matrix by nested dissection (METIS).
  public init(of matrix: SymmetricBlockMatrix) throws(SparseAlgebraError) {
    var lower = matrix.lowerTriangle(pinningLastSite: true)
    permutation = try CholmodWorkspace().analyze(&lower, order: nil).permutation
  }

  init(permutation: [Int]) {
    self.permutation = permutation
  }
}

extension CholmodWorkspace {
  /// The symbolic factorization, in a given order or, under the lock, in one by nested dissection.
  func analyze(_ lower: inout CompressedMatrix, order: [Int]?) throws(SparseAlgebraError) -> CholmodFactor {
    var factor: UnsafeMutablePointer<cholmod_factor>?
    if var order {
      precondition(order.count == lower.order, "an elimination order of another number of sites")
      common.pointee.method.0.ordering = CHOLMOD_GIVEN
      factor = withSparse(&lower) { cholmod_l_analyze_p($0, &order, nil, 0, common) }
    } else {
      common.pointee.method.0.ordering = CHOLMOD_METIS
      withSparse(&lower) { sparse in nestedDissection.withLock { _ in factor = cholmod_l_analyze(sparse, common) } }
    }
    guard let factor else { throw .library(status: Int(status)) }
    return CholmodFactor(factor, workspace: self)
  }
}
