import Dynamics
import Fixtures
import Interactions
import Particles
import Tags
import Testing

@Suite(.tags(.unit)) struct QuenchTests {
  static let states: [(String, Double)] = [
    ("pss:rc=1.1", 2), ("pss:rc=1.5", 1), ("kablj", 1), ("hertzian", 0.004), ("ipl", 1), ("lj", 2), ("sw", 0.15),
  ]

  @Test(arguments: states)
  func allMinimizersReachMechanicalEquilibrium(name: String, temperature: Double) throws {
    let (phase, model) = try liquid(
      name, count: 500, temperature: temperature, time: 200 * (try ModelCatalogue.model(name).timeStep(at: temperature))
    )
    var energies: [Double] = []
    for minimizer in MinimizerCatalogue.all {
      var quench = Quench()
      quench.minimizer = minimizer
      let (state, descent) = try quench.inherentState(below: phase.configuration, model: model)
      #expect(descent.converged && state.forceRatio <= 1e-10)
      #expect(descent.evaluations > 10)
      // An independent sum of the forces: all pairs.
      let forces = try AllPairs(model: model, configuration: state.configuration).energyAndForces(
        of: state.configuration
      ).forces
      let net = (forces.reduce(0) { $0 + $1.squaredLength } / 500).squareRoot()
      let pair = (state.bonds.reduce(0) { $0 + $1.force * $1.force } / Double(state.bonds.count)).squareRoot()
      #expect(net / pair <= 2e-10)
      energies.append(state.energetics.energy / 500)
    }
    // Different ways down may end in neighbouring basins, whose energies per particle differ by little.
    let field = try model.forceField(for: phase.configuration)
    var forces = phase.velocities
    let liquid = field.mechanics(at: phase.configuration.positions, into: &forces).energy / 500
    #expect(energies.max()! - energies.min()! < 0.15 * (liquid - energies.min()!))
  }

  @Test func whereThereIsNoHessianProductTheRecordNamesTheMinimizerThatWent() throws {
    let (phase, model) = try liquid("sw", count: 300, temperature: 0.15, time: 2)
    let (_, descent) = try Quench().inherentState(below: phase.configuration, model: model)
    #expect(descent.minimizer == "lbfgs" && descent.newtonSteps == 0 && descent.products == 0)
    // Mixed precision is the standard; the field that there is says that it is another.
    #expect(try model.forceField(for: phase.configuration, precision: .mixed).name == "double")
  }

  @Test func aLiquidIsNoInherentState() throws {
    let (phase, model) = try liquid("pss:rc=1.5", count: 300, temperature: 1, time: 1)
    let error = #expect(throws: NotAtRest.self) { try InherentState(checking: phase.configuration, model: model) }
    #expect((error?.forceRatio ?? 0) > 0.01)
  }

  @Test func aQuenchThatRunsOutOfEvaluationsSaysSo() throws {
    let (phase, model) = try liquid("pss:rc=1.5", count: 300, temperature: 1, time: 1)
    var quench = Quench()
    quench.limit = 20
    #expect(throws: QuenchError.self) { try quench.inherentState(below: phase.configuration, model: model) }
  }

  @Test func particlesStartedAtRandomAreNotTornApart() throws {
    for (name, temperature) in Self.states {
      let model = try ModelCatalogue.model(name)
      let start = try Start.random.configuration(of: model, count: 500, seeds: SeedTree(seed: 11))
      let field = try model.forceField(for: start)
      var forces = [Vec3](repeating: .zero, count: 500)
      let energy = field.mechanics(at: start.positions, into: &forces).energy / 500
      // An energy that a thermostat removes within its time constant.
      #expect(energy < 40 * temperature, "\(name): \(energy)")
    }
  }
}
