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

  /// Forces vanish by symmetry in a simple cubic crystal, and in a pair at the distance of its minimum.
  @Test(arguments: [
    ("cubic", "pss:rc=1.5", "the glass is no stable solid"),
    ("pair", "lj", "all particles are rattlers, with fewer than 3 interacting neighbors"),
  ])
  func whatIsNoSolidIsRefused(name: String, model: String, expected: String) throws {
    let tests = try CommandTests()
    defer { try? FileManager.default.removeItem(atPath: tests.folder) }
    var places = [Vec3.zero, Vec3(pow(2, 1.0 / 6), 0, 0)]
    if name == "cubic" {
      let line = (0..<6).map { 1.1 * Double($0) }
      places = line.flatMap { x in line.flatMap { y in line.map { z in Vec3(x, y, z) } } }
    }
    let solid = Configuration(
      cell: Cell(side: name == "cubic" ? 6.6 : 8), positions: places, species: [Int](repeating: 0, count: places.count))
    try ConfigurationFile.write(Frame(configuration: solid), to: tests.folder + "/solid.extxyz")
    if name == "pair" {
      let quench = "lehr quench solid.extxyz --model \(model) -o rest.extxyz && mv rest.extxyz solid.extxyz"
      #expect(try Lehr.shell(quench, in: tests.folder).status == 0)
    }
    for command in [["measure"], ["shear", "--to", "0.002"]] {
      let arguments = [command[0], "solid.extxyz", "--model", model, "--tolerance", "1e-3"] + command.dropFirst()
      let (status, _, err) = try Lehr.run(arguments, in: tests.folder)
      #expect(status == 1 && err.contains(expected), "\(command): \(err)")
    }
  }

  @Test(arguments: [("-INT", 130), ("-TERM", 143)])
  func anInterruptedShearGoesOnFromItsLastStep(signal: String, status: Int) throws {
    let tests = try CommandTests()
    defer { try? FileManager.default.removeItem(atPath: tests.folder) }
    try glass(tests)
    let command = "shear glass.extxyz --model pss:rc=1.2 --to 0.2 -o sheared.extxyz -v"
    let stopped = try Lehr.shell(
      """
      "$LEHR_PROGRAM" \(command) 2> said & running=$!
      while ! grep -q "strain 0.01:" said; do kill -0 $running || break; done
      kill \(signal) $running; wait $running
      """, in: tests.folder)
    let said = try String(contentsOfFile: tests.folder + "/said", encoding: .utf8)
    #expect(stopped.status == Int32(status) && said.contains("Interrupted at strain 0.0"), "\(stopped) \(said)")
    #expect(FileManager.default.fileExists(atPath: tests.folder + "/sheared.extxyz.checkpoint"))
    let words = command.split(separator: " ").map(String.init)
    let resumed = try Lehr.run(words, in: tests.folder)
    #expect(resumed.status == 0 && resumed.err.contains("resumed at strain 0.0"), "\(resumed.err)")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: tests.folder + "/sheared.extxyz"))
    #expect(try Lehr.run(words.map { $0 == "sheared.extxyz" ? "whole.extxyz" : $0 }, in: tests.folder).status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: tests.folder + "/whole.extxyz")) == bytes)
  }
}
