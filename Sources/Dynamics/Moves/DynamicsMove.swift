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
    guard dynamics.kineticEnergy.isFinite, dynamics.temperature < Self.hottest * leg.temperature else {
      throw UnstableDynamics(timeStep: leg.timeStep)
    }
    (leg.liquid.configuration.positions, leg.liquid.velocities) = dynamics.motionNow
    removeDrift(&leg.liquid.velocities)
  }

  /// A kinetic temperature of so many times the bath's is no fluctuation.
  private static let hottest = 1e3

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
