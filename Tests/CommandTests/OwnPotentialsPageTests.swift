import Foundation
import Tags
import Testing

/// Runs the commands of Documentation/OwnPotentials.md as they stand.
@Suite(.tags(.system)) struct OwnPotentialsPageTests {
  static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Documentation/OwnPotentials.md")

  /// The blocks of one language.
  static func blocks(_ language: String) throws -> [String] {
    let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```\(language)\n").dropFirst()
    return parts.map { $0.components(separatedBy: "\n```")[0] }
  }

  @Test func everyCommandOfThePageRuns() throws {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let blocks = try Self.blocks("bash")
    #expect(blocks.count >= 7)
    for block in blocks {
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      shell.arguments = ["-euc", block]
      shell.currentDirectoryURL = URL(fileURLWithPath: folder)
      var environment = ProcessInfo.processInfo.environment
      let folders = environment["PATH"] ?? "/bin:/usr/bin"
      environment["PATH"] = Lehr.program.deletingLastPathComponent().path + ":" + folders
      shell.environment = environment
      let out = Pipe()
      shell.standardOutput = out
      try shell.run()
      let text = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 0 && text.contains("own:") && text.contains("cutoff x_c"), "\(block)")
    }
  }

  @Test func aTableInAFileIsTheTableInTheString() throws {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var text = "# x, phi\n"
    var points: [String] = []
    for k in 7..<19 {
      let x = "\(Double(k) / 10)", phi = "\(20 - k).5"
      text += "\(x), \(phi) # point \(k)\n"
      points.append("\(x):\(phi)")
    }
    try text.write(toFile: folder + "/table.csv", atomically: true, encoding: .utf8)
    let whole = "own:table=\(points.joined(separator: "/")),density=0.5"
    let file = try Lehr.run(["potential", "own:table=@table.csv,density=0.5", "--json"], in: folder)
    #expect(file.status == 0, "\(file.err)")
    #expect(try Lehr.run(["potential", whole, "--json"], in: folder).out == file.out)
    let missing = try Lehr.run(["potential", "own:table=@none.csv,density=0.5"], in: folder)
    #expect(missing.status != 0 && missing.err.contains("none.csv: reading failed: No such file"))
  }

  @Test func theModelsThatAreListedSayHowToWriteOnesOwn() throws {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (status, out, _) = try Lehr.run(["models"], in: folder)
    #expect(status == 0)
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let listed = out.components(separatedBy: "own:potential=")[1]
    // Every key that the program lists has its row in the page, and every row is a key.
    let keys = page.components(separatedBy: "\n| `").dropFirst().map { $0.prefix { $0 != "`" } }
      .filter { $0.allSatisfy(\.isLetter) && $0 != "x" && $0 != "pi" }
    #expect(keys.count == 12)
    for key in keys { #expect(listed.contains("    \(key): "), "\(key)") }
  }
}

private func temporaryFolder() throws -> String {
  let path = NSTemporaryDirectory() + "lehr-page-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  return path
}
