import Foundation
import Reports
import Statistics
import StickySpheresII
import Tags
import Testing

/// What the page embeds for its script.
@Suite(.tags(.system)) struct FigureDataTests {
  /// The JSON of every figure of a page, by the figure's name.
  static func embedded(in page: String) throws -> [(name: String, data: [String: Any])] {
    let pattern = #/<figure id="([^"]+)">[\s\S]*?<script type="application\/json" class="figure-data">(.*?)<\/script>/#
    return try page.matches(of: pattern).map { found in
      let parsed = try JSONSerialization.jsonObject(with: Data(found.output.2.utf8))
      return (String(found.output.1), try #require(parsed as? [String: Any]))
    }
  }

  /// Panels, and after all of them their insets: the order of the CSV.
  static func panels(_ figure: [String: Any]) throws -> [[String: Any]] {
    let panels = try #require(figure["panels"] as? [[String: Any]])
    return panels + panels.flatMap { $0["insets"] as? [[String: Any]] ?? [] }
  }

  static func rows(_ csv: String) -> [[String]] {
    csv.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",", maxSplits: 6, omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func numbers(_ column: Any?) -> [Double?]? { (column as? [Any])?.map { $0 as? Double } }

  private static func same(_ embedded: Double?, _ written: String) -> Bool {
    guard let embedded else { return written.isEmpty }
    guard let exact = Double(written) else { return false }
    // Single precision: half a unit in the last of 24 bits, and as much for the shortest text of it.
    return abs(embedded - exact) <= 1.2e-7 * abs(exact)
  }

  @Test func everyFigureEmbedsThePointsOfItsCSV() async throws {
    try await PaperReportTests.report(PaperStudy.summary, PaperReportTests.curves) { folder, page in
      let figures = try Self.embedded(in: page)
      #expect(figures.map(\.name).sorted() == PaperReportTests.names.sorted())
      for (name, figure) in figures {
        var rows = Self.rows(try PaperReportTests.text("\(folder)/figures/\(name).csv"))[...]
        for (p, panel) in try Self.panels(figure).enumerated() {
          #expect(panel["number"] as? Int == p + 1, "\(name)")
          for (s, series) in try #require(panel["series"] as? [[String: Any]]).enumerated() {
            let columns = ["x", "y", "dx", "dy"].map { Self.numbers(series[$0]) }
            let count = try #require(columns[0]).count
            #expect(columns.allSatisfy { $0 == nil || $0!.count == count }, "\(name)")
            for k in 0..<count {
              let next = rows.popFirst()
              let row = try #require(next)
              #expect(row[0] == "\(p + 1)" && row[1] == "\(s + 1)", "\(name)")
              for (c, column) in columns.enumerated() {
                #expect(Self.same(column.flatMap { $0[k] }, row[2 + c]), "\(name): \(row)")
              }
            }
          }
        }
        #expect(rows.isEmpty, "\(name)")
      }
    }
  }

  @Test func scalesPensAndLegendsAreThoseOfTheFigure() async throws {
    try await PaperReportTests.report(PaperStudy.summary, PaperReportTests.curves) { folder, page in
      for (name, figure) in try Self.embedded(in: page) {
        let script = try PaperReportTests.text("\(folder)/figures/\(name).gp")
        let panels = try Self.panels(figure)
        for axis in ["x", "y"] {
          let logarithmic = panels.count { ($0[axis] as? [String: Any])?["isLogarithmic"] as? Bool == true }
          #expect(script.matches(of: try Regex("set logscale \(axis)\n")).count == logarithmic, "\(name)")
        }
        for panel in panels {
          for series in try #require(panel["series"] as? [[String: Any]]) {
            let (color, label) = (try #require(series["color"] as? String), try #require(series["label"] as? String))
            #expect(script.contains("lc rgb \"\(color)\""), "\(name)")
            #expect(label.isEmpty || script.contains("title \"\(label)\""), "\(name)")
          }
        }
      }
    }
  }

  @Test func thePageHasTheTicksThatArePrinted() async throws {
    try await PaperReportTests.report(PaperStudy.summary, PaperReportTests.curves) { folder, page in
      var compared = 0
      for (name, figure) in try Self.embedded(in: page) {
        let script = try PaperReportTests.text("\(folder)/figures/\(name).gp")
        for panel in try Self.panels(figure) {
          let axis = try #require(panel["x"] as? [String: Any])
          let kind = axis["isLogarithmic"] as? Bool == true ? "logarithmic" : "linear"
          let scale = try #require((axis["scales"] as? [String: Any])?[kind] as? [String: Any])
          let texts = try #require(scale["majors"] as? [[String: Any]]).compactMap { $0["text"] as? String }
          // Both draw every tick in the order of the axis.
          let printed = script.matches(of: #/set xtics \(([^\n]*)\)/#).map { line in
            line.output.1.matches(of: #/"([^"]+)" /#).map { String($0.output.1) }
          }
          #expect(texts.isEmpty || printed.contains(texts), "\(name): \(texts)")
          compared += texts.isEmpty ? 0 : 1
          let (low, high) = (try #require(scale["low"] as? Double), try #require(scale["high"] as? Double))
          #expect(low < high, "\(name)")
        }
      }
      #expect(compared > 30)
    }
  }

  @Test func aModeToBeTurnedHoldsTheParticlesThatMoveMost() async throws {
    try await PaperReportTests.report(PaperStudy.summary) { _, page in
      let found = try #require(page.firstMatch(of: #/class="mode-data">(.*?)<\/script>/#))
      let modes = try #require(try JSONSerialization.jsonObject(with: Data(found.output.1.utf8)) as? [[String: Any]])
      #expect(modes.count == 2 && found.output.1.utf8.count < 60_000)
      for (mode, whole) in zip(modes, PaperStudy.summary.softModes) {
        let displacements = try #require(mode["displacements"] as? [Double])
        let strengths = stride(from: 0, to: displacements.count, by: 3).map { k in
          (0..<3).reduce(0) { $0 + displacements[k + $1] * displacements[k + $1] }.squareRoot()
        }
        #expect(displacements.count == (mode["positions"] as? [Double])?.count)
        let lengths = whole.displacements.map { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() }.sorted(by: >)
        let noticed = lengths.count { $0 >= 0.04 * lengths[0] }
        #expect(strengths.count == min(500, noticed))
        for (strength, length) in zip(strengths, lengths) { #expect(abs(strength - length / lengths[0]) < 1e-3) }
      }
    }
  }

  /// The figures as other programs receive them, by name.
  private static func values() throws -> [(name: String, drawing: [String: Any])] {
    let encoder = JSONEncoder()
    encoder.userInfo = FigureValues.fullPrecision
    return try Report.figures(
      PaperStudy.summary, sets: [StickySpheresII()], curves: PaperReportTests.curves
    ).map { figure in
      let encoded = try JSONSerialization.jsonObject(with: try encoder.encode(figure)) as? [String: Any]
      return (figure.name, try #require(encoded?["drawing"] as? [String: Any]))
    }
  }

  /// Whether two numbers are the same up to the last digit, which JSONSerialization drops of seventeen; single precision
  /// has seven.
  private static func agrees(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) <= 1e-15 * abs(b)
  }

  @Test func valuesForOtherProgramsAreTheNumbersOfTheCSV() async throws {
    try await PaperReportTests.report(PaperStudy.summary, PaperReportTests.curves) { folder, _ in
      let figures = try Self.values()
      #expect(figures.map(\.name).sorted() == PaperReportTests.names.sorted())
      for (name, drawing) in figures {
        var rows = Self.rows(try PaperReportTests.text("\(folder)/figures/\(name).csv"))[...]
        for panel in try Self.panels(drawing) {
          for series in try #require(panel["series"] as? [[String: Any]]) {
            let columns = ["x", "y", "dx", "dy"].map { Self.numbers(series[$0]) }
            for k in 0..<(columns[0]?.count ?? 0) {
              let next = rows.popFirst()
              let row = try #require(next)
              for (c, column) in columns.enumerated() {
                #expect(Self.agrees(column.flatMap { $0[k] }, Double(row[2 + c])), "\(name): \(row)")
              }
            }
          }
        }
        #expect(rows.isEmpty, "\(name)")
      }
    }
  }

  @Test func placesForOtherProgramsAreThoseThatArePrinted() async throws {
    try await PaperReportTests.report(PaperStudy.summary, PaperReportTests.curves) { folder, _ in
      let figures = try Self.values()
      for (name, drawing) in figures {
        let script = try PaperReportTests.text("\(folder)/figures/\(name).gp")
        for panel in try Self.panels(drawing) {
          guard let place = panel["place"] as? [String: Any] else { continue }
          for axis in ["x", "y"] {
            let scale = try #require(place[axis] as? [String: Any])
            let (low, high) = (try #require(scale["low"] as? Double), try #require(scale["high"] as? Double))
            let printed = script.matches(
              of: try Regex("set \(axis)range \\[(.*):(.*)\\]", as: (Substring, Substring, Substring).self))
            #expect(
              printed.contains { Self.agrees(low, Double($0.output.1)) && Self.agrees(high, Double($0.output.2)) },
              "\(name)")
          }
          let (width, height) = (try #require(place["width"] as? Double), try #require(place["height"] as? Double))
          #expect(width > 20 && height > 20)
        }
      }
    }
  }

  @Test func textInTheDataCannotEndItsElement() async throws {
    var summary = PaperStudy.summary
    summary.claims[0].statement = "</script><script>alert(1)</script><!--"
    try await PaperReportTests.report(summary) { _, page in
      #expect(!page.contains("</script><script>alert") && !page.contains("<!--"))
      #expect(page.contains("\\u003C/script>\\u003Cscript>alert(1)"))
      let claims = try #require(try Self.embedded(in: page).first { $0.name == "figure-claims" })
      let words = ((try Self.panels(claims.data)[0]["y"] as? [String: Any])?["words"] as? [[String: Any]]) ?? []
      #expect(words.contains { ($0["text"] as? String)?.hasPrefix("</script><script>alert(1)") == true })
    }
  }

  @Test func nothingIsLoadedFromAnywhere() async throws {
    try await PaperReportTests.report(PaperStudy.summary, PaperReportTests.curves) { folder, page in
      // Attributes and functions by which a page fetches something; an address in a namespace fetches nothing.
      let ways = [
        #/\ssrc\s*=/#, #/@import/#, #/<link\b/#, #/url\((?!#|'#|"#)/#, #/\bfetch\(/#,
        #/XMLHttpRequest|WebSocket|importScripts|sendBeacon/#,
      ]
      for way in ways { #expect(page.firstMatch(of: way).map { String(page[$0.range]) } == nil) }
      for link in page.matches(of: #/[^:]href\s*=\s*["']([^"'#][^"']*)["']/#).map({ String($0.output.1) }) {
        #expect(FileManager.default.fileExists(atPath: "\(folder)/\(link)"), "\(link)")
      }
    }
  }
}
