import Dynamics
import Interactions
import Yams

// The keys of the sections on making, measuring and averaging samples. To add a key, add one row here; it stores its
// value in a property of the section, whose documentation describes it.

extension EquilibrationProtocol: PlanKeyed {
  package static let place = "equilibration"
  package static var defaults: EquilibrationProtocol { EquilibrationProtocol() }
  package static let keys: [PlanKey<EquilibrationProtocol>] = [
    PlanKey(
      "start", .other("`lattice`, `random`, or keys, below"), "the initial positions, or the liquids to begin from",
      detail: "; a path with a `/` is short for `{liquids: …}`", defaultValue: defaults.start.rawValue
    ) { node, plan throws(PlanError) in try Plan.readStart(node, into: &plan) },
    .number("melt-ratio", \.meltRatio, in: 1...1000, "the melting temperature over T_p"),
    .number(
      "melt-time", \.meltTime, in: 1e-9...1e12, "the melting time", otherwise: "2000 time steps", example: 10),
    .number(
      "window", \.window, in: 1e-9...1e12, "the length of the first window at T_p",
      detail: "; windows double until there is evidence of equilibrium", otherwise: "4000 time steps", example: 20),
    .number(
      "maximum-time", \.maximumTime, in: 1e-9...1e12, "the time at T_p after which no window starts",
      otherwise: "10⁶ time steps", example: 5000, formerly: "longest"),
    .number(
      "time-step", \.timeStep, in: 1e-9...1, "the time step", otherwise: "the model's rule", example: 0.005),
    .number(
      "relaxation-times", \.relaxationTimes, in: 0...1e6, "the minimum number of relaxation times at T_p",
      detail: " (stress-relaxation times)", formerly: "relaxations"),
    PlanKey(
      "harvest", .section, "how one liquid gives several glasses", otherwise: "it gives one",
      example: "{glasses: 1, burn-in: 20.0, spacing: 8.0, clock: 50.0}"
    ) { node, plan throws(PlanError) in
      var harvest = plan.harvest ?? .defaults
      try harvest.read(node)
      plan.harvest = harvest
    },
    .count("thermostat-steps", \.thermostatSteps, in: 1...1_000_000, "the time constant of the thermostat, in steps"),
    .count(
      "sampling-steps", \.samplingSteps, in: 1...Equilibration.longestLeg, "steps between measurements",
      detail: " of the stress"),
    .word("precision", \.precision, "the arithmetic of the pair loop during equilibration"),
    PlanKey(
      "moves", .other("list of moves"), "the moves that are applied to the liquid in turn",
      detail: "; a move may have parameters, such as `[dynamics:steps=25]`, see below",
      defaultValue: "[\(MoveCatalogue.defaultSchedule.joined(separator: ", "))]"
    ) { node, plan throws(PlanError) in plan.moves = try Plan.moves(node) },
    .flag(
      "inherent-states", \.takesInherentStates, "whether the drift of the inherent-state energy is measured",
      detail: ", from eight inherent states per window; without it evidence is missing and the sample is flagged"),
  ]
}

extension LiquidSource: PlanKeyed {
  package static let place = "start"
  package static var defaults: LiquidSource { LiquidSource(folder: "") }
  package static let keys: [PlanKey<LiquidSource>] = [
    PlanKey(
      "liquids", .other("folder"), "the liquids to begin from, written by `lehr liquids`",
      detail: "; a relative path begins at the folder of the plan",
      missing: "start needs liquids, a folder that lehr liquids has written"
    ) { node, start throws(PlanError) in start.folder = try Plan.liquidFolder(node) },
    .flag(
      "from-any-temperature", \.fromAnyTemperature,
      "whether ensembles without liquids of their temperature begin from those of the nearest one",
      detail: "; the temperature is then changed at once, before the full burn-in"),
    .flag(
      "hot-and-cold", \.hotAndCold, "whether every other trajectory begins from the next colder liquids",
      detail: ", and the rest melt; the two halves are then compared"),
  ]
}

