import Foundation

/// A file that a user names for results.
///
/// What is there decides how it is written: a regular file, or nothing yet, appears whole; a symbolic link of one's own is
/// followed, and its target appears whole; a pipe or a character device, such as `/dev/null` and `/dev/stdout`, is written
/// to. Folders, block devices, sockets, and links of other users or to nothing are refused.
public enum OutputFile {
  private enum Target {
    /// A file by its path, links followed.
    case file(String)
    /// A pipe or a character device.
    case stream(String)
    /// A file that this program has open already, by its number.
    case descriptor(Int32)
  }

  /// Makes `bytes` the contents of what `path` names, or writes them to it.
  public static func write(_ bytes: Data, to path: String) throws(FileError) {
    switch try target(of: path) {
    case .file(let place): try AtomicFile.write(bytes, to: place)
    case .stream(let place):
      let descriptor = open(place, O_WRONLY | O_NOCTTY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileError(path: path, doing: "writing", code: errno) }
      var failure = AtomicFile.writeAll(bytes, to: descriptor, for: path)
      if close(descriptor) != 0, failure == nil { failure = FileError(path: path, doing: "closing", code: errno) }
      if let failure { throw failure }
    case .descriptor(let number):
      // What was printed before comes before.
      fflush(nil)
      if let failure = AtomicFile.writeAll(bytes, to: number, for: path) { throw failure }
    }
  }

  /// Refuses a path that could not be written to, before any work is done.
  public static func check(_ path: String) throws(FileError) {
    switch try target(of: path) {
    case .file(let place):
      let folder = AtomicFile.split(place).folder
      var status = stat()
      guard stat(folder, &status) == 0 else { throw FileError(path: path, .noFolder(folder)) }
      guard status.st_mode & S_IFMT == S_IFDIR else { throw FileError(path: path, .noFolder(folder)) }
      guard access(folder, W_OK) == 0 else { throw FileError(path: path, .folderNotWritable(folder)) }
    case .stream(let place):
      guard access(place, W_OK) == 0 else { throw FileError(path: path, doing: "writing", code: errno) }
    case .descriptor(let number):
      let flags = fcntl(number, F_GETFL)
      guard flags >= 0, flags & O_ACCMODE != O_RDONLY else {
        throw FileError(path: path, doing: "writing", code: EBADF)
      }
    }
  }

  private static func target(of path: String) throws(FileError) -> Target {
    guard !path.isEmpty else { throw FileError(path: path, .noName) }
    if let number = descriptor(of: path) { return .descriptor(number) }
    var link = stat(), found = stat()
    guard lstat(path, &link) == 0 else { return .file(path) }
    guard stat(path, &found) == 0 else { throw FileError(path: path, .deadLink) }
    let isLink = link.st_mode & S_IFMT == S_IFLNK
    // A link that somebody else has put here would choose what is overwritten.
    guard !isLink || link.st_uid == geteuid() || link.st_uid == 0 else { throw FileError(path: path, .foreignLink) }
    switch found.st_mode & S_IFMT {
    case S_IFREG:
      guard isLink else { return .file(path) }
      guard let place = resolved(path) else { throw FileError(path: path, .deadLink) }
      return .file(place)
    case S_IFIFO, S_IFCHR: return .stream(path)
    case S_IFDIR: throw FileError(path: path, .isFolder)
    default: throw FileError(path: path, .notAFile)
    }
  }

  /// The number of the open file that a path such as `/dev/stdout` or `/dev/fd/3` stands for.
  private static func descriptor(of path: String) -> Int32? {
    if path == "/dev/stdout" { return STDOUT_FILENO }
    if path == "/dev/stderr" { return STDERR_FILENO }
    for start in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(start) {
      return Int32(path.dropFirst(start.count))
    }
    return nil
  }

  private static func resolved(_ path: String) -> String? {
    guard let place = realpath(path, nil) else { return nil }
    defer { free(place) }
    return String(validatingCString: place)
  }

  /// What tells whether two paths are the same file, by whatever names and links; nil for pipes and devices, which many
  /// things can be read from or written to, and for paths that lead nowhere.
  public static func identity(of path: String) -> String? {
    guard descriptor(of: path) == nil else { return nil }
    var status = stat()
    if stat(path, &status) == 0 {
      return status.st_mode & S_IFMT == S_IFREG ? "file \(status.st_dev) \(status.st_ino)" : nil
    }
    let (folder, name) = AtomicFile.split(path)
    return resolved(folder).map { "name \($0)/\(name)" }
  }
}
