import Analysis
import Durability
import Dynamics
import Foundation
import Interactions
import Particles
import Plans
import Runs
import Storage
import Tags
import Testing

/// A folder that goes away with the test.
final class Scratch: Sendable {
  let path: String
  init() throws {
    path = NSTemporaryDirectory() + "lehr-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Every product below `folder`, by name.
  func products(in folder: String) throws -> [String: Data] {
    var all: [String: Data] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: folder + "/samples")! {
      var isFolder: ObjCBool = false
      let path = folder + "/samples/" + name
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if !isFolder.boolValue { all[name] = try Data(contentsOf: URL(fileURLWithPath: path)) }
    }
    return all
  }
}

@Suite(.tags(.system)) struct StudyRunnerTests {
  static let yaml = """
    study: runner test
    seed: 3
    ensembles:
      - {model: "pss:rc=1.2", particles: 150, samples: 3, temperatures: [4.0, 2.0]}
      - {model: hertzian, particles: 300, samples: 1, temperatures: [0.004]}
    equilibration: {relaxation-times: 1}
    measure: {modes: 6, dipoles: 20}
    reduction: {include-unequilibrated: true, bootstrap: 50}
    """

  static func plan(maximumTime: Double = 6) throws -> Plan {
    var plan = try Plan(yaml: yaml)
    plan.equilibration.window = 3
    plan.equilibration.maximumTime = maximumTime
    return plan
  }

  func run(_ plan: Plan, _ folder: String, workers: Int) async throws -> Bool {
    try await StudyRunner(plan: plan, folder: folder, workers: workers).run()
  }

  @Test func theBytesDoNotDependOnWorkersOrInterruptions() async throws {
    let scratch = try Scratch()
    let plan = try Self.plan()
    #expect(try await run(plan, scratch.path + "/one", workers: 1))
    #expect(try await run(plan, scratch.path + "/three", workers: 3))
    let one = try scratch.products(in: scratch.path + "/one")
    // Seven samples, and the recipes of three ensembles.
    #expect(one.count == 10)
    #expect(try scratch.products(in: scratch.path + "/three") == one)

    // Stopped again and again, after the first leg, in later ones and between samples, until it is complete.
    var pieces = 0
    while true {
      let runner = StudyRunner(plan: plan, folder: scratch.path + "/pieces", workers: 2)
      runner.board.stop(afterLegs: 1 + 2 * (pieces % 7))
      let complete = try await runner.run()
      pieces += 1
      if complete { break }
      // Each piece takes a sample one leg further at least.
      try #require(pieces < 2000)
    }
    #expect(pieces > 2)
    #expect(try scratch.products(in: scratch.path + "/pieces") == one)
  }

  @Test func nothingIsDoneTwiceAndMoreSamplesCanBeAdded() async throws {
    let scratch = try Scratch()
    var plan = try Self.plan()
    #expect(try await run(plan, scratch.path, workers: 2))
    let before = try scratch.products(in: scratch.path)
    let runner = StudyRunner(plan: plan, folder: scratch.path, workers: 2)
    #expect(try await runner.run())
    #expect(runner.board.steps == 0)
    plan.ensembles[0] = Ensemble(model: "pss:rc=1.2", particles: 150, temperature: 4, samples: 4)
    #expect(try await run(plan, scratch.path, workers: 2))
    let after = try scratch.products(in: scratch.path)
    #expect(after.count == before.count + 1)
    #expect(before.allSatisfy { after[$0.key] == $0.value })
    // The extended study is the larger one, to the last byte.
    let fresh = try Scratch()
    #expect(try await run(plan, fresh.path, workers: 2))
    #expect(try fresh.products(in: fresh.path) == after)
  }

  @Test func aFolderOfAnotherRecipeIsRefused() async throws {
    let scratch = try Scratch()
    #expect(try await run(try Self.plan(), scratch.path, workers: 2))
    let error = await #expect(throws: PlanError.self) {
      try await StudyRunner(plan: try Self.plan(maximumTime: 7), folder: scratch.path, workers: 2).run()
    }
    #expect(error?.description.contains("maximum-time") == true && error?.kind == .otherRecipe)
  }

  @Test func aDamagedProductIsSetAsideAndMadeAgain() async throws {
    let scratch = try Scratch()
    let plan = try Self.plan()
    #expect(try await run(plan, scratch.path, workers: 2))
    let before = try scratch.products(in: scratch.path)
    let name = try #require(before.keys.sorted().first { $0.hasPrefix("pss") })
    var bytes = before[name]!
    bytes[bytes.count / 2] ^= 16
    try bytes.write(to: URL(fileURLWithPath: scratch.path + "/samples/" + name))
    // The plan is kept with the study as its author wrote it.
    try plan.source.write(toFile: scratch.path + "/plan.yaml", atomically: true, encoding: .utf8)
    let summary = try await Reduction(folder: scratch.path).summary()
    #expect(summary.flagged.contains { $0.reasons.first?.contains("damaged") == true && !$0.averaged })
    // A report names it and leaves it where it is; a run sets it aside.
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/samples/" + name + ".damaged"))
    #expect(try await run(plan, scratch.path, workers: 1))
    #expect(FileManager.default.fileExists(atPath: scratch.path + "/samples/" + name + ".damaged"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/samples/" + name)) == before[name]!)
  }

  @Test func whatCountsAsEquilibratedIsReadAnewByReduction() async throws {
    let scratch = try Scratch()
    let plan = try Self.plan()
    #expect(try await run(plan, scratch.path, workers: 2))
    func flags(_ reduction: String) async throws -> [FlaggedSample] {
      let yaml = Self.yaml.replacing(
        "{include-unequilibrated: true, bootstrap: 50}", with: "{bootstrap: 50, \(reduction)}")
      try yaml.write(toFile: scratch.path + "/plan.yaml", atomically: true, encoding: .utf8)
      return try await Reduction(folder: scratch.path).summary().flagged
    }
    let strict = try await flags("relaxation-times: 1e6")
    #expect(strict.count == 7 && strict.allSatisfy { flag in !flag.averaged })
    #expect(strict.allSatisfy { $0.reasons.contains { $0.contains("1000000") || $0.contains("did not relax") } })
    // A drift of less than all of T_p is allowed here, and no relaxation demanded.
    let lenient = try await flags("relaxation-times: 0, drift-tolerance: 1")
    #expect(!lenient.contains { $0.reasons.contains { $0.contains("fewer than") || $0.contains("drifts") } })
  }

  @Test func aSampleWithoutEvidenceIsFlaggedAndLeftOutUnlessThePlanSaysOtherwise() async throws {
    let scratch = try Scratch()
    var plan = try Self.plan()
    // Nothing relaxes a thousand million times within three time units.
    plan.equilibration.relaxationTimes = 1e9
    plan.equilibration.maximumTime = 3
    #expect(try await run(plan, scratch.path, workers: 2))
    let generous = try await Reduction(folder: scratch.path).summary()
    #expect(generous.flagged.count == 7 && generous.flagged.allSatisfy { $0.averaged })
    #expect(generous.ensembles.map(\.averaged) == [3, 3, 1])
    let strict = plan.source.replacing("include-unequilibrated: true", with: "include-unequilibrated: false")
    try strict.write(toFile: scratch.path + "/plan.yaml", atomically: true, encoding: .utf8)
    let summary = try await Reduction(folder: scratch.path).summary()
    #expect(summary.flagged.count == 7 && summary.flagged.allSatisfy { !$0.averaged })
    #expect(summary.flagged.allSatisfy { $0.reasons.contains { $0.contains("relax") } })
    #expect(summary.ensembles.allSatisfy { $0.averaged == 0 && $0.estimates.isEmpty && $0.done > 0 })
  }

  @Test func averagesAreThoseOfTheStoredSamples() async throws {
    let scratch = try Scratch()
    let plan = try Self.plan()
    #expect(try await run(plan, scratch.path, workers: 2))
    let summary = try await Reduction(folder: scratch.path).summary()
    let store = StudyStore(folder: scratch.path)
    for ensemble in summary.ensembles {
      var moduli: [Double] = []
      var frequencies: [Double] = []
      for index in 0..<ensemble.done {
        let numbers = try #require(try await store.numbers(ensemble.id, index))
        moduli.append(["xy", "xz", "yz"].reduce(0) { $0 + numbers.observables["shear_modulus_\($1)"]!.values[0] } / 3)
        frequencies += numbers.observables["dipole_frequencies"]!.values
      }
      let g = moduli.reduce(0, +) / Double(moduli.count)
      #expect(abs(ensemble.estimates["shear_modulus"]!.mean / g - 1) < 1e-14)
      let scale = (g / (try ModelCatalogue.model(ensemble.model)).density).squareRoot() / ensemble.spacing
      let omega = frequencies.reduce(0, +) / Double(frequencies.count) / scale
      #expect(abs(ensemble.estimates["dipole_frequency_scaled"]!.mean / omega - 1) < 1e-13)
      #expect(ensemble.modes.count == 6 * ensemble.done)
      #expect(ensemble.worst["force_ratio"]! <= 1e-10)
      #expect((ensemble.estimates["shear_modulus"]!.standardError != nil) == (ensemble.done > 1))
    }
  }

  @Test func anUnwritableFolderIsRefusedInASentence() async throws {
    let scratch = try Scratch()
    try Data().write(to: URL(fileURLWithPath: scratch.path + "/file"))
    let error = await #expect(throws: FileError.self) {
      try await StudyRunner(plan: try Self.plan(), folder: scratch.path + "/file/study", workers: 1).run()
    }
    #expect(error?.description.contains(scratch.path + "/file") == true, "\(String(describing: error))")
  }
}

