import Analysis
import Statistics

/// ξ_g of every state point with a measured decay of dipole responses.
struct DecayTable {
  private let decays: [DecaySummary]
  private let factor: Estimate?

  init(_ summary: StudySummary) {
    decays = summary.decays
    factor = summary.decayFactor
  }

  var isEmpty: Bool { decays.isEmpty }

  var html: String {
    let table = Table.html(
      caption: "The length \u{3be}<sub>g</sub> from the decay of dipole responses in large glasses",
      headings: [
        "model", "N", "T<sub>p</sub>", "\u{3be}<sub>g</sub>", "\u{3c9}<sub>g</sub>", "samples", "dipoles",
        "errors over",
        "solve residual", "notes",
      ],
      rows: decays.map { d in
        [
          Typeset.html(plainLegend(d.model)), "\(d.particles)", "\(d.temperature)", Table.shown(d.length),
          Table.shown(d.dipoleFrequency), "\(d.samples)", "\(d.dipoles)", escaped(d.unit),
          Markup.number(d.solveResidual), Typeset.html(d.notes.joined(separator: "; ")),
        ]
      }, texts: [9])
    guard let factor else { return table }
    return table
      + "<p>2\u{3c0}c<sub>s</sub>/\u{3c9}<sub>g</sub> = \(escaped(factor.concise)) \u{3be}<sub>g</sub> for all ensembles.</p>\n"
  }

  var csv: String {
    Table.row([
      "model", "particles", "temperature", "length", "length_error", "length_samples", "dipole_frequency",
      "dipole_frequency_error", "frequency_samples", "spacing", "side", "samples", "dipoles", "errors_over",
      "solve_residual", "notes",
    ])
      + decays.map { d in
        var cells = [d.model, "\(d.particles)", "\(d.temperature)"] + Table.cells(d.length)
        cells += Table.cells(d.dipoleFrequency)
        cells += [Table.number(d.spacing), Table.number(d.side), "\(d.samples)", "\(d.dipoles)", d.unit]
        cells += [Table.number(d.solveResidual), d.notes.joined(separator: "; ")]
        return Table.row(cells)
      }.joined()
  }
}
