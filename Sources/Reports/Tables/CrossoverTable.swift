import Analysis
import Observables
import Statistics

/// The T_co of every model by two methods, with its limitations, and the plateaus.
struct CrossoverTable {
  private let summary: StudySummary

  init(_ summary: StudySummary) { self.summary = summary }

  var isEmpty: Bool { summary.modelSummaries.isEmpty }

  /// Whether energies were collapsed, which requires the T_co of one model.
  private var hasCollapse: Bool { summary.collapse != nil }

  var html: String {
    let rows = summary.modelSummaries.map { series in
      [Typeset.html(plainLegend(series.model))]
        + (hasCollapse ? [Table.shown(series.collapseCrossover) + (series.isAnchor ? " (anchor)" : "")] : [])
        + [
          Table.shown(series.moduliCrossover), window(series),
          series.crossover == nil ? "\u{2013}" : escaped(series.crossoverSource), Table.shown(series.crossoverEnergy),
          series.plateauFrom.map { Markup.number($0) } ?? "\u{2013}",
          Typeset.html(series.notes.joined(separator: "; ")),
        ]
    }
    let table = Table.html(
      caption:
        "Crossover temperatures from \(hasCollapse ? "the collapse of energies and from " : "")the moduli",
      headings: ["model"] + (hasCollapse ? ["T<sub>co</sub>, collapse"] : []) + [
        "T<sub>co</sub>, moduli", "line; plateau of G/K (T<sub>p</sub>)", "used", "u(T<sub>co</sub>)",
        "plateau from T<sub>p</sub>",
        "notes",
      ], rows: rows, texts: [hasCollapse ? 7 : 6])
    return table + (summary.collapse.map { AnchorTable(summary, $0).html } ?? "") + sensitivity
  }

  /// The temperatures of the line and of the plateau of G/K; a star where the plan states them.
  private func window(_ series: ModelSummary) -> String {
    guard let window = series.moduliWindow, let low = window.line.first, let high = window.line.last else {
      return "\u{2013}"
    }
    let plateau = window.plateau.first.map { "from \(Markup.number($0))" } ?? "none"
    return "\(Markup.number(low)) to \(Markup.number(high)); \(plateau)\(window.isStated ? " *" : "")"
  }

  /// The results for other parameters.
  private var sensitivity: String {
    guard let collapse = summary.collapse else { return "" }
    var text = ""
    let points = collapse.scaleSensitivity.map {
      "\(rounded(100 * $0.spread))% at \(Markup.number($0.factor))"
    }
    if !points.isEmpty {
      text +=
        "<p>The collapse hardly determines a factor common to all T<sub>co</sub>: if all are multiplied by a factor, the rms "
      text += "spread of the curves is \(points.joined(separator: ", ")).</p>\n"
    }
    guard !collapse.alternatives.isEmpty else { return text }
    var choices: [String] = []
    for alternative in collapse.alternatives where !choices.contains(alternative.choice) {
      choices.append(alternative.choice)
    }
    let models = summary.modelSummaries.map(\.model).filter { model in
      collapse.alternatives.contains { $0.model == model }
    }
    let rows = choices.map { choice in
      [Typeset.html(choice)]
        + models.map { model in
          collapse.alternatives.first { $0.choice == choice && $0.model == model }
            .map { String(Markup.number(($0.crossover * 1e5).rounded() / 1e5)) } ?? "\u{2013}"
        }
    }
    return text
      + Table.html(
        caption: "T<sub>co</sub> for other choices",
        headings: ["choice"] + models.map { Typeset.html(plainLegend($0)) }, rows: rows)
  }

  var csv: String {
    Table.row(
      ["model", "quantity", "value", "standard_error", "samples", "is_anchor", "used", "notes"])
      + summary.modelSummaries.map { series in
        let numbers: [(String, Estimate?)] = [
          ("collapse", series.collapseCrossover), ("moduli", series.moduliCrossover),
          ("energy_at_crossover", series.crossoverEnergy), ("cold_depth", series.coldDepth),
          ("energy_fall", series.energyFall),
        ]
        return numbers.filter { $0.1 != nil || $0.0 == "collapse" }.map { name, estimate in
          Table.row(
            [series.model, name] + Table.cells(estimate)
              + ["\(series.isAnchor)", series.crossoverSource, series.notes.joined(separator: "; ")])
        }.joined()
      }.joined()
  }

  /// The plateaus: one row per model and observable.
  var plateaus: String {
    Table.row(["model", "observable", "plateau", "standard_error", "samples", "from_temperature"])
      + summary.modelSummaries.map { series in
        ObservableCatalogue.all.filter(\.isAveraged).compactMap { name in
          series.plateaus[name.name].map { estimate in
            Table.row([series.model, name.name] + Table.cells(estimate) + [Table.number(series.plateauFrom)])
          }
        }.joined()
      }.joined()
  }
}
