/// The solution of M·u = P·f without a factorization: an independent witness, and the way for very large samples.
public struct ConjugateGradients: Sendable {
  /// u, translation-free.
  public let solution: [Double]
  /// ‖M·u − P·f‖/‖P·f‖.
  public let residual: Double
  /// Products with M.
  public let iterations: Int
  /// Whether the residual came down to the tolerance.
  public let converged: Bool

  /// Iterates until the relative residual is at most `tolerance` or `limit` products are spent.
  public init(_ matrix: SymmetricBlockMatrix, _ f: [Double], tolerance: Double, limit: Int) {
    var r = f
    RigidTranslations.remove(from: &r)
    let whole = norm(r)
    var u = [Double](repeating: 0, count: r.count)
    var p = r
    var square = whole * whole
    var iterations = 0
    while square.squareRoot() > tolerance * whole, iterations < limit {
      let image = matrix.times(p)
      let step = square / zip(p, image).reduce(0) { $0 + $1.0 * $1.1 }
      for k in u.indices {
        u[k] += step * p[k]
        r[k] -= step * image[k]
      }
      let next = r.reduce(0) { $0 + $1 * $1 }
      for k in p.indices { p[k] = r[k] + next / square * p[k] }
      square = next
      iterations += 1
    }
    RigidTranslations.remove(from: &u)
    solution = u
    self.iterations = iterations
    residual = whole > 0 ? square.squareRoot() / whole : 0
    converged = square.squareRoot() <= tolerance * whole
  }
}
