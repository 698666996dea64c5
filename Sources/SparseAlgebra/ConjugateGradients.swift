/// A conjugate gradient solver in the translation-free space: an independent check of `Factorization`, and the method
/// for samples too large to factorize.
///
/// It works for any M that is positive definite on translation-free vectors; the iterates are kept translation-free at
/// every step.
///
/// Source: M. R. Hestenes and E. Stiefel, J. Res. NBS 49, 409 (1952).
public struct ConjugateGradients: Sendable {
  /// The relative tolerance: the iteration ends when ‖M u − P f‖ ≤ `tolerance` · ‖P f‖.
  public var tolerance: Double
  /// The maximum number of iterations.
  public var mostIterations: Int

  /// The reason that an iteration ended.
  public enum Ending: Equatable, Sendable {
    /// The residual reached the tolerance.
    case converged
    /// The maximum number of iterations was reached.
    case exhausted
    /// A direction p with p·M·p ≤ 0 was found: M is not positive definite.
    case notPositive
  }

  /// A solution with its statistics.
  public struct Solution: Equatable, Sendable {
    /// The displacement u, 3n components, translation-free.
    public var displacement: [Double]
    /// The reason that the iteration ended.
    public var ending: Ending
    /// The number of products with M.
    public var iterations: Int
    /// The true residual ‖M u − P f‖ / ‖P f‖, computed at the end and not recursively.
    public var residual: Double
  }

  /// Creates a solver with a relative tolerance and a maximum number of iterations.
  public init(tolerance: Double = 1e-10, mostIterations: Int = 10_000) {
    self.tolerance = tolerance
    self.mostIterations = mostIterations
  }

  /// Solves M u = P f for one force of 3n components.
  public func response(of matrix: SymmetricBlockMatrix, to force: [Double]) -> Solution {
    precondition(force.count == matrix.unknowns, "a force has three components a site")
    var f = force
    RigidTranslations.remove(from: &f, siteCount: matrix.siteCount)
    let scale = norm(f)
    var u = [Double](repeating: 0, count: f.count)
    guard scale > 0 else { return Solution(displacement: u, ending: .converged, iterations: 0, residual: 0) }
    var r = f
    var p = f
    var rr = dot(r, r)
    var ending = Ending.exhausted
    var iterations = 0
    while iterations < mostIterations {
      let Mp = matrix.product(with: p)
      iterations += 1
      let curvature = dot(p, Mp)
      guard curvature > 0 else {
        ending = .notPositive
        break
      }
      let step = rr / curvature
      for index in u.indices { u[index] += step * p[index] }
      for index in r.indices { r[index] -= step * Mp[index] }
      RigidTranslations.remove(from: &r, siteCount: matrix.siteCount)
      let next = dot(r, r)
      if next.squareRoot() <= tolerance * scale {
        ending = .converged
        break
      }
      let turn = next / rr
      for index in p.indices { p[index] = r[index] + turn * p[index] }
      rr = next
    }
    RigidTranslations.remove(from: &u, siteCount: matrix.siteCount)
    let Mu = matrix.product(with: u)
    for index in f.indices { f[index] -= Mu[index] }
    return Solution(displacement: u, ending: ending, iterations: iterations, residual: norm(f) / scale)
  }
}
