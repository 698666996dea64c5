import Foundation
import Synchronization

/// Files that are whole or absent: written under a temporary name, flushed to the disk, then renamed.
///
/// Whatever interrupts a write, the name holds either what it held before or all of the new bytes. A kill may leave a
/// temporary behind; ``sweep(_:)`` removes it.
public enum AtomicFile {
  /// The ending of files under way.
  public static let temporaryEnding = ".writing"

  /// The folder and the name of a path; the folder is "." where none is given.
  ///
  /// Foundation's own path components end the program on some names of one letter.
  public static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
  }

  /// Makes `bytes` the contents of the file at `path`.
  ///
  /// Several programs, on several machines, may write the same file: one of them wins, and it is whole.
  public static func write(_ bytes: Data, to path: String) throws(FileError) {
    let (directory, name) = split(path)
    for attempt in 1... {
      let temporary = "\(directory)/.\(name).\(Writer.this.nextToken())\(temporaryEnding)"
      do {
        try flush(bytes, into: temporary, for: path)
      } catch {
        unlink(temporary)
        throw error
      }
      if rename(temporary, path) == 0 { break }
      let code = errno
      unlink(temporary)
      // Swept up by another program, or forgotten by a server that was asked twice: written once more.
      guard code == ENOENT || code == ESTALE, attempt < mostAttempts else {
        throw FileError(path: path, doing: "renaming", code: code)
      }
    }
    flush(folder: directory)
  }

  private static let mostAttempts = 5

  /// Writes a file and makes sure that it is on the disk; `path` is the name for messages.
  private static func flush(_ bytes: Data, into temporary: String, for path: String) throws(FileError) {
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError(path: path, doing: "writing", code: errno) }
    var failure: FileError?
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Foundation.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          failure = FileError(path: path, doing: "writing", code: errno)
          return
        }
        written += count
      }
    }
    if failure == nil, fsync(descriptor) != 0 { failure = FileError(path: path, doing: "flushing", code: errno) }
    if close(descriptor) != 0, failure == nil { failure = FileError(path: path, doing: "closing", code: errno) }
    if let failure { throw failure }
  }

  /// Makes renames in `folder` outlast a power failure; file systems that cannot are left to themselves.
  private static func flush(folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// The contents of the file at `path`, of at most `limit` bytes.
  public static func read(_ path: String, limit: Int = .max) throws(FileError) -> Data {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileError(path: path, doing: "reading", code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(path: path, .notAFile)
    }
    guard status.st_size <= limit else {
      throw FileError(path: path, .tooLarge(limit: limit))
    }
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw FileError(path: path, doing: "reading", code: errno == 0 ? EIO : errno)
    }
  }

  /// Makes the folder at `path`, and those above it.
  public static func makeFolder(_ path: String) throws(FileError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      var status = stat()
      let isFile = stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
      throw isFile
        ? FileError(path: path, .notAFolder)
        : FileError(path: path, doing: "making the folder", code: errno == 0 ? EACCES : errno)
    }
  }

  /// Removes what killed writers left in `folder`: of this machine what no living program writes, of `everyone` all.
  ///
  /// What a living writer loses by it, it writes again.
  public static func sweep(_ folder: String, everyone: Bool = true) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
    for name in names where name.hasPrefix(".") && name.hasSuffix(temporaryEnding) {
      if everyone || Writer.isDead(name.dropLast(temporaryEnding.count)) { unlink("\(folder)/\(name)") }
    }
  }
}

/// Who writes: machine, process and a running number, so that no two writers on one folder share a temporary.
private final class Writer: Sendable {
  static let this = Writer()
  private let machine: String
  private let count = Atomic(0)

  private init() {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let text = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    machine = String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }

  func nextToken() -> String {
    "\(machine).\(getpid()).\(count.add(1, ordering: .relaxed).newValue)"
  }

  /// Whether the writer of the temporary that ends in a token was a process of this machine that is no more.
  static func isDead(_ name: Substring) -> Bool {
    let parts = name.split(separator: ".").suffix(3).map(String.init)
    guard parts.count == 3, parts[0] == this.machine, let process = pid_t(parts[1]), process > 0 else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }
}
