import Analysis
import Audit
import Foundation
import Interactions
import Mechanics
import Observables
import Particles
import Plans
import Runs
import Samples
import Storage
import Tags
import Testing

/// A study made once, and copied for every test that spoils it.
private struct AuditedStudy {
  static let yaml = """
    study: audit test
    seed: 4
    ensembles:
      - {model: "pss:rc=1.2", particles: 216, samples: 4, temperatures: [2.0]}
      - {model: hertzian, particles: 300, samples: 1, temperatures: [0.004]}
    equilibration: {relaxation-times: 5, window: 40.0, maximum-time: 400.0}
    measure: {modes: 6, dipoles: 20}
    reduction: {bootstrap: 50, drift-tolerance: 1.0}
    decay:
      particles: 1000
      dipoles: 6
      samples: 1
      states:
        - {model: "pss:rc=1.2", temperature: 2.0}
    """
  static let sticky = "pss-rc1.2-N216-T2.0"
  static let large = "pss-rc1.2-N1000-T2.0"

  static let original = Task { () throws -> Scratch in
    let scratch = try Scratch()
    let plan = try Plan(yaml: yaml)
    #expect(try await StudyRunner(plan: plan, folder: scratch.path + "/study", workers: 2).run())
    return scratch
  }

  let scratch: Scratch
  let folder: String
  let store: StudyStore

  init() async throws {
    let original = try await Self.original.value
    scratch = try Scratch()
    folder = scratch.path + "/study"
    try FileManager.default.copyItem(atPath: original.path + "/study", toPath: folder)
    store = StudyStore(folder: folder)
  }

  func url(_ ensemble: String, _ index: Int) -> URL { URL(fileURLWithPath: store.path(ensemble, index, .finished)) }

  /// Changes a sample as a forger would: with a seal that is right.
  func forge(
    _ index: Int, of ensemble: String = sticky, as other: Int? = nil,
    _ change: (inout StoredSample, inout SampleRecord) throws -> Void
  ) throws {
    var sample = try SampleFile.decode(Data(contentsOf: url(ensemble, index)))
    var record = try SampleRecord(json: sample.record)
    try change(&sample, &record)
    sample.record = record.json
    try SampleFile.encode(sample).write(to: url(ensemble, other ?? index))
  }

  func audit(inertia: Double = 0.05) async throws -> AuditReport {
    var audit = try Audit(folder: folder)
    audit.inertia = inertia
    audit.workers = 2
    return try await audit.report()
  }
}

