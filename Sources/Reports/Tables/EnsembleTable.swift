import Analysis
import Durability
import Observables
import Statistics

/// The averages of every ensemble: the table of the page, and the CSV file.
struct EnsembleTable {
  let summary: StudySummary

  init(_ summary: StudySummary) { self.summary = summary }

  /// The tables of the page, one per section of the catalogue, with its averaged observables.
  private static let sections: [(Observable.Section, caption: String)] = [
    (.elasticity, "Energy, moduli, pressures and contacts"), (.structure, "Order and voids"),
    (.modes, "Vibrational modes"), (.dipoles, "Responses to force dipoles"),
    (.shear, "Quasistatic shear"), (.liquid, "The liquids"),
  ]

  /// All estimates: one row per ensemble and observable.
  var csv: String {
    var text = "ensemble,model,particles,temperature,planned,done,averaged,observable,mean,standard_error,samples\n"
    for ensemble in summary.ensembles {
      for name in ObservableCatalogue.all.filter(\.isAveraged) {
        guard let estimate = ensemble.estimates[name.name] else { continue }
        text += "\(Table.cell(ensemble.id)),\"\(Table.text(ensemble.model))\",\(ensemble.particles),"
        text += "\(ensemble.temperature),"
        text += "\(ensemble.planned),\(ensemble.done),\(ensemble.averaged),\(name.name),"
        text += Table.cells(estimate).joined(separator: ",") + "\n"
      }
    }
    return text
  }

  /// The averages, as shown on the page.
  var averages: String {
    Self.sections.map { section, caption in
      // Observables without values are left out.
      let columns = ObservableCatalogue.all.filter { observable in
        observable.section == section && observable.isAveraged
          && summary.ensembles.contains { $0.estimates[observable.name] != nil }
      }
      guard !columns.isEmpty else { return "" }
      return table(
        caption
          + ": averages over samples; in parentheses, bootstrap standard errors (over liquids) of the last digits",
        ["samples"],
        columns
      ) {
        ensemble in ["<td>\(ensemble.averaged)</td>"]
      }
    }.joined()
  }

  /// The certificates: the worst value of every check over the averaged samples.
  var certificates: String {
    // Checks of moves are left out where no liquid was made by them.
    let columns = ObservableCatalogue.all.filter { observable in
      guard case .worst = observable.average else { return false }
      return observable.section == .certificate
        || summary.ensembles.contains { $0.worst[observable.name]?.isFinite == true }
    }
    let isUnresolved = summary.ensembles.contains {
      $0.averaged > 0 && $0.worst[Observable.relaxationTimesHeld.name] == nil
    }
    let unresolved =
      isUnresolved
      ? ". \u{2013} for t<sub>held</sub>/\u{3c4}: the window of at least one sample is too short for a relaxation time of "
        + "its own; the equilibration of samples is judged by \u{3c4} of the ensemble\u{2019}s mean c(t), if there are six or more"
      : ""
    let evidence: [Observable] = [.configurationalTemperatureRatio, .sumRuleRatio, .inherentEnergyDrift]
    return table(
      "Certificates: worst values over all averaged samples" + unresolved, ["averaged / done / planned", "zero modes"],
      columns + evidence
    ) { ensemble in
      let count = "\(ensemble.averaged) / \(ensemble.done) / \(ensemble.planned)"
      return [
        "<td class=\"\(ensemble.averaged == ensemble.planned ? "good" : "short")\">\(count)</td>",
        "<td>\(ensemble.averaged == 0 ? "\u{2013}" : ensemble.isFactorized ? "3" : "not proved")</td>",
      ]
    }
  }

  /// Returns a table with a row per ensemble: its state point, additional cells, and observables.
  private func table(
    _ caption: String, _ headings: [String], _ columns: [Observable], _ cells: (EnsembleSummary) -> [String]
  ) -> String {
    var text = "<div class=\"scroll\"><table><caption>\(caption)</caption><thead><tr><th>model</th><th>N</th>"
    text += "<th>T<sub>p</sub></th>" + headings.map { "<th>\($0)</th>" }.joined()
    text += columns.map { "<th title=\"\(escaped($0.meaning))\">\(typeset($0.symbol))</th>" }.joined()
    text += "</tr></thead><tbody>\n"
    for ensemble in summary.ensembles {
      text += head(ensemble) + cells(ensemble).joined()
      text += columns.map { "<td>\(cell($0, of: ensemble))</td>" }.joined() + "</tr>\n"
    }
    return text + "</tbody></table></div>\n"
  }

  private func cell(_ observable: Observable, of ensemble: EnsembleSummary) -> String {
    guard case .worst = observable.average else {
      return ensemble.estimates[observable.name].map(\.concise) ?? "\u{2013}"
    }
    guard let value = ensemble.worst[observable.name] else { return "\u{2013}" }
    if (1..<10).contains(value), value != value.rounded() { return "\((10 * value).rounded() / 10)" }
    return value >= 1 && value < 1e9 || value == 0 ? "\(Int(value))" : scientific(value)
  }

  /// A symbol with its indices, `T_conf` and `\u{3c9}^(ij)`, for HTML.
  private func typeset(_ symbol: String) -> String {
    escaped(symbol).replacing(/_([A-Za-z0-9]+)/) { "<sub>\($0.1)</sub>" }
      .replacing(/\^(\([a-z]+\))/) { "<sup>\($0.1)</sup>" }
  }

  private func head(_ ensemble: EnsembleSummary) -> String {
    "<tr><th scope=\"row\">\(Typeset.html(plainLegend(ensemble.model)))</th><td>\(ensemble.particles)</td><td>\(ensemble.temperature)</td>"
  }
}

/// Two significant digits and a power of ten.
private func scientific(_ x: Double) -> String {
  guard x != 0, x.isFinite else { return "\(x)" }
  var e = 0
  var m = abs(x)
  while m >= 9.95 {
    m /= 10
    e += 1
  }
  while m < 0.995 {
    m *= 10
    e -= 1
  }
  return "\(x < 0 ? "\u{2212}" : "")\((m * 10).rounded() / 10)\u{d7}10<sup>\(e < 0 ? "\u{2212}" : "")\(abs(e))</sup>"
}

/// Text made safe for HTML: nothing in it is an element, moves a terminal's cursor or turns lines around.
package func escaped(_ text: String) -> String {
  // By Unicode scalars: a character with a combining mark is one Swift character, but still special in HTML.
  visible(text).unicodeScalars.map { scalar in
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: String(scalar)
    }
  }.joined()
}
