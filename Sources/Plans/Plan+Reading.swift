import Durability
import Dynamics
import Foundation
import Interactions
import Particles
import Yams

extension Plan {
  /// The schema of plans: changes where a key changes its meaning. Plans of older ones are read; a plan without the key has
  /// the first.
  public static let schema = 1

  /// The largest file that is read as a plan.
  static let largestSource = 1 << 20

  /// The plan in the file at `path`.
  ///
  /// Throws ``PlanError``, whose sentence begins with the file's name.
  public init(contentsOf path: String) throws(PlanError) {
    let data: Data
    do { data = try AtomicFile.read(path, limit: Self.largestSource) } catch {
      if case .tooLarge = error.cause {
        throw PlanError("\(path): this is not a plan: a plan is a text file in YAML of less than a mebibyte")
      }
      throw PlanError(error.description, .file(error.cause))
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw PlanError("\(path): this is not a plan: a plan is a text file in YAML of less than a mebibyte")
    }
    do {
      try self.init(yaml: text)
    } catch {
      throw PlanError("\(path): \(error.description)", error.kind)
    }
  }

  /// The plan that `yaml` says.
  public init(yaml: String) throws(PlanError) {
    let node = try Self.node(yaml)
    guard let node else { throw PlanError("the plan is empty; Studies/tiny.yaml is a short example") }
    var top = try PlanSection(node, name: "")
    if let found = try top.count("schema", in: 1...1_000_000, "the schema of the plan's keys"), found > Self.schema {
      throw PlanError(
        "this plan has the schema \(found), of a later version of lehr; this version reads up to \(Self.schema)")
    }
    guard let name = try top.require("study", "its name").scalar?.string, !name.isEmpty else {
      throw PlanError("study is a name")
    }
    study = name
    source = yaml
    seed = UInt64(try top.count("seed", in: 0...Int.max, "the root of all random numbers") ?? 1)
    equilibration = try Self.equilibration(top.take("equilibration"), instead: EquilibrationProtocol())
    quench = try top.take("quench").map(Self.quench) ?? QuenchPlan()
    measure = try Self.measure(top.take("measure"), instead: MeasurePlan())
    claims = try top.take("claims").map(Self.claims) ?? []
    let isComplete = claims.isEmpty
    reduction =
      try top.take("reduction").map { node throws(PlanError) in
        try Self.reduction(node, isComplete: isComplete)
      } ?? ReductionPlan()
    ensembles = try Self.ensembles(
      try top.require("ensembles", "a list of state points"), equilibration: equilibration, measure: measure)
    if let node = top.take("decay") { ensembles += try Self.decays(node, besides: ensembles, equilibration) }
    try top.finish()
  }

  /// More state points than any study has; a plan with more is a mistake that would take long to find.
  static let mostEnsembles = 10_000

  static func tooMany(_ line: Int) -> PlanError {
    PlanError("line \(line): a plan has at most \(mostEnsembles) state points; make it several studies")
  }

  private static func ensembles(
    _ node: Node, equilibration: EquilibrationProtocol, measure: MeasurePlan
  ) throws(PlanError) -> [Ensemble] {
    guard let list = node.sequence, !list.isEmpty else {
      throw PlanError("line \(node.mark?.line ?? 1): ensembles is a list; each entry begins with \"- model:\"")
    }
    var all: [Ensemble] = []
    var seen: Set<String> = []
    guard list.count <= Self.mostEnsembles else { throw Self.tooMany(list.mark?.line ?? 1) }
    for entry in list {
      var section = try PlanSection(entry, name: "an ensemble")
      let line = entry.mark?.line ?? 1
      let model = try Self.model(try section.require("model", "such as pss:rc=1.5"))
      guard let particles = try section.count("particles", in: 100...10_000_000, "N"),
        let samples = try section.count("samples", in: 1...10_000_000, "how many glasses")
      else { throw PlanError("line \(line): an ensemble needs particles and samples") }
      let temperatures = try section.require("temperatures", "a list of parent temperatures")
      guard let values = temperatures.sequence.map(Array.init) ?? temperatures.scalar.map({ _ in [temperatures] }),
        !values.isEmpty
      else { throw PlanError("line \(line): temperatures is a list such as [4.0, 2.6]") }
      // What an ensemble says of its own stands before what the plan says for all.
      let ownEquilibration = try section.take("equilibration").map { node throws(PlanError) in
        try Self.equilibration(node, instead: equilibration)
      }
      let ownMeasure = try section.take("measure").map { node throws(PlanError) in
        try Self.measure(node, instead: measure)
      }
      try section.finish()
      try checkSize(model, particles: particles, line: line)
      for value in values {
        let temperature = try PlanSection.number(value, "temperatures", in: 1e-9...1e9, "parent temperatures")
        let ensemble = Ensemble(
          model: model.name, particles: particles, temperature: temperature, samples: samples,
          equilibration: ownEquilibration, measure: ownMeasure)
        guard seen.insert(ensemble.id).inserted else {
          throw PlanError("line \(line): \(ensemble.id) is there twice")
        }
        guard all.count < Self.mostEnsembles else { throw Self.tooMany(line) }
        all.append(ensemble)
      }
    }
    return all
  }

