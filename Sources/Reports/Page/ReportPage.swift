import Analysis
import Observables

/// The page: overview, figures, averages, certificates, samples left out, and methods.
struct ReportPage {
  let content: ReportContent
  /// The figures with their drawings; nil where there was no gnuplot.
  let figures: [(figure: Figure, svg: String?)]

  var summary: StudySummary { content.summary }

  init(_ content: ReportContent, figures: [(figure: Figure, svg: String?)]) {
    self.content = content
    self.figures = figures
  }

  var html: String {
    let table = EnsembleTable(summary)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(summary.study)) \u{2013} Lehr</title>
      <style>
      \(Self.style)</style>
      </head>
      <body>
      <header>
      <p class="kicker">Lehr \(escaped(summary.codeVersion)) \u{b7} study report</p>
      <h1>\(escaped(summary.study))</h1>
      <p class="lead">\(lead)</p>
      \(trust)
      \(banner)\(doubts)
      <nav>\(navigation)</nav>
      </header>
      <main>
      \(overview)\(claims)
      <section id="figures"><h2>\(highlights.isEmpty ? "Figures" : "Further figures")</h2>
      <div class="figures">
      \(figures.filter { !isShownAbove($0.figure) }.map(block).joined(separator: "\n"))
      </div>
      </section>
      <section id="ensembles"><h2>Ensembles</h2>
      \(content.tables.map(\.html).joined(separator: "\n"))
      </section>
      \(crossovers)\(vibrations)
      <section id="averages"><h2>Averages</h2>
      \(table.averages)
      <p>In the model's reduced units. All averages with their errors: <a href="tables/ensembles.csv">ensembles.csv</a>.</p>
      </section>
      <section id="certificates"><h2>Certificates</h2>
      \(table.certificates)
      </section>
      <section id="flagged"><h2>Flagged samples</h2>
      \(flagged)
      </section>
      <section id="methods"><h2>Methods</h2>
      \(methods)
      </section>
      </main>
      <footer>Seed \(summary.seed). The same plan and seed give the same bytes.</footer>
      <script>
      \(Self.script)</script>
      </body>
      </html>

