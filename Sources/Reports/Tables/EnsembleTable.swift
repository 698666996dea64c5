import Analysis
import Observables
import Statistics

/// Every ensemble with its averages: the table of the page, and the CSV of all of them.
struct EnsembleTable {
  let summary: StudySummary

  init(_ summary: StudySummary) { self.summary = summary }

  /// The columns of the page's table: heading, and the observable.
  static let columns: [(heading: String, name: Observable)] = [
    ("u", .energyPerParticle), ("p", .pressure), ("G", .shearModulusMean), ("K", .bulkModulus),
    ("\u{3bd}", .poissonRatio), ("z", .contactNumber), ("\u{3c9}\u{2080}", .shearFrequency),
    ("\u{3c9}<sub>g</sub>/\u{3c9}\u{2080}", .dipoleFrequencyScaled), ("\u{3c4}", .relaxationTime),
  ]

  /// All estimates: one row an ensemble and observable.
  var csv: String {
    var text = "ensemble,model,particles,temperature,planned,done,averaged,observable,mean,standard_error,samples\n"
    for ensemble in summary.ensembles {
      for name in ObservableCatalogue.all.filter(\.isAveraged) {
        guard let estimate = ensemble.estimates[name.name] else { continue }
        text += "\(ensemble.id),\"\(ensemble.model)\",\(ensemble.particles),\(ensemble.temperature),"
        text += "\(ensemble.planned),\(ensemble.done),\(ensemble.averaged),\(name.name),"
        text += Table.cells(estimate).joined(separator: ",") + "\n"
      }
    }
    return text
  }

  /// The averages, as the page shows them.
  var averages: String {
    var text =
      "<div class=\"scroll\"><table><caption>Averages over samples with bootstrap standard errors in the last digits"
    text += "</caption><thead><tr><th>model</th><th>N</th><th>T<sub>p</sub></th><th>samples</th>"
    text += Self.columns.map { "<th>\($0.heading)</th>" }.joined() + "</tr></thead><tbody>\n"
    for ensemble in summary.ensembles {
      text += head(ensemble) + "<td>\(ensemble.averaged)</td>"
      for column in Self.columns {
        text += "<td>\(ensemble.estimates[column.name.name].map(\.concise) ?? "\u{2013}")</td>"
      }
      text += "</tr>\n"
    }
    return text + "</tbody></table></div>\n"
  }

  /// The certificates: the worst of every check over the averaged samples.
  var certificates: String {
    var text =
      "<div class=\"scroll\"><table><caption>Certificates: the worst over all averaged samples</caption><thead><tr>"
    text += "<th>model</th><th>N</th><th>T<sub>p</sub></th><th>averaged / done / planned</th><th>zero modes</th>"
    text += "<th>net / pair force</th><th>translations</th><th>\u{3bb}\u{2084}/\u{3bb}<sub>max</sub></th>"
    text += "<th>eigenpair residual</th><th>solve residual</th><th>rattlers</th><th>held, in \u{3c4}</th>"
    text += "<th>T<sub>conf</sub>/T</th><th>sum rule</th><th>drift of u</th></tr></thead><tbody>\n"
    for ensemble in summary.ensembles {
      let complete = ensemble.averaged == ensemble.planned
      text += head(ensemble)
      text +=
        "<td class=\"\(complete ? "good" : "short")\">\(ensemble.averaged) / \(ensemble.done) / \(ensemble.planned)</td>"
      text += "<td>\(ensemble.averaged > 0 ? "3" : "\u{2013}")</td>"
      for name in [
        Observable.forceRatio, .translationResidual, .smallestEigenvalueRatio, .eigenpairResidual, .solveResidual,
      ] {
        text += "<td>\(ensemble.worst[name.name].map(scientific) ?? "\u{2013}")</td>"
      }
      text += "<td>\(ensemble.worst[Observable.rattlers.name].map { "\(Int($0))" } ?? "\u{2013}")</td>"
      text +=
        "<td>\(ensemble.worst[Observable.relaxationTimesHeld.name].map { "\(Int($0))" } ?? "\u{2013}")</td>"
      for name in [Observable.configurationalTemperatureRatio, .sumRuleRatio, .inherentEnergyDrift] {
        text += "<td>\(ensemble.estimates[name.name].map(\.concise) ?? "\u{2013}")</td>"
      }
      text += "</tr>\n"
    }
    return text + "</tbody></table></div>\n"
  }

  private func head(_ ensemble: EnsembleSummary) -> String {
    "<tr><th scope=\"row\">\(escaped(ensemble.model))</th><td>\(ensemble.particles)</td><td>\(ensemble.temperature)</td>"
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

/// Text made safe for HTML.
package func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
}
