import Studies

/// c(t) of the liquids, one panel a model, all T_p.
func stressFigure(_ summary: StudySummary) -> Figure? {
  let panels = ModelFamilies(summary).models.compactMap { model -> Panel? in
    let rungs = summary.ladder(model).filter { $0.stressCorrelation.count > 2 }
    guard !rungs.isEmpty else { return nil }
    return Panel(
      title: legend(model), x: Axis(label: "time t (λ (m/ε)^{1/2})", isLogarithmic: true),
      y: Axis(label: "c(t) (ε/λ^3)"),
      series: rungs.enumerated().map { k, ensemble in
        Series(
          label: "T_p = \(ensemble.temperature)", color: k, style: .line,
          points: ensemble.stressCorrelation.dropFirst().filter { $0.value.isFinite }.map {
            ($0.time, $0.value, $0.standardError)
          })
      },
      horizontals: [0])
  }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-17-stress", title: "Stress relaxation of the liquids",
    caption:
      "Shear-stress autocorrelation c(t) = V\u{27e8}\u{3c3}(0)\u{3c3}(t)\u{27e9}/T of the liquids, mean of three planes and "
      + "of all samples. Its decay is the clock by which equilibration is judged. (Fig. 17 of the paper.)",
    panels: panels)
}
