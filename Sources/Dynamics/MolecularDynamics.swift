import Interactions
import Particles

/// A sample in motion at fixed volume: velocity Verlet, all masses 1, centre of mass at rest.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | x | `positions` | length, unwrapped: a particle that crosses the box's face is not put back |
/// | v | `velocities` | length/time |
/// | F | `forces` | ε/length, at `positions` |
/// | Δt | `timeStep` | time |
///
/// Time-reversible and symplectic: energy is conserved to order Δt², without drift.
public struct MolecularDynamics {
  /// Where the particles are.
  public private(set) var positions: [Vec3]
  /// How fast they move.
  public var velocities: [Vec3]
  /// The forces on them.
  public private(set) var forces: [Vec3]
  /// Δt.
  public let timeStep: Double
  /// Steps taken since the start.
  public private(set) var steps = 0
  private let field: any ForceField

  /// A sample that starts at `phase` under `field`.
  public init(_ phase: PhasePoint, field: any ForceField, timeStep: Double) {
    precondition(timeStep > 0, "a time step is positive")
    positions = phase.configuration.positions
    velocities = phase.velocities
    forces = [Vec3](repeating: .zero, count: positions.count)
    self.field = field
    self.timeStep = timeStep
    field.renewList()
    field.forces(at: positions, into: &forces)
  }

  /// Half kick, drift, new force, half kick.
  public mutating func step() {
    kick(timeStep / 2)
    drift(timeStep)
    field.forces(at: positions, into: &forces)
    kick(timeStep / 2)
    steps += 1
  }

  /// ``step()`` that also returns the sums over the pairs at its end.
  public mutating func measuringStep() -> Energetics {
    step { field, positions, forces in field.energetics(at: positions, into: &forces) }
  }

  /// As ``measuringStep()``, without the stiffness sums.
  public mutating func stressStep() -> Energetics {
    step { field, positions, forces in field.mechanics(at: positions, into: &forces) }
  }

  private mutating func step(
    measuring measure: (any ForceField, [Vec3], inout [Vec3]) -> Energetics
  ) -> Energetics {
    kick(timeStep / 2)
    drift(timeStep)
    let energetics = measure(field, positions, &forces)
    kick(timeStep / 2)
    steps += 1
    return energetics
  }

  private mutating func kick(_ time: Double) {
    for i in velocities.indices { velocities[i].addProduct(time, forces[i]) }
  }

  private mutating func drift(_ time: Double) {
    for i in positions.indices { positions[i].addProduct(time, velocities[i]) }
  }

  /// K = Σ v²/2.
  public var kineticEnergy: Double { 0.5 * velocities.reduce(0) { $0 + $1.squaredLength } }

  /// 2K/(3N − 3): three degrees of freedom are the resting centre of mass.
  public var temperature: Double { 2 * kineticEnergy / Double(3 * positions.count - 3) }
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