  /// Refuses at once what would fail in every sample: a box too narrow for the model.
  static func checkSize(_ model: Model, particles: Int, line: Int) throws(PlanError) {
    var stream = SeedTree(seed: 0).stream("kinds")
    let (species, radii) = model.composition.particles(count: min(particles, 1000), stream: &stream)
    let probe = Configuration(
      cell: Cell(count: particles, density: model.density),
      positions: [Vec3](repeating: .zero, count: species.count), species: species, radii: radii)
    do { try model.check(probe) } catch { throw PlanError("line \(line): \(error.description)") }
  }

  /// The protocol of a section; keys that it lacks, or the whole, are as in `standard`.
  static func equilibration(
    _ node: Node?, instead standard: EquilibrationProtocol
  ) throws(PlanError) -> EquilibrationProtocol {
    guard let node else { return standard }
    var section = try PlanSection(node, name: "equilibration")
    var plan = standard
    if let start = try section.word("start", from: Start.allCases.map(\.rawValue)) {
      plan.start = Start(rawValue: start)!
    }
    if let ratio = try section.number("melt-ratio", in: 1...1000, "the melting temperature over T_p") {
      plan.meltRatio = ratio
    }
    plan.meltTime = try section.number("melt-time", in: 1e-9...1e12, "how long it is melted") ?? plan.meltTime
    plan.window = try section.number("window", in: 1e-9...1e12, "the length of the first window at T_p") ?? plan.window
    plan.longest =
      try section.number("longest", in: 1e-9...1e12, "the time at T_p after which no window begins") ?? plan.longest
    plan.timeStep = try section.number("time-step", in: 1e-9...1, "the time step") ?? plan.timeStep
    if let count = try section.number("relaxations", in: 0...1e6, "how many relaxation times a sample is held") {
      plan.relaxations = count
    }
    if let steps = try section.count("thermostat-steps", in: 1...1_000_000, "the thermostat's time constant in steps") {
      plan.thermostatSteps = steps
    }
    if let steps = try section.count("sampling-steps", in: 1...Equilibration.longestLeg, "steps between measurements") {
      plan.samplingSteps = steps
    }
    if let precision = try section.word("precision", from: Precision.allCases.map(\.rawValue)) {
      plan.precision = Precision(rawValue: precision)!
    }
    if let node = section.take("moves") { plan.moves = try moves(node) }
    if let takes = try section.flag("inherent-states", "whether the drift of the inherent-state energy is looked at") {
      plan.takesInherentStates = takes
    }
    try section.finish()
    return plan
  }

  /// A schedule of moves; nil for the standard one, which recipes do not repeat.
  private static func moves(_ node: Node) throws(PlanError) -> [String]? {
    let line = node.mark?.line ?? 1
    let words = node.sequence.map { $0.map { $0.scalar?.string } } ?? [nil]
    guard words.allSatisfy({ $0 != nil }) else {
      throw PlanError("line \(line): moves is a list of moves, such as [dynamics]")
    }
    do { return try MoveCatalogue.standard.canonical(words.map { $0! }) } catch {
      throw PlanError("line \(line): moves: \(error.description)")
    }
  }

