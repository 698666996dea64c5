import Analysis

/// Table I: the ensembles, how many samples each has, and whether they are equilibrated.
struct TableOne {
  private let rows: [EnsembleSummary]

  /// Model by model, sticky spheres first, each from hot to cold.
  init(_ summary: StudySummary) {
    let order = ModelFamilies(summary).order
    func place(_ e: EnsembleSummary) -> Int { order.firstIndex(of: e.model) ?? order.count }
    rows = summary.ensembles.sorted {
      (place($0), -$0.temperature, $0.particles) < (place($1), -$1.temperature, $1.particles)
    }
  }

  private func name(_ ensemble: EnsembleSummary) -> String {
    stickiness(ensemble.model) != nil ? String(ensemble.model.dropFirst(7)) : ensemble.model
  }

  /// One word on equilibrium.
  private func state(_ ensemble: EnsembleSummary) -> String {
    if ensemble.done == 0 { return "not begun" }
    return ensemble.isEquilibrated ? "yes" : ensemble.averaged > 0 ? "doubtful" : "no"
  }

  var html: String {
    Table.html(
      caption: "Table I. Ensembles: parent temperature, particles, and samples planned, made and averaged",
      headings: ["model", "T<sub>p</sub>", "N", "planned", "done", "averaged", "equilibrated"],
      rows: rows.map { e in
        [
          Typeset.html(plainLegend(e.model)), "\(e.temperature)", "\(e.particles)", "\(e.planned)", "\(e.done)",
          "\(e.averaged)",
          state(e) == "yes" ? "yes" : "<span class=\"short\">\(state(e))</span>",
        ]
      })
  }

  var csv: String {
    Table.row(["model", "r_c", "temperature", "particles", "planned", "done", "averaged", "equilibrated"])
      + rows.map { e in
        Table.row([
          e.model, Table.number(stickiness(e.model)), "\(e.temperature)", "\(e.particles)", "\(e.planned)",
          "\(e.done)", "\(e.averaged)", state(e),
        ])
      }.joined()
  }

  /// A LaTeX table that needs no package.
  var latex: String {
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
      text += "\(e.averaged) & \(state(e)) \\\\\n"
    }
    return text + "\\hline\n\\end{tabular}\n\\end{table}\n"
  }

  /// Text whose signs mean nothing to LaTeX.
  private static func latex(_ text: String) -> String {
    var result = ""
    for sign in text {
      switch sign {
      case "&", "%", "$", "#", "_", "{", "}": result += "\\\(sign)"
      case "\\": result += "\\textbackslash{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      default: result.append(sign)
      }
    }
    return result
  }
}
