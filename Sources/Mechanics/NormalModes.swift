import Particles
import SparseAlgebra

/// The lowest vibrational modes of a glass, without translations.
///
/// | symbol | code | shape | unit |
/// |---|---|---|---|
/// | ω = √λ, Mψ = λψ | `frequencies` | k, ascending | 1/time |
/// | e = (Σψ_i²)²/(N Σψ_i⁴) | `participationRatios` | k | 1/N … 1 |
/// | ψ | `vectors` | k arrays of N | unit length |
/// | ‖Mψ − λψ‖/λ | `residuals` | k | |
///
/// Source: Eqs. (5) and (A8) of arXiv:2009.08238. N counts the particles of the backbone.
public struct NormalModes: Sendable {
  /// The frequencies ω, ascending.
  public let frequencies: [Double]
  /// The participation ratio e of each mode.
  public let participationRatios: [Double]
  /// The mode vectors ψ: one vector per particle, zero on rattlers.
  public let vectors: [[Vec3]]
  /// The residual ‖Mψ − λψ‖/λ of each mode.
  public let residuals: [Double]
  /// The eigenvalue λ of each mode.
  public let eigenvalues: [Double]
}

/// Returns e = (Σ_i ψ_i·ψ_i)²/(N Σ_i (ψ_i·ψ_i)²): 1 for a uniform field, 1/N for a field on one particle. Eq. (5).
public func participationRatio(_ mode: [Vec3], particles: Int) -> Double {
  var square = 0.0
  var fourth = 0.0
  for displacement in mode {
    let d = displacement.squaredLength
    square += d
    fourth += d * d
  }
  return square * square / (Double(particles) * fourth)
}

extension FactorizedGlass {
  /// Returns the `count` lowest modes above the translations.
  ///
  /// - Parameter provingCompleteness: whether to rule out missed modes by an inertia count, which costs another
  ///   factorization.
  /// - Throws: ``SparseAlgebraError`` if the modes do not converge or the count is unreliable.
  public mutating func normalModes(_ count: Int, provingCompleteness: Bool = false) throws -> NormalModes {
    let pairs = try LowestEigenpairs(count: min(count, unknowns - 3), of: factorization)
    times.add(pairs.times)
    var watch = Stopwatch()
    checks.eigenpairResidual = max(checks.eigenpairResidual, pairs.residuals.max() ?? 0)
    checks.smallestEigenvalue = pairs.eigenvalues.first ?? checks.smallestEigenvalue
    if provingCompleteness, let last = pairs.eigenvalues.last {
      // Just below the last eigenvalue found, only the translations and the modes not degenerate with it may lie.
      let shift = last * (1 - 1e-6)
      let expected = RigidTranslations.count + pairs.eigenvalues.count { $0 < shift }
      let found = try InertiaCount(of: hessian, below: shift, order: factorization.order).below
      checks.missedModes = found - expected
      times.inertia += watch.lap()
    }
    defer { times.modeVectors += watch.lap() }
    let vectors = (0..<pairs.eigenvalues.count).map { field(of: pairs.eigenvectors, $0) }
    return NormalModes(
      frequencies: pairs.eigenvalues.map { $0.squareRoot() },
      participationRatios: vectors.map { participationRatio($0, particles: backbone.particles.count) },
      vectors: vectors, residuals: pairs.residuals, eigenvalues: pairs.eigenvalues)
  }

  /// Returns the number of modes below `frequency`, without translations, by an inertia count, which is independent of
  /// any computed modes.
  ///
  /// It costs another factorization.
  ///
  /// - Throws: ``SparseAlgebraError`` if the count is unreliable; choose another frequency.
  public func modes(below frequency: Double) throws -> Int {
    let shift = frequency * frequency
    return try InertiaCount(of: hessian, below: shift, order: factorization.order).below - RigidTranslations.count
  }
}
