import Studies

/// N·e against ω/ω₀ of every computed mode, one panel a model at its highest T_p.
func participationFigure(_ summary: StudySummary) -> Figure? {
  let families = ModelFamilies(summary)
  let panels = families.models.compactMap { model -> Panel? in
    guard let hot = summary.ladder(model).last, !hot.modes.isEmpty else { return nil }
    // The first shear phonons, ω₁ = 2π N^(−1/3) ω₀.
    let phonon = 6.283185307179586 / cubeRoot(Double(hot.particles))
    return Panel(
      title: "\(legend(model)), T_p = \(hot.temperature)", x: Axis(label: "ω / ω_0"),
      y: Axis(label: "N e", isLogarithmic: true),
      series: [
        Series(
          label: "", color: families.color(model), style: .dots,
          points: hot.modes.map { ($0.frequency, $0.participation, nil) })
      ],
      verticals: [(phonon, 6)])
  }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-13-participation", title: "How many particles take part in a mode",
    caption:
      "Participation N\u{b7}e of the lowest vibrational modes of all samples against their frequency. Modes far below N "
      + "are quasilocalized; the dotted line marks the first shear phonons, 2\u{3c0}N^(\u{2212}1/3) \u{3c9}\u{2080}. "
      + "(Fig. 13 of the paper.)",
    panels: panels)
}

private func cubeRoot(_ x: Double) -> Double {
  var y = x > 1 ? x / 3 : 1
  for _ in 0..<100 { y = (2 * y + x / (y * y)) / 3 }
  return y
}
