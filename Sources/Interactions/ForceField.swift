import Particles

/// The forces on the particles of one sample; one object per worker, not for concurrent use.
///
/// A force field maintains a neighbor list and rebuilds it when a particle has moved by half the skin, so that no pair
/// is missed. Results depend on the positions and, through the order of summation only, on when the list was last
/// rebuilt; calling ``renewList()`` at fixed steps makes a run bitwise reproducible.
public protocol ForceField: AnyObject {
  /// The number of particles N.
  var count: Int { get }
  /// The periodic cell.
  var cell: Cell { get }
  /// The longest distance at which two particles interact.
  var reach: Double { get }
  /// The number of force evaluations.
  var evaluations: Int { get }
  /// Computes the force on every particle and stores it in `forces`.
  func forces(at positions: [Vec3], into forces: inout [Vec3])
  /// Computes the forces, and returns the virial and the squared net forces; the other sums are zero.
  func stress(at positions: [Vec3], into forces: inout [Vec3]) -> Energetics
  /// Computes the forces, and returns the energy, the virial and the sums of forces and pair forces.
  func mechanics(at positions: [Vec3], into forces: inout [Vec3]) -> Energetics
  /// Computes the forces, and returns all sums including the stiffness sums.
  func energetics(at positions: [Vec3], into forces: inout [Vec3]) -> Energetics
  /// Whether the field can compute a ``HessianProduct``; true only for pure pair potentials.
  var hasHessianProduct: Bool { get }
  /// Computes the forces and sums, and records the bonds at `positions` in `hessian`, which changes only when it takes them:
  /// ``HessianProduct/takeBonds()``; requires ``hasHessianProduct``.
  func mechanics(at positions: [Vec3], into forces: inout [Vec3], bondsOf hessian: HessianProduct) -> Energetics
  /// Returns every interacting pair with the derivatives of its energy, ordered by particle.
  func bonds(at positions: [Vec3]) -> [Bond]
  /// Returns every triplet whose angle has an energy, with its derivatives, ordered by its center; empty for pair
  /// potentials.
  func triplets(at positions: [Vec3]) -> [Triplet]
  /// Returns the rounding error of a particle's distances to its neighbors, as this field computes them.
  func resolution(at positions: [Vec3]) -> Double
  /// Forces the next evaluation to rebuild the neighbor list.
  func renewList()
  /// An integrator that keeps the particles in the field's own memory layout; nil if the field has none.
  var motion: (any FusedMotion)? { get }
  /// The name of the implementation, such as `AVX-512 mixed`.
  var name: String { get }
  /// The number of neighbor list builds.
  var renewals: Int { get }
  /// The number of list entries per particle, including padding.
  var listEntriesPerParticle: Double { get }
}

extension ForceField {
  /// True, as for a pure pair potential.
  public var hasHessianProduct: Bool { true }
  /// Computes the forces and sums, and sets `hessian` to that of `positions`; requires ``hasHessianProduct``.
  public func mechanics(at positions: [Vec3], into forces: inout [Vec3], hessian: HessianProduct) -> Energetics {
    let sums = mechanics(at: positions, into: &forces, bondsOf: hessian)
    hessian.takeBonds()
    return sums
  }
  /// Returns no triplets, as for a pure pair potential.
  public func triplets(at positions: [Vec3]) -> [Triplet] { [] }
}

/// A velocity Verlet integrator inside a force field: force, kick and drift in a single pass over the particles.
///
/// The steps are those of the plain integrator; only the order of operations within a step differs.
public protocol FusedMotion: AnyObject {
  /// Loads a phase point and computes its forces with a new neighbor list.
  func begin(_ positions: [Vec3], _ velocities: [Vec3])
  /// Advances `steps` ≥ 1 steps from velocities multiplied by `factor`, and returns the requested pair sums of the last
  /// step.
  func advance(steps: Int, timeStep: Double, factor: Double, measuring: Measuring) -> Energetics
  /// The sum Σ v² after the last ``advance(steps:timeStep:factor:measuring:)``.
  var squaredVelocities: Double { get }
  /// Stores the positions and velocities, in the order of the particles.
  func write(_ positions: inout [Vec3], _ velocities: inout [Vec3])
}

/// The pair sums computed in addition to the forces.
public enum Measuring: Sendable {
  /// No sums.
  case nothing
  /// The virial and the squared net forces.
  case stress
  /// All sums of ``Energetics``.
  case stiffness
}

/// The floating-point precision of the pair loop during equilibration.
public enum Precision: String, Sendable, Codable, CaseIterable {
  /// Pair forces in single precision, integration in double: fast. Falls back to double if a model or sample does not
  /// allow it.
  case mixed
  /// Double precision throughout.
  case double
}

/// The sums over the interacting pairs of one configuration, with r = x_j − x_i and D = (1/r) d/dr.
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
/// If angles have an energy, each ``Triplet`` contributes to all sums except the squared pair forces.
public struct Energetics: Sendable, Equatable {
  /// The potential energy U.
  public var energy = 0.0
  /// The virial Σ Dφ r_α r_β in the order xx, xy, xz, yy, yz, zz; the last two components are zero.
  public var virial = SIMD8<Double>.zero
  /// The number of interacting pairs.
  public var pairs = 0
  /// The sum Σ_pairs (φ′)².
  public var squaredPairForces = 0.0
  /// The sum Σ_i F_i².
  public var squaredForces = 0.0
  /// The Laplacian ∇²U; zero unless requested.
  public var laplacian = 0.0
  /// The affine stiffness U_γγ for simple shear in the planes xy, xz, yz; zero unless requested.
  public var affineStiffness = Vec3.zero

  /// Creates sums that are all zero.
  public init() {}

  /// Returns (rms net force per particle)/(rms pair force), a dimensionless distance from mechanical equilibrium.
  ///
  /// Zero if there are no forces.
  public func forceRatio(count: Int) -> Double {
    guard squaredForces > 0 else { return 0 }
    return ((squaredForces / Double(count)) / (squaredPairForces / Double(pairs))).squareRoot()
  }

  /// Returns the virial pressure, without the kinetic part: p = −(1/3V) Σ Dφ r².
  public func virialPressure(volume: Double) -> Double { -(virial[0] + virial[3] + virial[5]) / (3 * volume) }

  /// Returns σ_xy, σ_xz, σ_yz without their kinetic part.
  public func shearStresses(volume: Double) -> Vec3 { Vec3(virial[1], virial[2], virial[4]) / volume }
}

/// An interacting pair, with r = x_j − x_i of the nearest image and four energy derivatives, D = (1/r) d/dr.
///
/// No other property of a pair enters any observable; see ``Triplet`` for the energy of angles.
public struct Bond: Sendable, Equatable {
  /// The index i, smaller than j.
  public var i: Int
  /// The index j.
  public var j: Int
  /// The separation r = x_j − x_i.
  public var separation: Vec3
  /// The pair energy φ.
  public var energy: Double
  /// The derivative Dφ = φ′/r.
  public var first: Double
  /// The second derivative D²φ = (φ″ − φ′/r)/r².
  public var second: Double
  /// The third derivative D³φ.
  public var third: Double

  /// The distance |r|.
  public var length: Double { separation.length }
  /// The pair force −φ′, positive for repulsion.
  public var force: Double { -first * separation.length }
}
