import Analysis
import Reports

/// τω₀ against T_p and against T_p/T_co.
func relaxationFigure(_ families: ModelFamilies) -> Figure? {
  let summary = families.summary
  let (name, axis) = (relaxationObservable(families).name, relaxationObservable(families).axis)
  var panels = families.panels(name, axis)
  let scaled = families.featuredModels.flatMap { model -> [Series] in
    guard let crossover = summary.crossovers(model)?.crossover, crossover.mean > 0 else { return [] }
    return temperatureSeries(
      summary.values(model, name), label: legend(model), pen: families.pen(model), scale: crossover.mean)
  }
  if !scaled.isEmpty {
    var panel = Panel(x: .scaledTemperature, y: axis, series: scaled)
    panel.verticals = [Guide(at: 1)]
    panels.append(panel)
  }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-17b-relaxation", title: "Relaxation times of the liquids",
    caption:
      "Stress-relaxation time \u{3c4}, at which c(t) has fallen to a tenth, in units of 1/\u{3c9}_0, against T_p and "
      + "against T_p/T_co. If \u{3c4} were a function of T_p/T_co, the curves on the right would collapse. (From Fig. 17 and "
      + "Sect. III of the paper.)" + bootstrapErrors,
    panels: panels, columns: 2
  ).withOneKey.withHollowExplained
}
