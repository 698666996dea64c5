import Analysis

/// p(ω^(ij)/ω₀) of some models at their highest and lowest T_p.
package func dipoleDistributionFigure(_ families: ModelFamilies, models: [String]) -> Figure? {
  var panels = models.compactMap { model -> Panel? in
    let shown = families.summary.ends(model) { $0.dipoleDistribution != nil }
    guard !shown.isEmpty else { return nil }
    return Panel(
      title: legend(model), x: Axis(label: "{/:Italic ω}^{({/:Italic ij})}/{/:Italic ω}_0"),
      y: Axis(label: "probability density"),
      series: shown.map { ensemble, pen in
        let distribution = ensemble.dipoleDistribution!
        // Returns the distribution without empty bins at the ends.
        let least = 0.002 * (distribution.density.max() ?? 0)
        let points = zip(distribution.centers, zip(distribution.density, distribution.standardError))
          .map { Point($0, $1.0, dy: $1.1) }.filter { $0.y > least }
        return Series(label: families.summary.temperatureLabel(ensemble), pen: pen, style: .marked, points: points)
      })
  }
  guard !panels.isEmpty else { return nil }
  // The same range of frequencies for all, so that widths can be compared.
  let last = panels.flatMap(\.series).flatMap(\.points).map(\.x).max() ?? 1
  for k in panels.indices { panels[k].x.range = 0...(1.05 * last) }
  return Figure(
    name: "figure-dipole-distribution", title: "Distribution of dipole-response frequencies",
    caption:
      "Distribution of the frequency \u{3c9}^(ij) of the response to a force dipole on an interacting pair, in units of "
      + "\u{3c9}_0, at the highest and the lowest equilibrated T_p."
      + bootstrapErrors,
    panels: panels)
}
