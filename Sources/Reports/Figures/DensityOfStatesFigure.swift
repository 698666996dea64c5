import Analysis

/// D(ω) of some models at the highest and the lowest equilibrated T_p, with the quartic law.
package func densityOfStatesFigure(_ families: ModelFamilies, models: [String]) -> Figure? {
  let panels = models.compactMap { panel(families.summary, $0) }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-density-of-states", title: "Density of vibrational states",
    caption:
      "Density of states per particle, D(\u{3c9})\u{3c9}_0, of the computed modes at the highest and the lowest equilibrated "
      + "T_p, with bootstrap standard errors over liquids. Lines: A_g\u{3c9}\u{2074}, with A_g by maximum likelihood from the number of "
      + "modes below \u{3c9}_c (vertical dashes). Arrows: upper limits of one standard error where a bin has no mode. Dots: the "
      + "Debye form of plane waves at the highest T_p, x\u{b2}[2 + (c_s/c_l)\u{b3}]/2\u{3c0}\u{b2}. Shaded: the first phonons. Shown up to the frequency "
      + "below which all modes of all samples were computed.",
    panels: panels, panelHeight: 370)
}

extension EnsembleSummary {
  /// Returns whether D(ω) of it can be drawn.
  package var hasDensityOfStates: Bool { vibrations.map { !$0.density.centers.isEmpty } ?? false }
}

private func panel(_ summary: StudySummary, _ model: String) -> Panel? {
  let shown = summary.ends(model, \.hasDensityOfStates)
  guard let hot = shown.first?.ensemble else { return nil }
  var series: [Series] = []
  var bands: [ClosedRange<Double>] = []
  let last = shown.flatMap { $0.0.vibrations!.density.centers }.max()!
  for (ensemble, pen) in shown {
    let vibrations = ensemble.vibrations!
    let density = vibrations.density
    let all = zip(density.centers, zip(density.density, density.standardError)).map { Point($0, $1.0, dy: $1.1) }
    let points = all.filter { $0.y > 0 }
    series.append(Series(label: summary.temperatureLabel(ensemble), pen: pen, style: .points, points: points))
    let limits = emptyBins(all)
    if !limits.isEmpty { series.append(Series(label: "", pen: pen, style: .limits, points: limits)) }
    if vibrations.prefactor.mean > 0, let first = points.map(\.x).min(), first < vibrations.cutoff {
      let law = [0.85 * first, 1.15 * vibrations.cutoff].map {
        Point($0, vibrations.prefactor.mean * $0 * $0 * $0 * $0)
      }
      series.append(Series(label: "", pen: pen, style: .line, points: law))
    }
    if ensemble.id == hot.id, let debye = vibrations.debye, let first = points.map(\.x).min() {
      let form = [first, last].map { Point($0, debye * $0 * $0) }
      series.append(Series(label: "Debye", pen: Pen(color: "#555555"), style: .dotted, points: form))
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

/// Returns the upper limits of the bins without modes, as long as a limit is below the largest density shown: wider limits say nothing.
private func emptyBins(_ points: [Point]) -> [Point] {
  guard let highest = points.filter({ $0.y > 0 }).map(\.y).max() else { return [] }
  return points.filter { $0.y == 0 }.compactMap { point in
    guard let limit = point.dy, limit > 0, limit < highest else { return nil }
    return Point(point.x, limit)
  }
}