extension Harvest: PlanKeyed {
  package static let place = "harvest"
  package static var defaults: Harvest { Harvest(glasses: 10) }
  package static let keys: [PlanKey<Harvest>] = [
    .count("glasses", \.glasses, in: glassCounts, "the number of glasses of one liquid"),
    .number("burn-in", \.burnIn, in: 0.1...1e6, "the relaxation times before the first glass, which are discarded"),
    .number("spacing", \.spacing, in: 0.1...1e6, "the relaxation times between two glasses"),
    .number(
      "clock", \.clock, in: 1e-9...1e12, "the relaxation time that burn-in and spacing are counted in",
      otherwise: "that of the liquid's own burn-in", example: 50),
  ]
}

extension QuenchPlan: PlanKeyed {
  package static let place = "quench"
  package static var defaults: QuenchPlan { QuenchPlan() }
  package static let keys: [PlanKey<QuenchPlan>] = [
    .word("minimizer", \.minimizer, from: MinimizerCatalogue.names, "the minimization method"),
    .number(
      "tolerance", \.tolerance, in: 1e-13...1e-6, "the convergence threshold of the force ratio",
      detail: ", (rms net force)/(rms pair force)"),
    .number(
      "pressure", \.pressure, in: Plan.pressureRange, "the pressure P of the glasses",
      detail:
        ": volume and positions minimize U + PV. For liquids at constant volume; an ensemble with `pressure` has its "
        + "own", otherwise: "that of the liquid's volume", example: 2.5),
  ]
}

extension MeasurePlan: PlanKeyed {
  package static let place = "measure"
  package static var defaults: MeasurePlan { MeasurePlan() }
  package static let keys: [PlanKey<MeasurePlan>] = [
    .count(
      "modes", \.modes, in: 0...100_000, "the number of lowest modes", detail: ", without the three translations"),
    PlanKey(
      "dipoles", .countOr(Plan.dipoleCounts, "all"), "the number of force dipoles on random interacting pairs, or all",
      defaultValue: defaults.dipoles.map { "\($0)" } ?? "all"
    ) { node, plan throws(PlanError) in plan.dipoles = try Plan.dipoles(node) },
    .flag("inertia", \.inertia, "whether missed modes are ruled out by an inertia count"),
    PlanKey(
      "factorization", .flag, "whether the Hessian is factorized",
      detail: "; without, modes, moduli and dipoles are computed by products with the Hessian, for large glasses, and "
        + "the number of missed modes is only estimated",
      defaultValue: "true"
    ) { node, plan throws(PlanError) in
      let isFactorized = try PlanValues.flag(node, "factorization", "whether the Hessian is factorized")
      plan.factorization = isFactorized ? nil : false
    },
    PlanKey(
      "pseudoharmonic", .count(Plan.pseudoharmonicStarts),
      "the number of starts of the search for pseudoharmonic modes, from the responses to random force dipoles",
      defaultValue: "0"
    ) { node, plan throws(PlanError) in
      let starts = try PlanValues.count(
        node, "pseudoharmonic", in: Plan.pseudoharmonicStarts,
        "the number of starts of the search for pseudoharmonic modes, from the responses to random force dipoles")
      plan.pseudoharmonic = starts == 0 ? nil : starts
    },
    PlanKey(
      "pseudoharmonic-modes", .count(Plan.pseudoharmonicStarts),
      "the number of lowest normal modes from which the search for pseudoharmonic modes starts too", defaultValue: "0"
    ) { node, plan throws(PlanError) in
      let starts = try PlanValues.count(
        node, "pseudoharmonic-modes", in: Plan.pseudoharmonicStarts,
        "the number of lowest normal modes from which the search for pseudoharmonic modes starts too")
      plan.pseudoharmonicModes = starts == 0 ? nil : starts
    },
    PlanKey(
      "spectrum", .count(Plan.spectrumVectors),
      "the number of random vectors of the kernel polynomial method, for the whole density of states",
      defaultValue: "0"
    ) { node, plan throws(PlanError) in
      let vectors = try PlanValues.count(
        node, "spectrum", in: Plan.spectrumVectors,
        "the number of random vectors of the kernel polynomial method, for the whole density of states")
      plan.spectrum = vectors == 0 ? nil : vectors
    },
  ]
}

extension MeasurePlan {
  /// Throws if something is requested that needs a factorization although there is none.
  func check(_ node: Node) throws(PlanError) {
    guard let fault = faultWithoutFactorization else { return }
    throw PlanError("line \(node.mark?.line ?? 1): measure: factorization is false, but \(fault)")
  }
}

