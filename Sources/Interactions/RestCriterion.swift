import Particles

/// When a configuration is at rest: its net forces vanish against the pair forces, or as far as rounding lets them.
///
/// | symbol | code |
/// |---|---|
/// | F = (Σ_i F_i²/N)^½, the rms net force per particle | |
/// | F/f, with f the rms pair force | `Energetics.forceRatio(count:)` |
/// | F₀ = δ ∇²U/N, the net force that rounding leaves | `forceFloor(_:count:resolution:)` |
///
/// At rest: F ≤ `tolerance`·f, or F ≤ F₀.
///
/// Near a crystal without pressure pair forces and net forces vanish together, and their ratio says nothing: what is left of
/// F is rounding. Coordinates known to δ give F² = δ² tr(M²)/N with the Hessian M, and tr(M²)/N = 3⟨λ²⟩ over its eigenvalues
/// λ, while ∇²U/N = tr(M)/N = 3⟨λ⟩. F₀ bounds F as long as ⟨λ²⟩ ≤ 3⟨λ⟩²: crystals and glasses of all built-in models have
/// 1.5 to 1.9. For glasses F₀ is 10⁻¹³ f or less, so that their tolerance decides.
public struct RestCriterion: Sendable, Equatable {
  /// The largest F/f.
  public let tolerance: Double

  /// Creates the criterion with a convergence threshold.
  public init(tolerance: Double) { self.tolerance = tolerance }

  /// Returns whether sums and their force floor are those of a configuration at rest.
  public func isMet(by sums: Energetics, count: Int, floor: Double) -> Bool {
    sums.forceRatio(count: count) <= tolerance || Self.netForce(sums, count: count) <= floor
  }

  /// Returns F.
  public static func netForce(_ sums: Energetics, count: Int) -> Double {
    (sums.squaredForces / Double(count)).squareRoot()
  }

  /// Returns F₀, if coordinates are known to `resolution`; `sums` with ∇²U.
  public static func forceFloor(_ sums: Energetics, count: Int, resolution: Double) -> Double {
    resolution * max(0, sums.laplacian) / Double(count)
  }
}

extension ForceField {
  /// Returns the rounding error of a particle's distances to its neighbors, as this field computes them.
  ///
  /// A coordinate x is rounded when it is stored, and again when it is shifted by a cell's edge: each time by u(|x| + L) at
  /// most, u = 2⁻⁵³. Coordinates beyond ten edges are not given more.
  public func resolution(at positions: [Vec3]) -> Double {
    let edge = cell.extent.max()
    let farthest = positions.reduce(0) { max($0, abs($1.x), abs($1.y), abs($1.z)) }
    return 2 * 0x1p-53 * (min(farthest, 10 * edge) + edge)
  }
}
