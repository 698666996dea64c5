import Analysis
import Audit
import Dynamics
import Foundation
import Interactions
import Observables
import Particles
import Plans
import Runs
import Samples
import Statistics
import Storage
import Tags
import Testing

/// Studies at constant volume and at constant pressure side by side.
@Suite(.tags(.system)) struct ConstantPressureStudyTests {
  static let yaml = """
    study: pressure test
    seed: 7
    equilibration: {harvest: {glasses: 2, burn-in: 4, spacing: 2, clock: 1.0}}
    ensembles:
      - {model: "pss:rc=1.2", particles: 150, samples: 4, temperatures: [4.0]}
      - {model: "pss:rc=1.2", particles: 150, samples: 4, temperatures: [4.0], pressure: 30}
    measure: {modes: 6, dipoles: 20}
    reduction: {bootstrap: 50, include-unequilibrated: true}
    """
  static let isobaric = "pss-rc1.2-N150-T4.0-P30.0"

  @Test func aPressureIsPartOfTheStateAndOfTheRecipe() throws {
    let plan = try Plan(yaml: Self.yaml)
    #expect(plan.ensembles.map(\.id) == ["pss-rc1.2-N150-T4.0", Self.isobaric])
    let recipes = plan.ensembles.map(plan.recipe)
    #expect(recipes[0].quench.pressure == nil && recipes[0].equilibration.moves == nil)
    #expect(recipes[1].quench.pressure == 30)
    #expect(recipes[1].equilibration.moves == ["dynamics:steps=50", "volume:pressure=30"])
    let json = String(decoding: try JSONEncoder().encode(recipes[0]), as: UTF8.self)
    #expect(!json.contains("pressure") && !recipes[0].digest.isEmpty)
    #expect(plan.ensembles.map(\.series) == ["pss:rc=1.2", "pss:rc=1.2 at P=30.0"])
    let parts = StatePoint.parts(ofSeries: plan.ensembles[1].series)
    #expect(parts.model == "pss:rc=1.2" && parts.pressure == 30)
  }

  /// A hot Kob-Andersen liquid contracts by an eighth of its side at P = 1: its particles move by more than a spacing, and still
  /// its glass is the one below it.
  @Test func theGlassOfALiquidThatContractsPassesTheAudit() async throws {
    let plan = try Plan(
      yaml: """
        study: contraction
        equilibration: {window: 10.0, maximum-time: 10.0}
        measure: {modes: 0, dipoles: 0}
        ensembles: [{model: kablj, particles: 300, samples: 4, temperatures: 1.5, pressure: 1.0}]
        """)
    let scratch = try Scratch()
    #expect(try await StudyRunner(plan: plan, folder: scratch.path, workers: 2).run())
    let report = try await Audit(folder: scratch.path).report()
    #expect(report.rows[0].audited == 4 && report.rows[0].failed == 0, "\(report.cases)")
  }

  @Test func aPressureIsGivenOnce() {
    func error(_ text: String) -> String? {
      let plan = "study: s\nensembles: [{model: ipl, particles: 500, samples: 1, temperatures: 1.0, pressure: 2}]\n"
      let error = #expect(throws: PlanError.self) { try Plan(yaml: plan + text) }
      return error?.description
    }
    #expect(error("quench: {pressure: 3}\n")?.contains("leave out the pressure of quench") == true)
    #expect(
      error("equilibration: {moves: [dynamics, \"volume:pressure=3\"]}\n")?.contains("leave out the move") == true)
  }

  @Test func theMovesOfAPlanAreKept() throws {
    let plan = try Plan(
      yaml: """
        study: s
        equilibration: {moves: ["dynamics:steps=25", swap]}
        ensembles: [{model: ipl, particles: 500, samples: 1, temperatures: 1.0, pressure: 2.5}]
        """)
    let moves = plan.recipe(of: plan.ensembles[0]).equilibration.moves
    #expect(moves == ["dynamics:steps=25", "swap", "volume:pressure=2.5"])
  }

  private func run(_ folder: String, workers: Int) async throws -> Bool {
    try await StudyRunner(plan: try Plan(yaml: Self.yaml), folder: folder, workers: workers).run()
  }

  @Test func aStudyHasTheSameBytesHoweverItIsMadeAndPassesItsAudit() async throws {
    let scratch = try Scratch()
    let folder = scratch.path + "/one"
    #expect(try await run(folder, workers: 1))
    let one = try scratch.products(in: folder)
    #expect(one.count == 10)
    var pieces = 0
    while true {
      let runner = StudyRunner(plan: try Plan(yaml: Self.yaml), folder: scratch.path + "/pieces", workers: 2)
      runner.board.stop(afterLegs: 1 + 2 * (pieces % 7))
      pieces += 1
      if try await runner.run() { break }
      try #require(pieces < 2000)
    }
    #expect(pieces > 2)
    #expect(try scratch.products(in: scratch.path + "/pieces") == one)

    try Self.yaml.write(toFile: folder + "/plan.yaml", atomically: true, encoding: .utf8)
    var audit = try Audit(folder: folder)
    audit.workers = 2
    let report = try await audit.report()
    #expect(report.cases.allSatisfy { !$0.isFailed }, "\(report.cases)")
    #expect(report.rows.map(\.identical) == [4, 4])

    let summary = try await Reduction(folder: folder).summary()
    #expect(summary.ensembles.map(\.model) == ["pss:rc=1.2", "pss:rc=1.2 at P=30.0"])
    let (fixed, isobaric) = (summary.ensembles[0], summary.ensembles[1])
    #expect(fixed[.numberDensity] == nil && isobaric[.densityMismatch] == nil)
    // The certificate's worst residual vouches for each pressure.
    #expect(try #require(isobaric.worst["pressure_residual"]) <= 1e-10)
    #expect(fixed.worst["pressure_residual"] == nil)
    let (pressure, modulus) = (try #require(isobaric[.pressure]), try #require(isobaric[.bulkModulus]))
    #expect(abs(pressure.mean - 30) <= 1e-10 * modulus.mean + 1e-12)
    let density = try #require(isobaric[.numberDensity])
    #expect(abs(cbrt(1 / density.mean) / isobaric.spacing - 1) < 1e-12)
    // ω₀ = (G/ρ)^½ ρ^⅓ with the density of the glasses, not that of the model.
    let shear = try #require(isobaric[.shearModulus]).mean
    let unit = try #require(isobaric[.shearFrequency]).mean
    #expect(abs(unit / ((shear / density.mean).squareRoot() * cbrt(density.mean)) - 1) < 1e-12)
    #expect(abs(density.mean / 0.6 - 1) > 1e-3, "the test sees nothing")
  }

  /// A glass of another volume is at rest, but not at its pressure.
  @Test func aGlassOfAnotherVolumeIsFoundOut() async throws {
    let scratch = try Scratch()
    #expect(try await run(scratch.path, workers: 2))
    try Self.yaml.write(toFile: scratch.path + "/plan.yaml", atomically: true, encoding: .utf8)
    let store = StudyStore(folder: scratch.path)
    let url = URL(fileURLWithPath: store.path(Self.isobaric, 1, .finished))
    var sample = try SampleFile.decode(Data(contentsOf: url))
    let model = try ModelCatalogue.model("pss:rc=1.2")
    let scaled = sample.glass!.stretched(by: Vec3(repeating: 1 + 1e-6))
    sample.glass = try Quench().inherentState(below: scaled, model: model).state.configuration
    try SampleFile.encode(sample).write(to: url)
    let report = try await Audit(folder: scratch.path).report()
    let failed = report.cases.filter(\.isFailed)
    #expect(failed.map(\.index) == [1], "\(failed)")
    #expect(failed.first?.failures.contains { $0.contains("the pressure is off by") } == true, "\(failed)")
  }

  /// Eight liquids at P = 1.5 whose means scatter by 0.02, and others that are off or drift.
  @Test func anEnsembleIsTestedForItsPressureAndTheDriftOfItsDensity() throws {
    func objections(pressure: Double, drift: Double, time: Double) throws -> [String] {
      var stream = SeedTree(seed: 22).stream("liquids")
      let digests = try (0..<8).map { index in
        var evidence = soundEvidence(held: 40, drift: 0.001 * stream.normal(), warmth: 1 + 0.001 * stream.normal())
        evidence.sumRuleRatio = 1 + 0.01 * stream.normal()
        evidence.pressure = pressure + 0.02 * stream.normal()
        return try madeUpDigest(
          index, evidence,
          observables: [
            "density_drift": .scalar(drift + 0.001 * stream.normal()), "density_relaxation_time": .scalar(time),
          ])
      }
      let ensemble = EnsembleSamples(
        digests.map(\.values), density: 0.6, particles: 1000, plan: ReductionPlan(), bootstrap: Bootstrap(resamples: 2),
        findingSoftModes: false)
      return EvidenceOfEnsemble(ensemble, volume: VaryingVolume(pressure: 1.5, relaxations: 20)).objections
    }
    #expect(try objections(pressure: 1.5, drift: 0, time: 2).isEmpty)
    #expect(try objections(pressure: 1.7, drift: 0, time: 2).contains { $0.hasPrefix("mean pressure of the liquid") })
    #expect(
      try objections(pressure: 1.5, drift: 0.01, time: 2).contains { $0.hasPrefix("relative drift of the density") })
    // Held for 80, eight correlation times of the density.
    #expect(try objections(pressure: 1.5, drift: 0, time: 10).contains { $0.hasPrefix("held for 8 correlation times") })
  }
}
