import Analysis
import Plans
import Statistics

/// ω_g from dipoles against ω_g from the length ξ_g of their decay, and the decay itself.
package func decayFigure(_ families: ModelFamilies) -> Figure? {
  let summary = families.summary
  func place(_ decay: DecaySummary) -> Int { families.order.firstIndex(of: decay.model) ?? families.order.count }
  let decays = summary.decays.sorted { place($0) < place($1) }
  let panels = [comparison(summary, decays, families), profiles(decays, families)].compactMap { $0 }
  guard !panels.isEmpty else { return nil }
  let factor = summary.decayFactor.map {
    " With the factor \($0.concise) between \u{3be}_g as defined here and 2\u{3c0}c_s/\u{3c9}_g, common to all models."
  }
  let units = Set(decays.map(\.unit))
  let unit = units.count == 1 ? units.first! : "samples, or over dipoles if there are too few samples"
  return Figure(
    name: "figure-decay", title: "Frequency of soft spots and size of their cores",
    caption:
      "\u{3c9}_g, the mean over dipole responses, against 2\u{3c0}c_s/\u{3be}_g, where \u{3be}_g is the distance at which the response to a local "
      + "dipole reaches its continuum form; dashed: equality. Right: r\u{2076}c(r) over its plateau, where c(r) is the median squared "
      + "response at distance r; ticks at 1: \u{3be}_g." + (factor ?? "")
      + " Bars: bootstrap standard errors over \(unit).",
    panels: panels)
}

private func comparison(_ summary: StudySummary, _ decays: [DecaySummary], _ families: ModelFamilies) -> Panel? {
  guard let factor = summary.decayFactor?.mean, factor > 0 else { return nil }
  let series = decays.compactMap { decay -> Series? in
    guard let unit = shearFrequency(summary, decay), decay.length.mean > 0 else { return nil }
    // ω_g/ω₀ = 2π c_s/(factor·ξ_g ω₀), and c_s = ω₀ a₀.
    let x = 2 * Double.pi * decay.spacing / (factor * decay.length.mean)
    let y = decay.dipoleFrequency.mean / unit
    return Series(
      label: legend(decay.model), pen: families.pen(decay.model), style: .points,
      points: [
        Point(
          x, y, dy: decay.dipoleFrequency.standardError.map { $0 / unit },
          dx: decay.length.standardError.map { x * $0 / decay.length.mean })
      ])
  }
  let values = series.flatMap(\.points).flatMap { [$0.x, $0.y] }
  guard let low = values.min(), let high = values.max() else { return nil }
  let range = 0.9 * low...1.1 * high
  let line = Series(
    label: "", pen: .guide, style: .dashed,
    points: [Point(range.lowerBound, range.lowerBound), Point(range.upperBound, range.upperBound)])
  return Panel(
    x: Axis(label: "{/:Italic ω}_g/{/:Italic ω}_0 from {/:Italic ξ}_g", range: range),
    y: Axis(label: "{/:Italic ω}_g/{/:Italic ω}_0 from dipoles", range: range), series: series + [line])
}

/// Returns ω₀ of the state point: at the same N, or at any other, on which it does not depend.
private func shearFrequency(_ summary: StudySummary, _ decay: DecaySummary) -> Double? {
  let same = summary.ensembles.filter { $0.model == decay.model && $0.temperature == decay.temperature }
  return
    (same.first { $0.particles == decay.particles && $0[.shearFrequency] != nil }
    ?? same.first { $0[.shearFrequency] != nil })?[
      .shearFrequency]?.mean
}

private func profiles(_ decays: [DecaySummary], _ families: ModelFamilies) -> Panel? {
  let series = decays.filter { !$0.profile.isEmpty && $0.spacing > 0 }.map { decay in
    Series(
      label: legend(decay.model), pen: families.pen(decay.model), style: .marked,
      // Beyond, periodic images distort the profile.
      points: decay.profile.filter { decay.side <= 0 || 3 * $0.distance <= decay.side }.map {
        Point($0.distance / decay.spacing, $0.value, dy: $0.standardError)
      })
  }
  guard !series.isEmpty else { return nil }
  let ticks = decays.filter { $0.spacing > 0 && $0.length.mean > 0 }.map { decay in
    Series(
      label: "", pen: families.pen(decay.model), style: .crosses,
      points: [Point(decay.length.mean / decay.spacing, 1, dx: decay.length.standardError.map { $0 / decay.spacing })])
  }
  var panel = Panel(
    x: Axis(label: "{/:Italic r}/{/:Italic a}_0", isLogarithmic: true),
    y: Axis(label: "{/:Italic r}^6{/:Italic c}({/:Italic r}) / plateau", isLogarithmic: true), series: series + ticks)
  panel.horizontals = [Guide(at: 1)]
  return panel
}
