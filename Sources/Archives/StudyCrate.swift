import Durability
import Foundation
import Plans
import Samples
import Seals

/// A study as an archive keeps it: a copy of its files, with their checksums and a description that programs read
/// (RO-Crate 1.1), and a page that says how to verify it.
///
/// ```
/// OUT/ro-crate-metadata.json   the description
/// OUT/README.md                what it is, and how to verify it
/// OUT/manifest-sha256.txt      SHA-256 of every other file, for sha256sum --check
/// OUT/plan.yaml, samples, …    the study, as it was
/// ```
///
/// The copy is complete or absent. It is a study: `lehr audit OUT`, `lehr report OUT` and `lehr seal OUT --check` read it as the original.
///
/// Source: RO-Crate Metadata Specification 1.1, https://w3id.org/ro/crate/1.1.
public struct StudyCrate: Sendable {
  /// The folder of the study.
  public let folder: String
  /// The license of the data: an identifier of SPDX, or an address.
  public var license = "CC-BY-4.0"
  /// Who made the study; nil to leave it out.
  public var author: String?
  /// The day of publication, such as 2026-11-30.
  public var date: String
  /// Which samples are finished; nil: those of the plan, without its stopping rules.
  public var status: StudyStatus?

  /// The name of the description.
  public static let metadataFile = "ro-crate-metadata.json"
  /// The name of the list of checksums.
  public static let manifestFile = "manifest-sha256.txt"
  /// The name of the page.
  public static let readmeFile = "README.md"
  /// Folders and files of a study that are no part of it: the report and the seal, where they are there.
  private static let additions = ["report.html", "SHA256SUMS", Seal.name, "figures", "tables"]

  /// The study in `folder`, as of a day.
  public init(folder: String, date: String) { (self.folder, self.date) = (folder, date) }

  /// A file of the crate.
  struct Entry: Equatable {
    let name: String
    let size: Int
    let digest: String
  }

  /// What was written.
  public struct Outcome: Sendable {
    /// The number of files.
    public let files: Int
    /// Their size in bytes.
    public let bytes: Int
    /// Samples that the plan asks for and the study lacks.
    public let missing: Int
  }

  /// The writing of a crate was asked to stop; nothing of it is left.
  public struct Interrupted: Error {}

