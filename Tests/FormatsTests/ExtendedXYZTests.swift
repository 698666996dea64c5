import Durability
import Formats
import Foundation
import Particles
import Tags
import Testing

@Suite(.tags(.unit)) struct ExtendedXYZTests {
  private let folder = TemporaryFolder()
  private var path: String { "\(folder.path)/a.extxyz" }

  /// A frame whose numbers use all their digits, and some whose text is long or strange.
  static func frame(count: Int = 40, seed: UInt64 = 1, radii: Bool = true, velocities: Bool = true) -> ExtendedXYZ {
    var stream = SeedTree(seed: seed).stream("frame")
    func vector() -> Vec3 { Vec3(stream.normal(), stream.normal(), stream.normal()) }
    var positions = (0..<count).map { _ in 10 * vector() }
    positions[0] = Vec3(-0.0, Double.leastNonzeroMagnitude, 1.7976931348623157e308)
    positions[1] = Vec3(0.1, 1.0 / 3, -1e-17)
    return ExtendedXYZ(
      configuration: Configuration(
        cell: Cell(side: 10.0 / 3), positions: positions, species: (0..<count).map { $0 % 26 },
        radii: radii ? (0..<count).map { _ in stream.uniform() } : nil),
      velocities: velocities ? (0..<count).map { _ in vector() } : nil)
  }

  private func bits(_ vectors: [Vec3]?) -> [UInt64] {
    (vectors ?? []).flatMap { [$0.x, $0.y, $0.z].map(\.bitPattern) }
  }

  @Test(arguments: [false, true], [false, true])
  func whatIsWrittenIsReadBitByBit(_ radii: Bool, _ velocities: Bool) throws {
    let frame = Self.frame(radii: radii, velocities: velocities)
    try frame.write(to: path)
    let read = try ExtendedXYZ(contentsOf: path)
    #expect(read == frame)
    // Equality takes −0 for 0; the bits do not.
    #expect(bits(read.configuration.positions) == bits(frame.configuration.positions))
    #expect(bits(read.velocities) == bits(frame.velocities))
    #expect(read.text == frame.text)
  }

  @Test(
    arguments: [
      "pss:rc=1.5", "", " ", "two words", "say \"hello\"", "it's", "a\\b", "a \\ b", "ends in \\", "\\\"", "{braces}",
      "{\"json\": [1, 2]}", "= = =", "Grüße, 玻璃", "tab\tbed", "#", "}", "[1, 2]", "[1,2]", "[", "[]x",
      "[[1]", "a\\nb",
    ])
  func aPropertyKeepsItsValue(_ value: String) throws {
    var frame = Self.frame(count: 3)
    frame.properties = [("before", "1"), ("key", value), ("a key", value), ("after", "x y")]
    let read = try ExtendedXYZ(bytes: Data(frame.text.utf8), name: "a")
    #expect(read == frame)
    #expect(read.property("key") == value)
    #expect(read.property("missing") == nil)
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\rb"]) func aLineBreakInAPropertyBecomesASpace(_ value: String) throws {
    var frame = Self.frame(count: 2)
    frame.properties = [("key", value)]
    let read = try ExtendedXYZ(bytes: Data(frame.text.utf8), name: "a")
    #expect(read.property("key") == "a b")
    #expect(read.configuration == frame.configuration)
  }

  @Test func ofSeveralFramesEachCanBeReadAndTheLastIsTheStandard() throws {
    let frames = (1...4).map { Self.frame(count: 5 + $0, seed: UInt64($0)) }
    let bytes = Data(frames.map(\.text).joined().utf8)
    for (k, frame) in frames.enumerated() { #expect(try ExtendedXYZ(bytes: bytes, name: "a", frame: k) == frame) }
    #expect(try ExtendedXYZ(bytes: bytes, name: "a") == frames[3])
    for k in [-1, 4, 1000] {
      let error = #expect(throws: FormatError.self) { try ExtendedXYZ(bytes: bytes, name: "a.xyz", frame: k) }
      #expect(error?.description.hasPrefix("a.xyz: the file has 4 frames; there is no frame \(k)") == true)
    }
  }

  @Test func otherProgramsColumnsLineEndsAndOrdersAreUnderstood() throws {
    let text = """
      2\r
      pbc="1 1 1" note Properties=id:I:1:pos:R:3:tag:S:1:Species:S:1:forces:R:3 energy=-1.5 lattice='5 0 0 0 5 0 0 0 5'\r
      1 0.5 1e0 -2 x B 1 2 3\r
      2\t1 2  3   y A nan nan nan  \r

      """
    let read = try ExtendedXYZ(bytes: Data(text.utf8), name: "a")
    #expect(read.configuration.positions == [Vec3(0.5, 1, -2), Vec3(1, 2, 3)])
    #expect(read.configuration.species == [1, 0])
    #expect(read.configuration.cell.side == 5)
    #expect(read.configuration.radii == nil)
    #expect(read.velocities == nil)
    #expect(read.property("energy") == "-1.5")
    #expect(read.property("note") == "T")
  }
}
