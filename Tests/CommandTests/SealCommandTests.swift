import Foundation
import Particles
import Tags
import Testing

/// `lehr seal` and `lehr audit --signed-by` on a study, as its owner and as somebody who changes it use them.
@Suite(.tags(.system)) final class SealCommandTests {
  private let folder = NSTemporaryDirectory() + "lehr-seal-command-\(UUID().uuidString)"
  private static let plan =
    "study: sealed\nensembles: [{model: \"pss:rc=1.2\", particles: 150, samples: 2, temperatures: 4.0}]\n"
    + "equilibration: {relaxation-times: 1, window: 4, maximum-time: 8}\nmeasure: {modes: 10, dipoles: 10}\n"
    + "reduction: {include-unequilibrated: true, bootstrap: 20}\n"

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Self.plan.write(toFile: folder + "/plan.yaml", atomically: true, encoding: .utf8)
    for arguments in [["run", "plan.yaml", "--into", "study", "--no-report"], ["seal", "--new-key", "key"]] {
      let (status, _, err) = try Lehr.run(arguments, in: folder)
      #expect(status == 0, "\(err)")
    }
    let (status, out, err) = try Lehr.run(["seal", "study", "--key", "key"], in: folder)
    #expect(status == 0 && out.contains("4 files") && out.contains("2 of 2 samples of the plan"), "\(out)\(err)")
    #expect(err.isEmpty, "\(err)")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func sample(_ index: Int) -> URL {
    URL(fileURLWithPath: "\(folder)/study/samples/pss-rc1.2-N150-T4.0/00000\(index).h5")
  }

  private func check(_ key: String = "key.pub") throws -> (status: Int32, out: String, err: String) {
    try Lehr.run(["seal", "study", "--check", "--key", key], in: folder)
  }

  @Test func aFolderWithoutAStudyIsNamedBeforeTheKey() throws {
    let sealing = try Lehr.run(["seal", "nowhere", "--key", "no-key"], in: folder)
    #expect(sealing.status == 1 && sealing.err.contains("nowhere") && !sealing.err.contains("no-key"), "\(sealing.err)")
    let checking = try Lehr.run(["seal", "nowhere", "--check", "--key", "no-key"], in: folder)
    #expect(
      checking.status == 1 && checking.err.contains("nowhere") && !checking.err.contains("no-key"), "\(checking.err)")
  }

  @Test func optionsOfTheAuditAreRefusedWhereThereIsNone() throws {
    for arguments in [
      ["study", "--check", "--key", "key.pub", "--fraction", "0.5"],
      ["study", "--check", "--key", "key.pub", "--workers", "2"],
      ["--new-key", "other", "--fraction", "0.5"],
    ] {
      let refused = try Lehr.run(["seal"] + arguments, in: folder)
      #expect(refused.status == 64 && refused.err.contains("belong to the audit before a seal"), "\(refused)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder + "/other"))
  }

  /// A number of a sample is changed and its checksum computed again: nothing but the seal and a new measurement can tell.
  @Test func aSampleThatIsEditedAndGivenANewChecksumIsNamed() throws {
    #expect(try check().status == 0)
    let audit = try Lehr.run(["audit", "study", "--signed-by", "key.pub", "--json"], in: folder)
    var report = try JSONSerialization.jsonObject(with: Data(audit.out.utf8)) as! [String: Any]
    #expect((report["unsealed"] as? [String])?.isEmpty == true)
    var bytes = try Data(contentsOf: sample(0))
    let text = try #require(bytes.range(of: Data("\"codeVersion\":\"".utf8)))
    bytes[text.upperBound] = UInt8(ascii: "9")
    try resealed(bytes).write(to: sample(0))
    let found = try check()
    #expect(found.status == 3 && found.out.contains("000000.h5: was changed after sealing"), "\(found)")
    #expect(!found.out.contains("000001.h5"))
    let again = try Lehr.run(["audit", "study", "--signed-by", "key.pub", "--json"], in: folder)
    report = try JSONSerialization.jsonObject(with: Data(again.out.utf8)) as! [String: Any]
    #expect(again.status == 3 && (report["unsealed"] as? [String])?.count == 1, "\(again)")
    // The edited file is read: only its seal speaks against it.
    #expect(try Lehr.run(["status", "study"], in: folder).out.contains("2 of 2"))
  }

  /// The bytes of a sample with the checksum at their end, after eight letters, computed again.
  private func resealed(_ bytes: Data) throws -> Data {
    let end = bytes.count - 16
    let before = try Data(contentsOf: sample(0))
    func checksum(_ data: Data) -> Data { withUnsafeBytes(of: FNV1a(data).value.littleEndian) { Data($0) } }
    try #require(before.suffix(8) == checksum(before.prefix(end)))
    return bytes.prefix(end + 8) + checksum(bytes.prefix(end))
  }

  @Test func anotherKeyAndADamagedSealEndTheCheckAndTheAudit() throws {
    _ = try Lehr.run(["seal", "--new-key", "other"], in: folder)
    let checks = [["seal", "study", "--check", "--key", "other.pub"], ["audit", "study", "--signed-by", "other.pub"]]
    for command in checks {
      let (status, _, err) = try Lehr.run(command, in: folder)
      #expect(status == 1 && err.contains("by another key"), "\(err)")
    }
    let seal = URL(fileURLWithPath: folder + "/study/seal.txt")
    let text = try String(contentsOf: seal, encoding: .utf8)
    try text.replacing("000001.h5", with: "000002.h5").write(to: seal, atomically: true, encoding: .utf8)
    #expect(try check().err.contains("the signature does not fit"))
    try FileManager.default.removeItem(at: seal)
    #expect(try check().err.contains("has no seal"))
    #expect(try Lehr.run(["seal", "study", "--key", "key.pub"], in: folder).err.contains("public key"))
    #expect(try Lehr.run(["seal", "study"], in: folder).status == 64)
  }

  /// The signature is verified by OpenSSL, with the commands of FORMAT.md.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl"), "openssl is not installed"))
  func openSSLVerifiesASeal() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.arguments = [
      "-ec",
      """
      head -n -1 study/seal.txt > text
      tail -n 1 study/seal.txt | cut -d ' ' -f 2 | perl -ne 'chomp; print pack "H*", $_' > signature
      openssl pkeyutl -verify -pubin -inkey key.pub -rawin -in text -sigfile signature > verdict
      openssl pkey -in key -pubout | cmp - key.pub
      cd study && sed -n 's/^\\([0-9a-f]\\{64\\}\\) [0-9]* /\\1  /p' seal.txt | sha256sum --check --strict --status
      """,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try String(contentsOfFile: folder + "/verdict", encoding: .utf8).contains("Successfully"))
  }

  @Test func aSealSaysHowManySamplesAreSealed() throws {
    try FileManager.default.removeItem(at: sample(1))
    let partial = try Lehr.run(["seal", "study", "--key", "key"], in: folder)
    #expect(
      partial.status == 0 && partial.out.contains("3 files") && partial.out.contains("1 of 2 samples"), "\(partial)")
    #expect(partial.err.contains("1 samples of the plan are not finished; seal the study again"), "\(partial)")
  }

  /// Its checksum is right, so that only an audit finds it; the seal of before stays.
  @Test func aStudyWhoseAuditFailsIsNotSealed() throws {
    let seal = URL(fileURLWithPath: folder + "/study/seal.txt")
    let before = try Data(contentsOf: seal)
    try Data(contentsOf: sample(0)).write(to: sample(1))
    let refused = try Lehr.run(["seal", "study", "--key", "key"], in: folder)
    #expect(refused.status == 1 && refused.err.contains("study was not sealed"), "\(refused)")
    #expect(refused.err.contains("000001.h5") && refused.err.contains("lehr audit study tells more"), "\(refused)")
    #expect(try Data(contentsOf: seal) == before)
  }

  /// A private key that is lost cannot be made again.
  @Test func aKeyIsNotReplacedAndNobodyIsToldToRemoveIt() throws {
    let before = try Data(contentsOf: URL(fileURLWithPath: folder + "/key"))
    let again = try Lehr.run(["seal", "--new-key", "key"], in: folder)
    #expect(again.status == 1 && again.err.contains("give another name") && !again.err.contains("remove"), "\(again)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/key")) == before)
  }
}