extension QuasistaticShear: PlanKeyed {
  package static let place = "shear"
  package static var defaults: QuasistaticShear { QuasistaticShear() }
  package static let keys: [PlanKey<QuasistaticShear>] = [
    .number("to", \.to, in: 1e-3...largestStrain, "the strain at the end"),
    .number(
      "step", \.step, in: 1e-5...1e-2, "the strain of a step", detail: "; results hardly depend on it"),
    .number(
      "resolution", \.resolution, in: finestResolution...1,
      "the accuracy of the strain of an event, as a part of a step"),
  ]
}

extension ReductionPlan: PlanKeyed {
  package static let place = "reduction"
  package static let retired: [RetiredKey<ReductionPlan>] = [
    RetiredKey("anchor", now: "an entry of anchors") { node, plan throws(PlanError) in
      plan.formerAnchor = try Plan.modelName(node, of: "anchor")
    },
    RetiredKey("anchor-crossover", now: "the crossover of an entry of anchors") { node, plan throws(PlanError) in
      plan.formerAnchorCrossover = try PlanValues.number(
        node, "anchor-crossover", in: Plan.temperatureRange, "the crossover temperature of the anchor")
    },
  ]
  package static var defaults: ReductionPlan { ReductionPlan() }
  package static let keys: [PlanKey<ReductionPlan>] = [
    .flag(
      "include-unequilibrated", \.includeUnequilibrated,
      "whether samples without evidence of equilibrium are averaged"),
    .count("bootstrap", \.bootstrap, in: 10...100_000, "the number of bootstrap resamples"),
    .number(
      "relaxation-times", \.relaxationTimes, in: 0...1e6,
      "the minimum number of relaxation times of the ensemble",
      detail: "; samples held for less are not averaged", otherwise: "that of `equilibration`", example: 20,
      formerly: "relaxations"),
    .number(
      "drift-tolerance", \.driftTolerance, in: 0...1, "the largest allowed drift over T_p",
      detail: " of the inherent-state energy within the window; at 0 every significant drift is too large"),
    PlanKey(
      "anchors", .other("list of `{model: …, crossover: …, source: …}`"), "the models whose T_co is given",
      detail: ", the standard one first; the collapse of energies determines only ratios of T_co, and is repeated for "
        + "every anchor. Without one, there is no collapse; `sticky-spheres-ii` has the three values that its paper gives",
      otherwise: "those of the claims", example: "[{model: kablj, crossover: 0.535, source: published}]"
    ) { node, plan throws(PlanError) in plan.anchors = try Plan.anchors(node) },
    PlanKey(
      "collapse-without", .other("list of models"), "the models that do not take part in the collapse",
      otherwise: "those of the claims", example: "[sw]"
    ) { node, plan throws(PlanError) in plan.collapseWithout = try Plan.models(node, "collapse-without") },
    .number("collapse-from", \.collapseFrom, in: 0.01...0.95, "the lowest T_p/T_co in the collapse"),
    .number(
      "plateau-from", \.plateauFrom, in: 1...100, "the lowest T_p/T_co of plateaus",
      detail: " (G_∞, K_∞, …)"),
    .number(
      "quartic-cutoff", \.quarticCutoff, in: 0.1...1, "the cutoff for A_g over the first shear phonon's frequency",
      detail: "; A_g is determined from the modes below", formerly: "quartic-part"),
    .number(
      "localized-cutoff", \.localizedCutoff, in: 0.1...1,
      "the threshold for N e_0 over the first shear phonon's frequency", formerly: "localized-part"),
    .count(
      "analyses", \.analyses, in: 1...100, "how often the claims are judged, this time included",
      detail: ": above 1 if samples were added after their verdicts had been seen; p values are multiplied by it"),
    .count("cold-points", \.coldPoints, in: 2...100, "the number of coldest ensembles in the linear fit of G/K"),
    PlanKey(
      "moduli-windows", .other("list of `{model: …, line-to: …, plateau-from: …}`"),
      "the temperatures of the linear fit and of the plateau of G/K for single models",
      detail: ", instead of `cold-points` and `plateau-from`", otherwise: "none",
      example: "[{model: kablj, line-to: 0.5, plateau-from: 1.0}]"
    ) { node, plan throws(PlanError) in plan.moduliWindows = try Plan.moduliWindows(node) },
  ]
}
