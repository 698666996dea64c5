import Particles
import SparseAlgebra

/// The lowest vibrational modes of a glass, its translations left out.
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
  /// ω, ascending.
  public let frequencies: [Double]
  /// e of each.
  public let participationRatios: [Double]
  /// ψ of each: one vector a particle, zero on rattlers.
  public let vectors: [[Vec3]]
  /// ‖Mψ − λψ‖/λ of each.
  public let residuals: [Double]
  /// λ of each.
  public let eigenvalues: [Double]
}

/// e = (Σ_i ψ_i·ψ_i)²/(N Σ_i (ψ_i·ψ_i)²): 1 for a uniform field, 1/N for a field on one particle. Eq. (5).
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
  /// The `count` lowest modes above the translations.
  ///
  /// - Parameter provingCompleteness: whether an inertia count rules out missed modes; it costs another factorization.
  /// - Throws: ``SparseAlgebraError`` if the modes do not converge or the count is unreliable.
  public mutating func normalModes(_ count: Int, provingCompleteness: Bool = false) throws -> NormalModes {
    let pairs = try LowestEigenpairs(count: min(count, unknowns - 3), of: factorization)
    times.add(pairs.times)
    var watch = Stopwatch()
    checks.eigenpairResidual = max(checks.eigenpairResidual, pairs.residuals.max() ?? 0)
    checks.smallestEigenvalue = pairs.eigenvalues.first ?? checks.smallestEigenvalue
    if provingCompleteness, let last = pairs.eigenvalues.last {
      // Just below the last eigenvalue found there must be the translations and all but those equal to it.
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

  /// How many modes, translations left out, lie below `frequency`, by an inertia count, which does not depend on any list
  /// of modes.
  ///
  /// Costs another factorization. Throws ``SparseAlgebraError`` if the count is unreliable: choose another frequency.
  public func modes(below frequency: Double) throws -> Int {
    let shift = frequency * frequency
    return try InertiaCount(of: hessian, below: shift, order: factorization.order).below - RigidTranslations.count
  }

  /// Vector `k` of a block over the sites as a field over all particles, zero on rattlers.
  private func field(of block: [Double], _ k: Int) -> [Vec3] {
    var field = [Vec3](repeating: .zero, count: state.configuration.count)
    for (site, particle) in backbone.particles.enumerated() {
      let at = k * unknowns + 3 * site
      field[particle] = Vec3(block[at], block[at + 1], block[at + 2])
    }
    return field
  }
}
