/// A symmetric operator A on translation-free vectors, for `BlockLanczos`: its largest eigenvalues θ belong to the lowest
/// modes of M.
///
/// | operator | code | θ of a mode λ |
/// |---|---|---|
/// | P M⁺ P | `Factorization` | 1/λ |
/// | T_d(M), damping all λ above a cut | `ChebyshevFilter` | T_d of λ mapped linearly |
protocol TranslationFreeOperator: ~Copyable {
  /// The matrix M.
  var matrix: SymmetricBlockMatrix { get }
  /// Computes A x for `columns` translation-free vectors of 3n components, one after another.
  func apply(to x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>, columns: Int)
}

extension Factorization: TranslationFreeOperator {
  func apply(to x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>, columns: Int) {
    applyPseudoInverse(to: x, into: y, columns: columns)
  }
}
