import Analysis

/// u(T_p) in the models' units, with stars at u(T_co).
package func energyFigure(_ families: ModelFamilies) -> Figure? {
  let summary = families.summary
  let shown = families.families.filter { family in
    family.models.contains { !summary.values($0, .energyPerParticle).isEmpty }
  }
  var panels = families.panels(
    .energyPerParticle, Axis(label: "energy per particle {/:Italic u} ({/:Italic ε})"), all: true)
  for k in panels.indices {
    let before = panels[k].series.count
    for model in shown[k].models {
      guard let series = summary.crossovers(model), let crossover = series.crossover,
        let energy = series.crossoverEnergy
      else { continue }
      let point = Point(crossover.mean, energy.mean)
      panels[k].series.append(Series(label: "", pen: families.pen(model), style: .stars, points: [point]))
    }
    if panels[k].series.count > before {
      let label = "{/:Italic u}({/:Italic T}_{co})"
      panels[k].series.append(Series(label: label, pen: Pen(color: "#555555"), style: .stars, points: []))
    }
  }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-energy", title: "Energy of the inherent states",
    caption:
      "Potential energy per particle u of the inherent states against the parent temperature T_p of their liquids, "
      + "in each model's units; stars: u(T_co), interpolated, if T_co is known." + bootstrapErrors,
    panels: panels, columns: min(2, panels.count), panelWidth: panels.count > 1 ? 430 : 520,
    panelHeight: panels.count > 1 ? 340 : 400
  ).withHollowExplained
}
