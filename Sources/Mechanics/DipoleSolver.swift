import Interactions
import Particles
import SparseAlgebra

/// M u = d for one dipole after another, one thread's.
///
/// Conjugate gradients in single precision solve for the residual, which is computed in double precision from the bonds,
/// until it has fallen to a part `tolerance` of the dipole: iterative refinement.
///
/// | symbol | code | size |
/// |---|---|---|
/// | u, d − M·u, the correction | `displacements`, `residual`, `correction` | n vectors each, n the backbone's sites |
package struct DipoleSolver {
  private let backbone: Backbone
  private let solver: HessianSolver
  /// u, translations left out, one a site.
  package private(set) var displacements: [Vec3]
  private var residual: [Vec3]
  private var correction: [Vec3]

  /// ‖d − M·u‖/‖d‖ at which a solution is good: that of the factorization's certificate.
  static let tolerance = Certificate.solveTolerance
  /// The part to which a round in single precision goes: a tenth of a round's cost is its start, and from 10⁻⁵ on the
  /// recursion no longer tells the truth.
  static let roundTolerance = 1e-4
  /// Rounds after which a solution is as good as it gets.
  static let mostRounds = 12

  /// What a solution shows.
  package struct Solution: Sendable {
    /// √(d·u/u·u).
    package let frequency: Double
    /// d·u.
    package let compliance: Double
    /// ‖d − M·u‖/‖d‖.
    package let residual: Double
    /// Hessian products.
    package let products: Int
  }

  init(_ backbone: Backbone, _ hessian: HessianProduct) {
    self.backbone = backbone
    solver = HessianSolver(hessian)
    displacements = [Vec3](repeating: .zero, count: hessian.count)
    residual = displacements
    correction = displacements
  }

  /// The solver of `state`.
  package init(_ state: InherentState) throws {
    let backbone = Backbone(state)
    self.init(backbone, try HessianProduct(of: backbone, in: state))
  }

  /// The response to a dipole on bond `index` of the backbone; leaves u in ``displacements``.
  ///
  /// Throws ``SparseAlgebraError`` at a direction along which the energy curves downwards.
  package mutating func pinch(_ index: Int) throws(SparseAlgebraError) -> Solution {
    let bond = backbone.bonds[index]
    let n = bond.separation / bond.length
    let (i, j) = (backbone.sites[bond.i]!, backbone.sites[bond.j]!)
    for k in displacements.indices {
      displacements[k] = .zero
      residual[k] = .zero
    }
    residual[i] = -n
    residual[j] = n
    let size = 2.0.squareRoot()
    var part = 1.0
    var products = 0
    for _ in 0..<Self.mostRounds where part > Self.tolerance {
      let report = solver.solve(
        residual, into: &correction, tolerance: max(Self.roundTolerance, 0.5 * Self.tolerance / part))
      products += report.products
      guard report.ending == .converged else { throw .notPositiveDefinite(column: 3 * i) }
      for k in displacements.indices {
        displacements[k] += correction[k]
        residual[k] = .zero
      }
      residual[i] = -n
      residual[j] = n
      backbone.subtractForces(of: displacements, from: &residual)
      part = residual.reduce(0) { $0 + $1.squaredLength }.squareRoot() / size
    }
    let compliance = n • (displacements[j] - displacements[i])
    let square = displacements.reduce(0) { $0 + $1.squaredLength }
    return Solution(
      frequency: (compliance / square).squareRoot(), compliance: compliance, residual: part, products: products)
  }
}

extension Backbone {
  /// f −= M·u in double precision, bond by bond: M·u = Σ ±[D²φ r (r·(u_j − u_i)) + Dφ (u_j − u_i)].
  func subtractForces(of u: [Vec3], from f: inout [Vec3]) {
    u.withUnsafeBufferPointer { u in
      f.withUnsafeMutableBufferPointer { f in
        for bond in bonds {
          let (i, j) = (sites[bond.i]!, sites[bond.j]!)
          let du = u[j] - u[i]
          let force = bond.second * (bond.separation • du) * bond.separation + bond.first * du
          f[j] -= force
          f[i] += force
        }
      }
    }
  }
}

extension HessianProduct {
  /// The Hessian of a backbone, as if its rattlers were not there.
  convenience init(of backbone: Backbone, in state: InherentState) throws {
    let whole = state.configuration
    let held = Configuration(
      cell: whole.cell, positions: backbone.particles.map { whole.positions[$0] },
      species: backbone.particles.map { whole.species[$0] },
      radii: whole.radii.map { radii in backbone.particles.map { radii[$0] } })
    self.init(count: held.count)
    var forces = [Vec3](repeating: .zero, count: held.count)
    _ = try state.model.forceField(for: held).mechanics(at: held.positions, into: &forces, hessian: self)
  }
}
