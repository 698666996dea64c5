import Formats
import Foundation
import Interactions
import Particles
import Tags
import Testing

/// Runs the built program as a user does.
struct Lehr {
  /// The program lies beside the tests.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "lehr")

  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> (status: Int32, out: String, err: String) {
    try run(program, arguments, in: folder, environment: environment)
  }

  /// Runs lines of a shell in which `lehr` is the program; `"$LEHR_PROGRAM"` in the background gets signals itself.
  static func shell(_ lines: String, in folder: String) throws -> (status: Int32, out: String, err: String) {
    try run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", "lehr() { \"$LEHR_PROGRAM\" \"$@\"; }\n\(lines)"], in: folder,
      environment: ["LEHR_PROGRAM": program.path])
  }

  private static func run(
    _ program: URL, _ arguments: [String], in folder: String, environment: [String: String]
  ) throws -> (status: Int32, out: String, err: String) {
    let process = Process()
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let out = folder + "/stdout", err = folder + "/stderr"
    for path in [out, err] { try Data().write(to: URL(fileURLWithPath: path)) }
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: out))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: err))
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, try String(contentsOfFile: out, encoding: .utf8),
      try String(contentsOfFile: err, encoding: .utf8)
    )
  }
}

@Suite(.tags(.system)) struct CommandTests {
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "lehr-command-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func json(_ arguments: [String]) throws -> [String: Any] {
    let (status, out, err) = try Lehr.run(arguments + ["--json"], in: folder)
    try #require(status == 0, "\(err)")
    return try #require(try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any])
  }

  @Test func theExitStatusOfAnAuditSaysWhetherADoubtfulSampleWasAveraged() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func plan(_ includes: Bool) -> String {
      """
      study: audited
      ensembles:
        - {model: "pss:rc=1.2", particles: 150, samples: 1, temperatures: [4.0]}
      equilibration: {window: 2.0, maximum-time: 2.0}
      measure: {modes: 2, dipoles: 2}
      reduction: {relaxation-times: 1e6, include-unequilibrated: \(includes)}
      """
    }
    try plan(true).write(toFile: folder + "/plan.yaml", atomically: true, encoding: .utf8)
    let run = try Lehr.run(["run", "plan.yaml", "--into", "study"], in: folder)
    try #require(run.status == 0, "\(run.err)")
    let averaged = try Lehr.run(["audit", "study"], in: folder)
    #expect(averaged.status == 3 && averaged.out.contains("flagged, averaged: held for"), "\(averaged)")
    try plan(false).write(toFile: folder + "/study/plan.yaml", atomically: true, encoding: .utf8)
    let left = try Lehr.run(["audit", "study"], in: folder)
    #expect(left.status == 0 && left.out.contains("No failed or flagged sample was averaged"), "\(left)")
    let report = try json(["audit", "study"])
    #expect((report["cases"] as? [[String: Any]])?.first?["averaged"] as? Bool == false)
    let wrong = try Lehr.run(["audit", "nowhere"], in: folder)
    #expect(wrong.status == 1 && wrong.err.contains("nowhere"), "\(wrong)")
    #expect(try Lehr.run(["audit", "study", "--fraction", "0"], in: folder).status == 64)
  }

  @Test func aLiquidIsMovedByTheMovesThatAreNamed() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let arguments = ["equilibrate", "--model", "pss:rc=1.2", "-N", "200", "-T", "4", "--time", "1", "-o"]
    func energy(_ moves: [String]) throws -> Double {
      let result = try json(arguments + ["liquid.extxyz"] + moves.flatMap { ["--move", $0] })
      return try #require(result["energyPerParticle"] as? Double ?? result["energy_per_particle"] as? Double)
    }
    let standard = try energy([])
    #expect(try energy(["dynamics"]) == standard)
    // Another rhythm of lists and thermostat: another trajectory of the same liquid.
    let other = try energy(["dynamics:steps=25"])
    #expect(other != standard && abs(other - standard) < 0.2 * abs(standard))
    let refused = try Lehr.run(arguments + ["liquid.extxyz", "--move", "swop"], in: folder)
    #expect(refused.status != 0 && refused.err.contains("--move: there is no move \"swop\""), "\(refused)")
  }

  /// Without a factorization the same modes, an estimated count, and no word of a proof.
  private func measuresWithoutAFactorization(_ model: [String], _ frequencies: [Double]) throws {
    let arguments = ["measure", "glass.extxyz"] + model + ["--modes", "8", "--dipoles", "10", "--no-factorization"]
    let glass = try json(arguments)
    for (found, exact) in zip(glass["frequencies"] as! [Double], frequencies) {
      // Twice the tolerance of the residuals, 10⁻⁸.
      #expect(abs(found / exact - 1) < 2e-8)
    }
    let certificate = glass["certificate"] as! [String: Any]
    let evidence = certificate["unfactorized"] as! [String: Any]
    let count = evidence["count"] as! [String: Any]
    #expect(count["found"] as? Int == 8 && (count["missed"] as! Double) < 0.25 && count["error"] is Double)
    #expect((evidence["products"] as! Int) > 0 && certificate["missed_modes"] == nil && glass["factor_flops"] == nil)
    #expect(certificate["zero_modes"] == nil)
    #expect((certificate["objections"] as! [String]).isEmpty)
    let (status, out, _) = try Lehr.run(arguments, in: folder)
    #expect(status == 0 && out.contains("estimated, no factorization: 8 found, 8.0"), "\(out)")
    #expect(out.contains("not proved: no factorization") && !out.contains("all others positive"), "\(out)")
    let refused = try Lehr.run(arguments + ["--inertia"], in: folder)
    #expect(refused.status != 0 && refused.err.contains("need a factorization"))
  }

  @Test func theChainFromLiquidToModuliWorksFileByFile() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let model = ["--model", "pss:rc=1.2"]
    let liquid = try json(["equilibrate"] + model + ["-N", "200", "-T", "2.0", "--time", "4", "-o", "liquid.extxyz"])
    for key in ["particle_steps_per_second", "temperature", "energy_per_particle"] { #expect(liquid[key] is Double) }
    let quench = try json(["quench", "liquid.extxyz"] + model + ["-o", "glass.extxyz"])
    for key in ["energy_per_particle", "force_ratio", "seconds"] { #expect(quench[key] is Double) }
    #expect(quench["force_evaluations"] as? Int ?? 0 > 10)
    #expect((quench["force_ratio"] as! Double) <= 1e-10)
    let glass = try json(["measure", "glass.extxyz"] + model + ["--modes", "8", "--dipoles", "10", "--inertia"])
    for key in [
      "model", "n", "box", "energy_per_particle", "pressure", "pressure_scale", "shear_modulus", "bulk_modulus",
      "poisson_ratio", "frequencies", "participation_ratios", "dipole_frequencies", "dipole_frequency",
      "solid_fraction", "largest_void", "force_ratio",
      "certificate",
    ] { #expect(glass[key] != nil, "\(key)") }
    let planes = ["xy", "xz", "yz"].map { glass["shear_modulus_\($0)"] as! Double }
    // Up to the rounding of the sum.
    let mean = (planes[0] + planes[1] + planes[2]) / 3
    #expect(abs((glass["shear_modulus"] as! Double) - mean) < 1e-14 * mean)
    // Scripts made for version 0.1 find their keys, and a note.
    #expect(glass["shear_modulus_mean"] as? Double == glass["shear_modulus"] as? Double)
    #expect(glass["shear_modulus_planes"] as? [Double] == planes && glass["dipole_count"] as? Int == 10)
    #expect(glass["dipole_mean_frequency"] as? Double == glass["dipole_frequency"] as? Double)
    #expect((glass["notes"] as! [String]).contains { $0.hasPrefix("shear_modulus is the mean of the three planes") })
    #expect((glass["frequencies"] as! [Double]).count == 8 && (glass["dipole_frequencies"] as! [Double]).count == 10)
    #expect((glass["energy_per_particle"] as! Double) == (quench["energy_per_particle"] as! Double))
    #expect((glass["certificate"] as! [String: Any])["missed_modes"] as? Int == 0)
    let stages = glass["stages"] as! [String: Double]
    #expect(stages.count == 13 && stages.values.allSatisfy { $0 >= 0 })
    #expect(stages.values.reduce(0, +) <= glass["seconds"] as! Double)
    try measuresWithoutAFactorization(model, glass["frequencies"] as! [Double])
    // The liquid is no glass, and says so.
    let (status, out, err) = try Lehr.run(["measure", "liquid.extxyz"] + model, in: folder)
    #expect(status != 0 && out.isEmpty && err.contains("liquid.extxyz") && err.contains("quench it first"))
    // Going on from the liquid.
    let further = try json(
      ["equilibrate"] + model + ["--start", "liquid.extxyz", "-T", "1.5", "--time", "3", "-o", "colder.extxyz"])
    #expect(further["n"] as? Int == 200)
  }

  @Test func badInputGetsOneSentenceAndLeavesWhatWasThere() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let model = try ModelCatalogue.model("kablj")
    let cell = Cell(count: 300, density: model.density)
    var positions = (0..<300).map { k -> Vec3 in
      let site = Vec3(Double(k % 7), Double(k / 7 % 7), Double(k / 49))
      return site * (cell.side / 7)
    }
    let species = (0..<300).map { k -> Int in k % 5 == 0 ? 1 : 0 }
    func write(_ name: String, _ change: (String) -> String = { $0 }) throws {
      let frame = ExtendedXYZ(
        configuration: Configuration(cell: cell, positions: positions, species: species))
      try change(frame.text).write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }
    try write("truncated.extxyz") { text in
      let lines = text.split(separator: "\n")
      return lines.prefix(lines.count / 2).joined(separator: "\n")
    }
    try write("nan.extxyz") { $0.replacing("\nA ", with: "\nA nan ", maxReplacements: 1) }
    try write("species.extxyz") { $0.replacing("\nA ", with: "\nXe ", maxReplacements: 1) }
    try write("third.extxyz") { $0.replacing("\nA ", with: "\nC ", maxReplacements: 1) }
    try write("small.extxyz") { $0.replacing("\(cell.side)", with: "4.0") }
    positions[17] = positions[3] + Vec3(1e-9, 0, 0)
    try write("overlap.extxyz")
    try "old".write(toFile: folder + "/old.extxyz", atomically: true, encoding: .utf8)
    let cases: [(file: String, words: [String])] = [
      ("missing.extxyz", ["No such file"]), ("truncated.extxyz", ["truncated"]), ("nan.extxyz", ["line 4", "nan"]),
      ("species.extxyz", ["species", "A and B"]), ("third.extxyz", ["species C", "A and B"]),
      ("small.extxyz", ["twice the range"]), ("overlap.extxyz", ["overlap", "4 and 18"]),
    ]
    for (file, words) in cases {
      for command in [["quench", file, "-o", "old.extxyz"], ["measure", file]] {
        let (status, out, err) = try Lehr.run(command + ["--model", "kablj"], in: folder)
        #expect(status != 0 && out.isEmpty, "\(command)")
        #expect(err.contains(file) && words.allSatisfy { err.contains($0) }, "\(err)")
        #expect(err.split(separator: "\n").count == 1, "\(err)")
      }
    }
    #expect(try String(contentsOfFile: folder + "/old.extxyz", encoding: .utf8) == "old")
    let (status, _, err) = try Lehr.run(
      ["quench", "third.extxyz", "--model", "kablj", "-o", "nowhere/glass.extxyz"], in: folder)
    #expect(status != 0 && err.contains("nowhere"))
  }

  @Test(arguments: [
    (["potential", "pss:rc=7"], "(1, 3]"), (["potential", "nothing"], "pss:rc"),
    (["run", "nowhere.yaml"], "nowhere.yaml"),
    (["status", "nowhere"], "nowhere"), (["report", "nowhere"], "lehr run"),
    (
      ["equilibrate", "--model", "pss:rc=1.5", "-N", "50", "-T", "1", "--time", "1", "-o", "x"], "from 100 to 10000000"
    ),
    (["equilibrate", "--model", "kablj", "-N", "100", "-T", "1", "--time", "1", "-o", "x"], "twice the range"),
    (["equilibrate", "--model", "pss:rc=1.5", "-N", "200", "-T", "0", "--time", "1", "-o", "x"], "positive"),
  ])
  func aWrongArgumentIsExplained(arguments: [String], expected: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (status, out, err) = try Lehr.run(arguments, in: folder)
    #expect(status != 0 && out.isEmpty && err.contains(expected), "\(err)")
  }

  /// The message is about the model, not about the file that does not exist yet.
  @Test(arguments: [
    (["sw", "-T", "0.1", "--move", "swap"], "Error: --move: swap: sw has particles of one kind"),
    (
      ["lj", "-T", "1", "--move", "dynamics:steps=25", "--move", "swap"],
      "Error: --move: swap: lj has particles of one kind"
    ),
    (["pss:rc=1.2", "-T", "1", "--time-step", "0.4"], "use a shorter"),
  ])
  func anErrorBeforeTheFirstFileNamesNoFile(arguments: [String], expected: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (status, out, err) = try Lehr.run(
      ["equilibrate", "-N", "500", "--time", "40", "-o", "out.extxyz", "--model"] + arguments, in: folder)
    #expect(status == 1 && out.isEmpty && err.contains(expected) && !err.contains("out.extxyz"), "\(err)")
    #expect(!FileManager.default.fileExists(atPath: folder + "/out.extxyz"))
  }

  /// The first measurement of a process is like every other: one made while BLAS still had all threads was not.
  @Test func aSampleIsTheSameWhetherItsProcessMadeOthersBeforeItOrNot() throws {
    func plan(samples: Int) throws {
      let text = """
        study: first of a process
        ensembles:
          - {model: kablj, particles: 1000, samples: \(samples), temperatures: [2.0]}
        equilibration: {window: 1.0, maximum-time: 1.0}
        """
      try text.write(toFile: folder + "/plan.yaml", atomically: true, encoding: .utf8)
    }
    func run(into name: String) throws -> Data {
      #expect(try Lehr.run(["run", "plan.yaml", "--into", name, "--workers", "1"], in: folder).status == 0)
      let path = folder + "/\(name)/samples/kablj-N1000-T2.0/000001.h5"
      return FileManager.default.contents(atPath: path) ?? Data()
    }
    try plan(samples: 1)
    #expect(try run(into: "twice").isEmpty)
    try plan(samples: 2)
    let second = try run(into: "once")
    #expect(!second.isEmpty)
    #expect(try run(into: "twice") == second)
  }

  @Test func theCatalogueIsPrinted() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (status, out, _) = try Lehr.run(["models"], in: folder)
    #expect(status == 0 && ModelCatalogue.entries.allSatisfy { out.contains($0.name) })
    let potential = try json(["potential", "pss:rc=1.2"])
    #expect((potential["coefficients"] as! [String: Double])["a"]! / -106.99161352665233 - 1 < 1e-14)
    #expect((potential["table"] as! [[String: Double]]).count == 25)
  }
}
