extension LowestEigenpairs {
  /// Runs block Lanczos with a polynomial in M.
  ///
  /// Returns nil if the pairs do not converge, or if the polynomial does not separate them from all other modes: if λ_k is
  /// not below its cutoff. Both a cutoff too low and a bound below the largest eigenvalue have this effect: among the
  /// largest values of the polynomial are then some of modes above the cutoff.
  package init?(
    byFilter filter: ChebyshevFilter, count k: Int, blockSize: Int = PanelMatrix.width,
    tolerance: Double
  ) throws(SparseAlgebraError) {
    let goal = LanczosGoal(wanted: k, count: k, tolerance: tolerance, columnsPerPair: 8, hasAlternative: true)
    do throws(SparseAlgebraError) {
      try self.init(byLanczos: filter, toward: goal, blockSize: blockSize)
    } catch .notConverged {
      return nil
    }
    guard let highest = eigenvalues.last, highest < filter.cutoff, residuals.allSatisfy({ $0 <= tolerance }) else {
      return nil
    }
  }

  /// Computes the pairs by a filter, if that is expected to be the fastest way and succeeds.
  static func filtered(
    _ factorization: borrowing Factorization, count k: Int, tolerance: Double
  ) throws(SparseAlgebraError) -> LowestEigenpairs? {
    var watch = Stopwatch()
    guard let filter = try ChebyshevFilter.choice(lowest: k, of: factorization) else { return nil }
    let choosing = watch.lap()
    var pairs = try LowestEigenpairs(byFilter: filter, count: k, tolerance: tolerance)
    pairs?.times.solves += choosing
    return pairs
  }

  /// Diagonalizes M in the span of orthonormal vectors: modes that the filter hardly distinguishes are separated.
  static func rayleighRitz(
    _ x: [Double], _ matrix: SymmetricBlockMatrix, count k: Int
  ) throws(SparseAlgebraError) -> [Double] {
    let n = matrix.unknowns
    let products = matrix.product(with: x)
    var projected = [Double](repeating: 0, count: k * k)
    gemm(transposingA: true, k, k, n, x, n, products, n, &projected, k)
    let pairs = try DenseEigenpairs(upperTriangle: projected, order: k)
    var rotated = [Double](repeating: 0, count: n * k)
    gemm(n, k, k, x, n, pairs.eigenvectors, k, &rotated, n)
    return rotated
  }
}
