import Durability
import Statistics

/// A table of text: as HTML and as comma-separated values.
package enum Table {
  /// Returns a row of comma-separated cells, quoted if necessary.
  package static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\n" }

  /// Returns a cell. Text that a spreadsheet would interpret as a formula, beginning with `=`, `+`, `-`, `@` or a tab
  /// without being a number such as -4.39(6), is preceded by an apostrophe. Control characters are made visible.
  package static func cell(_ text: String) -> String {
    let safe = defused(text)
    let isPlain = !safe.utf8.contains { special.contains($0) }
    return isPlain ? safe : "\"\(Self.text(text))\""
  }

  /// Escapes quotes, by Unicode scalars: a quote with a combining mark is one Swift character.
  package static func text(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in defused(text).unicodeScalars {
      result.append(scalar)
      if scalar == "\"" { result.append(scalar) }
    }
    return String(result)
  }

  private static func defused(_ text: String) -> String {
    let text = visible(text)
    guard let first = text.unicodeScalars.first, formulaStarts.contains(first) else { return text }
    return text.unicodeScalars.allSatisfy(signsOfNumbers.contains) ? text : "'" + text
  }

  private static let special = Set(",\"\n\r".utf8)
  private static let signsOfNumbers = Set("0123456789.()+-eE".unicodeScalars)
  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n"]

  /// Returns a number as a cell; empty if there is none.
  package static func number(_ x: Double?) -> String { x.flatMap { $0.isFinite ? "\($0)" : nil } ?? "" }

  /// Mean, standard error and samples as three cells.
  package static func cells(_ estimate: Estimate?) -> [String] {
    [number(estimate?.mean), number(estimate?.standardError), estimate.map { "\($0.samples)" } ?? ""]
  }

  /// Returns a table of the page. `headings` and `rows` are HTML; the first cell of a row is its heading. `texts` are
  /// the columns that wrap.
  package static func html(
    caption: String, headings: [String], rows: [[String]], texts: Set<Int> = [], style: String = "averages"
  )
    -> String
  {
    var text = "<div class=\"scroll\"><table class=\"\(style)\"><caption>\(caption)</caption><thead><tr>"
    text +=
      headings.enumerated().map { k, heading in
        "<th\(texts.contains(k) ? " class=\"text\"" : "")>\(heading)</th>"
      }.joined() + "</tr></thead><tbody>\n"
    for row in rows {
      text += "<tr>"
      for (k, cell) in row.enumerated() {
        if k == 0 {
          text += "<th scope=\"row\">\(cell)</th>"
        } else {
          text += "<td\(texts.contains(k) ? " class=\"text\"" : "")>\(cell)</td>"
        }
      }
      text += "</tr>\n"
    }
    return text + "</tbody></table></div>\n"
  }

  /// A number with its error, or a dash.
  package static func shown(_ estimate: Estimate?) -> String { estimate.map(\.concise).map(escaped) ?? "\u{2013}" }
}
