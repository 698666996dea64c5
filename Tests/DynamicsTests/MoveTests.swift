import Dynamics
import Foundation
import Interactions
import Particles
import Statistics
import Tags
import Testing

/// Two particles in a box: their averages are integrals over one distance.
struct Pair {
  let model: Model
  let start: Configuration
  let range: Double
  let temperature = 1.0

  init(side factor: Double = 2.1) throws {
    model = try ModelCatalogue.model("pss:rc=1.5")
    let probe = Configuration(
      cell: Cell(side: 100), positions: [.zero, Vec3(repeating: 30)], species: [0, 0])
    range = model.shortestRange(of: probe)
    let side = factor * range
    start = Configuration(
      cell: Cell(side: side), positions: [.zero, Vec3(repeating: side / 2)], species: [0, 0])
  }

  /// ∫ f(φ(r)) 4πr² dr up to the range, by the midpoint rule.
  func integral(_ f: (Double) -> Double) throws -> Double {
    let judge = try AllPairs(model: model, configuration: start)
    let points = 4000
    var sum = 0.0
    for k in 0..<points {
      let r = (Double(k) + 0.5) / Double(points) * range
      let at = Configuration(
        cell: Cell(side: 3 * range), positions: [.zero, Vec3(r, 0, 0)], species: [0, 0])
      sum += 4 * .pi * r * r * f(judge.energyAndForces(of: at).energy)
    }
    return sum * range / Double(points)
  }

  /// ⟨U⟩ at constant volume: beyond the range there is no energy, and the sphere of the range lies within the box.
  func meanEnergy() throws -> Double {
    let excess = try integral { exp(-$0 / temperature) - 1 }
    // Where φ is infinite, φ e^(−φ/T) is zero.
    let energy = try integral { $0 < 1e3 ? $0 * exp(-$0 / temperature) : 0 }
    return energy / (start.cell.volume + excess)
  }

  /// ⟨V⟩ at constant pressure: the weight of V is V (V + ∫(e^(−φ/T) − 1) d³r) e^(−PV/T), from the narrowest box on.
  func meanVolume(pressure: Double) throws -> Double {
    let excess = try integral { exp(-$0 / temperature) - 1 }
    let least = pow(2 * range, 3)
    var (sum, moment) = (0.0, 0.0)
    for k in 0..<400_000 {
      let v = least + (Double(k) + 0.5) * 1e-2
      let weight = v * (v + excess) * exp(-pressure * (v - least) / temperature)
      sum += weight
      moment += weight * v
    }
    return moment / sum
  }
}

