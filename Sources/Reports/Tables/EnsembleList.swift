import Analysis
import Observables
import Statistics

/// The ensembles with their numbers of samples, and whether they are equilibrated.
package struct EnsembleList {
  /// Grouped by model, from hot to cold.
  package let rows: [EnsembleSummary]

  /// What the table shows.
  package static let caption = "Ensembles: parent temperature, particles, and samples planned, made and averaged"

  package init(_ families: ModelFamilies) {
    let order = families.order
    func place(_ e: EnsembleSummary) -> Int { order.firstIndex(of: e.model) ?? order.count }
    rows = families.summary.ensembles.sorted {
      (place($0), -$0.temperature, $0.particles) < (place($1), -$1.temperature, $1.particles)
    }
  }

  /// Whether a liquid gave several glasses somewhere.
  private var isHarvested: Bool { rows.contains { $0.estimates[Observable.energyInefficiency.name] != nil } }

  /// Returns the number of independent liquids of the averaged glasses, and how many glasses of a liquid count as one; the
  /// error of u shows both.
  private static func independence(_ ensemble: EnsembleSummary) -> [String] {
    let liquids = ensemble.estimates[Observable.energyPerParticle.name].map { "\($0.samples)" }
    return [liquids ?? "", ensemble.estimates[Observable.energyInefficiency.name]?.concise ?? ""]
  }

  /// Returns the state of equilibration in a word.
  package static func state(_ ensemble: EnsembleSummary) -> String {
    if ensemble.done == 0 { return "not started" }
    return ensemble.isEquilibrated ? "yes" : ensemble.averaged > 0 ? "doubtful" : "no"
  }

  package func html(caption: String) -> String {
    Table.html(
      caption: caption,
      headings: ["model", "T<sub>p</sub>", "N", "planned", "done", "averaged"]
        + (isHarvested ? ["liquids", "statistical inefficiency g"] : []) + ["equilibrated"],
      rows: rows.map { e in
        let state = Self.state(e)
        return [
          Typeset.html(plainLegend(e.model)), "\(e.temperature)", "\(e.particles)", "\(e.planned)", "\(e.done)",
          "\(e.averaged)",
        ] + (isHarvested ? Self.independence(e) : [])
          + [state == "yes" ? "yes" : "<span class=\"short\">\(state)</span>"]
      })
  }

  /// The list in a report without a table of a set of claims.
  var table: ReportTable {
    ReportTable(
      html: html(caption: Self.caption) + "<p>Also as <a href=\"tables/samples.csv\">CSV</a>.</p>\n",
      files: [("samples.csv", csv)])
  }

  private var csv: String {
    Table.row([
      "ensemble", "model", "temperature", "particles", "planned", "done", "averaged", "equilibrated", "liquids",
    ])
      + rows.map { e in
        Table.row([
          e.id, e.model, "\(e.temperature)", "\(e.particles)", "\(e.planned)", "\(e.done)", "\(e.averaged)",
          Self.state(e), Self.independence(e)[0],
        ])
      }.joined()
  }
}
