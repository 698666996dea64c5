import Foundation
import Tags
import Testing

@Suite(.tags(.system)) struct NoArgumentsTests {
  /// Each test has a folder of its own: the program writes what it says into it.
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "lehr-no-arguments-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// Every command that is named exists: its help can be printed.
  @Test func withoutArgumentsTheProgramSaysWhatToDoNext() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (status, out, err) = try Lehr.run([], in: folder)
    #expect(status == 0 && err.isEmpty, "\(err)")
    let commands = out.matches(of: /\n  lehr ([a-z]+)/).map { String($0.1) }
    #expect(commands == ["new", "run", "status", "report"])
    for command in commands { #expect(try Lehr.run([command, "--help"], in: folder).status == 0, "\(command)") }
    #expect(out.contains("lehr --help") && out.split(separator: "\n").count <= 12)
  }

  @Test func aWordThatIsNoCommandIsStillRefused() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (status, _, err) = try Lehr.run(["measures"], in: folder)
    #expect(status == 64 && err.contains("measures"), "\(err)")
  }
}
