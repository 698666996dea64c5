import Dynamics
import Foundation
import Interactions
import Particles
import Statistics
import Tags
import Testing

/// Liquids and gases at constant pressure, compared with closed forms and with constant volume.
@Suite(.tags(.validation)) struct IsobaricLiquidTests {
  /// Without interactions, V is distributed as V^N e^(−PV/T): a gamma distribution with the mean (N + 1)T/P and the variance
  /// (N + 1)(T/P)². An exponent of N − 1, for a center of mass that counts as fixed, would give a mean smaller by a quarter.
  @Test func anIdealGasHasTheMeanAndTheVarianceOfItsVolume() throws {
    let model = try ModelCatalogue.model(
      "own:potential=1e-9*(1-x)^4,cutoff=1,core=any,smooth=none,density=0.01")
    let (count, temperature, pressure) = (3, 1.0, 0.004)
    let start = Configuration(
      cell: Cell(side: 10), positions: [.zero, Vec3(3, 0, 0), Vec3(0, 4, 2)], species: [0, 0, 0])
    var plan = MoveTests.plan(["volume:pressure=\(pressure)"], steps: 80, model: model, temperature: temperature)
    (plan.maximumTime, plan.relaxationTimes) = (1e9, 1e9)
    var run = try Equilibration(
      model: model, start: start, temperature: temperature, plan: plan, seeds: SeedTree(seed: 21), melting: false)
    var volumes: [Double] = []
    while volumes.count < 20_000 {
      try run.advance(model)
      volumes.append(run.configuration.cell.volume)
    }
    let all = Moments(Array(volumes.dropFirst(100)))
    // Blocks of 100 legs are independent; legs, of ten trials or so, nearly.
    let means = stride(from: 100, to: volumes.count - 99, by: 100).map { Moments(Array(volumes[$0..<($0 + 100)])).mean }
    let mean = Moments(means)
    let expected = Double(count + 1) * temperature / pressure
    #expect(mean.standardError < 0.02 * expected, "the test sees nothing: \(mean)")
    #expect(abs(mean.mean - expected) < 4.5 * mean.standardError, "\(mean) of \(expected)")
    // The variance of a variance is (κ − 1)/n of its square, with the kurtosis κ = 3 + 6/(N + 1) = 4.5 and n the number of
    // independent volumes, which follows from the error of the mean.
    let independent = all.variance / (mean.standardError * mean.standardError)
    let variance = expected * temperature / pressure
    #expect(abs(all.variance / variance - 1) < 4.5 * (3.5 / independent).squareRoot(), "\(all.variance) of \(variance)")
  }

  /// ⟨p⟩ = P, and Var(V)/(⟨V⟩T) is the compressibility that the pressures of two densities give.
  @Test func aLiquidHasThePressureAndTheCompressibilityOfConstantVolume() throws {
    let model = try ModelCatalogue.model("ipl:max=1.4")
    let (count, temperature) = (150, 2.0)
    func pressure(at scale: Double) throws -> Moments {
      Moments(
        try (31...36).map { seed in
          let plan = MoveTests.plan(["dynamics"], steps: 20_000, model: model, temperature: temperature)
          let seeds = SeedTree(seed: UInt64(seed))
          let start = try Start.lattice.configuration(of: model, count: count, seeds: seeds)
          var run = try Equilibration(
            model: model, start: start.stretched(by: Vec3(repeating: cbrt(scale))), temperature: temperature,
            plan: plan,
            seeds: seeds)
          while !run.isFinished { try run.advance(model) }
          return run.result!.evidence.pressure
        })
    }
    let (dense, dilute) = (try pressure(at: 0.97), try pressure(at: 1.03))
    let modulus = (dense.mean - dilute.mean) / log(1.03 / 0.97)
    let wanted = 0.5 * (dense.mean + dilute.mean)
    var (pressures, ratios): ([Double], [Double]) = ([], [])
    for seed in 41...46 {
      let plan = MoveTests.plan(
        ["dynamics:steps=10", "volume:pressure=\(wanted)"], steps: 60_000, model: model, temperature: temperature)
      var run = try Equilibration(
        model: model, count: count, temperature: temperature, plan: plan, seeds: SeedTree(seed: UInt64(seed)))
      var volumes: [Double] = []
      while !run.isFinished {
        try run.advance(model)
        if run.progress.done > 4000 { volumes.append(run.configuration.cell.volume) }
      }
      let own = Moments(volumes)
      ratios.append(own.variance / (own.mean * temperature) * modulus)
      let evidence = run.result!.evidence
      pressures.append(evidence.pressure)
      let numbers = try #require(evidence.moves?["volume"])
      // The drift is within its error, the density relaxes within the window, and is that of the volumes.
      #expect(abs(numbers["density_drift"]!) < 5 * numbers["density_drift_error"]!)
      let time = try #require(numbers["density_relaxation_time"])
      #expect(time > 0 && time < 0.1 * evidence.windowTime)
      #expect(abs(numbers["density"]! * own.mean / Double(count) - 1) < 0.01)
    }
    let found = Moments(pressures)
    #expect(found.standardError < 0.01 * wanted)
    #expect(abs(found.mean - wanted) < 4.5 * found.standardError, "\(found) of \(wanted)")
    let ratio = Moments(ratios)
    // The modulus is known as well as the two pressures, and the variance of few volumes is too small by a percent.
    let errors = [dense, dilute].map { $0.standardError / (dense.mean - dilute.mean) } + [ratio.standardError, 0.01]
    let error = errors.reduce(0) { $0 + $1 * $1 }.squareRoot()
    #expect(error < 0.1, "the test sees nothing: \(ratio)")
    #expect(abs(ratio.mean - 1) < 4.5 * error, "\(ratio)")
  }

  /// At 30 the box of 150 particles would have a side of 4.8, and the range is 2.5.
  @Test func aLiquidThatComesToTheSmallestCellIsRefused() throws {
    let model = try ModelCatalogue.model("kablj")
    let plan = MoveTests.plan(
      ["dynamics:steps=10", "volume:pressure=30"], steps: 6000, model: model, temperature: 1.5)
    var run = try Equilibration(model: model, count: 150, temperature: 1.5, plan: plan, seeds: SeedTree(seed: 1))
    let error = #expect(throws: ModelError.self) { while !run.isFinished { try run.advance(model) } }
    #expect(error?.description.hasPrefix("at P = 30.0 the liquid shrinks to the smallest cell") == true)
  }

  @Test func aGasWithoutPressureExpandsWithoutEnd() throws {
    let model = try ModelCatalogue.model("ipl:max=1.4")
    let plan = MoveTests.plan(
      ["dynamics:steps=10", "volume:pressure=-1,trials=100"], steps: 6000, model: model, temperature: 1)
    var run = try Equilibration(model: model, count: 150, temperature: 1, plan: plan, seeds: SeedTree(seed: 1))
    let error = #expect(throws: ModelError.self) { while !run.isFinished { try run.advance(model) } }
    #expect(error?.description == "at P = -1.0 the liquid expands without end")
  }

  @Test func aGasHasOneObjection() throws {
    let model = try ModelCatalogue.model("ipl:max=1.4")
    let plan = MoveTests.plan(
      ["dynamics:steps=10", "volume:pressure=1e-6,trials=20"], steps: 6000, model: model, temperature: 1)
    var run = try Equilibration(model: model, count: 150, temperature: 1, plan: plan, seeds: SeedTree(seed: 1))
    while !run.isFinished { try run.advance(model) }
    #expect(run.result?.evidence.objections == ["no two particles interact: the liquid has become a gas"])
  }
}
