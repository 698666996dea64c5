import Interactions
import Particles
import SparseAlgebra

/// A glass whose linear responses u = M⁻¹·f can be computed: by a factorization, or by conjugate gradients.
///
/// Everything that is computed from responses alone is an extension of this protocol: the moduli, and the responses to
/// force dipoles.
package protocol RespondingGlass: ~Copyable {
  /// The glass.
  var state: InherentState { get }
  /// The pressure at which it was quenched; nil at constant volume.
  var pressure: Double? { get }
  /// The particles that carry the rigidity, and their interactions.
  var backbone: Backbone { get }
  /// The Hessian M, with 3 × 3 blocks over the sites of the backbone, in ε/λ².
  var hessian: SymmetricBlockMatrix { get }
  /// The checks of everything measured so far, without the list of failures.
  var checks: Certificate { get set }
  /// The wall time of each stage so far.
  var times: MeasurementTimes { get set }
  /// The number of forces to whose responses memory is given at once.
  static var solveBlock: Int { get }

  /// The position of a site in the order in which responses are computed: forces on sites with close turns are put together.
  borrowing func turn(of site: Int) -> Int
  /// Returns u = M⁻¹·f for k forces, orthogonal to the translations, and records the largest residual in the
  /// certificate.
  mutating func responses(to forces: [Double]) throws -> (displacements: [Double], residuals: [Double])
}

extension RespondingGlass where Self: ~Copyable {
  /// The number of unknowns 3n, with n the number of particles of the backbone.
  package var unknowns: Int { 3 * backbone.particles.count }

  /// Returns vector `k` of a block over the sites as a field over all particles, zero on rattlers.
  func field(of block: [Double], _ k: Int) -> [Vec3] {
    var field = [Vec3](repeating: .zero, count: state.configuration.count)
    for (site, particle) in backbone.particles.enumerated() {
      let at = k * unknowns + 3 * site
      field[particle] = Vec3(block[at], block[at + 1], block[at + 2])
    }
    return field
  }
}

extension Certificate {
  /// The checks of a glass of which nothing has been measured yet, with its Hessian.
  /// `zeroModes` is nil if it was not factorized.
  init(
    of state: InherentState, forceTolerance: Double, _ hessian: SymmetricBlockMatrix, zeroModes: Int?, rattlers: Int
  ) {
    self.init(
      forceRatio: state.forceRatio, forceTolerance: forceTolerance,
      forceFloor: state.forceFloor > forceTolerance ? state.forceFloor : nil, zeroModes: zeroModes,
      translationResidual: RigidTranslations.residual(of: hessian), smallestEigenvalue: nil,
      largestEigenvalueBound: hessian.gershgorinBound, eigenpairResidual: 0, solveResidual: 0, missedModes: nil,
      rattlers: rattlers)
  }
}
