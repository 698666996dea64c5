import Durability
import Formats
import Foundation
import Particles
import Testing

@Suite struct ExtendedXYZTests {
  static var frame: ExtendedXYZ {
    let positions = [Vec3(0.1, 1.0 / 3, -7.25), Vec3(1e-300, 2, 3), Vec3(4.9, 0.3, 5e10)]
    return ExtendedXYZ(
      configuration: Configuration(
        box: PeriodicBox(side: 5.1), positions: positions, species: [0, 1, 0], radii: [0.5, 0.7, 0.1]),
      velocities: positions.map { $0 / 3 }, properties: [("model", "pss:rc=1.5"), ("note", "two \"words\" \\ here")])
  }

  @Test func whatIsWrittenIsReadBackToTheLastBit() throws {
    let path = NSTemporaryDirectory() + "lehr-\(UUID().uuidString).extxyz"
    defer { unlink(path) }
    try Self.frame.write(to: path)
    #expect(try ExtendedXYZ(contentsOf: path) == Self.frame)
    let windows = Self.frame.text.replacing("\n", with: "\r\n") + "\r\n\r\n"
    #expect(try ExtendedXYZ(bytes: Data(windows.utf8), name: "w") == Self.frame)
  }

  @Test func theLastOfSeveralFramesIsReadUnlessAnotherIsNamed() throws {
    var second = Self.frame
    second.configuration.positions[0] = .zero
    let both = Data((Self.frame.text + second.text).utf8)
    #expect(try ExtendedXYZ(bytes: both, name: "b") == second)
    #expect(try ExtendedXYZ(bytes: both, name: "b", frame: 0) == Self.frame)
    #expect(throws: FormatError.self) { try ExtendedXYZ(bytes: both, name: "b", frame: 2) }
  }

  @Test func columnsInAnyOrderAndUnknownOnesAreRead() throws {
    let text = """
      2
      Properties=id:I:1:pos:R:3:forces:R:3:species:S:1 Lattice="4 0 0 0 4 0 0 0 4"
      1 0.5 0.25 0.125 9 9 9 B
      2 1 2 3 9 9 9 A
      """
    let frame = try ExtendedXYZ(bytes: Data(text.utf8), name: "t")
    #expect(frame.configuration.species == [1, 0] && frame.configuration.positions[1] == Vec3(1, 2, 3))
  }

  @Test(arguments: [
    ("", "empty"), ("abc\n", "number of particles"), ("-3\n", "number of particles"),
    ("99999999999\n", "number of particles"),
    ("3\n", "number of particles"), ("3\nLattice=\"5 0 0 0 5 0 0 0 5\"\nA 1 2 3\n", "cut off"),
    ("1\ncomment\nA 1 2 3\n", "lacks Lattice"), ("1\nLattice=\"5 0 0 0 5 0 0 0 4\"\nA 1 2 3\n", "cube"),
    ("1\nLattice=\"5 1 0 0 5 0 0 0 5\"\nA 1 2 3\n", "cube"), ("1\nLattice=\"5 0 0\"\nA 1 2 3\n", "nine numbers"),
    ("1\nLattice=\"5 0 0 0 5 0 0 0 5\" pbc=\"T F T\"\nA 1 2 3\n", "periodic"),
    ("1\nLattice=\"5 0 0 0 5 0 0 0 5\"\nA 1 2\n", "columns"),
    ("1\nLattice=\"5 0 0 0 5 0 0 0 5\"\nA 1 2 3 4\n", "columns"),
    ("1\nLattice=\"5 0 0 0 5 0 0 0 5\"\nA 1 2 nan\n", "nan"), ("1\nLattice=\"5 0 0 0 5 0 0 0 5\"\nA 1 2 inf\n", "inf"),
    ("1\nLattice=\"5 0 0 0 5 0 0 0 5\"\nA 1 2 x\n", "not a number"),
    ("1\nLattice=\"5 0 0 0 5 0 0 0 5\"\nNi 1 2 3\n", "species"),
    ("1\nLattice=\"5 0 0 0 5 0 0 0 5\" Properties=species:S:1:pos:R:3:radius:R:1\nA 1 2 3 -1\n", "radius"),
    ("1\nLattice=\"5 0 0 0 5 0 0 0 5\" Properties=species:S\nA 1 2 3\n", "Properties"),
    ("1\nLattice=\"5 0 0 0 5 0 0 0 5\" Properties=pos:R:3\n1 2 3\n", "species:S:1"),
    ("1\nLattice=\"5 0 0 0 5 0 0 0 5\" Properties=species:S:1:pos:R:99999999\n1 2 3\n", "Properties"),
  ])
  func whatIsWrongIsSaidInOneSentenceWithTheFile(text: String, expected: String) {
    let error = #expect(throws: FormatError.self) { try ExtendedXYZ(bytes: Data(text.utf8), name: "some.extxyz") }
    let sentence = error?.description ?? ""
    #expect(sentence.hasPrefix("some.extxyz") && sentence.contains(expected) && !sentence.contains("\n"), "\(sentence)")
  }

