import Durability
import Interactions
import Particles

/// Molecular dynamics in contact with a heat bath: velocity Verlet, and every `samplingSteps` steps stochastic velocity
/// rescaling over the time since then.
///
/// The bath's time constant is the protocol's, `thermostatSteps` time steps. See ``MolecularDynamics`` and
/// ``VelocityRescaling``.
struct DynamicsMove: Move {
  static let entry = MoveEntry(
    name: "dynamics", summary: "molecular dynamics at constant volume and temperature",
    parameters: [
      ModelParameter(
        "steps", "time steps before the next move", in: 0...Double(Equilibration.longestLeg), otherwise: 0,
        meaning: "a whole leg")
    ]
  ) { values, seeds throws(ModelError) in
    let steps = values["steps"]!
    guard steps == steps.rounded() else { throw ModelError("dynamics: steps=\(steps) is not a whole number") }
    return DynamicsMove(steps: steps == 0 ? nil : Int(steps), stream: seeds.stream("thermostat"))
  }

  let steps: Int?
  /// The thermostat's random stream.
  private var stream: RandomStream

  init(steps: Int?, stream: RandomStream) {
    self.steps = steps
    self.stream = stream
  }

  mutating func apply(to leg: inout Leg) throws {
    var dynamics = MolecularDynamics(leg.liquid, field: try leg.forceField(), timeStep: leg.timeStep)
    var bath = VelocityRescaling(temperature: leg.temperature, timeConstant: leg.thermostatTime, stream: stream)
    var left = steps ?? leg.steps
    while left > 0 {
      let steps = min(leg.stepsToMeasurement, left)
      leg.advance(&dynamics, steps: steps)
      bath.apply(to: &dynamics, time: Double(steps) * leg.timeStep)
      left -= steps
    }
    stream = bath.stream
    let isHot = !(dynamics.temperature < Self.hottest * leg.temperature)
    guard dynamics.kineticEnergy.isFinite, !isHot || fell(dynamics, in: leg) else {
      throw UnstableDynamics(timeStep: leg.timeStep)
    }
    (leg.liquid.configuration.positions, leg.liquid.velocities) = dynamics.motionNow
    removeDrift(&leg.liquid.velocities)
  }

  /// A kinetic temperature of so many times the bath's is no fluctuation.
  private static let hottest = 1e3

  /// Whether most of the kinetic energy was potential energy when the leg began, as that of a lattice that comes down at a very
  /// low temperature: particles that fly apart gain energy.
  private func fell(_ dynamics: MolecularDynamics, in leg: Leg) -> Bool {
    let (now, before) = (dynamics.motionNow, leg.liquid)
    var end = before.configuration
    end.positions = now.positions
    let kinetic = before.velocities.reduce(0) { $0 + 0.5 * $1.squaredLength }
    guard let (first, last) = try? (leg.energy(of: before.configuration), leg.energy(of: end)) else { return false }
    return last + dynamics.kineticEnergy - first - kinetic < 0.5 * dynamics.kineticEnergy
  }

  func put(into writer: inout ByteWriter) { stream.put(into: &writer) }

  mutating func restore(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    stream = try RandomStream(from: &reader)
  }
}

/// The particles flew apart: the time step is too long for the forces they met.
public struct UnstableDynamics: Error, Equatable {
  /// Δt.
  public let timeStep: Double
}
