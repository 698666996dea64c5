import Analysis
import Observables

/// ω_g/ω₀ against N, of the models and temperatures with several sizes.
package func sizeFigure(_ families: ModelFamilies) -> Figure? {
  let shown = families.summary.sizes.filter { $0.observable == Observable.dipoleFrequencyScaled.name }
  guard !shown.isEmpty else { return nil }
  let series = shown.enumerated().map { k, size in
    Series(
      label: "\(legend(size.model)), \(Markup.parentTemperature) = \(Markup.number(size.temperature))",
      pen: Pen.temperature(k, of: shown.count),
      style: .marked,
      points: size.points.map {
        Point(Double($0.particles), $0.estimate.mean, dy: $0.estimate.standardError)
      })
  }
  return Figure(
    "figure-sizes", "Dependence on the number of particles",
    "Dipole frequency \u{3c9}_g/\u{3c9}_0 against the number of particles N, for ensembles of one model and T_p that differ "
      + "in N only.",
    [
      Panel(
        x: Axis(label: "{/:Italic N}", isLogarithmic: true),
        y: Axis(label: "{/:Italic ω}_g/{/:Italic ω}_0"), series: series)
    ])
}
