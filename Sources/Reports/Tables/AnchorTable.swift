import Analysis
import Statistics

/// T_co of every model with every anchor, the correlations of their errors, and the models that take part.
struct AnchorTable {
  private let summary: StudySummary
  private let collapse: CollapseSummary

  init(_ summary: StudySummary, _ collapse: CollapseSummary) {
    (self.summary, self.collapse) = (summary, collapse)
  }

  /// The models with a T_co for at least one anchor, in the order of the summary.
  private var models: [String] {
    summary.modelSummaries.map(\.model).filter { model in
      collapse.anchored.contains { $0.crossovers[model] != nil }
    }
  }

  var html: String { anchors + members + correlations }

  private func name(_ model: String) -> String { Typeset.html(plainLegend(model)) }

  private var anchors: String {
    let standard =
      "<p>The scale of all T<sub>co</sub> is that of \(name(collapse.anchor)), T<sub>co</sub> = "
      + "\(Markup.number(collapse.anchorTemperature)) (fixed"
      + (collapse.anchorSource.isEmpty ? "" : "; \(escaped(collapse.anchorSource))") + ").</p>\n"
    guard !collapse.anchored.isEmpty else { return standard }
    let rows = collapse.anchored.map { found -> [String] in
      let anchor = "\(name(found.anchor)) = \(Markup.number(found.temperature)) (\(escaped(found.source)))"
      let crossovers = models.map { (model: String) -> String in
        found.anchor == model && found.problem == nil ? "fixed" : Table.shown(found.crossovers[model])
      }
      let spread = found.spread.map { "\(rounded(100 * $0))%" } ?? "\u{2013}"
      let remark = found.problem.map { Typeset.html("not used: " + $0) } ?? ""
      return [anchor] + crossovers + [spread, remark]
    }
    return standard
      + Table.html(
        caption: "T<sub>co</sub> by energies for every anchor, and the rms spread of the curves",
        headings: ["anchor"] + models.map(name) + ["spread", "remarks"], rows: rows, texts: [models.count + 2])
  }

  private var members: String {
    guard !collapse.members.isEmpty else { return "" }
    let rows = collapse.members.map { member in
      [
        name(member.model), member.takesPart ? "yes" : "no", "\(member.coldPoints)",
        member.spread.map { "\(rounded(100 * $0))%" } ?? "\u{2013}",
        Typeset.html(member.notes.joined(separator: "; ")),
      ]
    }
    return Table.html(
      caption: "Models in the collapse: ensembles below T<sub>co</sub>, deviation from the common curve",
      headings: ["model", "takes part", "below T<sub>co</sub>", "deviation", "reasons"], rows: rows, texts: [4])
  }

  private var correlations: String {
    let free = collapse.correlated.filter { $0 != collapse.anchor }
    guard free.count > 1 else { return "" }
    let rows = free.map { a in [name(a)] + free.map { Self.decimal(collapse.correlation(a, $0)) } }
    return Table.html(
      caption: "Correlation coefficients of the errors of T<sub>co</sub>", headings: [""] + free.map(name), rows: rows)
  }

  private static func decimal(_ x: Double) -> String { Markup.number((x * 100).rounded() / 100) }

  /// One row per anchor and model.
  var csv: String {
    Table.row(["anchor", "anchor_crossover", "source", "model", "crossover", "standard_error", "samples", "spread"])
      + collapse.anchored.flatMap { found in
        models.compactMap { model in
          found.crossovers[model].map {
            Table.row(
              [found.anchor, Table.number(found.temperature), found.source, model] + Table.cells($0)
                + [Table.number(found.spread)])
          }
        }
      }.joined()
  }

  /// The correlation coefficients: one row per pair of models.
  var correlationsCSV: String {
    Table.row(["model", "other_model", "correlation"])
      + collapse.correlated.indices.flatMap { i in
        collapse.correlated.indices.filter { $0 > i }.map { j in
          Table.row([
            collapse.correlated[i], collapse.correlated[j], Table.number(collapse.correlations[i][j]),
          ])
        }
      }.joined()
  }
}
