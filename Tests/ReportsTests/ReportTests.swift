import Analysis
import Durability
import Foundation
import Observables
import Reports
import Statistics
import Synchronization
import Tags
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite(.tags(.unit)) struct ConciseTests {
  @Test(arguments: [
    (37.8953, 0.1082, "37.90(11)"), (0.31312, 0.00049, "0.31312(49)"), (-4.38902, 0.0061, "-4.3890(61)"),
    (123.4, 11.6, "123(12)"), (1234.0, 120, "1230(120)"), (9.996, 0.0996, "9.996(100)"), (0.0099, 0.00997, "0.010(10)"),
    (-0.001, 0.05, "-0.001(50)"), (0.0082673264, 1.2e-8, "0.008267326(12)"), (2.5e-7, 3.1e-9, "2.500(31)e-7"),
    (5.0, 0.0, "5 (fixed)"),
  ])
  func aNumberShowsTwoDigitsOfItsError(value: Double, error: Double, expected: String) {
    let shown = Estimate.concise(value, error)
    #expect(shown == expected || (expected == "9.996(100)" && shown == "10.00(10)"))
  }

  @Test func withoutAnErrorSixDigitsAreShown() {
    #expect(Estimate.concise(37.8953123, nil) == "37.8953")
    #expect(Estimate.concise(0.000012345678, nil) == "1.23457e-5")
    #expect(Estimate.concise(.nan, nil) == "nan")
  }

  @Test func relativeErrorsAddInSquares() {
    let a = Estimate(mean: 12, standardError: 0.3, samples: 10)
    let b = Estimate(mean: 10, standardError: 0.4, samples: 8)
    let ratio = a.relative(to: b)
    #expect(abs(ratio.mean - 1.2) < 1e-15 && ratio.samples == 8)
    #expect(abs(ratio.standardError! - 1.2 * (0.025 * 0.025 + 0.04 * 0.04).squareRoot()) < 1e-15)
    #expect(b.relative(to: b) == Estimate(mean: 1, standardError: 0, samples: 8))
  }
}

/// A made-up study: `models` × `temperatures`, with `samples` glasses each.
func summary(models: [String], temperatures: [Double], samples: Int, study: String = "made up") -> StudySummary {
  var ensembles: [EnsembleSummary] = []
  for (m, model) in models.enumerated() {
    for temperature in temperatures {
      var estimates: [String: Estimate] = [:]
      for (k, name) in ObservableCatalogue.all.filter(\.isAveraged).enumerated() where samples > 0 {
        estimates[name.name] = Estimate(
          mean: 1 + Double(m) + Double(k) / 10 + 0.1 / temperature, standardError: samples > 1 ? 0.01 : nil,
          samples: samples)
      }
      let centers = (0..<20).map { 0.1 + 0.2 * Double($0) }
      let density = centers.map { 0.5 / (1 + ($0 - 2) * ($0 - 2)) }
      let modes = (0..<(20 * samples)).map {
        ModePoint(frequency: 0.2 + 0.01 * Double($0 % 90), participation: 20 + Double($0), sample: $0 / 20)
      }
      let correlation = (0..<30).map {
        CorrelationPoint(time: 0.01 * Double(1 << ($0 / 3)), value: 40 / (1 + Double($0)), standardError: 0.1)
      }
      ensembles.append(
        EnsembleSummary(
          id: "\(model)-N1000-T\(temperature)", model: model, particles: 1000, temperature: temperature, planned: 4,
          done: samples, averaged: samples, spacing: 1.18, estimates: estimates,
          dipoleDistribution: samples > 0
            ? Distribution(centers: centers, density: density, standardError: density.map { $0 / 20 }) : nil,
          modes: modes, worst: samples > 0 ? ["force_ratio": 9.3e-11, "rattlers": 0] : [:],
          stressCorrelation: samples > 0 ? correlation : []))
    }
  }
  return StudySummary(
    study: study, codeVersion: "0", seed: 1, ensembles: ensembles,
    flagged: [FlaggedSample(ensemble: "e", index: 3, reasons: ["<b>too short</b>"], averaged: false)])
}

