import Durability
import Foundation
import Tags
import Testing

/// A folder of the program's own: nothing in it leads elsewhere, whatever links others put there.
@Suite(.tags(.unit)) struct OwnFolderTests {
  private let place = TemporaryFolder()
  private var folder: OwnFolder { OwnFolder("\(place.path)/own") }
  private var victim: String { "\(place.path)/victim" }

  init() throws {
    try AtomicFile.makeFolder("\(place.path)/own")
    try AtomicFile.makeFolder("\(place.path)/elsewhere")
    try AtomicFile.write(Data("mine".utf8), to: victim)
  }

  private func link(_ name: String, to target: String) { symlink(target, "\(folder.path)/\(name)") }
  private func isUntouched() throws -> Bool { try AtomicFile.read(victim) == Data("mine".utf8) }

  @Test func whatIsWrittenWithItsFoldersIsRead() throws {
    try folder.write(Data([1, 2]), to: "a/b/c.txt")
    #expect(try folder.read("a/b/c.txt") == Data([1, 2]))
    #expect(folder.kind(of: "a/b") == .folder && folder.kind(of: "a/b/c.txt") == .file && folder.kind(of: "x") == nil)
    #expect(folder.contents(of: "a/b").map(\.name) == ["c.txt"] && folder.contents(of: "nowhere").isEmpty)
    #expect(try !folder.renew(Data([1, 2]), "a/b/c.txt"))
    #expect(try folder.renew(Data([1, 3]), "a/b/c.txt") && folder.read("a/b/c.txt") == Data([1, 3]))
    folder.remove("a/b/c.txt")
    #expect(folder.kind(of: "a/b/c.txt") == nil)
  }

  @Test func aLinkInPlaceOfAFileIsReplacedAndItsTargetStaysAsItIs() throws {
    link("a.txt", to: victim)
    try #require(Foundation.link(victim, "\(folder.path)/b.txt") == 0)
    #expect(throws: FileError(path: "\(folder.path)/a.txt", .link)) { try folder.read("a.txt") }
    for name in ["a.txt", "b.txt"] {
      try folder.write(Data("new".utf8), to: name)
      #expect(try folder.kind(of: name) == .file && folder.read(name) == Data("new".utf8))
    }
    #expect(try isUntouched())
  }

  @Test func aLinkInPlaceOfAFolderIsRefusedForReadingAndWriting() throws {
    try AtomicFile.write(Data([7]), to: "\(place.path)/elsewhere/a.txt")
    link("sub", to: "\(place.path)/elsewhere")
    let refusal = FileError(path: "\(folder.path)/sub", .link)
    #expect(throws: refusal) { try folder.write(Data([1]), to: "sub/a.txt") }
    #expect(throws: refusal) { try folder.write(Data([1]), to: "sub/more/a.txt") }
    #expect(throws: refusal) { try folder.read("sub/a.txt") }
    #expect(throws: refusal) { try folder.makeFolder("sub") }
    folder.remove("sub/a.txt")
    folder.sweep("sub", everyone: true)
    #expect(!folder.setAside("sub/a.txt") && folder.contents(of: "sub").isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(place.path)/elsewhere") == ["a.txt"])
    #expect(try AtomicFile.read("\(place.path)/elsewhere/a.txt") == Data([7]))
  }

  /// Version 0.1 named files under way so that anybody could foresee it, and followed links of that name.
  @Test func filesUnderWayHaveNamesThatNobodyCanForesee() throws {
    var machine = [CChar](repeating: 0, count: 256)
    gethostname(&machine, 255)
    let host = String(decoding: machine.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for number in 1...2000 { link(".a.txt.\(host).\(getpid()).\(number).writing", to: victim) }
    try folder.write(Data([1]), to: "a.txt")
    try AtomicFile.write(Data([1]), to: "\(folder.path)/a.txt")
    #expect(try isUntouched())
  }

  @Test func aLockThatIsALinkIsRefusedAndMakesNothingElsewhere() throws {
    link(".lock", to: "\(place.path)/made")
    #expect(throws: FileError(path: "\(folder.path)/.lock", .link)) { try folder.lock(".lock") }
    #expect(!FileManager.default.fileExists(atPath: "\(place.path)/made"))
    try #require(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    #expect(throws: FileError(path: "\(folder.path)/pipe", .notAFile)) { try folder.lock("pipe") }
  }

  @Test func aLockIsHadByOneAtATime() throws {
    try folder.makeFolder("figures")
    do {
      let lock = try folder.lock(folder: "figures")
      #expect(lock != nil)
      #expect(try folder.lock(folder: "figures") == nil)
      withExtendedLifetime(lock) {}
    }
    #expect(try folder.lock(folder: "figures") != nil)
  }

  @Test func whateverIsSetAsideIsRenamedAndALinkItself() throws {
    try folder.write(Data([1]), to: "file")
    try folder.makeFolder("folder/within")
    link("link", to: victim)
    for name in ["file", "folder", "link"] {
      #expect(folder.setAside(name) && folder.kind(of: name) == nil, "\(name)")
    }
    #expect(folder.kind(of: "folder.damaged/within") == .folder && folder.kind(of: "link.damaged") == .link)
    // A second one: a file takes the place of the first, a folder stands beside it.
    try folder.write(Data([2]), to: "file")
    try folder.makeFolder("folder")
    #expect(try folder.setAside("file") && folder.read("file.damaged") == Data([2]))
    #expect(folder.setAside("folder") && folder.kind(of: "folder.damaged-2") == .folder)
    #expect(try isUntouched())
  }

  @Test(.timeLimit(.minutes(1))) func whatIsNoFileIsReadAsNone() throws {
    try #require(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    try folder.makeFolder("folder")
    for name in ["pipe", "folder"] {
      #expect(throws: FileError(path: "\(folder.path)/\(name)", .notAFile)) { try folder.read(name) }
      #expect(throws: FileError(path: "\(folder.path)/\(name)", .notAFile)) {
        try AtomicFile.read("\(folder.path)/\(name)")
      }
    }
    #expect(throws: FileError(path: "/dev/zero", .notAFile)) { try AtomicFile.read("/dev/zero", limit: 100) }
  }

  @Test func anEmptyPathIsNoFolder() {
    #expect(throws: FileError.self) { try OwnFolder("").write(Data([1]), to: "lehr-was-here") }
    #expect(throws: FileError.self) { try AtomicFile.makeFolder("") }
  }
}
