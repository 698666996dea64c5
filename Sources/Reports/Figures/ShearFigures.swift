import Analysis
import Observables
import Statistics

/// ⟨σ_xy⟩ against the strain: one panel per model, one curve per parent temperature, with bands of errors.
func shearFigure(_ families: ModelFamilies) -> Figure? {
  let summary = families.summary
  let panels = families.models.compactMap { model -> Panel? in
    let known = summary.ensembles.filter { $0.model == model && $0.shearCurve.count > 1 }
      .sorted { ($1.temperature, $1.particles) < ($0.temperature, $0.particles) }
    guard !known.isEmpty else { return nil }
    var panel = Panel(
      title: legend(model), x: Axis(label: "strain {/:Italic γ}"),
      y: Axis(label: "{/:Italic σ}_{xy} ({/:Italic ε}/λ^3)"),
      series: known.enumerated().flatMap { k, ensemble in
        let size = families.summary.sizeLabel(ensemble)
        let pen = Pen.temperature(k, of: known.count)
        let points = ensemble.shearCurve.map { Point($0.time, $0.value, dy: $0.standardError) }
        let band = points.allSatisfy { $0.dy != nil } ? [Series(label: "", pen: pen, style: .band, points: points)] : []
        return band + [
          Series(label: Markup.number(ensemble.temperature) + size, pen: pen, style: .line, points: points)
        ]
      })
    panel.key = .right(Markup.parentTemperature)
    return panel
  }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-shear", title: "Stress against strain",
    caption:
      "Shear stress of the glasses under athermal quasistatic shear in the plane xy, averaged over glasses, from "
      + "hot (orange) to cold (indigo). Bands: standard errors over liquids.", panels: panels, panelWidth: 450)
}

/// The observables of the figure of yielding, with their labels.
private let yieldObservables: [(Observable, String)] = [
  (.largestStressDrop, "largest stress drop ({/:Italic ε}/λ^3)"),
  (.largestStressDropOverYield, "largest stress drop / yield stress"),
  (.stressOvershoot, "yield stress / flow stress"), (.firstEventStrain, "strain of the first event"),
]

/// Those of the figure of the first event, with their levels of chance where these are the same for all glasses.
private let firstEventObservables: [(Observable, String, [Double])] = [
  (.firstEventOverlap, "overlap with a pseudoharmonic mode", []),
  (.firstEventModeOverlap, "overlap with a normal mode", []),
  (.firstEventRank, "number of that pseudoharmonic mode", []),
  (.firstEventNearer, "part of the particles that are nearer", [0.5]),
]

/// The observables that the figures of shear show.
let shearObservables = Set(yieldObservables.map(\.0) + firstEventObservables.map(\.0))

/// Which modes the first event follows, against T_p.
func firstEventFigure(_ families: ModelFamilies) -> Figure? {
  let panels = firstEventObservables.flatMap { observable, label, chance in
    families.panels(observable, Axis(label: label), horizontals: chance)
  }
  return Figure(
    "figure-first-event", "Which mode the first plastic event follows",
    "The direction of a glass at its first instability beside the modes of the glass before the shear, against parent temperature: "
      + "its largest overlap with a pseudoharmonic mode and with one of the lowest normal modes; the number of that pseudoharmonic "
      + "mode, 1 for the softest that was found; and the part of the particles that are as near as the event to one of the "
      + "five softest pseudoharmonic modes, \u{bd} on average for an event anywhere.",
    panels, columns: families.columns)
}

/// The yield stress and the largest stress drop against T_p.
func yieldFigure(_ families: ModelFamilies) -> Figure? {
  let panels = yieldObservables.flatMap { families.panels($0.0, Axis(label: $0.1)) }
  return Figure(
    "figure-yield", "Yielding",
    "Largest stress drop of a plastic event, plain and over the largest stress of the same glass; largest stress over the flow "
      + "stress, the mean beyond a strain of 0.15; and the strain of the first plastic event, against parent temperature.",
    panels, columns: families.columns)
}
