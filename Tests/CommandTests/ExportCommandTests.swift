import Foundation
import Tags
import Testing

/// `lehr export`: the copy is a study, and its description and checksums are right.
@Suite(.tags(.system)) final class ExportCommandTests {
  private let folder = NSTemporaryDirectory() + "lehr-export-command-\(UUID().uuidString)"
  private static let plan = """
    study: "exported \\"study\\""
    ensembles: [{model: "pss:rc=1.2", particles: 150, samples: 2, temperatures: 4.0}]
    equilibration: {relaxation-times: 1, window: 4, maximum-time: 8}
    measure: {modes: 4, dipoles: 4}
    reduction: {include-unequilibrated: true, bootstrap: 20}
    """

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Self.plan.write(toFile: folder + "/plan.yaml", atomically: true, encoding: .utf8)
    for arguments in [
      ["run", "plan.yaml", "--into", "study"], ["seal", "--new-key", "key"], ["seal", "study", "--key", "key"],
      ["export", "study", "--crate", "crate", "--author", "A. Author", "--date", "2026-11-30"],
    ] {
      let (status, _, err) = try Lehr.run(arguments, in: folder)
      #expect(status == 0, "\(arguments): \(err)")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func shell(_ command: String) throws -> (status: Int32, out: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let out = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, out)
  }

  @Test func theCopyIsAStudyThatAuditsAndIsSealed() throws {
    #expect(try shell("diff -r study/samples crate/samples && cmp study/plan.yaml crate/plan.yaml").status == 0)
    let audit = try Lehr.run(["audit", "crate", "--signed-by", "key.pub"], in: folder)
    #expect(audit.status == 0 && audit.out.contains("No failed or flagged sample"), "\(audit)")
    // The report can be made again, and the folder of the original was not changed.
    #expect(try Lehr.run(["report", "crate"], in: folder).status == 0)
    #expect(try Lehr.run(["seal", "study", "--check", "--key", "key.pub"], in: folder).status == 0)
  }

  /// sha256sum is not Lehr's.
  @Test func anotherProgramFindsEveryFileUnchangedUntilOneIs() throws {
    #expect(try shell("cd crate && sha256sum --check --quiet --strict manifest-sha256.txt").status == 0)
    let listed = try shell("cd crate && cut -c 67- manifest-sha256.txt | sort").out
    let there = try shell("cd crate && find . -type f ! -name manifest-sha256.txt | cut -c 3- | sort").out
    #expect(listed == there)
    #expect(try shell("cd crate && echo >> plan.yaml && sha256sum --check --quiet manifest-sha256.txt").status != 0)
  }

  @Test func theDescriptionIsARootDatasetWithItsFiles() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/crate/ro-crate-metadata.json"))
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(json["@context"] as? String == "https://w3id.org/ro/crate/1.1/context")
    let graph = try #require(json["@graph"] as? [[String: Any]])
    let entities = Dictionary(graph.map { ($0["@id"] as! String, $0) }) { first, _ in first }
    #expect(entities.count == graph.count)
    func reference(_ value: Any?) -> String? { (value as? [String: Any])?["@id"] as? String }
    let descriptor = try #require(entities["ro-crate-metadata.json"])
    #expect(reference(descriptor["about"]) == "./" && descriptor["@type"] as? String == "CreativeWork")
    #expect(reference(descriptor["conformsTo"]) == "https://w3id.org/ro/crate/1.1")
    // What the specification requires of the root data entity.
    let root = try #require(entities["./"])
    #expect(root["@type"] as? String == "Dataset" && root["name"] as? String == "exported \"study\"")
    #expect(root["datePublished"] as? String == "2026-11-30" && (root["description"] as? String)?.isEmpty == false)
    #expect(reference(root["license"]) == "https://spdx.org/licenses/CC-BY-4.0")
    #expect(
      entities[try #require(reference(root["license"]))] != nil
        && entities["#author"]?["name"] as? String == "A. Author")
    let parts = try #require(root["hasPart"] as? [[String: Any]]).compactMap(reference)
    let manifest = try String(contentsOfFile: folder + "/crate/manifest-sha256.txt", encoding: .utf8)
    #expect(parts.count == manifest.split(separator: "\n").count - 1)
    for part in parts {
      let file = try #require(entities[part], "\(part)")
      let size = try FileManager.default.attributesOfItem(atPath: "\(folder)/crate/\(part)")[.size] as? Int
      #expect(file["@type"] as? String == "File" && file["contentSize"] as? String == size.map(String.init))
      let digest = try #require(file["sha256"] as? String)
      #expect(manifest.contains("\(digest)  \(part)\n"), "\(part)")
    }
  }

  @Test func anExportNeedsAStudyAndANewFolder() throws {
    let again = try Lehr.run(["export", "study", "--crate", "crate"], in: folder)
    #expect(again.status == 1 && again.err.contains("the folder is not empty"), "\(again.err)")
    let inside = try Lehr.run(["export", "study", "--crate", "study/crate"], in: folder)
    #expect(inside.status == 1 && inside.err.contains("a part of the study"), "\(inside.err)")
    // Links lead there too, to an empty folder or one that is not there yet.
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder + "/study/empty", withIntermediateDirectories: false)
    for (name, target) in [("there", "study/empty"), ("parent", "study")] {
      try manager.createSymbolicLink(atPath: "\(folder)/\(name)", withDestinationPath: target)
    }
    for path in ["there", "there/new", "parent/new"] {
      let linked = try Lehr.run(["export", "study", "--crate", path], in: folder)
      #expect(linked.status == 1 && linked.err.contains("a part of the study"), "\(path): \(linked.err)")
    }
    let none = try Lehr.run(["export", "nowhere", "--crate", "other"], in: folder)
    #expect(none.status == 1 && none.err.contains("there is no study in this folder"), "\(none.err)")
    #expect(try Lehr.run(["export", "study", "--crate", "x", "--date", "30.11.2026"], in: folder).status == 64)
  }
}
