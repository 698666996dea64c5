import Durability
import Formats
import Foundation
import Particles
import Tags
import Testing

@Suite(.tags(.unit)) struct NumpyTests {
  private let folder = TemporaryFolder()

  @Test func anArrayIsWrittenAsTheFormatSays() throws {
    let path = "\(folder.path)/a.npy"
    try NumpyArray([1, -2, 0.5, 4, 5, 6], shape: [2, 3]).write(to: path)
    let bytes = try AtomicFile.read(path)
    #expect(bytes.count == 128 + 48 && bytes.starts(with: [0x93, 78, 85, 77, 80, 89, 1, 0, 118, 0]))
    let head = String(decoding: bytes[10..<128], as: UTF8.self)
    #expect(head.hasPrefix("{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }") && head.hasSuffix(" \n"))
    #expect(bytes[136..<144] == Data([0, 0, 0, 0, 0, 0, 0, 0xc0]))
  }

  @Test func theSameArchiveHasTheSameBytesAndAsManyEntriesAsArrays() throws {
    let path = "\(folder.path)/a.npz"
    let archive = NumpyArchive(
      rowStarts: [0, 1, 3], columns: [0, 0, 1], values: [1, 2, 3], order: 2,
      others: [("backbone", NumpyArray([Int64(0)], shape: [1]))])
    try archive.write(to: path)
    let first = try AtomicFile.read(path)
    try archive.write(to: path)
    #expect(try AtomicFile.read(path) == first)
    func count(_ letters: String) -> Int {
      let piece = Data("PK".utf8) + Data(letters.utf8)
      var (count, from) = (0, first.startIndex)
      while let found = first.range(of: piece, in: from..<first.endIndex) {
        count += 1
        from = found.upperBound
      }
      return count
    }
    #expect(count("\u{3}\u{4}") == 6 && count("\u{1}\u{2}") == 6 && count("\u{5}\u{6}") == 1)
  }

  @Test func vectorsStandBesideThePositionsFrameByFrame() throws {
    let frame = RoundTripTests.frame(count: 4, radii: false, velocities: false)
    let path = "\(folder.path)/modes.extxyz"
    let modes = (1...2).map { k in
      VectorFieldFrame(
        vectors: (0..<4).map { Vec3(Double($0), Double(k), 0.1) }, properties: [("frequency", "\(0.1 * Double(k))")])
    }
    try VectorFieldFrame.write(modes, on: frame.configuration, to: path)
    for k in 0..<2 {
      let read = try ExtendedXYZ(contentsOf: path, frame: k)
      #expect(read.configuration == frame.configuration && read.property("frequency") == "\(0.1 * Double(k + 1))")
    }
    let text = String(decoding: try AtomicFile.read(path), as: UTF8.self)
    #expect(text.contains("Properties=species:S:1:pos:R:3:mode:R:3") && text.contains(" 3.0 2.0 0.1\n"))
  }
}
