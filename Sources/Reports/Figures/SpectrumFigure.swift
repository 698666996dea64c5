import Analysis

/// D(ω)/ω² of some models at the highest and the lowest equilibrated T_p over the whole spectrum, with the Debye level.
package func spectrumFigure(_ families: ModelFamilies, models: [String]) -> Figure? {
  let panels = models.compactMap { panel(families.summary, $0) }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-spectrum", title: "Reduced density of vibrational states",
    caption:
      "D(\u{3c9})\u{3c9}_0\u{b3}/\u{3c9}\u{b2} of the whole spectrum at the highest and the lowest equilibrated T_p, by the kernel polynomial method "
      + "(512 moments), from twice its resolution upwards. Shaded: one standard error over liquids, and over random vectors. Dashed: the Debye "
      + "form of plane waves, [2 + (c_s/c_l)\u{b3}]/2\u{3c0}\u{b2}. The maximum above it is the boson peak.",
    panels: panels, panelHeight: 350)
}

private func panel(_ summary: StudySummary, _ model: String) -> Panel? {
  let shown = summary.ends(model) { $0.spectrum != nil }
  guard !shown.isEmpty else { return nil }
  var series: [Series] = []
  for (ensemble, pen) in shown {
    let spectrum = ensemble.spectrum!, density = spectrum.density
    let points = density.centers.indices.filter { density.centers[$0] >= 2 * spectrum.resolution }.map { k in
      let square = density.centers[k] * density.centers[k]
      return Point(density.centers[k], density.density[k] / square, dy: density.standardError[k] / square)
    }
    guard let first = points.first?.x, let last = points.last?.x else { continue }
    series.append(Series(label: "", pen: pen, style: .band, points: points))
    series.append(Series(label: summary.temperatureLabel(ensemble), pen: pen, style: .line, points: points))
    if let debye = spectrum.debye {
      series.append(
        Series(label: "", pen: pen, style: .dashed, points: [Point(first, debye), Point(last, debye)]))
    }
  }
  return Panel(
    title: legend(model), x: Axis(label: "{/:Italic ω}/{/:Italic ω}_0", isLogarithmic: true),
    y: Axis(label: "{/:Italic D}({/:Italic ω}) {/:Italic ω}_0^3/{/:Italic ω}^2"), series: series)
}
