import Particles

/// A configuration in mechanical equilibrium: made only by checking the forces, never by claiming them zero.
///
/// Elasticity takes this type and no other, so that the modulus of a liquid does not compile and that of a badly
/// quenched glass does not run. Reading one from a file checks again.
public struct InherentState: Sendable {
  /// Where the particles rest.
  public let configuration: Configuration
  /// The model whose forces vanish here.
  public let model: Model
  /// U, virial and force sums.
  public let energetics: Energetics
  /// (rms net force per particle)/(rms pair force).
  public let forceRatio: Double
  /// Every interacting pair.
  public let bonds: [Bond]
  /// Every triplet whose angle has an energy; none where pairs are all.
  public let triplets: [Triplet]

  /// The largest force ratio that counts as rest, unless the caller asks for another: 10⁻¹⁰.
  public static let defaultTolerance = 1e-10
  /// A configuration whose net forces are larger than this part of the pair forces is no glass, whatever is demanded.
  public static let liquidRatio = 1e-6

  /// Checks that `configuration` is at rest under `model`: force ratio ≤ `tolerance`.
  ///
  /// Throws ``NotAtRest`` if it is not, ``ModelError`` if it cannot be one of the model's.
  public init(
    checking configuration: Configuration, model: Model, tolerance: Double = defaultTolerance
  ) throws {
    let field = try model.forceField(for: configuration)
    var forces = [Vec3](repeating: .zero, count: configuration.count)
    let energetics = field.energetics(at: configuration.positions, into: &forces)
    let ratio = energetics.forceRatio(count: configuration.count)
    guard ratio <= tolerance, energetics.energy.isFinite else {
      throw NotAtRest(forceRatio: ratio, tolerance: tolerance)
    }
    self.configuration = configuration
    self.model = model
    self.energetics = energetics
    forceRatio = ratio
    bonds = field.bonds(at: configuration.positions)
    triplets = field.triplets(at: configuration.positions)
  }
}

/// The forces on a configuration do not vanish: it is a liquid, or not quenched far enough.
public struct NotAtRest: Error, Equatable {
  /// (rms net force)/(rms pair force) that was found.
  public let forceRatio: Double
  /// The largest that counts as rest.
  public let tolerance: Double
}
