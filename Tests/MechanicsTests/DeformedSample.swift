import Interactions
import Mechanics
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
    var blocks = state.bonds.map { bond in
      let r = bond.separation
      return BlockBond(
        bond.i, bond.j,
        SymmetricBlock(
          xx: bond.second * r.x * r.x + bond.first, xy: bond.second * r.x * r.y, xz: bond.second * r.x * r.z,
          yy: bond.second * r.y * r.y + bond.first, yz: bond.second * r.y * r.z,
          zz: bond.second * r.z * r.z + bond.first))
    }
    var axialVectors = state.triplets.isEmpty ? [] : [SIMD3<Double>](repeating: .zero, count: blocks.count)
    for triplet in state.triplets {
      let corners = [triplet.i, triplet.j, triplet.k]
      for (p, q) in [(0, 1), (0, 2), (1, 2)] {
        let (block, axialVector) = triplet.stiffness(between: p, q)
        blocks.append(BlockBond(corners[p], corners[q], block))
        axialVectors.append(axialVector)
      }
    }
    hessian = SymmetricBlockMatrix(siteCount: configuration.count, bonds: blocks, bondAxialVectors: axialVectors)
  }

  func deform(_ r: Vec3) -> Vec3 {
    Vec3(
      f[0][0] * r.x + f[0][1] * r.y + f[0][2] * r.z, f[1][0] * r.x + f[1][1] * r.y + f[1][2] * r.z,
      f[2][0] * r.x + f[2][1] * r.y + f[2][2] * r.z)
  }

  /// ∂U/∂q along a separation, q = r²/2: of a bond, or of one side of a triplet.
  struct Tension {
    let i, j: Int
    let separation: Vec3
    let first: Double
  }

  var tensions: [Tension] {
    judge.bonds(of: configuration, deformation: deform).map {
      Tension(i: $0.i, j: $0.j, separation: $0.separation, first: $0.first)
    }
      + judge.triplets(of: configuration, deformation: deform).flatMap { triplet in
        (0..<3).map { a in
          Tension(
            i: triplet.ends[a].0, j: triplet.ends[a].1, separation: triplet.sides[a], first: triplet.first[a])
        }
      }
  }

  /// Moves the particles until the forces in the deformed box vanish; returns the force ratio that is left.
  ///
  /// Each step solves with the undeformed Hessian by conjugate gradients: only the direction depends on it, the result is
  /// judged by the forces themselves.
  mutating func relax() -> Double {
    var ratio = Double.infinity
    for _ in 0..<6 {
      let tensions = self.tensions
      var forces = [Double](repeating: 0, count: 3 * configuration.count)
      var squarePairs = 0.0
      for bond in tensions {
        for axis in 0..<3 {
          forces[3 * bond.i + axis] += bond.first * bond.separation[axis]
          forces[3 * bond.j + axis] -= bond.first * bond.separation[axis]
        }
        squarePairs += bond.first * bond.first * bond.separation.squaredLength
      }
      let square = forces.reduce(0) { $0 + $1 * $1 }
      ratio = (square / Double(configuration.count) / (squarePairs / Double(tensions.count))).squareRoot()
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
