import Analysis
import Foundation
import Reports
import Statistics

/// An illustration of the landscape: minima at measured energies, with measured curvatures, of the least sticky and the
/// stickiest model.
func landscapeFigure(_ families: ModelFamilies, _ curves: [PotentialCurve]) -> Figure? {
  let (summary, sticky) = (families.summary, families.sticky)
  let chosen = sticky.count > 1 ? [sticky.last!, sticky.first!] : sticky
  // In units of T_co if it is known for all.
  let isScaled = chosen.allSatisfy { summary.crossovers($0)?.crossover != nil }
  let landscapes = chosen.map { Landscape(summary, $0, isScaled: isScaled) }
  let depth = landscapes.compactMap { $0?.depth }.max() ?? 0
  var panels = zip(chosen, landscapes).enumerated().compactMap { k, pair -> Panel? in
    pair.1?.panel(
      title: "\(k == 0 && chosen.count > 1 ? "least sticky" : "stickiest"): \(legend(pair.0))",
      potential: curves.first { $0.model == pair.0 }, depth: depth)
  }
  // One scale of energy for all panels, with room for the potential.
  let top = panels.flatMap(\.series).flatMap(\.points).map(\.y).max() ?? 0
  for k in panels.indices { panels[k].y.range = (-0.06 * top)...(1.35 * top) }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-01-landscape", title: "The energy landscape, as measured",
    caption:
      "Measured: heights of the minima (mean inherent-state energies u(T_p) in units of T_co), "
      + "curvatures (proportional to \u{3c9}_g\u{b2} at each T_p), and the pair potential (inset). Schematic: the order of the minima "
      + "and the barriers between them. The scale of energy is the same in all panels. Dashed: curvature of the hottest, for "
      + "comparison. In sticky glasses a lower "
      + "energy changes the curvature less. (Fig. 1 of the paper.) Standard errors of heights and curvatures are "
      + "smaller than the lines.",
    panels: panels, panelWidth: 500, panelHeight: 340)
}

/// A curve through minima of given energies and curvatures.
private struct Landscape {
  /// Hot to cold: T_p, u, ω_g over that of the hottest.
  let minima: [(temperature: Double, energy: Double, frequency: Double)]
  let isScaled: Bool

  /// At most five minima of a model, evenly spaced in energy; nil for fewer than two.
  init?(_ summary: StudySummary, _ model: String, isScaled: Bool) {
    let unit = isScaled ? summary.crossovers(model)?.crossover?.mean : nil
    let known = summary.equilibrated(model).reversed().compactMap { e -> (Double, Double, Double)? in
      guard let u = e[.energyPerParticle]?.mean, let w = e[.dipoleFrequency]?.mean, w > 0 else { return nil }
      return (e.temperature, u / (unit ?? 1), w)
    }
    guard known.count > 1, let hottest = known.first, let coldest = known.last, hottest.1 > coldest.1 else {
      return nil
    }
    let count = min(5, known.count)
    var chosen: [Int] = []
    for k in 0..<count {
      let wanted = hottest.1 + (coldest.1 - hottest.1) * Double(k) / Double(count - 1)
      let free = known.indices.filter { !chosen.contains($0) }
      chosen.append(free.min { abs(known[$0].1 - wanted) < abs(known[$1].1 - wanted) }!)
    }
    self.isScaled = isScaled
    minima = chosen.sorted().map { (known[$0].0, known[$0].1 - coldest.1, known[$0].2 / hottest.2) }
  }

  /// The height of the highest minimum.
  var depth: Double { minima.map(\.energy).max()! }

  private func well(_ k: Int, at x: Double, curvature: Double) -> Double {
    let minimum = minima[k], distance = x - Double(k)
    return minimum.energy + 0.5 * curvature * minimum.frequency * minimum.frequency * distance * distance
  }

  /// The lowest of all wells, with rounded edges.
  private func height(at x: Double, curvature: Double) -> Double {
    let sharpness = 64 / curvature
    let heights = minima.indices.map { well($0, at: x, curvature: curvature) }
    let lowest = heights.min()!
    return lowest - log(heights.reduce(0) { $0 + exp(-sharpness * ($1 - lowest)) }) / sharpness
  }

  /// Returns the panel for landscapes of which the deepest has this `depth`.
  func panel(title: String, potential: PotentialCurve?, depth: Double) -> Panel {
    // The curvature of the hottest minimum, for which a barrier is half as high as the deepest landscape.
    let curvature = 4 * depth
    let last = Double(minima.count - 1)
    let curve = stride(from: -0.52, through: last + 0.52, by: 0.01).map {
      Point($0, height(at: $0, curvature: curvature))
    }
    var series = [Series(label: "", pen: Pen(color: "#9AA3AB"), style: .line, points: curve)]
    for k in minima.indices.dropFirst() {
      let points = stride(from: -0.36, through: 0.36, by: 0.03).map { d in
        Point(Double(k) + d, minima[k].energy + 0.5 * curvature * d * d)
      }
      series.append(Series(label: "", pen: .guide, style: .dashed, points: points))
    }
    for k in minima.indices {
      let pen = Pen.temperature(k, of: minima.count)
      let points = stride(from: -0.24, through: 0.24, by: 0.02).map {
        Point(Double(k) + $0, well(k, at: Double(k) + $0, curvature: curvature))
      }
      series.append(Series(label: Markup.number(minima[k].temperature), pen: pen, style: .line, points: points))
      series.append(Series(label: "", pen: pen, style: .points, points: [Point(Double(k), minima[k].energy)]))
    }
    let ratio = minima.last!.frequency * minima.last!.frequency
    var panel = Panel(
      title: "\(title), curvature \u{d7}\(String(format: "%.2f", ratio)) on annealing",
      x: Axis(label: "configuration (schematic)", range: -0.6...(last + 0.6), words: []),
      y: Axis(
        label: isScaled
          ? "({/:Italic u} − {/:Italic u}_{cold})/{/:Italic T}_{co}"
          : "{/:Italic u} − {/:Italic u}_{cold} ({/:Italic ε})"),
      series: series)
    panel.key = .right(Markup.parentTemperature)
    panel.leftMargin = 66
    if let potential { panel.insets = [inset(potential)] }
    return panel
  }

  private func inset(_ curve: PotentialCurve) -> Panel {
    // Zero beyond the cutoff.
    let points =
      zip(curve.x, curve.energy).filter { $0.1 < 0.8 && $0.0 < 1.75 }.map { Point($0.0, $0.1) } + [Point(1.75, 0)]
    var panel = Panel(
      x: Axis(label: "{/:Italic r}/{/:Italic λ}", range: 0.9...1.75, words: [(1, "1"), (1.5, "1.5")]),
      y: Axis(label: "{/:Italic φ}/{/:Italic ε}", range: -1.2...0.8, words: [(-1, "−1"), (0, "0")]),
      series: [Series(label: "", pen: .ink, style: .line, points: points)])
    panel.horizontals = [Guide(at: 0)]
    return panel
  }
}
