import Analysis
import Statistics

/// A_g ω₀⁵ against T_p; upper limits where no modes were found.
package func prefactorFigure(_ families: ModelFamilies) -> Figure? {
  let panels = families.featured.compactMap { family -> Panel? in
    let series = family.models.flatMap { model -> [Series] in
      let values = prefactors(families.summary, model)
      let pen = families.pen(model)
      let known = temperatureSeries(values.filter { $0.estimate.mean > 0 }, label: legend(model), pen: pen)
      let limits = limitPoints(values) { $0.temperature }
      guard !limits.isEmpty else { return known }
      return known + [
        Series(label: known.isEmpty ? legend(model) : "", pen: pen, style: .limits, points: limits)
      ]
    }
    guard !series.isEmpty else { return nil }
    return Panel(
      title: families.featured.count > 1 ? familyTitle(family) : "", x: .temperature,
      y: Axis(label: "{/:Italic A}_g {/:Italic ω}_0^5", isLogarithmic: true), series: series)
  }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-prefactor", title: "Density of quasilocalized modes",
    caption:
      "Prefactor of the quartic law D = A_g\u{3c9}\u{2074}, in units of \u{3c9}_0, against T_p. Maximum likelihood from the number "
      + "of modes below \u{3c9}_c; bars: bootstrap standard errors over liquids. Arrows: upper limits if no mode is below "
      + "\u{3c9}_c.",
    panels: panels, columns: min(2, panels.count), panelWidth: panels.count > 1 ? 430 : 520,
    panelHeight: panels.count > 1 ? 340 : 400
  ).withHollowExplained
}

/// Returns A_g ω₀⁵ of a model at all its temperatures, coldest first; zero, with the upper limit as its error, if no
/// mode is below ω_c.
package func prefactors(_ summary: StudySummary, _ model: String) -> [StatePointValue] {
  summary.temperatureSeries(model).compactMap { ensemble in
    guard let estimate = ensemble.vibrations?.prefactor ?? ensemble.shown(.quarticPrefactor), estimate.mean.isFinite
    else {
      return nil
    }
    return StatePointValue(ensemble: ensemble, estimate: estimate)
  }
}

/// Returns the upper limits among values of A_g.
package func limitPoints(_ values: [StatePointValue], _ x: (StatePointValue) -> Double?) -> [Point] {
  values.compactMap { value in
    guard value.estimate.mean <= 0, let upper = value.estimate.standardError, upper > 0, let x = x(value) else {
      return nil
    }
    return Point(x, upper)
  }
}
