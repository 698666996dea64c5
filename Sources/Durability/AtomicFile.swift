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

  /// Makes `bytes` the contents of the file at `path`. A link of that name is replaced, not followed.
  ///
  /// Several programs, on several machines, may write the same file: one of them wins, and it is whole.
  public static func write(_ bytes: Data, to path: String) throws(FileError) {
    let (directory, name) = split(path)
    let folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw FileError(path: path, doing: "writing", code: errno) }
    defer { close(folder) }
    try write(bytes, to: name, in: folder, path: path)
  }

  /// The same in a folder that is held open; `path` is the name for messages.
  static func write(_ bytes: Data, to name: String, in folder: Int32, path: String) throws(FileError) {
    for attempt in 1... {
      let temporary = ".\(name).\(Writer.this.nextToken())\(temporaryEnding)"
      do {
        try flush(bytes, into: temporary, in: folder, for: path)
      } catch {
        // Another's file of that name is nobody's temporary of ours.
        if error.isSystem(EEXIST), attempt < mostAttempts { continue }
        if !error.isSystem(EEXIST) { unlinkat(folder, temporary, 0) }
        throw error
      }
      if renameat(folder, temporary, folder, name) == 0 { break }
      let code = errno
      unlinkat(folder, temporary, 0)
      // Swept up by another program, or forgotten by a server that was asked twice: written once more.
      guard code == ENOENT || code == ESTALE, attempt < mostAttempts else {
        throw FileError(path: path, doing: "renaming", code: code)
      }
    }
    // Makes the rename outlast a power failure; file systems that cannot are left to themselves.
    fsync(folder)
  }

  private static let mostAttempts = 5

  /// Makes a new file, of these permissions, at `path`, where nothing may be yet, not even a link.
  public static func create(_ bytes: Data, at path: String, mode: mode_t) throws(FileError) {
    do {
      try flush(bytes, into: path, in: AT_FDCWD, for: path, mode: mode)
    } catch {
      if !error.isSystem(EEXIST) { unlink(path) }
      throw error
    }
  }

  /// Writes a new file, which nothing of that name may precede, and makes sure that it is on the disk.
  private static func flush(
    _ bytes: Data, into temporary: String, in folder: Int32, for path: String, mode: mode_t = 0o644
  ) throws(FileError) {
    let descriptor = openat(folder, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileError(path: path, doing: "writing", code: errno) }
    var failure = writeAll(bytes, to: descriptor, for: path)
    if failure == nil, fsync(descriptor) != 0 { failure = FileError(path: path, doing: "flushing", code: errno) }
    if close(descriptor) != 0, failure == nil { failure = FileError(path: path, doing: "closing", code: errno) }
    if let failure { throw failure }
  }

  /// Writes `bytes` to an open file; what went wrong, if something did.
  static func writeAll(_ bytes: Data, to descriptor: Int32, for path: String) -> FileError? {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Foundation.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
        if count < 0 {
          let code = errno
          if code == EINTR { continue }
          return FileError(path: path, doing: "writing", code: code)
        }
        written += count
      }
      return nil
    }
  }

  /// The contents of the file at `path`, of at most `limit` bytes. What is no regular file is refused at once: a pipe keeps
  /// nobody waiting.
  public static func read(_ path: String, limit: Int = .max) throws(FileError) -> Data {
    try read(path, in: AT_FDCWD, flags: 0, path: path, limit: limit)
  }

  /// The first `count` bytes of the file at `path`, or as many as it has.
  public static func head(_ path: String, count: Int) throws(FileError) -> Data {
    let (descriptor, _) = try openRegular(path, in: AT_FDCWD, flags: 0, path: path)
    defer { close(descriptor) }
    var bytes = Data(count: count)
    let found = bytes.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress!, count) }
    guard found >= 0 else { throw FileError(path: path, doing: "reading", code: errno) }
    return bytes.prefix(found)
  }

  /// The contents of a file in a folder that is held open.
  static func read(
    _ name: String, in folder: Int32, flags: Int32, path: String, limit: Int
  ) throws(FileError) -> Data {
    let (descriptor, size) = try openRegular(name, in: folder, flags: flags, path: path)
    defer { close(descriptor) }
    guard size <= limit else { throw FileError(path: path, .tooLarge(limit: limit)) }
    return try readAll(descriptor, expecting: size, path: path, limit: limit)
  }

  /// Opens a regular file, and says how large it is.
  static func openRegular(
    _ name: String, in folder: Int32, flags: Int32, path: String
  ) throws(FileError) -> (descriptor: Int32, size: Int) {
    let descriptor = openat(folder, name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | flags, 0)
    guard descriptor >= 0 else {
      let code = errno
      if code == ELOOP, flags & O_NOFOLLOW != 0 { throw FileError(path: path, .link) }
      // A socket, or a device that is not there.
      if code == ENXIO || code == ENODEV { throw FileError(path: path, .notAFile) }
      throw FileError(path: path, doing: "reading", code: code)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw FileError(path: path, .notAFile)
    }
    return (descriptor, Int(status.st_size))
  }

  /// Everything in an open file, which may grow meanwhile.
  private static func readAll(
    _ descriptor: Int32, expecting size: Int, path: String, limit: Int
  ) throws(FileError) -> Data {
    var bytes = Data(count: size)
    var filled = 0
    while true {
      if filled == bytes.count { bytes.count += 1 << 12 }
      let room = bytes.count - filled
      let count = bytes.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress! + filled, room) }
      if count < 0 {
        let code = errno
        if code == EINTR { continue }
        throw FileError(path: path, doing: "reading", code: code)
      }
      filled += count
      guard filled <= limit else { throw FileError(path: path, .tooLarge(limit: limit)) }
      if count == 0 { break }
    }
    bytes.count = filled
    return bytes
  }

  /// Makes the folder at `path`, and those above it.
  public static func makeFolder(_ path: String) throws(FileError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw FileError(path: path, .notAFolder) }
      return
    }
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let (above, name) = split(trimmed)
    if !name.isEmpty { try makeFolder(above) }
    guard mkdir(trimmed, 0o777) != 0 else { return }
    let code = errno
    guard code == EEXIST else { throw FileError(path: path, doing: "making the folder", code: code) }
    // Made by another program meanwhile; or a link that leads nowhere.
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw FileError(path: path, .notAFolder)
    }
  }

  /// Removes what killed writers left in `folder`: of this machine what no living program writes, of `everyone` all.
  ///
  /// What a living writer loses by it, it writes again.
  public static func sweep(_ folder: String, everyone: Bool = true) { OwnFolder(folder).sweep("", everyone: everyone) }

  /// Whether a name is that of a file under way.
  public static func isUnderWay(_ name: String) -> Bool { name.hasPrefix(".") && name.hasSuffix(temporaryEnding) }

  /// Whether a name is that of a file under way whose writer is dead, or of any one.
  static func isLeft(_ name: String, everyone: Bool) -> Bool {
    guard isUnderWay(name) else { return false }
    return everyone || Writer.isDead(name.dropLast(temporaryEnding.count))
  }
}

/// Who writes: machine, process and a running number, so that no two writers on one folder share a temporary, and digits that
/// nobody can foresee. None of it enters a product's bytes.
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
    let digits = String(UInt64.random(in: 0...(.max)), radix: 36)
    return "\(machine).\(getpid()).\(count.add(1, ordering: .relaxed).newValue)-\(digits)"
  }

  /// Whether the writer of the temporary that ends in a token was a process of this machine that is no more.
  static func isDead(_ name: Substring) -> Bool {
    let parts = name.split(separator: ".").suffix(3).map(String.init)
    guard parts.count == 3, parts[0] == this.machine, let process = pid_t(parts[1]), process > 0 else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }
}
