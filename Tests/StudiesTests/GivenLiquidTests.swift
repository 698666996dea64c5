import Analysis
import Audit
import Dynamics
import Foundation
import Interactions
import Particles
import Plans
import Runs
import Samples
import Statistics
import Storage
import Tags
import Testing

/// Studies whose trajectories begin from liquids that another study has left.
@Suite(.tags(.system)) struct GivenLiquidTests {
  static func yaml(seed: Int = 5, start: String = "", samples: Int = 6, temperature: Double = 4) -> String {
    """
    study: given liquids \(seed)
    seed: \(seed)
    equilibration: {\(start)harvest: {glasses: 3, burn-in: 4, spacing: 2, clock: 0.6}}
    ensembles:
      - {model: "pss:rc=1.2", particles: 150, samples: \(samples), temperatures: [\(temperature)]}
    measure: {modes: 6, dipoles: 20}
    reduction: {bootstrap: 50}
    """
  }

  let scratch = try! Scratch()
  private static let ensemble = "pss-rc1.2-N150-T4.0"
  var liquids: String { scratch.path + "/liquids" }

  @discardableResult
  private func run(
    _ yaml: String, _ name: String, workers: Int = 2, _ scope: RunScope = .everything, legs: Int? = nil
  ) async throws -> Bool {
    let plan = try Plan(yaml: yaml)
    let folder = scratch.path + "/" + name
    let runner = StudyRunner(
      plan: plan, folder: folder, workers: workers, scope: scope,
      given: try GivenLiquids(for: plan, base: scratch.path, study: folder))
    if let legs { runner.board.stop(afterLegs: legs) }
    return try await runner.run()
  }

  private func records(_ name: String) throws -> [SampleRecord] {
    let plan = try Plan(ofStudyIn: scratch.path + "/" + name)
    return try (0..<plan.ensembles[0].samples).map { index in
      try StudyStore(folder: scratch.path + "/" + name)
        .checkedSample(.finished, at: plan.provenance(of: plan.ensembles[0], index)).record
    }
  }

  /// The study whose liquids are written.
  private func source(_ yaml: String = yaml()) async throws {
    #expect(try await run(yaml, "source"))
    #expect(try LiquidFolder.write(from: scratch.path + "/source", ensembles: nil, to: liquids).notes.isEmpty)
  }

  private func failures(_ name: String) async throws -> [String] {
    try await Audit(folder: scratch.path + "/" + name).report().cases.flatMap(\.failures)
  }

  @Test func aStudyGoesOnWhereTheLiquidsOfAnotherOneStopped() async throws {
    try await source()
    let before = try records("source")
    #expect(try await run(Self.yaml(seed: 6, start: "start: {liquids: liquids}, "), "next"))
    let after = try records("next")
    for trajectory in 0..<2 {
      let (last, first) = (before[3 * trajectory + 2], after[3 * trajectory])
      let start = try #require(first.start)
      #expect(start.provenance == last.provenance && start.heldTime == last.evidence.heldTime && start.clock == 0.6)
      // The times are multiples of the same step: rounding it down to whole steps loses one at most.
      let step = first.evidence.timeStep
      let held = last.evidence.heldTime
      #expect(abs(try #require(first.evidence.burnInTime) - held) <= step * 1.001)
      #expect(abs(first.evidence.heldTime - held - first.evidence.windowTime) <= step * 1.001)
      #expect(after[3 * trajectory + 1].start == start)
    }
    #expect(try await failures("next").isEmpty)
    #expect(try await Reduction(folder: scratch.path + "/next").summary().ensembles[0].averaged == 6)
  }

  @Test func theBytesDoNotDependOnWorkersStagesSlicesOrInterruptions() async throws {
    try await source()
    let plan = Self.yaml(seed: 6, start: "start: ./liquids, ", samples: 9)
    #expect(try await run(plan, "one", workers: 1))
    let one = try scratch.products(in: scratch.path + "/one")
    // Nine samples and a recipe; the third liquid melts.
    #expect(one.count == 10)
    #expect(try records("one").map { $0.start != nil } == [true, true, true, true, true, true, false, false, false])
    _ = try await run(plan, "stages", RunScope(.everything, goal: .equilibrate))
    #expect(try await run(plan, "stages"))
    #expect(try scratch.products(in: scratch.path + "/stages") == one)
    for number in 1...3 { _ = try await run(plan, "slices", RunScope(.slice(Slice("\(number)/3")!))) }
    #expect(try scratch.products(in: scratch.path + "/slices") == one)
    var pieces = 0
    while try await !run(plan, "pieces", legs: 1 + 2 * (pieces % 5)) {
      pieces += 1
      try #require(pieces < 2000)
    }
    #expect(pieces > 2)
    #expect(try scratch.products(in: scratch.path + "/pieces") == one)
    // Without the folder of the liquids a study goes on with its own copies.
    try FileManager.default.removeItem(atPath: liquids)
    try FileManager.default.removeItem(atPath: "\(scratch.path)/one/samples/\(Self.ensemble)/000001.h5")
    #expect(try await run(plan, "one"))
    #expect(try scratch.products(in: scratch.path + "/one") == one)
  }

  /// A checkpoint that is later than the last glass is the latest state.
  @Test func theLiquidsOfAnUnfinishedStudyAreThoseOfItsCheckpoints() async throws {
    let plan = try Plan(yaml: Self.yaml(samples: 3))
    let folder = scratch.path + "/source"
    var latest: [LiquidFile] = []
    var legs = 1
    while true {
      var runner = StudyRunner(plan: plan, folder: folder, workers: 1)
      runner.checkpointInterval = 0
      runner.board.stop(afterLegs: legs)
      let isDone = try await runner.run()
      let (written, _) = try LiquidFolder.write(from: folder, ensembles: nil, to: liquids)
      latest += written
      if isDone { break }
      legs = 3
    }
    let held = latest.map(\.statement.heldTime)
    #expect(held.count > 4 && held == held.sorted() && held.last! > held.first!)
    // Equilibrium is not shown before the burn-in of 4 τ is over, and is from then on.
    let shown = latest.map { $0.statement.clock != nil }
    #expect(shown.contains(false) && shown.contains(true))
    #expect(latest.allSatisfy { $0.statement.clock == nil || $0.statement.heldTime >= 4 * 0.6 })
    #expect(latest.last?.statement.objections == [])
  }

  @Test func liquidsOfAnotherStatePointAreRefused() async throws {
    try await source()
    for (old, new, words) in [
      ("T", Self.yaml(start: "start: {liquids: liquids}, ", temperature: 3), "from-any-temperature"),
      (
        "N", Self.yaml(start: "start: {liquids: liquids}, ").replacing("particles: 150", with: "particles: 160"),
        "number of particles"
      ),
      (
        "model", Self.yaml(start: "start: {liquids: liquids}, ").replacing("rc=1.2", with: "rc=1.3"),
        "number of particles"
      ),
    ] {
      let error = await #expect(throws: PlanError.self, "\(old)") { try await run(new, "other") }
      #expect(error?.description.contains("it has no liquid for pss-rc1.") == true)
      #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/other"))
  }

  @Test func anotherTemperatureWantsTheFullBurnIn() async throws {
    try await source()
    let start = "start: {liquids: liquids, from-any-temperature: true}, "
    #expect(try await run(Self.yaml(seed: 6, start: start, temperature: 3), "colder"))
    for record in try records("colder") {
      #expect(record.start?.provenance.ensemble.temperature == 4)
      let burnIn = try #require(record.evidence.burnInTime)
      // 4 τ, in windows of whole legs: without the time at the other temperature, 10 τ and more.
      #expect(burnIn >= 2.4 && burnIn < record.start!.heldTime)
    }
    #expect(try await failures("colder").isEmpty)
  }

  @Test func aLiquidWithoutEvidenceWantsTheFullBurnIn() async throws {
    try await source()
    let strict = Self.yaml(seed: 6, start: "start: {liquids: liquids}, ").replacing("burn-in: 4", with: "burn-in: 40")
    #expect(try await run(strict, "longer"))
    for record in try records("longer") where record.index.isMultiple(of: 3) {
      #expect(record.start != nil && record.evidence.burnInTime! >= 40 * 0.6)
    }
    #expect(try await failures("longer").isEmpty)
  }

  /// Colder liquids for every other trajectory; the evidence compares the halves.
  @Test func hotAndColdStartsAreCompared() async throws {
    try await source(Self.yaml(samples: 12, temperature: 3))
    let start = "start: {liquids: liquids, hot-and-cold: true}, "
    #expect(try await run(Self.yaml(seed: 6, start: start, samples: 12), "halves"))
    let records = try records("halves")
    #expect(records.map { $0.start?.provenance.ensemble.temperature } == (0..<12).map { $0 / 3 % 2 == 1 ? 3 : nil })
    #expect(records.compactMap(\.start).map { $0.provenance.index } == [2, 2, 2, 5, 5, 5])
    let summary = try await Reduction(folder: scratch.path + "/halves").summary().ensembles[0]
    let plan = try Plan(ofStudyIn: scratch.path + "/halves")
    let energies = try (0..<12).map { index in
      try StudyStore(folder: scratch.path + "/halves")
        .checkedSample(.finished, at: plan.provenance(of: plan.ensembles[0], index)).sample
        .observables["energy_per_particle"]!.values[0]
    }
    func mean(_ half: Int) -> Double {
      let own = energies.indices.filter { $0 / 3 % 2 == half }.map { energies[$0] }
      return own.reduce(0, +) / Double(own.count)
    }
    let found = try #require(summary.estimates["start_difference"])
    #expect(abs(found.mean - (mean(0) - mean(1))) < 1e-12 && found.standardError! > 0)
    #expect(!summary.objections.contains { $0.contains("hot minus cold") })
    #expect(try await failures("halves").isEmpty)
  }

  @Test func aStudyDoesNotGoOnFromOtherLiquids() async throws {
    try await source()
    let plan = Self.yaml(seed: 6, start: "start: ./liquids, ")
    #expect(try await run(plan, "next"))
    // The same liquids, held for longer.
    #expect(try await run(Self.yaml(seed: 5, start: "start: ./liquids, "), "longer"))
    // Those of another study are not replaced.
    #expect(throws: PlanError.self) {
      try LiquidFolder.write(from: scratch.path + "/longer", ensembles: nil, to: liquids)
    }
    // Nor where one of them is damaged.
    let names = try FileManager.default.contentsOfDirectory(atPath: liquids + "/" + Self.ensemble).sorted()
    #expect(names.count > 1)
    try Data("damaged".utf8).write(to: URL(fileURLWithPath: liquids + "/\(Self.ensemble)/" + names[0]))
    let refused = #expect(throws: PlanError.self) {
      try LiquidFolder.write(from: scratch.path + "/longer", ensembles: nil, to: liquids)
    }
    #expect(refused?.description.contains("of another study or ensemble") == true, "\(refused?.description ?? "")")
    try FileManager.default.removeItem(atPath: liquids)
    _ = try LiquidFolder.write(from: scratch.path + "/longer", ensembles: nil, to: liquids)
    let error = await #expect(throws: PlanError.self) { try await run(plan, "next") }
    #expect(error?.description.contains("began from another liquid") == true)
    // A plan without them asks for another recipe, if the list is gone.
    try FileManager.default.removeItem(atPath: scratch.path + "/next/liquids")
    let gone = await #expect(throws: PlanError.self) { try await run(Self.yaml(seed: 6), "next") }
    #expect(gone?.description.contains("the given liquids are gone") == true, "\(gone?.description ?? "")")
  }

  @Test func theAuditComparesRecordsWithTheLiquids() async throws {
    try await source()
    #expect(try await run(Self.yaml(seed: 6, start: "start: ./liquids, "), "next"))
    let copies = scratch.path + "/next/liquids/\(Self.ensemble)/"
    let name = "000001.liquid"
    let bytes = try Data(contentsOf: URL(fileURLWithPath: copies + name))
    // Another liquid in the place of the first.
    try bytes.write(to: URL(fileURLWithPath: copies + "000000.liquid"))
    let found = try await failures("next")
    #expect(found.count == 3 && found.allSatisfy { $0.contains("another liquid than the one") }, "\(found)")
    try FileManager.default.removeItem(atPath: copies + name)
    #expect(try await failures("next").count == 6)
  }

  @Test func aRunOfAPlanWhoseLiquidsWereNotLookedUpIsRefused() async throws {
    let plan = try Plan(yaml: Self.yaml(start: "start: ./liquids, "))
    let error = await #expect(throws: PlanError.self) {
      try await StudyRunner(plan: plan, folder: scratch.path + "/blind", workers: 1).run()
    }
    #expect(error?.description.contains("begins from given liquids") == true)
  }

  @Test func recipesWithoutGivenLiquidsAreThoseOfEarlierVersions() throws {
    let plan = try Plan(yaml: Self.yaml())
    let recipe = String(decoding: try JSONEncoder().encode(plan.recipe(of: plan.ensembles[0])), as: UTF8.self)
    #expect(!recipe.contains("liquids"))
  }
}