      """
  }

  private func isShownAbove(_ figure: Figure) -> Bool {
    highlights.contains { $0.figure.name == figure.name } || content.sets.contains { $0.drawing?.name == figure.name }
  }

  private var navigation: String {
    let sections = [
      ("figures", "Figures"), ("ensembles", "Ensembles"),
      !hasCrossovers ? nil : ("crossovers", "Crossover temperatures"),
      VibrationTable(summary).isEmpty && summary.decays.isEmpty ? nil : ("vibrations", "Quasilocalized modes"),
      ("averages", "Averages"),
      ("certificates", "Certificates"), ("flagged", "Flagged samples"), ("methods", "Methods"),
    ]
    let claims = content.sets.filter { !$0.claims.isEmpty }.map { ($0.section, $0.set.heading) }
    let overview = highlights.isEmpty ? [] : [("overview", "Overview")]
    return (overview + claims + sections.compactMap { $0 }).map { "<a href=\"#\($0.0)\">\(escaped($0.1))</a>" }.joined(
      separator: "\n")
  }

  /// The claims: the number of each verdict, a figure, and a table.
  private var claims: String { content.sets.map(section).joined(separator: "\n") }

  private func section(_ shown: ShownClaims) -> String {
    let table = ClaimsTable(shown.claims, figures: shown.figures.map(\.name))
    guard !table.isEmpty else { return "" }
    let drawn = figures.filter { $0.figure.name == shown.drawing?.name }.map(block).joined()
    return """
      <section id="\(shown.section)"><h2>Claims</h2>
      <p>\(escaped([shown.set.title, shown.set.citation].filter { !$0.isEmpty }.joined(separator: ", "))). \(shown.claims.count) claim\(shown.claims.count == 1 ? "" : "s"): \(table.count). \(escaped(shown.set.remark))
      \(rule(shown))</p>
      \(drawn)
      \(table.html)
      <p>Also as <a href="tables/\(shown.file("claims.csv"))">CSV</a>.</p>
      </section>
      """
  }

  /// The rule of the verdicts.
  private func rule(_ shown: ShownClaims) -> String {
    let level = "\(short(100 * shown.set.level))%"
    let primary = shown.claims.filter(\.isPrimary)
    let secondary = "is decided at p \u{2264} \(level), without correction for the number of claims"
    guard !primary.isEmpty else { return "Each \(secondary).\(analyses)" }
    return
      "\(primary.count) primary claims (P) were fixed before the data; with a probability of \(level) at most, one or more "
      + "of their verdicts are wrong (Holm's procedure): \(ClaimsTable(primary).count). Each of the others \(secondary).\(analyses)"
  }

  private var analyses: String {
    summary.analyses > 1
      ? " The claims are judged \(summary.analyses == 2 ? "twice" : "\(summary.analyses) times"), with more samples each time; every p value is multiplied by that number."
      : ""
  }

  /// Whether a crossover temperature is known, or a set of claims explains why there is none.
  private var hasCrossovers: Bool {
    summary.modelSummaries.contains { $0.crossover != nil || !content.sets.isEmpty }
  }

  private var crossovers: String {
    let table = CrossoverTable(summary)
    guard hasCrossovers else { return "" }
    return """
      <section id="crossovers"><h2>Crossover temperatures</h2>
      \(table.html)
      <p>Also as <a href="tables/crossovers.csv">CSV</a>; plateau values: <a href="tables/plateaus.csv">plateaus.csv</a>\(anchorFiles).</p>
      </section>
      """
  }

  private var anchorFiles: String {
    guard let collapse = summary.collapse, !collapse.anchored.isEmpty else { return "" }
    return "; every anchor: <a href=\"tables/crossover-anchors.csv\">crossover-anchors.csv</a>; "
      + "correlations of errors: "
      + "<a href=\"tables/crossover-correlations.csv\">crossover-correlations.csv</a>"
  }

  private var vibrations: String {
    let table = VibrationTable(summary), decays = DecayTable(summary)
    guard !table.isEmpty || !decays.isEmpty else { return "" }
    let files = [
      table.isEmpty ? nil : ("vibrations.csv", "modes"),
      summary.scalings.isEmpty ? nil : ("scalings.csv", "power laws"),
      summary.sizes.isEmpty ? nil : ("sizes.csv", "dependence on N"),
      decays.isEmpty ? nil : ("decays.csv", "lengths"),
    ].compactMap { $0 }.map { "\($0.1): <a href=\"tables/\($0.0)\">\($0.0)</a>" }
    return """
      <section id="vibrations"><h2>Quasilocalized modes</h2>
      \(table.isEmpty ? "" : table.html)
      \(table.scalings)
      \(SizeTable(summary).html)
      \(decays.isEmpty ? "" : decays.html)
      <p>As CSV, \(files.joined(separator: "; ")).</p>
      </section>
      """
  }

  private var lead: String {
    let done = summary.ensembles.reduce(0) { $0 + $1.done }
    let models = ModelFamilies(summary).models.map(escaped).joined(separator: ", ")
    let planned = summary.ensembles.reduce(0) { $0 + $1.planned }
    let kinds = Set(summary.ensembles.map(\.model)).count
    return "\(kinds) model\(kinds == 1 ? "" : "s")\(models.isEmpty ? "" : " (\(models))") in "
      + "\(summary.ensembles.count) ensembles; \(done) of \(planned) glasses made."
  }

  /// Returns the missing data, if any.
  private var banner: String {
    let planned = summary.ensembles.reduce(0) { $0 + $1.planned }
    let done = summary.ensembles.reduce(0) { $0 + $1.done }
    guard done < planned else { return "" }
    let short = summary.ensembles.count { $0.done < $0.planned }
    return
      "<p class=\"banner\" role=\"status\">This study is not finished: \(planned - done) of \(planned) samples are missing, "
      + "in \(short) ensembles. Run the study again to make them.</p>"
  }

  /// Returns the ensembles whose averages contradict equilibrium.
  private var doubts: String {
    let doubtful = summary.ensembles.filter { !$0.objections.isEmpty }
    guard !doubtful.isEmpty else { return "" }
    let lines = doubtful.map { ensemble in
      "<li>\(escaped(ensemble.id)): \(escaped(ensemble.objections.joined(separator: "; ")))</li>"
    }
    let names = "\(doubtful.count) ensemble\(doubtful.count == 1 ? "" : "s")"
    return """
      <details class="banner"\(doubtful.count < 4 ? " open" : "")><summary>Not in equilibrium: averages of \(names)</summary>
      <ul>
      \(lines.joined(separator: "\n"))
      </ul></details>
      """
  }

  func block(_ figure: Figure, _ svg: String?) -> String {
    let still =
      svg.map { Self.inlined($0, name: figure.name) }
      ?? "<p>The script of this page draws the figure. For a drawing without it, install gnuplot and run lehr report.</p>"
    var links = (svg == nil ? ["csv", "gp"] : ["pdf", "svg", "csv", "gp"]).map {
      "<a href=\"figures/\(figure.name).\($0)\">\($0)</a>"
    }
    links += figure.attachments.map { "<a href=\"figures/\(escaped($0.name))\">\(escaped($0.name))</a>" }
    // The type in a figure is about as large as that of the page, whatever the width of the page.
    let width = figure.panelWidth * Double(max(1, min(figure.columns, figure.panels.count)))
    return """
      <figure id="\(figure.name)">
      <h3>\(escaped(figure.title))</h3>
      <div class="still\(width > 600 ? " wide" : "")" style="max-width:\(Int(1.2 * width))px" role="img" aria-label="\(escaped(figure.title))">\(still)</div>
      <script type="application/json" class="figure-data">\(FigureData(figure).json)</script>
      <figcaption>\(Typeset.html(figure.caption)) <span class="links">\(links.joined(separator: " "))</span></figcaption>
      </figure>
      \(isSoftModes(figure) ? SoftModeView(summary).html : "")
      """
  }

  /// Whether its modes are also shown interactively.
  private func isSoftModes(_ figure: Figure) -> Bool {
    figure.name == softModeFigureName || figure.replaces.contains(softModeFigureName)
  }

  /// Returns an SVG as an element of the page: without its prolog, with identifiers unique to the figure.
  static func inlined(_ svg: String, name: String) -> String {
    guard let start = svg.range(of: "<svg") else { return "" }
    return String(svg[start.lowerBound...])
      .replacing("id=\"", with: "id=\"\(name)-").replacing("id='", with: "id='\(name)-")
      .replacing("href=\"#", with: "href=\"#\(name)-").replacing("href='#", with: "href='#\(name)-")
      .replacing("url(#", with: "url(#\(name)-")
  }

  private var flagged: String {
    let table = FlaggedTable(summary)
    let notes = summary.notes.map { "<p>\(escaped($0)).</p>\n" }.joined()
    guard !table.isEmpty else {
      return notes + "<p>None: every finished sample has a certificate and evidence of equilibrium.</p>"
    }
    return notes + table.html
  }
}
