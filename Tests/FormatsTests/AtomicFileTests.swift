import Durability
import Foundation
import Tags
import Testing

@Suite(.tags(.unit)) struct AtomicFileTests {
  private let folder = TemporaryFolder()
  private var path: String { "\(folder.path)/a.txt" }

  @Test func whatIsWrittenIsRead() throws {
    for bytes in [Data(), Data([0, 255, 10]), Data(repeating: 7, count: 300_000)] {
      try AtomicFile.write(bytes, to: path)
      #expect(try AtomicFile.read(path) == bytes)
      #expect(folder.names == ["a.txt"])
    }
  }

  @Test func aWriteIntoAFolderThatIsNotThereNamesTheFileAndMakesNothing() throws {
    let path = "\(folder.path)/nowhere/a.txt"
    let error = #expect(throws: FileError.self) { try AtomicFile.write(Data([1]), to: path) }
    #expect(error?.description.hasPrefix("\(path): ") == true)
    #expect(folder.names.isEmpty)
  }

  @Test func aWriteOntoAFolderLeavesTheFolderAndNoTemporary() throws {
    try AtomicFile.makeFolder(path)
    try AtomicFile.write(Data([1, 2]), to: "\(path)/old")
    let error = #expect(throws: FileError.self) { try AtomicFile.write(Data([3]), to: path) }
    #expect(error?.description.hasPrefix("\(path): ") == true)
    #expect(folder.names == ["a.txt"])
    #expect(try AtomicFile.read("\(path)/old") == Data([1, 2]))
  }

  @Test func aWriteThatCannotBeginLeavesTheOldFile() throws {
    // A name so long that the temporary's is too long for the system: no write can begin, not even root's.
    let path = "\(folder.path)/\(String(repeating: "x", count: 250))"
    try Data([1, 2, 3]).write(to: URL(fileURLWithPath: path))
    #expect(throws: FileError.self) { try AtomicFile.write(Data([9]), to: path) }
    #expect(try AtomicFile.read(path) == Data([1, 2, 3]))
  }

  @Test func aNameThatIsTooLongForTheSystemIsRefused() throws {
    let path = "\(folder.path)/\(String(repeating: "x", count: 300))"
    #expect(throws: FileError.self) { try AtomicFile.write(Data([9]), to: path) }
    #expect(folder.names.isEmpty)
  }

  @Test func aFullDiskIsReported() {
    // The device that is always full answers a write as a full disk does.
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    #expect(descriptor < 0 || Foundation.write(descriptor, "x", 1) == -1)
    let sentence = FileError(path: "a", doing: "writing", code: descriptor < 0 ? ENOSPC : errno).description
    #expect(sentence.hasPrefix("a: writing failed: No space left"))
  }

  @Test(arguments: [("x", ".", "x"), ("a/b", "a", "b"), ("/b", "/", "b"), ("a/b/", "a/b", ""), ("", ".", "")])
  func aPathIsSplitAtItsLastSlash(path: String, folder: String, name: String) {
    #expect(AtomicFile.split(path) == (folder, name))
  }

  @Test func whatALivingWriterHasIsLeftToItUnlessEveryonesIsSwept() throws {
    // Temporaries of this process, of one that cannot be, of another machine, and of no writer that we know.
    var machine = [CChar](repeating: 0, count: 256)
    gethostname(&machine, 255)
    let host = String(decoding: machine.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      .replacing(".", with: "-")
    let mine = ".a.\(host).\(getpid()).1.writing", dead = ".a.\(host).99999999.1.writing"
    let others = [".a.no-machine-of-ours.1.1.writing", ".a.1.writing"]
    for name in [mine, dead] + others { try AtomicFile.write(Data([1]), to: "\(folder.path)/\(name)") }
    AtomicFile.sweep(folder.path, everyone: false)
    #expect(folder.names == ([mine] + others).sorted())
    AtomicFile.sweep(folder.path)
    #expect(folder.names.isEmpty)
  }

  @Test func sweepingRemovesStaleTemporariesAndNothingElse() throws {
    for name in [".a.txt.1234.writing", ".b.5.writing", "c.writing", ".hidden", "a.txt"] {
      #expect(FileManager.default.createFile(atPath: "\(folder.path)/\(name)", contents: Data([1])))
    }
    AtomicFile.sweep(folder.path)
    #expect(folder.names == [".hidden", "a.txt", "c.writing"])
    AtomicFile.sweep("\(folder.path)/nowhere")
  }

  @Test func readingSaysWhatIsWrong() throws {
    try AtomicFile.write(Data(repeating: 1, count: 100), to: path)
    #expect(try AtomicFile.read(path, limit: 100).count == 100)
    for (path, limit) in [(path, 99), ("\(folder.path)/nowhere", 100), (folder.path, 100)] {
      let error = #expect(throws: FileError.self) { try AtomicFile.read(path, limit: limit) }
      #expect(error?.description.hasPrefix("\(path): ") == true)
    }
  }

  @Test func aFolderIsMadeWithThoseAboveItButNotOverAFile() throws {
    try AtomicFile.makeFolder("\(folder.path)/x/y/z")
    try AtomicFile.makeFolder("\(folder.path)/x/y/z")
    try AtomicFile.write(Data([1]), to: path)
    let error = #expect(throws: FileError.self) { try AtomicFile.makeFolder(path) }
    #expect(error?.description.hasPrefix("\(path): ") == true)
    #expect(try AtomicFile.read(path) == Data([1]))
  }
}
