import Interactions
import Particles
import SparseAlgebra

/// Returns the Hessian M = ∂²U/∂x∂x of a backbone with equal unit masses, so that its eigenvalues are squared
/// frequencies.
///
/// Each bond adds B = D²φ r rᵀ + Dφ I: +B to the diagonal blocks of its two particles, −B between them. A triplet adds
/// three such blocks B, one between any two of its particles, which are not symmetric in general.
func hessian(of backbone: Backbone) -> SymmetricBlockMatrix {
  hessian(siteCount: backbone.particles.count, bonds: backbone.bonds, triplets: backbone.triplets) {
    backbone.sites[$0]!
  }
}

/// Returns the Hessian of `bonds` and `triplets` over sites; `site` is the site of a particle.
func hessian(
  siteCount: Int, bonds: [Bond], triplets: [Triplet], site: (Int) -> Int
) -> SymmetricBlockMatrix {
  var blocks = bonds.map { bond in
    let r = bond.separation
    let (first, second) = (bond.first, bond.second)
    let block = SymmetricBlock(
      xx: second * r.x * r.x + first, xy: second * r.x * r.y, xz: second * r.x * r.z,
      yy: second * r.y * r.y + first, yz: second * r.y * r.z, zz: second * r.z * r.z + first)
    return BlockBond(site(bond.i), site(bond.j), block)
  }
  guard !triplets.isEmpty else { return SymmetricBlockMatrix(siteCount: siteCount, bonds: blocks) }
  var axialVectors = [SIMD3<Double>](repeating: .zero, count: blocks.count)
  for triplet in triplets {
    for (p, q) in [(0, 1), (0, 2), (1, 2)] {
      let (block, axialVector) = triplet.stiffness(between: p, q)
      let corners = [triplet.i, triplet.j, triplet.k]
      blocks.append(BlockBond(site(corners[p]), site(corners[q]), block))
      axialVectors.append(axialVector)
    }
  }
  return SymmetricBlockMatrix(siteCount: siteCount, bonds: blocks, bondAxialVectors: axialVectors)
}

extension Triplet {
  /// Returns −M_pq between the corners p and q of i, j, k: its symmetric part, and the axial vector of its
  /// antisymmetric part.
  ///
  /// With c_ap = 1 if side a ends at p and −1 if it begins there,
  /// M_pq = Σ_ab c_ap c_bq k_ab s_a s_bᵀ + Σ_a c_ap c_aq f_a I.
  package func stiffness(between p: Int, _ q: Int) -> (SymmetricBlock, SIMD3<Double>) {
    let sign: [[Double]] = [[-1, 1, 0], [-1, 0, 1], [0, -1, 1]]
    let sides = sides
    // The columns of −M_pq.
    var columns = [Vec3](repeating: .zero, count: 3)
    for a in 0..<3 where sign[a][p] != 0 {
      for b in 0..<3 where sign[b][q] != 0 {
        let coupling = -sign[a][p] * sign[b][q] * second(a, b)
        for axis in 0..<3 { columns[axis] += coupling * sides[b][axis] * sides[a] }
      }
      for axis in 0..<3 { columns[axis][axis] -= sign[a][p] * sign[a][q] * first[a] }
    }
    let (x, y, z) = (columns[0], columns[1], columns[2])
    let block = SymmetricBlock(
      xx: x.x, xy: 0.5 * (x.y + y.x), xz: 0.5 * (x.z + z.x), yy: y.y, yz: 0.5 * (y.z + z.y), zz: z.z)
    return (block, 0.5 * Vec3(y.z - z.y, z.x - x.z, x.y - y.x))
  }
}
