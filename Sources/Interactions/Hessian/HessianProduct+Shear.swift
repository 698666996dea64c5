import Particles

extension HessianProduct {
  /// Returns Ξ_i = ∂F_i/∂γ, the forces that simple shear x → x + γ y of all positions causes, per unit of strain.
  ///
  /// Ξ_i = Σ_j [D²φ (x y) r + Dφ y e_x], r = x_j − x_i: −M applied to the affine displacements, whose differences are those of
  /// the bonds, across the faces of the cell too. Bonds are those recorded last, in single precision: the error is about 10⁻⁷ of
  /// the terms.
  public func affineShearForces() -> [Vec3] {
    let rows = Buffer<SIMD4<Double>>(capacity: count)
    for row in 0..<count { rows[row] = .zero }
    bonds.addAffineShearForces(to: rows.base)
    var forces = [Vec3](repeating: .zero, count: count)
    for row in 0..<count { forces[Int(bonds.particles[row])] = rows[row].xyz }
    return forces
  }
}
