import Studies

/// p(ω^(ij)/ω₀) at the highest and lowest T_p, one panel a model: the stickiest and the least sticky first of all.
func dipoleDistributionFigure(_ summary: StudySummary) -> Figure? {
  let families = ModelFamilies(summary)
  var chosen: [String] = []
  for family in families.families {
    // The two ends of a family tell the story; more panels would not.
    chosen += family.models.count > 2 ? [family.models.first!, family.models.last!] : family.models
  }
  let panels = chosen.compactMap { model -> Panel? in
    let rungs = summary.ladder(model).filter { $0.dipoleDistribution != nil }
    guard let hot = rungs.last, let cold = rungs.first else { return nil }
    let shown = hot.id == cold.id ? [hot] : [hot, cold]
    return Panel(
      title: legend(model), x: Axis(label: "ω^{(ij)} / ω_0"),
      y: Axis(label: "probability density"),
      series: shown.enumerated().map { k, ensemble in
        let distribution = ensemble.dipoleDistribution!
        let points = zip(distribution.centers, zip(distribution.density, distribution.standardError)).map {
          ($0, $1.0, Optional($1.1))
        }
        let filled = points.filter { $0.1 > 0 }
        return Series(label: "T_p = \(ensemble.temperature)", color: k == 0 ? 1 : 0, style: .marked, points: filled)
      })
  }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-08-dipole-distribution", title: "Distribution of dipole-response frequencies",
    caption:
      "Distribution of the frequency \u{3c9}^(ij) of the response to a force dipole on an interacting pair, in units of "
      + "\u{3c9}\u{2080}, at the highest and the lowest parent temperature. Stickier glasses have a narrower distribution that "
      + "annealing hardly moves. (Fig. 8 of the paper.) Bars: bootstrap standard errors over samples.",
    panels: panels)
}
