import Foundation

/// A folder that belongs to the program, such as a study's: files in it by their names, which may have folders in them.
///
/// The folder itself may be reached by symbolic links. Below it none is followed, neither in a folder of a name nor at its
/// end: every name is walked folder by folder from the one above, which is held open, so that no link leads a read or a
/// write elsewhere, not even one that is planted meanwhile.
public struct OwnFolder: Sendable {
  /// The path of the folder, as it was given.
  public let path: String

  /// The folder at `path`, which need not exist yet.
  public init(_ path: String) { self.path = path }

  /// What stands under a name.
  public enum Kind: Sendable, Equatable {
    case file, folder, link, other
  }

  /// The path of a name, for messages.
  func whole(_ name: some StringProtocol) -> String { name.isEmpty ? path : "\(path)/\(name)" }

  /// The folder of the name, held open, and the last part of it. The caller closes it.
  func parent(of name: String, making: Bool = false) throws(FileError) -> (descriptor: Int32, last: String) {
    let (folder, last) = AtomicFile.split(name)
    return (try open(folder == "." ? "" : folder, making: making), last)
  }

  /// Opens a folder below this one; `making` makes those that are missing, this one included.
  private func open(_ name: String, making: Bool) throws(FileError) -> Int32 {
    if making { try AtomicFile.makeFolder(path) }
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    var descriptor = Foundation.open(path, flags)
    guard descriptor >= 0 else { throw FileError(path: path, doing: "reading", code: errno) }
    var reached = ""
    for part in name.split(separator: "/") {
      reached += reached.isEmpty ? String(part) : "/\(part)"
      let above = descriptor
      defer { close(above) }
      var next = openat(above, String(part), flags | O_NOFOLLOW, 0)
      if next < 0, errno == ENOENT, making {
        mkdirat(above, String(part), 0o777)
        next = openat(above, String(part), flags | O_NOFOLLOW, 0)
      }
      let code = errno
      guard next >= 0 else {
        switch kind(String(part), in: above) {
        case .link: throw FileError(path: whole(reached), .link)
        case .file, .other: throw FileError(path: whole(reached), .notAFolder)
        case .folder, nil:
          throw FileError(path: whole(reached), doing: making ? "making the folder" : "reading", code: code)
        }
      }
      descriptor = next
    }
    return descriptor
  }

