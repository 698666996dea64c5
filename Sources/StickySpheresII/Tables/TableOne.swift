import Analysis
import Interactions
import Reports

/// Table I: the ensembles with their numbers of samples, and whether they are equilibrated.
struct TableOne {
  private let rows: [EnsembleSummary]
  private let list: EnsembleList

  /// Grouped by model, sticky spheres first, each from hot to cold.
  init(_ summary: StudySummary) {
    list = EnsembleList(ModelFamilies(summary, featuring: StickyModel.family))
    rows = list.rows
  }

  /// The table of the page and its files.
  var table: ReportTable {
    ReportTable(
      html: list.html(caption: "Table I. " + EnsembleList.caption)
        + "<p>Also as <a href=\"tables/table-1.csv\">CSV</a> and for <a href=\"tables/table-1.tex\">LaTeX</a>.</p>\n",
      files: [("table-1.csv", csv), ("table-1.tex", latex)])
  }

  private func name(_ ensemble: EnsembleSummary) -> String {
    StickyModel.cutoff(of: ensemble.model) == nil ? ensemble.model : label(ofSeries: ensemble.model).short
  }

  private var csv: String {
    Table.row(["model", "r_c", "temperature", "particles", "planned", "done", "averaged", "equilibrated"])
      + rows.map { e in
        Table.row([
          e.model, Table.number(StickyModel.cutoff(of: e.model)), "\(e.temperature)", "\(e.particles)", "\(e.planned)",
          "\(e.done)", "\(e.averaged)", EnsembleList.state(e),
        ])
      }.joined()
  }

  /// Returns a LaTeX table that requires no package.
  private var latex: String {
    var text = """
      \\begin{table}
      \\caption{Ensembles: interaction range or model, parent temperature $T_p$, particles $N$, and samples planned, made and
      averaged.}
      \\begin{tabular}{lrrrrrl}
      \\hline
      $r_c$ & $T_p$ & $N$ & planned & done & averaged & equilibrated \\\\
      \\hline

      """
    for e in rows {
      text += "\(Self.latex(name(e))) & \(e.temperature) & \(e.particles) & \(e.planned) & \(e.done) & "
      text += "\(e.averaged) & \(EnsembleList.state(e)) \\\\\n"
    }
    return text + "\\hline\n\\end{tabular}\n\\end{table}\n"
  }

  /// Returns text escaped for LaTeX.
  private static func latex(_ text: String) -> String {
    var result = ""
    for sign in text.unicodeScalars {
      switch sign {
      case "&", "%", "$", "#", "_", "{", "}": result += "\\\(sign)"
      case "\\": result += "\\textbackslash{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      default: result.unicodeScalars.append(sign)
      }
    }
    return result
  }
}
