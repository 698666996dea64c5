import Analysis
import Statistics

/// A_g and N·e₀ of every ensemble, with their components; the power laws between them.
struct VibrationTable {
  private let summary: StudySummary

  init(_ summary: StudySummary) { self.summary = summary }

  /// Grouped by model, from hot to cold.
  private var known: [(EnsembleSummary, VibrationSummary)] {
    ModelFamilies(summary).order.flatMap { model in
      summary.ensembles.filter { $0.model == model }.sorted { $0.temperature > $1.temperature }
        .compactMap { e in e.vibrations.map { (e, $0) } }
    }
  }

  var isEmpty: Bool { known.isEmpty }

  var html: String {
    Table.html(
      caption:
        "Quasilocalized modes: A<sub>g</sub> by maximum likelihood from the modes below \u{3c9}<sub>c</sub>, the fitted "
        + "exponent, and N\u{b7}e<sub>0</sub> from the plateau of the running mean; frequencies in units of \u{3c9}<sub>0</sub>",
      headings: [
        "model", "N", "T<sub>p</sub>", "\u{3c9}<sub>c</sub>", "modes", "A<sub>g</sub>\u{3c9}<sub>0</sub><sup>5</sup>",
        "exponent",
        "p(quartic)", "A<sub>g</sub> for other \u{3c9}<sub>c</sub>", "A<sub>g</sub> in the gaps between phonons",
        "\u{3c9}<sup>4</sup> up to", "plateau of N\u{b7}e up to", "modes", "N\u{b7}e<sub>0</sub>",
        "modes of loose particles", "samples incomplete",
      ],
      rows: known.map { e, v in
        [
          Typeset.html(plainLegend(e.model)), "\(e.particles)", "\(e.temperature)", rounded(v.cutoff),
          "\(v.modesBelow)",
          v.prefactor.mean > 0
            ? Table.shown(v.prefactor) : "&lt; \(v.prefactor.standardError.map(rounded) ?? "\u{2013}")",
          Table.shown(v.exponent), v.quarticProbability.map(rounded) ?? "\u{2013}", stability(v), gaps(v),
          v.quarticUpTo.map(rounded) ?? "\u{2013}", rounded(v.threshold), "\(v.modesBelowThreshold)",
          participation(v), rattlers(e),
          "\(v.incompleteSamples)",
        ]
      })
  }

  /// A_g of every gap in which modes were counted, with its frequency.
  private func gaps(_ v: VibrationSummary) -> String {
    guard !v.gaps.isEmpty else { return "\u{2013}" }
    return v.gaps.map { gap in
      let value = gap.isOpen ? Table.shown(gap.prefactor) : "bands overlap"
      return "\(value) (\(rounded(gap.frequency)))"
    }.joined(separator: "; ")
  }

  /// The modes of single loose particles: sample, frequency and N·e of the softest three.
  private func rattlers(_ e: EnsembleSummary) -> String {
    guard !e.rattlerModes.isEmpty else { return "0" }
    let named = e.rattlerModes.prefix(3).map {
      "sample \($0.sample): \(rounded($0.frequency)), N\u{b7}e \(rounded($0.participation))"
    }
    return "\(e.rattlerModes.count) (\(named.joined(separator: "; ")))"
  }

  /// N·e₀, or its upper limit where no plateau was found.
  private func participation(_ v: VibrationSummary) -> String {
    guard let found = v.participation, found.mean.isFinite else { return "\u{2013}" }
    let number = found.standardError == nil ? rounded(found.mean) : Table.shown(found)
    return v.running?.isResolved == false ? "\u{2264} \(number)" : number
  }

  /// The range of A_g over other cutoffs.
  private func stability(_ v: VibrationSummary) -> String {
    let means = v.stability.filter { $0.modes > 0 }.map(\.prefactor.mean).filter(\.isFinite)
    guard let low = means.min(), let high = means.max() else { return "\u{2013}" }
    return "\(rounded(low)) \u{2026} \(rounded(high))"
  }

  var csv: String {
    Table.row([
      "ensemble", "model", "particles", "temperature", "cutoff", "modes_below", "prefactor", "prefactor_error",
      "samples",
      "exponent", "exponent_error", "quartic_probability", "incomplete_samples", "threshold", "modes_below_threshold",
      "participation", "participation_error", "stability", "gaps", "quartic_up_to", "plateau_resolved",
      "participation_fixed_threshold", "participation_fixed_threshold_error", "rattler_modes", "debye",
    ])
      + known.map { e, v in
        var cells = [e.id, e.model, "\(e.particles)", "\(e.temperature)", Table.number(v.cutoff), "\(v.modesBelow)"]
        cells += Table.cells(v.prefactor)
        cells += [Table.number(v.exponent?.mean), Table.number(v.exponent?.standardError)]
        cells += [Table.number(v.quarticProbability), "\(v.incompleteSamples)", Table.number(v.threshold)]
        cells += ["\(v.modesBelowThreshold)", Table.number(v.participation?.mean)]
        cells += [Table.number(v.participation?.standardError)]
        cells.append(v.stability.map { "\($0.cutoff): \($0.prefactor.mean) (\($0.modes))" }.joined(separator: "; "))
        cells.append(
          v.gaps.map { gap in
            "\(gap.frequency): \(gap.prefactor.mean) \(gap.prefactor.standardError ?? .nan) (\(gap.isOpen ? "open" : "overlap"))"
          }.joined(separator: "; "))
        cells += [Table.number(v.quarticUpTo), v.running.map { "\($0.isResolved)" } ?? ""]
        cells += [Table.number(v.fixedThreshold?.mean), Table.number(v.fixedThreshold?.standardError)]
        cells += [
          e.rattlerModes.map { "\($0.sample): \($0.frequency) (\($0.participation))" }.joined(separator: "; "),
          Table.number(v.debye),
        ]
        return Table.row(cells)
      }.joined()
  }

  /// The power laws of Fig. 11.
  var scalings: String {
    guard !summary.scalings.isEmpty else { return "" }
    return Table.html(
      caption: "Power laws in \u{3c9}<sub>g</sub>/\u{3c9}<sub>0</sub> over many ensembles",
      headings: [
        "quantity", "exponent", "expected", "prefactor of the expected law", "\u{3c7}\u{b2} per degree of freedom",
        "ensembles",
        "models",
      ],
      rows: summary.scalings.map { law in
        [
          law.name == "participation"
            ? "N\u{b7}e<sub>0</sub>"
            : law.name == "prefactor" ? "A<sub>g</sub>\u{3c9}<sub>0</sub><sup>5</sup>" : escaped(law.name),
          Table.shown(law.exponent), Markup.number(law.expected), Table.shown(law.prefactor),
          rounded(law.chiSquaredPerDegree), "\(law.points)",
          Typeset.html(law.models.map(plainLegend).joined(separator: ", ")),
        ]
      }, texts: [6])
  }

  var scalingsCSV: String {
    Table.row([
      "name", "exponent", "exponent_error", "expected", "prefactor", "prefactor_error", "chi_squared_per_degree",
      "points",
      "models",
    ])
      + summary.scalings.map { law in
        Table.row([
          law.name, Table.number(law.exponent.mean), Table.number(law.exponent.standardError),
          Table.number(law.expected), Table.number(law.prefactor.mean), Table.number(law.prefactor.standardError),
          Table.number(law.chiSquaredPerDegree), "\(law.points)", law.models.joined(separator: "; "),
        ])
      }.joined()
  }
}
