import Interactions
import Particles
import SparseAlgebra

/// A glass with its Hessian and the factorization of the Hessian, from which all observables are computed.
///
/// Each observable is an extension in a file of its own: it uses ``backbone`` and ``hessian``, and solves linear
/// systems with ``responses(to:)``, which records the residuals in the certificate.
///
/// The type is not copyable: the factorization is large and belongs to one sample and one worker.
public struct FactorizedGlass: ~Copyable, RespondingGlass {
  /// The glass.
  public let state: InherentState
  /// The pressure at which it was quenched; nil at constant volume.
  package let pressure: Double?
  /// The particles that carry the rigidity, and their interactions.
  package let backbone: Backbone
  /// The factorization L S Lᵀ of the Hessian with one site pinned.
  package let factorization: Factorization
  /// The checks of everything measured so far, without the list of failures.
  package var checks: Certificate
  /// The wall time of each stage so far.
  public package(set) var times = MeasurementTimes()

  /// The number of steps of iterative refinement; without any, residuals are already 10⁻¹⁴.
  static let refinements = 0
  /// The number of right-hand sides that are solved at once.
  package static let solveBlock = 32

  /// The position of a site in the elimination order.
  package borrowing func turn(of site: Int) -> Int { factorization.turns[site] }

  /// Builds and factorizes the Hessian of `state`.
  ///
  /// - Parameters:
  ///   - forceTolerance: the force ratio required by the certificate.
  ///   - pressure: the pressure required by the certificate; nil for none.
  /// - Throws: ``SparseAlgebraError`` if the state is not a stable minimum with exactly three zero modes,
  ///   ``NothingToMeasure`` if no two particles interact or all are rattlers.
  public init(
    _ state: InherentState, forceTolerance: Double = InherentState.defaultTolerance, pressure: Double? = nil
  ) throws {
    var watch = Stopwatch()
    (self.state, self.pressure) = (state, pressure)
    backbone = Backbone(state)
    guard backbone.particles.count >= 2 else { throw NothingToMeasure(state) }
    let matrix = Mechanics.hessian(of: backbone)
    times.hessian = watch.lap()
    factorization = try Factorization(matrix)
    times.add(factorization.times)
    checks = Certificate(
      of: state, forceTolerance: forceTolerance, matrix, zeroModes: RigidTranslations.count,
      rattlers: backbone.rattlers)
  }

  /// The Hessian M, with 3 × 3 blocks over the sites of the backbone, in ε/λ².
  package var hessian: SymmetricBlockMatrix { factorization.matrix }

  /// The checks of everything measured so far.
  public var certificate: Certificate {
    var all = checks
    all.objections = all.failures()
    return all
  }

  /// The contact number z: the mean number of interacting neighbors per particle, over all particles.
  public var contactNumber: Double { state.contactNumber }
  /// The number of rattlers.
  public var rattlers: Int { backbone.rattlers }
  /// The interacting pairs between particles of the backbone.
  public var bonds: [Bond] { backbone.bonds }
  /// The number of entries of the factor, and the number of floating-point operations of the factorization.
  public var factorCost: (entries: Int, operations: Double) {
    (Int(factorization.factorEntries), factorization.operations)
  }

  /// Returns u = M⁻¹·f for k forces, orthogonal to the translations, and records the largest residual in the
  /// certificate.
  ///
  /// - Parameter forces: k vectors of 3n components over the sites of the backbone, column-major, in ε/λ.
  /// - Returns: k displacements in λ, and ‖f − M·u‖/‖f‖ of each.
  /// - Throws: ``SparseAlgebraError`` if memory runs out.
  package mutating func responses(to forces: [Double]) throws -> (displacements: [Double], residuals: [Double]) {
    let answer = try factorization.response(to: forces, refinements: Self.refinements)
    checks.solveResidual = max(checks.solveResidual, answer.residuals.max() ?? 0)
    return (answer.displacements, answer.residuals)
  }
}

/// Returns the scalar product of vector `i` of block `a` and vector `j` of block `b`, both with `size` components per
/// vector.
func dot(_ a: [Double], _ i: Int, _ b: [Double], _ j: Int, size: Int) -> Double {
  var sum = 0.0
  for k in 0..<size { sum += a[i * size + k] * b[j * size + k] }
  return sum
}

/// The error that no two particles of the sample interact, or that all are rattlers, so that it has no moduli and no modes.
public struct NothingToMeasure: Error, Equatable {
  /// The smallest number of neighbors that can stabilize a particle, if all are rattlers; nil if no two particles interact.
  public let fewestNeighbors: Int?

  /// The error of `state`, whose backbone has no two particles.
  init(_ state: InherentState) {
    fewestNeighbors = state.bonds.isEmpty ? nil : Backbone.fewestNeighbors(state.model)
  }
}