/// Checkpoints in a study's folder: of earlier and later versions, and of other samples.
@Suite(.tags(.system)) struct StoredCheckpointTests {
  static let yaml = """
    study: checkpoints
    ensembles: [{model: "pss:rc=1.2", particles: 150, samples: 1, temperatures: [4.0]}]
    equilibration: {window: 3, maximum-time: 3}
    measure: {modes: 2, dipoles: 2}
    """

  /// Runs the study of one sample after `state` was put in its place, and what it made.
  private func run(
    after state: Data?
  ) async throws -> (products: [String: Data], damaged: [String], steps: Int) {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml)
    let store = StudyStore(folder: scratch.path)
    if let state { try await store.keep(checkpoint: state, plan.ensembles[0].id, 0) }
    let runner = StudyRunner(plan: plan, folder: scratch.path, workers: 1)
    #expect(try await runner.run())
    return (try scratch.products(in: scratch.path), await runner.damaged, runner.board.steps)
  }

  private func state(seed: UInt64 = 1, temperature: Double = 4, legs: Int) throws -> Data {
    let plan = try Plan(yaml: Self.yaml)
    let model = try ModelCatalogue.model("pss:rc=1.2")
    var run = try Equilibration(
      model: model, count: 150, temperature: temperature, plan: plan.equilibration,
      seeds: SeedTree(seed: seed).branch(plan.ensembles[0].id).branch(0))
    for _ in 0..<legs { try run.advance(model) }
    return run.checkpoint
  }

  @Test func aSampleGoesOnFromItsCheckpoint() async throws {
    let fresh = try await run(after: nil)
    let resumed = try await run(after: state(legs: 25))
    #expect(resumed.products == fresh.products && resumed.damaged.isEmpty && resumed.steps < fresh.steps)
  }

  @Test func aCheckpointOfAnotherSampleOrWithoutMeaningIsSetAside() async throws {
    let fresh = try await run(after: nil)
    // The last is of another seed, which a checkpoint of version 0.1 does not state: the order of its particles does.
    let states = [
      try state(temperature: 3, legs: 2), Data("lehr run and nothing else".utf8), try state(seed: 2, legs: 7),
    ]
    for state in states {
      let (products, damaged, _) = try await run(after: state)
      #expect(damaged.count == 1 && damaged[0].contains("checkpoint cannot be resumed"))
      #expect(products.keys.contains { $0.hasSuffix(".checkpoint.damaged") })
      #expect(products.filter { !$0.key.hasSuffix(".damaged") } == fresh.products)
    }
  }

  /// The trouble of one worker ends the others at their next safe point; it was told when they had made all other samples.
  @Test func theTroubleOfOneWorkerStopsTheOthers() async throws {
    var later = try state(legs: 2)
    later[8] = 99
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml.replacing("samples: 1", with: "samples: 40"))
    try await StudyStore(folder: scratch.path).keep(checkpoint: later, plan.ensembles[0].id, 0)
    await #expect(throws: FileError.self) {
      try await StudyRunner(plan: plan, folder: scratch.path, workers: 2).run()
    }
    let finished = try scratch.products(in: scratch.path).keys.count {
      $0.hasSuffix(".h5") && !$0.hasSuffix(".liquid.h5")
    }
    #expect(finished < 20, "\(finished) of 39")
  }

  @Test func aCheckpointOfALaterVersionIsRefusedAndKept() async throws {
    var later = try state(legs: 2)
    later[8] = 99
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml)
    let store = StudyStore(folder: scratch.path)
    try await store.keep(checkpoint: later, plan.ensembles[0].id, 0)
    let error = await #expect(throws: FileError.self) {
      try await StudyRunner(plan: plan, folder: scratch.path, workers: 1).run()
    }
    #expect(error?.description.contains("later version of lehr") == true)
    #expect(error?.path.hasSuffix("000000.checkpoint") == true)
    #expect(store.has(plan.ensembles[0].id, 0, .checkpoint))
  }
}