@Suite(.tags(.validation)) struct MoveTests {
  /// A protocol of one window of `steps` steps, without inherent states.
  static func plan(_ moves: [String], steps: Int, model: Model, temperature: Double) -> EquilibrationProtocol {
    var plan = EquilibrationProtocol()
    let time = Double(steps) * model.timeStep(at: temperature)
    (plan.window, plan.maximumTime, plan.moves) = (time, time, moves)
    plan.takesInherentStates = false
    return plan
  }

  /// The evidence of `count` independent runs of a pair.
  static func evidence(
    _ pair: Pair, _ moves: [String], steps: Int, count: Int
  ) throws -> [(evidence: EquilibrationEvidence, liquid: PhasePoint)] {
    try (0..<count).map { k in
      let plan = plan(moves, steps: steps, model: pair.model, temperature: pair.temperature)
      var run = try Equilibration(
        model: pair.model, start: pair.start, temperature: pair.temperature, plan: plan,
        seeds: SeedTree(seed: 7).branch(k), melting: false, catalogue: TrialMoves.catalogue)
      while !run.isFinished { try run.advance(pair.model) }
      return (run.result!.evidence, run.result!.liquid)
    }
  }

  @Test(arguments: [
    (["dynamics"], 600_000), (["displacement"], 60_000), (["dynamics:steps=25", "displacement:sweeps=3"], 300_000),
  ])
  func theMeanEnergyOfTwoParticlesIsTheIntegral(moves: [String], steps: Int) throws {
    let pair = try Pair()
    let exact = try pair.meanEnergy()
    let found = Moments(
      try Self.evidence(pair, moves, steps: steps, count: 8).map { 2 * $0.evidence.energyPerParticle })
    #expect(found.standardError < 0.05 * abs(exact), "the test sees nothing: \(found)")
    #expect(abs(found.mean - exact) < 4.5 * found.standardError, "\(found.mean) +- \(found.standardError) of \(exact)")
  }

  @Test func atConstantPressureTwoParticlesHaveTheMeanVolumeOfTheIntegral() throws {
    let pair = try Pair(side: 3)
    // Low enough that the smallest cell is hardly ever reached.
    let pressure = 0.008
    let exact = try pair.meanVolume(pressure: pressure)
    var volumes: [Double] = []
    let plan = Self.plan(
      ["displacement", "volume:pressure=\(pressure)"], steps: 1_000_000, model: pair.model, temperature: 1)
    var run = try Equilibration(
      model: pair.model, start: pair.start, temperature: 1, plan: plan, seeds: SeedTree(seed: 3), melting: false,
      catalogue: TrialMoves.catalogue)
    while !run.isFinished {
      try run.advance(pair.model)
      volumes.append(run.configuration.cell.volume)
    }
    // Legs of fifty trials of the volume forget each other; means of a hundred legs surely do.
    let means = stride(from: 100, to: volumes.count - 99, by: 100).map { Moments(Array(volumes[$0..<($0 + 100)])).mean }
    let found = Moments(means)
    #expect(found.standardError < 0.03 * exact, "the test sees nothing: \(found)")
    #expect(abs(found.mean - exact) < 4.5 * found.standardError, "\(found.mean) +- \(found.standardError) of \(exact)")
    let acceptance = try #require(run.result?.evidence.moves?["volume"]?["acceptance"])
    #expect(acceptance > 0.1 && acceptance < 0.9)
  }

  @Test func swapsVisitThePermutationsOfSizesWithTheirBoltzmannWeights() throws {
    let model = try ModelCatalogue.model("ipl")
    let corners = [Vec3(0, 0, 0), Vec3(1.3, 0, 0), Vec3(0, 1.5, 0), Vec3(1.4, 1.3, 0.4)]
    let sizes = [0.50, 0.56, 0.62, 0.70]
    let start = Configuration(
      cell: Cell(side: 9), positions: corners, species: [0, 0, 0, 0], radii: sizes)
    let temperature = 0.4
    var plan = Self.plan(["swap:trials=2.5"], steps: 80, model: model, temperature: temperature)
    (plan.maximumTime, plan.relaxationTimes) = (1e6, 1e9)
    var (visits, legs) = ([[Double]: Int](), 0)
    var run = try Equilibration(
      model: model, start: start, temperature: temperature, plan: plan, seeds: SeedTree(seed: 4), melting: false,
      catalogue: TrialMoves.catalogue)
    while legs < 20_000 {
      try run.advance(model)
      visits[run.configuration.radii!, default: 0] += 1
      legs += 1
      #expect(run.configuration.positions == corners)
    }
    var weights: [[Double]: Double] = [:]
    for order in permutations(of: sizes) {
      let at = Configuration(cell: start.cell, positions: corners, species: start.species, radii: order)
      let energy = try AllPairs(model: model, configuration: at).energyAndForces(of: at).energy
      weights[order] = exp(-energy / temperature)
    }
    let sum = weights.values.reduce(0, +)
    var chi = 0.0
    for (order, weight) in weights {
      let expected = weight / sum * Double(legs)
      try #require(expected > 5)
      chi += pow(Double(visits[order] ?? 0) - expected, 2) / expected
    }
    // 23 degrees of freedom; ten trials leave neighboring legs some correlation. 60 has a chance of 10⁻⁵.
    #expect(weights.count == 24 && chi < 60, "\(chi)")
    #expect(weights.values.max()! / weights.values.min()! > 3, "the weights differ")
  }

  private func permutations(of items: [Double]) -> [[Double]] {
    guard items.count > 1 else { return [items] }
    return items.indices.flatMap { k in
      var rest = items
      let item = rest.remove(at: k)
      return permutations(of: rest).map { [item] + $0 }
    }
  }

  @Test func aScheduleOfUnknownRepeatedOrImpossibleMovesIsRefused() throws {
    let catalogue = TrialMoves.catalogue
    for (schedule, word) in [
      ([], "at least one"), (["dynamic"], "there is no move"), (["dynamics", "dynamics"], "twice"),
      (["dynamics:step=3"], "steps"), (["dynamics:steps=2.5"], "whole"), (["volume"], "pressure"),
      (["dynamics:steps=501"], "range"),
    ] {
      let error = #expect(throws: ModelError.self) { try catalogue.canonical(schedule) }
      #expect(error?.description.contains(word) == true, "\(schedule): \(error?.description ?? "")")
    }
    #expect(try catalogue.canonical(["dynamics:steps=0"]) == nil)
    #expect(
      try catalogue.canonical(["dynamics:steps=25.0", "swap:trials=1"]) == ["dynamics:steps=25", "swap"])
  }
}
