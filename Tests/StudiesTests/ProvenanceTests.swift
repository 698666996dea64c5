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

/// A small study, made once and copied for every test that mixes its products up.
private struct MixedStudy {
  static let yaml = """
    study: provenance
    seed: 5
    ensembles:
      - {model: "pss:rc=1.2", particles: 150, samples: 3, temperatures: [4.0, 2.0]}
    equilibration: {relaxations: 1, window: 3, longest: 3}
    measure: {modes: 4, dipoles: 10}
    reduction: {include-unequilibrated: true, bootstrap: 20}
    """
  static let hot = "pss-rc1.2-N150-T4.0"
  static let cold = "pss-rc1.2-N150-T2.0"

  /// The study, one with another seed, and one with another window.
  static let originals = Task { () throws -> [String: Scratch] in
    var all: [String: Scratch] = [:]
    for (name, yaml) in [
      ("study", yaml), ("seed", yaml.replacing("seed: 5", with: "seed: 6")),
      ("window", yaml.replacing("window: 3,", with: "window: 2,")),
    ] {
      let scratch = try Scratch()
      #expect(try await StudyRunner(plan: try Plan(yaml: yaml), folder: scratch.path, workers: 2).run())
      all[name] = scratch
    }
    return all
  }

  let scratch = try! Scratch()
  let folder: String
  let store: StudyStore
  let plan = try! Plan(yaml: yaml)

  init() async throws {
    folder = scratch.path + "/study"
    store = StudyStore(folder: folder)
    try FileManager.default.copyItem(atPath: try await Self.path(of: "study"), toPath: folder)
  }

  static func path(of name: String) async throws -> String { try await originals.value[name]!.path }

  /// The bytes of a finished sample of one of the studies.
  static func sample(_ index: Int, _ ensemble: String = hot, of name: String = "study") async throws -> Data {
    let path = StudyStore(folder: try await path(of: name)).path(ensemble, index, .finished)
    return try Data(contentsOf: URL(fileURLWithPath: path))
  }

  /// Puts bytes in the place of sample 1 of the hot ensemble.
  func put(_ bytes: Data, _ stage: StudyStore.Stage = .finished) throws {
    try bytes.write(to: URL(fileURLWithPath: store.path(Self.hot, 1, stage)))
  }

  /// Runs to the end; what was set aside.
  func run() async throws -> [String] {
    let runner = StudyRunner(plan: plan, folder: folder, workers: 2)
    #expect(try await runner.run())
    return await runner.damaged
  }

  func products() throws -> [String: Data] { try scratch.products(in: folder) }

  /// The products of a run that nobody disturbed.
  static func undisturbed() async throws -> [String: Data] {
    let scratch = try await originals.value["study"]!
    return try scratch.products(in: scratch.path)
  }
}