@Suite(.tags(.unit)) struct EquilibrationStateTests {
  @Test func aWindowOfMoreStepsThanAnyRunTakesIsCutToThoseThatCanBeCounted() throws {
    // 10¹² time units of 10⁻⁹: the number of steps has no place in 64 bits.
    var plan = EquilibrationProtocol()
    (plan.window, plan.meltTime, plan.timeStep) = (1e12, 1e12, 1e-9)
    let run = try Equilibration(
      model: ModelCatalogue.model("pss:rc=1.2"), count: 150, temperature: 1, plan: plan, seeds: SeedTree(seed: 1))
    #expect(run.progress.done == 0 && run.progress.expected > 1 << 50)
  }

  @Test func aStoredStateGoesOnToTheSameBytes() throws {
    let model = try ModelCatalogue.model("pss:rc=1.5")
    var plan = EquilibrationProtocol()
    plan.window = 4
    plan.maximumTime = 20
    let seeds = SeedTree(seed: 2)
    var run = try Equilibration(model: model, count: 150, temperature: 1.5, plan: plan, seeds: seeds)
    var other = run
    var legs = 0
    while !run.isFinished {
      try run.advance(model)
      other = try Equilibration(checkpoint: other.checkpoint)
      try other.advance(model)
      legs += 1
    }
    #expect(legs > 10 && other == run && other.result?.liquid == run.result?.liquid)
  }
}
