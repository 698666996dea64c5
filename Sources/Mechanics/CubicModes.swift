import Interactions
import Particles
import SparseAlgebra

extension FactorizedGlass {
  /// Returns the cubic modes that are reached from given modes: the local minima of κ³/τ₃², with κ = z·M·z and the third
  /// derivative of the energy along z, τ₃ = U‴:zzz.
  ///
  /// To third order the energy along z is ½κs² + τ₃s³/6, with a barrier 2κ³/(3τ₃²) at s = −2κ/τ₃, ``NonlinearModes/barriers``:
  /// a cubic mode is a direction in which the barrier is lowest. Third derivatives of piecewise potentials jump at their joints,
  /// those of potentials with two continuous derivatives also at their cutoff.
  ///
  /// Source: L. Gartner, E. Lerner, Phys. Rev. E 93, 011001(R) (2016); SciPost Phys. 1, 016 (2016).
  ///
  /// - Returns: nil if angles have an energy, whose third derivatives are not known.
  /// - Throws: ``SparseAlgebraError`` if memory runs out.
  public mutating func cubicModes(from starts: [[Vec3]]) throws -> NonlinearModes? {
    guard backbone.triplets.isEmpty, state.model.angles == nil else { return nil }
    var found = FoundModes(size: unknowns)
    try descend(from: starts, of: CubicSum(backbone), into: &found)
    return modes(of: found)
  }
}

extension NonlinearModes {
  /// The barriers 2κ³/(3τ₃²) of cubic modes, in ε.
  public var barriers: [Double] {
    zip(frequencies, forms).map { frequency, form in
      let stiffness = frequency * frequency
      return 2 * stiffness * stiffness * stiffness / (3 * form * form)
    }
  }
}

/// τ₃ = Σ_bonds [D³φ (z·r)³ + 3 D²φ (z·r)(z·z)] with r and z of the bond, and its gradient.
package struct CubicSum: BondForm {
  package let degree = 3.0
  private let bonds: [(i: Int, j: Int, bond: Bond)]

  package init(_ backbone: Backbone) {
    bonds = backbone.bonds.map { (3 * backbone.sites[$0.i]!, 3 * backbone.sites[$0.j]!, $0) }
  }

  package func add(_ z: UnsafeBufferPointer<Double>, to gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    var sum = 0.0
    for (i, j, bond) in bonds {
      let d = Vec3(z[j] - z[i], z[j + 1] - z[i + 1], z[j + 2] - z[i + 2])
      let (along, square) = (d • bond.separation, d.squaredLength)
      sum += along * (bond.third * along * along + 3 * bond.second * square)
      let slope =
        3 * ((bond.third * along * along + bond.second * square) * bond.separation + 2 * bond.second * along * d)
      for axis in 0..<3 {
        gradient[j + axis] += slope[axis]
        gradient[i + axis] -= slope[axis]
      }
    }
    return sum
  }
}