  private static func quench(_ node: Node) throws(PlanError) -> QuenchPlan {
    var section = try PlanSection(node, name: "quench")
    var plan = QuenchPlan()
    if let name = try section.word("minimizer", from: MinimizerCatalogue.names) { plan.minimizer = name }
    if let tolerance = try section.number("tolerance", in: 1e-13...1e-6, "the force ratio of a glass at rest") {
      plan.tolerance = tolerance
    }
    try section.finish()
    return plan
  }

  /// The measurements of a section; keys that it lacks, or the whole, are as in `standard`.
  private static func measure(_ node: Node?, instead standard: MeasurePlan) throws(PlanError) -> MeasurePlan {
    guard let node else { return standard }
    var section = try PlanSection(node, name: "measure")
    var plan = standard
    if let modes = try section.count("modes", in: 0...100_000, "how many of the lowest modes") { plan.modes = modes }
    if let node = section.take("dipoles") {
      if node.scalar?.string == "all" {
        plan.dipoles = nil
      } else {
        // Not `node.int`: it also reads sexagesimal numbers, and ends the program where one overflows.
        guard let text = node.scalar?.string, let count = Int(text), (0...10_000_000).contains(count) else {
          throw PlanError("line \(node.mark?.line ?? 1): dipoles is how many random pairs are pinched, or all")
        }
        plan.dipoles = count
      }
    }
    if let inertia = try section.flag("inertia", "whether missed modes are ruled out by an inertia count") {
      plan.inertia = inertia
    }
    try section.finish()
    return plan
  }

  /// Names of sets of claims: one, or a list. Which exist, is known above.
  private static func claims(_ node: Node) throws(PlanError) -> [String] {
    let names = node.sequence.map { $0.map { $0.scalar?.string } } ?? [node.scalar?.string]
    let words = names.compactMap { $0 }.filter { !$0.isEmpty }
    guard words.count == names.count else {
      throw PlanError("line \(node.mark?.line ?? 1): claims is the name of a set of claims, or a list of such names")
    }
    return words.map(\.excerpt)
  }

  /// - Parameter isComplete: whether no set of claims could add an anchor or its T_co.
  private static func reduction(_ node: Node, isComplete: Bool) throws(PlanError) -> ReductionPlan {
    var section = try PlanSection(node, name: "reduction")
    var plan = ReductionPlan()
    if let include = try section.flag(
      "include-unequilibrated", "whether samples without evidence of equilibrium are averaged")
    {
      plan.includeUnequilibrated = include
    }
    if let count = try section.count("bootstrap", in: 10...1_000_000, "the number of bootstrap resamples") {
      plan.bootstrap = count
    }
    plan.relaxations = try section.number(
      "relaxations", in: 0...1e6, "how many relaxation times of the ensemble a sample was held")
    if let part = try section.number("drift-tolerance", in: 0...1, "the drift allowed, over T_p") {
      plan.driftTolerance = part
    }
    if let node = section.take("anchor") {
      let text = node.scalar?.string ?? ""
      do { plan.anchor = try ModelCatalogue.model(text).name } catch {
        throw PlanError("line \(node.mark?.line ?? 1): anchor is a model: \(error.description)")
      }
    }
    plan.anchorCrossover = try section.number(
      "anchor-crossover", in: 1e-9...1e9, "the crossover temperature of the anchor")
    guard !isComplete || (plan.anchor == nil) == (plan.anchorCrossover == nil) else {
      throw PlanError(
        "line \(node.mark?.line ?? 1): anchor and anchor-crossover belong together: a model and its crossover temperature"
      )
    }
    func read(_ key: String, _ range: ClosedRange<Double>, _ meaning: String, _ value: inout Double) throws(PlanError) {
      if let number = try section.number(key, in: range, meaning) { value = number }
    }
    try read("collapse-from", 0.01...0.95, "the lowest T_p/T_co in the collapse", &plan.collapseFrom)
    try read("plateau-from", 1...100, "the multiple of T_co from which plateaus count", &plan.plateauFrom)
    try read("quartic-part", 0.1...1, "the cutoff for A_g over the first phonon's frequency", &plan.quarticPart)
    try read(
      "localized-part", 0.1...1, "the threshold for N e_0 over the first phonon's frequency", &plan.localizedPart)
    if let count = try section.count("cold-points", in: 2...100, "how many of the coldest ensembles make G/K's line") {
      plan.coldPoints = count
    }
    try section.finish()
    return plan
  }
}
