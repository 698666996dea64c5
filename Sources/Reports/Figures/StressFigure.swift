import Analysis

/// c(t) of the liquids, one panel per model, all T_p.
package func stressFigure(_ families: ModelFamilies) -> Figure? {
  let panels = families.models.compactMap { model -> Panel? in
    let known = Array(
      families.summary.ensembles.filter { $0.model == model && $0.stressCorrelation.count > 2 }
        .sorted { $0.temperature > $1.temperature })
    guard let start = known.flatMap(\.stressCorrelation).map(\.time).filter({ $0 > 0 }).min() else { return nil }
    var panel = Panel(
      title: legend(model),
      x: Axis(label: "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})", isLogarithmic: true),
      y: Axis(label: "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)"),
      series: known.enumerated().flatMap { k, ensemble in
        series(
          ensemble, families.summary.sizeLabel(ensemble), Pen.temperature(k, of: known.count), start: start)
      })
    panel.horizontals = [Guide(at: 0)]
    panel.key = .right(Markup.parentTemperature)
    return panel
  }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-stress", title: "Stress relaxation of the liquids",
    caption:
      "Shear-stress autocorrelation c(t) = V\u{27e8}\u{3c3}(0)\u{3c3}(t)\u{27e9}/T of the liquids, mean of three planes and "
      + "of all samples, from hot (orange) to cold (indigo). Dots: the stress-relaxation time \u{3c4}, at which c has fallen to a "
      + "tenth. Crosses at the left: the affine stiffness \u{27e8}U_\u{3b3}\u{3b3}\u{27e9}/V, equal to c(0) in equilibrium. Asterisks: not equilibrated. "
      + "Standard errors over liquids (in the data file) are about as large as the line width.",
    panels: panels, panelWidth: 450)
}

/// Returns c(t) of one ensemble, with its marks; the first time of the panel is `start`.
private func series(_ ensemble: EnsembleSummary, _ size: String, _ pen: Pen, start: Double) -> [Series] {
  let points = ensemble.stressCorrelation.filter { $0.time > 0 && $0.value.isFinite }
  guard !points.isEmpty else { return [] }
  let mark = ensemble.hasResults && !ensemble.isEquilibrated ? "*" : ""
  var series = [
    Series(
      label: Markup.number(ensemble.temperature) + size + mark, pen: pen, style: .line,
      points: points.map { Point($0.time, $0.value, dy: $0.standardError) })
  ]
  let initial = ensemble.stressCorrelation[0].value
  if let ratio = ensemble.shown(.sumRuleRatio)?.mean, ratio > 0, initial > 0 {
    series.append(Series(label: "", pen: pen, style: .crosses, points: [Point(0.75 * start, initial / ratio)]))
  }
  if let time = ensemble.shown(.relaxationTime)?.mean, time > 0, initial > 0 {
    series.append(Series(label: "", pen: pen, style: .points, points: [Point(time, initial / 10)]))
  }
  return series
}
