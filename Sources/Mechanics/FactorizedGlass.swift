import Interactions
import Particles
import SparseAlgebra

/// A glass with its Hessian and one factorization of it, made once, from which everything is measured.
///
/// What is measured stands in files of its own, as extensions: each takes ``backbone`` and ``hessian``, and solves by
/// ``responses(to:)``, which notes the residuals in the certificate.
///
/// Not copyable: the factorization is large and belongs to one sample and one worker.
public struct FactorizedGlass: ~Copyable {
  /// The glass.
  public let state: InherentState
  /// The particles that carry its rigidity, and their interactions.
  package let backbone: Backbone
  /// L S Lᵀ of the Hessian, one site pinned.
  package let factorization: Factorization
  /// The checks of everything measured so far, their objections not yet written.
  package var checks: Certificate
  /// The wall time of each stage so far.
  public package(set) var times = MeasurementTimes()

  /// Steps of iterative refinement: without any, residuals are already 10⁻¹⁴.
  static let refinements = 0
  /// How many right-hand sides are solved at once.
  static let solveBlock = 32

  /// Builds and factorizes the Hessian of `state`.
  ///
  /// - Parameter forceTolerance: the force ratio that the certificate demands.
  /// - Throws: ``SparseAlgebraError`` if the state is not a stable minimum with exactly three zero modes,
  ///   ``NothingToMeasure`` if no two particles interact.
  public init(_ state: InherentState, forceTolerance: Double = InherentState.defaultTolerance) throws {
    var watch = Stopwatch()
    self.state = state
    backbone = Backbone(state)
    guard backbone.particles.count >= 2 else { throw NothingToMeasure() }
    let matrix = Mechanics.hessian(of: backbone)
    times.hessian = watch.lap()
    factorization = try Factorization(matrix)
    times.add(factorization.times)
    checks = Certificate(
      forceRatio: state.forceRatio, forceTolerance: forceTolerance, zeroModes: RigidTranslations.count,
      translationResidual: RigidTranslations.residual(of: matrix), smallestEigenvalue: nil,
      largestEigenvalueBound: matrix.gershgorinBound, eigenpairResidual: 0, solveResidual: 0, missedModes: nil,
      rattlers: backbone.rattlers)
  }

  /// M, of 3 × 3 blocks over the sites of the backbone, in ε/λ².
  package var hessian: SymmetricBlockMatrix { factorization.matrix }
  /// 3n, n the particles of the backbone.
  package var unknowns: Int { factorization.matrix.unknowns }

  /// The checks of everything measured so far.
  public var certificate: Certificate {
    var all = checks
    all.objections = all.failures()
    return all
  }

  /// z: the mean number of interacting neighbors of a particle, over all particles.
  public var contactNumber: Double { 2 * Double(state.bonds.count) / Double(state.configuration.count) }
  /// Particles that nothing holds in place.
  public var rattlers: Int { backbone.rattlers }
  /// The interacting pairs between particles of the backbone.
  public var bonds: [Bond] { backbone.bonds }
  /// The number of entries of the factor, and the floating-point operations it took.
  public var factorCost: (entries: Int, operations: Double) {
    (Int(factorization.factorEntries), factorization.operations)
  }

  /// u = M⁻¹·f of k forces, orthogonal to the translations; the certificate notes the largest residual.
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

/// The scalar product of vector `i` of the block `a` with vector `j` of the block `b`, both of `size` components a vector.
func dot(_ a: [Double], _ i: Int, _ b: [Double], _ j: Int, size: Int) -> Double {
  var sum = 0.0
  for k in 0..<size { sum += a[i * size + k] * b[j * size + k] }
  return sum
}

/// No two particles of the sample interact: it has no moduli and no modes.
public struct NothingToMeasure: Error, Equatable {
  /// The error.
  public init() {}
}
