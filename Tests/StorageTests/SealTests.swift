import Durability
import Foundation
import Seals
import Tags
import Testing

/// Seals that are attacked: whatever changes in a sealed study is named, and only the key's owner can seal.
@Suite(.tags(.unit)) final class SealTests {
  private let place = NSTemporaryDirectory() + "lehr-seal-\(UUID().uuidString)"
  private var study: SealedStudy { SealedStudy(place) }
  private let key = SealKey()
  private let names = [
    "plan.yaml", "samples/A/000000.h5", "samples/A/000001.h5", "samples/A/recipe.json", "samples/B/000000.h5",
  ]

  init() throws { for name in names { try write(name, "content of \(name)") } }

  deinit { try? FileManager.default.removeItem(atPath: place) }

  private func write(_ name: String, _ text: String) throws { try OwnFolder(place).write(Data(text.utf8), to: name) }

  private func path(_ name: String) -> String { "\(place)/\(name)" }

  private var sealText: Data {
    get throws { try OwnFolder(place).read(Seal.name) }
  }

  private func findings() throws -> [String] {
    try study.findings(study.seal(signedBy: key.publicKey)).map { "\($0.name): \($0.reason)" }
  }

  /// RFC 8032, section 7.1, tests 1 to 3, and FIPS 180-2's example.
  @Test(arguments: [
    (
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    ),
    (
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    ),
    (
      "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
      "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    ),
  ])
  func signaturesAreThoseOfTheStandard(secret: String, open: String, message: String, signature: String) throws {
    func bytes(_ digits: String) -> [UInt8] {
      let digits = Array(digits)
      return stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...($0 + 1)]), radix: 16)! }
    }
    let key = try #require(SealKey(bytes(secret))), text = Data(bytes(message))
    #expect(key.publicKey.digits == open)
    #expect(key.signature(of: text) == bytes(signature))
    #expect(key.publicKey.verifies(bytes(signature), of: text))
    #expect(!key.publicKey.verifies(bytes(signature), of: text + Data([0])))
    #expect(
      SHA256.digits(of: Data("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func aSealedStudyIsAsItWasSealedAndSealingAgainGivesTheSameBytes() throws {
    let seal = try study.seal(with: key)
    #expect(seal.count == names.count && seal.size == names.reduce(0) { $0 + 11 + $1.count })
    #expect(try findings().isEmpty)
    let text = try sealText
    // Files under way, the report and the cache are not sealed.
    for name in ["samples/A/.000002.h5.host.1.1.writing", "report.html", ".cache/A", "figures/a.svg"] {
      try write(name, "x")
    }
    #expect(try findings().isEmpty)
    _ = try study.seal(with: key)
    #expect(try sealText == text)
  }

  @Test func whatIsMissingAddedChangedOrSwappedIsNamed() throws {
    _ = try study.seal(with: key)
    let (first, second) = (try OwnFolder(place).read(names[1]), try OwnFolder(place).read(names[2]))
    try OwnFolder(place).write(second, to: names[1])
    try OwnFolder(place).write(first, to: names[2])
    try write("samples/A/recipe.json", "Content of samples/A/recipe.json")
    OwnFolder(place).remove("samples/B/000000.h5")
    try write("samples/B/000007.h5", "new")
    try OwnFolder(place).write(first, to: "samples/C/000000.h5")
    #expect(
      try findings() == [
        "samples/A/000000.h5: was changed after sealing; it has the content of samples/A/000001.h5",
        "samples/A/000001.h5: was changed after sealing; it has the content of samples/A/000000.h5",
        "samples/A/recipe.json: was changed after sealing", "samples/B/000000.h5: is missing",
        "samples/B/000007.h5: was added after sealing",
        "samples/C/000000.h5: was added after sealing; it has the content of samples/A/000000.h5",
      ])
  }

  @Test func aNameThatComparesEqualToASealedOneIsAnAddedFile() throws {
    try write("samples/K/000000.h5", "kelvin")
    _ = try study.seal(with: key)
    // Swift compares the sign of the unit kelvin and the letter K as equal.
    #expect("samples/\u{212A}/000000.h5" == "samples/K/000000.h5")
    try write("samples/\u{212A}/000000.h5", "kelvin")
    #expect(try findings().count == 1)
    OwnFolder(place).remove("samples/K/000000.h5")
    #expect(try findings().count == 2)
    #expect(throws: SealError.self) { try self.study.seal(with: self.key) }
  }

  @Test func linksPipesAndFoldersAreNeitherFollowedNorSealed() throws {
    _ = try study.seal(with: key)
    let outside = place + "-outside"
    try OwnFolder(outside).write(OwnFolder(place).read(names[1]), to: "000000.h5")
    defer { try? FileManager.default.removeItem(atPath: outside) }
    // The content would be right, but it stands elsewhere.
    OwnFolder(place).remove(names[1])
    symlink("\(outside)/000000.h5", path(names[1]))
    OwnFolder(place).remove(names[2])
    mkfifo(path(names[2]), 0o600)
    try FileManager.default.removeItem(atPath: path("samples/B"))
    symlink(outside, path("samples/B"))
    let found = try findings()
    #expect(found.count == 4, "\(found)")
    for (name, what) in [(names[1], "link"), (names[2], "pipe"), ("samples/B", "link"), (names[4], "missing")] {
      #expect(found.contains { $0.hasPrefix("\(name): ") && $0.contains(what) }, "\(name): \(found)")
    }
    #expect(throws: SealError.self) { try self.study.seal(with: self.key) }
  }

  @Test func aSealThatIsALinkIsNotReadAndIsReplacedNotFollowed() throws {
    _ = try study.seal(with: key)
    let outside = place + "-seal"
    try sealText.write(to: URL(fileURLWithPath: outside))
    defer { unlink(outside) }
    unlink(path(Seal.name))
    symlink(outside, path(Seal.name))
    #expect(throws: FileError(path: path(Seal.name), .link)) { try self.study.seal(signedBy: self.key.publicKey) }
    try write(names[1], "changed")
    let before = try Data(contentsOf: URL(fileURLWithPath: outside))
    _ = try study.seal(with: key)
    #expect(try Data(contentsOf: URL(fileURLWithPath: outside)) == before)
    #expect(try findings().isEmpty)
  }

  @Test func noByteOfASealCanBeChanged() throws {
    _ = try study.seal(with: key)
    let text = try sealText
    func read(_ text: Data) throws { _ = try Seal(text, signedBy: key.publicKey, path: Seal.name) }
    try read(text)
    for k in text.indices {
      var other = text
      other[k] ^= 1 << UInt8(k % 8)
      #expect(throws: SealError.self, "byte \(k)") { try read(other) }
    }
    for count in 0..<text.count {
      #expect(throws: SealError.self, "\(count) bytes") { try read(text.prefix(count)) }
    }
    #expect(throws: SealError.self) { try read(text + text) }
    #expect(throws: SealError.self) { try read(text + Data("x".utf8)) }
  }

  /// Who edits a study and seals it with a key of his own is found, even if he writes the owner's key into the seal.
  @Test func aSealByAnotherKeyIsRefused() throws {
    try write(names[1], "forged")
    let forger = SealKey()
    _ = try study.seal(with: forger)
    #expect(throws: SealError.otherKey(path(Seal.name), digits: forger.publicKey.digits)) {
      try self.study.seal(signedBy: self.key.publicKey)
    }
    let text = String(decoding: try sealText, as: UTF8.self)
    try write(Seal.name, text.replacing(forger.publicKey.digits, with: key.publicKey.digits))
    #expect(throws: SealError.forged(path(Seal.name))) { try self.study.seal(signedBy: self.key.publicKey) }
  }

  @Test func aPrivateKeyIsItsOwnersAndStandsOutsideTheStudy() throws {
    _ = try study.seal(with: key)
    let file = place + "-key"
    defer { for name in [file, file + ".pub"] { unlink(name) } }
    let open = try SealKey.make(at: file)
    var status = stat()
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(try SealKey(file: file, sealing: place).publicKey == open)
    #expect(try PublicSealKey(file: file + ".pub") == open && PublicSealKey(file: file) == open)
    // Neither half of a pair of keys is overwritten, nor written through a link.
    #expect(throws: SealError.existingFile(file)) { try SealKey.make(at: file) }
    unlink(file)
    #expect(throws: SealError.existingFile(file + ".pub")) { try SealKey.make(at: file) }
    #expect(!FileManager.default.fileExists(atPath: file) && FileManager.default.fileExists(atPath: file + ".pub"))
    #expect(throws: SealError.publicKey(file + ".pub")) { try SealKey(file: file + ".pub", sealing: self.place) }
    unlink(file + ".pub")
    symlink(path("elsewhere"), file)
    #expect(throws: SealError.existingFile(file)) { try SealKey.make(at: file) }
    unlink(file)
    _ = try SealKey.make(at: file)
    chmod(file, 0o640)
    #expect(throws: SealError.exposedKey(file)) { try SealKey(file: file, sealing: self.place) }
    _ = try SealKey.make(at: path("samples/key"))
    #expect(throws: SealError.sharedKey(path("samples/key"))) {
      try SealKey(file: self.path("samples/key"), sealing: self.place)
    }
    let short = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"
    for text in ["", short, String(repeating: "x", count: 4000)] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
      chmod(file, 0o600)
      #expect(throws: SealError.noKey(file)) { try SealKey(file: file, sealing: self.place) }
    }
  }

  @Test func aRunAtWorkAndAFolderWithoutAPlanAreNotSealed() throws {
    let lock = try OwnFolder(place).lock(".lock")
    #expect(throws: SealError.inUse(place)) { try self.study.seal(with: self.key) }
    withExtendedLifetime(lock) {}
    #expect(throws: SealError.noSeal(place)) { try self.study.seal(signedBy: self.key.publicKey) }
    OwnFolder(place).remove("plan.yaml")
    #expect(throws: SealError.self) { try self.study.seal(with: self.key) }
    #expect(!FileManager.default.fileExists(atPath: path(Seal.name)))
  }
}
