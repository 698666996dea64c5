import Foundation

/// A scanner of a text file by lines and words, without copying bytes.
struct LineScanner {
  let bytes: UnsafeRawBufferPointer
  /// The file name for messages.
  let name: String
  /// The start of the next line.
  var at = 0
  /// The number of the last line, from 1.
  var line = 0
  /// Whether the bytes end early, because the rest of the compressed file is missing.
  var isCut = false

  /// Calls `work` with a scanner of `bytes`.
  static func reading<T>(
    _ bytes: Data, name: String, isCut: Bool = false, _ work: (inout LineScanner) throws(FormatError) -> T
  ) throws(FormatError) -> T {
    let result = bytes.withUnsafeBytes { buffer in
      Result<T, FormatError> { () throws(FormatError) in
        var scanner = LineScanner(bytes: buffer, name: name, isCut: isCut)
        // A byte order mark.
        if buffer.starts(with: [0xef, 0xbb, 0xbf]) { scanner.at = 3 }
        return try work(&scanner)
      }
    }
    return try result.get()
  }

  func fail(_ sentence: String) -> FormatError { FormatError(name, line: line, sentence) }

  func fail(_ sentence: String, wanted: FormatError.Wanted) -> FormatError {
    FormatError(name, line: line, sentence, wanted: wanted)
  }

  /// Returns the next line without its end, or nil at the end of the file.
  mutating func nextLine() -> Range<Int>? {
    guard at < bytes.count else { return nil }
    line += 1
    let start = at
    while at < bytes.count, bytes[at] != 10 { at += 1 }
    var end = at
    at += 1
    while end > start, bytes[end - 1] == 13 || bytes[end - 1] == 32 || bytes[end - 1] == 9 { end -= 1 }
    return start..<end
  }

  /// Returns the next line; throws an error with this sentence at the end of the file.
  mutating func nextLine(orElse sentence: @autoclosure () -> String) throws(FormatError) -> Range<Int> {
    guard let range = nextLine() else { throw fail(sentence()) }
    return range
  }

  func string(_ range: Range<Int>) throws(FormatError) -> String {
    guard range.count <= 1 << 20, let text = String(validating: bytes[range], as: UTF8.self) else {
      throw fail("not a line of text")
    }
    return text
  }

  /// Returns the next word between `cursor` and `end`, and moves `cursor` behind it.
  func nextWord(_ cursor: inout Int, _ end: Int) -> Range<Int>? {
    while cursor < end, bytes[cursor] == 32 || bytes[cursor] == 9 { cursor += 1 }
    guard cursor < end else { return nil }
    let start = cursor
    while cursor < end, bytes[cursor] != 32, bytes[cursor] != 9 { cursor += 1 }
    return start..<cursor
  }

  /// Returns the words of a line, at most `limit`; # starts a comment.
  func words(_ range: Range<Int>, limit: Int = 1000) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var cursor = range.lowerBound
    while words.count < limit, let word = nextWord(&cursor, range.upperBound), bytes[word.lowerBound] != 35 {
      words.append(word)
    }
    return words
  }

  /// Returns the words of the next line that has some, without comments; nil at the end of the file.
  mutating func nextRow(into words: inout [Range<Int>]) -> Range<Int>? {
    while let line = nextLine() {
      words.removeAll(keepingCapacity: true)
      var cursor = line.lowerBound
      while let word = nextWord(&cursor, line.upperBound), bytes[word.lowerBound] != 35 { words.append(word) }
      if !words.isEmpty { return line }
    }
    return nil
  }

  /// Whether the last line ends without a line break, at the end of the file.
  var isWithinLine: Bool { at > bytes.count }

  /// The note about a file whose last number may have lost digits.
  static let openLine =
    "the last line has no line break; if the file was cut off, its last number is wrong"

  /// Returns the error of a file that ends within a frame, after `whole` others.
  func cut(_ sentence: String, after whole: Int) -> FormatError {
    guard whole > 0 else { return fail("\(sentence); the file is truncated; write it again") }
    let frames = whole == 1 ? "its frame 0 is whole" : "its frames 0 to \(whole - 1) are whole"
    return fail("\(sentence); the file is truncated, but \(frames)", wanted: .frame(whole - 1))
  }
}
