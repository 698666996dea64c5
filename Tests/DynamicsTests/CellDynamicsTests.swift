import Dynamics
import Fixtures
import Foundation
import Interactions
import Particles
import Tags
import Testing

/// Liquids in cells that are no cubes.
@Suite(.tags(.unit)) struct CellDynamicsTests {
  private static let shape = CellShape(Vec3(1.2, 1, 1.1), tilts: Vec3(0.45, -0.35, 0.4))

  @Test func energyIsConservedInAShearedCell() throws {
    let model = try ModelCatalogue.model("pss:rc=1.5")
    let start = try jitteredSample(of: model, in: Self.shape)
    var stream = SeedTree(seed: 1).stream("velocities")
    let velocities = maxwellVelocities(count: start.count, temperature: 1, stream: &stream)
    let step = 0.005
    var dynamics = MolecularDynamics(
      PhasePoint(configuration: start, velocities: velocities), field: try model.forceField(for: start), timeStep: step)
    var thermostat = VelocityRescaling(
      temperature: 1, timeConstant: 20 * step, stream: SeedTree(seed: 1).stream("thermostat"))
    for _ in 0..<2000 {
      dynamics.step()
      thermostat.apply(to: &dynamics, time: step)
    }
    // Particles cross all faces: a pair missed there would show as a jump.
    let energies = (0..<400).map { _ in
      (dynamics.run(10, measuring: .stiffness).energy + dynamics.kineticEnergy) / Double(start.count)
    }
    let crossed = zip(dynamics.positions, start.positions).count {
      $0 != start.cell.wrapped($0) && $1 == start.cell.wrapped($1)
    }
    #expect(crossed > start.count / 10)
    let mean = energies.reduce(0, +) / Double(energies.count)
    let rms = (energies.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(energies.count)).squareRoot()
    // In a cube of 500 particles 1.9·10⁻⁴, as an independent code found it.
    #expect(rms < 3 * 1.9e-4, "\(rms)")
  }

  @Test(arguments: [Precision.double, .mixed])
  func aRunInAShearedCellGoesOnFromItsCheckpointToTheSameBits(_ precision: Precision) throws {
    let model = try ModelCatalogue.model("pss:rc=1.2")
    let start = try jitteredSample(of: model, in: Self.shape)
    var plan = EquilibrationProtocol()
    plan.precision = precision
    plan.window = 0.1
    var run = try Equilibration(
      model: model, start: start, temperature: 3, plan: plan, seeds: SeedTree(seed: 2), melting: false)
    let effort = try run.advance(model)
    #expect(effort.kernel == "double" && run.configuration.cell == start.cell)
    var copy = try Equilibration(checkpoint: run.checkpoint)
    #expect(copy == run)
    try run.advance(model)
    try copy.advance(model)
    #expect(copy == run && copy.configuration.cell == start.cell)
  }
}
