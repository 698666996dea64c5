import Durability
import Foundation

/// The folder of a study: the one place that remembers. What exists in it is what has been done.
///
/// ```
/// DIR/plan.yaml                              the plan, as it was run
/// DIR/samples/<ensemble>/recipe.json         what decides the bytes of its samples
/// DIR/samples/<ensemble>/<index>.h5          finished samples
/// DIR/samples/<ensemble>/<index>.liquid.h5   equilibrated, not yet measured
/// DIR/samples/<ensemble>/<index>.checkpoint  on its way to equilibrium
/// ```
///
/// Products are sealed by a checksum and appear whole; a damaged one is set aside as `<name>.damaged` and made again.
public actor StudyStore {
  /// The folder.
  public nonisolated let folder: String
  private var lock: Int32 = -1

  /// What a file of a sample is.
  public enum Stage: String, Sendable, CaseIterable {
    /// On its way to equilibrium.
    case checkpoint
    /// Equilibrated.
    case liquid = "liquid.h5"
    /// Quenched and measured.
    case finished = "h5"
  }

  /// The store in `folder`.
  public init(folder: String) { self.folder = folder }

  /// Makes the folder, and sweeps up what killed runs left.
  ///
  /// Any number of programs may work in the folder at once, on any number of machines: products appear whole, and the same
  /// product has the same bytes whoever makes it. To work `alone` saves doing things twice: other programs of this machine
  /// that ask for the same are refused. The lock is the system's own and ends with the process, however that ends; a file
  /// system without locks does without.
  ///
  /// Throws ``FileError`` if the folder cannot be made or written to, or another program works in it alone.
  ///
  /// - Parameters:
  ///   - alone: whether others that want to be alone are refused.
  ///   - sweepingAll: whether files under way of other machines' programs are swept up too; living ones write them again.
  public func open(alone: Bool = true, sweepingAll: Bool = false) throws(FileError) {
    try AtomicFile.makeFolder("\(folder)/samples")
    guard access("\(folder)/samples", W_OK) == 0 else {
      throw FileError(path: folder, .notWritable)
    }
    if alone { try takeLock() }
    AtomicFile.sweep(folder, everyone: alone || sweepingAll)
    AtomicFile.sweep("\(folder)/.cache", everyone: alone || sweepingAll)
    for name in ensembleFolders() {
      AtomicFile.sweep("\(folder)/samples/\(name)", everyone: alone || sweepingAll)
      removeNeedless(in: name)
    }
  }

  private func takeLock() throws(FileError) {
    let path = "\(folder)/.lock"
    lock = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard lock >= 0 else { throw FileError(path: path, doing: "writing", code: errno) }
    guard flock(lock, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
    Foundation.close(lock)
    lock = -1
    throw FileError(path: folder, .inUse)
  }

  /// Removes what a run left that was killed between a product's appearance and the removal of what it replaces.
  public func removeNeedless(in ensemble: String) {
    let found = indices(of: ensemble)
    let finished = found[.finished] ?? []
    let liquids = found[.liquid] ?? []
    for index in liquids.intersection(finished) { remove(ensemble, index, .liquid) }
    let arrived = finished.union(liquids)
    for index in (found[.checkpoint] ?? []).intersection(arrived) { remove(ensemble, index, .checkpoint) }
  }

  /// Lets others work in the folder. The system does the same when the process ends.
  public func close() {
    Self.release(lock)
    lock = -1
  }

  deinit { Self.release(lock) }

  /// Unlocks before closing: a child process that has just been forked still shares the open file, and would keep the
  /// lock for the moment until it becomes another program.
  private static func release(_ lock: Int32) {
    guard lock >= 0 else { return }
    flock(lock, LOCK_UN)
    Foundation.close(lock)
  }

  private func ensembleFolders() -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/samples"))?.sorted() ?? []
  }

  /// Which samples of an ensemble have a product of a stage: one listing of its folder.
  public nonisolated func indices(of ensemble: String) -> [Stage: Set<Int>] {
    var found: [Stage: Set<Int>] = [:]
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/samples/\(ensemble)")) ?? []
    for name in names {
      let parts = name.split(separator: ".", maxSplits: 1)
      guard parts.count == 2, let index = Int(parts[0]), let stage = Stage(rawValue: String(parts[1])) else { continue }
      found[stage, default: []].insert(index)
    }
    return found
  }

  /// Whether a product is there.
  public nonisolated func has(_ ensemble: String, _ index: Int, _ stage: Stage) -> Bool {
    access(path(ensemble, index, stage), F_OK) == 0
  }

  /// Where a product of a sample stands.
  public nonisolated func path(_ ensemble: String, _ index: Int, _ stage: Stage) -> String {
    let digits = String(index)
    let number = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    return "\(folder)/samples/\(ensemble)/\(number).\(stage.rawValue)"
  }

  /// Makes a product exist.
  public func publish(_ sample: StoredSample, _ ensemble: String, _ index: Int, _ stage: Stage) throws(FileError) {
    try AtomicFile.makeFolder("\(folder)/samples/\(ensemble)")
    try AtomicFile.write(SampleFile.encode(sample), to: path(ensemble, index, stage))
  }

  /// Keeps the state of a sample under way.
  public func keep(checkpoint: Data, _ ensemble: String, _ index: Int) throws(FileError) {
    try AtomicFile.makeFolder("\(folder)/samples/\(ensemble)")
    try AtomicFile.write(sealed(checkpoint), to: path(ensemble, index, .checkpoint))
  }

  /// Removes products that a later stage has made needless.
  public func remove(_ ensemble: String, _ index: Int, _ stage: Stage) { unlink(path(ensemble, index, stage)) }

  /// The sample in a product; nil if there is none, or if it was damaged, and then set aside.
  public func sample(_ ensemble: String, _ index: Int, _ stage: Stage) throws(FileError) -> StoredSample? {
    try content(ensemble, index, stage) { bytes throws(ContentError) in try SampleFile.decode(bytes) }
  }

  /// Record and observables of a finished sample; nil as in ``sample(_:_:_:)``.
  public func numbers(
    _ ensemble: String, _ index: Int
  ) throws(FileError) -> (record: String, observables: [String: StoredArray])? {
    try content(ensemble, index, .finished) { bytes throws(ContentError) in try SampleFile.decodeNumbers(bytes) }
  }

  /// The state kept of a sample under way; nil as in ``sample(_:_:_:)``.
  public func checkpoint(_ ensemble: String, _ index: Int) throws(FileError) -> Data? {
    try content(ensemble, index, .checkpoint) { bytes throws(ContentError) in try unsealed(bytes) }
  }

  /// Products that were found damaged and set aside since the store was opened.
  public private(set) var damaged: [String] = []

  private func content<T>(
    _ ensemble: String, _ index: Int, _ stage: Stage, _ decode: (Data) throws(ContentError) -> T
  ) throws(FileError) -> T? {
    let path = path(ensemble, index, stage)
    let bytes: Data
    do { bytes = try AtomicFile.read(path) } catch {
      // Not there, or replaced by a later stage's product a moment ago.
      if !FileManager.default.fileExists(atPath: path) { return nil }
      throw error
    }
    do {
      return try decode(bytes)
    } catch {
      // What a later version wrote is no damage: it stays where it is.
      if let schema = error.laterSchema { throw FileError(path: path, .newer(schema: schema)) }
      damaged.append("\(path): \(error.description)")
      rename(path, path + ".damaged")
      return nil
    }
  }

  /// Remembers that a product was found damaged.
  public func note(damaged path: String, _ reason: String) { damaged.append("\(path): \(reason)") }

  /// Sets a product of a sample aside, whose seal is right and whose content is not.
  public func setAside(_ ensemble: String, _ index: Int, _ stage: Stage, because reason: String) {
    setAside(String(path(ensemble, index, stage).dropFirst(folder.count + 1)), because: reason)
  }

  /// Renames a file that is not what it should be to `<name>.damaged`, and remembers it by name and reason.
  public func setAside(_ name: String, because reason: String) {
    let path = "\(folder)/\(name)"
    damaged.append("\(path): \(reason)")
    rename(path, path + ".damaged")
  }

  /// Makes `text` the content of a file of the study, such as `plan.yaml`, with the folder that it stands in.
  public func write(_ text: String, to name: String) throws(FileError) {
    if let slash = name.lastIndex(of: "/") { try AtomicFile.makeFolder("\(folder)/\(name[..<slash])") }
    try AtomicFile.write(Data(text.utf8), to: "\(folder)/\(name)")
  }

  /// A text file of the study, if it is there; what is no UTF-8 in it is replaced, and found to be wrong by whoever reads on.
  public nonisolated func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(folder)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }
}
