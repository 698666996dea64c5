import CHostile
import Durability
import Formats
import Foundation
import Particles
import Storage
import Tags
import Testing

/// H5MD files that have their numbers in other files: they are refused, and nothing of the others is read.
@Suite(.tags(.system)) struct ForeignLinkTests {
  private let folder = TemporaryFolder()

  private func write(_ way: hostile_way, to target: String, as name: String = "a.h5md") throws -> String {
    let path = "\(folder.path)/\(name)"
    let status = HDF5Library.whileIdle { hostile_write(path, way, target, 3) }
    try #require(status == 0, "the file could not be made")
    return path
  }

  @Test func aSoundFileOfTheSameKindIsRead() throws {
    let frame = try ConfigurationFile.read(try write(HOSTILE_NOT, to: ""))
    #expect(frame.configuration.count == 3 && frame.configuration.positions[1] == Vec3(0.75, 1, 1.25))
  }

  @Test(
    arguments: [
      HOSTILE_EXTERNAL_STORAGE, HOSTILE_EXTERNAL_LINK, HOSTILE_VIRTUAL_DATASET, HOSTILE_USER_LINK,
      HOSTILE_LINK_ON_THE_WAY,
    ].map(\.rawValue))
  func numbersThatStandInAnotherFileAreRefused(way: UInt32) throws {
    let way = hostile_way(way)
    // Elsewhere there is a sound file, which would be read; external storage takes any bytes.
    let other = try write(HOSTILE_NOT, to: "", as: "other.h5md")
    let secret = "\(folder.path)/secret"
    try AtomicFile.write(Data(repeating: 65, count: 72), to: secret)
    let path = try write(way, to: way == HOSTILE_EXTERNAL_STORAGE ? secret : other)
    let error = #expect(throws: FormatError.self) { try ConfigurationFile.read(path) }
    let sentence = error?.description ?? ""
    #expect(sentence.hasPrefix(path), "\(sentence)")
    if way != HOSTILE_LINK_ON_THE_WAY { #expect(sentence.contains("is stored in another file"), "\(sentence)") }
  }

  /// A pipe in place of the other file, which nobody writes to, would keep the reading process for ever.
  @Test(.timeLimit(.minutes(2)), arguments: [HOSTILE_EXTERNAL_STORAGE, HOSTILE_EXTERNAL_LINK].map(\.rawValue))
  func aPipeElsewhereKeepsNobodyWaiting(way: UInt32) throws {
    let pipe = "\(folder.path)/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    let path = try write(hostile_way(way), to: pipe)
    #expect(throws: FormatError.self) { try ConfigurationFile.read(path) }
  }

  @Test(.timeLimit(.minutes(2)), arguments: ["a.h5md", "a.extxyz", "a.gsd"])
  func aPipeInPlaceOfAFileIsRefusedAtOnce(name: String) throws {
    let path = "\(folder.path)/\(name)"
    try #require(mkfifo(path, 0o600) == 0)
    let error = #expect(throws: FileError.self) { try ConfigurationFile.read(path) }
    #expect(error == FileError(path: path, .notAFile))
  }
}
