import Analysis
import Observables
import Statistics

/// Returns the axis title of an observable.
package struct AxisObservable {
  package let name: Observable
  package let axis: Axis

  init(_ name: Observable, _ label: String, isLogarithmic: Bool = false) {
    self.name = name
    axis = Axis(label: label, isLogarithmic: isLogarithmic)
  }
}

/// Returns a figure of observables against T_p: a row of panels per observable, one panel per family.
private func figure(
  _ name: String, _ title: String, _ caption: String, _ families: ModelFamilies, _ observables: [AxisObservable],
  all: Bool = false, horizontals: [Double] = []
) -> Figure? {
  let panels = observables.flatMap { families.panels($0.name, $0.axis, all: all, horizontals: horizontals) }
  return Figure(name, title, caption, panels, columns: families.columns)
}

/// G and K against T_p, as they are.
package func moduliFigure(_ families: ModelFamilies) -> Figure? {
  figure(
    "figure-moduli", "Shear and bulk modulus",
    "Shear modulus G, mean of the planes xy, xz and yz, and bulk modulus K of the glasses against parent temperature, in the "
      + "model's units.", families,
    [
      AxisObservable(.shearModulus, "shear modulus {/:Italic G} ({/:Italic ε}/λ^3)"),
      AxisObservable(.bulkModulus, "bulk modulus {/:Italic K} ({/:Italic ε}/λ^3)"),
    ])
}

/// ν and G/K against T_p.
func poissonFigure(_ families: ModelFamilies) -> Figure? {
  figure(
    "figure-poisson-ratio", "Poisson's ratio",
    "Poisson's ratio \u{3bd}, from each glass's K and plane-averaged G and averaged over samples, and the ratio of the mean "
      + "moduli, against T_p.", families,
    [
      AxisObservable(.poissonRatio, "Poisson's ratio {/:Italic ν}"),
      AxisObservable(.shearOverBulk, "{/:Italic G}/{/:Italic K}"),
    ])
}

/// p, p/K and p/p₀ against T_p.
func pressureFigure(_ families: ModelFamilies) -> Figure? {
  figure(
    "figure-pressure", "Pressure",
    "Pressure p of the glasses; p over the bulk modulus K; and p over p_0 = p\u{208a} + p\u{208b}, the sum of the repulsive "
      + "and the attractive parts.", families,
    [
      AxisObservable(.pressure, "pressure {/:Italic p} ({/:Italic ε}/λ^3)"),
      AxisObservable(.pressureOverBulkModulus, "{/:Italic p}/{/:Italic K}"),
      AxisObservable(.pressureOverScale, "{/:Italic p}/{/:Italic p}_0"),
    ])
}

/// z and ω₀ against T_p.
func structureFigure(_ families: ModelFamilies) -> Figure? {
  figure(
    "figure-contacts", "Contacts and the unit of frequency",
    "Interacting neighbors per particle, z, and \u{3c9}_0 = c_s/a_0, the frequency of shear waves at the particle spacing, "
      + "against T_p.", families,
    [
      AxisObservable(.contactNumber, "neighbors per particle {/:Italic z}"),
      AxisObservable(.shearFrequency, "{/:Italic ω}_0"),
    ])
}

/// ω_g/ω₀ against T_p.
func dipoleFrequencyFigure(_ families: ModelFamilies) -> Figure? {
  figure(
    "figure-dipole-frequency", "Characteristic frequency of soft spots",
    "Mean frequency \u{3c9}_g of the response to local force dipoles on random interacting pairs, in units of "
      + "\u{3c9}_0 = c_s/a_0 of the same ensemble.", families,
    [AxisObservable(.dipoleFrequencyScaled, "{/:Italic ω}_g/{/:Italic ω}_0")])
}

/// N·e₀ against T_p.
package func localizationFigure(_ families: ModelFamilies) -> Figure? {
  figure(
    "figure-localization", "Size of quasilocalized modes",
    "N\u{b7}e_0, the mean participation of the modes below the threshold of each ensemble, against T_p: the "
      + "approximate number of particles in a quasilocalized mode.", families,
    [AxisObservable(.localizedParticipation, "{/:Italic N e}_0")])
}

/// The disorder of the shear modulus and of the dipole frequencies against T_p.
func disorderFigure(_ families: ModelFamilies) -> Figure? {
  figure(
    "figure-disorder", "Mechanical disorder",
    "\u{221a}N times the relative deviation of the shear modulus over samples, by the median of |G \u{2212} median G|, over 0.6745, and by "
      + "the standard deviation; and the relative width of the distribution of \u{3c9}^(ij) over pairs, against T_p. Where the modes "
      + "have D ~ \u{3c9}\u{2074}, soft glasses are so frequent, p(\u{3b4}G) ~ |\u{3b4}G|^(\u{2212}7/2), that the fourth moment of G "
      + "does not exist: the standard deviation then has no standard error, and its error bars are unreliable. The median has "
      + "a standard error.", families,
    [
      AxisObservable(
        .shearModulusDisorderByMedian,
        "\u{221a}{/:Italic N} med|{/:Italic G} \u{2212} med {/:Italic G}|/(0.6745⟨{/:Italic G}⟩)"),
      AxisObservable(.shearModulusDisorder, "\u{221a}{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩"),
      AxisObservable(.dipoleFrequencyWidth, "std({/:Italic ω}^{({/:Italic ij})})/{/:Italic ω}_g"),
    ])
}

