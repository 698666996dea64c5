import Durability
import Foundation

/// A study whose files are sealed, or compared with their seal: the plan, and everything among the samples and given
/// liquids except files under way.
///
/// The report and the cache are not sealed: they can be made again from the samples.
public struct SealedStudy: Sendable {
  /// The folder of the study.
  public let folder: String
  private let files: OwnFolder
  private static let plan = "plan.yaml"
  /// The given liquids, where a study began from some.
  private static let liquids = "liquids"
  /// How deep folders may be nested; a study has one per ensemble.
  private static let deepest = 16

  /// What is not as it was sealed.
  public struct Finding: Sendable, Equatable, Codable {
    /// The name of the file, from the study's folder on.
    public let name: String
    /// What happened to it.
    public let reason: String
  }

  /// The study in `folder`.
  public init(_ folder: String) {
    self.folder = folder
    files = OwnFolder(folder)
  }

  private var sealPath: String { "\(folder)/\(Seal.name)" }

  /// Throws ``SealError`` if the folder has no plan, and therefore no study.
  public func checkPlan() throws(SealError) {
    guard files.kind(of: Self.plan) == .file else { throw .noStudy(folder) }
  }

  /// Throws ``SealError`` if the study has no seal.
  public func checkSeal() throws(SealError) {
    guard files.kind(of: Seal.name) != nil else { throw .noSeal(folder) }
  }

  /// Writes the seal of all present files.
  public func seal(with key: SealKey) throws -> Seal {
    try checkPlan()
    guard let lock = try files.lock(".lock") else { throw SealError.inUse(folder) }
    defer { withExtendedLifetime(lock) {} }
    var entries: [Seal.Entry] = []
    for (name, reason) in present() {
      if let reason { throw SealError.unsealable("\(folder)/\(name)", reason: reason) }
      guard Seal.isPlain(name) else {
        throw SealError.unsealable("\(folder)/\(name)", reason: "its name has characters that no file of a study has")
      }
      guard let (size, digest) = try hash(name) else { preconditionFailure("without a limit nothing is too large") }
      entries.append(.init(name: name, size: size, digest: digest))
    }
    let seal = Seal(entries)
    try files.write(seal.text(signedBy: key), to: Seal.name)
    return seal
  }

  /// Reads the seal, which must be signed by `key`.
  public func seal(signedBy key: PublicSealKey) throws -> Seal {
    try checkSeal()
    return try Seal(files.read(Seal.name, limit: Seal.largest), signedBy: key, path: sealPath)
  }

  /// Returns the names of all files that a seal lists, sorted. Throws ``SealError`` if one of them is no file.
  public func names() throws(SealError) -> [String] {
    try present().map { name, reason throws(SealError) in
      if let reason { throw .unsealable("\(folder)/\(name)", reason: reason) }
      return name
    }.sorted()
  }

  /// Returns what is missing, added or changed since `seal` was made, by name. Changes nothing.
  public func findings(_ seal: Seal) -> [Finding] {
    var found: [Finding] = []
    let sealed = Dictionary(uniqueKeysWithValues: seal.entries.map { ($0.name, $0) })
    let names = Dictionary(seal.entries.map { ($0.digest, $0.name) }) { first, _ in first }
    let sizes = Set(seal.entries.map(\.size))
    var seen: Set<String> = []
    func note(_ name: String, _ reason: String) { found.append(Finding(name: name, reason: reason)) }
    for (name, reason) in present() {
      // Other characters may compare equal to those of a sealed name: such a file is none of the sealed ones.
      let entry = Seal.isPlain(name) ? sealed[name] : nil
      if entry != nil { seen.insert(name) }
      if let reason {
        note(name, reason)
        continue
      }
      do throws(FileError) {
        // Its size alone shows that a file is none of the sealed ones.
        let content = try hash(name, of: sizes)
        guard content?.digest != entry?.digest || content == nil else { continue }
        let original = content.flatMap { names[$0.digest] }.map { "; it has the content of \($0)" } ?? ""
        note(name, (entry == nil ? "was added" : "was changed") + " after sealing" + original)
      } catch {
        note(name, error.reason)
      }
    }
    for entry in seal.entries where !seen.contains(entry.name) { note(entry.name, "is missing") }
    return found.sorted { $0.name < $1.name }
  }

  /// The size and SHA-256 of a file, read in parts; nil if its size is none of `sizes`.
  private func hash(_ name: String, of sizes: Set<Int>? = nil) throws(FileError) -> (size: Int, digest: String)? {
    let hash = SHA256()
    guard let size = try files.read(name, ofSize: { sizes?.contains($0) ?? true }, inParts: { hash.update($0) }) else {
      return nil
    }
    return (size, hash.finish())
  }

  /// A file of the study; or something else, with the reason why it is no file.
  private typealias Present = (name: String, reason: String?)

  /// The plan and everything below `samples` and `liquids`. Folders are left out, except those that cannot be read.
  private func present() -> [Present] {
    var found: [Present] = []
    if let kind = files.kind(of: Self.plan) { found.append((Self.plan, Self.reason(kind))) }
    var waiting = ["samples"]
    switch files.kind(of: Self.liquids) {
    case nil: break
    case .folder: waiting.append(Self.liquids)
    case let kind?: found.append((Self.liquids, Self.reason(kind)))
    }
    while let folder = waiting.popLast() {
      guard folder.utf8.count(where: { $0 == UInt8(ascii: "/") }) < Self.deepest else {
        found.append((folder, "folders are nested too deeply"))
        continue
      }
      do throws(FileError) {
        for (name, kind) in try files.listing(of: folder) where !AtomicFile.isUnderWay(name) {
          let whole = "\(folder)/\(name)"
          if kind == .folder { waiting.append(whole) } else { found.append((whole, Self.reason(kind))) }
        }
      } catch {
        found.append((folder, error.reason))
      }
    }
    return found
  }

  private static func reason(_ kind: OwnFolder.Kind) -> String? { kind == .file ? nil : kind.sentence }
}
