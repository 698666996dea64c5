/// Text as a word of a shell: what goes into a script, or is shown to be typed.
public enum ShellWord {
  /// `text` as one word that means itself, whatever is in it: in single quotes, which end for every single quote within.
  ///
  /// Byte by byte: a quote with a combining mark is one character of Swift's, and still a quote to a shell.
  public static func quoted(_ text: String) -> String {
    let quote = UInt8(ascii: "'")
    let bytes = text.utf8.flatMap { $0 == quote ? Array(#"'\''"#.utf8) : [$0] }
    return "'" + String(decoding: bytes, as: UTF8.self) + "'"
  }

  /// The same, without quotes where none are needed, for reading. A dash at the front is a word's own: commands take `--`.
  public static func shown(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { byte in plain.contains(byte) }
    return isPlain ? text : quoted(text)
  }

  private static let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./+-,:@%".utf8)
}
