import Foundation

/// The convergence status of a basis for the k lowest modes: how many have converged, and the multiplicities found.
struct LanczosLook {
  /// The eigenvalues θ, descending, k of them (fewer in a smaller basis).
  let inverseEigenvalues: [Double]
  /// The Ritz vectors in the basis, column-major.
  let vectors: [Double]
  /// The number of leading pairs with ‖R s‖ ≤ tolerance · θ.
  let converged: Int
  /// The largest ‖R s‖/θ of all k, or infinity in a basis smaller than k.
  let worstResidual: Double
  /// The number of columns of the basis.
  let columns: Int
  /// The largest multiplicity of an eigenvalue below the k-th: further copies of it would displace the k-th.
  let mostCopies: Int

  init(at lanczos: borrowing BlockLanczos, wanted: Int, tolerance: Double) throws(SparseAlgebraError) {
    let pairs = try lanczos.ritzPairs()
    let m = lanczos.expanded
    let k = min(wanted, m)
    var vectors: [Double] = []
    var converged = 0
    var worst = k < wanted ? Double.infinity : 0
    for index in 0..<k {
      let θ = pairs.eigenvalues[m - 1 - index]
      let s = pairs.eigenvectors[(m - 1 - index) * m..<(m - index) * m]
      vectors += s
      let residual = norm(lanczos.remainder(of: s)) / θ
      worst = max(worst, residual)
      if converged == index, residual <= tolerance { converged += 1 }
    }
    let values = (0..<k).map { pairs.eigenvalues[m - 1 - $0] }
    var (most, copies) = (0, 0)
    for index in values.indices {
      let repeats = index > 0 && values[index] >= values[index - 1] * (1 - LowestEigenpairs.copyTolerance)
      copies = repeats ? copies + 1 : 1
      if values[index] > values[k - 1] * (1 + LowestEigenpairs.copyTolerance) { most = max(most, copies) }
    }
    inverseEigenvalues = values
    self.vectors = vectors
    self.converged = converged
    worstResidual = worst
    columns = m
    mostCopies = most
  }
}

/// The schedule of convergence checks: residuals decrease geometrically with the basis, and a check costs a dense
/// diagonalization.
struct LanczosPace {
  private var last: (columns: Int, residual: Double)?

  /// Returns the number of columns after which, at the rate since the last check, the worst residual reaches the
  /// tolerance; between a sixteenth and a quarter of the present basis, because early rates are misleading.
  mutating func columnsToGo(from look: LanczosLook, tolerance: Double) -> Int {
    defer { last = (look.columns, look.worstResidual) }
    let least = look.columns / 16
    guard let last, look.worstResidual < last.residual, last.residual.isFinite, look.worstResidual > tolerance else {
      return least
    }
    let decades = log10(last.residual) - log10(look.worstResidual)
    let missing = log10(look.worstResidual) - log10(tolerance)
    let columns = missing / decades * Double(look.columns - last.columns)
    return min(max(least, Int(min(columns, 1e9))), look.columns / 4)
  }
}