  private func status(_ name: String, in descriptor: Int32) -> stat? {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  private func kind(_ name: String, in descriptor: Int32) -> Kind? { status(name, in: descriptor).map(Kind.init) }

  /// What the system says of the thing that bears a name, a link itself included; nil if there is none.
  public func status(of name: String) -> stat? {
    guard let (descriptor, last) = try? parent(of: name) else { return nil }
    defer { close(descriptor) }
    return status(last, in: descriptor)
  }

  /// What bears a name; nil if nothing does.
  public func kind(of name: String) -> Kind? { status(of: name).map(Kind.init) }

  /// The names in the folder `name`, with what they are, in no order; none if it cannot be read.
  public func contents(of name: String) -> [(name: String, kind: Kind)] { entries(of: name, Self.kind) }

  /// The names in the folder `name`, with what the system says of each, in no order; none if it cannot be read.
  public func statuses(of name: String) -> [(name: String, status: stat)] { entries(of: name, Self.status) }

  /// The names in the folder `name`, with what they are, in no order. Throws ``FileError`` if not all can be read.
  public func listing(of name: String) throws(FileError) -> [(name: String, kind: Kind)] { try list(name, Self.kind) }

  private func entries<Fact>(
    of name: String, _ fact: (UnsafeMutablePointer<dirent>, Int32) -> Fact?
  ) -> [(name: String, Fact)] { (try? list(name, fact)) ?? [] }

  private func list<Fact>(
    _ name: String, _ fact: (UnsafeMutablePointer<dirent>, Int32) -> Fact?
  ) throws(FileError) -> [(name: String, Fact)] {
    let descriptor = try open(name, making: false)
    guard let listing = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw FileError(path: whole(name), doing: "reading", code: code)
    }
    defer { closedir(listing) }
    var found: [(name: String, Fact)] = []
    while true {
      errno = 0
      guard let entry = readdir(listing) else {
        guard errno == 0 else { throw FileError(path: whole(name), doing: "reading", code: errno) }
        return found
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != "..", let fact = fact(entry, dirfd(listing)) else { continue }
      found.append((name, fact))
    }
  }

  /// Most file systems say what an entry is where they list it; others have to be asked.
  private static func kind(_ entry: UnsafeMutablePointer<dirent>, in descriptor: Int32) -> Kind? {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): status(entry, in: descriptor).map(Kind.init)
    default: .other
    }
  }

  private static func status(_ entry: UnsafeMutablePointer<dirent>, in descriptor: Int32) -> stat? {
    var status = stat()
    let isThere = withUnsafeBytes(of: &entry.pointee.d_name) {
      fstatat(descriptor, $0.bindMemory(to: CChar.self).baseAddress!, &status, AT_SYMLINK_NOFOLLOW) == 0
    }
    return isThere ? status : nil
  }

  /// The contents of a file, of at most `limit` bytes.
  public func read(_ name: String, limit: Int = .max) throws(FileError) -> Data {
    let (descriptor, last) = try parent(of: name)
    defer { close(descriptor) }
    return try AtomicFile.read(last, in: descriptor, flags: O_NOFOLLOW, path: whole(name), limit: limit)
  }

  /// Passes the contents of a file on in parts of at most 1 MiB: memory does not grow with the file.
  ///
  /// - Returns: its size; nil, before anything is passed on, if `isWanted` refuses the size. A file that grows meanwhile is
  ///   read up to that size.
  public func read(
    _ name: String, ofSize isWanted: (Int) -> Bool, inParts body: (UnsafeRawBufferPointer) -> Void
  ) throws(FileError) -> Int? {
    let (folder, last) = try parent(of: name)
    defer { close(folder) }
    let (file, size) = try AtomicFile.openRegular(last, in: folder, flags: O_NOFOLLOW, path: whole(name))
    defer { close(file) }
    guard isWanted(size) else { return nil }
    var part = [UInt8](repeating: 0, count: min(size, 1 << 20))
    var left = size
    while left > 0 {
      let count = Foundation.read(file, &part, min(left, part.count))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError(path: whole(name), doing: "reading", code: count < 0 ? errno : EIO) }
      part.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      left -= count
    }
    return size
  }

  /// Makes `bytes` the contents of a file, whole or not at all, with the folders that it stands in.
  public func write(_ bytes: Data, to name: String) throws(FileError) {
    let (descriptor, last) = try parent(of: name, making: true)
    defer { close(descriptor) }
    try AtomicFile.write(bytes, to: last, in: descriptor, path: whole(name))
  }

  /// Adds `bytes` to the end of a file, which is made if it is missing: programs may do so at once. For logs only: what
  /// counts as finished is written as a whole.
  public func append(_ bytes: Data, to name: String) throws(FileError) {
    let (folder, last) = try parent(of: name, making: true)
    defer { close(folder) }
    let file = openat(folder, last, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o644)
    guard file >= 0 else { throw FileError(path: whole(name), doing: "writing", code: errno) }
    defer { close(file) }
    if let error = AtomicFile.writeAll(bytes, to: file, for: whole(name)) { throw error }
  }

  /// Makes `bytes` the contents of a file as ``write(_:to:)`` does, if it does not hold them already.
  ///
  /// - Returns: whether it was written.
  @discardableResult
  public func renew(_ bytes: Data, _ name: String) throws(FileError) -> Bool {
    if let old = try? read(name, limit: bytes.count), old == bytes { return false }
    try write(bytes, to: name)
    return true
  }

  /// Makes a folder, and those above it.
  public func makeFolder(_ name: String) throws(FileError) { close(try open(name, making: true)) }

  /// Makes a folder that was not there before, and says whether it did: another program may have been faster.
  public func makeNewFolder(_ name: String) throws(FileError) -> Bool {
    let (descriptor, last) = try parent(of: name, making: true)
    defer { close(descriptor) }
    if mkdirat(descriptor, last, 0o755) == 0 { return true }
    let code = errno
    guard code == EEXIST else { throw FileError(path: whole(name), doing: "making the folder", code: code) }
    return false
  }

  /// Whether files can be made in a folder.
  public func isWritable(_ name: String) -> Bool {
    guard let descriptor = try? open(name, making: false) else { return false }
    defer { close(descriptor) }
    return faccessat(descriptor, ".", W_OK, 0) == 0
  }

  /// Removes a file or a link, if there is one.
  public func remove(_ name: String) {
    guard let (descriptor, last) = try? parent(of: name) else { return }
    defer { close(descriptor) }
    unlinkat(descriptor, last, 0)
  }

  /// Renames what bears a name, whatever it is, to `<name>.<ending>`; where that name is taken, to `<name>.<ending>-2` and so
  /// on. A damaged file of before is replaced; a folder, and a sound file of another place, is not. A link is renamed itself:
  /// what it leads to stays as it is.
  ///
  /// - Returns: whether it was renamed.
  @discardableResult
  public func setAside(_ name: String, as ending: String = "damaged") -> Bool {
    guard let (descriptor, last) = try? parent(of: name) else { return false }
    defer { close(descriptor) }
    for number in 1...10_000 {
      let aside = last + ".\(ending)" + (number == 1 ? "" : "-\(number)")
      if let taken = kind(aside, in: descriptor) {
        if taken == .folder || ending != "damaged" || kind(last, in: descriptor) == .folder { continue }
      }
      return renameat(descriptor, last, descriptor, aside) == 0
    }
    return false
  }

  /// Removes what killed writers left in a folder, as ``AtomicFile/sweep(_:everyone:)`` says.
  public func sweep(_ name: String, everyone: Bool) {
    guard let descriptor = try? open(name, making: false) else { return }
    defer { close(descriptor) }
    let left = contents(of: name).filter { $0.kind != .folder && AtomicFile.isLeft($0.name, everyone: everyone) }
    for entry in left { unlinkat(descriptor, entry.name, 0) }
  }

  /// Takes the system's lock on a file of that name, which is made if it is missing; nil if another program has it.
  ///
  /// The lock ends with the process, however that ends. A file system without locks does without.
  public func lock(_ name: String) throws(FileError) -> FileLock? {
    let (descriptor, last) = try parent(of: name)
    defer { close(descriptor) }
    let file = openat(descriptor, last, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
    let code = errno
    guard file >= 0 else {
      if kind(last, in: descriptor) == .link { throw FileError(path: whole(name), .link) }
      throw FileError(path: whole(name), doing: "writing", code: code)
    }
    var status = stat()
    guard fstat(file, &status) == 0, Kind(status) == .file else {
      close(file)
      throw FileError(path: whole(name), .notAFile)
    }
    return FileLock(file)
  }

  /// Takes the system's lock on a folder below this one; nil if another program has it.
  public func lock(folder name: String) throws(FileError) -> FileLock? { FileLock(try open(name, making: true)) }
}

extension OwnFolder.Kind {
  /// The kind of what the system describes.
  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }

  /// What it is, as a reason why it is no product.
  public var sentence: String {
    switch self {
    case .file: "this is a file"
    case .folder: "this is a folder"
    case .link: "this is a symbolic link, and links are not followed within a study"
    case .other: "this is a pipe, a socket or a device"
    }
  }
}

/// A lock that other programs of this machine respect, for as long as it is kept.
public final class FileLock: Sendable {
  private let descriptor: Int32

  /// The lock on an open file or folder, which then belongs to it; nil if another program has it.
  init?(_ descriptor: Int32) {
    self.descriptor = descriptor
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
    return nil
  }

  /// Unlocks before closing: a child process that has just been forked still shares the open file, and would keep the
  /// lock for the moment until it becomes another program.
  deinit {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
