import Dynamics
import Foundation
import Interactions
import Particles
import Statistics
import Tags
import Testing

/// Swap Monte Carlo and volume moves against plain dynamics and exact results.
@Suite(.tags(.validation)) struct SwapTests {
  /// The averages of independent runs at one state.
  private struct Averages {
    var energy: [Double] = []
    var pressure: [Double] = []
    var relaxation: [Double] = []
    var moves: [[String: Double]] = []
  }

  private func averages(
    _ name: String, _ moves: [String], temperature: Double, steps: Int, runs: Int
  ) throws -> Averages {
    let model = try ModelCatalogue.model(name)
    var all = Averages()
    for seed in 1...runs {
      let plan = MoveTests.plan(moves, steps: steps, model: model, temperature: temperature)
      var run = try Equilibration(
        model: model, count: 300, temperature: temperature, plan: plan, seeds: SeedTree(seed: UInt64(seed)))
      while !run.isFinished { try run.advance(model) }
      let evidence = run.result!.evidence
      all.energy.append(evidence.energyPerParticle)
      all.pressure.append(evidence.pressure)
      if let time = evidence.relaxationTime { all.relaxation.append(time) }
      if let swap = evidence.moves?["swap"] { all.moves.append(swap) }
    }
    return all
  }

  @Test func theLiquidIsThatOfPlainDynamics() throws {
    let dynamics = try averages("ipl", ["dynamics"], temperature: 1.2, steps: 40_000, runs: 8)
    let swap = try averages("ipl", ["dynamics:steps=25", "swap"], temperature: 1.2, steps: 40_000, runs: 8)
    for (name, a, b) in [("energy", dynamics.energy, swap.energy), ("pressure", dynamics.pressure, swap.pressure)] {
      let (a, b) = (Moments(a), Moments(b))
      let error = (a.standardError * a.standardError + b.standardError * b.standardError).squareRoot()
      // 14 degrees of freedom: beyond 4.5 errors once in two thousand.
      #expect(abs(a.mean - b.mean) < 4.5 * error, "\(name): \(a), \(b)")
      #expect(error < 0.01 * abs(a.mean), "the test sees nothing: \(name) \(a), \(b)")
    }
    for evidence in swap.moves {
      #expect(evidence["acceptance"]! > 0.1 && evidence["acceptance"]! < 0.9)
      // Twenty bins, and trials that are reversed soon: a deviation of 5 has no chance.
      #expect(evidence["imbalance"]! < 5)
      #expect(evidence["energy_error"]! < 1e-12)
    }
  }

  /// The sizes diffuse, which relaxes the stress sooner than dynamics alone.
  @Test func swapsRelaxTheStressSooner() throws {
    let dynamics = try averages("ipl", ["dynamics"], temperature: 0.8, steps: 40_000, runs: 4)
    let swap = try averages("ipl", ["dynamics:steps=25", "swap"], temperature: 0.8, steps: 40_000, runs: 4)
    #expect(dynamics.relaxation.count == 4 && swap.relaxation.count == 4)
    #expect(Moments(swap.relaxation).mean < 0.6 * Moments(dynamics.relaxation).mean)
  }

  /// A liquid that is not in equilibrium accepts more exchanges that lower its energy than that raise it.
  @Test func theBalanceShowsALiquidThatAges() throws {
    let model = try ModelCatalogue.model("ipl:max=1.6")
    let hot = MoveTests.plan(["dynamics"], steps: 2000, model: model, temperature: 20)
    var melt = try Equilibration(model: model, count: 1000, temperature: 20, plan: hot, seeds: SeedTree(seed: 1))
    while !melt.isFinished { try melt.advance(model) }
    var plan = MoveTests.plan(["dynamics:steps=1", "swap:trials=0.5"], steps: 64, model: model, temperature: 0.05)
    plan.thermostatSteps = 1
    var run = try Equilibration(
      model: model, start: melt.configuration, temperature: 0.05, plan: plan, seeds: SeedTree(seed: 2), melting: false)
    while !run.isFinished { try run.advance(model) }
    let imbalance = try #require(run.result?.evidence.moves?["swap"]?["imbalance"])
    #expect(imbalance > 5, "\(imbalance)")
  }

  @Test func binaryMixturesAreSwappedToo() throws {
    let model = try ModelCatalogue.model("hertzian")
    let plan = MoveTests.plan(["dynamics:steps=25", "swap"], steps: 4000, model: model, temperature: 0.05)
    var run = try Equilibration(model: model, count: 400, temperature: 0.05, plan: plan, seeds: SeedTree(seed: 1))
    let before = run.configuration.species
    while !run.isFinished { try run.advance(model) }
    let swap = try #require(run.result?.evidence.moves?["swap"])
    #expect(swap["acceptance"]! > 0.01 && swap["acceptance"]! < 0.9 && swap["energy_error"]! < 1e-12)
    #expect(run.configuration.species != before && run.configuration.species.sorted() == before.sorted())
  }

  @Test func aWindowLeavesDistantSizesAlone() throws {
    let model = try ModelCatalogue.model("ipl")
    let start = try Equilibration(
      model: model, count: 300, temperature: 2,
      plan: MoveTests.plan(["dynamics"], steps: 200, model: model, temperature: 2), seeds: SeedTree(seed: 1)
    ).configuration
    func after(_ move: String) throws -> (radii: [Double], acceptance: Double) {
      let plan = MoveTests.plan([move], steps: 80, model: model, temperature: 2)
      var run = try Equilibration(
        model: model, start: start, temperature: 2, plan: plan, seeds: SeedTree(seed: 3), melting: false)
      while !run.isFinished { try run.advance(model) }
      return (run.configuration.radii!, run.result!.evidence.moves!["swap"]!["acceptance"]!)
    }
    let (narrow, any) = (try after("swap:trials=0.1,window=0.05"), try after("swap:trials=0.1"))
    #expect(narrow.acceptance > any.acceptance && narrow.radii != any.radii)
  }

  /// At the mean pressure of a liquid at constant volume, volume moves keep its mean density, and its volume fluctuates with
  /// the compressibility that two densities give.
  @Test func constantPressureHasTheDensityOfConstantVolume() throws {
    let model = try ModelCatalogue.model("ipl:max=1.4")
    func pressure(at density: Double) throws -> Moments {
      let values = try (1...6).map { seed in
        let plan = MoveTests.plan(["dynamics"], steps: 20_000, model: model, temperature: 2)
        var start = try Equilibration(
          model: model, count: 120, temperature: 2, plan: plan, seeds: SeedTree(seed: UInt64(seed)))
        let scale = cbrt(model.density / density)
        var configuration = start.configuration
        configuration.cell = Cell(side: scale * configuration.cell.side)
        for i in configuration.positions.indices { configuration.positions[i] *= scale }
        start = try Equilibration(
          model: model, start: configuration, temperature: 2, plan: plan, seeds: SeedTree(seed: UInt64(seed)),
          melting: false)
        while !start.isFinished { try start.advance(model) }
        return start.result!.evidence.pressure
      }
      return Moments(values)
    }
    let middle = try pressure(at: model.density)
    var volumes: [Double] = []
    for seed in 1...6 {
      let plan = MoveTests.plan(
        ["dynamics:steps=10", "volume:pressure=\(middle.mean)"], steps: 60_000, model: model, temperature: 2)
      var run = try Equilibration(
        model: model, count: 120, temperature: 2, plan: plan, seeds: SeedTree(seed: UInt64(10 + seed)))
      var own: [Double] = []
      while !run.isFinished {
        try run.advance(model)
        if run.progress.done > 4000 { own.append(run.configuration.cell.volume) }
      }
      volumes.append(Moments(own).mean)
    }
    let found = Moments(volumes), expected = 120 / model.density
    // One part in N by which ⟨V⟩ may differ from the volume of the same pressure.
    let allowed = 4.5 * found.standardError / expected + 1.0 / 120
    #expect(abs(found.mean / expected - 1) < allowed, "\(found) of \(expected)")
    #expect(found.standardError < 0.01 * expected)
  }
}