/// τω₀ against T_p, or τ if ω₀ is unknown.
func relaxationFigure(_ families: ModelFamilies) -> Figure? {
  let observable = relaxationObservable(families)
  return figure(
    "figure-relaxation", "Stress-relaxation time of the liquids",
    "Stress-relaxation time \u{3c4}, at which c(t) has fallen to a tenth, against T_p, in units of 1/\u{3c9}_0 if "
      + "\u{3c9}_0 is known.", families, [observable])
}

/// τω₀, or τ if ω₀ is unknown.
package func relaxationObservable(_ families: ModelFamilies) -> AxisObservable {
  families.models.allSatisfy { families.summary.values($0, .relaxationTimeScaled).isEmpty }
    ? AxisObservable(.relaxationTime, "relaxation time {/:Italic τ}", isLogarithmic: true)
    : AxisObservable(.relaxationTimeScaled, "relaxation time {/:Italic τω}_0", isLogarithmic: true)
}

/// Energy and pressure of the liquids against T_p.
func liquidFigure(_ families: ModelFamilies) -> Figure? {
  figure(
    "figure-liquid", "The liquids",
    "Potential energy per particle and pressure of the equilibrated liquids against T_p.", families,
    [
      AxisObservable(.liquidEnergyPerParticle, "{/:Italic U}/{/:Italic N} of the liquid ({/:Italic ε})"),
      AxisObservable(.liquidPressure, "pressure of the liquid ({/:Italic ε}/λ^3)"),
    ])
}

/// The evidence for the equilibrium of the liquids.
func equilibriumFigure(_ families: ModelFamilies) -> Figure? {
  let temperatures = families.panels(
    .configurationalTemperatureRatio, Axis(label: "{/:Italic T}_{conf}/{/:Italic T}_p"), all: true, horizontals: [1])
  let stresses = families.panels(
    .sumRuleRatio, Axis(label: "sum-rule ratio {/:Italic c}(0){/:Italic V}/⟨{/:Italic U}_{γγ}⟩"), all: true,
    horizontals: [1])
  return Figure(
    "figure-equilibrium", "Evidence of equilibrium",
    "Two numbers that are 1 in an equilibrated liquid: configurational temperature over set temperature, and stress "
      + "fluctuations V\u{27e8}\u{3c3}\u{b2}\u{27e9}/T over affine stiffness \u{27e8}U_\u{3b3}\u{3b3}\u{27e9}/V. T_conf/T_p lies above 1 by "
      + "the error of velocity Verlet, of order \u{394}t\u{b2}: it differs between models and temperatures, a few thousandths as a "
      + "rule, and is no lack of equilibrium. The report compares every ensemble with its computed value.",
    // A row for every family.
    temperatures.count == stresses.count ? zip(temperatures, stresses).flatMap { [$0, $1] } : temperatures + stresses)
}

/// Every averaged observable of the catalogue that no other figure shows, against T_p.
func furtherFigure(_ families: ModelFamilies) -> Figure? {
  let shown: Set<Observable> = [
    .energyPerParticle, .pressure, .pressureScale, .pressureOverBulkModulus, .pressureOverScale, .shearModulus,
    .shearModulusXY, .shearModulusXZ, .shearModulusYZ, .shearModulusDisorder, .shearModulusDisorderByMedian,
    .bulkModulus, .shearOverBulk,
    .poissonRatio, .contactNumber,
    .shearFrequency, .quarticPrefactor, .localizedParticipation, .dipoleFrequency, .dipoleFrequencyScaled,
    .dipoleFrequencyWidth, .liquidEnergyPerParticle, .liquidPressure, .configurationalTemperatureRatio, .sumRuleRatio,
    .inherentEnergyDrift, .relaxationTime, .relaxationTimeScaled,
  ]
  let others = ObservableCatalogue.all.filter { observable in
    observable.isAveraged && !shown.contains(observable) && !shearObservables.contains(observable)
      && families.summary.ensembles.contains { $0.shown(observable)?.mean.isFinite == true }
  }
  let meanings = others.map { "\($0.symbol), \($0.meaning)" }.joined(separator: "; ")
  return figure(
    "figure-further", "Further observables", "Against T_p: \(meanings).", families,
    others.map {
      AxisObservable($0, Markup.symbol($0.symbol) + ($0.unit == "1" ? "" : " (\(Markup.symbol($0.unit)))"))
    })
}
