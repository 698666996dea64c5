import Dynamics
import Interactions
import Particles

/// A glass of `name`: a lattice start, melted for a moment at `temperature`, and quenched.
public func glass(
  _ name: String, count: Int, temperature: Double, tolerance: Double = 1e-12, seed: UInt64 = 1
) throws -> InherentState {
  let model = try ModelCatalogue.model(name)
  let seeds = SeedTree(seed: seed)
  let start = try Start.lattice.configuration(of: model, count: count, seeds: seeds)
  var stream = seeds.stream("velocities")
  let velocities = maxwellVelocities(count: count, temperature: temperature, stream: &stream)
  let step = model.timeStep(at: temperature)
  var dynamics = MolecularDynamics(
    PhasePoint(configuration: start, velocities: velocities), field: try model.forceField(for: start), timeStep: step)
  var thermostat = VelocityRescaling(
    temperature: temperature, timeConstant: 50 * step, stream: seeds.stream("thermostat"))
  for _ in 0..<1500 {
    dynamics.step()
    thermostat.apply(to: &dynamics, time: step)
  }
  var liquid = start
  liquid.positions = dynamics.positions
  var quench = Quench()
  quench.tolerance = tolerance
  return try quench.inherentState(below: liquid, model: model).state
}
