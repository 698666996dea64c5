import Analysis
import Foundation
import Observables
import Reports
import Statistics
import StickySpheresII
import Tags
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The whole paper, drawn from a made-up study.
@Suite(.tags(.system)) struct PaperReportTests {
  static let curves = PaperStudy.models.map { model -> PotentialCurve in
    let x = (0...200).map { 0.85 + 0.005 * Double($0) }
    let cutoff = Double(model.name.dropFirst(7)).map { 1.122 * $0 } ?? 1.6
    func energy(_ x: Double) -> Double {
      if x < 1.122 { return 4 * (pow(x, -12) - pow(x, -6)) }
      return x < cutoff ? -pow((cutoff - x) / (cutoff - 1.122), 3) : 0
    }
    return PotentialCurve(model: model.name, x: x, energy: x.map(energy), cutoff: cutoff)
  }

  static let names = [
    "figure-claims", "figure-01-landscape", "figure-02-potential", "figure-03-collapse", "figure-04-moduli",
    "figure-04b-moduli", "figure-05-poisson", "figure-06-density-of-states", "figure-07-prefactor",
    "figure-08-dipole-distribution", "figure-09-dipole-frequency", "figure-10-localization", "figure-11-scaling",
    "figure-12-pressure", "figure-13-participation", "figure-13b-soft-modes", "figure-14-energy", "figure-15-crossover",
    "figure-16-decay", "figure-17-stress", "figure-17b-relaxation", "figure-correlations", "figure-disorder",
    "figure-contacts", "figure-equilibrium", "figure-drift", "figure-waiting",
  ]

  /// A report in a folder of its own, removed afterwards; to be looked at, one can be kept where LEHR_REPORT_FOLDER says.
  static func report(
    _ summary: StudySummary, _ curves: [PotentialCurve] = [], keep: Bool = false,
    _ look: (String, String) throws -> Void
  ) async throws {
    let kept = keep ? ProcessInfo.processInfo.environment["LEHR_REPORT_FOLDER"] : nil
    let folder = kept ?? NSTemporaryDirectory() + "lehr-paper-" + UUID().uuidString
    defer { if kept == nil { try? FileManager.default.removeItem(atPath: folder) } }
    let path = try await Report.write(summary, sets: [StickySpheresII()], curves: curves, into: folder)
    try look(folder, try String(contentsOfFile: path, encoding: .utf8))
  }

  static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test func aPageWithClaimsAlsoBeginsWithItsMainCurves() async throws {
    try await Self.report(PaperStudy.summary, Self.curves) { _, page in
      let marks = [
        "class=\"trust\"", "id=\"overview\"", "id=\"figure-04-moduli\"", "id=\"figure-10-localization\"",
        "id=\"figure-claims\"",
      ]
      let places = try marks.map { mark in try #require(page.range(of: mark), "\(mark)").lowerBound }
      #expect(zip(places, places.dropFirst()).allSatisfy(<))
    }
  }

  /// Long statements go on in further lines, of which none is longer than the room beside the panel.
  @Test func statementsOfClaimsAreWhole() async throws {
    var summary = PaperStudy.summary
    let long =
      "The first words of a statement that nobody could shorten, because T_co and G of the stickiest spheres and of the "
      + "least sticky ones are compared in it with their plateaus, to the very end"
    summary.claims[0].statement = long + "."
    try await Self.report(summary) { folder, _ in
      let commands = try Self.text(folder + "/figures/figure-claims.gp")
      let labels = commands.matches(of: /set label "([^"]*)" at screen [0-9.]+, first (\S+) right/)
        .map { (text: Markup.plain(String($0.output.1)), at: Double($0.output.2)!) }
      #expect(labels.count > summary.claims.count + 2 && labels.allSatisfy { $0.text.count <= 62 })
      let whole = labels.map(\.text).joined(separator: " ").split(separator: " ").joined(separator: " ")
      #expect(whole.replacing("_", with: "").contains(long.replacing("_", with: "") + " "), "\(whole)")
      #expect(!commands.contains("\u{2026}"))
      // Downward in their order, each below the one before.
      #expect(zip(labels, labels.dropFirst()).allSatisfy { $0.at > $1.at + 0.2 }, "\(labels.map(\.at))")
    }
  }

  /// Ensembles of another N at temperatures of the series: claims take one per temperature, figures show both by name.
  @Test func sizesAreNotMixedInASeries() async throws {
    var big = try #require(PaperStudy.models.first { $0.name == "pss:rc=1.5" })
    big.particles = 10_000
    let plain = PaperStudy.summary
    var mixed = plain
    mixed.ensembles += [2.6, 0.8, 0.72].map { PaperStudy.ensemble(big, $0) }
    let set = StickySpheresII()
    #expect(set.powerLaws(of: mixed) == set.powerLaws(of: plain) && set.powerLaws(of: plain).count == 2)
    #expect(try #require(set.softModeEnsembles(of: mixed)).map(\.id) == set.softModeEnsembles(of: plain)?.map(\.id))
    func verdicts(_ summary: StudySummary) -> [String] { set.tests(of: summary).map { "\($0)" } }
    #expect(verdicts(mixed) == verdicts(plain))
    try await Self.report(mixed) { folder, page in
      for name in ["figure-09-dipole-frequency", "figure-11-scaling"] {
        let commands = try Self.text("\(folder)/figures/\(name).gp")
        for size in ["3000", "10000"] {
          #expect(commands.contains("= 1.5, {/:Italic N} = \(size)"), "\(name), \(size)")
        }
        #expect(!commands.contains("= 1.2, {/:Italic N}"), "\(name)")
      }
      #expect(page.contains("that differ in N, the laws use that of the N with most temperatures"))
    }
    try await Self.report(plain) { folder, page in
      #expect(!page.contains("that differ in N, the laws use"))
      let commands = try Self.text("\(folder)/figures/figure-09-dipole-frequency.gp")
      #expect(!commands.contains("{/:Italic N} = "))
    }
  }

  @Test func theOffsetOfTheConfigurationalTemperatureIsExplained() async throws {
    try await Self.report(PaperStudy.summary) { _, page in
      #expect(page.contains("above 1 by the error of velocity Verlet, of order \u{394}t\u{b2}"))
    }
  }

  @Test func everyFigureOfThePaperIsDrawn() async throws {
    try await Self.report(PaperStudy.summary, Self.curves, keep: true) { folder, page in
      for name in Self.names {
        let path = "\(folder)/figures/\(name)"
        #expect(XMLParser(data: try Data(contentsOf: URL(fileURLWithPath: path + ".svg"))).parse(), "\(name)")
        let printed = try Data(contentsOf: URL(fileURLWithPath: path + ".pdf"))
        #expect(printed.count > 2000 && printed.starts(with: Array("%PDF".utf8)), "\(name)")
        #expect(try Self.text(path + ".csv").split(separator: "\n").count > 2, "\(name)")
        #expect(page.contains("id=\"\(name)\""), "\(name)")
      }
      let drawn = try FileManager.default.contentsOfDirectory(atPath: folder + "/figures").filter {
        $0.hasSuffix(".svg")
      }
      #expect(drawn.count == Self.names.count)
    }
  }

  @Test func noFileHasANumberThatIsNone() async throws {
    try await Self.report(PaperStudy.summary, Self.curves) { folder, _ in
      for part in ["figures", "tables"] {
        for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)")
        where name.hasSuffix(".csv") {
          let cells = try Self.text("\(folder)/\(part)/\(name)").lowercased().split { ",\n\"".contains($0) }
          #expect(!cells.contains { ["nan", "inf", "-nan", "-inf"].contains($0) }, "\(name)")
        }
      }
    }
  }

  @Test func scriptsRunByThemselves() async throws {
    try await Self.report(PaperStudy.summary, Self.curves) { folder, _ in
      for name in ["figure-03-collapse", "figure-07-prefactor", "figure-13b-soft-modes"] {
        let drawn = "\(folder)/figures/\(name).svg"
        let before = try Self.text(drawn)
        try FileManager.default.removeItem(atPath: drawn)
        let gnuplot = Process()
        gnuplot.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        gnuplot.arguments = ["gnuplot", "\(name).gp"]
        gnuplot.currentDirectoryURL = URL(fileURLWithPath: folder + "/figures")
        try gnuplot.run()
        gnuplot.waitUntilExit()
        #expect(gnuplot.terminationStatus == 0)
        // But for a word to viewers on spaces.
        #expect(try Self.text(drawn) == before.replacing(" xml:space=\"preserve\"", with: ""))
      }
    }
  }

  @Test func textsAreEscapedAndLinksLeadSomewhere() async throws {
    try await Self.report(PaperStudy.summary, Self.curves) { _, page in
      for raw in ["<of>", "<less>", "<4>", "<T", "& others", "20% & more"] { #expect(!page.contains(raw), "\(raw)") }
      let ids = Set(page.matches(of: #/\sid=["']([^"']+)["']/#).map { String($0.output.1) })
      let links = page.matches(of: #/href=["']#([^"']+)["']/#).map { String($0.output.1) }
      #expect(links.count > 20)
      for link in links { #expect(ids.contains(link), "\(link)") }
    }
  }

  @Test func whatIsNotEquilibratedOrLeftOutIsSaid() async throws {
    try await Self.report(PaperStudy.summary, Self.curves) { folder, page in
      #expect(page.contains("Hollow: not equilibrated."))
      #expect(page.contains("Not shown, because T<sub>co</sub> is unknown: Hertzian."))
      #expect(page.contains("anchored to T<sub>co</sub> = 0.535 of Kob-Andersen"))
      let table = try Self.text(folder + "/tables/table-1.csv")
      #expect(table.contains("pss:rc=1.1,1.1,0.73,3000,150,6,0,no\n"))
      #expect(table.contains("pss:rc=1.3,1.3,0.77,3000,150,1,1,doubtful\n"))
      #expect(table.contains("kablj,,2.0,1000,150,120,120,yes\n"))
      // An ensemble without modes has an upper limit, not a point at zero.
      let prefactors = try Self.text(folder + "/figures/figure-07-prefactor.csv")
      #expect(prefactors.contains(",0.88,0.03,"))
      for verdict in ["confirmed", "contradicted", "undecided", "not\u{a0}comparable"] {
        #expect(page.contains("\u{a0}\(verdict)</span>"))
      }
    }
  }

  @Test func tablesHoldWhatWasSummarised() async throws {
    try await Self.report(PaperStudy.summary, Self.curves) { folder, _ in
      let scalings = try Self.text(folder + "/tables/scalings.csv")
      #expect(scalings.contains("participation,-2.7,0.25,-3.0,24.0,0.96,1.34,25,pss:rc=1.2; pss:rc=1.3; pss:rc=1.5\n"))
      let claims = try Self.text(folder + "/tables/claims.csv")
      #expect(claims.split(separator: "\n").count == 22)
      #expect(
        claims.contains(
          "1,false,\"Claim 1 says that G/G_\u{221e} below T_co rises <less> the stickier \"\"the\"\" spheres"))
      #expect(
        try Self.text(folder + "/tables/crossovers.csv").contains(
          "pss:rc=1.5,moduli,0.8536,0.0264,40,false,collapse,\n"))
      #expect(try Self.text(folder + "/tables/plateaus.csv").split(separator: "\n").count > 30)
      #expect(try Self.text(folder + "/tables/vibrations.csv").split(separator: "\n").count > 30)
      #expect(try Self.text(folder + "/tables/decays.csv").split(separator: "\n").count == 5)
      let latex = try Self.text(folder + "/tables/table-1.tex")
      #expect(latex.contains("1.1 & 0.73 & 3000 & 150 & 6 & 0 & no \\\\\n"))
    }
  }

  @Test func aModeInSpaceIsWrittenForOtherPrograms() async throws {
    try await Self.report(PaperStudy.summary) { folder, page in
      let name = "soft-mode-pss-rc1.5-N2744-3.xyz"
      let lines = try Self.text("\(folder)/figures/\(name)").split(separator: "\n")
      #expect(lines.count == 2746 && lines[0] == "2744")
      #expect(lines[1].contains("Properties=species:S:1:pos:R:3:disp:R:3") && lines[1].contains("pbc=\"T T T\""))
      #expect(lines[2].split(separator: " ").count == 7)
      #expect(page.contains("figures/\(name)"))
    }
    // Vectors that are not those of the mode are not drawn.
    var summary = PaperStudy.summary
    summary.softModes[0].participation *= 2
    try await Self.report(summary) { folder, _ in
      let written = try FileManager.default.contentsOfDirectory(atPath: folder + "/figures").filter {
        $0.hasSuffix(".xyz")
      }
      #expect(written == ["soft-mode-pss-rc1.1-N2744-3.xyz"])
    }
  }

  @Test func aStudyWithAlmostNothingHasItsReport() async throws {
    var estimates: [String: Estimate] = [:]
    for name in [Observable.energyPerParticle, .shearModulus, .dipoleFrequency] {
      estimates[name.name] = Estimate(mean: 2, standardError: nil, samples: 1)
    }
    var summary = StudySummary(
      study: "one glass", codeVersion: "0", seed: 1,
      ensembles: [
        EnsembleSummary(
          id: "one", model: "pss:rc=1.2", particles: 500, temperature: 1, planned: 1, done: 1, averaged: 1,
          spacing: 1.2,
          estimates: estimates, dipoleDistribution: nil, modes: [], worst: [:], stressCorrelation: [])
      ], flagged: [])
    summary.modelSummaries = [ModelSummary(model: "pss:rc=1.2")]
    try await Self.report(summary) { folder, page in
      let data = try FileManager.default.contentsOfDirectory(atPath: folder + "/figures").filter {
        $0.hasSuffix(".csv")
      }
      #expect(Set(data) == ["figure-04b-moduli.csv", "figure-14-energy.csv"])
      for name in data { #expect(try Self.text("\(folder)/figures/\(name)").split(separator: "\n").count == 2) }
      #expect(!page.contains("id=\"claims\"") && !page.contains("id=\"vibrations\""))
    }
  }

  @Test func modelsOtherThanStickySpheresHaveAllFiguresToo() async throws {
    var summary = PaperStudy.summary
    summary.ensembles.removeAll { $0.model != "kablj" }
    summary.modelSummaries.removeAll { $0.model != "kablj" }
    (summary.collapse, summary.scalings, summary.decays, summary.softModes, summary.claims) = (nil, [], [], [], [])
    try await Self.report(summary) { folder, page in
      let kept = Self.names.filter { name in
        !["claims", "01", "02", "13b", "16"].contains { name.hasPrefix("figure-\($0)") }
      }
      for name in kept { #expect(page.contains("id=\"\(name)\""), "\(name)") }
    }
  }
}
