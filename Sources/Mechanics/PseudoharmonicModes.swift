import Interactions
import Particles
import SparseAlgebra

extension FactorizedGlass {
  /// Returns the pseudoharmonic modes that are reached from the responses to `starts` force dipoles on different random pairs,
  /// or on all pairs if there are fewer, and from given normal modes.
  ///
  /// A mode π is a local minimum of C(z) = κ²/S with κ = z·M·z, S = Σ_bonds (z_ij·z_ij)², z_ij = z_j − z_i. Its frequency is
  /// ω_π = √κ. Since S is convex, the map never lowers S/κ²: it is the power method of a convex function on an ellipsoid.
  ///
  /// Source: D. Richard, G. Kapteijns, J. A. Giannini, M. L. Manning, E. Lerner, Phys. Rev. Lett. 126, 015501 (2021).
  ///
  /// - Throws: ``SparseAlgebraError`` if memory runs out.
  public mutating func pseudoharmonicModes(
    starts: Int, normalModes: [[Vec3]] = [], stream: inout RandomStream
  ) throws -> NonlinearModes {
    let chosen = DipoleSelection.random(starts).indices(of: backbone.bonds.count, stream: &stream)
    var found = FoundModes(size: unknowns)
    let quartic = QuarticSum(backbone)
    for start in stride(from: 0, to: chosen.count, by: Self.solveBlock) {
      let block = chosen[start..<min(start + Self.solveBlock, chosen.count)]
      try descend(from: try responses(to: forceDipoles(on: block)).displacements, of: quartic, into: &found)
    }
    try descend(from: normalModes, of: quartic, into: &found, isFromModes: true)
    return modes(of: found)
  }
}

/// S = Σ_bonds (z_ij·z_ij)² and its gradient.
package struct QuarticSum: BondForm {
  package let degree = 4.0
  private let pairs: [(i: Int, j: Int)]

  package init(_ backbone: Backbone) {
    pairs = backbone.bonds.map { (3 * backbone.sites[$0.i]!, 3 * backbone.sites[$0.j]!) }
  }

  package func add(_ z: UnsafeBufferPointer<Double>, to gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    var sum = 0.0
    for (i, j) in pairs {
      let d = Vec3(z[j] - z[i], z[j + 1] - z[i + 1], z[j + 2] - z[i + 2])
      let square = d.squaredLength
      sum += square * square
      let slope = 4 * square * d
      for axis in 0..<3 {
        gradient[j + axis] += slope[axis]
        gradient[i + axis] -= slope[axis]
      }
    }
    return sum
  }
}
