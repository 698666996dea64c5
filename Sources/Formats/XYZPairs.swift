/// The keys and values of an extended XYZ comment line, after libAtoms's grammar.
///
/// A key is a bare or quoted string, alone (then its value is T) or followed by `=`, with or without blanks around it. A
/// value is a bare string, a string in double or single quotes with escapes `\"`, `\\` and `\n`, an array in braces or
/// quotes, or an array in brackets, which may contain others.
struct XYZPairs {
  private let text: [UInt8]
  private var at = 0
  private(set) var pairs: [(key: String, value: String)] = []

  /// Parses a line. Whatever its bytes, it has keys and values.
  init(_ line: String) {
    text = Array(line.utf8)
    while true {
      skipBlanks()
      guard at < text.count else { return }
      let key = isQuote ? quoted() : bare { $0 == Self.equals }
      skipBlanks()
      guard at < text.count, text[at] == Self.equals else {
        if !key.isEmpty { pairs.append((key, "T")) }
        continue
      }
      at += 1
      skipBlanks()
      pairs.append((key, value()))
    }
  }

  private static let equals = UInt8(ascii: "="), escape = UInt8(ascii: "\\")

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private var isQuote: Bool { at < text.count && (text[at] == UInt8(ascii: "\"") || text[at] == UInt8(ascii: "'")) }

  private mutating func skipBlanks() { while at < text.count, Self.isBlank(text[at]) { at += 1 } }

  private mutating func value() -> String {
    guard at < text.count else { return "" }
    if isQuote { return quoted() }
    switch text[at] {
    case UInt8(ascii: "{"): return String(enclosed(by: "{", "}").dropFirst().dropLast())
    case UInt8(ascii: "["): return enclosed(by: "[", "]")
    default: return bare { _ in false }
    }
  }

  /// The bytes up to a blank or another end.
  private mutating func bare(_ ends: (UInt8) -> Bool) -> String {
    let start = at
    while at < text.count, !Self.isBlank(text[at]), !ends(text[at]) { at += 1 }
    return String(decoding: text[start..<at], as: UTF8.self)
  }

  /// The content of quotes, without escapes.
  private mutating func quoted() -> String {
    let quote = text[at]
    var content: [UInt8] = []
    at += 1
    while at < text.count, text[at] != quote {
      if text[at] == Self.escape, at + 1 < text.count {
        at += 1
        content.append(text[at] == UInt8(ascii: "n") ? 10 : text[at])
      } else {
        content.append(text[at])
      }
      at += 1
    }
    at += 1
    return String(decoding: content, as: UTF8.self)
  }

  /// The bytes from an opening bracket to the closing one, both included; closed at the end of the line.
  private mutating func enclosed(by open: Unicode.Scalar, _ close: Unicode.Scalar) -> String {
    let start = at
    var depth = 0
    while at < text.count {
      if isQuote {
        _ = quoted()
        continue
      }
      if text[at] == UInt8(ascii: open) { depth += 1 }
      if text[at] == UInt8(ascii: close) { depth -= 1 }
      at += 1
      if depth == 0 { break }
    }
    at = min(at, text.count)
    let content = String(decoding: text[start..<at], as: UTF8.self)
    return depth == 0 ? content : content + String(Character(close))
  }

  /// Returns the entries of an array in any of its forms: words without brackets, braces, commas and quotes.
  static func entries(_ value: String) -> [Substring] {
    value.split { $0.isWhitespace || "[]{},\"'".contains($0) }
  }
}
