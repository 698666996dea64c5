import Foundation

/// What tells that a file is the one that was read before, without opening it: its size, its number in the file system, and
/// the times of its last modification and of its last change of any kind.
///
/// Signatures are compared for equality only, never by which time is earlier: clocks jump, and those of two machines on one
/// folder disagree. A file that differs in anything is read again. What escapes is a change that keeps the size within the
/// file system's tick of the last one, some milliseconds; products are replaced whole, and never that fast.
public struct FileSignature: Sendable, Hashable {
  /// Size in bytes, number, modification and change in nanoseconds.
  public let words: [Int64]
  /// Size in bytes.
  public var size: Int { Int(words[0]) }
  /// How many words there are.
  public static let count = 4

  /// A signature that was kept.
  public init(words: [Int64]) {
    precondition(words.count == Self.count, "a signature has four words")
    self.words = words
  }

  init(_ status: stat) {
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    words = [
      Int64(status.st_size), Int64(bitPattern: UInt64(status.st_ino)), Self.nanoseconds(modified),
      Self.nanoseconds(changed),
    ]
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
