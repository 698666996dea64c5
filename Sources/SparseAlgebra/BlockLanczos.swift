/// Block Lanczos with full reorthogonalization for an operator A whose largest eigenvalues θ belong to the lowest modes
/// of M: P M⁺ P, with θ = 1/λ, or a polynomial of M.
///
///     A Q_p = Q_p H + Q_next R,    H = Q_pᵀ A Q_p
///
/// | symbol | code | shape |
/// |---|---|---|
/// | Q | `basis`, the first `expanded` columns; the pending block follows | 3n × m |
/// | H | `projection[j]`, the first j + 1 components of its column j | p × p |
/// | R | `coupling` of the last `coupledColumns` of Q_p to the pending block | b' × b |
///
/// The basis grows until the pairs have converged, without restarts. A block of b start vectors finds at most b copies
/// of an eigenvalue: when b or more copies of one are found, random columns are added to the pending block, so that no
/// copy is missed (`LowestEigenpairs` decides).
///
/// Source: G. H. Golub and R. Underwood, in Mathematical Software III (1977), 361; shift-invert: T. Ericsson and
/// A. Ruhe, Math. Comp. 35, 1251 (1980).
struct BlockLanczos: ~Copyable {
  private(set) var basis: ColumnBlock
  private(set) var expanded = 0
  private(set) var operatorApplications = 0
  private(set) var times = EigenpairTimes()
  /// The number of random columns added so far: the largest multiplicity that the basis can represent in full.
  private(set) var randomColumns = 0
  private var projection: [[Double]] = []
  private var coupling: [Double] = []
  private var coupledColumns = 0
  private var deflationScale = 0.0
  /// The dimension of the translation-free space.
  private let dimension: Int

  /// The fraction of ‖A‖ below which the norm of an orthogonalized vector is attributed to rounding.
  ///
  /// Dropping the vector changes A by this fraction, that is λ_k by 10⁻¹³ λ_k/λ_1 relative.
  static let deflation = 1e-13
  /// The factor of reduction by orthogonalization below which a column is orthogonalized again after normalization.
  static let cancellation = 1e-3

  init(siteCount: Int, blockSize: Int, expecting columns: Int) {
    basis = ColumnBlock(rows: 3 * siteCount, capacity: columns)
    dimension = 3 * siteCount - RigidTranslations.count
    addRandomColumns(blockSize)
  }

  /// The number of columns to which A has not been applied; zero if the basis is invariant under A.
  var pendingColumns: Int { basis.columns - expanded }
  /// Whether the basis spans the whole translation-free space.
  var isComplete: Bool { basis.columns >= dimension }

  /// Adds random directions to the pending block (fewer if the space is exhausted).
  mutating func addRandomColumns(_ count: Int) {
    let first = basis.columns
    let added = min(count, dimension - first)
    guard added > 0 else { return }
    basis.append(added)
    for column in first..<first + added {
      var numbers = StartVector(number: randomColumns)
      let v = basis.pointer(column)
      for row in 0..<basis.rows { v[row] = numbers.next() }
      randomColumns += 1
    }
    // The coupling R has zeros in their rows: widen it.
    let kept = normalizePending(from: first, width: added, noise: 0, coupling: nil)
    let old = first - expanded
    var wider = [Double](repeating: 0, count: (old + kept) * coupledColumns)
    for column in 0..<coupledColumns {
      for row in 0..<old { wider[column * (old + kept) + row] = coupling[column * old + row] }
    }
    coupling = wider
  }

  /// Applies A to the pending block and orthogonalizes the result, which becomes the next pending block.
  mutating func expand<Operator: TranslationFreeOperator & ~Copyable>(
    by a: borrowing Operator
  ) throws(SparseAlgebraError) {
    var watch = Stopwatch()
    let first = expanded
    let width = pendingColumns
    let next = basis.columns
    basis.append(width)
    a.apply(to: basis.pointer(first), into: basis.pointer(next), columns: width)
    operatorApplications += width
    times.solves += watch.lap()
    for column in next..<next + width { deflationScale = max(deflationScale, basis.norm(column)) }

    let overlaps = basis.orthogonalize(
      basis.pointer(next), width: width, from: 0, to: next, near: coupledColumns + width)
    for column in 0..<width {
      projection.append(Array(overlaps[column * next..<column * next + first + column + 1]))
    }
    expanded = next
    coupledColumns = width
    var square = [Double](repeating: 0, count: width * width)
    let kept = normalizePending(from: next, width: width, noise: Self.deflation * deflationScale, coupling: &square)
    coupling = (0..<width).flatMap { column in square[column * width..<column * width + kept] }
    times.orthogonalization += watch.lap()
  }

