import Interactions
import Particles

/// A sample in motion at fixed volume: velocity Verlet, all masses 1, centre of mass at rest.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | x | `positions` | length |
/// | v | `velocities` | length/time |
/// | Δt | `timeStep` | time |
///
/// Time-reversible and symplectic: energy is conserved to order Δt², without drift.
public struct MolecularDynamics {
  /// Δt.
  public let timeStep: Double
  /// Steps taken since the start.
  public private(set) var steps = 0
  private var x: [Vec3]
  private var v: [Vec3]
  private var forces: [Vec3]
  private let field: any ForceField
  /// The field's own way to move, where it has one; `x` and `v` are then where the motion began.
  private let motion: (any FusedMotion)?
  /// What the velocities are to be multiplied by before the next step, and Σ v² without that.
  private var pendingFactor = 1.0
  private var squaredVelocities: Double

  /// A sample that starts at `phase` under `field`.
  public init(_ phase: PhasePoint, field: any ForceField, timeStep: Double) {
    precondition(timeStep > 0, "a time step is positive")
    x = phase.configuration.positions
    v = phase.velocities
    forces = [Vec3](repeating: .zero, count: x.count)
    squaredVelocities = v.reduce(0) { $0 + $1.squaredLength }
    self.field = field
    self.timeStep = timeStep
    motion = field.motion
    if let motion {
      motion.begin(x, v)
    } else {
      field.renewList()
      field.forces(at: x, into: &forces)
    }
  }

  /// One step: half kick, drift, new force, half kick.
  public mutating func step() { run(1) }

  /// `count` ≥ 1 steps; the sums over the pairs at their end that are asked for.
  @discardableResult
  public mutating func run(_ count: Int, measuring: Measuring = .nothing) -> Energetics {
    defer { steps += count }
    let factor = pendingFactor
    pendingFactor = 1
    if let motion {
      let energetics = motion.advance(steps: count, timeStep: timeStep, factor: factor, measuring: measuring)
      squaredVelocities = motion.squaredVelocities
      return energetics
    }
    if factor != 1 { for i in v.indices { v[i] *= factor } }
    var energetics = Energetics()
    kickAndDrift(timeStep / 2)
    for _ in 1..<count {
      field.forces(at: x, into: &forces)
      // The half kick that ends a step and the one that begins the next are one.
      kickAndDrift(timeStep)
    }
    switch measuring {
    case .nothing: field.forces(at: x, into: &forces)
    case .stress: energetics = field.stress(at: x, into: &forces)
    case .stiffness: energetics = field.energetics(at: x, into: &forces)
    }
    lastKick(timeStep / 2)
    return energetics
  }

  private mutating func kickAndDrift(_ time: Double) {
    let drift = timeStep
    for i in v.indices {
      v[i].addProduct(time, forces[i])
      x[i].addProduct(drift, v[i])
    }
  }

  private mutating func lastKick(_ time: Double) {
    var squares = Vec3.zero
    for i in v.indices {
      v[i].addProduct(time, forces[i])
      squares = squares.addingProduct(v[i], v[i])
    }
    squaredVelocities = squares.sum()
  }

  /// Multiplies all velocities.
  public mutating func rescaleVelocities(by factor: Double) { pendingFactor *= factor }

  /// Where the particles are and how fast they move; the positions unwrapped: a particle that crosses the box's face is not
  /// put back.
  public var motionNow: (positions: [Vec3], velocities: [Vec3]) {
    var (positions, velocities) = (x, v)
    motion?.write(&positions, &velocities)
    if pendingFactor != 1 { for i in velocities.indices { velocities[i] *= pendingFactor } }
    return (positions, velocities)
  }
  /// Where the particles are.
  public var positions: [Vec3] { motionNow.positions }
  /// How fast they move.
  public var velocities: [Vec3] { motionNow.velocities }

  /// K = Σ v²/2.
  public var kineticEnergy: Double { 0.5 * squaredVelocities * pendingFactor * pendingFactor }

  /// 2K/(3N − 3): three degrees of freedom are the resting centre of mass.
  public var temperature: Double { 2 * kineticEnergy / Double(3 * x.count - 3) }

  /// 3N − 3.
  var freedoms: Int { 3 * x.count - 3 }
}

extension Vec3 {
  /// self += a·b.
  @inline(__always)
  mutating func addProduct(_ a: Double, _ b: Vec3) { self = self.addingProduct(Vec3(repeating: a), b) }
}

/// Velocities from Maxwell's distribution at `temperature`, the centre of mass at rest and 2K/(3N − 3) exactly T.
public func maxwellVelocities(count: Int, temperature: Double, stream: inout RandomStream) -> [Vec3] {
  precondition(count >= 2 && temperature > 0, "velocities need two particles and a positive temperature")
  var velocities = (0..<count).map { _ in Vec3(stream.normal(), stream.normal(), stream.normal()) }
  removeDrift(&velocities)
  let now = velocities.reduce(0) { $0 + $1.squaredLength } / Double(3 * count - 3)
  let factor = (temperature / now).squareRoot()
  for i in velocities.indices { velocities[i] *= factor }
  return velocities
}

/// Brings the centre of mass to rest.
public func removeDrift(_ velocities: inout [Vec3]) {
  let mean = velocities.reduce(Vec3.zero, +) / Double(velocities.count)
  for i in velocities.indices { velocities[i] -= mean }
}
