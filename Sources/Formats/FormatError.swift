/// The error of a file that violates its format or is not supported: the file, the position, and what is supported.
public struct FormatError: Error, Equatable, CustomStringConvertible {
  /// "file: sentence".
  public let description: String
  /// The option of the reader that would resolve the error; nil if there is none.
  public let wanted: Wanted?

  /// An option of the reader.
  public enum Wanted: Sendable, Equatable {
    /// The names of species A, B, … in the file: ``FrameChoice/names``.
    case names
    /// The group of particles, if there are several: ``FrameChoice/group``.
    case group
    /// The cell: ``FrameChoice/box``.
    case box
    /// A frame that can be read, such as the last whole one: ``FrameChoice/frame``.
    case frame(Int)
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
