import Analysis
import Foundation

/// N·e against ω/ω₀ of every computed mode, with the running mean and the end of its plateau.
///
/// - Parameter wanted: the T_p/T_co to show, or the nearest available; nil, or without T_co, the highest T_p.
package func participationFigure(_ families: ModelFamilies, models: [String], at wanted: Double? = nil) -> Figure? {
  let summary = families.summary
  var isThinned = false
  let panels = models.compactMap { model -> Panel? in
    let crossover = summary.crossovers(model)?.crossover?.mean
    let known = summary.equilibrated(model).filter { !$0.modes.isEmpty }
    let ensemble =
      wanted.flatMap { wanted in crossover.map { wanted * $0 } }.flatMap { temperature in
        known.min { abs(log($0.temperature / temperature)) < abs(log($1.temperature / temperature)) }
      } ?? known.last
    guard let ensemble else { return nil }
    isThinned = isThinned || ensemble.modes.count < ensemble.modesComputed
    return panel(ensemble, summary.temperatureLabel(ensemble), model, crossover)
  }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-participation", title: "Number of particles in a mode",
    caption:
      "Participation N\u{b7}e of the lowest vibrational modes against their frequency, one point per mode"
      + "\(isThinned ? ", of the first samples" : ""). Modes with N\u{b7}e far below N are quasilocalized. Line: the running mean of N\u{b7}e over all modes "
      + "below \u{3c9}; its plateau ends (vertical dashes) at the last mode below which N\u{b7}e does not rise, and N\u{b7}e_0 (horizontal "
      + "dashes) is the mean up to there. Modes with N\u{b7}e up to 3, of single loose particles, do not count. Shaded: the first shear phonons, at "
      + "2\u{3c0}N^(\u{2212}1/3)\u{3c9}_0. Single modes have no error bars.",
    panels: panels)
}

private func panel(_ ensemble: EnsembleSummary, _ label: String, _ model: String, _ crossover: Double?) -> Panel {
  let points = ensemble.modes.map { Point($0.frequency, $0.participation) }
  // The first shear phonons, ω₁ = 2π N^(−1/3) ω₀.
  let phonon = 2 * Double.pi / pow(Double(ensemble.particles), 1 / 3.0)
  let scaled =
    crossover.map { ", \(Markup.scaledTemperature) = \(String(format: "%.1f", ensemble.temperature / $0))" } ?? ""
  var panel = Panel(
    title: "\(legend(model)), \(label)\(scaled)", x: Axis(label: "{/:Italic ω}/{/:Italic ω}_0"),
    y: Axis(label: "{/:Italic N e}", isLogarithmic: true),
    series: [Series(label: "", pen: Pen(color: "#3B6E8F"), style: .dots, points: points)])
  panel.bands = [0.975 * phonon...1.025 * phonon]
  if let vibrations = ensemble.vibrations {
    if let running = vibrations.running, running.curve.count > 1 {
      panel.series.append(
        Series(
          label: "\u{27e8}{/:Italic N e}\u{27e9}({/:Italic ω})", pen: .ink, style: .line,
          points: running.curve.map { Point($0.frequency, $0.mean) }))
    }
    panel.verticals = [Guide(at: vibrations.threshold, pen: .contradicted, isDashed: true)]
    if let plateau = vibrations.participation {
      panel.horizontals = [Guide(at: plateau.mean, pen: .contradicted, isDashed: true)]
    }
  }
  return panel
}
