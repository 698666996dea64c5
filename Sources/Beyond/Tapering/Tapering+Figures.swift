import Analysis
import Reports
import Statistics

extension Tapering {
  /// β against m at each size, at the lowest and the highest T_p, with the two predictions.
  func figures(of summary: StudySummary) -> [Figure] {
    let potentials = TaperedPotential.all(of: summary)
    let sizes = Set(potentials.map(\.particles)).sorted()
    let panels = [("low", \TaperedPotential.cold), ("high", \.hot)].compactMap { word, exponent -> Panel? in
      var series = sizes.enumerated().compactMap { k, size -> Series? in
        let points = potentials.filter { $0.particles == size }.compactMap { potential in
          potential[keyPath: exponent].map { Point(Double(potential.derivatives), $0.mean, dy: $0.standardError) }
        }
        return points.isEmpty
          ? nil : Series(label: "{/:Italic N} = \(size)", pen: .model(k), style: .marked, points: points)
      }
      guard !series.isEmpty else { return nil }
      series.append(
        Series(
          label: "local stresses, 3 + 2/{/:Italic m}", pen: .ink, style: .dashed,
          points: Set(potentials.map(\.derivatives)).sorted().map {
            Point(Double($0), TaperedPotential.stressExponent($0))
          }))
      var panel = Panel(
        title: "\(word) {/:Italic T}_p", x: Axis(label: "vanishing derivatives {/:Italic m}"),
        y: Axis(label: "exponent {/:Italic β}"), series: series)
      panel.horizontals = [Guide(at: 4)]
      return panel
    }
    guard !panels.isEmpty else { return [] }
    return [
      Figure(
        name: "figure-beyond-tapering", title: "The exponent of D(ω) against the smoothness of the cutoff",
        caption:
          "Exponent β of D(ω) ~ ω^β below the first phonons, against the number m of derivatives that vanish at the cutoff. Horizontal "
          + "line: 4. The other line: what local stresses would make of it.",
        panels: panels, columns: 2)
    ]
  }
}
