import Particles

/// A configuration in mechanical equilibrium, which can only be created by checking its forces.
///
/// The elasticity functions take no other type: computing the moduli of a liquid does not compile, and an
/// insufficiently minimized glass is rejected at run time. Reading a state from a file repeats the check.
public struct InherentState: Sendable {
  /// The configuration in mechanical equilibrium.
  public let configuration: Configuration
  /// The model of the forces.
  public let model: Model
  /// The energy, virial and force sums.
  public let energetics: Energetics
  /// The force ratio (rms net force per particle)/(rms pair force).
  public let forceRatio: Double
  /// The force ratio that rounding leaves: see ``RestCriterion``.
  public let forceFloor: Double
  /// Every interacting pair.
  public let bonds: [Bond]
  /// Every triplet whose angle has an energy; empty for pair potentials.
  public let triplets: [Triplet]

  /// The default convergence threshold of the force ratio: 10⁻¹⁰.
  public static let defaultTolerance = 1e-10
  /// The largest |p − P|/K of a glass at pressure P: 10⁻¹⁰.
  public static let pressureTolerance = 1e-10
  /// The force ratio above which a configuration is not a glass, whatever tolerance is given.
  public static let liquidRatio = 1e-6

  /// Creates the state after checking that `configuration` is in equilibrium under `model`: force ratio ≤ `tolerance`, or
  /// net forces that are nothing but rounding; see ``RestCriterion``.
  ///
  /// - Throws: ``NotAtRest`` if the force ratio is larger, ``ModelError`` if the configuration does not fit the model.
  public init(
    checking configuration: Configuration, model: Model, tolerance: Double = defaultTolerance
  ) throws {
    let field = try model.forceField(for: configuration)
    var forces = [Vec3](repeating: .zero, count: configuration.count)
    let energetics = field.energetics(at: configuration.positions, into: &forces)
    let ratio = energetics.forceRatio(count: configuration.count)
    let floor = RestCriterion.forceFloor(
      energetics, count: configuration.count, resolution: field.resolution(at: configuration.positions))
    let criterion = RestCriterion(tolerance: tolerance)
    guard criterion.isMet(by: energetics, count: configuration.count, floor: floor), energetics.energy.isFinite else {
      throw NotAtRest(forceRatio: ratio, tolerance: tolerance)
    }
    self.configuration = configuration
    self.model = model
    self.energetics = energetics
    forceRatio = ratio
    forceFloor =
      energetics.squaredForces > 0 ? ratio * floor / RestCriterion.netForce(energetics, count: configuration.count) : 0
    bonds = field.bonds(at: configuration.positions)
    triplets = field.triplets(at: configuration.positions)
  }
}

/// The error that the forces of a configuration do not vanish: it is a liquid, or its minimization has not converged.
public struct NotAtRest: Error, Equatable {
  /// The force ratio found, (rms net force)/(rms pair force).
  public let forceRatio: Double
  /// The largest allowed force ratio.
  public let tolerance: Double
}
