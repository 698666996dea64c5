import CLAPACK

/// Whether the process has an OpenBLAS, each of which has been told, on first use, to stay with one thread.
private let foundOpenBLAS = clapack_pin_openblas() != 0

/// Keeps the linear algebra of the calling thread on that thread: the sample is the unit of concurrency.
///
/// OpenBLAS would start a team for every product, and CHOLMOD an OpenMP team of a size compiled in; n workers would
/// then run n teams on the same cores, and sums would depend on the team's size. Every entry of this module calls this
/// function; it costs nanoseconds after the first call.
///
/// - Returns: whether an OpenBLAS was found (false where the system's BLAS is another one: then see its manual).
@discardableResult
public func pinLinearAlgebraToOneThread() -> Bool {
  clapack_keep_openmp_serial()
  return foundOpenBLAS
}

/// The name of the processor whose kernels the BLAS uses, such as `SkylakeX`; nil where it is not OpenBLAS.
public var linearAlgebraCore: String? { clapack_openblas_core().map { String(cString: $0) } }
