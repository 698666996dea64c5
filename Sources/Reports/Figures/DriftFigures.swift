import Analysis
import Observables
import Statistics

/// The drift of the inherent-state energy of every ensemble, in units of T_p, against T_p.
func driftFigure(_ families: ModelFamilies) -> Figure? {
  let summary = families.summary
  let panels = families.families.compactMap { family -> Panel? in
    let isNamed = families.families.count > 1 && family.models.count == 1
    let series = family.models.flatMap { model in
      temperatureSeries(
        summary.values(model, .inherentEnergyDrift), label: isNamed ? "" : legend(model), pen: families.pen(model)
      ) { value in value.estimate.times(1 / value.temperature) }
    }
    guard !series.isEmpty else { return nil }
    var panel = Panel(
      title: families.families.count > 1 ? familyTitle(family) : "", x: .temperature,
      y: Axis(label: "drift of {/:Italic u} / {/:Italic k}_B{/:Italic T}_p"), series: series)
    panel.horizontals = [Guide(at: 0)]
    return panel
  }
  return Figure(
    "figure-drift", "Drift of the energy",
    "Energy per particle of the inherent states of the second half of the equilibration window minus that of the first half, "
      + "in units of k_BT_p, averaged over samples: 0 in equilibrium. A cold ensemble below zero is still annealing.",
    panels, columns: families.columns)
}

/// u of successive glasses of the liquids against the time for which these were held, for the coldest ensemble of every
/// model.
func waitingFigure(_ families: ModelFamilies) -> Figure? {
  let panels = families.families.compactMap { family -> Panel? in
    let isNamed = families.families.count > 1 && family.models.count == 1
    let series = family.models.compactMap { model -> Series? in
      guard
        let ensemble = families.summary.temperatureSeries(model).first(where: { $0.waiting.count > 1 }),
        let mean = ensemble.shown(.energyPerParticle)?.mean
      else { return nil }
      let points = ensemble.waiting.map { point in
        Point(
          point.time, (point.value - mean) / ensemble.temperature,
          dy: point.standardError.map { $0 / ensemble.temperature })
      }
      let temperature = "\(Markup.parentTemperature) = \(Markup.number(ensemble.temperature))"
      return Series(
        label: isNamed ? temperature : "\(legend(model)), \(temperature)", pen: families.pen(model), style: .marked,
        points: points)
    }
    guard !series.isEmpty else { return nil }
    var panel = Panel(
      title: families.families.count > 1 ? familyTitle(family) : "",
      x: Axis(label: "waiting time / relaxation time"),
      y: Axis(label: "({/:Italic u} − ⟨{/:Italic u}⟩)/{/:Italic k}_B{/:Italic T}_p"), series: series)
    panel.horizontals = [Guide(at: 0)]
    return panel
  }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-waiting", title: "Energy against waiting time",
    caption:
      "Energy per particle of the inherent states of successive glasses of a liquid, averaged over liquids, minus the mean of "
      + "all, in units of k_BT_p, against the time since the liquid was set to T_p, in relaxation times of the ensemble; the "
      + "coldest ensemble of each model with several averaged glasses of a liquid. A curve that falls is still annealing. Bars: standard errors over liquids.",
    panels: panels, columns: min(families.columns, panels.count))
}
