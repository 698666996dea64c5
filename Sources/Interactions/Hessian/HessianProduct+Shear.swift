import Particles

extension HessianProduct {
  /// Returns Ξ_i = ∂F_i/∂γ, the forces that simple shear x → x + γ y of all positions causes, per unit of strain.
  ///
  /// Ξ_i = Σ_j [D²φ (x y) r + Dφ y e_x], r = x_j − x_i: −M applied to the affine displacements, whose differences are those of
  /// the bonds, across the faces of the cell too. In single precision, as M u: the error is about 10⁻⁷ of the terms.
  public func affineShearForces() -> [Vec3] {
    var forces = [Vec3](repeating: .zero, count: count)
    let blocks = UnsafePointer(blocks.base)
    for row in 0..<count {
      var sumX = FloatLanes(0), sumY = FloatLanes(0), sumZ = FloatLanes(0)
      for k in starts[row]..<starts[row + 1] {
        let block = blocks + Self.blockStride * k
        let x = FloatLanes(lanes: block[0]), y = FloatLanes(lanes: block[1]), z = FloatLanes(lanes: block[2])
        let t = FloatLanes(lanes: block[3]) * (x * y)
        sumX.addProduct(t, x)
        sumX.addProduct(FloatLanes(lanes: block[4]), y)
        sumY.addProduct(t, y)
        sumZ.addProduct(t, z)
      }
      forces[Int(particles[row])] = SIMD4<Double>(FloatLanes.sums(sumX, sumY, sumZ)).xyz
    }
    return forces
  }
}
