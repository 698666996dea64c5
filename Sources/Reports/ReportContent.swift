import Analysis

/// The content of a report: the study, the sets of claims, figures and tables.
struct ReportContent {
  let summary: StudySummary
  let sets: [ShownClaims]
  /// The figures of any study that no set replaces.
  let general: [Figure]
  /// The tables of the ensembles: those of the sets, or the report's own list.
  let tables: [ReportTable]

  init(_ summary: StudySummary, sets: [any ClaimSet], curves: [PotentialCurve]) {
    self.summary = summary
    let shown = sets.enumerated().map { ShownClaims($1, isFirst: $0 == 0, summary, curves) }
    let replaced = Set(shown.flatMap(\.figures).flatMap(\.replaces))
    let own = shown.flatMap(\.tables)
    self.sets = shown
    general = FigureCatalogue.figures(summary, curves: curves).filter { !replaced.contains($0.name) }
    tables = own.isEmpty ? [EnsembleList(ModelFamilies(summary)).table] : own
  }

  /// All figures, in the order of the page.
  var figures: [Figure] { sets.compactMap(\.drawing) + sets.flatMap(\.figures) + general }
}

/// A set of claims in a report. Files of the first set have the set's own names; those of others begin with the name of
/// the set.
struct ShownClaims {
  let set: any ClaimSet
  let claims: [Claim]
  /// A figure of all claims.
  let drawing: Figure?
  let figures: [Figure]
  let tables: [ReportTable]
  private let prefix: String

  init(_ set: any ClaimSet, isFirst: Bool, _ summary: StudySummary, _ curves: [PotentialCurve]) {
    let prefix = isFirst ? "" : "\(set.name)-"
    func named(_ figure: Figure) -> Figure {
      var figure = figure
      figure.name = prefix + figure.name
      return figure
    }
    self.set = set
    self.prefix = prefix
    claims = summary.claims(of: set)
    drawing = claimsFigure(set, summary).map(named)
    figures = set.figures(of: summary, curves: curves).filter { !$0.panels.isEmpty }.map(named)
    tables = set.tables(of: summary).map { table in
      ReportTable(html: table.html, files: table.files.map { (prefix + $0.name, $0.text) })
    }
  }

  /// The name of one of its files.
  func file(_ name: String) -> String { prefix + name }

  /// The identifier of its section on the page.
  var section: String { prefix + "claims" }
}
