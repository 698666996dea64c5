import Dynamics
import Interactions
import Yams

// The keys of the plan itself and of its state points. A key that depends on another follows it.

extension Plan: PlanKeyed {
  package static let place = ""
  package static var defaults: Plan {
    Plan(
      study: "", seed: 1, ensembles: [], equilibration: .defaults, quench: .defaults, measure: .defaults,
      reduction: .defaults, claims: [], source: "")
  }
  package static let keys: [PlanKey<Plan>] = [
    PlanKey(
      "schema", .count(schemas), "the schema of the plan's keys", detail: "; a plan with a later schema is an error",
      defaultValue: "\(schema)"
    ) { node, _ throws(PlanError) in
      try checkSchema(try PlanValues.count(node, "schema", in: schemas, "the schema of the plan's keys"))
    },
    PlanKey("study", .other("text"), "the name of the study", missing: lacks("study", "the name of the study")) {
      node, plan throws(PlanError) in
      plan.study = try studyName(node)
    },
    .count(
      "seed", \.seedCount, in: 0...Int.max, "the seed of all random numbers"),
    PlanKey("equilibration", .section, "how liquids are equilibrated") { node, plan throws(PlanError) in
      try plan.equilibration.read(node)
    },
    PlanKey("quench", .section, "how liquids are quenched") { node, plan throws(PlanError) in
      try plan.quench.read(node)
    },
    PlanKey("measure", .section, "what is measured in every glass") { node, plan throws(PlanError) in
      try plan.measure.read(node)
      try plan.measure.check(node)
    },
    PlanKey(
      "shear", .section, "athermal quasistatic shear of every glass", otherwise: "none",
      example: "{to: 0.2, step: 1.0e-3, resolution: 1.0e-5}"
    ) { node, plan throws(PlanError) in
      var shear = plan.shear ?? .defaults
      try shear.read(node)
      guard shear.step <= shear.to else {
        throw PlanError(
          "line \(node.mark?.line ?? 1): step, the strain of a step, must be at most to (got \(shear.step) and \(shear.to))"
        )
      }
      if let objection = shear.objection { throw PlanError("line \(node.mark?.line ?? 1): \(objection)") }
      plan.shear = shear
    },
    PlanKey(
      "claims", .other("name, list of names, or numbers by name"),
      "the sets of claims to compare the study with in the report, or some of their claims",
      detail:
        ": `sticky-spheres-ii` (the paper arXiv:2009.08238), `{sticky-spheres-ii: [1, 2, 4]}` for three of its claims",
      otherwise: "none",
      example: "sticky-spheres-ii"
    ) { node, plan throws(PlanError) in plan.claims = try ChosenClaims.read(node) },
    PlanKey("reduction", .section, "how samples are averaged") { node, plan throws(PlanError) in
      try plan.reduction.read(node)
    },
    PlanKey(
      "ensembles", .other("list of state points, below"), "models with their sizes and parent temperatures",
      missing: lacks("ensembles", "a list of state points")
    ) { node, plan throws(PlanError) in plan.ensembles = try ensembles(node, of: plan) },
    PlanKey("decay", .section, "single large glasses for the decay of dipole responses", otherwise: "none") {
      node, plan throws(PlanError) in
      plan.ensembles += try decays(node, of: plan)
    },
    PlanKey(
      "hypotheses", .other("list of hypotheses, below"), "inequalities between averages, which the report decides",
      otherwise: "none"
    ) { node, plan throws(PlanError) in plan.hypotheses = try hypotheses(node, on: plan.ensembles) },
  ]

  /// The seed as given in a plan.
  private var seedCount: Int {
    get { Int(seed) }
    set { seed = UInt64(newValue) }
  }
}

extension EnsembleEntry: PlanKeyed {
  package static let place = "an ensemble"
  package static var defaults: EnsembleEntry { EnsembleEntry(plan: .defaults) }
  private static let lacksCounts = "an ensemble needs particles and samples"
  package static let keys: [PlanKey<EnsembleEntry>] = [
    PlanKey(
      "model", .other("model, or keys that describe a potential"), "one of `lehr models`, or your own",
      missing: lacks("model", "such as pss:rc=1.5")
    ) { node, entry throws(PlanError) in entry.model = try Plan.model(node) },
    .count("particles", \.particles, in: Plan.particleCounts, "the number of particles N", missing: lacksCounts),
    PlanKey(
      "samples", .other("whole number, 1 to 10⁷, or keys, below"), "the number of glasses",
      detail: " at each temperature; may be raised later", missing: lacksCounts
    ) { node, entry throws(PlanError) in (entry.samples, entry.stopping) = try Plan.samples(node) },
    PlanKey(
      "temperatures", .numbers(Plan.temperatureRange), "the parent temperatures T_p",
      missing: lacks("temperatures", "a list of parent temperatures")
    ) { node, entry throws(PlanError) in entry.temperatures = try Plan.temperatures(node, entry: entry.line) },
    .number(
      "pressure", \.pressure, in: Plan.pressureRange, "the constant pressure P of liquids and glasses",
      detail: "; liquids get changes of the volume as a move, and glasses minimize U + PV",
      otherwise: "constant volume",
      example: 2.5),
    PlanKey(
      "equilibration", .section, "settings for this entry only",
      otherwise: "the plan's", example: "{window: 50.0}"
    ) { node, entry throws(PlanError) in
      entry.equilibration = try Plan.equilibration(node, instead: entry.plan.equilibration)
    },
    PlanKey(
      "measure", .section, "settings for this entry only", otherwise: "the plan's",
      example: "{modes: 40}"
    ) { node, entry throws(PlanError) in
      var measure = entry.plan.measure
      try measure.read(node)
      try measure.check(node)
      entry.measure = measure
    },
  ]
}

extension DecaySection: PlanKeyed {
  package static let place = "decay"
  package static var defaults: DecaySection { DecaySection(plan: .defaults) }
  package static let keys: [PlanKey<DecaySection>] = [
    .count(
      "particles", \.particles, in: 1000...Plan.particleCounts.upperBound, "the number of particles N",
      detail: "; below about ten thousand, the box is too narrow for the continuum limit"),
    .count(
      "samples", \.samples, in: 1...10_000, "the number of glasses of each state",
      detail: "; with five or more, errors are over glasses instead of dipoles"),
    .count(
      "dipoles", \.dipoles, in: 2...10_000_000, "the number of force dipoles on random pairs",
      detail: "; with 200, ξ_g has an error of 1.5%"),
    PlanKey(
      "equilibration", .section, "settings for these liquids only",
      otherwise: "the plan's", example: "{inherent-states: false}"
    ) { node, decay throws(PlanError) in
      decay.equilibration = try Plan.equilibration(node, instead: decay.plan.equilibration)
    },
    PlanKey(
      "states", .other("list of `{model: …, temperature: …}`"), "a list of models and temperatures",
      missing: lacks("states", "a list of models and temperatures")
    ) { node, decay throws(PlanError) in decay.states = try Plan.states(node, section: decay.line) },
  ]
}

extension DecayState: PlanKeyed {
  package static let place = "a state"
  package static var defaults: DecayState { DecayState() }
  package static let keys: [PlanKey<DecayState>] = [
    PlanKey(
      "model", .other("model"), "the model, as in an ensemble", missing: lacks("model", "such as pss:rc=1.5")
    ) { node, state throws(PlanError) in state.model = try Plan.model(node) },
    .number(
      "temperature", \.temperature, in: Plan.temperatureRange, "the parent temperature",
      missing: lacks("temperature", "the parent temperature")),
  ]
}