@Suite(.tags(.system)) struct ReportTests {
  static func write(_ summary: StudySummary) async throws -> (folder: String, page: String) {
    let folder = NSTemporaryDirectory() + "lehr-report-" + UUID().uuidString
    let x = (0...50).map { 0.9 + 0.01 * Double($0) }
    let curve = PotentialCurve(model: "pss:rc=1.1", x: x, energy: x.map { $0 - 1.2 }, cutoff: 1.3)
    let path = try await Report.write(summary, curves: [curve], into: folder)
    return (folder, try String(contentsOfFile: path, encoding: .utf8))
  }

  /// A window that does not resolve its relaxation time says nothing of the time held in units of it: no zero.
  @Test func unresolvedRelaxationTimesAreNoZeros() async throws {
    let made = summary(models: ["pss:rc=1.5"], temperatures: [2], samples: 4)
    func page(_ held: Double?) async throws -> (row: String, page: String) {
      var ensembles = made.ensembles
      ensembles[0].worst["relaxation_times_held"] = held
      let summary = StudySummary(study: "s", codeVersion: "0", seed: 1, ensembles: ensembles, flagged: [])
      let (folder, page) = try await Self.write(summary)
      try FileManager.default.removeItem(atPath: folder)
      let table = page[try #require(page.range(of: "<caption>Certificates")).upperBound...]
      let row = table[try #require(table.range(of: "<tbody>\n")).upperBound...].prefix { $0 != "\n" }
      return (String(row), page)
    }
    let known = try await page(31), unknown = try await page(nil)
    #expect(known.row.contains("<td>31</td>") && !known.page.contains("too short for a relaxation time"))
    #expect(unknown.row == known.row.replacing("<td>31</td>", with: "<td>\u{2013}</td>"), "\(unknown.row)")
    #expect(
      unknown.page.contains("\u{2013} for t<sub>held</sub>/\u{3c4}: the window of at least one sample is too short"))
  }

  /// Without gnuplot the page draws the same figures from the same numbers; old drawings, which show other numbers, go.
  @Test func withoutGnuplotThePageHasTheSameFiguresWithoutDrawings() async throws {
    let made = summary(models: ["pss:rc=1.1", "pss:rc=1.5"], temperatures: [6, 2, 1], samples: 4)
    let (folder, whole) = try await Self.write(made)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func files(_ ending: String) throws -> Set<String> {
      Set(try FileManager.default.contentsOfDirectory(atPath: folder + "/figures").filter { $0.hasSuffix(ending) })
    }
    let data = try files(".csv")
    #expect(try files(".svg").count == data.count)
    let notices = Mutex<[ReportNotice]>([])
    let x = (0...50).map { 0.9 + 0.01 * Double($0) }
    let curve = PotentialCurve(model: "pss:rc=1.1", x: x, energy: x.map { $0 - 1.2 }, cutoff: 1.3)
    let path = try await Report.write(made, curves: [curve], into: folder, gnuplot: "/nonexistent/gnuplot") { notice in
      notices.withLock { $0.append(notice) }
    }
    #expect(notices.withLock { $0 } == [.noGnuplot])
    #expect(try files(".csv") == data && files(".gp").count == data.count)
    #expect(try files(".svg").isEmpty && files(".pdf").isEmpty)
    let page = try String(contentsOfFile: path, encoding: .utf8)
    func numbers(_ page: String) -> [Substring] {
      page.matches(of: /class="figure-data">([^<]*)</).map(\.output.1)
    }
    #expect(numbers(page) == numbers(whole) && numbers(page).count >= 10)
    #expect(!page.contains(".svg\"") && page.contains("install gnuplot"))
    let sums = try String(contentsOfFile: folder + "/SHA256SUMS", encoding: .utf8)
    #expect(!sums.contains(".svg") && sums.contains(".csv"))
  }

  /// Tables and figures of the report before that this one does not have tell of what is gone; files of the user are kept.
  @Test func aReportRemovesTheFilesOfTheOneBefore() async throws {
    var made = summary(models: ["pss:rc=1.1"], temperatures: [6, 2], samples: 4)
    made.flagged = [FlaggedSample(ensemble: made.ensembles[0].id, index: 1, reasons: ["a reason"], averaged: false)]
    let (folder, _) = try await Self.write(made)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (table, own) = (folder + "/tables/flagged.csv", folder + "/tables/mine.csv")
    #expect(FileManager.default.fileExists(atPath: table))
    try Data("mine".utf8).write(to: URL(fileURLWithPath: own))
    made.flagged = []
    _ = try await Report.write(made, curves: [], into: folder)
    #expect(!FileManager.default.fileExists(atPath: table))
    #expect(
      FileManager.default.fileExists(atPath: own)
        && FileManager.default.fileExists(atPath: folder + "/tables/ensembles.csv"))
  }

  /// What a factorization proves, how liquids were held, and what is resampled stands on the page as it was.
  @Test func theMethodsAreThoseOfTheStudy() async throws {
    var made = summary(models: ["pss:rc=1.1"], temperatures: [6, 2], samples: 4)
    for k in 0..<2 { made.ensembles[k].moves = ["molecular dynamics"] }
    let (folder, plain) = try await Self.write(made)
    try? FileManager.default.removeItem(atPath: folder)
    #expect(plain.contains("equilibrium, by molecular dynamics (") && plain.contains("bootstrap over samples"))
    #expect(plain.contains("<td>3</td>") && !plain.contains("not proved") && !plain.contains("without a factorization"))
    made.ensembles[1].moves = ["molecular dynamics", "exchanges"]
    made.ensembles[1].isFactorized = false
    made.ensembles[1].isHarvested = true
    made.analyses = 2
    let (second, page) = try await Self.write(made)
    try? FileManager.default.removeItem(atPath: second)
    #expect(page.contains("by molecular dynamics; or by molecular dynamics, and exchanges (dynamics:"))
    #expect(page.contains("<td>3</td>") && page.contains("<td>not proved</td>"))
    #expect(page.contains("bootstrap over liquids") && page.contains("where it gave several glasses"))
  }

  @Test(arguments: [
    (["pss:rc=1.1", "pss:rc=1.5"], [6.0, 2.0, 1.0], 4),
    (["pss:rc=1.1", "pss:rc=1.2", "pss:rc=1.3", "pss:rc=1.5"], [4, 3, 2, 1.5, 1.2, 1, 0.9, 0.8, 0.77, 0.7], 2),
    (["pss:rc=1.1", "kablj", "hertzian"], [1.0], 1), (["ipl:xc=1.5,na=0.1"], [1, 0.5], 0),
  ])
  func everyFigureIsDrawnAndStandsInThePage(models: [String], temperatures: [Double], samples: Int) async throws {
    let (folder, page) = try await Self.write(summary(models: models, temperatures: temperatures, samples: samples))
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let names = Set(
      try FileManager.default.contentsOfDirectory(atPath: folder + "/figures").map {
        ($0 as NSString).deletingPathExtension
      })
    #expect(names.count >= (samples > 0 ? 10 : 1))
    for name in names {
      for ending in ["svg", "pdf", "csv", "gp"] {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/figures/\(name).\(ending)"))
        #expect(bytes.count > 30)
        if ending == "svg" { #expect(XMLParser(data: bytes).parse()) }
      }
      #expect(page.contains("id=\"\(name)\""))
    }
    #expect(page.contains("is not finished") == (samples < 4))
    // No network: no address but those of namespaces and of the figures beside it.
    #expect(!page.contains("src=\"http") && !page.contains("@import"))
  }

  @Test func textFromOutsideIsEscapedAndIdentifiersAreUnique() async throws {
    let made = summary(
      models: ["pss:rc=1.1"], temperatures: [2, 1], samples: 2, study: "<script>alert(1)</script> & more")
    let (folder, page) = try await Self.write(made)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(!page.contains("<script>alert") && page.contains("&lt;script&gt;alert(1)"))
    #expect(page.contains("&lt;b&gt;too short"))
    let ids = page.matches(of: #/\sid=["']([^"']+)["']/#).map { String($0.output.1) }
    let repeated = Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys.sorted()
    #expect(ids.count > 20 && repeated.isEmpty, "\(repeated)")
  }

  @Test func anEnsembleThatContradictsEquilibriumIsNamedAtTheTop() async throws {
    var made = summary(models: ["pss:rc=1.1"], temperatures: [2, 1], samples: 4)
    let (first, clean) = try await Self.write(made)
    made.ensembles[1].objections = ["stress fluctuations: 0.920(18) instead of 1"]
    let (second, page) = try await Self.write(made)
    defer { for folder in [first, second] { try? FileManager.default.removeItem(atPath: folder) } }
    #expect(!clean.contains("Not in equilibrium"))
    #expect(
      page.contains("Not in equilibrium"))
    #expect(page.contains("pss:rc=1.1-N1000-T1.0: stress fluctuations: 0.920(18)"))
  }

  @Test func thePageBeginsWithWhatWasMadeWhetherToTrustItAndTheMainCurves() async throws {
    let (folder, page) = try await Self.write(
      summary(models: ["pss:rc=1.1", "pss:rc=1.5"], temperatures: [3, 2, 1], samples: 4))
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let marks = [
      "2 models (", "in 6 ensembles; ", "class=\"trust\"", "href=\"#certificates\"", "href=\"#flagged\"",
      "id=\"overview\"", "id=\"figure-moduli\"", "id=\"figures\"", "id=\"ensembles\"",
    ]
    let places = try marks.map { mark in try #require(page.range(of: mark), "\(mark)").lowerBound }
    #expect(zip(places, places.dropFirst()).allSatisfy(<))
  }

  @Test func aPointWithoutAnErrorIsDrawnAllTheSame() async throws {
    var made = summary(models: ["pss:rc=1.1"], temperatures: [3, 2, 1], samples: 4)
    func markers() async throws -> Int {
      let (folder, _) = try await Self.write(made)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let svg = try String(contentsOfFile: folder + "/figures/figure-energy.svg", encoding: .utf8)
      return svg.matches(of: #/<use /#).count
    }
    let all = try await markers()
    made.ensembles[1].estimates["energy_per_particle"]!.standardError = nil
    #expect(all >= 3)
    #expect(try await markers() == all)
  }

  @Test func theSameSummaryMakesTheSamePage() async throws {
    let made = summary(models: ["pss:rc=1.1"], temperatures: [2, 1], samples: 2)
    let (first, page) = try await Self.write(made)
    let (second, other) = try await Self.write(made)
    defer { for folder in [first, second] { try? FileManager.default.removeItem(atPath: folder) } }
    #expect(page == other)
  }

  @Test func theTableOfAveragesReadsBackAsItWasSummarised() async throws {
    let made = summary(models: ["pss:rc=1.1"], temperatures: [2, 1], samples: 3)
    let (folder, _) = try await Self.write(made)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let rows = try String(contentsOfFile: folder + "/tables/ensembles.csv", encoding: .utf8).split(separator: "\n")
      .dropFirst()
    #expect(rows.count == 2 * ObservableCatalogue.all.filter(\.isAveraged).count)
    for row in rows {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let ensemble = try #require(made.ensembles.first { $0.id == cells[0] })
      let estimate = try #require(ensemble.estimates[cells[7]])
      #expect(Double(cells[8]) == estimate.mean && Double(cells[9]) == estimate.standardError)
    }
  }
}
