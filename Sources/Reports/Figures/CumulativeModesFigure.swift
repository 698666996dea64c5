import Analysis
import Foundation

/// The number of modes below ω, with the quartic law and the phonons; A_g from the counts at every frequency.
package func cumulativeModesFigure(_ families: ModelFamilies, models: [String]) -> Figure? {
  let counts = models.compactMap { countPanel(families.summary, $0) }
  let prefactors = models.compactMap { prefactorPanel(families.summary, $0) }
  guard !counts.isEmpty else { return nil }
  return Figure(
    name: "figure-cumulative-modes", title: "Modes below a frequency",
    caption:
      "Above: the mean number of modes of a glass of N particles below \u{3c9} (points). Lines: N A_g\u{3c9}\u{2075}/5 with A_g from the modes below "
      + "\u{3c9}_c, and the same with the plane waves of a box (12, 36, 52, \u{2026} at their levels, shaded) added. Below: A_g from "
      + "the number of quasilocalized modes up to x, 5 N_G/(N x\u{2075}), below the first phonons (crosses) and in the gaps "
      + "between their bands, where all modes less the phonons are counted (filled). If D = A_g\u{3c9}\u{2074} holds, all agree. Bars: the "
      + "larger of counting and bootstrap errors over liquids, and modes within the gaps; points below share their modes.",
    panels: counts + prefactors, columns: max(1, counts.count), panelHeight: 350)
}

extension EnsembleSummary {
  fileprivate var hasCounts: Bool { vibrations.map { !$0.counts.isEmpty } ?? false }
}

private func countPanel(_ summary: StudySummary, _ model: String) -> Panel? {
  var series: [Series] = []
  var bands: [ClosedRange<Double>] = []
  for (ensemble, pen) in summary.ends(model, \.hasCounts) {
    let vibrations = ensemble.vibrations!
    let points = vibrations.counts.filter { $0.modes > 0 }.map { Point($0.below, $0.modes) }
    guard let first = points.first?.x, let last = points.last?.x else { continue }
    series.append(Series(label: summary.temperatureLabel(ensemble), pen: pen, style: .points, points: points))
    let levels = vibrations.bands.filter { !$0.isLongitudinal }.sorted { $0.frequency < $1.frequency }
    func law(_ x: Double) -> Double { Double(ensemble.particles) * vibrations.prefactor.mean * pow(x, 5) / 5 }
    if vibrations.prefactor.mean > 0 {
      let curve = (0...60).map { 0.9 * first * pow(last / (0.9 * first), Double($0) / 60) }
      series.append(Series(label: "", pen: pen, style: .dashed, points: curve.map { Point($0, law($0)) }))
      let whole = curve.map { x in
        Point(x, law(x) + Double(levels.filter { $0.frequency < x }.reduce(0) { $0 + $1.modes }))
      }
      series.append(Series(label: "", pen: pen, style: .thin, points: whole))
    }
    for level in levels where level.frequency < last {
      let range = 0.975 * level.frequency...1.025 * level.frequency
      if !bands.contains(where: { $0.overlaps(range) }) { bands.append(range) }
    }
  }
  guard !series.isEmpty else { return nil }
  var panel = Panel(
    title: legend(model), x: Axis(label: "{/:Italic ω}/{/:Italic ω}_0", isLogarithmic: true),
    y: Axis(label: "modes below {/:Italic ω}, per glass", isLogarithmic: true), series: series)
  panel.bands = bands
  return panel
}

private func prefactorPanel(_ summary: StudySummary, _ model: String) -> Panel? {
  var series: [Series] = []
  for (ensemble, pen) in summary.ends(model, \.hasCounts) {
    let vibrations = ensemble.vibrations!
    let below = vibrations.stability.filter { $0.modes > 0 }.map {
      Point($0.cutoff, $0.prefactor.mean, dy: $0.prefactor.standardError)
    }
    let gaps = vibrations.gaps.filter(\.isOpen).map {
      Point($0.frequency, $0.prefactor.mean, dy: $0.prefactor.standardError)
    }
    if !below.isEmpty { series.append(Series(label: "", pen: pen, style: .crosses, points: below)) }
    if !gaps.isEmpty {
      series.append(Series(label: summary.temperatureLabel(ensemble), pen: pen, style: .points, points: gaps))
    }
  }
  guard !series.isEmpty else { return nil }
  var panel = Panel(
    title: legend(model), x: Axis(label: "{/:Italic x} = {/:Italic ω}/{/:Italic ω}_0"),
    y: Axis(label: "5{/:Italic N}_G/({/:Italic N x}^5)"), series: series)
  panel.horizontals = [Guide(at: 0)]
  return panel
}
