import Analysis
import Observables
import Statistics

/// T_co of every model two ways, with what limits it, and the plateaus above.
struct CrossoverTable {
  private let summary: StudySummary

  init(_ summary: StudySummary) { self.summary = summary }

  var isEmpty: Bool { summary.ladders.isEmpty }

  /// Whether energies were collapsed: only where one model's T_co is given.
  private var hasCollapse: Bool { summary.collapse != nil }

  var html: String {
    let rows = summary.ladders.map { ladder in
      [Typeset.html(plainLegend(ladder.model))]
        + (hasCollapse ? [Table.shown(ladder.collapseCrossover) + (ladder.isAnchor ? " (anchor)" : "")] : [])
        + [
          Table.shown(ladder.moduliCrossover),
          ladder.crossover == nil ? "\u{2013}" : escaped(ladder.crossoverSource), Table.shown(ladder.crossoverEnergy),
          ladder.plateauFrom.map { Markup.number($0) } ?? "\u{2013}",
          Typeset.html(ladder.notes.joined(separator: "; ")),
        ]
    }
    let table = Table.html(
      caption:
        "Crossover temperatures\(hasCollapse ? ", by the collapse of energies and by the moduli" : ", by the moduli")",
      headings: ["model"] + (hasCollapse ? ["T<sub>co</sub>, collapse"] : []) + [
        "T<sub>co</sub>, moduli", "used", "u(T<sub>co</sub>)",
        "plateau from T<sub>p</sub>",
        "notes",
      ], rows: rows, texts: [hasCollapse ? 6 : 5])
    return table + sensitivity
  }

  /// What other choices would have given.
  private var sensitivity: String {
    guard let collapse = summary.collapse else { return "" }
    var text = ""
    let points = collapse.scaleSensitivity.map {
      "\(rounded(100 * $0.spread))% at \(Markup.number($0.factor))"
    }
    if !points.isEmpty {
      text +=
        "<p>The collapse says little about a factor common to all T<sub>co</sub>: with all of them multiplied, the rms "
      text += "spread of the curves is \(points.joined(separator: ", ")). The anchor decides: T<sub>co</sub> = "
      text += "\(Markup.number(collapse.anchorTemperature)) for \(Typeset.html(plainLegend(collapse.anchor))).</p>\n"
    }
    guard !collapse.alternatives.isEmpty else { return text }
    var choices: [String] = []
    for alternative in collapse.alternatives where !choices.contains(alternative.choice) {
      choices.append(alternative.choice)
    }
    let models = summary.ladders.map(\.model).filter { model in collapse.alternatives.contains { $0.model == model } }
    let rows = choices.map { choice in
      [Typeset.html(choice)]
        + models.map { model in
          collapse.alternatives.first { $0.choice == choice && $0.model == model }
            .map { String(Markup.number(($0.crossover * 1e5).rounded() / 1e5)) } ?? "\u{2013}"
        }
    }
    return text
      + Table.html(
        caption: "T<sub>co</sub> under other choices",
        headings: ["choice"] + models.map { Typeset.html(plainLegend($0)) }, rows: rows)
  }

  var csv: String {
    Table.row(
      ["model", "quantity", "value", "standard_error", "samples", "is_anchor", "used", "notes"])
      + summary.ladders.map { ladder in
        let numbers: [(String, Estimate?)] = [
          ("collapse", ladder.collapseCrossover), ("moduli", ladder.moduliCrossover),
          ("energy_at_crossover", ladder.crossoverEnergy),
        ]
        return numbers.filter { $0.1 != nil || $0.0 == "collapse" }.map { name, estimate in
          Table.row(
            [ladder.model, name] + Table.cells(estimate)
              + ["\(ladder.isAnchor)", ladder.crossoverSource, ladder.notes.joined(separator: "; ")])
        }.joined()
      }.joined()
  }

  /// The plateaus: one row a model and observable.
  var plateaus: String {
    Table.row(["model", "observable", "plateau", "standard_error", "samples", "from_temperature"])
      + summary.ladders.map { ladder in
        ObservableCatalogue.all.filter(\.isAveraged).compactMap { name in
          ladder.plateaus[name.name].map { estimate in
            Table.row([ladder.model, name.name] + Table.cells(estimate) + [Table.number(ladder.plateauFrom)])
          }
        }.joined()
      }.joined()
  }
}
