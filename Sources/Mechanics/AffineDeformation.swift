import Interactions
import Particles

/// The six components of a homogeneous strain, in Voigt order.
public enum StrainComponent: Int, CaseIterable, Sendable {
  /// Extension along x.
  case xx
  /// Extension along y.
  case yy
  /// Extension along z.
  case zz
  /// Shear in the yz plane.
  case yz
  /// Shear in the xz plane.
  case xz
  /// Shear in the xy plane.
  case xy

  /// The two axes of the component.
  var axes: (Int, Int) {
    switch self {
    case .xx: (0, 0)
    case .yy: (1, 1)
    case .zz: (2, 2)
    case .yz: (1, 2)
    case .xz: (0, 2)
    case .xy: (0, 1)
    }
  }
}

/// The affine response of a sample to homogeneous strain, before the particles relax.
///
/// With the Lagrangian strain η, r′² = r² + 2 r·η·r, so that only D²φ enters the second derivative:
///
/// | symbol | code |
/// |---|---|
/// | Σ D²φ r_α r_β r_γ r_κ | `stiffness`, 6 × 6 by rows |
/// | Ξ_αβ = ∂²U/∂x∂η_αβ: ± D²φ r_α r_β r on the two particles of a bond | `forces`, six vectors |
///
/// A triplet adds k_ab (s_α s_β)_a (s_γ s_κ)_b and ± k_ab (s_α s_β)_a s_b on the particles of side b, summed over a and
/// b.
///
/// The remaining terms Dφ(e_α r_β + e_β r_α) of Ξ sum to the net force on a particle, which vanishes in equilibrium.
struct AffineDeformation {
  let stiffness: [Double]
  let forces: [Double]

  init(_ backbone: Backbone) {
    let size = 3 * backbone.particles.count
    var stiffness = [Double](repeating: 0, count: 36)
    var forces = [Double](repeating: 0, count: 6 * size)
    for bond in backbone.bonds {
      let r = bond.separation
      let products = StrainComponent.allCases.map { r[$0.axes.0] * r[$0.axes.1] }
      let (i, j) = (3 * backbone.sites[bond.i]!, 3 * backbone.sites[bond.j]!)
      for a in 0..<6 {
        let weight = bond.second * products[a]
        for b in 0..<6 { stiffness[6 * a + b] += weight * products[b] }
        for axis in 0..<3 {
          forces[a * size + j + axis] += weight * r[axis]
          forces[a * size + i + axis] -= weight * r[axis]
        }
      }
    }
    for triplet in backbone.triplets {
      let sides = triplet.sides
      let products = sides.map { s in StrainComponent.allCases.map { s[$0.axes.0] * s[$0.axes.1] } }
      for (b, (i, j)) in triplet.ends.enumerated() {
        let (from, to) = (3 * backbone.sites[i]!, 3 * backbone.sites[j]!)
        for strain in 0..<6 {
          let weight = (0..<3).reduce(0) { $0 + triplet.second($1, b) * products[$1][strain] }
          for other in 0..<6 { stiffness[6 * strain + other] += weight * products[b][other] }
          for axis in 0..<3 {
            forces[strain * size + to + axis] += weight * sides[b][axis]
            forces[strain * size + from + axis] -= weight * sides[b][axis]
          }
        }
      }
    }
    self.stiffness = stiffness
    self.forces = forces
  }
}