@Suite(.tags(.system)) struct ProvenanceTests {
  /// Samples that belong elsewhere: what is said of them.
  private static func foreigners() async throws -> [(bytes: Data, sentence: String)] {
    [
      (try await MixedStudy.sample(0), "it is sample 0 of its ensemble, not sample 1"),
      (
        try await MixedStudy.sample(1, MixedStudy.cold),
        "it is a sample of pss-rc1.2-N150-T2.0, not of pss-rc1.2-N150-T4.0"
      ),
      (try await MixedStudy.sample(1, of: "seed"), "it was made from the seed 6, not 5"),
      (try await MixedStudy.sample(1, of: "window"), "it was made by another recipe"),
    ]
  }

  @Test func aSampleOfAnotherPlaceIsNamedAndLeftOutAndSetAsideByARunAlone() async throws {
    for (bytes, sentence) in try await Self.foreigners() {
      let study = try await MixedStudy()
      try study.put(bytes)
      let before = try study.products()
      for _ in 0..<2 {
        let summary = try await Reduction(folder: study.folder).summary()
        #expect(summary.ensembles[0].done == 2 && summary.ensembles[0].averaged == 2, "\(sentence)")
        let flag = summary.flagged.first { $0.ensemble == MixedStudy.hot && $0.index == 1 }
        #expect(flag?.reasons.first?.contains(sentence) == true && flag?.averaged == false, "\(summary.flagged)")
        let standing = try await Reduction(folder: study.folder).standings()[0]
        #expect(standing.foreign == 1 && standing.damaged == 0 && standing.finished == 2)
      }
      let report = try await Audit(folder: study.folder).report()
      let failed = report.cases.first { $0.index == 1 && $0.ensemble == MixedStudy.hot }
      #expect(failed?.failures.contains { $0.contains(sentence) } == true && failed?.averaged == false)
      #expect(try study.products() == before)
      // A run sets it aside and makes the sample of this place.
      let aside = try await study.run()
      #expect(aside.count == 1 && aside[0].contains(sentence) && aside[0].contains("000001.h5"), "\(aside)")
      var after = try study.products()
      #expect(after.removeValue(forKey: MixedStudy.hot + "/000001.h5.foreign") == bytes)
      #expect(try await after == MixedStudy.undisturbed())
    }
  }

  @Test func whatWasSetAsideIsNeverReplaced() async throws {
    let study = try await MixedStudy()
    let all = try await Self.foreigners().map(\.bytes)
    for bytes in all {
      try study.put(bytes)
      _ = try await study.run()
    }
    let aside = try study.products().filter { $0.key.contains(".foreign") }
    #expect(Set(aside.values) == Set(all) && aside.count == all.count)
  }

  @Test func aTaskDoesNotTakeASampleOfAnotherPlaceForDone() async throws {
    let study = try await MixedStudy()
    try study.put(try await MixedStudy.sample(2))
    let name = SampleName(ensemble: MixedStudy.hot, index: 1)
    let runner = StudyRunner(plan: study.plan, folder: study.folder, workers: 1, scope: RunScope(.listed([name])))
    #expect(try await runner.run())
    #expect(await runner.damaged.count == 1)
    let own = study.store.path(MixedStudy.hot, 1, .finished)
    #expect(try await Data(contentsOf: URL(fileURLWithPath: own)) == MixedStudy.sample(1))
  }

  @Test func mergedFoldersOfTwoRecipesAreNotAveragedTogether() async throws {
    for other in ["seed", "window"] {
      // As Documentation/Clusters.md merges: the one folder copied over the other, its recipe and plan last.
      let study = try await MixedStudy()
      for ensemble in [MixedStudy.hot, MixedStudy.cold] {
        try await MixedStudy.sample(2, ensemble, of: other)
          .write(to: URL(fileURLWithPath: study.store.path(ensemble, 2, .finished)))
      }
      let summary = try await Reduction(folder: study.folder).summary()
      #expect(summary.ensembles.map(\.averaged) == [2, 2])
      #expect(summary.flagged.count { $0.reasons[0].contains("does not belong here") } == 2)
      #expect(try await study.run().count == 2)
      let repaired = try await Reduction(folder: study.folder).summary()
      let original = try await Reduction(folder: MixedStudy.path(of: "study")).summary()
      #expect(repaired.ensembles == original.ensembles)
    }
  }

  /// A liquid of this study's plan, of any sample, by any plan.
  private func liquid(_ index: Int, _ temperature: Double = 4, yaml: String = MixedStudy.yaml) async throws -> Data {
    let scratch = try Scratch()
    let plan = try Plan(yaml: yaml)
    let ensemble = try #require(plan.ensembles.first { $0.temperature == temperature })
    let runner = StudyRunner(
      plan: plan, folder: scratch.path, workers: 1,
      scope: RunScope(.listed([SampleName(ensemble: ensemble.id, index: index)]), goal: .equilibrate))
    #expect(try await runner.run())
    let path = StudyStore(folder: scratch.path).path(ensemble.id, index, .liquid)
    return try Data(contentsOf: URL(fileURLWithPath: path))
  }

  @Test func aLiquidOfAnotherPlaceIsRefusedAndItsOwnMeasured() async throws {
    let narrow = MixedStudy.yaml.replacing("window: 3,", with: "window: 2,")
    let reseeded = MixedStudy.yaml.replacing("seed: 5", with: "seed: 6")
    let foreign = [
      try await liquid(0), try await liquid(1, 2), try await liquid(1, yaml: narrow),
      try await liquid(1, yaml: reseeded),
    ]
    for (bytes, isForeign) in foreign.map({ ($0, true) }) + [(try await liquid(1), false)] {
      let study = try await MixedStudy()
      try FileManager.default.removeItem(atPath: study.store.path(MixedStudy.hot, 1, .finished))
      try study.put(bytes, .liquid)
      let aside = try await study.run()
      #expect(aside.count == (isForeign ? 1 : 0), "\(aside)")
      var after = try study.products()
      #expect((after.removeValue(forKey: MixedStudy.hot + "/000001.liquid.h5.foreign") == bytes) == isForeign)
      #expect(try await after == MixedStudy.undisturbed())
    }
  }

  @Test func aLiquidWhoseStatementsWereEditedIsKnownByTheOrderOfItsParticles() async throws {
    let study = try await MixedStudy()
    var sample = try SampleFile.decode(try await liquid(0))
    var record = try SampleRecord(json: sample.record)
    record.index = 1
    record.provenance!.index = 1
    sample.record = record.json
    try FileManager.default.removeItem(atPath: study.store.path(MixedStudy.hot, 1, .finished))
    try study.put(SampleFile.encode(sample), .liquid)
    let aside = try await study.run()
    #expect(aside.count == 1 && aside[0].contains("not in the order that the seed gives"), "\(aside)")
    #expect(
      try await study.products()[MixedStudy.hot + "/000001.h5"]
        == MixedStudy.undisturbed()[MixedStudy.hot + "/000001.h5"])
  }

  /// The bytes of the checkpoint that a run of a plan leaves of sample `index` of the hot ensemble.
  private func checkpoint(_ index: Int, yaml: String = MixedStudy.yaml) throws -> Data {
    let plan = try Plan(yaml: yaml)
    let ensemble = plan.ensembles[0]
    let model = try ModelCatalogue.model(ensemble.model)
    let recipe = plan.recipe(of: ensemble).equilibration
    var run = try Equilibration(
      model: model, count: ensemble.particles, temperature: ensemble.temperature, plan: recipe,
      seeds: SeedTree(seed: plan.seed).branch(ensemble.id).branch(index))
    for _ in 0..<3 { try run.advance(model) }
    return StoredCheckpoint(run.checkpoint, of: plan.provenance(of: ensemble, index)).bytes
  }

  @Test func aCheckpointOfAnotherPlaceIsNeverContinued() async throws {
    // The last differs in what is measured only: its liquid would be the same, but it is of another recipe.
    let others = [
      MixedStudy.yaml.replacing("seed: 5", with: "seed: 6"),
      MixedStudy.yaml.replacing("window: 3,", with: "window: 2,"),
      MixedStudy.yaml.replacing("relaxations: 1,", with: "relaxations: 1, melt-ratio: 3.0,"),
      MixedStudy.yaml.replacing("modes: 4", with: "modes: 5"),
    ]
    for state in [try checkpoint(0)] + (try others.map { try checkpoint(1, yaml: $0) }) {
      let study = try await MixedStudy()
      try FileManager.default.removeItem(atPath: study.store.path(MixedStudy.hot, 1, .finished))
      try await study.store.keep(checkpoint: state, MixedStudy.hot, 1)
      let aside = try await study.run()
      #expect(aside.count == 1 && aside[0].contains("the checkpoint cannot be resumed"), "\(aside)")
      let after = try study.products()
      #expect(after[MixedStudy.hot + "/000001.checkpoint.foreign"] != nil)
      #expect(try await after.filter { !$0.key.hasSuffix(".foreign") } == MixedStudy.undisturbed())
    }
  }

  @Test func aChangedPlanIsRefusedEvenIfTheRecipesFileIsLostOrDamaged() async throws {
    let changed = MixedStudy.yaml.replacing("relaxations: 1,", with: "relaxations: 1, melt-ratio: 3.0,")
    for damage in [nil, Data("{}".utf8)] as [Data?] {
      let scratch = try Scratch()
      let store = StudyStore(folder: scratch.path)
      try await store.keep(checkpoint: try checkpoint(1), MixedStudy.hot, 1)
      if let damage {
        try damage.write(to: URL(fileURLWithPath: scratch.path + "/samples/\(MixedStudy.hot)/recipe.json"))
      }
      let error = await #expect(throws: PlanError.self) {
        try await StudyRunner(plan: try Plan(yaml: changed), folder: scratch.path, workers: 1).run()
      }
      #expect(error?.kind == .otherRecipe && error?.description.contains("another recipe") == true)
      #expect(store.has(MixedStudy.hot, 1, .checkpoint))
    }
  }

  @Test func everyProductStatesWhereItBelongs() async throws {
    let plan = try Plan(yaml: MixedStudy.yaml)
    for (index, ensemble) in [(0, plan.ensembles[0]), (2, plan.ensembles[1])] {
      let sample = try SampleFile.decode(try await MixedStudy.sample(index, ensemble.id))
      let record = try SampleRecord(json: sample.record)
      #expect(record.provenance == plan.provenance(of: ensemble, index) && record.provenance?.study == "provenance")
      #expect(record.provenance?.recipe == record.recipe.digest && record.recipe.digest.count == 16)
    }
    let state = try checkpoint(1)
    #expect(try StoredCheckpoint(state).provenance == plan.provenance(of: plan.ensembles[0], 1))
    #expect(try StoredCheckpoint(state).bytes == state)
    // A study that is renamed keeps its samples.
    let renamed = try Plan(yaml: MixedStudy.yaml.replacing("study: provenance", with: "study: another name"))
    let study = try await MixedStudy()
    #expect(try await StudyRunner(plan: renamed, folder: study.folder, workers: 1).run())
    #expect(try await study.products() == MixedStudy.undisturbed())
  }
}

