import Particles

/// The forces on the particles of one sample: one object a worker, used serially.
///
/// It keeps a list of neighbours and renews it when a particle has moved by half the skin, so that no pair is missed.
/// Results depend on the positions and on when the list was last renewed (through the order of summation only);
/// ``renewList()`` at fixed instants makes a run reproducible to the last bit.
public protocol ForceField: AnyObject {
  /// N.
  var count: Int { get }
  /// The periodic cell.
  var cell: Cell { get }
  /// How often forces were evaluated.
  var evaluations: Int { get }
  /// Writes the force on every particle to `forces`.
  func forces(at positions: [Vec3], into forces: inout [Vec3])
  /// As ``forces(at:into:)``, with the virial and the squared net forces; the other sums are zero.
  func stress(at positions: [Vec3], into forces: inout [Vec3]) -> Energetics
  /// As ``stress(at:into:)``, with energy and pair forces too.
  func mechanics(at positions: [Vec3], into forces: inout [Vec3]) -> Energetics
  /// As ``mechanics(at:into:)``, with the stiffness sums too.
  func energetics(at positions: [Vec3], into forces: inout [Vec3]) -> Energetics
  /// Whether there is a ``HessianProduct`` of this field: only where pairs are all.
  var hasHessianProduct: Bool { get }
  /// As ``mechanics(at:into:)``, and makes `hessian` that of `positions`; only where ``hasHessianProduct``.
  func mechanics(at positions: [Vec3], into forces: inout [Vec3], hessian: HessianProduct) -> Energetics
  /// Every interacting pair, with the derivatives of its energy, ordered by particle.
  func bonds(at positions: [Vec3]) -> [Bond]
  /// Every triplet whose angle has an energy, with its derivatives, ordered by its centre; none where pairs are all.
  func triplets(at positions: [Vec3]) -> [Triplet]
  /// Makes the next evaluation renew the list.
  func renewList()
  /// The way to move particles without leaving the field's own memory, where it has one.
  var motion: (any FusedMotion)? { get }
  /// What the field is, such as `AVX-512 mixed`.
  var name: String { get }
  /// How often the list was renewed.
  var renewals: Int { get }
  /// Entries of the list a particle, fillings included.
  var listEntriesPerParticle: Double { get }
}

extension ForceField {
  /// Pairs are all.
  public var hasHessianProduct: Bool { true }
  /// Pairs are all.
  public func triplets(at positions: [Vec3]) -> [Triplet] { [] }
}

/// Velocity Verlet inside a force field: force, kick and drift in one pass over the particles.
///
/// The steps are those of the plain integrator; only their grouping differs.
public protocol FusedMotion: AnyObject {
  /// Takes a phase point in and computes the forces on it, with a fresh list.
  func begin(_ positions: [Vec3], _ velocities: [Vec3])
  /// `steps` ≥ 1 steps from velocities multiplied by `factor`; the sums over the pairs at their end that are asked for.
  func advance(steps: Int, timeStep: Double, factor: Double, measuring: Measuring) -> Energetics
  /// Σ v² at the end of the last ``advance(steps:timeStep:factor:measuring:)``.
  var squaredVelocities: Double { get }
  /// Where the particles are and how fast they move, in their own order.
  func write(_ positions: inout [Vec3], _ velocities: inout [Vec3])
}

/// What is summed over the pairs besides the forces.
public enum Measuring: Sendable {
  /// Nothing.
  case nothing
  /// The virial and the squared net forces.
  case stress
  /// All of ``Energetics``.
  case stiffness
}

/// The arithmetic of the pair loop during equilibration.
public enum Precision: String, Sendable, Codable, CaseIterable {
  /// Pairs in float, integration in double: fast. Where a model or a sample cannot have it, double is used.
  case mixed
  /// All in double.
  case double
}

/// Sums over the interacting pairs of one configuration, r = x_j − x_i, D = (1/r) d/dr.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | U | `energy` | ε |
/// | Σ Dφ r_α r_β | `virial` (xx, xy, xz, yy, yz, zz) | ε |
/// | Σ (φ′)², of pairs alone | `squaredPairForces` | (ε/λ)² |
/// | Σ_i F_i² | `squaredForces` | (ε/λ)² |
/// | ∇²U = Σ 2(D²φ r² + 3Dφ) | `laplacian` | ε/λ² |
/// | U_γγ = Σ D²φ α²β² + Dφ β² | `affineStiffness` (xy, xz, yz) | ε |
///
/// Where angles have an energy, their ``Triplet``s add to all of them but the squared pair forces.
public struct Energetics: Sendable, Equatable {
  /// U.
  public var energy = 0.0
  /// Σ Dφ r_α r_β in the order xx, xy, xz, yy, yz, zz; the last two components are zero.
  public var virial = SIMD8<Double>.zero
  /// Number of interacting pairs.
  public var pairs = 0
  /// Σ_pairs (φ′)².
  public var squaredPairForces = 0.0
  /// Σ_i F_i².
  public var squaredForces = 0.0
  /// ∇²U; zero unless asked for.
  public var laplacian = 0.0
  /// U_γγ for simple shear in the planes xy, xz, yz; zero unless asked for.
  public var affineStiffness = Vec3.zero

  /// All sums zero.
  public init() {}

  /// (rms net force per particle)/(rms pair force): how far from mechanical equilibrium, in the pairs' own unit.
  ///
  /// Zero where there are no forces at all.
  public func forceRatio(count: Int) -> Double {
    guard squaredForces > 0 else { return 0 }
    return ((squaredForces / Double(count)) / (squaredPairForces / Double(pairs))).squareRoot()
  }

  /// The pressure without its kinetic part, p = −(1/3V) Σ Dφ r².
  public func virialPressure(volume: Double) -> Double { -(virial[0] + virial[3] + virial[5]) / (3 * volume) }

  /// σ_xy, σ_xz, σ_yz without their kinetic part.
  public func shearStresses(volume: Double) -> Vec3 { Vec3(virial[1], virial[2], virial[4]) / volume }
}

/// An interacting pair, r = x_j − x_i by the nearest image, with the four derivatives of its energy, D = (1/r) d/dr.
///
/// Nothing else of a pair enters any observable of this program; see ``Triplet`` for the energy of angles.
public struct Bond: Sendable, Equatable {
  /// i, the smaller index.
  public var i: Int
  /// j.
  public var j: Int
  /// r = x_j − x_i.
  public var separation: Vec3
  /// φ.
  public var energy: Double
  /// Dφ = φ′/r.
  public var first: Double
  /// D²φ = (φ″ − φ′/r)/r².
  public var second: Double
  /// D³φ.
  public var third: Double

  /// |r|.
  public var length: Double { separation.length }
  /// The pair force −φ′, positive where it repels.
  public var force: Double { -first * separation.length }
}
