import Dynamics
import Fixtures
import Foundation
import Interactions
import Particles
import Testing

/// Liquids in cells that are no cubes.
@Suite struct CellDynamicsTests {
  private static let shape = CellShape(Vec3(1.2, 1, 1.1), tilts: Vec3(0.45, -0.35, 0.4))

  @Test func energyIsConservedInAShearedCell() throws {
    let model = try ModelCatalogue.model("pss:rc=1.5")
    let start = try jitteredSample(of: model, in: Self.shape)
    var stream = SeedTree(seed: 1).stream("velocities")
    let velocities = maxwellVelocities(count: start.count, temperature: 1, stream: &stream)
    var dynamics = MolecularDynamics(
      PhasePoint(configuration: start, velocities: velocities), field: try model.forceField(for: start),
      timeStep: 0.002)
    dynamics.run(1000)
    // Particles cross all faces: a pair missed there would show as a jump.
    let energies = (0..<500).map { _ in
      (dynamics.run(10, measuring: .stiffness).energy + dynamics.kineticEnergy) / Double(start.count)
    }
    let crossed = zip(dynamics.positions, start.positions).count {
      $0 != start.cell.wrapped($0) && $1 == start.cell.wrapped($1)
    }
    #expect(crossed > start.count / 10)
    let mean = energies.reduce(0, +) / Double(energies.count)
    let rms = (energies.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(energies.count)).squareRoot()
    // In a cube 1.9·10⁻⁴ at a step of 0.005, and the error goes with the square of the step.
    #expect(rms < 1e-4, "\(rms)")
  }

  @Test(arguments: [Precision.double, .mixed])
  func aRunInAShearedCellGoesOnFromItsCheckpointToTheSameBits(_ precision: Precision) throws {
    let model = try ModelCatalogue.model("pss:rc=1.2")
    let start = try jitteredSample(of: model, in: Self.shape)
    var plan = EquilibrationProtocol()
    plan.precision = precision
    plan.window = 0.1
    var run = Equilibration(
      model: model, start: start, temperature: 3, plan: plan, seeds: SeedTree(seed: 2), melting: false)
    let effort = try run.advance(model)
    #expect(effort.kernel == "double" && run.configuration.cell == start.cell)
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    var copy = try PropertyListDecoder().decode(Equilibration.self, from: try encoder.encode(run))
    #expect(copy == run)
    try run.advance(model)
    try copy.advance(model)
    #expect(copy == run && copy.configuration.cell == start.cell)
  }
}