/// What status, report and audit say of a folder besides its samples.
@Suite(.tags(.system)) struct FolderNoteTests {
  @Test func ensemblesThatThePlanNoLongerHasAreNamed() async throws {
    let study = try await MixedStudy()
    let yaml = MixedStudy.yaml.replacing("[4.0, 2.0]", with: "[4.0]")
    try yaml.write(toFile: study.folder + "/plan.yaml", atomically: true, encoding: .utf8)
    let notes = try await Reduction(folder: study.folder).summary().notes
    #expect(notes.count == 1 && notes[0].contains("samples/\(MixedStudy.cold)") && notes[0].contains("3 finished"))
    #expect(try Reduction(folder: study.folder).notesOnFolders == notes)
  }

  @Test func samplesOfAnotherVersionAreCounted() async throws {
    let study = try await MixedStudy()
    var sample = try SampleFile.decode(try await MixedStudy.sample(1))
    var record = try SampleRecord(json: sample.record)
    record.codeVersion = "0.1.7"
    sample.record = record.json
    try study.put(SampleFile.encode(sample))
    let summary = try await Reduction(folder: study.folder).summary()
    #expect(summary.notes.count == 1 && summary.notes[0].contains("1 of 3 samples were made by version 0.1.7"))
    // Another version's samples are averaged: it is said, not held against them.
    #expect(summary.ensembles[0].averaged == 3)
    #expect(try await Audit(folder: study.folder).report().notes.contains { $0.contains("0.1.7") })
  }

  @Test func theStagesOfAStudyAddUp() async throws {
    let study = try await MixedStudy()
    // A liquid and a checkpoint beside a finished sample, as a killed run leaves them, count once.
    for stage in [StudyStore.Stage.liquid, .checkpoint] { try study.put(Data([1]), stage) }
    try FileManager.default.removeItem(atPath: study.store.path(MixedStudy.cold, 0, .finished))
    try Data([1]).write(to: URL(fileURLWithPath: study.store.path(MixedStudy.cold, 0, .checkpoint)))
    try FileManager.default.removeItem(atPath: study.store.path(MixedStudy.cold, 2, .finished))
    let rows = try StudyStatus(folder: study.folder).rows
    #expect(rows.map(\.finished) == [3, 1] && rows.map(\.liquids) == [0, 0] && rows.map(\.checkpoints) == [0, 1])
    #expect(rows.map(\.notBegun) == [0, 1])
    #expect(rows.allSatisfy { $0.finished + $0.liquids + $0.checkpoints + $0.notBegun == $0.planned })
  }
}

