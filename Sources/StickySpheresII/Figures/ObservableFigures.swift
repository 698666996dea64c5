import Analysis
import Observables
import Reports
import Statistics

/// G/G_∞ and K/K_∞ against T_p/T_co.
func scaledModuliFigure(_ families: ModelFamilies) -> Figure? {
  let panels = [
    (Observable.shearModulus, Axis(label: "{/:Italic G}/{/:Italic G}_∞")),
    (.bulkModulus, Axis(label: "{/:Italic K}/{/:Italic K}_∞")),
  ].compactMap { name, axis in families.scaledPanel(name, axis)?.with(PublishedBand.annealed(name), below: 1) }
  guard !panels.isEmpty else { return nil }
  let summary = families.summary
  return Figure(
    name: "figure-04-moduli", title: "Annealing stiffens glasses in shear and softens them in compression",
    caption:
      "Shear modulus G, mean of three planes, and bulk modulus K over their plateau values at high T_p, against T_p/T_co. "
      + "G rises most in the least sticky glasses, K falls most in the stickiest. (Fig. 4 of the paper.)"
      + " Bars: bootstrap standard errors over liquids, those of modulus and plateau added in quadrature."
      + bandsExplained
      + summary.leftOut(
        { summary.crossovers($0)?.crossover != nil && summary.plateau($0, .shearModulus) != nil },
        of: families.featuredModels, for: "T_co or a plateau"),
    panels: panels
  ).withOneKey.withHollowExplained
}

/// ν against T_p, and over its plateau against T_p/T_co.
func poissonFigure(_ families: ModelFamilies) -> Figure? {
  let summary = families.summary
  var panels = families.panels(.poissonRatio, Axis(label: "Poisson's ratio {/:Italic ν}"))
  let shown = families.featured.filter { family in
    family.models.contains { !summary.values($0, .poissonRatio).isEmpty }
  }
  for k in panels.indices {
    // The points averaged for ν_∞ are circled, as in the paper.
    let circled = shown[k].models.flatMap { model -> [Point] in
      guard let from = summary.crossovers(model)?.plateauFrom, summary.plateau(model, .poissonRatio) != nil else {
        return []
      }
      return summary.values(model, .poissonRatio).filter { $0.isEquilibrated && $0.temperature >= from }
        .map { Point($0.temperature, $0.estimate.mean) }
    }
    if !circled.isEmpty {
      panels[k].series.append(
        Series(label: "plateau {/:Italic ν}_∞", pen: Pen(color: "#777777"), style: .rings, points: circled))
    }
  }
  let scaled = families.scaledPanel(.poissonRatio, Axis(label: "{/:Italic ν}/{/:Italic ν}_∞"))
  return Figure(
    "figure-05-poisson", "Poisson's ratio",
    "Poisson's ratio \u{3bd}, from each glass's K and plane-averaged G and averaged over samples, against T_p; and over its plateau, "
      + "the mean of the circled points, against T_p/T_co. (Fig. 5 of the paper.)",
    panels + [scaled].compactMap { $0 }, columns: families.columns)?.replacing(["figure-poisson-ratio"])
}

/// ω_g/ω₀ against T_p, as it is and over its plateau.
func dipoleFrequencyFigure(_ families: ModelFamilies) -> Figure? {
  Figure(
    "figure-09-dipole-frequency", "Characteristic frequency of soft spots",
    "Mean frequency \u{3c9}_g of the response to local force dipoles on random interacting pairs, in units of "
      + "\u{3c9}_0 = c_s/a_0 of the same ensemble; and over its plateau at high T_p. (Fig. 9 of the paper.)"
      + bandsExplained,
    families.panels(.dipoleFrequencyScaled, Axis(label: "{/:Italic ω}_g/{/:Italic ω}_0"))
      + families.relativePanels(
        .dipoleFrequencyScaled, Axis(label: "({/:Italic ω}_g/{/:Italic ω}_0) / plateau")
      ).map { $0.with(PublishedBand.annealed(.dipoleFrequencyScaled), below: 1) },
    columns: families.columns)?.replacing(["figure-dipole-frequency"])
}

/// p/K and p/p₀ against T_p.
func pressureFigure(_ families: ModelFamilies) -> Figure? {
  Figure(
    "figure-12-pressure", "Two dimensionless forms of the pressure",
    "Pressure p of the glasses over the bulk modulus K, and over p_0 = p\u{208a} + p\u{208b}, the sum of the repulsive "
      + "and the attractive parts. (Fig. 12 of the paper.)",
    families.panels(.pressureOverBulkModulus, Axis(label: "{/:Italic p}/{/:Italic K}"))
      + families.panels(.pressureOverScale, Axis(label: "{/:Italic p}/{/:Italic p}_0")),
    columns: families.columns)?.replacing(["figure-pressure"])
}
