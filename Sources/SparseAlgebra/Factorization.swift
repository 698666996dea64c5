/// The sparse Cholesky factorization of a matrix of bonds with one site pinned, L Lᵀ = Π M₀ Πᵀ.
///
/// M has the three translations as null vectors. M₀ is M without the rows and columns of the last site. By Cauchy
/// interlacing, if M₀ is positive definite, M has at least 3n − 3 positive eigenvalues; the translations are the other
/// three. A successful factorization therefore proves that M has exactly three zero modes and no negative one, up to
/// the rounding described at `pivotFloor`.
///
/// One per thread: it owns the factor and the workspace of its solves, and is neither copied nor shared.
///
/// Source: interlacing, B. N. Parlett, The Symmetric Eigenvalue Problem (1980), ch. 10; the method is that of
/// `MultifrontalElimination`.
public struct Factorization: ~Copyable {
  /// The factorized matrix M.
  public let matrix: SymmetricBlockMatrix
  /// The elimination order, which can be reused for the factorization of a similar network.
  public let order: EliminationOrder
  /// The number of entries of L, including zeros of merged supernodes.
  public let factorEntries: Int
  /// The number of floating-point operations of the factorization.
  public let operations: Double
  /// The ratio of the smallest to the largest pivot (squared diagonal of L): a rough lower estimate of 1/condition.
  public let pivotRatio: Double

  /// The wall times of the stages.
  public let times: FactorizationTimes
  let panels: PanelFactor
  /// The position of each site in the elimination order; that of the pinned site is last.
  package let turns: [Int]

  /// Pivot ratios up to 3n · 2⁻⁵² · this are rounding errors of zero and prove no stiffness.
  ///
  /// The backward error of Cholesky factorization is bounded by about 3n ulp ‖M‖, so that smaller pivots are not
  /// significant. Pivots of stable networks of 3000 sites are larger by ten orders of magnitude (ratio 10⁻²).
  public static let pivotFloor = 1.0

  /// Factorizes M with its last site pinned.
  ///
  /// - Parameters:
  ///   - matrix: M.
  ///   - order: the elimination order of an earlier factorization; nil computes one.
  ///   - limit: the memory that the process may have.
  /// - Throws: `notPositiveDefinite` for an unstable packing, `singularToRounding` for a floppy or disconnected one,
  ///   `memory` if the factor alone needs more than the limit.
  /// - Complexity: for n = 3000 and 18 contacts per site 6·10⁹ flops, 0.09 s on a machine with 134 GFlop/s of
  ///   multiply-adds, and 45 MB; twice that during the factorization.
  public init(
    _ matrix: SymmetricBlockMatrix, order: EliminationOrder? = nil, within limit: MemoryLimit = .current
  ) throws(SparseAlgebraError) {
    var (watch, times) = (Stopwatch(), FactorizationTimes())
    let elimination: EliminationOrder
    if let order { elimination = order } else { elimination = try EliminationOrder(of: matrix) }
    times.ordering = watch.lap()
    let pinned = matrix.siteCount - 1
    let structure = try SupernodalStructure(of: matrix.graph(ofSites: pinned), order: elimination.sites)
    let needed = 8 * UInt64(structure.entries)
    guard needed <= limit.bytes else { throw .memory(needed: needed, limit: limit) }
    let panels = PanelFactor(structure)
    var fronts = MultifrontalElimination(structure, siteCount: matrix.siteCount)
    times.analysis = watch.lap()
    if let turn = fronts.factor(matrix, allPositive: true, into: panels) {
      throw .notPositiveDefinite(column: panels.permutation[turn])
    }
    let pivotRatio = fronts.smallestPivot / fronts.largestPivot
    // Written so that NaN is rejected too.
    guard pivotRatio > Self.pivotFloor * Double(matrix.unknowns) * Double.ulpOfOne else {
      throw .singularToRounding(pivotRatio: pivotRatio)
    }
    times.elimination = watch.lap()
    self.times = times
    self.matrix = matrix
    self.order = elimination
    self.panels = panels
    var turns = [Int](repeating: pinned, count: matrix.siteCount)
    for (turn, site) in structure.order.enumerated() { turns[site] = turn }
    self.turns = turns
    self.pivotRatio = pivotRatio
    operations = structure.operations
    factorEntries = structure.entries
  }
}