/// Samples whose liquids fly apart.
@Suite(.tags(.system)) struct DivergedSampleTests {
  @Test func aSampleWhoseLiquidFliesApartIsFlaggedAndTheOthersAreMade() async throws {
    let yaml = """
      study: too long a step
      ensembles:
        - {model: "pss:rc=1.2", particles: 150, samples: 1, temperatures: [4.0]}
        - model: "pss:rc=1.5"
          particles: 200
          samples: 1
          temperatures: [1.0]
          equilibration: {time-step: 0.5}
      equilibration: {relaxations: 1, window: 3, longest: 3}
      measure: {modes: 4, dipoles: 10}
      reduction: {include-unequilibrated: true, bootstrap: 20}
      """
    let scratch = try Scratch()
    let runner = StudyRunner(plan: try Plan(yaml: yaml), folder: scratch.path, workers: 1)
    #expect(try await runner.run())
    let first = try scratch.products(in: scratch.path)
    let summary = try await Reduction(folder: scratch.path).summary()
    #expect(summary.ensembles.map(\.done) == [1, 1] && summary.ensembles.map(\.averaged) == [1, 0])
    let flag = try #require(summary.flagged.first { $0.ensemble == "pss-rc1.5-N200-T1.0" })
    #expect(flag.index == 0 && !flag.averaged && flag.reasons[0].contains("time step of 0.5; use a shorter one"))
    // It is done: another run does nothing, and the audit has nothing to measure and nothing to object to.
    #expect(try await StudyRunner(plan: try Plan(yaml: yaml), folder: scratch.path, workers: 1).run())
    #expect(try scratch.products(in: scratch.path) == first)
    let report = try await Audit(folder: scratch.path).report()
    #expect(report.cases.allSatisfy { !$0.isFailed }, "\(report.cases)")
    #expect(report.cases.contains { $0.ensemble == flag.ensemble && !$0.averaged })
  }
}
