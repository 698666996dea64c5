import Interactions
import Particles

/// The moves that a plan can name. A new move adds its file and one line here; plans, records, checkpoints, the command line
/// and the law suite find it in this list.
public struct MoveCatalogue: Sendable {
  /// The entries.
  public let entries: [MoveEntry]

  /// A catalogue of these entries.
  public init(_ entries: [MoveEntry]) { self.entries = entries }

  /// All moves.
  public static let builtIn = MoveCatalogue([
    DynamicsMove.entry,
    SwapMove.entry,
    VolumeMove.entry,
  ])

  /// The schedule of a protocol that names none.
  public static let defaultSchedule = ["dynamics"]

  /// A schedule with each move as its canonical string, without parameters that have their standard values; nil where it is
  /// the standard one.
  ///
  /// Throws ``ModelError``, whose sentence lists what exists, for an empty schedule, an unknown or repeated move, and whatever
  /// is wrong with a parameter.
  public func canonical(_ schedule: [String]) throws(ModelError) -> [String]? {
    _ = try moves(schedule, seeds: SeedTree(seed: 0))
    let names = try schedule.map { text throws(ModelError) in
      let (entry, values) = try read(text)
      return ModelEntry.canonical(entry.name, entry.parameters, values)
    }
    return names == Self.defaultSchedule ? nil : names
  }

  /// The moves of a schedule, in its order; of the standard one if it is nil.
  func moves(_ schedule: [String]?, seeds: SeedTree) throws(ModelError) -> [any Move] {
    let schedule = schedule ?? Self.defaultSchedule
    guard !schedule.isEmpty else { throw ModelError("there is no move; give at least one: \(list)") }
    var names: Set<String> = []
    var moves: [any Move] = []
    for text in schedule {
      let (entry, values) = try read(text)
      guard names.insert(entry.name).inserted else { throw ModelError("the move \(entry.name) is named twice") }
      moves.append(try entry.make(values, seeds))
    }
    let takingTime = moves.map(\.steps).filter { $0 != 0 }
    guard takingTime.count < 2 || !takingTime.contains(nil) else {
      throw ModelError(
        "only one move can take a whole leg; give the time steps of each, such as \(DynamicsMove.entry.name):steps="
          + "\(Self.stepsBetween)")
    }
    guard takingTime.reduce(0, { $0 + ($1 ?? 0) }) <= Equilibration.longestLeg else {
      throw ModelError("the moves take more than \(Equilibration.longestLeg) time steps together")
    }
    return moves
  }

  /// Throws ``ModelError``, whose sentence names move and model, if a move of a schedule cannot move the liquids of a model.
  public func check(_ schedule: [String]?, for model: Model) throws(ModelError) {
    for text in schedule ?? Self.defaultSchedule {
      let entry = try read(text).entry
      if let objection = entry.objection(model) { throw ModelError("\(entry.name): \(model.name) \(objection)") }
    }
  }

  /// Throws ``ModelError`` if no move of a schedule moves particles: a liquid would be held for its time without relaxing.
  ///
  /// Its sentence has a schedule that does, as `written` writes it; by default as in a plan.
  public func checkMotion(
    _ schedule: [String]?, written: ([String]) -> String = MoveCatalogue.inPlan
  ) throws(ModelError) {
    let moves = schedule ?? Self.defaultSchedule
    let names = moves.map(Self.name)
    guard names.contains(DynamicsMove.entry.name) else {
      throw ModelError(
        "\(names.joined(separator: " and ")) \(names.count == 1 ? "does" : "do") not move particles; add molecular "
          + "dynamics: \(written(["\(DynamicsMove.entry.name):steps=\(Self.stepsBetween)"] + moves))")
    }
  }

  /// A schedule as a plan has it: `[dynamics:steps=25, swap]`.
  public static func inPlan(_ schedule: [String]) -> String {
    // Within brackets, a comma would end the move.
    "[\(schedule.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ", "))]"
  }

  /// The time steps between two other moves that messages propose.
  private static let stepsBetween = 25

  /// What each move of a schedule does, in a few words.
  func summaries(_ schedule: [String]?) -> [String] {
    (schedule ?? Self.defaultSchedule).compactMap { try? read($0).entry.summary }
  }

  /// What the moves of a schedule change besides positions and velocities.
  func changes(_ schedule: [String]?) -> Set<LiquidChange> {
    (schedule ?? Self.defaultSchedule).reduce(into: []) { $0.formUnion((try? read($1))?.entry.changes ?? []) }
  }

  /// The value of a parameter of a move in a schedule; nil if it does not have the move.
  func parameter(_ parameter: String, of move: String, in schedule: [String]?) -> Double? {
    let text = (schedule ?? Self.defaultSchedule).first { Self.name(of: $0) == move }
    return text.flatMap { try? read($0).values[parameter] }
  }

  /// The name of the move in `text`, without parameters.
  static func name(of text: String) -> String { String(text.prefix { $0 != ":" }) }

  private var list: String { "the moves are \(entries.map(\.usage).joined(separator: ", "))" }

  private func read(_ text: String) throws(ModelError) -> (entry: MoveEntry, values: [String: Double]) {
    let name = Self.name(of: text)
    guard let entry = entries.first(where: { $0.name == name }) else {
      let hint = nearest(name.excerpt, among: entries.map(\.name)).map { "did you mean \($0)? " } ?? ""
      throw ModelError("there is no move \"\(name.excerpt)\"; \(hint)\(list)")
    }
    let parameters = String(text.dropFirst(name.count + 1))
    return (entry, try ModelEntry.values(of: entry.parameters, in: parameters, name: name, usage: entry.usage))
  }
}

extension EquilibrationProtocol {
  /// What its moves change besides positions and velocities.
  public var changes: Set<LiquidChange> { MoveCatalogue.builtIn.changes(moves) }

  /// What each of its moves does, in a few words.
  public var moveSummaries: [String] { MoveCatalogue.builtIn.summaries(moves) }

  /// The pressure of its changes of the volume; nil without any.
  public var pressure: Double? { MoveCatalogue.builtIn.parameter("pressure", of: VolumeMove.entry.name, in: moves) }

  /// The time steps between two changes of the volume at constant pressure, unless the moves are given: a change costs as
  /// much as several steps, and the density relaxes no faster than the liquid.
  static let stepsBetweenVolumes = 50

  /// Returns the protocol with changes of the volume at a pressure, if it has none.
  public func held(at pressure: Double) -> EquilibrationProtocol {
    guard self.pressure == nil else { return self }
    var held = self
    let others = moves ?? ["dynamics:steps=\(Self.stepsBetweenVolumes)"]
    let schedule = others + ["\(VolumeMove.entry.name):pressure=\(pressure)"]
    held.moves = (try? MoveCatalogue.builtIn.canonical(schedule)) ?? schedule
    return held
  }
}
