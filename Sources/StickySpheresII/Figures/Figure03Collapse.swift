import Analysis
import Reports
import Statistics

/// (u(T_p) − u(T_co))/T_co against T_p/T_co of all models; T_co against r_c in an inset.
func collapseFigure(_ families: ModelFamilies) -> Figure? {
  let summary = families.summary
  func isShown(_ model: String) -> Bool {
    guard let series = summary.crossovers(model), let crossover = series.crossover else { return false }
    return crossover.mean > 0 && series.crossoverEnergy != nil
  }
  let series = families.models.filter(isShown).flatMap { model -> [Series] in
    let series = summary.crossovers(model)!
    let (unit, energy) = (series.crossover!.mean, series.crossoverEnergy!.mean)
    return temperatureSeries(
      summary.values(model, .energyPerParticle), label: labelled(model, series.crossover!), pen: families.pen(model),
      scale: unit
    ) { value in
      var shown = value.estimate
      shown.mean = (shown.mean - energy) / unit
      shown.standardError = shown.standardError.map { $0 / unit }
      return shown
    }
  }
  guard !series.isEmpty else { return nil }
  var panel = Panel(
    x: .scaledTemperature,
    y: Axis(label: "({/:Italic u}({/:Italic T}_p) − {/:Italic u}({/:Italic T}_{co}))/{/:Italic T}_{co}"),
    series: series)
  panel.key = .right("model: {/:Italic T}_{co}")
  panel.insets = [crossoverInset(summary, families)].compactMap { $0 }
  let anchor = summary.collapse.map {
    " The collapse fixes T_co up to a common factor; it is anchored to T_co = \(Markup.number($0.anchorTemperature)) of "
      + "\(plainLegend($0.anchor))\($0.anchorSource.isEmpty ? "" : " (\($0.anchorSource))"), and its rms spread below T_co is \(rounded(100 * $0.spread))% of the curve."
  }
  let others = families.models.filter { isShown($0) && summary.crossovers($0)?.crossoverSource == "moduli" }
  let borrowed = others.isEmpty ? "" : " T_co from the moduli: \(others.map(plainLegend).joined(separator: ", "))."
  return Figure(
    name: "figure-03-collapse", title: "Collapse of the energies of all models",
    caption:
      "Energy per particle of inherent states, shifted by u(T_co) and divided by T_co, against T_p/T_co. Inset: T_co of "
      + "the sticky spheres against their range r_c." + (anchor ?? "")
      + " (Fig. 3 of the paper.) Legend: T_co of each model, in its own units. Gray in the inset: T_co as it follows from rounded "
      + "numbers in the paper's text (inferred). Bars: bootstrap standard "
      + "errors of u over liquids, and of T_co over the whole collapse; errors of u exclude that of T_co, which is common to a curve."
      + borrowed + summary.leftOut(isShown, of: families.models, for: "T_co"),
    panels: [panel], columns: 1, panelWidth: 680, panelHeight: 430
  ).withHollowExplained
}

/// A model with its T_co: "r_c = 1.5: 0.882(33)".
func labelled(_ model: String, _ crossover: Estimate) -> String {
  "\(legend(model)): \(Markup.literal(crossover.concise))"
}

/// T_co against r_c, for two or more models.
private func crossoverInset(_ summary: StudySummary, _ families: ModelFamilies) -> Panel? {
  let series = families.sticky.compactMap { model -> Series? in
    guard let range = StickyModel.cutoff(of: model), let crossover = summary.crossovers(model)?.crossover else {
      return nil
    }
    let point = Point(range, crossover.mean, dy: crossover.standardError)
    return Series(label: "", pen: families.pen(model), style: .points, points: [point])
  }
  guard series.count > 1 else { return nil }
  let bands = PublishedBand.crossovers.map { $0.series(from: $0.cutoff - 0.03, to: $0.cutoff + 0.03) }
  return Panel(
    x: Axis(label: "{/:Italic r}_c"), y: Axis(label: "{/:Italic T}_{co}"), series: bands.map(\.unlabelled) + series)
}
