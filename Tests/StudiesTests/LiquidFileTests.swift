import Dynamics
import Foundation
import Interactions
import Particles
import Plans
import Samples
import Storage
import Tags
import Testing

/// A kept liquid as a file.
@Suite(.tags(.unit)) struct LiquidFileTests {
  /// A liquid of some steps at T = 1 in a cell of a model with sizes or without.
  static func file(_ name: String = "pss:rc=1.2", count: Int = 150) throws -> (file: LiquidFile, liquid: PhasePoint) {
    let model = try ModelCatalogue.model(name)
    var plan = EquilibrationProtocol()
    (plan.window, plan.meltTime, plan.maximumTime) = (0.1, 0.1, 0.1)
    var run = try Equilibration(model: model, count: count, temperature: 1, plan: plan, seeds: SeedTree(seed: 1))
    for _ in 0..<3 { try run.advance(model) }
    let yaml = "study: s\nensembles: [{model: \"\(name)\", particles: \(count), samples: 1, temperatures: 1}]"
    let study = try Plan(yaml: yaml)
    let statement = LiquidStatement(
      codeVersion: "0.2.0", provenance: study.provenance(of: study.ensembles[0], 0), trajectory: 0, heldTime: 3,
      clock: 0.5, evidence: nil, objections: [], start: nil)
    return (try LiquidFile(statement, run.liquid), run.liquid)
  }

  @Test(arguments: ["pss:rc=1.2", "hertzian"]) func coordinatesAreKeptToTheirResolution(name: String) throws {
    let (file, liquid) = try Self.file(name)
    let read = try LiquidFile(bytes: file.bytes)
    #expect(read == file && read.checksum == file.checksum && read.statement == file.statement)
    let cell = liquid.configuration.cell
    let kept = read.liquid.configuration
    #expect(
      kept.cell == cell && kept.species == liquid.configuration.species && kept.radii == liquid.configuration.radii)
    // Half a unit of 2⁻³² of the side per component, and the rounding of positions outside of the cell.
    let most = 3.0.squareRoot() * cell.side * (0.5 / 4_294_967_296 + 1e-14)
    for (a, b) in zip(liquid.configuration.positions, kept.positions) {
      #expect(cell.minimumImage(a - b).length <= most)
    }
    let fastest = liquid.velocities.reduce(0) { max($0, abs($1.x), abs($1.y), abs($1.z)) }
    // Half a unit per component, and as much for the drift that is taken out.
    for (a, b) in zip(liquid.velocities, read.liquid.velocities) {
      #expect((a - b).length <= 2 * 3.0.squareRoot() * 0.5 * fastest / 32_767 + 1e-12)
    }
    #expect((read.liquid.velocities.reduce(.zero, +)).length < 1e-11)
    // 18 bytes per particle, 8 for sizes, and a kilobyte or two for the statement.
    #expect(file.bytes.count < 150 * (18 + (kept.radii == nil ? 0 : 8)) + 2000)
  }

  @Test func theFileOfALiquidThatWasReadIsTheSame() throws {
    let (file, _) = try Self.file()
    #expect(try LiquidFile(file.statement, file.liquid).liquid.configuration == file.liquid.configuration)
  }

  @Test func everyDamagedByteIsFound() throws {
    let bytes = try Self.file().file.bytes
    for position in stride(from: 0, to: bytes.count, by: 37) {
      var damaged = bytes
      damaged[position] ^= 0x10
      #expect(throws: ContentError.self) { try LiquidFile(bytes: damaged) }
    }
    for size in [0, 1, 16, 100, bytes.count - 1] {
      #expect(throws: ContentError.self) { try LiquidFile(bytes: bytes.prefix(size)) }
    }
  }

  @Test func aListOfStartsIsReadAsItWasWritten() throws {
    let start = StudyStarts.Start(
      ensemble: "pss-rc1.2-N150-T1.0", trajectory: 3, liquid: "pss-rc1.2-N150-T1.0/000003.liquid", checksum: "ab")
    let starts = StudyStarts([start])
    #expect(try StudyStarts(text: starts.text) == starts)
    #expect(throws: RecordError.self) { try StudyStarts(text: starts.text.replacing("\"ab\"", with: "\"ac\"")) }
    #expect(throws: RecordError.self) { try StudyStarts(text: StudyStarts([start, start]).text) }
    for name in ["../000003.liquid", "/etc/000003.liquid", "a/3.liquid", "a/b/000003.liquid", "000003.liquid"] {
      var other = start
      other.liquid = name
      #expect(throws: RecordError.self, "\(name)") { try StudyStarts(text: StudyStarts([other]).text) }
    }
    #expect(starts.given.digest(of: "pss-rc1.2-N150-T1.0") == FNV1a("3 ab\n".utf8).digits)
  }
}
