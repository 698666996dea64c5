import Studies

/// u(T_p): the energy of the inherent states.
func energyFigure(_ summary: StudySummary) -> Figure? {
  figure(
    "figure-14-energy", "Energy of the inherent states",
    "Potential energy per particle u of the inherent states against the parent temperature T_p of the liquids they were "
      + "quenched from. It falls on annealing. (Fig. 14 of the paper.)",
    summary.panels(.energyPerParticle, label: "energy per particle u (ε)"))
}

/// G and K against T_p, as they are and over their values at the highest T_p.
func moduliFigure(_ summary: StudySummary) -> Figure? {
  figure(
    "figure-04-moduli", "Shear and bulk modulus",
    "Shear modulus G, mean of three planes, and bulk modulus K of the glasses against parent temperature; below, divided "
      + "by their values at the highest T_p of each model. Annealing raises G and lowers K. (Fig. 4 of the paper.)",
    summary.panels(.shearModulusMean, label: "G (ε/λ^3)")
      + summary.panels(.bulkModulus, label: "K (ε/λ^3)")
      + summary.panels(.shearModulusMean, label: "G / G(highest T_p)", relative: true, horizontals: [1])
      + summary.panels(.bulkModulus, label: "K / K(highest T_p)", relative: true, horizontals: [1]),
    columns: max(2, ModelFamilies(summary).families.count))
}

/// ν against T_p.
func poissonFigure(_ summary: StudySummary) -> Figure? {
  figure(
    "figure-05-poisson", "Poisson's ratio",
    "Poisson's ratio \u{3bd} of each glass's K and plane-averaged G, averaged over samples; and divided by its value at the "
      + "highest T_p. (Fig. 5 of the paper.)",
    summary.panels(.poissonRatio, label: "Poisson's ratio ν")
      + summary.panels(.poissonRatio, label: "ν / ν(highest T_p)", relative: true, horizontals: [1]),
    columns: max(2, ModelFamilies(summary).families.count))
}

/// ω_g/ω₀ against T_p.
func dipoleFrequencyFigure(_ summary: StudySummary) -> Figure? {
  figure(
    "figure-09-dipole-frequency", "Characteristic frequency of soft spots",
    "Mean frequency \u{3c9}_g of the response to local force dipoles on random interacting pairs, in units of "
      + "\u{3c9}\u{2080} = c_s/a\u{2080} of the same ensemble; and divided by its value at the highest T_p. (Fig. 9 of the paper.)",
    summary.panels(.dipoleFrequencyScaled, label: "ω_g / ω_0")
      + summary.panels(
        .dipoleFrequencyScaled, label: "ω_g / ω_g(highest T_p)", relative: true, horizontals: [1]),
    columns: max(2, ModelFamilies(summary).families.count))
}

/// p/K and p/p₀ against T_p.
func pressureFigure(_ summary: StudySummary) -> Figure? {
  figure(
    "figure-12-pressure", "Pressure in its two dimensionless forms",
    "Pressure p of the glasses over their bulk modulus K, and over p\u{2080} = p\u{208a} + p\u{208b}, the sum of the repulsive "
      + "and the attractive parts. (Fig. 12 of the paper.)",
    summary.panels(.pressureOverBulkModulus, label: "p / K")
      + summary.panels(.pressureOverScale, label: "p / p_0"),
    columns: max(2, ModelFamilies(summary).families.count))
}

/// What shows that the liquids were in equilibrium.
func equilibriumFigure(_ summary: StudySummary) -> Figure? {
  figure(
    "figure-equilibrium", "Evidence of equilibrium",
    "Two numbers that are 1 in an equilibrated liquid: the configurational over the set temperature, and the stress "
      + "fluctuations V\u{27e8}\u{3c3}\u{b2}\u{27e9}/T over the affine stiffness \u{27e8}U_\u{3b3}\u{3b3}\u{27e9}/V; and the "
      + "stress-relaxation time \u{3c4}, at which c(t) has fallen to a tenth.",
    summary.panels(.configurationalTemperatureRatio, label: "T_{conf} / T", horizontals: [1])
      + summary.panels(.sumRuleRatio, label: "sum rule ratio", horizontals: [1])
      + summary.panels(.relaxationTime, label: "relaxation time τ").map { panel in
        var panel = panel
        panel.y.isLogarithmic = true
        return panel
      },
    columns: 3)
}

/// A figure, if it has anything to show.
private func figure(
  _ name: String, _ title: String, _ caption: String, _ panels: [Panel], columns: Int = 2
) -> Figure? {
  guard !panels.isEmpty else { return nil }
  return Figure(
    name: name, title: title, caption: caption + " Bars: bootstrap standard errors over samples.", panels: panels,
    columns: min(columns, panels.count))
}
