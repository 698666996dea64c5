import CSuiteSparse

/// The sparse Cholesky factor of a matrix of bonds with one site pinned, L Lᵀ = Π M₀ Πᵀ.
///
/// M has the three translations as null vectors. M₀ is M without the rows and columns of the last site. By Cauchy
/// interlacing a positive definite M₀ gives M at least 3n − 3 positive eigenvalues; the translations are the other
/// three. So a factorization that succeeds proves that M has exactly three zero modes and no negative one, up to
/// the rounding that `pivotFloor` describes.
///
/// One per thread: it owns CHOLMOD's memory and its workspaces, and is neither copied nor shared.
///
/// Source: Y. Chen, T. A. Davis, W. W. Hager and S. Rajamanickam, ACM TOMS 35, 22 (2008) (CHOLMOD).
public struct Factorization: ~Copyable {
  /// The matrix M that was factored.
  public let matrix: SymmetricBlockMatrix
  /// The order of elimination; hand it to the next factorization of a similar network.
  public let order: EliminationOrder
  /// The number of entries of L, supernodal padding not counted.
  public let factorEntries: Int
  /// The floating-point operations of the factorization.
  public let operations: Double
  /// The smallest over the largest pivot (squared diagonal of L): a rough lower estimate of 1/condition.
  public let pivotRatio: Double

  let panels: PanelFactor

  /// Pivot ratios up to 3n · 2⁻⁵² · this are rounding errors of zero, not stiffness.
  ///
  /// The backward error of Cholesky is bounded by about 3n ulp ‖M‖, so smaller pivots prove nothing. Pivots of stable
  /// networks of 3000 sites are larger by ten orders of magnitude (ratio 10⁻²).
  public static let pivotFloor = 1.0

  /// Factors M with its last site pinned.
  ///
  /// - Parameters:
  ///   - matrix: M.
  ///   - order: the order of elimination of an earlier factorization; nil computes one.
  /// - Throws: `notPositiveDefinite` for an unstable packing, `singularToRounding` for a floppy or disconnected one.
  /// - Complexity: for n = 3000 and 18 contacts a site 0.2 to 0.7 s, by machine, and 60 MB.
  public init(_ matrix: SymmetricBlockMatrix, order: EliminationOrder? = nil) throws(SparseAlgebraError) {
    let workspace = CholmodWorkspace()
    let common = workspace.common
    common.pointee.supernodal = CHOLMOD_SUPERNODAL
    common.pointee.final_ll = 1
    var lower = matrix.lowerTriangle(pinningLastSite: true)
    let elimination: EliminationOrder
    if let order { elimination = order } else { elimination = try EliminationOrder(of: matrix) }
    let factor = try workspace.analyze(&lower, order: elimination.permutation)

    _ = workspace.withSparse(&lower) { cholmod_l_factorize($0, factor.pointer, common) }
    guard workspace.status == CHOLMOD_OK || workspace.status == CHOLMOD_NOT_POSDEF else {
      throw .library(status: Int(workspace.status))
    }
    let pivots = factor.pointer.pointee.minor
    guard pivots == lower.order else { throw .notPositiveDefinite(column: factor.permutation[pivots]) }
    let pivotRatio = cholmod_l_rcond(factor.pointer, common)
    // Written so that a NaN is refused too.
    guard pivotRatio > Self.pivotFloor * Double(matrix.unknowns) * Double.ulpOfOne else {
      throw .singularToRounding(pivotRatio: pivotRatio)
    }
    self.matrix = matrix
    self.order = elimination
    panels = PanelFactor(copying: factor)
    self.pivotRatio = pivotRatio
    operations = common.pointee.fl
    factorEntries = Int(common.pointee.lnz)
  }
}
