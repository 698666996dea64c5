import Durability
import Foundation
import Tags
import Testing

/// Results go where they are sent: into files whole, into pipes and devices as they are, and never into an input.
@Suite(.tags(.system)) struct OutputFileTests {
  private let folder = TemporaryFolder()

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }
  private func kind(_ name: String) -> mode_t {
    var status = stat()
    return lstat(path(name), &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  @Test func aLinkOfOnesOwnIsFollowedAndItsTargetReplacedAsAWhole() throws {
    try AtomicFile.makeFolder(path("there"))
    try AtomicFile.write(Data("old".utf8), to: path("there/a.txt"))
    let reader = try FileHandle(forReadingFrom: URL(fileURLWithPath: path("there/a.txt")))
    symlink("there/a.txt", path("a.txt"))
    try OutputFile.check(path("a.txt"))
    try OutputFile.write(Data("new".utf8), to: path("a.txt"))
    #expect(try kind("a.txt") == S_IFLNK && AtomicFile.read(path("there/a.txt")) == Data("new".utf8))
    // Who had the old file open still has it.
    #expect(try reader.readToEnd() == Data("old".utf8))
  }

  @Test func aLinkToNothingIsRefused() {
    symlink("nowhere", path("a.txt"))
    let refusal = FileError(path: path("a.txt"), .deadLink)
    #expect(throws: refusal) { try OutputFile.check(path("a.txt")) }
    #expect(throws: refusal) { try OutputFile.write(Data([1]), to: path("a.txt")) }
    #expect(folder.names == ["a.txt"])
  }

  @Test(.enabled(if: geteuid() == 0, "only root can make a link of another user"))
  func aLinkThatAnotherUserHasMadeIsRefused() throws {
    try AtomicFile.write(Data("old".utf8), to: path("b.txt"))
    symlink("b.txt", path("a.txt"))
    try #require(lchown(path("a.txt"), 12345, 12345) == 0)
    #expect(throws: FileError(path: path("a.txt"), .foreignLink)) { try OutputFile.write(Data([1]), to: path("a.txt")) }
    #expect(try AtomicFile.read(path("b.txt")) == Data("old".utf8))
  }

  @Test(.timeLimit(.minutes(1))) func aPipeIsWrittenToAndStaysAPipe() throws {
    try #require(mkfifo(path("pipe"), 0o600) == 0)
    let bytes = Data((0..<200_000).map { UInt8($0 % 251) })
    let cat = Process()
    cat.executableURL = URL(fileURLWithPath: "/bin/sh")
    cat.arguments = ["-c", "exec cat \"$0\" > \"$1\"", path("pipe"), path("got")]
    try cat.run()
    try OutputFile.check(path("pipe"))
    try OutputFile.write(bytes, to: path("pipe"))
    cat.waitUntilExit()
    #expect(try kind("pipe") == S_IFIFO && AtomicFile.read(path("got")) == bytes)
  }

  @Test func aDeviceIsWrittenToAndStaysADevice() throws {
    for device in ["/dev/null", "/dev/full"] {
      var before = stat(), after = stat()
      try #require(stat(device, &before) == 0 && before.st_mode & S_IFMT == S_IFCHR)
      let outcome = Result { try OutputFile.write(Data([1]), to: device) }
      #expect((try? outcome.get()) != nil || device == "/dev/full")
      if device == "/dev/full" {
        #expect(throws: FileError(path: device, .system(doing: "writing", code: ENOSPC))) { try outcome.get() }
      }
      #expect(stat(device, &after) == 0 && after.st_rdev == before.st_rdev && after.st_mode == before.st_mode)
    }
    #expect(throws: FileError(path: folder.path, .isFolder)) { try OutputFile.check(folder.path) }
    #expect(throws: FileError.self) { try OutputFile.check(path("nowhere/a.txt")) }
    #expect(throws: FileError(path: "", .noName)) { try OutputFile.check("") }
  }

  @Test func oneFileIsTheSameByAllItsNames() throws {
    try AtomicFile.write(Data([1]), to: path("a"))
    symlink("a", path("soft"))
    link(path("a"), path("hard"))
    symlink(".", path("here"))
    let one = OutputFile.identity(of: path("a"))
    #expect(one != nil)
    for name in ["soft", "hard", "here/a", "./a", "here/here/hard"] {
      #expect(OutputFile.identity(of: path(name)) == one, "\(name)")
    }
    // Files that are not there yet, too.
    #expect(OutputFile.identity(of: path("new")) == OutputFile.identity(of: path("here/new")))
    #expect(OutputFile.identity(of: path("new")) != OutputFile.identity(of: path("new2")))
    // A device takes everything.
    #expect(OutputFile.identity(of: "/dev/null") == nil)
  }
}
