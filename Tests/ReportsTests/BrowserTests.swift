import Analysis
import Foundation
import Tags
import Testing

/// The page in Debian's Chromium, used as a reader would use it. Without Chromium these tests are left out, unless
/// LEHR_BROWSER=1 demands them (`make page-test`).
@Suite(.tags(.system), .serialized) struct BrowserTests {
  static let isRun = Visit.chromium != nil || ProcessInfo.processInfo.environment["LEHR_BROWSER"] == "1"

  @Test(.enabled(if: isRun, "no chromium here: make page-test installs it"), arguments: [(1280, false), (390, true)])
  func theWholePaperCanBeWorkedWith(width: Int, isDark: Bool) async throws {
    var made = PaperStudy.summary
    // The made-up modes move alike; the second shall move in other directions.
    made.softModes[1].displacements = made.softModes[1].displacements.map { $0.reversed() }
    try await PaperReportTests.report(made, PaperReportTests.curves) { folder, page in
      let seen = try Visit.page(page, in: folder, width: width, isDark: isDark)
      #expect(seen.complaints == [])
      #expect(seen.fetched == [])
      #expect(seen.clientWidth == width && seen.scrollWidth <= width)
      #expect(seen.isDark == isDark && seen.ink == (isDark ? "rgb(230, 233, 236)" : "rgb(28, 33, 38)"))
      #expect(seen.figures.map(\.name).sorted() == PaperReportTests.names.sorted())
      for figure in seen.figures { try Self.check(figure, in: folder) }
      let space = try #require(seen.space)
      #expect(space.count > 2000 && space.stands && space.turned && space.other && space.modes == 2)
      try Self.check(seen.tables)
    }
  }

  /// Every panel is drawn, can be switched and hidden, and shows what stands in the figure's CSV.
  private static func check(_ figure: Visit.Figure, in folder: String) throws {
    let rows = FigureDataTests.rows(try PaperReportTests.text("\(folder)/figures/\(figure.name).csv"))
    #expect(figure.still == "none" && !figure.panels.isEmpty, "\(figure.name)")
    #expect(Set(figure.panels.map(\.number)).count == figure.panels.count, "\(figure.name)")
    for panel in figure.panels {
      let name = "\(figure.name), panel \(panel.number)"
      #expect(panel.series > 0 && !panel.broken, "\(name)")
      #expect(panel.values.hidden == nil, "\(name)")
      for shown in [panel.values.byKey, panel.values.byPointer] {
        let shown = try #require(shown, "\(name)")
        #expect(!shown.text.isEmpty, "\(name)")
        let (x, y) = (try #require(Double(shown.x)), try #require(Double(shown.y)))
        func isNear(_ cell: String, _ v: Double) -> Bool { Double(cell).map { abs($0 - v) <= 1e-6 * abs(v) } ?? false }
        #expect(
          rows.contains {
            $0[0] == "\(panel.number)" && $0[1] == shown.series && isNear($0[2], x) && isNear($0[3], y)
          }, "\(name): \(shown)")
      }
      for axis in panel.axes {
        #expect(axis.refused == nil ? axis.changed && axis.turned : !axis.changed, "\(name): \(axis)")
        #expect(axis.refused != "" && axis.back && !axis.broken && axis.ticks >= 2, "\(name): \(axis)")
      }
      if let hiding = panel.hiding {
        #expect(hiding.after < hiding.before && hiding.again == hiding.before && hiding.pressed == "false", "\(name)")
      }
    }
  }

  private static func check(_ tables: [Visit.Table]) throws {
    #expect(tables.count >= 8)
    let averages = try #require(tables.first { $0.caption?.contains("averages over samples") == true })
    let particles = try #require(averages.cells).compactMap(Double.init)
    #expect(particles.count > 50 && particles == particles.sorted() && averages.sort == "ascending")
    #expect(averages.found == 0 && averages.back == true)
  }

  @Test(.enabled(if: isRun, "no chromium here: make page-test installs it"))
  func whereTheScriptFailsThePrintedFigureIsShown() async throws {
    let made = summary(models: ["pss:rc=1.1", "pss:rc=1.5"], temperatures: [2, 1], samples: 3)
    try await PaperReportTests.report(made) { folder, page in
      // An axis of one figure has no scale that could be drawn.
      let broken = page.replacing(
        "\"scales\":{", with: "\"scales\":{\"linear\":7,\"logarithmic\":7},\"none\":{", maxReplacements: 1)
      let seen = try Visit.page(broken, in: folder, width: 1280, isDark: false)
      #expect(seen.complaints.count == 1)
      #expect(seen.figures.count { $0.still == "none" } == seen.figures.count - 1 && seen.figures.count > 5)
      #expect(seen.figures.first { $0.still != "none" }?.panels.isEmpty == true)
    }
  }

  @Test(.enabled(if: isRun, "no chromium here: make page-test installs it"))
  func aLongTableShowsItsBeginningAndAllOnDemand() async throws {
    var made = summary(models: ["pss:rc=1.1", "pss:rc=1.5"], temperatures: [2, 1], samples: 3)
    made.flagged = (0..<1200).map {
      FlaggedSample(ensemble: "e", index: $0, reasons: ["held for too short a time"], averaged: false)
    }
    try await PaperReportTests.report(made) { folder, page in
      let seen = try Visit.page(page, in: folder, width: 390, isDark: false)
      #expect(seen.complaints == [] && seen.scrollWidth <= 390)
      let flagged = try #require(seen.tables.first { $0.caption?.hasPrefix("Flagged") == true })
      #expect(flagged.shown == 200 && flagged.found == 0)
      // Sorted, it is all 1200 that are sorted, and their first 200 that are shown.
      #expect(flagged.cells == (0..<200).map(String.init))
      #expect(try PaperReportTests.text(folder + "/tables/flagged.csv").split(separator: "\n").count == 1201)
      #expect(seen.space == nil)
    }
  }
}
