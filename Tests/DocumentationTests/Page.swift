import Foundation
import Testing

/// The sources, beside which everything lies.
let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path

/// A page of the documentation: Markdown.
struct Page: Sendable, CustomTestStringConvertible {
  /// Its path from the root.
  let name: String
  let text: String

  init(_ name: String) throws {
    self.name = name
    text = try String(contentsOfFile: root + "/" + name, encoding: .utf8)
  }

  /// All pages that a reader is led to.
  static func all() throws -> [Page] {
    let folder = try FileManager.default.subpathsOfDirectory(atPath: root + "/Documentation")
    let pages = ["README.md", "ARCHITECTURE.md", "NOTATION.md", "FORMAT.md", "CONTRIBUTING.md", "CHANGELOG.md"]
    return try (pages + folder.filter { $0.hasSuffix(".md") }.sorted().map { "Documentation/" + $0 }).map(Page.init)
  }

  var testDescription: String { name }

  /// Its lines that are no code.
  var prose: [String] {
    var inside = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).filter { line in
      let isFence = line.trimmingCharacters(in: .whitespaces).hasPrefix("```")
      if isFence { inside.toggle() }
      return !inside && !isFence
    }
  }

  /// Its blocks of code, in order.
  var blocks: [CodeBlock] {
    var blocks: [CodeBlock] = []
    var open: CodeBlock?
    var before = ""
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = String(line)
      if let fence = line.range(of: "```"), line[..<fence.lowerBound].allSatisfy(\.isWhitespace) {
        if let block = open {
          blocks.append(block)
          open = nil
        } else {
          let language = line[fence.upperBound...].trimmingCharacters(in: .whitespaces)
          open = CodeBlock(page: name, line: number + 1, language: language, remark: before)
        }
        before = ""
      } else if open != nil {
        open!.text += line + "\n"
      } else if !line.allSatisfy(\.isWhitespace) {
        before = line
      }
    }
    return blocks
  }
}

/// What stands between two lines of three backticks. CONTRIBUTING.md has the rules.
struct CodeBlock: Sendable {
  let page: String
  let line: Int
  let language: String
  /// The line above it, if it is a comment of HTML.
  let remark: String
  var text = ""

  init(page: String, line: Int, language: String, remark: String) {
    (self.page, self.line, self.language) = (page, line, language)
    self.remark = remark.hasPrefix("<!-- ") && remark.hasSuffix(" -->") ? String(remark.dropFirst(5).dropLast(4)) : ""
  }

  /// Languages that are run, or read as plans.
  static let tested: Set = ["bash", "yaml", "python"]
  /// Languages that are only shown.
  static let shown: Set = ["text", "swift", "bibtex"]

  var isTested: Bool { Self.tested.contains(language) }
  /// Why it is not run, if it is not.
  var exemption: String? { remark.hasPrefix("not run: ") ? String(remark.dropFirst(9)) : nil }
  /// The file that it is saved to for the blocks after it.
  var file: String? {
    guard remark.hasPrefix("file: ") else { return nil }
    return String(remark.dropFirst(6).prefix { $0 != ";" })
  }
  /// The plan that is run in its place, because it would take too long.
  var standIn: String? { remark.split(separator: "; run as ").dropFirst().first.map(String.init) }

  var place: String { "\(page):\(line)" }
}
