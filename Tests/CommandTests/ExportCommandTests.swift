import Archives
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

  private func shell(_ command: String) throws -> (status: Int32, out: String, err: String) {
    try Lehr.shell(command, in: folder)
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
    for day in ["30.11.2026", "2026-02-31", "2026-13-01", "2026-2-031", "2025-02-29", "+026-01-01", "2026-00-10"] {
      let dated = try Lehr.run(["export", "study", "--crate", "x", "--date", day], in: folder)
      #expect(dated.status == 64 && dated.err.contains("a day of the calendar"), "\(day): \(dated)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder + "/x"))
  }

  private func names() throws -> Set<String> { Set(try FileManager.default.contentsOfDirectory(atPath: folder)) }

  /// One byte of a sample is changed: the checksum tells. With the checksum computed again, only measuring it again does.
  @Test func aStudyWithADamagedOrAlteredSampleIsNotExported() throws {
    let path = URL(fileURLWithPath: folder + "/study/samples/pss-rc1.2-N150-T4.0/000001.h5")
    let sound = try Data(contentsOf: path)
    var damaged = sound
    damaged[damaged.count / 2] ^= 1
    try damaged.write(to: path)
    let refused = try Lehr.run(["export", "study", "--crate", "new"], in: folder)
    #expect(
      refused.status == 1 && refused.err.contains("not exported: 1 sample is damaged or altered"), "\(refused)")
    #expect(refused.err.contains("000001.h5: ") && refused.err.contains("lehr audit study tells more"), "\(refused)")
    #expect(!refused.err.contains("000000.h5"))
    // The bytes of another sample are sound, and in the wrong place.
    try Data(contentsOf: path.deletingLastPathComponent().appending(path: "000000.h5")).write(to: path)
    let altered = try Lehr.run(["export", "study", "--crate", "new"], in: folder)
    #expect(altered.status == 1 && altered.err.contains("damaged or altered"), "\(altered)")
    #expect(try names().filter { $0.contains("new") }.isEmpty)
    try sound.write(to: path)
    #expect(try Lehr.run(["export", "study", "--crate", "new"], in: folder).status == 0)
  }

  /// The study is stopped when the first of its samples has been audited.
  @Test func anInterruptDuringTheAuditSaysThatNothingWasExported() throws {
    let plan = Self.plan.replacing("particles: 150, samples: 2", with: "particles: 1000, samples: 4")
    try plan.write(toFile: folder + "/longer.yaml", atomically: true, encoding: .utf8)
    #expect(try Lehr.run(["run", "longer.yaml", "--into", "longer", "--no-report"], in: folder).status == 0)
    for command in ["export longer --crate late --workers 1 -v", "seal longer --key key --workers 1 -v"] {
      let stopped = try shell(
        """
        "$LEHR_PROGRAM" \(command) 2> said & running=$!
        while ! grep -q "1 of 4 samples audited" said; do kill -0 $running || break; done
        kill -INT $running; wait $running
        """)
      let said = try String(contentsOfFile: folder + "/said", encoding: .utf8)
      #expect(stopped.status == 130, "\(stopped)")
      #expect(
        said.contains("Interrupted. Nothing was \(command.prefix(4) == "seal" ? "sealed" : "exported")."), "\(said)")
    }
    #expect(try names().filter { $0.contains("late") }.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder + "/longer/seal.txt"))
  }

  /// Until the last file is written there is no crate, and an error or an interrupt leaves nothing.
  @Test func aCrateIsCompleteOrAbsent() throws {
    let path = folder + "/new"
    var asked = 0
    var seen: Set<String> = []
    #expect(throws: StudyCrate.Interrupted.self) {
      try StudyCrate(folder: folder + "/study", date: "2026-11-30").write(to: path) {
        asked += 1
        seen.formUnion((try? names()) ?? [])
        return asked == 3
      }
    }
    #expect(asked == 3 && !seen.contains("new") && seen.contains { $0.hasPrefix(".new.export-") }, "\(seen)")
    #expect(try names().filter { $0.contains("new") }.isEmpty)
    // A link among the samples cannot be copied.
    let link = folder + "/study/samples/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "elsewhere")
    let failed = try Lehr.run(["export", "study", "--crate", "new"], in: folder)
    #expect(failed.status == 1 && failed.err.contains("samples/link"), "\(failed)")
    #expect(try names().filter { $0.contains("new") }.isEmpty)
    try FileManager.default.removeItem(atPath: link)
    // What a killed export left, or somebody's files beside, stay and are no obstacle; an empty folder is filled.
    for other in [".new.export-killed", ".new.exports"] {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(other)", withIntermediateDirectories: false)
      try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(other)/plan.yaml"))
    }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let written = try Lehr.run(["export", "study", "--crate", "new"], in: folder)
    #expect(written.status == 0 && written.err.contains(".new.export-killed: this folder was left by a killed export"))
    #expect(!written.err.contains(".new.exports"))
    for other in [".new.export-killed", ".new.exports"] {
      #expect(try String(contentsOfFile: "\(folder)/\(other)/plan.yaml", encoding: .utf8) == "mine")
    }
    #expect(try shell("cd new && sha256sum --check --quiet --strict manifest-sha256.txt").status == 0)
    // A file is not replaced.
    let file = try Lehr.run(["export", "study", "--crate", "key.pub"], in: folder)
    #expect(file.status == 1 && file.err.contains("key.pub: this is not a folder"), "\(file)")
  }
}
