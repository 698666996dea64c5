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

/// Readers of this program's own products: also where the seal is right and the content is not.
@Suite(.tags(.law)) struct ProductFuzzTests {
  /// A liquid of a few particles in a box that is wide enough, run for some legs.
  static func run(legs: Int) throws -> Equilibration {
    let model = try ModelCatalogue.model("pss:rc=1.2")
    var plan = EquilibrationProtocol()
    (plan.window, plan.maximumTime, plan.meltTime, plan.samplingSteps, plan.thermostatSteps) = (0.6, 0.6, 0.1, 2, 4)
    let positions = (0..<8).map { k in 1.6 * Vec3(Double(k & 1), Double(k >> 1 & 1), Double(k >> 2)) }
    let start = Configuration(cell: Cell(side: 8), positions: positions, species: [0, 1, 0, 1, 0, 1, 0, 1])
    var run = try Equilibration(model: model, start: start, temperature: 1, plan: plan, seeds: SeedTree(seed: 1))
    for _ in 0..<legs where !run.isFinished { try run.advance(model) }
    return run
  }

  static func record() throws -> String {
    var run = try run(legs: 0)
    let model = try ModelCatalogue.model(run.modelName)
    while !run.isFinished { try run.advance(model) }
    let evidence = String(decoding: try JSONEncoder.lenient.encode(run.result!.evidence), as: UTF8.self)
    let recipe = String(decoding: try JSONEncoder.lenient.encode(Self.recipe), as: UTF8.self)
    return """
      {"codeVersion":"0.1.0","ensemble":{"model":"pss:rc=1.2","particles":150,"temperature":2},"index":3,"recipe":\(recipe),\
      "evidence":\(evidence),"descent":{"minimizer":"newton","evaluations":12,"forceRatio":1e-11},\
      "decay":{"forceRatio":1e-11,"forceTolerance":1e-10,"solveResidual":1e-10,"products":5,"rattlers":0,"objections":[]}}
      """
  }

  static var recipe: Recipe {
    get throws {
      let plan = try Plan(yaml: String(decoding: TextFuzzTests.plans[0], as: UTF8.self))
      return plan.recipe(of: plan.ensembles[0])
    }
  }

  static let json = Damage([
    "{", "}", "[", "]", "\"", ":", ",", "null", "true", "1e999", "-1", "0", "\"nan\"", "\"inf\"", "9223372036854775807",
    "18446744073709551615", "1e-400", "\\u0000", "\\ud800", "é", "\0", " ", "[[[[", "{\"a\":", "\"newton\"",
    "\"correlation\":[]",
  ])

  @Test func recordsAreReadOrRefused() throws {
    let source = Array(try Self.record().utf8)
    #expect(throws: Never.self) { try SampleRecord(json: String(decoding: source, as: UTF8.self)) }
    try Fuzzing.run("record") { stream in
      var bytes = source
      Self.json.apply(to: &bytes, &stream)
      do {
        let record = try SampleRecord(json: String(decoding: bytes, as: UTF8.self))
        _ = (record.objections, record.json)
        return .taken
      } catch {
        return .refused("\(error)")
      }
    }
  }

  static func liquid() throws -> LiquidFile {
    let run = try run(legs: 3)
    let yaml = "study: s\nensembles: [{model: \"pss:rc=1.2\", particles: 100, samples: 1, temperatures: 1}]"
    let plan = try Plan(yaml: yaml)
    let state = Ensemble(model: run.modelName, particles: 8, temperature: 1, samples: 1).state
    return try LiquidFile(
      LiquidStatement(
        codeVersion: "0.2.0",
        provenance: Provenance(study: "s", ensemble: state, index: 2, recipe: plan.recipe(of: plan.ensembles[0])),
        trajectory: 2, heldTime: 7, clock: 0.5, evidence: nil, objections: ["a"], start: nil),
      PhasePoint(configuration: run.configuration, velocities: run.configuration.positions.map { 0.1 * $0 }))
  }

  /// Also where the checksum is right: a hand may have computed it again.
  @Test func keptLiquidsAreReadOrRefused() throws {
    let source = Array(try Self.liquid().bytes.dropLast(16))
    #expect(throws: Never.self) { try LiquidFile(bytes: sealed(Data(source))) }
    try Fuzzing.run("liquid") { stream in
      var bytes = source
      Self.json.apply(to: &bytes, &stream)
      do {
        let file = try LiquidFile(bytes: sealed(Data(bytes)))
        let model = try ModelCatalogue.model(file.statement.provenance.ensemble.model)
        _ = try Equilibration(
          model: model, given: file.given, temperature: 1, plan: EquilibrationProtocol(), seeds: SeedTree(seed: 1))
        return .taken
      } catch {
        return .refused("\(error)")
      }
    }
  }

  @Test func listsOfStartsAreReadOrRefused() throws {
    let start = StudyStarts.Start(
      ensemble: "pss-rc1.2-N150-T1.0", trajectory: 3, liquid: "pss-rc1.2-N150-T1.0/000003.liquid", checksum: "ab")
    let starts = StudyStarts([start])
    let source = Array(starts.text.utf8)
    try Fuzzing.run("starts") { stream in
      var bytes = source
      Self.json.apply(to: &bytes, &stream)
      do {
        #expect(try StudyStarts(text: String(decoding: bytes, as: UTF8.self)) == starts)
        return .taken
      } catch {
        return .refused("\(error)")
      }
    }
  }

  @Test func recipesAreReadOrRefused() throws {
    let recipe = try Self.recipe
    let source = Array(RecipeFile(recipe).text.utf8)
    try Fuzzing.run("recipe") { stream in
      var bytes = source
      Self.json.apply(to: &bytes, &stream)
      // Blanks may be others: what counts is that a recipe which is read is the one that was sealed.
      guard let file = RecipeFile(text: String(decoding: bytes, as: UTF8.self)) else { return .refused("damaged") }
      #expect(file.recipe == recipe)
      return .taken
    }
  }

  static func sample() throws -> StoredSample {
    let liquid = try run(legs: 1).configuration
    let velocities = [Vec3](repeating: Vec3(1, 2, 3), count: liquid.count)
    return StoredSample(
      liquid: PhasePoint(configuration: liquid, velocities: velocities), glass: liquid,
      observables: [
        "shear_modulus": StoredArray(shape: [], values: [1]), "frequencies": StoredArray([1, 2, 3]),
        "elastic_constants": StoredArray(shape: [6, 6], values: (0..<36).map(Double.init)), "nothing": StoredArray([]),
      ], record: "{}", codeVersion: "0.1.0")
  }

  @Test func aSampleWithABrokenSealIsNeverRead() throws {
    let source = Array(SampleFile.encode(try Self.sample()))
    try Fuzzing.run("sealed-sample", least: 0) { stream in
      var bytes = source
      Damage.binary(&bytes, &stream)
      do {
        // Only damage that changed nothing is no damage.
        guard try SampleFile.decodeNumbers(Data(bytes)).record == "{}", bytes == source else {
          throw CocoaError(.fileReadCorruptFile)
        }
        return .taken
      } catch let error as ContentError {
        return .refused("\(error)")
      }
    }
  }

  @Test func samplesThatWereSealedAgainAreReadOrRefused() throws {
    let source = Array(SampleFile.encode(try Self.sample()).dropLast(16))
    try Fuzzing.run("sample") { stream in
      var bytes = source
      Damage.binary(&bytes, &stream)
      do {
        _ = try SampleFile.decode(sealed(Data(bytes)))
        return .taken
      } catch let error as ContentError {
        return .refused("\(error)")
      }
    }
  }

  /// Damages checkpoints; what is taken up can go on, or says why not.
  static func fuzz(_ name: String, _ sources: [[UInt8]], of model: Model) throws {
    for source in sources { #expect(throws: Never.self) { try Equilibration(checkpoint: Data(source)) } }
    try Fuzzing.run(name) { stream in
      var bytes = sources.randomElement(using: &stream)!
      Damage.binary(&bytes, &stream)
      do throws(CheckpointError) {
        var run = try Equilibration(checkpoint: Data(bytes))
        if Int.random(in: 0..<8, using: &stream) == 0 {
          _ = run.progress
          _ = try? run.advance(model)
          _ = run.result
        }
        return .taken
      } catch {
        switch error {
        case .newer(let version): return .refused("schema \(version)")
        case .damaged(let reason): return .refused(reason)
        }
      }
    }
  }

  @Test func checkpointsThatWereSealedAgainAreTakenUpOrRefused() throws {
    let sources = try [0, 1, 9, 14].map { Array(try Self.run(legs: $0).checkpoint) }
    try Self.fuzz("checkpoint", sources, of: ModelCatalogue.model("pss:rc=1.2"))
  }

  /// A checkpoint of version 1: see Tests/Checkpoints/README.md.
  static func propertyList() throws -> Data {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: folder.appending(path: "Checkpoints/version-1.checkpoint")).dropLast(16)
  }

  @Test func propertyListsThatWereSealedAgainAreTakenUpOrRefused() throws {
    try Self.fuzz("property-list", [Array(try Self.propertyList())], of: ModelCatalogue.model("pss:rc=1.2"))
  }

  private static let impossible: [(String, @Sendable (inout RunState) -> Void)] = [
    ("velocities", { $0.velocities = [] }), ("species", { $0.species = [0, 1] }), ("radii", { $0.radii = [1, 2] }),
    ("meltLegs", { $0.meltLegs = -1 }), ("settleLegs", { $0.settleLegs = 1_000_000_000 }),
    ("windowLegs 0", { $0.windowLegs = 0 }), ("windowLegs 12", { $0.windowLegs = 12 }),
    ("legsInWindow", { $0.legsInWindow = -3 }), ("legSteps", { $0.legSteps = 0 }), ("sides", { $0.sides.y = -8 }),
    ("tilts", { $0.tilts.x = .nan }),
    ("heldSteps", { $0.heldSteps = -1 }), ("temperature", { $0.temperature = 0 }),
    ("modelName", { $0.modelName = "none" }), ("positions", { $0.positions = [] }),
    ("moves", { $0.plan.moves = ["none"] }), ("a coordinate", { $0.positions[0].x = .nan }),
  ]

  @Test(arguments: impossible.indices) func aStateThatNoRunLeavesIsRefused(k: Int) throws {
    var state = try Self.run(legs: 9).stored
    #expect(throws: Never.self) { try Equilibration(state) }
    let (name, spoil) = Self.impossible[k]
    spoil(&state)
    #expect(throws: CheckpointError.self, "\(name)") { try Equilibration(state) }
  }

  @Test(arguments: [
    ("velocities", "[]"), ("species", "[0,1]"), ("meltLegs", "-1"), ("box", "-8"), ("positions", "[]"),
    ("modelName", "\"none\""), ("stepsTaken", "\"many\""),
  ]) func aPropertyListThatNoRunLeavesIsRefused(key: String, value: String) throws {
    var state = try #require(
      PropertyListSerialization.propertyList(from: Self.propertyList(), format: nil) as? [String: Any])
    func bytes() throws -> Data {
      try PropertyListSerialization.data(fromPropertyList: state, format: .binary, options: 0)
    }
    #expect(throws: Never.self) { try Equilibration(checkpoint: bytes()) }
    state[key] = try JSONSerialization.jsonObject(with: Data(value.utf8), options: .fragmentsAllowed)
    #expect(throws: CheckpointError.self) { try Equilibration(checkpoint: bytes()) }
  }

  @Test func aPropertyListThatContainsItselfIsRefused() {
    // An array of one object: itself.
    var bytes = Array("bplist00".utf8) + [0xa1, 0x00, 0x08]
    bytes +=
      [0, 0, 0, 0, 0, 0, 1, 1] + [0, 0, 0, 0, 0, 0, 0, 1] + [0, 0, 0, 0, 0, 0, 0, 0] + [0, 0, 0, 0, 0, 0, 0, 10]
    #expect(throws: CheckpointError.self) { try Equilibration(checkpoint: Data(bytes)) }
  }
}

extension JSONEncoder {
  /// Numbers that are none as words, as in records.
  static var lenient: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return encoder
  }
}
