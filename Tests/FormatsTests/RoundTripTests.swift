import Durability
import Formats
import Foundation
import Particles
import Storage
import Tags
import Testing

@Suite(.tags(.law)) struct RoundTripTests {
  private let folder = TemporaryFolder()

  /// A frame whose numbers use all their digits; particles lie as far out as a long run carries them.
  static func frame(count: Int = 30, radii: Bool, velocities: Bool, step: Int? = 7) -> Frame {
    var stream = SeedTree(seed: 3).stream("frame")
    func vector() -> Vec3 { Vec3(stream.normal(), stream.normal(), stream.normal()) }
    return Frame(
      configuration: Configuration(
        cell: Cell(side: 10.0 / 3), positions: (0..<count).map { _ in 10 * vector() },
        species: (0..<count).map { $0 % 3 % 2 }, radii: radii ? (0..<count).map { _ in 0.1 + stream.uniform() } : nil),
      velocities: velocities ? (0..<count).map { _ in vector() } : nil, step: step)
  }

  @Test(
    arguments: ["a.extxyz", "a.xyz.gz", "a.data", "a.lmp.gz", "a.dump", "a.lammpstrj.gz", "a.h5md", "a.h5"],
    [(false, false), (false, true), (true, false), (true, true)])
  func formatsOf64BitsGiveBackEveryBit(_ name: String, _ has: (radii: Bool, velocities: Bool)) throws {
    let frame = Self.frame(radii: has.radii, velocities: has.velocities)
    let path = "\(folder.path)/\(name)"
    try ConfigurationFile.write(frame, to: path)
    #expect(try ConfigurationFile.read(path) == frame)
    // The same frame makes the same bytes.
    let bytes = try AtomicFile.read(path)
    try ConfigurationFile.write(frame, to: path)
    #expect(try AtomicFile.read(path) == bytes)
    #expect(bytes.starts(with: [0x1f, 0x8b]) == name.hasSuffix(".gz"))
  }

  @Test(arguments: [false, true]) func gsdGivesBackWhatItsNumbersCanHold(_ inDouble: Bool) throws {
    let frame = Self.frame(radii: true, velocities: true)
    let path = "\(folder.path)/a.gsd"
    try ConfigurationFile.write(frame, to: path, inDouble: inDouble)
    let read = try ConfigurationFile.read(path)
    #expect(read.hasSinglePrecision == !inDouble && read.step == 7)
    #expect(read.configuration.species == frame.configuration.species)
    // Half a unit in the last place of a coordinate within half a box, times √3; and the box of 32 bits, times the image.
    let epsilon = inDouble ? 0x1p-53 : 0x1p-24
    for (a, b) in zip(read.configuration.positions, frame.configuration.positions) {
      #expect((a - b).length <= epsilon * (4 + 2 * b.length))
    }
    for (a, b) in zip(read.velocities!, frame.velocities!) { #expect((a - b).length <= 2 * epsilon * b.length) }
    for (a, b) in zip(read.configuration.radii!, frame.configuration.radii!) { #expect(abs(a - b) <= epsilon * b) }
  }

  @Test(arguments: [(true, "glass"), (false, "liquid")])
  func aSampleOfAStudyGivesItsGlassOrItsLiquid(_ hasGlass: Bool, _ group: String) throws {
    let liquid = Self.frame(radii: true, velocities: true)
    let glass = Self.frame(count: 30, radii: true, velocities: false).configuration
    let sample = StoredSample(
      liquid: PhasePoint(configuration: liquid.configuration, velocities: liquid.velocities!),
      glass: hasGlass ? glass : nil, observables: [:], record: "{}", codeVersion: "1")
    let path = "\(folder.path)/000000.h5"
    try AtomicFile.write(SampleFile.encode(sample), to: path)
    let read = try ConfigurationFile.read(path)
    #expect(read.configuration == (hasGlass ? glass : liquid.configuration))
    #expect((read.velocities == nil) == hasGlass)
    let named = try ConfigurationFile.read(path, FrameChoice(group: "liquid"))
    #expect(named.velocities == liquid.velocities && !named.hasSinglePrecision)
    #expect(try ConfigurationFile.read(path, FrameChoice(group: group)) == read)
  }

  @Test func framesOfATextFileAreChosenInEveryFormat() throws {
    let frames = (1...3).map { Self.frame(count: 5 + $0, radii: false, velocities: false, step: $0) }
    for ending in ["extxyz", "dump"] {
      let path = "\(folder.path)/a.\(ending)"
      var all = Data()
      for frame in frames {
        try ConfigurationFile.write(frame, to: path)
        all += try AtomicFile.read(path)
      }
      try AtomicFile.write(all, to: path)
      for k in 0..<3 { #expect(try ConfigurationFile.read(path, FrameChoice(frame: k)) == frames[k]) }
      #expect(try ConfigurationFile.read(path) == frames[2])
    }
  }

  @Test(arguments: ["data", "dump", "gsd", "h5md", "extxyz"]) func theContentsSayTheFormatWhateverTheName(
    _ ending: String
  ) throws {
    let frame = Self.frame(radii: false, velocities: true)
    try ConfigurationFile.write(frame, to: "\(folder.path)/a.\(ending)", inDouble: true)
    let right = try ConfigurationFile.read("\(folder.path)/a.\(ending)")
    for other in ["gsd", "data", "xyz", "h5", "gz", "txt"] {
      let path = "\(folder.path)/b.\(other)"
      try AtomicFile.write(try AtomicFile.read("\(folder.path)/a.\(ending)"), to: path)
      #expect(try ConfigurationFile.read(path) == right)
    }
  }

  @Test func binaryFormatsAreNotCompressed() {
    let frame = Self.frame(radii: false, velocities: false)
    for name in ["a.gsd.gz", "a.h5.gz"] {
      #expect(throws: FormatError.self) { try ConfigurationFile.write(frame, to: "\(folder.path)/\(name)") }
    }
    #expect(folder.names.isEmpty)
  }

  @Test(arguments: ["a.npz", "a.PDB", "a.cif.gz", "a.yaml"]) func formatsThatAreNotWrittenAreRefused(name: String) {
    let frame = Self.frame(radii: false, velocities: false)
    let error = #expect(throws: FormatError.self) {
      try ConfigurationFile.write(frame, to: "\(folder.path)/\(name)")
    }
    #expect(error?.description.contains("use one of .extxyz .xyz .data") == true)
    #expect(folder.names.isEmpty)
  }

  @Test(arguments: ["a", "a.T0.5", "a.relaxed"]) func otherNamesAreExtendedXYZ(name: String) throws {
    let frame = Self.frame(radii: false, velocities: false)
    try ConfigurationFile.write(frame, to: "\(folder.path)/\(name)")
    #expect(try ConfigurationFile.read("\(folder.path)/\(name)") == frame)
  }

  @Test func namesOfSpeciesStandInExtendedXYZ() throws {
    let frame = Self.frame(radii: false, velocities: false)
    let path = "\(folder.path)/a.xyz"
    try ConfigurationFile.write(frame, to: path, names: ["Ar", "Kr"])
    #expect(throws: FormatError.self) { try ConfigurationFile.read(path) }
    #expect(try ConfigurationFile.read(path, FrameChoice(names: ["Ar", "Kr"])) == frame)
    let other = try ConfigurationFile.read(path, FrameChoice(names: ["Kr", "Ar"]))
    #expect(other.configuration.species == frame.configuration.species.map { 1 - $0 })
  }
}
