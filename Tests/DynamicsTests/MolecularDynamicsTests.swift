import Dynamics
import Fixtures
import Interactions
import Particles
import Tags
import Testing

/// A liquid of `model`, `count` particles, held at `temperature` for a short while by the thermostat.
func liquid(_ name: String, count: Int, temperature: Double, time: Double, seed: UInt64 = 1) throws -> (
  PhasePoint, Model
) {
  let model = try ModelCatalogue.model(name)
  let seeds = SeedTree(seed: seed)
  let start = try Start.lattice.configuration(of: model, count: count, seeds: seeds)
  var stream = seeds.stream("velocities")
  let velocities = maxwellVelocities(count: count, temperature: temperature, stream: &stream)
  let field = try model.forceField(for: start)
  let timeStep = model.timeStep(at: temperature)
  var dynamics = MolecularDynamics(
    PhasePoint(configuration: start, velocities: velocities), field: field, timeStep: timeStep)
  var thermostat = VelocityRescaling(
    temperature: temperature, timeConstant: 100 * timeStep, stream: seeds.stream("thermostat"))
  for _ in 0..<Int(time / timeStep) {
    dynamics.step()
    thermostat.apply(to: &dynamics, time: timeStep)
  }
  var configuration = start
  configuration.positions = dynamics.positions
  return (PhasePoint(configuration: configuration, velocities: dynamics.velocities), model)
}

@Suite(.tags(.unit)) struct MolecularDynamicsTests {
  /// rms fluctuation of E/N over 20 time units, as an independent code found it (N = 500).
  @Test(arguments: [
    ("pss:rc=1.1", 1.0, 0.0025, 7.6e-5), ("pss:rc=1.1", 6.0, 0.001, 1.2e-4), ("pss:rc=1.5", 1.0, 0.005, 1.9e-4),
  ])
  func energyIsConservedAsVerletConservesIt(name: String, temperature: Double, timeStep: Double, expected: Double)
    throws
  {
    let (phase, model) = try liquid(name, count: 500, temperature: temperature, time: 20)
    let field = try model.forceField(for: phase.configuration)
    var dynamics = MolecularDynamics(phase, field: field, timeStep: timeStep)
    var energies: [Double] = []
    for _ in 0..<Int(20 / timeStep) {
      let energetics = dynamics.run(1, measuring: .stiffness)
      energies.append((energetics.energy + dynamics.kineticEnergy) / 500)
    }
    let mean = energies.reduce(0, +) / Double(energies.count)
    let rms = (energies.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(energies.count)).squareRoot()
    // One trajectory's rms scatters by some tens of percent; a wrong force or integrator misses by factors of ten.
    #expect(rms < 3 * expected)
    #expect(rms > expected / 10)
  }

  @Test func theEnergyOfAnglesIsConservedToo() throws {
    let (phase, model) = try liquid("sw", count: 216, temperature: 0.12, time: 10)
    let step = model.timeStep(at: 0.12)
    var dynamics = MolecularDynamics(phase, field: try model.forceField(for: phase.configuration), timeStep: step)
    let energies = (0..<4000).map { _ in
      (dynamics.run(1, measuring: .stiffness).energy + dynamics.kineticEnergy) / 216
    }
    // The kinetic energy, 0.18, fluctuates by some 0.007 a particle; its sum with U by a thousandth of that, without drift.
    let (first, second) = (energies.prefix(2000), energies.suffix(2000))
    let drift = second.reduce(0, +) / 2000 - first.reduce(0, +) / 2000
    #expect(energies.max()! - energies.min()! < 2e-4 && abs(drift) < 2e-5)
  }

  @Test func theEnergyErrorFallsAsTheSquareOfTheTimeStep() throws {
    let (phase, model) = try liquid("pss:rc=1.5", count: 300, temperature: 1, time: 10)
    func error(_ timeStep: Double) throws -> Double {
      let field = try model.forceField(for: phase.configuration)
      var dynamics = MolecularDynamics(phase, field: field, timeStep: timeStep)
      let first = dynamics.run(1, measuring: .stiffness).energy + dynamics.kineticEnergy
      var square = 0.0
      let steps = Int(4 / timeStep)
      for _ in 0..<steps {
        let energy = dynamics.run(1, measuring: .stiffness).energy + dynamics.kineticEnergy
        square += (energy - first) * (energy - first)
      }
      return (square / Double(steps)).squareRoot()
    }
    let ratio = try error(0.004) / error(0.001)
    // Second order: 16. The jump of φ‴ at x_min and the trajectory's own scatter leave it between 8 and 32.
    #expect(ratio > 8 && ratio < 32)
  }

  @Test func reversingTheVelocitiesBringsTheSampleBack() throws {
    let (phase, model) = try liquid("pss:rc=1.5", count: 300, temperature: 1, time: 10)
    let field = try model.forceField(for: phase.configuration)
    var dynamics = MolecularDynamics(phase, field: field, timeStep: 0.002)
    for _ in 0..<500 { dynamics.step() }
    let away = zip(dynamics.positions, phase.configuration.positions).map { ($0 - $1).length }.max()!
    dynamics.rescaleVelocities(by: -1)
    for _ in 0..<500 { dynamics.step() }
    let back = zip(dynamics.positions, phase.configuration.positions).map { ($0 - $1).length }.max()!
    #expect(away > 0.3)
    // Rounding, 10⁻¹⁵ a step, grows with the largest Lyapunov exponent (about 5) over two time units: e¹⁰ · 10⁻¹⁴.
    #expect(back < 1e-8)
  }

  @Test func theCentreOfMassStaysAtRest() throws {
    let (phase, _) = try liquid("kablj", count: 500, temperature: 1, time: 5)
    let drift = phase.velocities.reduce(Vec3.zero, +) / 500
    #expect(drift.length < 1e-13)
  }
}

