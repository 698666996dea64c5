/// The lowest eigenpairs of a matrix above its three translations.
///
/// | symbol | code | shape |
/// |---|---|---|
/// | λ | `values` | k, ascending |
/// | ψ | `vectors` | k vectors of 3n one after the other; unit length, translation-free, largest component positive |
/// | ‖Mψ − λψ‖/λ | `residuals` | k |
public struct LowestEigenpairs: Sendable {
  /// λ, ascending, the translations left out.
  public let values: [Double]
  /// ψ, one after the other.
  public let vectors: [Double]
  /// ‖Mψ − λψ‖/λ of each.
  public let residuals: [Double]
  /// How many vectors the operator was applied to.
  public let applications: Int

  /// How many vectors a block of the Lanczos iteration has: an eigenvalue of up to this multiplicity cannot be missed.
  public static let blockSize = 16
  /// The residual ‖M⁺x − θx‖/θ at which a pair has converged in the iteration; one more application follows.
  static let iterationTolerance = 1e-11
  /// Matrices of at most this many rows are diagonalised whole.
  static let denseSize = 600

  /// The `count` lowest pairs, from a factorization.
  ///
  /// Block Lanczos on P·M⁺·P, whose largest eigenvalues 1/λ are wanted, with full reorthogonalisation and a fixed start:
  /// all state is local, and the result a function of the matrix alone.
  ///
  /// Throws ``SparseAlgebraError/notConverged(found:wanted:)`` if the whole space is spent before they converge.
  public init(_ count: Int, of factorization: borrowing Factorization) throws(SparseAlgebraError) {
    let size = factorization.matrix.size
    let count = min(count, size - RigidTranslations.count)
    if size <= Self.denseSize || 3 * count > size {
      self.init(count, ofDense: factorization.matrix)
      return
    }
    var space = KrylovSpace(factorization, block: Self.blockSize)
    var ritz: [Double]?
    while ritz == nil, space.dimension + 2 * Self.blockSize < size {
      space.extend(factorization)
      if space.dimension >= count + Self.blockSize {
        ritz = space.ritzVectors(count, tolerance: Self.iterationTolerance)
      }
    }
    guard let ritz else { throw .notConverged(found: 0, wanted: count) }
    // One more application damps what is left of the upper spectrum; a last projection makes the pairs exact in their span.
    let filtered = factorization.apply(ritz, count: count)
    self = Self.projected(filtered, count: count, matrix: factorization.matrix, applications: space.dimension + count)
  }

  private init(_ count: Int, ofDense matrix: SymmetricBlockMatrix) {
    var a = matrix.dense
    let size = matrix.size
    // The translations are moved above the whole spectrum, where they are not among the lowest.
    let lift = 4 * matrix.gershgorinBound / Double(matrix.siteCount)
    for i in 0..<size {
      for j in 0..<size where i % 3 == j % 3 { a[i * size + j] += lift }
    }
    _ = symmetricEigenvalues(&a, size: size)
    self = Self.projected(Array(a.prefix(count * size)), count: count, matrix: matrix, applications: 0)
  }

  private init(values: [Double], vectors: [Double], residuals: [Double], applications: Int) {
    self.values = values
    self.vectors = vectors
    self.residuals = residuals
    self.applications = applications
  }

  /// The eigenpairs of `matrix` in the span of `count` vectors (Rayleigh and Ritz), with their residuals.
  private static func projected(
    _ span: [Double], count: Int, matrix: SymmetricBlockMatrix, applications: Int
  ) -> LowestEigenpairs {
    let n = matrix.size
    var q = span
    RigidTranslations.remove(from: &q, count: count)
    orthonormalise(&q, size: n, count: count)
    orthonormalise(&q, size: n, count: count)
    let image = matrix.times(q, count: count)
    var small = [Double](repeating: 0, count: count * count)
    multiply(
      q, transposed: true, image, rows: count, columns: count, inner: n, leadingA: n, leadingB: n, into: &small,
      leadingC: count)
    let values = symmetricEigenvalues(&small, size: count)
    var vectors = [Double](repeating: 0, count: n * count)
    multiply(
      q, small, rows: n, columns: count, inner: count, leadingA: n, leadingB: count, into: &vectors, leadingC: n)
    var images = vectors
    multiply(
      image, small, rows: n, columns: count, inner: count, leadingA: n, leadingB: count, into: &images, leadingC: n)
    var residuals: [Double] = []
    for k in 0..<count {
      let range = (k * n)..<((k + 1) * n)
      let rest = zip(images[range], vectors[range]).reduce(0.0) { sum, pair in
        let d = pair.0 - values[k] * pair.1
        return sum + d * d
      }
      residuals.append(rest.squareRoot() / abs(values[k]))
      let largest = range.max { abs(vectors[$0]) < abs(vectors[$1]) }!
      if vectors[largest] < 0 { for i in range { vectors[i] *= -1 } }
    }
    return LowestEigenpairs(values: values, vectors: vectors, residuals: residuals, applications: applications)
  }
}

/// Makes `count` vectors of length `size` orthonormal, one after the other (modified Gram and Schmidt).
///
/// Returns the upper triangular R with old = new·R, columns one after the other. A vector that depends on those before
/// it is left as zero, with a zero on R's diagonal.
@discardableResult
func orthonormalise(_ x: inout [Double], size: Int, count: Int) -> [Double] {
  var r = [Double](repeating: 0, count: count * count)
  x.withUnsafeMutableBufferPointer { x in
    for k in 0..<count {
      let column = UnsafeMutableBufferPointer(rebasing: x[(k * size)..<((k + 1) * size)])
      let before = norm(column)
      for j in 0..<k {
        let other = UnsafeMutableBufferPointer(rebasing: x[(j * size)..<((j + 1) * size)])
        var overlap = 0.0
        for i in 0..<size { overlap += other[i] * column[i] }
        for i in 0..<size { column[i] -= overlap * other[i] }
        r[k * count + j] += overlap
      }
      let length = norm(column)
      // A remainder of rounding size is no direction.
      let scale = length > 1e-13 * before ? 1 / length : 0
      r[k * count + k] = scale > 0 ? length : 0
      for i in 0..<size { column[i] *= scale }
    }
  }
  return r
}
