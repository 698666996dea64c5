import Dynamics
import Fixtures
import Interactions
import Particles
import Tags
import Testing

@Suite(.tags(.unit)) struct NewtonTests {
  @Test(arguments: QuenchTests.states.map(\.0).filter { $0 != "sw" })
  func newtonStepsReachTwelveDigits(name: String) throws {
    let temperature = QuenchTests.states.first { $0.0 == name }!.1
    let steps = 200 * (try ModelCatalogue.model(name).timeStep(at: temperature))
    let (phase, model) = try liquid(name, count: 500, temperature: temperature, time: steps)
    var quench = Quench()
    quench.tolerance = 1e-12
    let (state, descent) = try quench.inherentState(below: phase.configuration, model: model)
    #expect(descent.minimizer == "newton" && descent.converged && state.forceRatio <= 1e-12)
    #expect(descent.newtonSteps > 2 && descent.products > descent.newtonSteps)
  }

  @Test(arguments: ["pss:rc=1.1", "pss:rc=1.5", "kablj"])
  func withinOneBasinAllMinimizersFindTheSameState(name: String) throws {
    let rest = try glass(name, count: 500, temperature: 1)
    var shaken = rest.configuration
    var stream = SeedTree(seed: 2).stream("shake")
    for i in shaken.positions.indices {
      shaken.positions[i] += 1e-4 * Vec3(stream.normal(), stream.normal(), stream.normal())
    }
    for minimizer in MinimizerCatalogue.all {
      var quench = Quench()
      quench.minimizer = minimizer
      let state = try quench.inherentState(below: shaken, model: rest.model).state
      // The energy errs by the square of the force ratio; what is left is rounding.
      #expect(abs(state.energetics.energy - rest.energetics.energy) < 1e-12 * abs(rest.energetics.energy))
    }
  }

  @Test func theNumberOfThreadsChangesNoBit() throws {
    let rest = try glass("pss:rc=1.2", count: 1700, temperature: 1)
    let field = try rest.model.forceField(for: rest.configuration)
    let hessian = HessianProduct(count: 1700)
    var forces = [Vec3](repeating: .zero, count: 1700)
    _ = field.mechanics(at: rest.configuration.positions, into: &forces, hessian: hessian)
    var stream = SeedTree(seed: 3).stream("forces")
    for i in forces.indices { forces[i] = Vec3(stream.normal(), stream.normal(), stream.normal()) }
    let product = hessian.product(with: forces)
    var displacement = forces
    let report = HessianSolver(hessian).solve(forces, into: &displacement, tolerance: 1e-4)
    #expect(report.ending == .converged && report.products > 20)
    for threads in [2, 3, 8] {
      #expect(hessian.product(with: forces, threads: threads) == product)
      var other = forces
      #expect(HessianSolver(hessian, threads: threads).solve(forces, into: &other, tolerance: 1e-4) == report)
      #expect(other == displacement)
    }
    // The residual by the recursion is the true one, up to what single precision hides.
    let residual = zip(forces, hessian.product(with: displacement)).map { $0 - $1 }
    let mean = forces.reduce(Vec3.zero, +) / 1700
    let size = forces.reduce(0) { $0 + ($1 - mean).squaredLength }.squareRoot()
    #expect(residual.reduce(0) { $0 + ($1 - mean).squaredLength }.squareRoot() < 3e-4 * size)
  }

  @Test func aBoundThatNoParticleReachesChangesNoBit() throws {
    let rest = try glass("pss:rc=1.2", count: 1700, temperature: 1)
    let hessian = HessianProduct(count: 1700)
    var forces = [Vec3](repeating: .zero, count: 1700)
    _ = try rest.model.forceField(for: rest.configuration).mechanics(
      at: rest.configuration.positions, into: &forces, hessian: hessian)
    var stream = SeedTree(seed: 5).stream("forces")
    for i in forces.indices { forces[i] = Vec3(stream.normal(), stream.normal(), stream.normal()) }
    var free = forces, bounded = forces
    let report = HessianSolver(hessian).solve(forces, into: &free, tolerance: 1e-4)
    let longest = free.map(\.length).max()!
    // All displacements together are much longer than the bound.
    #expect(free.reduce(0) { $0 + $1.squaredLength }.squareRoot() > 4 * longest)
    #expect(
      HessianSolver(hessian).solve(forces, into: &bounded, tolerance: 1e-4, longestMove: 2 * longest) == report)
    #expect(bounded == free)
    let cut = HessianSolver(hessian).solve(forces, into: &bounded, tolerance: 1e-4, longestMove: 0.5 * longest)
    #expect(cut.ending == .bounded && abs(bounded.map(\.length).max()! / longest - 0.5) < 0.05)
  }

  @Test func aLiquidsHessianIsNotPositiveAndYetTheStepPointsDownhill() throws {
    let (phase, model) = try liquid("pss:rc=1.1", count: 500, temperature: 1, time: 1)
    let field = try model.forceField(for: phase.configuration)
    let hessian = HessianProduct(count: 500)
    var forces = phase.velocities
    let before = field.mechanics(at: phase.configuration.positions, into: &forces, hessian: hessian)
    var move = forces
    let free = HessianSolver(hessian).solve(forces, into: &move, tolerance: 1e-3)
    #expect(free.ending == .notPositive)
    for radius in [1e-3, 1e-2] {
      let report = HessianSolver(hessian).solve(forces, into: &move, tolerance: 1e-3, longestMove: radius)
      #expect(report.ending == .bounded || report.ending == .notPositive)
      #expect(abs(move.map(\.length).max()! / radius - 1) < 0.1)
      #expect(zip(forces, move).reduce(0) { $0 + $1.0 • $1.1 } > 0)
      let after = field.mechanics(at: zip(phase.configuration.positions, move).map { $0 + $1 }, into: &move)
      #expect(after.energy < before.energy)
    }
  }

  @Test(arguments: ["pss:rc=1.1", "pss:rc=1.5", "hertzian"])
  func newtonStepsAloneComeDownFromALiquid(name: String) throws {
    let temperature = QuenchTests.states.first { $0.0 == name }!.1
    let steps = 200 * (try ModelCatalogue.model(name).timeStep(at: temperature))
    let (phase, model) = try liquid(name, count: 300, temperature: temperature, time: steps)
    var newton = NewtonConjugateGradients()
    newton.switchRatio = .infinity
    var quench = Quench()
    quench.minimizer = newton
    #expect(try quench.inherentState(below: phase.configuration, model: model).state.forceRatio <= 1e-10)
  }

  @Test func aCoarseFieldServesTheFirstPartOfTheWay() throws {
    let (phase, model) = try liquid("pss:rc=1.5", count: 300, temperature: 1, time: 1)
    let field = try model.forceField(for: phase.configuration)
    let coarse = try model.forceField(for: phase.configuration)
    var positions = phase.configuration.positions
    let descent = NewtonConjugateGradients().minimize(
      &positions, field: field, coarse: coarse, timeStep: 0.005, tolerance: 1e-10, limit: 10_000)
    #expect(descent.converged && descent.evaluations == field.evaluations + coarse.evaluations)
    #expect(coarse.evaluations > 10 && field.evaluations > descent.newtonSteps)
  }

  @Test func inherentStatesAreAsDeepAsThoseOfFire() throws {
    var differences: [Double] = []
    for seed in 1...12 as ClosedRange<UInt64> {
      let (phase, model) = try liquid("pss:rc=1.2", count: 300, temperature: 1, time: 2, seed: seed)
      let energies = try MinimizerCatalogue.all.map { minimizer in
        var quench = Quench()
        quench.minimizer = minimizer
        return try quench.inherentState(below: phase.configuration, model: model).state.energetics.energy / 300
      }
      differences.append(energies[0] - energies[2])
    }
    let mean = differences.reduce(0, +) / 12
    let variance = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 11
    // Neighbouring basins differ at random: the mean of twelve lies within 4.4 of its standard errors in 999 of 1000.
    #expect(abs(mean) < 4.4 * (variance / 12).squareRoot())
  }
}
