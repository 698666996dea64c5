import Foundation
import Tags
import Testing

/// Reads the `import` lines of every source file against the table in ARCHITECTURE.md: the compiler itself accepts
/// imports of modules that a target reaches only through others.
@Suite(.tags(.law)) struct LayeringTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The rows of ARCHITECTURE.md's table of rooms: module → modules of ours that it may import.
  static func table() throws -> [String: Set<String>] {
    let text = try String(contentsOf: root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    var rooms: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, FileManager.default.fileExists(atPath: root.path + "/Sources/" + cells[0]) else {
        continue
      }
      rooms[cells[0]] = Set(cells[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
    }
    return rooms
  }

  @Test func everyImportStandsInTheTable() throws {
    let rooms = try Self.table()
    #expect(rooms.count >= 12)
    var found: [String: Set<String>] = [:]
    let files = FileManager.default.enumerator(atPath: Self.root.path + "/Sources")!
    for case let name as String in files where name.hasSuffix(".swift") {
      let module = String(name.split(separator: "/")[0])
      if module == "lehr" { continue }
      let text = try String(contentsOfFile: Self.root.path + "/Sources/" + name, encoding: .utf8)
      for line in text.split(separator: "\n") where line.hasPrefix("import ") {
        let other = String(line.split(separator: " ")[1])
        guard rooms[other] != nil else { continue }
        found[module, default: []].insert(other)
        #expect(
          rooms[module]?.contains(other) == true, "\(name) imports \(other), which ARCHITECTURE.md does not allow")
      }
    }
    // The table promises no more than is used.
    for (module, allowed) in rooms {
      let used = found[module] ?? []
      #expect(
        allowed.subtracting(used).subtracting(["none"]).isEmpty,
        "\(module) does not import \(allowed.subtracting(used))")
    }
  }

  @Test func everySourceModuleHasItsRow() throws {
    let rooms = try Self.table()
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.path + "/Sources")
    for folder in folders where !folder.hasPrefix("C") && folder != "lehr" {
      #expect(rooms[folder] != nil, "\(folder) is missing from ARCHITECTURE.md")
    }
  }
}
