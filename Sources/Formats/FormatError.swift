/// A file is not what its format says, or not what this program can take: which file, where, and what to do.
public struct FormatError: Error, Equatable, CustomStringConvertible {
  /// "file: sentence".
  public let description: String

  init(_ path: String, line: Int? = nil, _ sentence: String) {
    description = line.map { "\(path), line \($0): \(sentence)" } ?? "\(path): \(sentence)"
  }

  init(_ path: String, chunk: String, _ sentence: String) { description = "\(path), \(chunk): \(sentence)" }
}
