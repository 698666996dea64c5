import Dynamics
import Interactions

// The keys of the sections that decide how samples are made, measured and averaged. A new key is one row here; the row
// stores its value in a property of the section, which says what it does.

extension EquilibrationProtocol: PlanKeyed {
  package static let place = "equilibration"
  package static var defaults: EquilibrationProtocol { EquilibrationProtocol() }
  package static let keys: [PlanKey<EquilibrationProtocol>] = [
    .word("start", \.start, "the initial positions"),
    .number("melt-ratio", \.meltRatio, in: 1...1000, "the melting temperature over T_p"),
    .number(
      "melt-time", \.meltTime, in: 1e-9...1e12, "how long it is melted", otherwise: "2000 time steps", example: 10),
    .number(
      "window", \.window, in: 1e-9...1e12, "the length of the first window at T_p",
      detail: "; windows double until there is evidence of equilibrium", otherwise: "4000 time steps", example: 20),
    .number(
      "maximumTime", \.maximumTime, in: 1e-9...1e12, "the time at T_p after which no window begins",
      otherwise: "10⁶ time steps", example: 5000),
    .number(
      "time-step", \.timeStep, in: 1e-9...1, "the time step", otherwise: "the model's rule", example: 0.005),
    .number(
      "relaxations", \.relaxationTimes, in: 0...1e6, "how many relaxation times a sample is held",
      detail: " at least (stress-relaxation times)"),
    .count("thermostat-steps", \.thermostatSteps, in: 1...1_000_000, "the thermostat's time constant in steps"),
    .count(
      "sampling-steps", \.samplingSteps, in: 1...Equilibration.longestLeg, "steps between measurements",
      detail: " of the stress"),
    .word("precision", \.precision, "the pair loop's arithmetic while the liquid moves"),
    PlanKey(
      "moves", .other("list of moves"), "what moves the liquid, one after the other, again and again",
      detail: "; a move may have parameters, such as `[dynamics:steps=25]`, see below",
      defaultValue: "[\(MoveCatalogue.defaultSchedule.joined(separator: ", "))]"
    ) { node, plan throws(PlanError) in plan.moves = try Plan.moves(node) },
    .flag(
      "inherent-states", \.takesInherentStates, "whether the drift of the inherent-state energy is looked at",
      detail: ", from eight inherent states per window; without them the evidence is incomplete and the sample flagged"),
  ]
}

extension QuenchPlan: PlanKeyed {
  package static let place = "quench"
  package static var defaults: QuenchPlan { QuenchPlan() }
  package static let keys: [PlanKey<QuenchPlan>] = [
    .word("minimizer", \.minimizer, from: MinimizerCatalogue.names, "the minimization method"),
    .number(
      "tolerance", \.tolerance, in: 1e-13...1e-6, "the force ratio of a glass at rest",
      detail: ", (rms net force)/(rms pair force)"),
  ]
}

extension MeasurePlan: PlanKeyed {
  package static let place = "measure"
  package static var defaults: MeasurePlan { MeasurePlan() }
  package static let keys: [PlanKey<MeasurePlan>] = [
    .count(
      "modes", \.modes, in: 0...100_000, "how many of the lowest modes", detail: ", above the three translations"),
    PlanKey(
      "dipoles", .countOr(Plan.dipoleCounts, "all"), "how many random pairs are pinched, or all",
      detail: "; only pairs that interact", standard: defaults.dipoles.map { "\($0)" } ?? "all"
    ) { node, plan throws(PlanError) in plan.dipoles = try Plan.dipoles(node) },
    .flag("inertia", \.inertia, "whether missed modes are ruled out by an inertia count"),
  ]
}

extension ReductionPlan: PlanKeyed {
  package static let place = "reduction"
  package static var defaults: ReductionPlan { ReductionPlan() }
  package static let keys: [PlanKey<ReductionPlan>] = [
    .flag(
      "include-unequilibrated", \.includeUnequilibrated,
      "whether samples without evidence of equilibrium are averaged"),
    .count("bootstrap", \.bootstrap, in: 10...1_000_000, "the number of bootstrap resamples"),
    .number(
      "relaxations", \.relaxationTimes, in: 0...1e6, "how many relaxation times of the ensemble a sample was held",
      detail: "; those held for less are not averaged", otherwise: "the equilibration's", example: 20),
    .number(
      "drift-tolerance", \.driftTolerance, in: 0...1, "the drift allowed, over T_p",
      detail: ", of the inherent-state energy within the window; at 0 every significant drift counts"),
    PlanKey(
      "anchor", .other("model"), "the model whose T_co is given",
      detail: ": the collapse of energies fixes ratios of T_co only. Without it, energies are not collapsed; "
        + "`sticky-spheres-ii` has `pss:rc=1.1`",
      otherwise: "that of the claims"
    ) { node, plan throws(PlanError) in plan.anchor = try Plan.anchor(node) },
    // A set of claims may add the other of the two; without one, half an anchor is none.
    .number(
      "anchor-crossover", \.anchorCrossover, in: 1e-9...1e9, "the crossover temperature of the anchor",
      detail: "; `sticky-spheres-ii` has 1.40", otherwise: "that of the claims", example: 1),
    .number("collapse-from", \.collapseFrom, in: 0.01...0.95, "the lowest T_p/T_co in the collapse"),
    .number(
      "plateau-from", \.plateauFrom, in: 1...100, "the multiple of T_co from which plateaus count",
      detail: " (G_∞, K_∞, …)"),
    .number(
      "quartic-cutoff", \.quarticCutoff, in: 0.1...1, "the cutoff for A_g over the first phonon's frequency",
      detail: " (of shear); A_g is taken from modes below"),
    .number(
      "localized-cutoff", \.localizedCutoff, in: 0.1...1, "the threshold for N e_0 over the first phonon's frequency"),
    .count("cold-points", \.coldPoints, in: 2...100, "how many of the coldest ensembles make G/K's line"),
  ]
}
