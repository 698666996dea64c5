import Analysis
import Interactions
import Reports
import Statistics

/// G/K over its plateau against T_p/T_co, with T_co from the intersection of the extrapolated G/K with it; inset: both
/// T_co.
func moduliCrossoverFigure(_ families: ModelFamilies) -> Figure? {
  let summary = families.summary
  func isShown(_ model: String) -> Bool {
    guard let crossover = summary.crossovers(model)?.moduliCrossover else { return false }
    return crossover.mean > 0 && summary.plateau(model, .shearOverBulk) != nil
  }
  let models = families.models.filter(isShown)
  var series = models.flatMap { model -> [Series] in
    let plateau = summary.plateau(model, .shearOverBulk)!
    return temperatureSeries(
      summary.values(model, .shearOverBulk), label: labelled(model, summary.crossovers(model)!.moduliCrossover!),
      pen: families.pen(model), scale: summary.crossovers(model)!.moduliCrossover!.mean, style: .points
    ) { $0.estimate.relative(to: plateau) }
  }
  guard !series.isEmpty else { return nil }
  for model in models {
    let crossovers = summary.crossovers(model)!
    guard let line = crossovers.coldLine else { continue }
    let (unit, plateau) = (crossovers.moduliCrossover!.mean, summary.plateau(model, .shearOverBulk)!.mean)
    // Slightly beyond the intersection, so that it is visible.
    let points = [0.97 * line.from, 1.06 * unit].map { t in
      Point(t / unit, (line.intercept + line.slope * t) / plateau)
    }
    series.append(Series(label: "", pen: families.pen(model), style: .dashed, points: points))
  }
  var panel = Panel(
    x: .scaledTemperature,
    y: Axis(label: "({/:Italic G}/{/:Italic K})/({/:Italic G}_∞/{/:Italic K}_∞)"), series: series)
  panel.horizontals = [Guide(at: 1)]
  panel.key = .right("model: {/:Italic T}_{co}")
  panel.insets = [comparison(families)].compactMap { $0 }
  return Figure(
    name: "figure-15-crossover", title: "The crossover temperature from the moduli",
    caption:
      "G/K over its plateau G_\u{221e}/K_\u{221e} against T_p/T_co. Here T_co is the temperature at which the straight line "
      + "through the coldest points (dashed) meets the plateau; the legend gives it in each model's units. Inset: this T_co over that from the energy collapse. (Fig. 15 of "
      + "the paper.) Bars: bootstrap standard errors over liquids; of T_co, from resampling all its ensembles."
      + summary.leftOut(isShown, of: families.models, for: "a plateau or the fit of cold points"),
    panels: [panel], columns: 1, panelWidth: 680, panelHeight: 430
  ).withHollowExplained
}

/// T_co from the moduli over T_co from the collapse: units differ between models, so that ratios are shown.
private func comparison(_ families: ModelFamilies) -> Panel? {
  let summary = families.summary
  var words: [(at: Double, text: String)] = []
  let series = families.models.compactMap { model -> Series? in
    guard let crossovers = summary.crossovers(model), let a = crossovers.moduliCrossover,
      let b = crossovers.collapseCrossover,
      a.mean > 0, b.mean > 0
    else { return nil }
    let ratio =
      crossovers.isAnchor
      ? a.relative(to: Estimate(mean: b.mean, standardError: 0, samples: b.samples)) : a.relative(to: b)
    let place = Double(words.count)
    words.append((place, Markup.literal(label(ofSeries: model).short)))
    return Series(
      label: "", pen: families.pen(model), style: .points,
      points: [Point(place, ratio.mean, dy: ratio.standardError)])
  }
  guard !series.isEmpty else { return nil }
  var panel = Panel(
    x: Axis(label: "", range: -0.6...(Double(words.count) - 0.4), words: words),
    y: Axis(label: "moduli/collapse"), series: series)
  panel.horizontals = [Guide(at: 1)]
  return panel
}
