import CLAPACK

// C wrapper file: BLAS and LAPACK.

/// Computes C = α op(A) B + β C, column-major; op(A) is m × k.
func gemm(
  transposingA: Bool = false, _ m: Int, _ n: Int, _ k: Int, alpha: Double = 1,
  _ a: UnsafePointer<Double>, _ lda: Int, _ b: UnsafePointer<Double>, _ ldb: Int,
  beta: Double = 0, _ c: UnsafeMutablePointer<Double>, _ ldc: Int
) {
  guard m > 0, n > 0 else { return }
  pinLinearAlgebraToOneThread()
  var (m, n, k) = (Int32(m), Int32(n), Int32(k))
  var (lda, ldb, ldc) = (Int32(lda), Int32(ldb), Int32(ldc))
  var (alpha, beta) = (alpha, beta)
  dgemm_(transposingA ? "T" : "N", "N", &m, &n, &k, &alpha, a, &lda, b, &ldb, &beta, c, &ldc)
}

/// Computes y = α op(A) x + β y, column-major; A is m × n. A matrix product with one column would pack A needlessly.
func gemv(
  transposingA: Bool = false, _ m: Int, _ n: Int, alpha: Double = 1, _ a: UnsafePointer<Double>, _ lda: Int,
  _ x: UnsafePointer<Double>, beta: Double, _ y: UnsafeMutablePointer<Double>
) {
  guard m > 0, n > 0 else { return }
  pinLinearAlgebraToOneThread()
  var (m, n, lda, one) = (Int32(m), Int32(n), Int32(lda), Int32(1))
  var (alpha, beta) = (alpha, beta)
  dgemv_(transposingA ? "T" : "N", &m, &n, &alpha, a, &lda, x, &one, &beta, y, &one)
}

/// All eigenpairs of a dense symmetric matrix, by divide and conquer (LAPACK `dsyevd`).
package struct DenseEigenpairs {
  /// The eigenvalues, ascending.
  package let eigenvalues: [Double]
  /// The unit eigenvectors, column-major, in the order of the eigenvalues.
  package let eigenvectors: [Double]

  /// Diagonalizes A from its upper triangle (column-major). Complexity: about 9 n³ flops.
  package init(upperTriangle a: [Double], order n: Int) throws(SparseAlgebraError) {
    precondition(a.count == n * n, "a square matrix has n² entries")
    pinLinearAlgebraToOneThread()
    var vectors = a
    var values = [Double](repeating: 0, count: n)
    var order = Int32(n)
    var leading = Int32(max(1, n))
    var (workSize, integerWorkSize, info): (Int32, Int32, Int32) = (-1, -1, 0)
    var (bestWork, bestIntegerWork): (Double, Int32) = (0, 0)
    dsyevd_(
      "V", "U", &order, &vectors, &leading, &values, &bestWork, &workSize, &bestIntegerWork, &integerWorkSize, &info)
    workSize = Int32(bestWork)
    integerWorkSize = bestIntegerWork
    var work = [Double](repeating: 0, count: Int(workSize))
    var integerWork = [Int32](repeating: 0, count: Int(integerWorkSize))
    dsyevd_(
      "V", "U", &order, &vectors, &leading, &values, &work, &workSize, &integerWork, &integerWorkSize, &info)
    guard info == 0 else { throw .library(status: Int(info)) }
    eigenvalues = values
    eigenvectors = vectors
  }
}
