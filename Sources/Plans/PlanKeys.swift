import Dynamics
import Interactions

// The keys of the sections on making, measuring and averaging samples. To add a key, add one row here; it stores its
// value in a property of the section, whose documentation describes it.

extension EquilibrationProtocol: PlanKeyed {
  package static let place = "equilibration"
  package static var defaults: EquilibrationProtocol { EquilibrationProtocol() }
  package static let keys: [PlanKey<EquilibrationProtocol>] = [
    .word("start", \.start, "the initial positions"),
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
      "glasses", .count(Harvest.glassCounts), "the number of glasses of one liquid",
      detail: "; it is then held for `burn-in`, which is discarded, and gives a glass after every `spacing`, see below",
      otherwise: "one, at the end of the window that shows equilibrium", example: "10"
    ) { node, plan throws(PlanError) in
      let glasses = try PlanValues.count(node, "glasses", in: Harvest.glassCounts, "the number of glasses of one liquid")
      plan.harvest = plan.harvest ?? Harvest(glasses: glasses)
      plan.harvest?.glasses = glasses
    },
    .ofHarvest("burn-in", \.burnIn, in: 0.1...1e6, "the relaxation times before the first glass, discarded"),
    .ofHarvest("spacing", \.spacing, in: 0.1...1e6, "the relaxation times between two glasses"),
    .ofHarvest(
      "clock", \.known, in: 1e-9...1e12, "the relaxation time that they are counted in",
      otherwise: "that of each liquid", example: 50),
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

extension PlanKey where Section == EquilibrationProtocol {
  /// Creates a key for a number of the harvest, which requires `glasses`.
  fileprivate static func ofHarvest(
    _ name: String, _ path: WritableKeyPath<Harvest, Double> & Sendable, in range: ClosedRange<Double>,
    _ meaning: String, otherwise: String? = nil, example: Double? = nil
  ) -> PlanKey {
    let standard = Harvest(glasses: 1)[keyPath: path]
    return PlanKey(
      name, .number(range), meaning, detail: "; only with `glasses`",
      defaultValue: otherwise == nil ? "\(standard)" : nil, otherwise: otherwise,
      example: example.map { "\($0)" } ?? ""
    ) { node, plan throws(PlanError) in
      let value = try PlanValues.number(node, name, in: range, meaning)
      guard plan.harvest != nil else {
        throw PlanError("line \(node.mark?.line ?? 1): \(name) needs glasses, the number of glasses of one liquid")
      }
      plan.harvest![keyPath: path] = value
    }
  }
}

extension Harvest {
  /// The clock where a plan gives one.
  fileprivate var known: Double {
    get { clock ?? .nan }
    set { clock = newValue }
  }
}

extension QuenchPlan: PlanKeyed {
  package static let place = "quench"
  package static var defaults: QuenchPlan { QuenchPlan() }
  package static let keys: [PlanKey<QuenchPlan>] = [
    .word("minimizer", \.minimizer, from: MinimizerCatalogue.names, "the minimization method"),
    .number(
      "tolerance", \.tolerance, in: 1e-13...1e-6, "the convergence threshold of the force ratio",
      detail: ", (rms net force)/(rms pair force)"),
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
  ]
}

extension ReductionPlan: PlanKeyed {
  package static let place = "reduction"
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
      "anchor", .other("model"), "the model whose T_co is given",
      detail: "; the collapse of energies determines only ratios of T_co. Without it, there is no collapse; "
        + "`sticky-spheres-ii` has `pss:rc=1.1`",
      otherwise: "that of the claims"
    ) { node, plan throws(PlanError) in plan.anchor = try Plan.anchor(node) },
    // A set of claims may provide the other of the two; without one, both are required.
    .number(
      "anchor-crossover", \.anchorCrossover, in: 1e-9...1e9, "the crossover temperature of the anchor",
      detail: "; `sticky-spheres-ii` has 1.40", otherwise: "that of the claims", example: 1),
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
    .count("cold-points", \.coldPoints, in: 2...100, "the number of coldest ensembles in the linear fit of G/K"),
  ]
}