@Suite(.tags(.unit)) struct VelocityRescalingTests {
  @Test func kineticEnergyHasTheCanonicalDistribution() throws {
    // Bath only, no forces: K/T is then gamma distributed with shape N_f/2, whatever the starting point.
    let seeds = SeedTree(seed: 8)
    var stream = seeds.stream("v")
    var velocities = maxwellVelocities(count: 30, temperature: 3, stream: &stream)
    var thermostat = VelocityRescaling(temperature: 0.7, timeConstant: 1, stream: seeds.stream("bath"))
    for _ in 0..<50 { thermostat.apply(to: &velocities, time: 0.5) }
    let shape = 87.0 / 2
    let n = 40_000
    var values: [Double] = []
    for _ in 0..<n {
      for _ in 0..<2 { thermostat.apply(to: &velocities, time: 1.5) }
      values.append(0.5 * velocities.reduce(0) { $0 + $1.squaredLength } / 0.7)
    }
    let mean = values.reduce(0, +) / Double(n)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(n)
    let third = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) * ($1 - mean) } / Double(n)
    // Correlation between draws e⁻³: the standard errors grow by at most 6%.
    #expect(abs(mean - shape) < 5.3 * (shape / Double(n)).squareRoot())
    #expect(abs(variance - shape) < 5.3 * shape * ((2 + 6 / shape) / Double(n)).squareRoot())
    // A microcanonical or Berendsen thermostat has no third cumulant 2·shape: standard error √(6/n)·shape^1.5.
    #expect(abs(third - 2 * shape) < 6 * (6 / Double(n)).squareRoot() * shape * shape.squareRoot())
  }

  @Test func aLiquidInContactHasTheBathsKineticAndConfigurationalTemperature() throws {
    let (phase, model) = try liquid("pss:rc=1.5", count: 300, temperature: 1, time: 20)
    let field = try model.forceField(for: phase.configuration)
    var dynamics = MolecularDynamics(phase, field: field, timeStep: 0.0025)
    var thermostat = VelocityRescaling(temperature: 1, timeConstant: 0.25, stream: SeedTree(seed: 2).stream("t"))
    var kinetic = 0.0, squares = 0.0, laplacian = 0.0
    var frames = 0.0
    for step in 1...12_000 {
      if step % 10 == 0 {
        let energetics = dynamics.run(1, measuring: .stiffness)
        kinetic += dynamics.temperature
        squares += energetics.squaredForces
        laplacian += energetics.laplacian
        frames += 1
      } else {
        dynamics.step()
      }
      thermostat.apply(to: &dynamics, time: 0.0025)
    }
    // K fluctuates by √(2/3N) = 5%, renewed every τ = 0.25: over 30 time units 0.5%.
    #expect(abs(kinetic / frames - 1) < 0.02)
    #expect(abs(squares / laplacian - 1) < 0.02)
  }

  @Test func theThermostatsStateIsRestoredFromItsCode() throws {
    var stream = SeedTree(seed: 1).stream("v")
    var velocities = maxwellVelocities(count: 50, temperature: 1, stream: &stream)
    var thermostat = VelocityRescaling(temperature: 1, timeConstant: 1, stream: SeedTree(seed: 3).stream("t"))
    thermostat.apply(to: &velocities, time: 0.1)
    var other = velocities
    var copy = thermostat
    thermostat.apply(to: &velocities, time: 0.1)
    copy.apply(to: &other, time: 0.1)
    #expect(velocities == other)
  }
}