  @Test func aHundredThousandDamagedFilesAreReadOrRefused() {
    let good = Array(Self.frame.text.utf8)
    var state: UInt64 = 9
    func random(_ n: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % n
    }
    var refused = 0
    for _ in 0..<100_000 {
      var bytes = good
      for _ in 0...random(3) {
        switch random(4) {
        case 0: bytes[random(bytes.count)] = UInt8(random(256))
        case 1: bytes.removeSubrange(random(bytes.count)..<bytes.count)
        case 2: bytes.insert(contentsOf: Array("9\n \"=:-eT".utf8).shuffled().prefix(3), at: random(bytes.count))
        default:
          let a = random(bytes.count)
          bytes.removeSubrange(a..<min(bytes.count, a + random(20)))
        }
        if bytes.isEmpty { break }
      }
      do {
        let frame = try ExtendedXYZ(bytes: Data(bytes), name: "f")
        #expect(frame.configuration.positions.allSatisfy { $0.x.isFinite && $0.y.isFinite && $0.z.isFinite })
      } catch {
        if error.description.isEmpty { Issue.record("a refusal without a word") }
        refused += 1
      }
    }
    #expect(refused > 10_000 && refused < 100_000)
  }
}

@Suite struct AtomicFileTests {
  @Test func aFailedWriteLeavesWhatWasThere() throws {
    let folder = NSTemporaryDirectory() + "lehr-\(UUID().uuidString)"
    try AtomicFile.makeFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try AtomicFile.write(Data("old".utf8), to: folder + "/file")
    // A folder stands where the file should go, and a folder that is not there.
    try AtomicFile.makeFolder(folder + "/taken/x")
    #expect(throws: FileError.self) { try AtomicFile.write(Data("new".utf8), to: folder + "/taken") }
    #expect(throws: FileError.self) { try AtomicFile.write(Data("new".utf8), to: folder + "/nowhere/file") }
    #expect(try AtomicFile.read(folder + "/file") == Data("old".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["file", "taken"])
  }

  @Test func aFullDiskIsReportedWithItsRemedy() throws {
    // Writing to the device that is always full fails as a full disk does.
    let error = #expect(throws: FileError.self) {
      let descriptor = open("/dev/full", O_WRONLY)
      defer { close(descriptor) }
      let count = write(descriptor, "x", 1)
      if count < 0 { throw FileError(path: "/dev/full", doing: "writing", code: errno) }
    }
    #expect(
      error?.description.contains("No space left") == true && error?.description.contains("free some space") == true)
  }

  @Test func leftoversOfKilledWritersAreSweptAndNothingElse() throws {
    let folder = NSTemporaryDirectory() + "lehr-\(UUID().uuidString)"
    try AtomicFile.makeFolder(folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in [".file.123.writing", "file", ".lock"] { try AtomicFile.write(Data(), to: folder + "/" + name) }
    AtomicFile.sweep(folder)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [".lock", "file"])
  }

  @Test(arguments: [("x", ".", "x"), ("a/b", "a", "b"), ("/b", "/", "b"), ("a/b/", "a/b", ""), ("", ".", "")])
  func aPathIsSplitAtItsLastSlash(path: String, folder: String, name: String) {
    #expect(AtomicFile.split(path) == (folder, name))
  }
}
