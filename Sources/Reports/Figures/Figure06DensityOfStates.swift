import Analysis

/// D(ω) at the highest and the lowest equilibrated T_p of a sticky and a less sticky model, with the quartic law.
func densityOfStatesFigure(_ summary: StudySummary) -> Figure? {
  let panels = chosen(summary).compactMap { panel(summary, $0) }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-06-density-of-states", title: "Density of vibrational states",
    caption:
      "Density of states per particle, D(\u{3c9})\u{3c9}_0, of the computed modes at the highest and the lowest equilibrated "
      + "T_p, with bootstrap standard errors over samples. Lines: A_g\u{3c9}\u{2074}, with A_g by maximum likelihood from the number of "
      + "modes below \u{3c9}_c (vertical dashes). Shaded: where the first phonons lie. Shown as far as all "
      + "modes of all samples were computed. (Fig. 6 of the paper.)",
    panels: panels, panelHeight: 370)
}

/// The sticky spheres nearest to r_c = 1.2 and 1.5, as in the paper; without any, the first two models.
private func chosen(_ summary: StudySummary) -> [String] {
  let families = ModelFamilies(summary)
  let known = (families.sticky.isEmpty ? families.models : families.sticky).filter { model in
    summary.equilibrated(model).contains { $0.vibrations.map { !$0.density.centers.isEmpty } ?? false }
  }
  guard !families.sticky.isEmpty else { return Array(known.prefix(2)) }
  var models: [String] = []
  for wanted in [1.5, 1.2] {
    if let model = known.filter({ !models.contains($0) }).min(by: {
      abs(stickiness($0)! - wanted) < abs(stickiness($1)! - wanted)
    }) {
      models.insert(model, at: 0)
    }
  }
  return models
}

private func panel(_ summary: StudySummary, _ model: String) -> Panel? {
  let rungs = summary.equilibrated(model).filter { $0.vibrations.map { !$0.density.centers.isEmpty } ?? false }
  guard let hot = rungs.last, let cold = rungs.first else { return nil }
  let shown = hot.id == cold.id ? [(hot, Pen.hot)] : [(hot, .hot), (cold, .cold)]
  var series: [Series] = []
  var bands: [ClosedRange<Double>] = []
  let last = shown.flatMap { $0.0.vibrations!.density.centers }.max()!
  for (ensemble, pen) in shown {
    let vibrations = ensemble.vibrations!
    let density = vibrations.density
    let points = zip(density.centers, zip(density.density, density.standardError)).map {
      Point($0, $1.0, dy: $1.1)
    }.filter { $0.y > 0 }
    series.append(Series(label: temperatureLabel(ensemble), pen: pen, style: .points, points: points))
    if vibrations.prefactor.mean > 0, let first = points.map(\.x).min(), first < vibrations.cutoff {
      let law = [0.85 * first, 1.15 * vibrations.cutoff].map {
        Point($0, vibrations.prefactor.mean * $0 * $0 * $0 * $0)
      }
      series.append(Series(label: "", pen: pen, style: .line, points: law))
    }
    for band in vibrations.bands where 1.03 * band.frequency < 1.1 * last {
      let range = 0.975 * band.frequency...1.025 * band.frequency
      if !bands.contains(where: { $0.overlaps(range) }) { bands.append(range) }
    }
  }
  var panel = Panel(
    title: legend(model), x: Axis(label: "{/:Italic ω}/{/:Italic ω}_0", isLogarithmic: true),
    y: Axis(label: "{/:Italic D}({/:Italic ω}) {/:Italic ω}_0", isLogarithmic: true), series: series)
  panel.series.append(
    Series(label: "{/:Italic A}_g{/:Italic ω}^4", pen: Pen(color: "#555555"), style: .line, points: []))
  panel.bands = bands
  var cutoffs: [Double] = []
  for (ensemble, pen) in shown {
    let cutoff = ensemble.vibrations!.cutoff
    guard !cutoffs.contains(where: { abs($0 / cutoff - 1) < 0.005 }) else { continue }
    cutoffs.append(cutoff)
    panel.verticals.append(Guide(at: cutoff, pen: shown.count > 1 && cutoffs.count > 1 ? pen : .ink, isDashed: true))
  }
  return panel
}

/// "T_p = 2.6".
func temperatureLabel(_ ensemble: EnsembleSummary) -> String {
  "\(Markup.parentTemperature) = \(Markup.number(ensemble.temperature))"
}