/// One thing that a forger may do to sample 1, and the sentence by which it is found out.
struct Fraud: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let expected: String
  let change: @Sendable (inout StoredSample, inout SampleRecord) throws -> Void

  init(
    _ name: String, _ expected: String,
    _ change: @escaping @Sendable (inout StoredSample, inout SampleRecord) throws -> Void
  ) {
    testDescription = name
    self.expected = expected
    self.change = change
  }

  /// Multiplies number `k` of an observable.
  static func scaling(_ name: String, _ k: Int, by factor: Double) -> Fraud {
    Fraud("\(name) altered", "\(name)") { sample, _ in sample.observables[name]!.values[k] *= factor }
  }

  static let all: [Fraud] = [
    Fraud("a coordinate moved by a millionth", "the forces do not vanish") { sample, _ in
      sample.glass!.positions[17].y += 1e-6
    },
    scaling("shear_modulus", 0, by: 1.001), scaling("bulk_modulus", 0, by: 1 + 1e-6),
    scaling("elastic_constants", 21, by: 1 + 1e-5), scaling("energy_per_particle", 0, by: 1 + 1e-6),
    scaling("pressure_repulsive", 0, by: 1 + 1e-6), scaling("stress", 3, by: -1),
    scaling("contact_number", 0, by: 1.01),
    scaling("participation_ratios", 0, by: 0.9), scaling("frequencies", 0, by: 1 + 1e-5),
    scaling("dipole_frequencies", 19, by: 1 + 1e-5), scaling("mode_residuals", 0, by: 1e9),
    scaling("shear_modulus", 0, by: .nan),
    Fraud("a c(t) altered", "the stored c(t) is not that of the record") { sample, _ in
      sample.observables["stress_correlation"]!.values[0] *= 0.5
    },
    Fraud("a missing mode", "an inertia count finds 5 modes below") { sample, _ in
      for name in ["frequencies", "participation_ratios", "mode_residuals"] {
        var values = sample.observables[name]!.values
        values.remove(at: 2)
        sample.observables[name] = StoredArray(values)
      }
    },
    Fraud("a missing observable", "poisson_ratio is missing") { sample, _ in
      sample.observables["poisson_ratio"] = nil
    },
    Fraud("a certificate that claims less force", "claims a force ratio of 1e-20") { _, record in
      record.certificate!.forceRatio = 1e-20
    },
    Fraud("a certificate whose objections were struck out", "0 objections where its own numbers give 1") { _, record in
      record.certificate!.translationResidual = 1e-3
    },
    Fraud("a certificate that claims no rattlers", "number of rattlers") { _, record in
      record.certificate!.rattlers += 1
    },
    Fraud("another recipe", "another recipe") { _, record in record.recipe.quench.tolerance = 1e-6 },
    Fraud("a held time made longer", "relaxation time is not that of") { _, record in record.evidence.heldTime *= 10 },
    Fraud("a drift made smaller", "drift is not that of") { _, record in record.evidence.inherentEnergyDrift = 0 },
    Fraud("a liquid that is too hot", "have the temperature") { sample, _ in
      for i in sample.liquid.velocities.indices { sample.liquid.velocities[i] *= 2 }
    },
    Fraud("a glass in the place of the liquid", "configurational temperature") { sample, _ in
      sample.liquid.configuration = sample.glass!
    },
    Fraud("a liquid in the place of the glass", "the forces do not vanish") { sample, _ in
      sample.glass = sample.liquid.configuration
    },
    Fraud("a saddle in the place of the glass", "no stable solid") { sample, _ in sample.glass = rockSalt(sample.glass!)
    },
    Fraud("another composition", "the composition is not that of pss:rc=1.2") { sample, _ in
      let i = sample.liquid.configuration.species.firstIndex(of: 0)!
      sample.liquid.configuration.species[i] = 1
      sample.glass!.species[i] = 1
    },
    Fraud("coordinates out of this world", "box sides away") { sample, _ in
      sample.glass!.positions[3].x = 1e300
    },
    Fraud("a glass in another cell than its liquid", "box, species or radii of glass and liquid differ") { sample, _ in
      sample.glass = sample.glass!.sheared(.x, along: .z, by: 0.01)
    },
    Fraud("a sheared cell", "the forces do not vanish") { sample, _ in
      sample.liquid.configuration = sample.liquid.configuration.sheared(.x, along: .y, by: 1e-4)
      sample.glass = sample.glass!.sheared(.x, along: .y, by: 1e-4)
    },
    Fraud("a cell narrower than the model's interaction", "below twice the range") { sample, _ in
      let factors = Vec3(0.25, 2, 2)
      sample.liquid.configuration = sample.liquid.configuration.stretched(by: factors)
      sample.glass = sample.glass!.stretched(by: factors)
    },
    Fraud("no glass and no reason", "there is no glass") { sample, _ in sample.glass = nil },
  ]

  /// The lattice of rock salt: at rest by its symmetry, and unstable since like particles do not touch.
  static func rockSalt(_ glass: Configuration) -> Configuration {
    let sites = (0..<216).map { k in SIMD3(k % 6, k / 6 % 6, k / 36) }
    let spacing = glass.cell.side / 6
    return Configuration(
      cell: glass.cell, positions: sites.map { spacing * Vec3(Double($0.x), Double($0.y), Double($0.z)) },
      species: sites.map { ($0.x + $0.y + $0.z) % 2 })
  }
}

