/// A file is not what its format says, or not what this program can take: which file, where, and what it takes.
public struct FormatError: Error, Equatable, CustomStringConvertible {
  /// "file: sentence".
  public let description: String
  /// What the reader may be told besides the file; nil if that would not help.
  public let wanted: Wanted?

  /// What a reader asks for.
  public enum Wanted: Sendable, Equatable {
    /// Which particles are of species A, B, …: ``FrameChoice/names``.
    case names
    /// Which of several groups of particles: ``FrameChoice/group``.
    case group
  }

  init(_ path: String, line: Int? = nil, _ sentence: String, wanted: Wanted? = nil) {
    description = line.map { "\(path), line \($0): \(sentence)" } ?? "\(path): \(sentence)"
    self.wanted = wanted
  }

  init(_ path: String, chunk: String, _ sentence: String, wanted: Wanted? = nil) {
    description = "\(path), \(chunk): \(sentence)"
    self.wanted = wanted
  }
}
