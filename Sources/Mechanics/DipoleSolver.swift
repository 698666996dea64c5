import Interactions
import Particles
import SparseAlgebra

/// A solver of M u = d for one dipole at a time, used by a single thread.
///
/// It uses iterative refinement: conjugate gradients in single precision solve for the residual, which is computed in
/// double precision from the bonds, until its ratio to the norm of the dipole is below `tolerance`.
///
/// | symbol | code | size |
/// |---|---|---|
/// | u, d − M·u, the correction | `displacements`, `residual`, `correction` | n vectors each, n the number of backbone sites |
package struct DipoleSolver {
  private let backbone: Backbone
  private let solver: HessianSolver
  /// The displacements u without translations, one per site.
  package private(set) var displacements: [Vec3]
  private var residual: [Vec3]
  private var correction: [Vec3]

  /// The residual ‖d − M·u‖/‖d‖ at which the solution has converged; the same as in the certificate of a factorization.
  static let tolerance = Certificate.solveTolerance
  /// The relative residual of each single-precision solve. Starting a solve takes a tenth of its cost, and below 10⁻⁵
  /// the residual of the recursion is no longer accurate.
  static let roundTolerance = 1e-4
  /// The largest number of refinement steps.
  static let mostRounds = 12

  /// The result of a solve.
  package struct Solution: Sendable {
    /// The frequency √(d·u/u·u).
    package let frequency: Double
    /// The compliance d·u.
    package let compliance: Double
    /// The relative residual ‖d − M·u‖/‖d‖.
    package let residual: Double
    /// The number of Hessian products.
    package let products: Int
  }

  init(_ backbone: Backbone, _ hessian: HessianProduct) {
    self.backbone = backbone
    solver = HessianSolver(hessian)
    displacements = [Vec3](repeating: .zero, count: hessian.count)
    residual = displacements
    correction = displacements
  }

  /// Creates a solver for `state`.
  package init(_ state: InherentState) throws {
    let backbone = Backbone(state)
    self.init(backbone, try HessianProduct(of: backbone, in: state))
  }

  /// Returns the response to a dipole on bond `index` of the backbone, and stores u in ``displacements``.
  ///
  /// - Throws: ``SparseAlgebraError`` if a direction of negative curvature is found.
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
  /// Computes f −= M·u in double precision, bond by bond: M·u = Σ ±[D²φ r (r·(u_j − u_i)) + Dφ (u_j − u_i)].
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
  /// Creates the Hessian of a backbone without its rattlers.
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
