import Interactions
import SparseAlgebra

/// The Hessian M = ∂²U/∂x∂x of a backbone: equal unit masses, so that its eigenvalues are squared frequencies.
///
/// Each bond adds B = D²φ r rᵀ + Dφ I: +B to the diagonal blocks of its two particles, −B between them.
func hessian(of backbone: Backbone) -> SymmetricBlockMatrix {
  let blocks = backbone.bonds.map { bond in
    let r = bond.separation
    let (first, second) = (bond.first, bond.second)
    let block = SymmetricBlock(
      xx: second * r.x * r.x + first, xy: second * r.x * r.y, xz: second * r.x * r.z,
      yy: second * r.y * r.y + first, yz: second * r.y * r.z, zz: second * r.z * r.z + first)
    return BlockBond(backbone.sites[bond.i]!, backbone.sites[bond.j]!, block)
  }
  return SymmetricBlockMatrix(siteCount: backbone.particles.count, bonds: blocks)
}
