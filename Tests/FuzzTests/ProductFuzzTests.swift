import Dynamics
import Foundation
import Interactions
import Particles
import Plans
import Runs
import Samples
import Storage
import Testing

/// Readers of this program's own products: also where the seal is right and the content is not.
@Suite struct ProductFuzzTests {
  /// A liquid of a few particles in a box that is wide enough, run for some legs.
  static func run(legs: Int) throws -> Equilibration {
    let model = try ModelCatalogue.model("pss:rc=1.2")
    var plan = EquilibrationProtocol()
    (plan.window, plan.longest, plan.meltTime, plan.samplingSteps, plan.thermostatSteps) = (0.6, 0.6, 0.1, 2, 4)
    let positions = (0..<8).map { k in 1.6 * Vec3(Double(k & 1), Double(k >> 1 & 1), Double(k >> 2)) }
    let start = Configuration(cell: Cell(side: 8), positions: positions, species: [0, 1, 0, 1, 0, 1, 0, 1])
    var run = Equilibration(model: model, start: start, temperature: 1, plan: plan, seeds: SeedTree(seed: 1))
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

  @Test func checkpointsThatWereSealedAgainAreTakenUpOrRefused() throws {
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    let sources = try [0, 1, 9, 14].map { Array(try encoder.encode(Self.run(legs: $0))) }
    for source in sources { #expect(throws: Never.self) { try Equilibration(checkpoint: Data(source)) } }
    let model = try ModelCatalogue.model("pss:rc=1.2")
    try Fuzzing.run("checkpoint") { stream in
      var bytes = sources.randomElement(using: &stream)!
      Damage.binary(&bytes, &stream)
      guard var run = try? Equilibration(checkpoint: Data(bytes)) else {
        return .refused("begun anew")
      }
      // What is taken up can go on, or says why not.
      if Int.random(in: 0..<8, using: &stream) == 0 {
        _ = run.progress
        _ = try? run.advance(model)
        _ = run.result
      }
      return .taken
    }
  }

  @Test(arguments: [
    ("velocities", "[]"), ("species", "[0,1]"), ("radii", "[1,2]"), ("meltLegs", "-1"), ("settleLegs", "1000000000"),
    ("windowLegs", "0"), ("windowLegs", "12"), ("legsInWindow", "-3"), ("legSteps", "0"), ("box", "-8"),
    ("heldSteps", "-1"), ("temperature", "0"), ("modelName", "\"none\""), ("positions", "[]"),
  ]) func aCheckpointThatNoRunLeavesIsRefused(key: String, value: String) throws {
    let whole = try JSONSerialization.jsonObject(with: JSONEncoder.lenient.encode(Self.run(legs: 9)))
    var state = try #require(whole as? [String: Any])
    #expect(throws: Never.self) { try Self.decode(state) }
    state[key] = try JSONSerialization.jsonObject(with: Data(value.utf8), options: .fragmentsAllowed)
    #expect(throws: DecodingError.self) { try Self.decode(state) }
  }

  @Test func aPropertyListThatContainsItselfIsRefused() {
    // An array of one object: itself.
    var bytes = Array("bplist00".utf8) + [0xa1, 0x00, 0x08]
    bytes +=
      [0, 0, 0, 0, 0, 0, 1, 1] + [0, 0, 0, 0, 0, 0, 0, 1] + [0, 0, 0, 0, 0, 0, 0, 0] + [0, 0, 0, 0, 0, 0, 0, 10]
    #expect(throws: (any Error).self) { try Equilibration(checkpoint: Data(bytes)) }
  }

  private static func decode(_ state: [String: Any]) throws -> Equilibration {
    try JSONDecoder().decode(Equilibration.self, from: JSONSerialization.data(withJSONObject: state))
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
