import Analysis

/// p(ω^(ij)/ω₀) at the highest and lowest T_p of the stickiest and the least sticky model.
func dipoleDistributionFigure(_ summary: StudySummary) -> Figure? {
  var panels = ModelFamilies(summary).ends.compactMap { model -> Panel? in
    let rungs = summary.equilibrated(model).filter { $0.dipoleDistribution != nil }
    guard let hot = rungs.last, let cold = rungs.first else { return nil }
    let shown = hot.id == cold.id ? [(hot, Pen.hot)] : [(hot, .hot), (cold, .cold)]
    return Panel(
      title: legend(model), x: Axis(label: "{/:Italic ω}^{({/:Italic ij})}/{/:Italic ω}_0"),
      y: Axis(label: "probability density"),
      series: shown.map { ensemble, pen in
        let distribution = ensemble.dipoleDistribution!
        // Without the empty ends.
        let least = 0.002 * (distribution.density.max() ?? 0)
        let points = zip(distribution.centers, zip(distribution.density, distribution.standardError))
          .map { Point($0, $1.0, dy: $1.1) }.filter { $0.y > least }
        return Series(label: temperatureLabel(ensemble), pen: pen, style: .marked, points: points)
      })
  }
  guard !panels.isEmpty else { return nil }
  // The same frequencies everywhere, so that widths compare.
  let last = panels.flatMap(\.series).flatMap(\.points).map(\.x).max() ?? 1
  for k in panels.indices { panels[k].x.range = 0...(1.05 * last) }
  return Figure(
    name: "figure-08-dipole-distribution", title: "Distribution of dipole-response frequencies",
    caption:
      "Distribution of the frequency \u{3c9}^(ij) of the response to a force dipole on an interacting pair, in units of "
      + "\u{3c9}_0, at the highest and the lowest equilibrated T_p. Stickier glasses have a narrower distribution that "
      + "annealing hardly moves. (Fig. 8 of the paper.)" + bootstrapErrors,
    panels: panels)
}
