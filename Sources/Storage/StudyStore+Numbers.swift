import Durability
import Foundation

/// Reading the numbers of many finished samples, and what is remembered of them between two readings.
extension StudyStore {
  /// The signatures of an ensemble's finished samples, by index: one listing of its folder, no file is opened.
  public nonisolated func signatures(of ensemble: String) -> [Int: FileSignature] {
    var found: [Int: FileSignature] = [:]
    for (name, status) in files.statuses(of: "samples/\(ensemble)") where status.st_mode & S_IFMT == S_IFREG {
      if let product = Self.product(name), product.stage == .finished { found[product.index] = FileSignature(status) }
    }
    return found
  }

  /// The folders in `samples` that are none of `ensembles`, with how many finished samples each holds: those of ensembles that
  /// were removed from the plan.
  public nonisolated func folders(besides ensembles: Set<String>) -> [(name: String, finished: Int)] {
    files.contents(of: "samples").filter { $0.kind == .folder && !ensembles.contains($0.name) }
      .map { ($0.name, signatures(of: $0.name).count) }.filter { $0.1 > 0 }.sorted { $0.0 < $1.0 }
  }

  /// The record and those of the `observables` that a finished sample has; a ``ContentError`` if the file is damaged; nil if
  /// there is none. Nothing is set aside.
  public nonisolated func inspect(
    _ ensemble: String, _ index: Int, observables: Set<String>, limit: Int = .max
  ) throws(FileError) -> Result<(record: String, observables: [String: StoredArray]), ContentError>? {
    let bytes: Data
    do { bytes = try self.bytes(ensemble, index, .finished, limit: limit) } catch {
      // A run may have set it aside since the folder was listed.
      if !has(ensemble, index, .finished) { return nil }
      throw error
    }
    return Result { () throws(ContentError) in try SampleFile.decodeNumbers(bytes, only: observables) }
  }

  /// Sets a damaged or foreign product aside, as `<name>.<ending>`, if it is still the file of `signature`.
  ///
  /// - Returns: whether it was: in a folder that may only be read it stays where it is.
  public nonisolated func setAside(
    _ ensemble: String, _ index: Int, ifStill signature: FileSignature, as ending: String = damagedEnding
  ) -> Bool {
    let name = name(ensemble, index, .finished)
    guard let status = files.status(of: name), FileSignature(status) == signature else { return false }
    return files.setAside(name, as: ending)
  }

  /// Sets what bears a name and is no product aside.
  ///
  /// - Returns: whether it was.
  public nonisolated func setAside(_ name: String) -> Bool { files.setAside(name) }

  private nonisolated func cacheName(_ ensemble: String) -> String { ".cache/\(ensemble).numbers" }

  /// What was remembered of an ensemble's samples; nil if there is nothing, or if it was damaged.
  public nonisolated func remembered(_ ensemble: String, limit: Int = .max) -> Data? {
    guard let bytes = try? files.read(cacheName(ensemble), limit: limit) else { return nil }
    return try? unsealed(bytes)
  }

  /// Remembers `bytes` of an ensemble's samples, if the folder may be written to: nothing depends on it but time.
  public nonisolated func remember(_ bytes: Data, of ensemble: String) {
    try? files.write(sealed(bytes), to: cacheName(ensemble))
  }
}
