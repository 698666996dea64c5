/// The number of eigenvalues of M below σ, which proves that a list of modes is complete.
///
/// M − σI = L S Lᵀ, S = diag(±1), has as many negative signs in S as negative eigenvalues (Sylvester's law of inertia).
/// The three translations are counted if σ > 0.
///
/// The factorization does not pivot, so it may lose digits if a leading block is nearly singular. Its backward error is
/// measured by solving for a fixed right-hand side, and an unreliable count is rejected.
///
/// Cost: that of one `Factorization`. CHOLMOD's simplicial L D Lᵀ takes thirteen times as long.
public struct InertiaCount: Equatable, Sendable {
  /// The number of eigenvalues below σ.
  public let below: Int
  /// The backward error ‖(M − σI) x − b‖ / (‖M − σI‖∞ ‖x‖ + ‖b‖): the count is exact for a matrix this close to M − σI,
  /// relative.
  public let backwardError: Double

  /// The largest backward error at which a count is accepted. Eigenvalues closer to σ than this times ‖M‖ may be
  /// counted on either side.
  public static let largestBackwardError = 1e-10

  /// Counts the eigenvalues of M below σ.
  ///
  /// - Parameters:
  ///   - matrix: M.
  ///   - sigma: σ, in the unit of M; best in the middle of a gap.
  ///   - order: the elimination order of a factorization of M; nil computes one.
  /// - Throws: `unreliableInertia` if digits were lost, or a pivot is exactly zero; choose another σ.
  public init(
    of matrix: SymmetricBlockMatrix, below sigma: Double, order: EliminationOrder? = nil
  ) throws(SparseAlgebraError) {
    let pinned: EliminationOrder
    if let order { pinned = order } else { pinned = try EliminationOrder(of: matrix) }
    let count = matrix.siteCount
    let structure = try SupernodalStructure(of: matrix.graph(ofSites: count), order: pinned.sites + [count - 1])
    let panels = PanelFactor(structure)
    var fronts = MultifrontalElimination(structure, siteCount: count)
    guard fronts.factor(matrix, shift: sigma, allPositive: false, into: panels) == nil else {
      throw .unreliableInertia(backwardError: .infinity)
    }
    below = fronts.negativePivots
    backwardError = Self.backwardError(of: panels, matrix, sigma)
    guard backwardError <= Self.largestBackwardError else { throw .unreliableInertia(backwardError: backwardError) }
  }

  private static func backwardError(
    of panels: borrowing PanelFactor, _ matrix: SymmetricBlockMatrix, _ sigma: Double
  ) -> Double {
    let size = matrix.unknowns
    var numbers = StartVector(number: 0)
    let b = (0..<size).map { _ in numbers.next() }
    var x = [Double](repeating: 0, count: size)
    panels.solve(b, into: &x, columns: 1, stride: size)
    let Mx = matrix.product(with: x)
    let defect = x.indices.map { Mx[$0] - sigma * x[$0] - b[$0] }
    return norm(defect) / ((matrix.gershgorinBound + abs(sigma)) * norm(x) + norm(b))
  }
}

extension SymmetricBlockMatrix {
  /// Returns the number of eigenvalues below σ, translations included; see `InertiaCount`.
  public func eigenvaluesBelow(_ sigma: Double) throws(SparseAlgebraError) -> Int {
    try InertiaCount(of: self, below: sigma).below
  }
}
