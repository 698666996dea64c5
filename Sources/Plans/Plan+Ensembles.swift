import Dynamics
import Interactions
import Particles
import Yams

/// An entry of `ensembles` as written: one model and size, and its temperatures.
package struct EnsembleEntry {
  /// The plan so far, whose sections are used if the entry has none.
  let plan: Plan
  /// The first line of the entry.
  var line = 1
  var model: Model?
  var particles = 0
  var samples = 0
  var stopping: StoppingRule?
  var temperatures: [Node] = []
  var pressure: Double?
  var equilibration: EquilibrationProtocol?
  var measure: MeasurePlan?
}

extension Plan {
  /// How many particles a sample may have.
  public static let particleCounts = 100...10_000_000

  /// The maximum number of state points, more than any study has; a larger plan is a mistake that would take long to
  /// notice.
  static let mostEnsembles = 10_000

  /// The allowed parent temperatures of state points.
  static let temperatureRange = 1e-9...1e9

  /// The allowed pressures of ensembles and quenches.
  static let pressureRange = -1e6...1e6

  static func tooMany(_ line: Int) -> PlanError {
    PlanError("line \(line): a plan has at most \(mostEnsembles) state points; split it into several studies")
  }

  /// Returns the state points of the section `ensembles`.
  static func ensembles(_ node: Node, of plan: Plan) throws(PlanError) -> [Ensemble] {
    try PlanSection.refuseEmptyList(node, "ensembles", "give at least one entry that begins with \"- model:\"")
    guard let list = node.sequence else {
      throw PlanError(
        "line \(node.mark?.line ?? 1): ensembles must be a list with entries that begin with \"- model:\"")
    }
    var all: [Ensemble] = []
    var seen: Set<String> = [], models: Set<String> = []
    var cost = 0
    guard list.count <= Self.mostEnsembles else { throw Self.tooMany(list.mark?.line ?? 1) }
    for node in list {
      // Keys of an ensemble override those of the plan.
      var entry = EnsembleEntry(plan: plan, line: node.mark?.line ?? 1)
      try entry.read(node)
      // Reading refuses an entry without one.
      let model = entry.model!
      if models.insert(model.name).inserted { cost += model.cost }
      guard cost <= ModelCatalogue.mostCostOfPlan else {
        throw PlanError(
          "line \(entry.line): the formulas and tables of a plan have too many terms: "
            + "\(models.count) different ones cost \(cost), and at most \(ModelCatalogue.mostCostOfPlan) are allowed; "
            + "split the plan into several studies")
      }
      try checkSize(model, particles: entry.particles, line: entry.line)
      try checkPressure(of: entry)
      try checkMoves((entry.equilibration ?? plan.equilibration).moves, of: model, line: entry.line)
      for value in entry.temperatures {
        let temperature = try PlanValues.number(value, "temperatures", in: temperatureRange, "parent temperatures")
        var ensemble = Ensemble(
          model: model.name, particles: entry.particles, temperature: temperature, pressure: entry.pressure,
          samples: entry.samples,
          equilibration: entry.equilibration, measure: entry.measure)
        ensemble.stopping = entry.stopping
        guard seen.insert(ensemble.id).inserted else {
          throw PlanError("line \(entry.line): \(ensemble.id) is given twice; remove one")
        }
        guard all.count < Self.mostEnsembles else { throw Self.tooMany(entry.line) }
        all.append(ensemble)
      }
    }
    return all
  }

  /// One temperature, or a list of them.
  static func temperatures(_ node: Node, entry line: Int) throws(PlanError) -> [Node] {
    try PlanSection.refuseEmptyList(
      node, "temperatures", "give at least one parent temperature, such as [4.0, 2.6]")
    guard let values = node.sequence.map(Array.init) ?? node.scalar.map({ _ in [node] }) else {
      throw PlanError("line \(node.mark?.line ?? line): temperatures must be a list such as [4.0, 2.6]")
    }
    return values
  }

  /// Throws if the moves of an entry at constant pressure have another one, or the quench of the plan.
  private static func checkPressure(of entry: EnsembleEntry) throws(PlanError) {
    guard let pressure = entry.pressure else { return }
    if let other = entry.plan.quench.pressure, other != pressure {
      throw PlanError(
        "line \(entry.line): its pressure is \(pressure), and that of quench \(other); leave out the pressure of quench"
      )
    }
    let moves = entry.equilibration ?? entry.plan.equilibration
    if let other = moves.pressure, other != pressure {
      throw PlanError(
        "line \(entry.line): its pressure is \(pressure), and that of its move volume \(other); leave out the move, which "
          + "the pressure of an ensemble adds")
    }
  }

  /// Throws if every sample would fail: if a move cannot move the liquids of the model.
  static func checkMoves(_ moves: [String]?, of model: Model, line: Int) throws(PlanError) {
    do {
      try MoveCatalogue.builtIn.check(moves, for: model)
      try MoveCatalogue.builtIn.checkMotion(moves)
    } catch {
      throw PlanError("line \(line): moves: \(error.description)")
    }
  }

  /// Throws if every sample would fail: if the box is too narrow for the model.
  static func checkSize(_ model: Model, particles: Int, line: Int) throws(PlanError) {
    var stream = SeedTree(seed: 0).stream("kinds")
    let (species, radii) = model.composition.particles(count: min(particles, 1000), stream: &stream)
    let probe = Configuration(
      cell: Cell(count: particles, density: model.density),
      positions: [Vec3](repeating: .zero, count: species.count), species: species, radii: radii)
    do { try model.check(probe) } catch { throw PlanError("line \(line): \(error.description)") }
  }
}
