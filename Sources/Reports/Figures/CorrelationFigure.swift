import Analysis
import Plans
import Statistics

/// The dimensionless observables, which can be compared between models.
private let compared: [AxisObservable] = [
  AxisObservable(.shearOverBulk, "{/:Italic G}/{/:Italic K}"),
  AxisObservable(.pressureOverBulkModulus, "{/:Italic p}/{/:Italic K}"),
  AxisObservable(.dipoleFrequencyScaled, "{/:Italic ω}_g/{/:Italic ω}_0"),
  AxisObservable(.localizedParticipation, "{/:Italic N e}_0"),
  AxisObservable(.shearModulusDisorder, "\u{221a}{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩"),
]

/// Observables against each other, one point per ensemble, all models on the same axes.
func correlationFigure(_ families: ModelFamilies) -> Figure? {
  let panels = compared.indices.flatMap { k in
    compared[(k + 1)...].compactMap { y in panel(families, compared[k], y) }
  }
  var figure = Figure(
    "figure-correlations", "Correlations between observables",
    "Dimensionless observables against each other, one point per ensemble.", panels, columns: 3)
  // A long legend does not fit into a panel; it stands beside the last one.
  if families.models.count > 8, let last = panels.indices.last {
    for k in panels.indices { figure?.panels[k].key = .none }
    figure?.panels[last].key = .right("")
    figure?.panelWidth = 480
  }
  return figure
}

/// The models are together here: those at constant pressure are told apart by their P and by pens of their own.
private func label(_ model: String) -> String {
  let (name, pressure) = StatePoint.parts(ofSeries: model)
  return legend(name) + (pressure.map { ", {/:Italic P} = \(Markup.number($0))" } ?? "")
}

/// Returns y against x for the ensembles that have both.
private func panel(_ families: ModelFamilies, _ x: AxisObservable, _ y: AxisObservable) -> Panel? {
  var count = 0
  let series = families.models.flatMap { model -> [Series] in
    let values = families.summary.values(model, y.name).filter { $0.ensemble.shown(x.name)?.mean.isFinite == true }
    count += values.count
    func points(_ values: [StatePointValue]) -> [Point] {
      values.map { value in
        let across = value.ensemble.shown(x.name)!
        return Point(across.mean, value.estimate.mean, dy: value.estimate.standardError, dx: across.standardError)
      }
    }
    let certain = points(values.filter(\.isEquilibrated)), doubtful = points(values.filter { !$0.isEquilibrated })
    let pen = Pen.model(families.order.firstIndex(of: model) ?? 0)
    let filled = certain.isEmpty ? [] : [Series(label: label(model), pen: pen, style: .points, points: certain)]
    let hollow = Series(label: certain.isEmpty ? label(model) : "", pen: pen, style: .hollow, points: doubtful)
    return filled + (doubtful.isEmpty ? [] : [hollow])
  }
  return count > 1 ? Panel(x: x.axis, y: y.axis, series: series) : nil
}
