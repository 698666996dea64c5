import Formats
import Foundation
import Particles
import Tags
import Testing

/// `lehr shear`, as a user runs it.
@Suite(.tags(.system)) struct ShearCommandTests {
  private static let model = ["--model", "pss:rc=1.2"]

  private func glass(_ tests: CommandTests) throws {
    _ = try tests.json(
      ["equilibrate"] + Self.model + ["-N", "250", "-T", "2.0", "--time", "2", "-o", "liquid.extxyz"])
    _ = try tests.json(["quench", "liquid.extxyz"] + Self.model + ["-o", "glass.extxyz"])
  }

  @Test func theCurveHasAnEntryPerStepAndFilesHoldTheShearedGlassAndTheLargestEvent() throws {
    let tests = try CommandTests()
    defer { try? FileManager.default.removeItem(atPath: tests.folder) }
    try glass(tests)
    let result = try tests.json(
      ["shear", "glass.extxyz"] + Self.model + [
        "--to", "0.1", "--step", "2e-3", "-o", "sheared.data", "--event", "event.extxyz",
      ])
    let strains = try #require(result["strain"] as? [Double])
    #expect(strains.count == 51 && strains[0] == 0 && abs(strains[50] - 0.1) < 1e-15)
    for name in ["shear_stress", "energy_per_particle", "tangent_modulus"] {
      #expect((result[name] as? [Double])?.count == 51, "\(name)")
    }
    let events = try #require(result["events"] as? [[String: Any]])
    try #require(!events.isEmpty)
    #expect(events.allSatisfy { ($0["energy_drop"] as? Double ?? 0) > 0 })

    // The glass at the end is at rest with the energy of the curve, and its cell is tilted by the strain.
    let quench = try tests.json(["quench", "sheared.data"] + Self.model + ["-o", "again.extxyz"])
    let energies = try #require(result["energy_per_particle"] as? [Double])
    #expect(abs((quench["energy_per_particle"] as! Double) / energies[50] - 1) < 1e-12)
    let cell = try ConfigurationFile.read(tests.folder + "/sheared.data").configuration.cell
    #expect(abs(cell.tilts.x / cell.sides.y - 0.1) < 1e-12)

    let text = try String(contentsOfFile: tests.folder + "/event.extxyz", encoding: .utf8)
    #expect(text.contains(":displacement:R:3:d2min:R:1") && text.split(separator: "\n").count == 252)
    #expect(!FileManager.default.fileExists(atPath: tests.folder + "/sheared.data.checkpoint"))
    let (status, out, _) = try Lehr.run(["shear", "glass.extxyz"] + Self.model + ["--to", "0.004"], in: tests.folder)
    #expect(status == 0 && out.contains("slope at strain 0") && out.contains("flow stress"))
  }

  @Test func theFirstEventIsComparedWithTheModes() throws {
    let tests = try CommandTests()
    defer { try? FileManager.default.removeItem(atPath: tests.folder) }
    try glass(tests)
    let command = ["shear", "glass.extxyz"] + Self.model + ["--to", "0.1", "--step", "2e-3", "--resolution", "1e-3"]
    let result = try tests.json(command + ["--pseudoharmonic", "20", "--modes", "6"])
    let measured = try tests.json(
      ["measure", "glass.extxyz"] + Self.model + ["--pseudoharmonic", "20", "--modes", "6"])
    let modes = try #require(measured["pseudoharmonic_frequencies"] as? [Double])
    let overlaps = try #require(result["first_event_overlaps"] as? [Double])
    #expect(overlaps.count == modes.count && overlaps.allSatisfy { $0 >= 0 && $0 <= 1 })
    #expect(result["first_event_overlap"] as? Double == overlaps.max())
    #expect((result["first_event_mode_overlaps"] as? [Double])?.count == 6)
    #expect((result["first_event_cubic_overlaps"] as? [Double])?.isEmpty == false)
    let nearer = try #require(result["first_event_nearer"] as? Double)
    #expect(nearer >= 1 / 250.0 && nearer <= 1)
    #expect(try tests.json(command)["first_event_overlaps"] == nil)
  }

  @Test(arguments: [
    (["--step=-1e-3"], "--step must be positive and at most --to (got -0.001)"),
    (["--to=-0.1"], "--to must be positive and at most 10 (got -0.1)"),
    (["--to", "0.1", "--step", "0.2"], "--step must be positive and at most --to (got 0.2)"),
    (["--to", "1", "--step", "1e-9"], "use a longer step"),
    (["--resolution", "1e-13"], "--resolution must be from 1e-06 to 1 (got 1e-13)"),
    (["--pseudoharmonic=-2"], "--pseudoharmonic must be 0 or more (got -2)"),
  ])
  func wrongNumbersAreRefused(options: [String], expected: String) throws {
    let tests = try CommandTests()
    defer { try? FileManager.default.removeItem(atPath: tests.folder) }
    let (status, _, err) = try Lehr.run(["shear", "glass.extxyz"] + Self.model + options, in: tests.folder)
    #expect(status == 64 && err.contains(expected), "\(err)")
  }

  @Test func liquidsAndGlassesOfOtherModelsAreRefused() throws {
    let tests = try CommandTests()
    defer { try? FileManager.default.removeItem(atPath: tests.folder) }
    try glass(tests)
    for (arguments, expected) in [
      (["liquid.extxyz"] + Self.model, "the forces do not vanish"),
      (["glass.extxyz", "--model", "pss:rc=1.5"], "the forces do not vanish"),
      (["glass.extxyz", "--model", "lj"], "has only"), (["nothing.extxyz"] + Self.model, "nothing.extxyz"),
      (["glass.extxyz"] + Self.model + ["-o", "glass.extxyz"], "glass.extxyz"),
    ] {
      let (status, _, err) = try Lehr.run(["shear"] + arguments + ["--to", "0.01"], in: tests.folder)
      #expect(status == 1 && err.contains(expected), "\(err)")
    }
  }

  /// A file that has the name of the checkpoint by chance, or as another output.
  @Test func aFileThatIsNotItsCheckpointIsLeftAlone() throws {
    let tests = try CommandTests()
    defer { try? FileManager.default.removeItem(atPath: tests.folder) }
    try glass(tests)
    let other = tests.folder + "/sheared.data.checkpoint"
    try "notes".write(toFile: other, atomically: true, encoding: .utf8)
    let arguments = ["shear", "glass.extxyz"] + Self.model + ["--to", "0.004", "-o", "sheared.data"]
    let (status, _, err) = try Lehr.run(arguments, in: tests.folder)
    #expect(status == 1 && err.contains("sheared.data.checkpoint: this file is not the checkpoint"), "\(err)")
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "notes")
    try FileManager.default.removeItem(atPath: other)
    let both = try Lehr.run(arguments + ["--event", "sheared.data.checkpoint"], in: tests.folder)
    #expect(both.status == 1 && both.err.contains("sheared.data.checkpoint"), "\(both.err)")
    #expect(try Lehr.run(arguments, in: tests.folder).status == 0)
  }
}