  /// Orthonormalizes the columns from `first` on (Gram–Schmidt), among themselves or, for random columns without a
  /// coupling, against all; columns that vanish are dropped.
  ///
  /// - Returns: the number of columns kept. `coupling` (width × width) receives R.
  private mutating func normalizePending(
    from first: Int, width: Int, noise: Double, coupling: UnsafeMutablePointer<Double>?
  ) -> Int {
    var kept = 0
    for column in 0..<width {
      let target = first + kept
      if kept != column { basis.pointer(target).update(from: basis.pointer(first + column), count: basis.rows) }
      let before = basis.norm(target)
      let overlaps = basis.orthogonalize(
        basis.pointer(target), width: 1, from: coupling == nil ? 0 : first, to: target, near: target)
      for row in 0..<kept { coupling?[column * width + row] = overlaps[row] }
      removeTranslations(target)
      let length = basis.norm(target)
      guard length > noise, length > 0 else { continue }
      coupling?[column * width + kept] = length
      basis.scale(target, by: 1 / length)
      if length < Self.cancellation * before || length < Self.cancellation * deflationScale {
        _ = basis.orthogonalize(basis.pointer(target), width: 1, from: 0, to: target, near: target)
        removeTranslations(target)
        basis.scale(target, by: 1 / basis.norm(target))
      }
      kept += 1
    }
    basis.truncate(to: first + kept)
    return kept
  }

  /// Removes the translations from one column: rounding introduces them, every normalization amplifies them, and A is
  /// symmetric only without them.
  private func removeTranslations(_ column: Int) {
    RigidTranslations.remove(from: basis.pointer(column), siteCount: basis.rows / 3, columns: 1)
  }

  /// Returns all eigenpairs of H, ascending in θ.
  func ritzPairs() throws(SparseAlgebraError) -> DenseEigenpairs {
    var upper = [Double](repeating: 0, count: expanded * expanded)
    for (column, entries) in projection.enumerated() {
      for (row, value) in entries.enumerated() { upper[column * expanded + row] = value }
    }
    return try DenseEigenpairs(upperTriangle: upper, order: expanded)
  }

  /// Returns R s, the part of A Q s − θ Q s outside the basis, in the coordinates of the pending block, for a Ritz
  /// vector s.
  func remainder(of s: ArraySlice<Double>) -> [Double] {
    let last = s.suffix(coupledColumns)
    var result = [Double](repeating: 0, count: pendingColumns)
    for (column, weight) in last.enumerated() {
      for row in result.indices { result[row] += coupling[column * pendingColumns + row] * weight }
    }
    return result
  }

  /// Returns A Q s / θ = Q s + Q_next R s / θ for several Ritz vectors: one more power iteration at no cost.
  ///
  /// Its residual in M is exactly ‖M x − λ x‖ = λ ‖R s‖/θ, free of the large eigenvalues of M.
  func purified(_ vectors: [Double], count: Int, inverseEigenvalues θ: [Double]) -> [Double] {
    let (n, m) = (basis.rows, basis.columns)
    var coordinates = [Double](repeating: 0, count: m * count)
    for k in 0..<count {
      let s = vectors[k * expanded..<(k + 1) * expanded]
      for (row, value) in s.enumerated() { coordinates[k * m + row] = value }
      for (row, value) in remainder(of: s).enumerated() { coordinates[k * m + expanded + row] = value / θ[k] }
    }
    var x = [Double](repeating: 0, count: n * count)
    gemm(n, count, m, basis.pointer(), n, coordinates, m, &x, n)
    return x
  }
}
