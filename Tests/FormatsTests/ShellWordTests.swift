import Durability
import Foundation
import Tags
import Testing

/// Words that a shell takes as they are.
@Suite(.tags(.unit)) struct ShellWordTests {
  private let folder = TemporaryFolder()

  /// What /bin/sh understands by the words, separated by zero bytes.
  private func understood(_ words: [String]) throws -> [String] {
    let script = "\(folder.path)/script"
    let text = "cd \(ShellWord.quoted(folder.path)) && printf '%s\\0' \(words.joined(separator: " "))\n"
    try AtomicFile.write(Data(text.utf8), to: script)
    let shell = Process(), pipe = Pipe()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = [script]
    shell.standardOutput = pipe
    try shell.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    return bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast().map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  static let hostile = [
    "", "-x", "--", "$(touch pwned)", "`touch pwned`", "$HOME", "a;touch pwned", "a\ntouch pwned\n", "a\r\nb", "'",
    "''",
    "'\u{301}; touch pwned #", "\"'\"", "\\", "\\'", "*", "~", "!x", "#", "a b", "\u{0301}", "x'\u{200d}'y", "${IFS}",
    "&", "|",
  ]

  @Test func everyByteMeansItself() throws {
    // Every byte that text can have, by itself and between others; zero cannot be in a word.
    var words = (1..<128).flatMap { code -> [String] in
      let sign = String(UnicodeScalar(UInt8(code)))
      return [sign, "a\(sign)b", "\(sign)'\(sign)", "'\(sign)"]
    }
    // All bytes of UTF-8 above: two, three and four of them a scalar.
    words += stride(from: 0x80, to: 0xd800, by: 0x2f).map { "'" + String(UnicodeScalar($0)!) + "'" }
    words += stride(from: 0xe000, to: 0x11_0000, by: 0x3fff).map { "x" + String(UnicodeScalar($0)!) }
    words += Self.hostile
    #expect(try understood(words.map(ShellWord.quoted)) == words)
    #expect(try understood(words.map(ShellWord.shown)) == words)
    #expect(folder.names == ["script"])
  }

  @Test func randomWordsMeanThemselves() throws {
    var stream = SystemRandomNumberGenerator()
    let signs = Array("'\"\\$`(){}[]<>|&;*?~#! \n\tabc\u{301}\u{e9}".unicodeScalars)
    let words = (0..<2000).map { _ in
      String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0...12, using: &stream)).map { _ in signs.randomElement(using: &stream)! }))
    }
    #expect(try understood(words.map(ShellWord.quoted)) == words)
  }

  @Test func plainWordsAreShownWithoutQuotes() {
    #expect(ShellWord.shown("/scratch/paper-1.5") == "/scratch/paper-1.5")
    #expect(ShellWord.shown("a b") == "'a b'" && ShellWord.shown("") == "''")
  }
}
