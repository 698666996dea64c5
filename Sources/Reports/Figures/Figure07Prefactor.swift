import Analysis
import Statistics

/// A_g ω₀⁵ against T_p; upper limits where no modes were found.
func prefactorFigure(_ summary: StudySummary) -> Figure? {
  let families = ModelFamilies(summary)
  let panels = families.featured.compactMap { family -> Panel? in
    let series = family.models.flatMap { model -> [Series] in
      let rungs = prefactors(summary, model)
      let pen = families.pen(model)
      let known = ladderSeries(rungs.filter { $0.estimate.mean > 0 }, label: legend(model), pen: pen)
      let limits = limitPoints(rungs) { $0.temperature }
      guard !limits.isEmpty else { return known }
      return known + [
        Series(label: known.isEmpty ? legend(model) : "", pen: pen, style: .limits, points: limits)
      ]
    }
    guard !series.isEmpty else { return nil }
    return Panel(
      title: families.featured.count > 1 ? legend(family.models[0]) : "", x: .temperature,
      y: Axis(label: "{/:Italic A}_g {/:Italic ω}_0^5", isLogarithmic: true), series: series)
  }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-07-prefactor", title: "Density of quasilocalized modes",
    caption:
      "Prefactor of the quartic law D = A_g\u{3c9}\u{2074}, in units of \u{3c9}_0, against T_p. By maximum likelihood from the number "
      + "of modes below \u{3c9}_c; bars: bootstrap standard errors over samples. Arrows: upper limits, where no mode lies below "
      + "\u{3c9}_c. (Fig. 7 of the paper.)",
    panels: panels, columns: min(2, panels.count), panelWidth: panels.count > 1 ? 430 : 520,
    panelHeight: panels.count > 1 ? 340 : 400
  ).withHollowExplained
}

/// A_g ω₀⁵ along a ladder, coldest first; zero, with an upper end as its error, where no mode lies below ω_c.
func prefactors(_ summary: StudySummary, _ model: String) -> [Rung] {
  summary.ladder(model).compactMap { ensemble in
    guard let estimate = ensemble.vibrations?.prefactor ?? ensemble.shown(.quarticPrefactor), estimate.mean.isFinite
    else {
      return nil
    }
    return Rung(ensemble: ensemble, estimate: estimate)
  }
}

/// The upper limits among rungs of A_g.
func limitPoints(_ rungs: [Rung], _ x: (Rung) -> Double?) -> [Point] {
  rungs.compactMap { rung in
    guard rung.estimate.mean <= 0, let upper = rung.estimate.standardError, upper > 0, let x = x(rung) else {
      return nil
    }
    return Point(x, upper)
  }
}
