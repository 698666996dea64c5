import Analysis

/// G/G_∞ and K/K_∞ against T_p/T_co.
func scaledModuliFigure(_ summary: StudySummary) -> Figure? {
  let panels = [
    summary.scaledPanel(.shearModulusMean, Axis(label: "{/:Italic G}/{/:Italic G}_∞")),
    summary.scaledPanel(.bulkModulus, Axis(label: "{/:Italic K}/{/:Italic K}_∞")),
  ].compactMap { $0 }
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: "figure-04-moduli", title: "Annealing stiffens in shear and softens in compression",
    caption:
      "Shear modulus G, mean of three planes, and bulk modulus K over their plateaus at high T_p, against T_p/T_co. "
      + "The least sticky glasses gain most in G, the stickiest lose most of K. (Fig. 4 of the paper.)"
      + " Bars: bootstrap standard errors over samples, those of modulus and plateau added in squares."
      + summary.leftOut(
        { summary.crossovers($0)?.crossover != nil && summary.plateau($0, .shearModulusMean) != nil },
        of: ModelFamilies(summary).featured.flatMap(\.models), for: "T_co or a plateau"),
    panels: panels
  ).withOneKey.withHollowExplained
}

/// G and K against T_p, as they are.
func moduliFigure(_ summary: StudySummary) -> Figure? {
  figure(
    "figure-04b-moduli", "Shear and bulk modulus",
    "Shear modulus G, mean of the planes xy, xz and yz, and bulk modulus K of the glasses against parent temperature, in the "
      + "model's units.",
    summary.panels(.shearModulusMean, Axis(label: "shear modulus {/:Italic G} ({/:Italic ε}/λ^3)"))
      + summary.panels(.bulkModulus, Axis(label: "bulk modulus {/:Italic K} ({/:Italic ε}/λ^3)")),
    columns: rowOfFamilies(summary))
}

/// ν against T_p, and over its plateau against T_p/T_co.
func poissonFigure(_ summary: StudySummary) -> Figure? {
  let families = ModelFamilies(summary)
  var panels = summary.panels(.poissonRatio, Axis(label: "Poisson's ratio {/:Italic ν}"))
  let shown = families.featured.filter { family in
    family.models.contains { !summary.rungs($0, .poissonRatio).isEmpty }
  }
  for k in panels.indices {
    // The points whose mean is ν_∞ are circled, as in the paper.
    let circled = shown[k].models.flatMap { model -> [Point] in
      guard let from = summary.crossovers(model)?.plateauFrom, summary.plateau(model, .poissonRatio) != nil else {
        return []
      }
      return summary.rungs(model, .poissonRatio).filter { $0.isEquilibrated && $0.temperature >= from }
        .map { Point($0.temperature, $0.estimate.mean) }
    }
    if !circled.isEmpty {
      panels[k].series.append(
        Series(label: "plateau {/:Italic ν}_∞", pen: Pen(color: "#777777"), style: .rings, points: circled))
    }
  }
  let scaled = summary.scaledPanel(.poissonRatio, Axis(label: "{/:Italic ν}/{/:Italic ν}_∞"))
  return figure(
    "figure-05-poisson", "Poisson's ratio",
    "Poisson's ratio \u{3bd} of each glass's K and plane-averaged G, averaged over samples, against T_p; and over its plateau, "
      + "the mean of the circled points, against T_p/T_co. (Fig. 5 of the paper.)",
    panels + [scaled].compactMap { $0 }, columns: rowOfFamilies(summary))
}

/// ω_g/ω₀ against T_p, as it is and over its plateau.
func dipoleFrequencyFigure(_ summary: StudySummary) -> Figure? {
  figure(
    "figure-09-dipole-frequency", "Characteristic frequency of soft spots",
    "Mean frequency \u{3c9}_g of the response to local force dipoles on random interacting pairs, in units of "
      + "\u{3c9}_0 = c_s/a_0 of the same ensemble; and over its plateau at high T_p. (Fig. 9 of the paper.)",
    summary.panels(.dipoleFrequencyScaled, Axis(label: "{/:Italic ω}_g/{/:Italic ω}_0"))
      + summary.relativePanels(
        .dipoleFrequencyScaled, Axis(label: "({/:Italic ω}_g/{/:Italic ω}_0) / plateau")),
    columns: rowOfFamilies(summary))
}

/// N·e₀ against T_p.
func localizationFigure(_ summary: StudySummary) -> Figure? {
  figure(
    "figure-10-localization", "Size of quasilocalized modes",
    "N\u{b7}e_0, the mean participation of the modes below the threshold of each ensemble (see Fig. 13), against T_p: about how "
      + "many particles take part in a quasilocalized mode. (Fig. 10 of the paper.)",
    summary.panels(.localizedParticipation, Axis(label: "{/:Italic N e}_0")),
    columns: rowOfFamilies(summary))
}

/// p/K and p/p₀ against T_p.
func pressureFigure(_ summary: StudySummary) -> Figure? {
  figure(
    "figure-12-pressure", "Pressure in its two dimensionless forms",
    "Pressure p of the glasses over their bulk modulus K, and over p_0 = p\u{208a} + p\u{208b}, the sum of the repulsive "
      + "and the attractive parts. (Fig. 12 of the paper.)",
    summary.panels(.pressureOverBulkModulus, Axis(label: "{/:Italic p}/{/:Italic K}"))
      + summary.panels(.pressureOverScale, Axis(label: "{/:Italic p}/{/:Italic p}_0")),
    columns: rowOfFamilies(summary))
}

/// What shows that the liquids were in equilibrium.
func equilibriumFigure(_ summary: StudySummary) -> Figure? {
  let temperatures = summary.panels(
    .configurationalTemperatureRatio, Axis(label: "{/:Italic T}_{conf}/{/:Italic T}_p"), all: true, horizontals: [1])
  let stresses = summary.panels(
    .sumRuleRatio, Axis(label: "sum-rule ratio {/:Italic c}(0){/:Italic V}/⟨{/:Italic U}_{γγ}⟩"), all: true,
    horizontals: [1])
  return figure(
    "figure-equilibrium", "Evidence of equilibrium",
    "Two numbers that are 1 in an equilibrated liquid: the configurational over the set temperature, and the stress "
      + "fluctuations V\u{27e8}\u{3c3}\u{b2}\u{27e9}/T over the affine stiffness \u{27e8}U_\u{3b3}\u{3b3}\u{27e9}/V.",
    // A row for every family.
    temperatures.count == stresses.count ? zip(temperatures, stresses).flatMap { [$0, $1] } : temperatures + stresses)
}

/// Two panels a row, or one for every family, three at most.
private func rowOfFamilies(_ summary: StudySummary) -> Int { min(3, max(2, ModelFamilies(summary).featured.count)) }

/// A figure, if it has anything to show.
private func figure(
  _ name: String, _ title: String, _ caption: String, _ panels: [Panel], columns: Int = 2
) -> Figure? {
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: name, title: title, caption: caption + bootstrapErrors, panels: panels, columns: min(columns, panels.count)
  ).withOneKey.withHollowExplained
}
