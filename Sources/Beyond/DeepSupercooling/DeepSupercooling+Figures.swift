import Analysis
import Observables
import Reports
import Statistics

extension DeepSupercooling {
  /// G, K, ω_g/ω₀, A_g ω₀⁵ and N·e₀ over their values in the hottest ensemble, against T_p/T_co.
  func figures(of summary: StudySummary) -> [Figure] {
    let models = SupercooledModel.all(of: summary)
    guard models.count > 1 else { return [] }
    let observables: [(Observable, String)] = [
      (.shearModulus, "{/:Italic G}/{/:Italic G}_{hot}"), (.bulkModulus, "{/:Italic K}/{/:Italic K}_{hot}"),
      (.dipoleFrequencyScaled, "({/:Italic ω}_g/{/:Italic ω}_0)/({/:Italic ω}_g/{/:Italic ω}_0)_{hot}"),
      (.quarticPrefactor, "{/:Italic A}_g{/:Italic ω}_0^5/({/:Italic A}_g{/:Italic ω}_0^5)_{hot}"),
      (.localizedParticipation, "{/:Italic Ne}_0/({/:Italic Ne}_0)_{hot}"),
    ]
    let panels = observables.compactMap { observable, label -> Panel? in
      let series = models.enumerated().compactMap { k, model -> Series? in
        guard let crossover = model.crossover, let hot = model.ensembles.last?[observable], hot.mean != 0 else {
          return nil
        }
        let points = model.ensembles.compactMap { ensemble -> Point? in
          guard let value = ensemble[observable] else { return nil }
          let ratio = ensemble.id == model.ensembles.last?.id ? value.times(1 / hot.mean) : value.relative(to: hot)
          return Point(ensemble.temperature / crossover, ratio.mean, dy: ratio.standardError)
        }
        return points.isEmpty ? nil : Series(label: legend(model.model), pen: .model(k), style: .marked, points: points)
      }
      guard !series.isEmpty else { return nil }
      var panel = Panel(
        title: "", x: Axis(label: "{/:Italic T}_p/{/:Italic T}_{co}", isLogarithmic: true), y: Axis(label: label),
        series: series)
      panel.horizontals = [Guide(at: 1)]
      panel.verticals = [Guide(at: Self.depth, isDashed: true)]
      return panel
    }
    guard !panels.isEmpty else { return [] }
    return [
      Figure(
        name: "figure-beyond-deep", title: "Deep supercooling of sticky spheres with continuous sizes",
        caption:
          "Observables of the glasses over those of the hottest ensemble of the same r_c, against T_p/T_co (T_co by the collapse of energies, or else by G/K), with standard errors over "
          + "liquids. The error of the hottest ensemble is part of all others. Dashed: T_p/T_co = 0.6, below which an ensemble counts as deeply "
          + "supercooled. Points without a bar rest on a single mode.",
        panels: panels, columns: 3)
    ]
  }
}
