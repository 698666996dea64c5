import CLAPACK

/// Whether the process uses OpenBLAS; on first use every OpenBLAS library is restricted to one thread.
private let foundOpenBLAS = clapack_pin_openblas() != 0

/// Restricts linear algebra to the calling thread; concurrency is over samples.
///
/// OpenBLAS would start a thread team for every product, and CHOLMOD an OpenMP team of a size fixed at compile time; n
/// workers would then run n teams on the same cores, and sums would depend on the team size. Every entry point of this
/// module calls this function; it costs nanoseconds after the first call.
///
/// - Returns: whether an OpenBLAS was found (false if the system has another BLAS; then see its manual).
@discardableResult
public func pinLinearAlgebraToOneThread() -> Bool {
  clapack_keep_openmp_serial()
  return foundOpenBLAS
}

/// Whether OpenBLAS is a part of this program or library, as in a release.
public var linearAlgebraIsWithin: Bool { clapack_is_within() != 0 }

/// The name of the processor whose kernels the BLAS uses, such as `SkylakeX`; nil where it is not OpenBLAS.
public var linearAlgebraCore: String? { clapack_openblas_core().map { String(cString: $0) } }
