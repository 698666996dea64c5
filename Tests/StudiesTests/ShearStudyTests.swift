import Analysis
import Audit
import Dynamics
import Foundation
import Observables
import Plans
import Runs
import Samples
import Storage
import Tags
import Testing

/// Studies whose glasses are sheared: recipes, bytes, averages and audit.
@Suite(.tags(.system)) struct ShearStudyTests {
  static let yaml = """
    study: shear test
    seed: 8
    ensembles:
      - {model: "pss:rc=1.2", particles: 200, samples: 3, temperatures: [3.0]}
    equilibration: {relaxation-times: 1, window: 2.0, maximum-time: 2.0, inherent-states: false}
    measure: {modes: 2, dipoles: 5}
    reduction: {include-unequilibrated: true, bootstrap: 50}
    """
  static let sheared = yaml + "\nshear: {to: 0.03, step: 2.0e-3}"

  @Test func onlyPlansWithShearHaveItInTheirRecipes() throws {
    let plain = try Plan(yaml: Self.yaml)
    #expect(plain.shear == nil && !RecipeFile(plain.recipe(of: plain.ensembles[0])).text.contains("shear"))
    let plan = try Plan(yaml: Self.sheared)
    let recipe = plan.recipe(of: plan.ensembles[0])
    #expect(recipe.shear?.steps == 15 && recipe.shear?.forceTolerance == plan.quench.tolerance)
    #expect(recipe.digest != plain.recipe(of: plain.ensembles[0]).digest)
    #expect(RecipeFile(text: RecipeFile(recipe).text)?.recipe == recipe)
  }

  @Test(arguments: [
    ("step: 2.0e-3", "step: -2.0e-3", "step"), ("to: 0.03", "to: 0", "to"), ("to:", "until:", "there is no key"),
    ("to: 0.03, step: 2.0e-3", "to: 0.001, step: 2.0e-3", "must be at most to (got 0.002 and 0.001)"),
  ])
  func aWrongSectionIsRefused(old: String, new: String, expected: String) {
    let error = #expect(throws: PlanError.self) { try Plan(yaml: Self.sheared.replacing(old, with: new)) }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
  }

  @Test func theBytesDoNotDependOnWorkersOrInterruptionsWithinAShear() async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.sheared)
    #expect(try await StudyRunner(plan: plan, folder: scratch.path + "/one", workers: 1).run())
    #expect(try await StudyRunner(plan: plan, folder: scratch.path + "/three", workers: 3).run())
    let one = try scratch.products(in: scratch.path + "/one")
    #expect(one.count == 4)
    #expect(try scratch.products(in: scratch.path + "/three") == one)
    var pieces = 0
    var checkpoints = 0
    while true {
      let runner = StudyRunner(plan: plan, folder: scratch.path + "/pieces", workers: 2)
      // Stopped as soon as a glass is about to be quenched: each piece shears it by a step.
      runner.board.observe { [board = runner.board] event in
        if case .entered(_, .measuring) = event { board.stop() }
      }
      let complete = try await runner.run()
      pieces += 1
      checkpoints += try scratch.products(in: scratch.path + "/pieces").keys.filter { $0.hasSuffix(".shear") }.count
      if complete { break }
      try #require(pieces < 200)
    }
    // Three glasses of fifteen steps, two at a time.
    #expect(pieces > 20 && checkpoints > 20)
    #expect(try scratch.products(in: scratch.path + "/pieces") == one)
  }

  @Test func curvesAreStoredAveragedAndAudited() async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.sheared)
    #expect(try await StudyRunner(plan: plan, folder: scratch.path, workers: 2).run())
    let stored = try await StudyStore(folder: scratch.path).numbers("pss-rc1.2-N200-T3.0", 1)
    let numbers = try #require(stored).observables
    let strains = try #require(numbers["shear_strain"]?.values)
    #expect(strains == (0...15).map { Double($0) * 2e-3 })
    #expect(numbers["shear_stress"]?.shape == [16] && numbers["shear_energy"]?.shape == [16])
    let events = try #require(numbers["event_strain"]?.values)
    #expect(numbers["event_stress_drop"]?.values.count == events.count)
    // The energy at strain 0 is that of the glass.
    #expect(abs(numbers["shear_energy"]!.values[0] - numbers["energy_per_particle"]!.values[0]) < 1e-12)

    let summary = try await Reduction(folder: scratch.path).summary()
    let ensemble = try #require(summary.ensembles.first)
    #expect(ensemble.shearCurve.map(\.time) == strains && ensemble.shearCurve.allSatisfy { $0.standardError != nil })
    let all = try await (0..<3).asyncMap { index in
      try await StudyStore(folder: scratch.path).numbers("pss-rc1.2-N200-T3.0", index)!.observables
    }
    let yields = all.map { $0["shear_stress"]!.values.max()! }
    #expect(abs(ensemble.estimates["yield_stress"]!.mean - yields.reduce(0, +) / 3) < 1e-12)
    let drops = all.map { max(0, $0["event_stress_drop"]!.values.max() ?? 0) }
    #expect(abs(ensemble.estimates["largest_stress_drop"]!.mean - drops.reduce(0, +) / 3) < 1e-12)
    // The shear ends before the flow begins.
    #expect(ensemble.estimates["flow_stress"] == nil)

    var audit = try Audit(folder: scratch.path)
    audit.workers = 2
    let row = try #require(try await audit.report().rows.first)
    #expect(row.audited == 3 && row.failed == 0 && row.identical == 3)

    // Samples as a forger would leave them: with a seal that is right.
    let frauds: [(Int, String, (inout [Double]) -> Void)] = [
      (0, "shear_stress", { $0[0] += 1e-4 }), (1, "shear_strain", { $0[3] += 1e-3 }),
      (2, "shear_energy", { $0[1] += 1e-4 }),
    ]
    for (index, name, change) in frauds {
      let url = URL(
        fileURLWithPath: StudyStore(folder: scratch.path).path("pss-rc1.2-N200-T3.0", index, .finished))
      var sample = try SampleFile.decode(Data(contentsOf: url))
      change(&sample.observables[name]!.values)
      try SampleFile.encode(sample).write(to: url)
    }
    let report = try await audit.report()
    #expect(report.rows.first?.failed == 3, "\(report.cases)")
  }
}

extension Sequence {
  fileprivate func asyncMap<T>(_ body: (Element) async throws -> T) async rethrows -> [T] {
    var all: [T] = []
    for element in self { all.append(try await body(element)) }
    return all
  }
}