  /// Throws ``PlanError`` if there is no study, or if the crate cannot have the folder at `path`.
  public func check(_ path: String) throws(PlanError) {
    _ = try Plan(ofStudyIn: folder)
    var status = stat()
    if lstat(path, &status) == 0 {
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw PlanError("\(path): this is not a folder; give a new folder for the crate")
      }
    }
    guard OwnFolder(path).contents(of: "").isEmpty else {
      throw PlanError("\(path): the folder is not empty; give a new folder for the crate")
    }
    guard !isWithin(path) else {
      throw PlanError("\(path): the crate would be a part of the study; give a folder outside of \(folder)")
    }
  }

  /// Writes the crate to a new folder, which appears when it is complete. The study is not changed.
  ///
  /// The files are first written to a folder beside it, `.NAME.export-…`, which is removed if an error or `isStopping`,
  /// asked before every file, ends the writing. Only a killed process leaves it: see ``leftovers(of:)``.
  ///
  /// Throws ``PlanError`` if there is no study or the target is not empty, ``FileError`` and ``SealError`` if a file cannot be
  /// copied, and ``Interrupted``.
  public func write(to path: String, isStopping: () -> Bool = { false }) throws -> Outcome {
    try check(path)
    let place = Self.place(of: path)
    let temporary = try Self.makeFolder(beside: place, for: path)
    do {
      let outcome = try fill(OwnFolder(temporary), isStopping)
      // Replaces an empty folder; anything that came there meanwhile is an error.
      guard rename(temporary, place) == 0 else { throw FileError(path: path, doing: "renaming", code: errno) }
      // Makes the rename outlast a power failure.
      let above = open(AtomicFile.split(place).folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      if above >= 0 {
        fsync(above)
        close(above)
      }
      return outcome
    } catch {
      try? FileManager.default.removeItem(atPath: temporary)
      throw error
    }
  }

  /// The beginning of the names of folders of crates under way.
  private static func beginning(_ place: String) -> String { ".\(AtomicFile.split(place).name).export-" }

  /// Makes a folder with a new name beside the one at `place`.
  private static func makeFolder(beside place: String, for path: String) throws(FileError) -> String {
    let above = AtomicFile.split(place).folder
    try AtomicFile.makeFolder(above)
    while true {
      let temporary = "\(above)/\(beginning(place))\(String(UInt64.random(in: 0...(.max)), radix: 36))"
      if mkdir(temporary, 0o777) == 0 { return temporary }
      let code = errno
      guard code == EEXIST else { throw FileError(path: path, doing: "making the folder", code: code) }
    }
  }

  /// Folders beside the crate at `path` that killed exports have left, or that exports under way are writing to.
  public static func leftovers(of path: String) -> [String] {
    let place = place(of: path)
    let above = AtomicFile.split(place).folder
    return OwnFolder(above).contents(of: "").filter { $0.kind == .folder && $0.name.hasPrefix(beginning(place)) }
      .map { "\(above)/\($0.name)" }.sorted()
  }

  private func fill(_ target: OwnFolder, _ isStopping: () -> Bool) throws -> Outcome {
    let plan = try Plan(ofStudyIn: folder)
    let source = OwnFolder(folder)
    var entries: [Entry] = []
    for name in try names(in: source) {
      guard !isStopping() else { throw Interrupted() }
      entries.append(try copy(name, from: source, to: target))
    }
    let status = try self.status ?? StudyStatus(folder: folder)
    let content = CrateContent(crate: self, plan: plan, status: status, files: entries)
    for (name, text) in [(Self.readmeFile, content.readme), (Self.metadataFile, content.metadata)] {
      try target.write(Data(text.utf8), to: name)
      entries.append(Entry(name: name, size: text.utf8.count, digest: SHA256.digits(of: Data(text.utf8))))
    }
    let manifest = entries.sorted { $0.name < $1.name }.map { "\($0.digest)  \($0.name)\n" }.joined()
    try target.write(Data(manifest.utf8), to: Self.manifestFile)
    return Outcome(
      files: entries.count + 1, bytes: entries.reduce(manifest.utf8.count) { $0 + $1.size },
      missing: status.planned - status.finished)
  }

  /// Whether a folder, which need not exist yet, is the study's or within it, links followed.
  private func isWithin(_ path: String) -> Bool { (Self.place(of: path) + "/").hasPrefix(Self.place(of: folder) + "/") }

  /// The path without links, as far as it exists.
  private static func place(of path: String) -> String {
    if let place = realpath(path, nil) {
      defer { free(place) }
      return String(cString: place)
    }
    let url = URL(fileURLWithPath: path).standardizedFileURL
    return url.path == "/" ? "/" : place(of: url.deletingLastPathComponent().path) + "/" + url.lastPathComponent
  }

  /// The files of the study, its seal and its report, sorted.
  private func names(in source: OwnFolder) throws -> [String] {
    var names = try SealedStudy(folder).names()
    for addition in Self.additions {
      switch source.kind(of: addition) {
      case .file: names.append(addition)
      case .folder:
        names += source.contents(of: addition).filter { $0.kind == .file && !AtomicFile.isUnderWay($0.name) }
          .map { "\(addition)/\($0.name)" }
      default: break
      }
    }
    return names.sorted()
  }

  private func copy(_ name: String, from source: OwnFolder, to target: OwnFolder) throws -> Entry {
    let bytes = try source.read(name)
    try target.write(bytes, to: name)
    return Entry(name: name, size: bytes.count, digest: SHA256.digits(of: bytes))
  }
}
