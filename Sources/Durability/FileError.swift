import Foundation

/// A file could not be written or read, or a folder not be used: which, and why. What to do about it is said above.
public struct FileError: Error, Equatable, CustomStringConvertible {
  /// The file or folder.
  public let path: String
  /// Why.
  public let cause: Cause

  /// Why a file or folder cannot be used.
  public enum Cause: Sendable, Equatable {
    /// The system refused: in doing what, and its `errno`.
    case system(doing: String, code: Int32)
    /// A folder, a pipe, a device or something else stands where a file should.
    case notAFile
    /// A symbolic link stands where none is followed.
    case link
    /// A symbolic link to nothing.
    case deadLink
    /// A symbolic link that another user has made.
    case foreignLink
    /// The path is empty.
    case noName
    /// A folder stands where a file should be written.
    case isFolder
    /// There is no such folder for the file to stand in.
    case noFolder(String)
    /// The folder for the file to stand in may not be written to.
    case folderNotWritable(String)
    /// A file stands where a folder should.
    case notAFolder
    /// The file has more bytes than any file of its kind.
    case tooLarge(limit: Int)
    /// The folder may not be written to.
    case notWritable
    /// Another program works in the folder alone.
    case inUse
    /// A later version wrote it, in this version of its schema.
    case newer(schema: Int)
  }

  /// A failure on `path`.
  public init(path: String, _ cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// The failure that `errno` tells.
  package init(path: String, doing: String, code: Int32) { self.init(path: path, .system(doing: doing, code: code)) }

  /// Whether the system refused with this `errno`.
  package func isSystem(_ code: Int32) -> Bool {
    if case .system(_, code) = cause { true } else { false }
  }

  /// What happened.
  public var reason: String {
    switch cause {
    case .system(let doing, let code): "\(doing) failed: \(String(cString: strerror(code)))"
    case .notAFile: "this is no file"
    case .link: "this is a symbolic link, which is not followed here"
    case .deadLink: "this is a symbolic link to nothing"
    case .foreignLink: "this is a symbolic link that another user has made"
    case .noName: "this is no name of a file"
    case .isFolder: "this is a folder"
    case .noFolder(let folder): "there is no folder \(folder)"
    case .folderNotWritable(let folder): "the folder \(folder) may not be written to"
    case .notAFolder: "there is a file of that name"
    case .tooLarge(let limit): "the file is larger than \(limit) bytes, which no such file is"
    case .notWritable: "the folder may not be written to"
    case .inUse: "another run works in this folder"
    case .newer(let schema): "a later version of lehr wrote this file (schema \(schema))"
    }
  }

  /// "path: reason".
  public var description: String { "\(path.isEmpty ? "\"\"" : path): \(reason)" }
}
