import Analysis
import Audit
import Dynamics
import Foundation
import Interactions
import Particles
import Plans
import Runs
import Samples
import Storage
import Tags
import Testing

/// Studies whose liquids give several glasses.
@Suite(.tags(.system)) struct HarvestTests {
  static let yaml = """
    study: harvest test
    seed: 5
    equilibration: {harvest: {glasses: 3, burn-in: 4, spacing: 2, clock: 0.6}}
    ensembles:
      - {model: "pss:rc=1.2", particles: 150, samples: 6, temperatures: [4.0]}
      - {model: "pss:rc=1.5", particles: 200, samples: 3, temperatures: [3.0], equilibration: {harvest: {glasses: 3}, window: 2}}
    measure: {modes: 6, dipoles: 20}
    reduction: {bootstrap: 50}
    """

  func run(
    _ plan: Plan, _ folder: String, workers: Int = 2, _ scope: RunScope = .everything
  ) async throws -> Bool {
    try await StudyRunner(plan: plan, folder: folder, workers: workers, scope: scope).run()
  }

  @Test func theBytesDoNotDependOnWorkersStagesOrInterruptions() async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml)
    #expect(try await run(plan, scratch.path + "/one", workers: 1))
    let one = try scratch.products(in: scratch.path + "/one")
    // Nine samples, and the recipes of two ensembles; no liquid or checkpoint is left.
    #expect(one.count == 11)
    #expect(try await run(plan, scratch.path + "/three", workers: 3))
    #expect(try scratch.products(in: scratch.path + "/three") == one)

    let stages = scratch.path + "/stages"
    #expect(try await run(plan, stages, RunScope(.everything, goal: .equilibrate)))
    #expect(try scratch.products(in: stages).keys.count { $0.hasSuffix(".liquid.h5") } == 9)
    #expect(try await run(plan, stages))
    #expect(try scratch.products(in: stages) == one)

    var pieces = 0
    while true {
      let runner = StudyRunner(plan: plan, folder: scratch.path + "/pieces", workers: 2)
      runner.board.stop(afterLegs: 1 + 2 * (pieces % 7))
      pieces += 1
      if try await runner.run() { break }
      try #require(pieces < 2000)
    }
    #expect(pieces > 2)
    #expect(try scratch.products(in: scratch.path + "/pieces") == one)
  }

  @Test func slicesTogetherMakeAllTrajectories() async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml)
    #expect(try await run(plan, scratch.path + "/whole"))
    for number in 1...3 {
      _ = try await run(plan, scratch.path + "/parts", RunScope(.slice(Slice("\(number)/3")!)))
    }
    let whole = try scratch.products(in: scratch.path + "/whole")
    #expect(try scratch.products(in: scratch.path + "/parts") == whole)
  }

  @Test func aLostGlassIsMadeAgain() async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml)
    #expect(try await run(plan, scratch.path))
    let before = try scratch.products(in: scratch.path)
    for name in ["pss-rc1.2-N150-T4.0/000001.h5", "pss-rc1.2-N150-T4.0/000005.h5", "pss-rc1.5-N200-T3.0/000000.h5"] {
      try #require(before[name] != nil)
      try FileManager.default.removeItem(atPath: scratch.path + "/samples/" + name)
    }
    #expect(try await run(plan, scratch.path))
    #expect(try scratch.products(in: scratch.path) == before)
  }

  @Test func trajectoriesCanBeAddedLater() async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml)
    #expect(try await run(plan, scratch.path))
    let before = try scratch.products(in: scratch.path)
    let larger = try Plan(yaml: Self.yaml.replacing("samples: 3", with: "samples: 6"))
    let runner = StudyRunner(plan: larger, folder: scratch.path, workers: 2)
    #expect(try await runner.run())
    let after = try scratch.products(in: scratch.path)
    #expect(after.count == before.count + 3)
    #expect(before.allSatisfy { after[$0.key] == $0.value })
  }

  @Test func glassesOfALiquidStateTheirTrajectoryAndPassTheAudit() async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml)
    #expect(try await run(plan, scratch.path))
    let store = StudyStore(folder: scratch.path)
    var positions: Set<Double> = []
    for index in 0..<6 {
      let found = try store.checkedSample(.finished, at: plan.provenance(of: plan.ensembles[0], index))
      #expect(found.record.trajectory?.liquid == index / 3 && found.record.trajectory?.glass == index % 3)
      #expect(found.record.evidence.clock == 0.6)
      positions.insert(found.sample.liquid.configuration.positions[0].x)
    }
    #expect(positions.count == 6)
    var audit = try Audit(folder: scratch.path)
    audit.inertia = 1
    let report = try await audit.report()
    #expect(report.cases.allSatisfy { $0.failures.isEmpty })
    #expect(report.rows.map(\.sound).reduce(0, +) == 9)
  }

  @Test func aGlassInThePlaceOfAnotherOfItsLiquidIsForeign() async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml)
    #expect(try await run(plan, scratch.path))
    let folder = scratch.path + "/samples/pss-rc1.2-N150-T4.0/"
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "000001.h5"))
    try bytes.write(to: URL(fileURLWithPath: folder + "000002.h5"))
    let digests = try await StudyStore(folder: scratch.path).digests(of: plan.ensembles[0], in: plan)
    #expect(digests.damaged.map(\.index) == [2] && digests.damaged[0].cause == .foreign)
  }

  /// Errors are over the liquids that the samples had, even if the plan was edited afterwards.
  @Test func anEditedPlanDoesNotMakeGlassesOfALiquidIndependent() async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml)
    #expect(try await run(plan, scratch.path))
    var edited = plan
    edited.equilibration.harvest = nil
    for plan in [plan, edited] {
      let digests = try await StudyStore(folder: scratch.path).digests(of: plan.ensembles[0], in: plan)
      #expect(digests.samples.map(\.liquid) == [0, 0, 0, 1, 1, 1])
      let summary = try await Reduction(plan: plan, folder: scratch.path).summary()
      #expect(summary.ensembles[0].estimates["shear_modulus"]?.samples == 2)
    }
  }

  @Test func theLongestHarvestOfAPlanHasAProgress() throws {
    var longest = Harvest(glasses: 10_000)
    (longest.burnIn, longest.spacing, longest.clock) = (1e6, 1e6, 1e12)
    var plan = EquilibrationProtocol()
    plan.harvest = longest
    let run = try Equilibration(
      model: ModelCatalogue.model("pss:rc=1.2"), count: 150, temperature: 4, plan: plan, seeds: SeedTree(seed: 1))
    #expect(run.progress.expected > run.progress.done)
  }

  @Test(arguments: [
    ("samples: 6", "samples: 7", "must be a multiple of glasses"),
    ("{harvest: {glasses: 3}", "{harvest: {glasses: 2}", "must be a multiple of glasses"),
    ("spacing: 2", "spacing: 0", "spacing"), ("clock: 0.6", "clock: -1", "clock"),
  ])
  func aHarvestThatCannotBeIsRefused(_ part: (String, String, String)) {
    let error = #expect(throws: PlanError.self) { try Plan(yaml: Self.yaml.replacing(part.0, with: part.1)) }
    #expect(error?.description.contains(part.2) == true)
  }
}
