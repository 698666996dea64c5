import Dynamics
import Foundation
import Interactions
import Particles
import Statistics
import Tags
import Testing

/// Laws that every move obeys, whoever adds it: those of the catalogue, and those of these tests.
@Suite(.tags(.validation)) struct MoveLaws {
  /// A move alone where it takes time, after dynamics where it does not.
  static let schedules: [[String]] = TrialMoves.catalogue.entries.map { entry in
    entry.name == "dynamics" ? [entry.example] : ["dynamics:steps=25", entry.example]
  }

  static func entry(_ schedule: [String]) -> MoveEntry {
    TrialMoves.catalogue.entries.first { schedule.last!.hasPrefix($0.name) }!
  }

  /// A small liquid of particles with sizes of their own, which are what moves may permute.
  static func run(_ schedule: [String], steps: Int, count: Int = 60, seed: UInt64 = 1) throws -> (Equilibration, Model)
  {
    let model = try ModelCatalogue.model("ipl:max=1.4")
    let plan = MoveTests.plan(schedule, steps: steps, model: model, temperature: 2)
    let run = try Equilibration(
      model: model, count: count, temperature: 2, plan: plan, seeds: SeedTree(seed: seed),
      catalogue: TrialMoves.catalogue)
    return (run, model)
  }

  @Test(arguments: schedules)
  func theLiquidStaysCanonical(schedule: [String]) throws {
    var (temperatures, sumRules): ([Double], [Double]) = ([], [])
    var kinetic: [Double] = []
    for seed in 1...6 {
      var (run, model) = try Self.run(schedule, steps: 30_000, seed: UInt64(seed))
      while !run.isFinished {
        try run.advance(model)
        let liquid = run.stored.velocities
        if run.progress.done > 2000 {
          kinetic.append(liquid.reduce(0) { $0 + $1.squaredLength } / Double(3 * liquid.count - 3) / 2)
        }
      }
      temperatures.append(run.result!.evidence.configurationalTemperatureRatio)
      sumRules.append(run.result!.evidence.sumRuleRatio)
    }
    // ⟨|∇U|²⟩ = T⟨∇²U⟩, V⟨σ²⟩ = T⟨U_γγ⟩/V and 2⟨K⟩ = (3N − 3)T.
    for (name, values, widest) in [
      ("configurational temperature", temperatures, 0.012), ("stress sum rule", sumRules, 0.04),
      ("kinetic temperature", kinetic, 0.012),
    ] {
      let found = Moments(values)
      #expect(found.standardError < widest, "\(name): the test sees nothing: \(values)")
      // Six runs know their own error within a third: it is not believed below half of what it may be.
      #expect(abs(found.mean - 1) < 4.5 * max(found.standardError, widest / 2), "\(name) of \(schedule): \(found)")
    }
  }

  @Test(arguments: schedules)
  func aRunResumesFromEveryLegToTheSameBits(schedule: [String]) throws {
    var (run, model) = try Self.run(schedule, steps: 1200)
    var other = run
    var legs = 0
    while !run.isFinished {
      try run.advance(model)
      other = try Equilibration(checkpoint: other.checkpoint, catalogue: TrialMoves.catalogue)
      try other.advance(model)
      #expect(other == run)
      legs += 1
    }
    #expect(legs > 10 && other.isFinished && other.result?.liquid == run.result?.liquid)
  }

  @Test(arguments: schedules)
  func whatAMoveDoesNotChangeStays(schedule: [String]) throws {
    var (run, model) = try Self.run(schedule, steps: 800)
    let (before, changes) = (run.configuration, Self.entry(schedule).changes)
    while !run.isFinished { try run.advance(model) }
    let after = run.configuration
    #expect(after.count == before.count && after.positions != before.positions)
    #expect(after.radii?.sorted() == before.radii?.sorted() && after.species.sorted() == before.species.sorted())
    #expect((after.radii == before.radii) == !changes.contains(.sizes))
    #expect((after.cell == before.cell) == !changes.contains(.box))
    let drift = run.result!.liquid.velocities.reduce(Vec3.zero, +) / Double(after.count)
    #expect(drift.length < 1e-13)
  }

  @Test(arguments: schedules)
  func aScheduleThatIsNotTheStandardOneStandsInTheProtocol(schedule: [String]) throws {
    let (run, _) = try Self.run(schedule, steps: 100)
    let encoder = JSONEncoder()
    let text = String(decoding: try encoder.encode(run.plan), as: UTF8.self)
    #expect(text.contains("\"moves\":[\"dynamics"))
    var standard = run.plan
    standard.moves = nil
    #expect(!String(decoding: try encoder.encode(standard), as: UTF8.self).contains("moves"))
  }
}
