import Durability
import Foundation

/// Reading the numbers of many finished samples, and what is remembered of them between two readings.
extension StudyStore {
  /// The signatures of an ensemble's finished samples, by index: one listing of its folder, no file is opened.
  public nonisolated func signatures(of ensemble: String) -> [Int: FileSignature] {
    let ending = ".\(Stage.finished.rawValue)"
    var found: [Int: FileSignature] = [:]
    guard let listing = opendir("\(folder)/samples/\(ensemble)") else { return found }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      var name = entry.pointee.d_name
      let index = withUnsafeBytes(of: &name) { bytes -> Int? in
        let letters = bytes.prefix { $0 != 0 }
        // Names are digits and the ending: what has other letters, such as a liquid, is no finished sample.
        guard letters.count > ending.utf8.count, letters.suffix(ending.utf8.count).elementsEqual(ending.utf8) else {
          return nil
        }
        return Self.number(letters.dropLast(ending.utf8.count))
      }
      guard let index else { continue }
      var status = stat()
      let isThere = withUnsafeBytes(of: &name) { bytes in
        fstatat(dirfd(listing), bytes.assumingMemoryBound(to: CChar.self).baseAddress!, &status, 0) == 0
      }
      if isThere, status.st_mode & S_IFMT == S_IFREG { found[index] = FileSignature(status) }
    }
    return found
  }

  private static func number(_ digits: Slice<UnsafeRawBufferPointer>) -> Int? {
    guard digits.count <= 18 else { return nil }
    var value = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      value = 10 * value + Int(digit) - 48
    }
    return value
  }

  /// The record and those of the `observables` that a finished sample has; a ``ContentError`` if the file is damaged; nil if
  /// there is none. Nothing is set aside.
  public nonisolated func inspect(
    _ ensemble: String, _ index: Int, observables: Set<String>
  ) throws(FileError) -> Result<(record: String, observables: [String: StoredArray]), ContentError>? {
    let path = path(ensemble, index, .finished)
    let bytes: Data
    do { bytes = try AtomicFile.read(path) } catch {
      // A run may have set it aside since the folder was listed.
      if access(path, F_OK) != 0 { return nil }
      throw error
    }
    return Result { () throws(ContentError) in try SampleFile.decodeNumbers(bytes, only: observables) }
  }

  /// Sets a damaged product aside, if it is still the file of `signature`.
  ///
  /// - Returns: whether it was: in a folder that may only be read it stays where it is.
  public nonisolated func setAside(_ ensemble: String, _ index: Int, ifStill signature: FileSignature) -> Bool {
    let path = path(ensemble, index, .finished)
    var status = stat()
    guard stat(path, &status) == 0, FileSignature(status) == signature else { return false }
    return rename(path, path + ".damaged") == 0
  }

  private nonisolated func cachePath(_ ensemble: String) -> String { "\(folder)/.cache/\(ensemble).numbers" }

  /// What was remembered of an ensemble's samples; nil if there is nothing, or if it was damaged.
  public nonisolated func remembered(_ ensemble: String) -> Data? {
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: cachePath(ensemble))) else { return nil }
    return try? unsealed(bytes)
  }

  /// Remembers `bytes` of an ensemble's samples, if the folder may be written to: nothing depends on it but time.
  public nonisolated func remember(_ bytes: Data, of ensemble: String) {
    try? AtomicFile.makeFolder("\(folder)/.cache")
    try? AtomicFile.write(sealed(bytes), to: cachePath(ensemble))
  }
}
