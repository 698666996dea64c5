import Statistics

/// A table of text: as HTML and as comma-separated values.
package enum Table {
  /// A row of comma-separated cells, quoted where they must be.
  package static func row(_ cells: [String]) -> String {
    cells.map { cell in
      let isPlain = !cell.contains { $0 == "," || $0 == "\"" || $0.isNewline }
      return isPlain ? cell : "\"\(cell.replacing("\"", with: "\"\""))\""
    }.joined(separator: ",") + "\n"
  }

  /// A number as a cell; empty where there is none.
  package static func number(_ x: Double?) -> String { x.flatMap { $0.isFinite ? "\($0)" : nil } ?? "" }

  /// Mean, standard error and samples as three cells.
  package static func cells(_ estimate: Estimate?) -> [String] {
    [number(estimate?.mean), number(estimate?.standardError), estimate.map { "\($0.samples)" } ?? ""]
  }

  /// A table of the page. `headings` and `rows` are HTML; the first cell of a row is its heading.
  /// `texts` are the columns that wrap.
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
