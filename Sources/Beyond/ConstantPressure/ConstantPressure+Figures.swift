import Analysis
import Observables
import Reports
import Statistics

extension ConstantPressure {
  func figures(of summary: StudySummary) -> [Figure] {
    let models = AnnealedModel.all(of: summary)
    guard !models.isEmpty else { return [] }
    return [modulus(summary, models), density(summary, models)].compactMap(\.self)
  }

  /// K(T_p) over that of the hottest ensemble, one panel per model, at constant volume and at constant pressure.
  private func modulus(_ summary: StudySummary, _ models: [AnnealedModel]) -> Figure? {
    let panels = models.compactMap { model -> Panel? in
      let series = [(model.atVolume, "constant volume", 0), (model.atPressure, "constant pressure", 1)].flatMap {
        annealing, label, pen -> [Series] in
        guard let hot = annealing.ensembles.last?[.bulkModulus] else { return [] }
        return temperatureSeries(summary.values(annealing.series, .bulkModulus), label: label, pen: .model(pen)) {
          $0.estimate.relative(to: hot)
        }
      }
      guard !series.isEmpty else { return nil }
      var panel = Panel(
        title: "\(legend(model.model)), {/:Italic P} = \(short(model.pressure))", x: .temperature,
        y: Axis(label: "{/:Italic K}/{/:Italic K}_{hot}"), series: series)
      panel.horizontals = [Guide(at: 1)]
      return panel
    }
    return Figure(
      "figure-beyond-pressure-modulus", "Annealing at constant volume and at constant pressure",
      "Bulk modulus K over that of the hottest ensemble of its series, against T_p: liquids and glasses at the density of the "
        + "model, and at the pressure P. The error of the hottest ensemble is part of all others.",
      panels, columns: 3)
  }

  /// N/V of the glasses against T_p at constant pressure.
  private func density(_ summary: StudySummary, _ models: [AnnealedModel]) -> Figure? {
    let panels = models.compactMap { model -> Panel? in
      let series =
        temperatureSeries(
          summary.values(model.atPressure.series, .numberDensity), label: "glasses", pen: .model(0))
        + temperatureSeries(
          summary.values(model.atPressure.series, .liquidNumberDensity), label: "liquids", pen: .model(1))
      guard !series.isEmpty else { return nil }
      return Panel(
        title: "\(legend(model.model)), {/:Italic P} = \(short(model.pressure))", x: .temperature,
        y: Axis(label: "number density {/:Italic N}/{/:Italic V} ({/:Italic λ}^{-3})"), series: series)
    }
    return Figure(
      "figure-beyond-pressure-density", "Density at constant pressure",
      "Number density of the liquids at T_p and P, and of their glasses at P, against T_p.", panels, columns: 3)
  }
}
