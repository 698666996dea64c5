import Particles

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