@Suite(.tags(.system)) struct AuditTests {
  @Test func everySampleOfAFreshStudyIsSoundAndComesOutAgainToTheLastBit() async throws {
    let study = try await AuditedStudy()
    let before = try study.scratch.products(in: study.folder)
    let report = try await study.audit(inertia: 0.5)
    #expect(report.cases.isEmpty, "\(report.cases)")
    #expect(report.notes.isEmpty && report.averagesAreSound)
    #expect(report.rows.map(\.audited) == [4, 1, 1] && report.rows.map(\.sound) == [4, 1, 1])
    #expect(report.rows.map(\.identical) == [4, 1, 1])
    #expect(report.rows.map(\.inertiaCounts) == [2, 1, 0])
    #expect(report.rows.allSatisfy { $0.worstForceRatio! <= 1e-10 && $0.worstForceRatio! > 0 })
    #expect(report.rows.allSatisfy { $0.worstResidual! <= 1e-7 && $0.worstResidual! > 0 })
    #expect(try study.scratch.products(in: study.folder) == before)
  }

  @Test(arguments: Fraud.all) func aFraudIsFoundOut(_ fraud: Fraud) async throws {
    let study = try await AuditedStudy()
    try study.forge(1, fraud.change)
    let report = try await study.audit(inertia: 1)
    // Only the forged sample, and it alone, is found, by the sentence that its fraud deserves.
    #expect(report.cases.map(\.index) == [1] && report.cases.first?.isFailed == true, "\(report.cases)")
    let failures = report.cases.first?.failures ?? []
    #expect(failures.contains { $0.contains(fraud.expected) }, "\(failures)")
    #expect(failures.allSatisfy { !$0.contains("\n") })
    // What reduction did not notice was averaged, and that is what the exit status tells.
    #expect(report.averagesAreSound == !report.cases.contains(where: \.averaged))
    let summary = try await Reduction(folder: study.folder).summary()
    #expect((summary.ensembles[0].averaged == 4) == (report.cases.first?.averaged == true))
  }

  @Test func aSampleInTheSameLatticeWithOtherTiltsIsSound() async throws {
    let study = try await AuditedStudy()
    try study.forge(1) { sample, _ in
      let side = sample.glass!.cell.side
      sample.liquid.configuration.cell = Cell(sides: Vec3(repeating: side), tilts: side * Vec3(1, -1, 2))
      sample.glass!.cell = sample.liquid.configuration.cell
    }
    let report = try await study.audit(inertia: 1)
    #expect(report.cases.isEmpty && report.averagesAreSound, "\(report.cases)")
    #expect(report.rows.map(\.identical) == [4, 1, 1])
  }

  @Test func aFlippedByteIsNamedAndTheFileStaysWhereItIs() async throws {
    let study = try await AuditedStudy()
    var bytes = try Data(contentsOf: study.url(AuditedStudy.sticky, 2))
    bytes[bytes.count / 3] ^= 1
    try bytes.write(to: study.url(AuditedStudy.sticky, 2))
    let before = try study.scratch.products(in: study.folder)
    let report = try await study.audit()
    #expect(report.cases.map(\.index) == [2])
    #expect(report.cases.first?.failures.first?.contains("checksum") == true)
    #expect(report.cases.first?.path.hasSuffix("/000002.h5") == true)
    // Reduction would set it aside: no average contains it.
    #expect(report.averagesAreSound)
    #expect(try study.scratch.products(in: study.folder) == before)
  }

  @Test func aCopyUnderAnotherIndexIsFoundOutWhateverItsRecordSays() async throws {
    for forged in [false, true] {
      let study = try await AuditedStudy()
      try study.forge(0, as: 3) { _, record in
        guard forged else { return }
        record.index = 3
        record.provenance!.index = 3
      }
      let report = try await study.audit()
      #expect(report.cases.map(\.index) == [0, 3] && !report.averagesAreSound)
      let reasons = report.cases.last?.failures ?? []
      #expect(reasons.contains { $0.contains("those of sample 0 as well") })
      #expect(reasons.contains { $0.contains("it is sample 0 of its ensemble, not sample 3") } == !forged)
      #expect(reasons.contains { $0.contains("not in the order that the seed gives") })
      #expect(reasons.contains { $0.contains("dipole_frequencies") })
    }
  }

  @Test func aForgedCacheIsFoundOutByReadingTheFiles() async throws {
    let study = try await AuditedStudy()
    let honest = try await Reduction(folder: study.folder).summary()
    let path = "\(study.folder)/.cache/\(AuditedStudy.sticky).numbers"
    let energy = try SampleFile.decode(Data(contentsOf: study.url(AuditedStudy.sticky, 1)))
      .observables["energy_per_particle"]!.values[0]
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path)).dropLast(16)
    let place = try #require(bytes.firstRange(of: withUnsafeBytes(of: energy) { Data($0) }))
    bytes.replaceSubrange(place, with: withUnsafeBytes(of: 2 * energy) { Data($0) })
    try sealed(Data(bytes)).write(to: URL(fileURLWithPath: path))
    // A report believes it, and the audit does not.
    let forged = try await Reduction(folder: study.folder).summary()
    #expect(forged.ensembles[0][.energyPerParticle]?.mean != honest.ensembles[0][.energyPerParticle]?.mean)
    let cached = try Data(contentsOf: URL(fileURLWithPath: path))
    let report = try await study.audit()
    #expect(report.cases.map(\.index) == [1] && !report.averagesAreSound, "\(report.cases)")
    #expect(report.cases.first?.failures.first?.contains("what .cache remembers") == true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == cached)
    try FileManager.default.removeItem(atPath: study.folder + "/.cache")
    #expect(try await study.audit().cases.isEmpty)
    #expect(try await Reduction(folder: study.folder).summary().ensembles == honest.ensembles)
  }

  @Test func theResponsesOfALargeGlassAreSolvedAgain() async throws {
    for (name, expected) in [("dipole_frequencies", "dipole_frequencies"), ("decay_profile", "decay_profile")] {
      let study = try await AuditedStudy()
      try study.forge(0, of: AuditedStudy.large) { sample, _ in
        let all = sample.observables[name]!
        sample.observables[name] = StoredArray(shape: all.shape, values: all.values.map { 1.01 * $0 })
      }
      let report = try await study.audit()
      #expect(report.cases.map(\.ensemble) == [AuditedStudy.large])
      #expect(report.cases.first?.failures.count == 1)
      #expect(report.cases.first?.failures.first?.contains(expected) == true)
    }
    let study = try await AuditedStudy()
    try study.forge(0, of: AuditedStudy.large) { _, record in record.decay!.solveResidual = 1e-30 }
    let report = try await study.audit()
    #expect(report.cases.first?.failures.first?.contains("residual of the solves") == true)
  }

  @Test func aSampleWithoutEvidenceThatIsAveragedAllTheSameIsToldApart() async throws {
    let study = try await AuditedStudy()
    // No liquid was held for a million relaxation times.
    for includes in [true, false] {
      let yaml = AuditedStudy.yaml.replacing(
        "{bootstrap: 50,", with: "{bootstrap: 50, relaxation-times: 1e6, include-unequilibrated: \(includes),")
      try yaml.write(toFile: study.folder + "/plan.yaml", atomically: true, encoding: .utf8)
      let report = try await study.audit()
      #expect(report.cases.count == 6 && report.cases.allSatisfy { !$0.isFailed && $0.averaged == includes })
      #expect(report.rows.map(\.flagged) == [4, 1, 1] && report.rows.map(\.sound) == [0, 0, 0])
      #expect(report.averagesAreSound == !includes)
    }
  }

  @Test func damageIsFoundInSamplesThatAreNotChosenToo() async throws {
    let study = try await AuditedStudy()
    var audit = try Audit(folder: study.folder)
    audit.fraction = 0.25
    audit.ensemble = AuditedStudy.sticky
    #expect(try await audit.report().cases.isEmpty)
    for index in 0..<4 {
      let url = study.url(AuditedStudy.sticky, index)
      var bytes = try Data(contentsOf: url)
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: url)
    }
    let report = try await audit.report()
    #expect(report.cases.map(\.index) == [0, 1, 2, 3] && report.cases.allSatisfy(\.isFailed))
  }

  @Test func samplesInOtherPlacesAreFoundAmongThoseThatAreNotChosenToo() async throws {
    for place in [0, 1, 2, 9] {
      let study = try await AuditedStudy()
      var audit = try Audit(folder: study.folder)
      audit.fraction = 0.25
      audit.ensemble = AuditedStudy.sticky
      // The plan has four samples; number 9 is one too many.
      try study.forge(3, as: place) { _, _ in }
      let report = try await audit.report()
      #expect(report.cases.contains { $0.index == place && $0.isFailed }, "\(report.cases)")
    }
  }

  @Test func aPartIsChosenByTheSeedAloneAndOtherRecipesAreNoted() async throws {
    let study = try await AuditedStudy()
    var audit = try Audit(folder: study.folder)
    audit.fraction = 0.5
    audit.ensemble = AuditedStudy.sticky
    for index in 0..<4 { try study.forge(index) { sample, _ in sample.observables["pressure"]!.values[0] += 1 } }
    var chosen: Set<[Int]> = []
    for seed in 1...8 {
      audit.seed = UInt64(seed)
      let one = try await audit.report()
      audit.workers = 3
      #expect(try await audit.report() == one)
      #expect(one.rows.map(\.id) == [AuditedStudy.sticky] && one.rows[0].failed == 2)
      chosen.insert(one.cases.map(\.index))
    }
    #expect(chosen.count > 1)
    let yaml = AuditedStudy.yaml.replacing("modes: 6", with: "modes: 7")
    try yaml.write(toFile: study.folder + "/plan.yaml", atomically: true, encoding: .utf8)
    #expect(try await Audit(folder: study.folder).report().notes.count == 2)
    audit.ensemble = "pss"
    let error = await #expect(throws: PlanError.self) { try await audit.report() }
    #expect(error?.description.contains(AuditedStudy.sticky) == true)
  }
}
