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

  /// Calls `work` with a scanner of `bytes`.
  static func reading<T>(
    _ bytes: Data, name: String, _ work: (inout LineScanner) throws(FormatError) -> T
  ) throws(FormatError) -> T {
    let result = bytes.withUnsafeBytes { buffer in
      Result<T, FormatError> { () throws(FormatError) in
        var scanner = LineScanner(bytes: buffer, name: name)
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

  /// Parses a finite number.
  func number(_ word: Range<Int>) throws(FormatError) -> Double {
    let text = word.count <= 64 ? String(decoding: bytes[word], as: UTF8.self) : ""
    guard let value = Double(text) else { throw fail("\"\(text.prefix(40))\" is not a number") }
    guard value.isFinite else { throw fail("a coordinate is \(value); the run that wrote the file has failed") }
    return value
  }

  /// Parses an integer.
  func integer(_ word: Range<Int>, _ what: String) throws(FormatError) -> Int {
    let text = word.count <= 32 ? String(decoding: bytes[word], as: UTF8.self) : ""
    guard let value = Int(text) else { throw fail("\(what) must be a whole number (got \"\(text.prefix(40))\")") }
    return value
  }
}
