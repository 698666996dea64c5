import Foundation

/// The k lowest nonzero eigenpairs of a matrix too large to factorize: block Lanczos on a Chebyshev polynomial of M.
///
/// Further pairs, the guards, are computed up to a gap above the k-th, so that a stochastic count
/// (`EstimatedCount`) can tell modes below the k-th from those above.
///
/// | number of eigenpairs of 8000 sticky spheres | products | vectors |
/// |---|---|---|
/// | 40, without guards | 8800 | 144 |
/// | 40, with 20 guards and the search of the cut | 10,400 | 176 |
///
/// Products and time grow as n^(1/3) and n^(4/3): the degree of the polynomial is proportional to √(Λ/λ_k).
///
/// That no eigenvalue is missed is not proved: a factorization would be required. M is only found to be positive
/// definite on the vectors that were computed.
public struct FilteredEigenpairs: Sendable {
  /// All pairs, guards included.
  public let pairs: LowestEigenpairs
  /// k.
  public let wanted: Int
  /// Λ, a bound on the largest eigenvalue.
  public let bound: Double
  /// The number of products of M with one vector.
  public let products: Int

  /// The smallest number of guards.
  static let fewestGuards = 16
  /// The ratio of the eigenvalue of the last guard to the k-th.
  public static let separation = 1.1
  /// ln 2T_d(−c/e) of the filter.
  ///
  /// A larger one needs fewer Lanczos vectors but more products. For 40 modes of 8000 sticky spheres, 1.5 took 6200
  /// products and 416 vectors, 3 took 7600 and 224, and 6 took 8800 and 144.
  static let suppression = 6.0
  /// The number of vectors of a block.
  static let blockSize = 8
  /// The largest number of cuts that are tried.
  static let mostCuts = 6

  /// Computes the pairs.
  ///
  /// - Parameters:
  ///   - count: k, 1 … 3n − 3.
  ///   - panels: M.
  ///   - tolerance: the largest ‖M x − λ x‖/λ.
  /// - Throws: `notConverged`; `notPositiveDefinite` if an eigenvalue is not positive.
  public init(
    count k: Int, of panels: PanelMatrix, tolerance: Double = LowestEigenpairs.defaultTolerance
  ) throws(SparseAlgebraError) {
    let matrix = panels.matrix
    let dimension = matrix.unknowns - RigidTranslations.count
    precondition(k >= 1 && k <= dimension, "a matrix of n sites has 3n − 3 non-zero eigenvalues")
    let before = panels.products
    let count = min(dimension, k + max(Self.fewestGuards, k / 2))
    let isDense =
      matrix.unknowns <= LowestEigenpairs.denseUnknowns
      || Double(count) > LowestEigenpairs.denseFraction * Double(dimension)
    wanted = k
    let (largest, residual) = try matrix.largestEigenvalue()
    // The Ritz value is a lower bound; the margin covers what 40 steps miss.
    let bound = min(matrix.gershgorinBound, 1.02 * largest + residual)
    let pairs: LowestEigenpairs
    if isDense {
      let all = matrix.unknowns <= LowestEigenpairs.denseUnknowns
      pairs = try LowestEigenpairs(denselyDiagonalizing: matrix, count: all ? dimension : min(dimension, 2 * count))
    } else {
      let goal = LanczosGoal(
        wanted: k, count: count, tolerance: tolerance, separation: Self.separation, columnsPerPair: 6)
      pairs = try Self.pairs(goal, of: panels, bound: bound)
    }
    (self.pairs, self.bound) = (pairs, bound)
    products = panels.products - before
    if let lowest = pairs.eigenvalues.first, !(lowest > 0) {
      let mode = pairs.eigenvectors[..<matrix.unknowns]
      throw .notPositiveDefinite(column: mode.indices.max { abs(mode[$0]) < abs(mode[$1]) } ?? 0)
    }
  }

  /// Filters below a cut that has about twice as many modes below it as are wanted; if too few converge, the cut is
  /// raised.
  private static func pairs(
    _ goal: LanczosGoal, of panels: PanelMatrix, bound: Double
  ) throws(SparseAlgebraError) -> LowestEigenpairs {
    let unknowns = Double(panels.matrix.unknowns)
    let sought = min(0.5 * unknowns, Double(2 * goal.count + LanczosGoal.moreGuards))
    var failure = SparseAlgebraError.notConverged(converged: 0, wanted: goal.count, worstResidual: .infinity)
    guard var cutoff = SpectralEdge.cut(of: panels, below: sought, bound: bound) else { throw failure }
    for _ in 0..<mostCuts where cutoff < bound {
      let filter = ChebyshevFilter(panels, cutoff: cutoff, top: bound, suppression: suppression)
      var goal = goal
      // Half more than the largest magnitude above the cutoff.
      goal.smallestEigenvalue = 1.5 * exp(filter.logarithm(cutoff))
      do {
        return try LowestEigenpairs(byLanczos: filter, toward: goal, blockSize: blockSize)
      } catch {
        guard case .notConverged = error else { throw error }
        failure = error
      }
      cutoff *= 2
    }
    throw failure
  }
}
