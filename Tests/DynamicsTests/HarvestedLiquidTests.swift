import Dynamics
import Foundation
import Interactions
import Particles
import Tags
import Testing

/// Liquids that give several glasses.
@Suite(.tags(.unit)) struct HarvestedLiquidTests {
  private let model = try! ModelCatalogue.model("pss:rc=1.2")

  private func plan(glasses: Int, clock: Double?) -> EquilibrationProtocol {
    var plan = EquilibrationProtocol()
    plan.harvest = Harvest(glasses: glasses)
    plan.harvest!.clock = clock
    (plan.harvest!.burnIn, plan.harvest!.spacing) = (5, 2)
    (plan.window, plan.meltTime, plan.samplingSteps) = (2, 1, 5)
    return plan
  }

  private func run(_ plan: EquilibrationProtocol) throws -> Equilibration {
    try Equilibration(model: model, count: 150, temperature: 4, plan: plan, seeds: SeedTree(seed: 8))
  }

  @Test func glassesComeAfterTheBurnInAtEqualSpacings() throws {
    var run = try run(plan(glasses: 4, clock: 0.5))
    var found: [HarvestedLiquid] = []
    while !run.isFinished {
      try run.advance(model)
      if let glass = run.harvested { found.append(glass) }
    }
    #expect(found.map(\.glass) == [0, 1, 2, 3])
    let evidence = found.map(\.evidence)
    let step = evidence[0].timeStep
    // Both are whole numbers of legs in every block of a window: at most eight legs longer than asked for. The burn-in also
    // contains the settling of ten thermostat times.
    let leg = Double(run.stored.legSteps) * step
    let burnIn = try #require(evidence[0].burnInTime)
    #expect(burnIn >= 2.5 && burnIn < 2.5 + 2000 * step + 9 * leg + 1e-9)
    for (k, one) in evidence.enumerated() {
      #expect(one.windowTime >= 1 && one.windowTime < 1 + 8 * leg + 1e-9 && one.clock == 0.5)
      #expect(abs(one.heldTime - burnIn - Double(k + 1) * one.windowTime) < 1e-9)
      #expect(one.isSufficient && one.firstInherentEnergies.isEmpty)
    }
    #expect(Set(found.map { $0.liquid.configuration.positions[0].x }).count == 4)
  }

  @Test func aLiquidWithoutAClockMeasuresItsOwn() throws {
    var run = try run(plan(glasses: 2, clock: nil))
    while !run.isFinished { try run.advance(model) }
    let evidence = try #require(run.result?.evidence)
    let (clock, burnIn) = (try #require(evidence.clock), try #require(evidence.burnInTime))
    #expect(burnIn >= 5 * clock && evidence.windowTime >= 2 * clock)
  }

  @Test func aLiquidThatDoesNotRelaxSaysSoInEveryGlass() throws {
    var short = plan(glasses: 2, clock: nil)
    // Two times 2.5 time steps of stress: nothing relaxes.
    (short.window, short.maximumTime) = (0.02, 0.02)
    short.harvest!.burnIn = 1000
    var run = try run(short)
    var found: [HarvestedLiquid] = []
    while !run.isFinished {
      try run.advance(model)
      if let glass = run.harvested { found.append(glass) }
    }
    #expect(found.count == 2 && found.allSatisfy { $0.evidence.clock == nil && !$0.evidence.isSufficient })
  }

  @Test func aRunFromACheckpointAtAnyLegIsTheSame() throws {
    var whole = try run(plan(glasses: 2, clock: 0.5))
    var pieces = whole
    while !whole.isFinished { try whole.advance(model) }
    while !pieces.isFinished {
      try pieces.advance(model)
      let other = try Equilibration(checkpoint: pieces.checkpoint)
      #expect(other == pieces && other.glassesGiven == pieces.glassesGiven)
      pieces = other
    }
    #expect(pieces == whole && pieces.harvested?.glass == 1)
    #expect(pieces.harvested?.liquid == whole.harvested?.liquid)
  }
}
