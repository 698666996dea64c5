import Foundation
import Tags
import Testing

/// The claims of a plan's `hypotheses` are text of somebody else, which the report hands to browsers, gnuplot, spreadsheets and
/// terminals.
@Suite(.tags(.system)) final class HostileHypothesesTests {
  private let folder = NSTemporaryDirectory() + "lehr-hostile-claims-\(UUID().uuidString)"

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Short enough for the figure, which shows 74 characters.
  private static let formula = "=cmd|' /C calc'!A0,\"b\""
  private static let element = "</script><script>alert(1)</script><img src=x onerror='y'>"
  private static let markdown = "_bold_ [link](javascript:alert(2)) `code`"
  private static let symbol = "{/Symbol a}{/:Bold b} &{wide} @c ~d{e}"
  private static let escape = "\u{1b}]0;pwned\u{7}\u{1b}[31mred\u{9b}2J\u{202e}dern"
  private static let shells = ["a`touch pwned`b", "a$(touch pwned)b", "\" system(\"touch pwned\") \"", "!touch pwned"]

  private static var claims: [String] { [formula, element, markdown, symbol, escape] + shells }

  /// Makes the study and its report, and returns what `lehr report` prints.
  private func report() throws -> String {
    let entries = Self.claims.map { claim in
      let text = quoted(claim)
      let ensemble = "{model: \"pss:rc=1.2\", temperature: coldest}"
      return "  - {claim: \(text), observable: shear_modulus, of: \(ensemble), above: 1}"
    }
    let plan = """
      study: questions
      ensembles: [{model: "pss:rc=1.2", particles: 150, samples: 2, temperatures: [4.0]}]
      equilibration: {window: 1.0, maximum-time: 1.0}
      measure: {modes: 2, dipoles: 2}
      reduction: {relaxation-times: 1e6, include-unequilibrated: true, bootstrap: 20}
      hypotheses:

      """
    try (plan + entries.joined(separator: "\n") + "\n").write(
      toFile: folder + "/plan.yaml", atomically: true, encoding: .utf8)
    let run = try Lehr.run(["run", "plan.yaml", "--into", "study", "--no-report", "--quiet"], in: folder)
    try #require(run.status == 0, "\(run.err)")
    let report = try Lehr.run(["report", "study"], in: folder)
    try #require(report.status == 0, "\(report.err)")
    return report.out + report.err
  }

  /// A text in quotes of YAML, with all but plain signs as `\u001b`: control characters are not allowed in a plan otherwise.
  private func quoted(_ text: String) -> String {
    let signs = text.unicodeScalars.map { scalar in
      let isPlain = scalar.isASCII && scalar.value >= 32 && scalar != "\"" && scalar != "\\"
      let digits = String(scalar.value, radix: 16)
      return isPlain ? String(scalar) : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "\"\(signs.joined())\""
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/study/\(name)", encoding: .utf8)
  }

  @Test func theyReachNobodyAsAnythingButText() throws {
    let printed = try report()
    try checkTerminal(printed)
    checkPage(try text("report.html"))
    checkTable(try text("tables/claims.csv"))
    try checkScript()
  }

  private func checkTerminal(_ printed: String) throws {
    let hidden = printed.unicodeScalars.filter {
      ($0.value < 32 && $0 != "\n") || (0x7f..<0xa0).contains($0.value) || $0.value == 0x202e
    }
    #expect(hidden.isEmpty, "\(printed.debugDescription)")
    #expect(printed.contains("\\u001b[31mred\\u009b2J\\u202edern"), "the claim is shown")
  }

  private func checkPage(_ page: String) {
    #expect(!page.contains("<script>alert") && !page.contains("<img src=x"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x"), "the claim is shown")
    // Nothing reads Markdown: it is shown as written.
    #expect(page.contains("_bold_ [link](javascript:alert(2)) `code`"), "the claim is shown")
    #expect(!page.contains("href=\"javascript") && !page.unicodeScalars.contains("\u{1b}"))
  }

  /// Every row has as many cells as the headings, and none is a formula of a spreadsheet.
  private func checkTable(_ table: String) {
    let rows = cells(of: table)
    #expect(rows.count == Self.claims.count + 1)
    for row in rows {
      #expect(row.count == rows[0].count, "\(row)")
      for cell in row where Double(cell) == nil {
        #expect(!"=+-@\t\r".unicodeScalars.contains(cell.unicodeScalars.first ?? "x"), "\(cell)")
      }
    }
    let statement = rows[0].firstIndex(of: "statement") ?? 0
    #expect(rows.dropFirst().map { $0[statement] }.first == "'" + Self.formula, "the claim is kept")
    #expect(!table.unicodeScalars.contains("\u{1b}"))
  }

  /// Its script draws the claims as they are written, and runs nothing.
  private func checkScript() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/study/figures")
    let script = try #require(names.first { $0.contains("claims") && $0.hasSuffix(".gp") })
    let gnuplot = Process()
    gnuplot.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gnuplot.arguments = ["gnuplot", script]
    gnuplot.currentDirectoryURL = URL(fileURLWithPath: folder + "/study/figures")
    try gnuplot.run()
    gnuplot.waitUntilExit()
    #expect(gnuplot.terminationStatus == 0)
    for place in ["", "/study", "/study/figures"] {
      #expect(try !FileManager.default.contentsOfDirectory(atPath: folder + place).contains("pwned"), "\(place)")
    }
    // Texts of the drawing, without its elements.
    let drawing = try text("figures/" + script.dropLast(2) + "svg").replacing(#/<[^>]*>/#) { _ in "" }
    #expect(
      drawing.contains("red 2J") && !drawing.unicodeScalars.contains("\u{202e}"), "the claim is drawn as it is read")
    for claim in [Self.symbol, "a$(touch pwned)b"] {
      let shown = claim.replacing("&", with: "&amp;")
      #expect(drawing.contains(shown), "the claim is drawn as text: \(shown)")
    }
  }

  /// The cells of a table as RFC 4180 has them.
  private func cells(of table: String) -> [[String]] {
    var (rows, cell, isQuoted) = ([[String]()], String.UnicodeScalarView(), false)
    func end() { rows[rows.count - 1].append(String(cell)) }
    let scalars = Array(table.unicodeScalars)
    var k = 0
    while k < scalars.count {
      let scalar = scalars[k]
      k += 1
      if isQuoted {
        guard scalar == "\"" else {
          cell.append(scalar)
          continue
        }
        if k < scalars.count, scalars[k] == "\"" {
          cell.append(scalar)
          k += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch scalar {
      case "\"": isQuoted = true
      case ",":
        end()
        cell = String.UnicodeScalarView()
      case "\n":
        end()
        cell = String.UnicodeScalarView()
        rows.append([])
      default: cell.append(scalar)
      }
    }
    return rows.filter { !$0.isEmpty }
  }
}
