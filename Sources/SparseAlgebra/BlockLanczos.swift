/// Block Lanczos with periodic reorthogonalization for an operator A, a function of M whose largest eigenvalues θ belong to
/// the lowest modes of M: a `TranslationFreeOperator`.
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
  private var reorthogonalization = Reorthogonalization()
  /// The dimension of the translation-free space.
  private let dimension: Int

  /// The fraction of ‖A‖ below which the norm of an orthogonalized vector is attributed to rounding.
  ///
  /// Dropping the vector changes A by this fraction, that is λ_k by 10⁻¹³ λ_k/λ_1 relative.
  static let deflation = 1e-13
  /// The factor of reduction by orthogonalization below which a column is orthogonalized again after normalization.
  static let cancellation = 1e-3

  /// Starts with random vectors.
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

    // All significant parts of A Q_p: H is banded.
    let near = coupledColumns + width
    let overlaps = basis.orthogonalize(basis.pointer(next), width: width, from: next - near, to: next)
    for column in 0..<width {
      let own = overlaps[column * near..<column * near + coupledColumns + column + 1]
      projection.append([Double](repeating: 0, count: next - near) + own)
    }
    if reorthogonalization.isDue() { reorthogonalize(width) }
    expanded = next
    coupledColumns = width
    var square = [Double](repeating: 0, count: width * width)
    let kept = normalizePending(from: next, width: width, noise: Self.deflation * deflationScale, coupling: &square)
    coupling = (0..<width).flatMap { column in square[column * width..<column * width + kept] }
    times.orthogonalization += watch.lap()
  }

  /// Orthogonalizes the pending block Q_p and the new W, `width` columns each, against all earlier columns.
  ///
  /// What is removed from Q_p, after A was applied to it, is below the error of that application.
  private mutating func reorthogonalize(_ width: Int) {
    let (first, next) = (expanded, expanded + width)
    // Q_p was orthogonalized in the previous step.
    let alone = reorthogonalization.steps == 1
    let lengths = (next..<next + width).map { max(basis.norm($0), Self.cancellation * deflationScale) }
    let overlaps = basis.removeSpan(
      from: 0, to: first, of: basis.pointer(alone ? next : first), width: alone ? width : 2 * width)
    _ = basis.removeSpan(from: first, to: next, of: basis.pointer(next), width: width)
    var loss = 0.0
    for (column, length) in lengths.enumerated() {
      let own = overlaps[(alone ? column : width + column) * first..<(alone ? column + 1 : width + column + 1) * first]
      for overlap in own { loss = max(loss, abs(overlap) / length) }
    }
    reorthogonalization.note(loss: loss)
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
        basis.pointer(target), width: 1, from: coupling == nil ? 0 : first, to: target)
      for row in 0..<kept { coupling?[column * width + row] = overlaps[row] }
      removeTranslations(target)
      var length = basis.norm(target)
      let cancelled = length < Self.cancellation * max(before, deflationScale)
      if cancelled {
        // What is left may be the loss of orthogonality since the last reorthogonalization.
        _ = basis.orthogonalize(basis.pointer(target), width: 1, from: 0, to: target)
        removeTranslations(target)
        length = basis.norm(target)
      }
      guard length > noise, length > 0 else { continue }
      coupling?[column * width + kept] = length
      basis.scale(target, by: 1 / length)
      if cancelled {
        _ = basis.orthogonalize(basis.pointer(target), width: 1, from: 0, to: target)
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
    return orthonormalized(x, count: count)
  }

  /// Returns X (3 I − Xᵀ X)/2 for columns that are unit vectors first: X with its departure from orthonormality squared,
  /// so that the error of the basis, up to 10⁻⁸, becomes rounding.
  private func orthonormalized(_ vectors: [Double], count: Int) -> [Double] {
    let n = basis.rows
    var x = vectors
    for column in 0..<count {
      let length = norm(x[column * n..<(column + 1) * n])
      for row in column * n..<(column + 1) * n { x[row] /= length }
    }
    var weights = [Double](repeating: 0, count: count * count)
    gemm(transposingA: true, count, count, n, alpha: -0.5, x, n, x, n, &weights, count)
    for k in 0..<count { weights[k * count + k] += 1.5 }
    var result = [Double](repeating: 0, count: n * count)
    gemm(n, count, count, x, n, weights, count, &result, n)
    return result
  }
}
