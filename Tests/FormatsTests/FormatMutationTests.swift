import Durability
import Formats
import Foundation
import Particles
import Tags
import Testing

/// Whatever the bytes of a file of any format, reading ends with a frame or a sentence: it never traps and never hangs.
@Suite(.tags(.law)) struct FormatMutationTests {
  /// How many cases each test tries: as many as the environment asks for, or `standard`.
  private static func cases(_ standard: Int) -> Int {
    ProcessInfo.processInfo.environment["LEHR_FUZZ_CASES"].flatMap { Int($0) } ?? standard
  }

  /// What mutations insert into text: pieces that mean something, so that they reach beyond the first check.
  private static let pieces: [[UInt8]] = [
    " ", "\n", "\n\n", "#", "-", ".", "0", "1", "26", "27", "nan", "inf", "1e308", "-1e308", "999999999", "-1",
    "99999999999999999999", "9223372036854775807", "-9223372036854775808", "ITEM: ", "TIMESTEP\n", "NUMBER OF ATOMS\n",
    "ITEM: BOX BOUNDS pp pp pp\n", "xy xz yz ", "abc origin ", "ITEM: ATOMS ", "id ", "type ", "xs ys zs ", "ix iy iz ",
    "mass ", "atoms\n", "xlo xhi\n", "avec\n", "Atoms", " # atomic\n", " # full\n", " # sphere\n", "Velocities\n\n",
    "Masses\n\n", "Pair Coeffs\n\n", "Atom Type Labels\n\n", "é", "\u{FEFF}", "1.0D+00", "Lattice=", "[[", "]", "{",
    "\"",
    "columns:", "cell:", "boxLengths=", "sim_box=", "position[0]", "position_unfolded", "---\n", "natoms: ",
    "boundary: [ p, ",
    "keywords: [ id, ", "- [ ", "H0(1,1) = ", "auxiliary[0] = ", "entry_count = ", "A = 10 ", ",",
  ].map { Array($0.utf8) }

  /// Numbers that files of bytes count and point with.
  private static let numbers: [UInt64] = [
    0, 1, 2, 24, 127, 128, 255, 256, 65535, 65536, 1 << 24, 1 << 31, 1 << 32, 1 << 40, 1 << 62, 1 << 63, UInt64.max - 1,
    UInt64.max,
  ]

  private static func mutateText(_ bytes: inout [UInt8], _ stream: inout RandomStream) {
    let at = Int.random(in: 0...bytes.count, using: &stream)
    let end = min(bytes.count, at + Int.random(in: 0...12, using: &stream))
    switch Int.random(in: 0..<6, using: &stream) {
    case 0: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &stream) }
    case 1: bytes.replaceSubrange(at..<end, with: pieces.randomElement(using: &stream)!)
    case 2: bytes.insert(contentsOf: pieces.randomElement(using: &stream)!, at: at)
    case 3: bytes.removeSubrange(at..<end)
    case 4: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &stream))
    default: if Bool.random(using: &stream) { bytes.removeSubrange(at...) }
    }
  }

  private static func mutateBytes(_ bytes: inout [UInt8], within range: Range<Int>, _ stream: inout RandomStream) {
    let at = Int.random(in: range, using: &stream)
    switch Int.random(in: 0..<8, using: &stream) {
    case 0: bytes[at] = UInt8.random(in: 0...255, using: &stream)
    case 1: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &stream)
    case 2: bytes.removeSubrange(at...)
    default:
      // A number of 1, 2, 4 or 8 bytes, on its boundary.
      let width = 1 << Int.random(in: 0...3, using: &stream)
      let number = numbers.randomElement(using: &stream)!
      for k in 0..<width where at / width * width + k < bytes.count {
        bytes[at / width * width + k] = UInt8(truncatingIfNeeded: number >> UInt64(8 * k))
      }
    }
  }

  private static func file(_ name: String) throws -> [UInt8] {
    let folder = [CaseFile.folder, ForeignParticles.folder].first {
      FileManager.default.fileExists(atPath: "\($0)/\(name)")
    }
    return Array(try AtomicFile.read("\(folder!)/\(name)"))
  }

  /// Mutates and reads; how many files were taken.
  private func taken(
    _ name: String, cases: Int, _ choice: FrameChoice = FrameChoice(), source given: [UInt8]? = nil,
    _ mutate: (inout [UInt8], inout RandomStream) -> Void
  ) throws -> Int {
    let source = try given ?? Self.file(name)
    var stream = SeedTree(seed: 2025).stream(name)
    var frames = 0
    for k in 0..<cases {
      var bytes = source
      for _ in 0...Int.random(in: 0...3, using: &stream) where !bytes.isEmpty { mutate(&bytes, &stream) }
      do {
        var choice = choice
        if k.isMultiple(of: 3) { choice.frame = 0 }
        let frame = try ConfigurationFile.read(Data(bytes), name: "m", choice)
        frames += 1
        if frame.configuration.positions.contains(where: { !$0.squaredLength.isFinite }) { Issue.record("not finite") }
      } catch {
        if !error.description.hasPrefix("m") || error.description.utf8.count > 400 { Issue.record("\(error)") }
      }
    }
    return frames
  }

  @Test(arguments: [
    "lammps.data", "lammps-sphere.data", "ovito.data", "lammps-wrapped.dump", "lammps-scaled.dump", "ovito.dump",
    "lammps-labels.data", "lammps-labels.dump", "lammps.yaml", "lammps-triclinic.yaml", "lammps.cfg", "lammps-u.cfg",
    "atooms.xyz", "atooms-columns.xyz", "atooms-rumd.xyz", "ovito.extxyz",
  ])
  func mutatedTextEndsInAFrameOrASentence(_ name: String) throws {
    let cases = Self.cases(8000)
    let frames = try taken(name, cases: cases) { Self.mutateText(&$0, &$1) }
    // Both ends are reached: the test would be blind if all mutations fell at the first check.
    #expect(frames > cases / 50 && frames < cases * 9 / 10, "\(frames)")
  }

  @Test(arguments: ["gsd.gsd", "gsd-layer1.gsd", "gsd-double.gsd"])
  func mutatedGSDEndsInAFrameOrASentence(_ name: String) throws {
    let cases = Self.cases(15_000)
    let frames = try taken(name, cases: cases) { bytes, stream in
      // Mostly where it counts: header, the index's entries in use, the first names; if they are there still.
      let parts = [0..<256, 256..<736, 256..<736, 4352..<4652, 0..<bytes.count]
      let part = parts.randomElement(using: &stream)!
      Self.mutateBytes(&bytes, within: part.upperBound <= bytes.count ? part : 0..<bytes.count, &stream)
    }
    #expect(frames > cases / 50 && frames < cases * 9 / 10, "\(frames)")
  }

  /// What is read without a box of its own has one here, and refuses another.
  @Test(arguments: ["positions.npy", "fortran.npy", "stored.npz", "deflated.npz", "names.npz"])
  func mutatedNumpyArraysEndInAFrameOrASentence(_ name: String) throws {
    let cases = Self.cases(8000)
    let choice = FrameChoice(names: name == "names.npz" ? ["Ar", "Kr"] : [], box: name.hasSuffix("npy") ? [5.25] : nil)
    let frames = try taken(name, cases: cases, choice) { bytes, stream in
      // Mostly headers: those of arrays, and the directory at the end.
      let parts = [0..<min(128, bytes.count), max(0, bytes.count - 600)..<bytes.count, 0..<bytes.count]
      let part = parts.randomElement(using: &stream)!
      if Bool.random(using: &stream) {
        Self.mutateBytes(&bytes, within: part, &stream)
      } else {
        Self.mutateText(&bytes, &stream)
      }
    }
    // The checksums of archives leave few mutations that matter to nobody.
    #expect(frames > cases / (name.hasSuffix("npz") ? 1000 : 50) && frames < cases * 9 / 10, "\(frames)")
  }

  @Test func mutatedColumnsEndInAFrameOrASentence() throws {
    let cases = Self.cases(8000)
    let rows = (0..<20).map { "\($0 % 2) \($0).5 1.25 3.125\n" }.joined()
    let frames = try taken("columns", cases: cases, FrameChoice(box: [20]), source: Array(rows.utf8)) { bytes, stream in
      Self.mutateText(&bytes, &stream)
    }
    #expect(frames > cases / 50 && frames < cases * 9 / 10, "\(frames)")
  }

  @Test(arguments: ["lammps.dump.gz", "rumd.xyz.bz2", "rumd.xyz.xz", "rumd.xyz.zst"])
  func mutatedCompressedFilesEndInAFrameOrASentence(_ name: String) throws {
    let cases = Self.cases(8000)
    let frames = try taken(name, cases: cases) { bytes, stream in
      Self.mutateBytes(&bytes, within: 0..<bytes.count, &stream)
    }
    // zstd's files have no checksum unless it is asked for.
    #expect(frames < (name.hasSuffix("zst") ? cases : cases / 2), "\(frames)")
  }

  /// HDF5 itself does not bear every damage: its process may die, but not this one.
  @Test(arguments: [
    "h5py.h5md", "h5py-latest.h5md", "h5md-steps.h5md", "h5md-fixed.h5md", "h5md-strings.h5md", "gamdpy.h5",
  ])
  func mutatedHDF5EndsInAFrameOrASentence(_ name: String) throws {
    let cases = Self.cases(500)
    let folder = TemporaryFolder()
    let path = "\(folder.path)/m.h5md"
    let source = try Self.file(name)
    var stream = SeedTree(seed: 2026).stream(name)
    var frames = 0
    for _ in 0..<cases {
      var bytes = source
      for _ in 0...Int.random(in: 0...5, using: &stream) where bytes.count > 8 {
        Self.mutateBytes(&bytes, within: 8..<bytes.count, &stream)
      }
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      do {
        let choice = FrameChoice(
          group: name == "h5py.h5md" ? "solute" : nil, names: name == "h5md-strings.h5md" ? ["Ar", "Kr"] : [])
        _ = try ConfigurationFile.read(path, choice)
        frames += 1
      } catch let error as FormatError {
        if !error.description.hasPrefix(path) { Issue.record("\(error)") }
      }
    }
    #expect(frames > cases / 50 && frames < cases * 99 / 100, "\(frames)")
  }
}
