import Interactions
import Particles
import SparseAlgebra

/// The numerical twin of elasticity: a glass in a deformed box, relaxed, judged by all pairs.
///
/// Positions X stay in the undeformed box; what interacts is F·X.
struct DeformedSample {
  let judge: AllPairs
  let hessian: SymmetricBlockMatrix
  private(set) var configuration: Configuration
  let f: [[Double]]

  init(_ state: InherentState, deformation f: [[Double]]) throws {
    judge = try AllPairs(model: state.model, configuration: state.configuration)
    configuration = state.configuration
    self.f = f
    hessian = SymmetricBlockMatrix(
      siteCount: configuration.count,
      bonds: state.bonds.map { bond in
        let r = bond.separation
        return BlockBond(
          bond.i, bond.j,
          SymmetricBlock(
            xx: bond.second * r.x * r.x + bond.first, xy: bond.second * r.x * r.y, xz: bond.second * r.x * r.z,
            yy: bond.second * r.y * r.y + bond.first, yz: bond.second * r.y * r.z,
            zz: bond.second * r.z * r.z + bond.first))
      })
  }

  func deform(_ r: Vec3) -> Vec3 {
    Vec3(
      f[0][0] * r.x + f[0][1] * r.y + f[0][2] * r.z, f[1][0] * r.x + f[1][1] * r.y + f[1][2] * r.z,
      f[2][0] * r.x + f[2][1] * r.y + f[2][2] * r.z)
  }

  var bonds: [Bond] { judge.bonds(of: configuration, deformation: deform) }

  /// Moves the particles until the forces in the deformed box vanish; returns the force ratio that is left.
  ///
  /// Each step solves with the undeformed Hessian by conjugate gradients: only the direction depends on it, the result is
  /// judged by the forces themselves.
  mutating func relax() -> Double {
    var ratio = Double.infinity
    for _ in 0..<6 {
      let bonds = self.bonds
      var forces = [Double](repeating: 0, count: 3 * configuration.count)
      var squarePairs = 0.0
      for bond in bonds {
        for axis in 0..<3 {
          forces[3 * bond.i + axis] += bond.first * bond.separation[axis]
          forces[3 * bond.j + axis] -= bond.first * bond.separation[axis]
        }
        squarePairs += bond.force * bond.force
      }
      let square = forces.reduce(0) { $0 + $1 * $1 }
      ratio = (square / Double(configuration.count) / (squarePairs / Double(bonds.count))).squareRoot()
      if ratio < 1e-12 { break }
      let move = ConjugateGradients(tolerance: 1e-10, mostIterations: 5000)
        .response(of: hessian, to: forces).displacement
      for i in 0..<configuration.count {
        configuration.positions[i] += Vec3(move[3 * i], move[3 * i + 1], move[3 * i + 2])
      }
    }
    return ratio
  }
}
