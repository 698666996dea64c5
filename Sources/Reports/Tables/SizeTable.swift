import Analysis
import Observables

/// The dependence of averages on the number of particles.
struct SizeTable {
  private let summary: StudySummary

  init(_ summary: StudySummary) { self.summary = summary }

  var isEmpty: Bool { summary.sizes.isEmpty }

  var html: String {
    guard !isEmpty else { return "" }
    return Table.html(
      caption: "Dependence on the number of particles, of ensembles that differ in N only",
      headings: ["model", "T<sub>p</sub>", "quantity", "N: value", "d ln/d ln N", "p (no dependence)"],
      rows: summary.sizes.map { size in
        let symbol = ObservableCatalogue.all.first { $0.name == size.observable }?.symbol ?? size.observable
        return [
          Typeset.html(plainLegend(size.model)), Markup.number(size.temperature), escaped(symbol),
          size.points.map { "\($0.particles): \($0.estimate.concise)" }.joined(separator: "; "),
          Table.shown(size.exponent), rounded(size.probability),
        ]
      }, texts: [3])
  }

  var csv: String {
    Table.row([
      "model", "temperature", "observable", "particles", "mean", "standard_error", "samples", "exponent",
      "exponent_error", "probability",
    ])
      + summary.sizes.flatMap { size in
        size.points.map { point in
          Table.row(
            [size.model, "\(size.temperature)", size.observable, "\(point.particles)"] + Table.cells(point.estimate)
              + [
                Table.number(size.exponent.mean), Table.number(size.exponent.standardError),
                Table.number(size.probability),
              ])
        }
      }.joined()
  }
}
