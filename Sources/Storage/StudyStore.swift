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
/// DIR/samples/<ensemble>/<index>.shear       quenched, and sheared in part
/// DIR/liquids/                               kept liquids from which trajectories begin
/// ```
///
/// Products are sealed by a checksum and appear whole; a damaged one is set aside as `<name>.damaged` and made again. The
/// folder itself may be a symbolic link; within it none is followed, for reading or writing.
public actor StudyStore {
  /// The folder.
  public nonisolated let folder: String
  /// Its files, links not followed.
  nonisolated let files: OwnFolder
  private var lock: FileLock?

  /// What a file of a sample is.
  public enum Stage: String, Sendable, CaseIterable {
    /// On its way to equilibrium.
    case checkpoint
    /// Equilibrated.
    case liquid = "liquid.h5"
    /// Quenched, and sheared in part; its liquid is there too.
    case shear
    /// Quenched and measured.
    case finished = "h5"
  }

  /// The store in `folder`.
  public init(folder: String) {
    self.folder = folder
    files = OwnFolder(folder)
  }

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
  ///   - glasses: the number of glasses of a liquid by ensemble, if liquids give several; checkpoints of other ensembles stay.
  public func open(
    alone: Bool = true, sweepingAll: Bool = false, glasses: [String: Int]? = nil
  ) throws(FileError) {
    try files.makeFolder("samples")
    guard files.isWritable("samples") else { throw FileError(path: folder, .notWritable) }
    if alone {
      guard let lock = try files.lock(".lock") else { throw FileError(path: folder, .inUse) }
      self.lock = lock
    }
    for name in ["", ".cache"] { files.sweep(name, everyone: alone || sweepingAll) }
    for name in try ensembleFolders() {
      files.sweep("samples/\(name)", everyone: alone || sweepingAll)
      removeNeedless(in: name, glasses: glasses == nil ? 1 : glasses?[name])
    }
  }

  /// Removes what a run left that was killed between a product's appearance and the removal of what it replaces.
  ///
  /// A trajectory's checkpoint has the name of its last sample, and is needed until all `glasses` of its samples have arrived:
  /// one of them may have been set aside. It stays if their number is not known.
  public func removeNeedless(in ensemble: String, glasses: Int? = 1) {
    let found = indices(of: ensemble)
    let finished = found[.finished] ?? []
    let liquids = found[.liquid] ?? []
    for index in liquids.intersection(finished) { remove(ensemble, index, .liquid) }
    for index in (found[.shear] ?? []).intersection(finished) { remove(ensemble, index, .shear) }
    let arrived = finished.union(liquids)
    guard let glasses else { return }
    for index in (found[.checkpoint] ?? []).intersection(arrived) {
      let first = index / glasses * glasses
      // A name may state the largest number there is.
      if (0..<glasses).allSatisfy({ arrived.contains(first &+ $0) }) { remove(ensemble, index, .checkpoint) }
    }
  }

  /// Lets others work in the folder. The system does the same when the process ends.
  public func close() { lock = nil }

  /// The folders of the ensembles. Throws ``FileError`` if one of them is a link: a run would write elsewhere.
  private func ensembleFolders() throws(FileError) -> [String] {
    let found = files.contents(of: "samples")
    if let link = found.first(where: { $0.kind == .link }) {
      throw FileError(path: "\(folder)/samples/\(link.name)", .link)
    }
    return found.filter { $0.kind == .folder }.map(\.name).sorted()
  }

  /// Refuses a study whose samples, or those of one of these ensembles, stand elsewhere: behind a symbolic link.
  public nonisolated func checkLinks(of ensembles: [String]) throws(FileError) {
    for name in ["samples"] + ensembles.map({ "samples/\($0)" }) where files.kind(of: name) == .link {
      throw FileError(path: "\(folder)/\(name)", .link)
    }
  }

  /// Which samples of an ensemble have a product of a stage: one listing of its folder. Only regular files are products, by
  /// their exact names: a folder or a link of that name is none, and neither is `1.h5`.
  public nonisolated func indices(of ensemble: String) -> [Stage: Set<Int>] {
    var found: [Stage: Set<Int>] = [:]
    for (name, kind) in files.contents(of: "samples/\(ensemble)") where kind == .file {
      if let (index, stage) = Self.product(name) { found[stage, default: []].insert(index) }
    }
    return found
  }

  /// What stands where products should and is no file: names with what they are.
  public nonisolated func intruders(of ensemble: String) -> [(name: String, index: Int, stage: Stage, reason: String)] {
    files.contents(of: "samples/\(ensemble)").filter { $0.kind != .file }.compactMap { name, kind in
      Self.product(name).map { ("samples/\(ensemble)/\(name)", $0.index, $0.stage, kind.sentence) }
    }.sorted { $0.0 < $1.0 }
  }

  /// The sample and the stage whose product has this name; nil if none has.
  static func product(_ name: String) -> (index: Int, stage: Stage)? {
    let parts = name.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, let index = Int(parts[0]), let stage = Stage(rawValue: String(parts[1])),
      self.name(index, stage) == name
    else { return nil }
    return (index, stage)
  }

  /// Whether a product is there.
  public nonisolated func has(_ ensemble: String, _ index: Int, _ stage: Stage) -> Bool {
    files.kind(of: name(ensemble, index, stage)) == .file
  }

  /// Where a product of a sample stands.
  public nonisolated func path(_ ensemble: String, _ index: Int, _ stage: Stage) -> String {
    "\(folder)/\(name(ensemble, index, stage))"
  }

  /// Where a product of a sample stands within the folder.
  nonisolated func name(_ ensemble: String, _ index: Int, _ stage: Stage) -> String {
    "samples/\(ensemble)/\(Self.name(index, stage))"
  }

  private static func name(_ index: Int, _ stage: Stage) -> String {
    let digits = String(index)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits + ".\(stage.rawValue)"
  }

  /// The bytes of a product, as they are.
  public nonisolated func bytes(
    _ ensemble: String, _ index: Int, _ stage: Stage, limit: Int = .max
  ) throws(FileError) -> Data {
    try files.read(name(ensemble, index, stage), limit: limit)
  }

  /// The state kept of a sample under way, as it is; nothing is set aside.
  package nonisolated func checkpointBytes(
    _ ensemble: String, _ index: Int, _ stage: Stage = .checkpoint, limit: Int = .max
  ) throws -> Data {
    try unsealed(bytes(ensemble, index, stage, limit: limit))
  }

  /// The bytes of a kept liquid of the study.
  package nonisolated func liquidBytes(_ name: String, limit: Int = .max) throws(FileError) -> Data {
    try files.read(name, limit: limit)
  }

  /// Makes `bytes` a kept liquid of the study, unless it is there already.
  public func keep(liquid bytes: Data, as name: String) throws(FileError) {
    try files.renew(bytes, name)
  }

  /// Makes a product exist.
  public func publish(_ sample: StoredSample, _ ensemble: String, _ index: Int, _ stage: Stage) throws(FileError) {
    try files.write(SampleFile.encode(sample), to: name(ensemble, index, stage))
  }

  /// Keeps the state of a sample under way.
  public func keep(
    checkpoint: Data, _ ensemble: String, _ index: Int, _ stage: Stage = .checkpoint
  ) throws(FileError) {
    try files.write(sealed(checkpoint), to: name(ensemble, index, stage))
  }

  /// Removes products that a later stage has made needless.
  public func remove(_ ensemble: String, _ index: Int, _ stage: Stage) { files.remove(name(ensemble, index, stage)) }

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
  ///
  /// - Parameter limit: no such state is larger; one that is, is damaged.
  public func checkpoint(
    _ ensemble: String, _ index: Int, _ stage: Stage = .checkpoint, limit: Int = .max
  ) throws(FileError) -> Data? {
    try content(ensemble, index, stage, limit: limit) { bytes throws(ContentError) in try unsealed(bytes) }
  }

  /// Products that were found damaged and set aside since the store was opened.
  public private(set) var damaged: [String] = []

  private func content<T>(
    _ ensemble: String, _ index: Int, _ stage: Stage, limit: Int = .max, _ decode: (Data) throws(ContentError) -> T
  ) throws(FileError) -> T? {
    let path = path(ensemble, index, stage)
    let bytes: Data
    let name = name(ensemble, index, stage)
    do { bytes = try files.read(name, limit: limit) } catch {
      // Not there, or replaced by a later stage's product a moment ago.
      guard let kind = files.kind(of: name) else { return nil }
      if case .tooLarge = error.cause {
        setAside(name, because: error.reason)
        return nil
      }
      if kind == .file { throw error }
      setAside(name, because: kind.sentence)
      return nil
    }
    do {
      return try decode(bytes)
    } catch {
      // What a later version wrote is no damage: it stays where it is.
      if let schema = error.laterSchema { throw FileError(path: path, .newer(schema: schema)) }
      setAside(name, because: error.description)
      return nil
    }
  }

  /// Remembers that a product was found damaged.
  public func note(damaged path: String, _ reason: String) { damaged.append("\(path): \(reason)") }

  /// Sets a product of a sample aside, whose seal is right and whose content is not.
  public func setAside(
    _ ensemble: String, _ index: Int, _ stage: Stage, because reason: String, as ending: String = damagedEnding
  ) {
    setAside(name(ensemble, index, stage), because: reason, as: ending)
  }

  /// Renames a file that is not what it should be to `<name>.<ending>`, and remembers it by name and reason.
  public func setAside(_ name: String, because reason: String, as ending: String = damagedEnding) {
    damaged.append("\(folder)/\(name): \(reason)")
    files.setAside(name, as: ending)
  }

  /// What the names of damaged products end in.
  public static let damagedEnding = "damaged"
  /// What the names of products end in that belong to another place: another index, ensemble, seed or recipe.
  public static let foreignEnding = "foreign"

  /// Makes `text` the content of a file of the study, such as `plan.yaml`, with the folder that it stands in.
  public func write(_ text: String, to name: String) throws(FileError) { try files.write(Data(text.utf8), to: name) }

  /// A text file of the study, if it is there; what is no UTF-8 in it is replaced, and found to be wrong by whoever reads on.
  public nonisolated func text(_ name: String) -> String? {
    try? readText(name)
  }

  /// The same; what keeps it from being read, if anything does.
  public nonisolated func readText(_ name: String) throws(FileError) -> String {
    String(decoding: try files.read(name, limit: Self.largestText), as: UTF8.self)
  }

  /// The largest file that is read as a text of the study, in bytes: no plan or recipe is as large.
  private static let largestText = 1 << 26
}
