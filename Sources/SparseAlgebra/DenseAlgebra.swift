import CLAPACK

/// Eigenvalues, ascending, of the symmetric n×n matrix `a`, whose columns are overwritten by its eigenvectors.
func symmetricEigenvalues(_ a: inout [Double], size n: Int) -> [Double] {
  blasIsPinned
  var values = [Double](repeating: 0, count: n)
  guard n > 0 else { return values }
  var size = Int32(n), info: Int32 = 0
  var workSize: Int32 = -1, integerSize: Int32 = -1
  var bestWork = 0.0
  var bestInteger: Int32 = 0
  dsyevd_("V", "L", &size, &a, &size, &values, &bestWork, &workSize, &bestInteger, &integerSize, &info)
  workSize = Int32(bestWork)
  integerSize = bestInteger
  var work = [Double](repeating: 0, count: Int(workSize))
  var integers = [Int32](repeating: 0, count: Int(integerSize))
  dsyevd_("V", "L", &size, &a, &size, &values, &work, &workSize, &integers, &integerSize, &info)
  precondition(info == 0, "a symmetric matrix of finite numbers has eigenvalues")
  return values
}

/// C ← α op(A)·op(B) + β C, columns one after the other; op transposes where asked.
func multiply(
  _ a: UnsafePointer<Double>, transposed transposeA: Bool = false, _ b: UnsafePointer<Double>, rows m: Int,
  columns n: Int, inner k: Int, leadingA: Int, leadingB: Int, alpha: Double = 1, beta: Double = 0,
  into c: UnsafeMutablePointer<Double>, leadingC: Int
) {
  blasIsPinned
  var (m, n, k) = (Int32(m), Int32(n), Int32(k))
  var (lda, ldb, ldc) = (Int32(leadingA), Int32(leadingB), Int32(leadingC))
  var (alpha, beta) = (alpha, beta)
  dgemm_(transposeA ? "T" : "N", "N", &m, &n, &k, &alpha, a, &lda, b, &ldb, &beta, c, &ldc)
}
