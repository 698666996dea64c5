import Durability
import Dynamics
import Foundation
import Interactions
import Yams

extension Plan {
  /// The schema version of plans, which increases when a key changes its meaning. Plans of older schemas are supported;
  /// a plan without the key has the first.
  public static let schema = 1

  /// The valid schema versions.
  static let schemas = 1...1_000_000

  /// The largest file that is read as a plan.
  static let largestSource = 1 << 20

  /// Reads the plan in the file at `path`.
  ///
  /// - Throws: ``PlanError``, whose description begins with the name of the file.
  public init(contentsOf path: String) throws(PlanError) {
    let data: Data
    do { data = try AtomicFile.read(path, limit: Self.largestSource) } catch {
      if case .tooLarge = error.cause {
        throw PlanError("\(path): not a plan: expected a YAML text file below 1 MiB")
      }
      throw PlanError(error.description, .file(error.cause))
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw PlanError("\(path): not a plan: expected a YAML text file below 1 MiB")
    }
    do {
      try self.init(yaml: text)
    } catch {
      throw PlanError("\(path): \(error.description)", error.kind)
    }
  }

  /// Parses a plan.
  public init(yaml: String) throws(PlanError) {
    let node = try Self.node(yaml)
    guard let node else { throw PlanError("the plan is empty; see Studies/tiny.yaml for a short example") }
    self = .defaults
    source = yaml
    try read(node)
    try checkTrajectories()
    let samples = ensembles.reduce(0) { $0 + $1.samples }
    guard samples <= Self.mostSamples else {
      throw PlanError(
        "the ensembles have \(samples) samples together, and a plan must have at most \(Self.mostSamples); split it into several studies"
      )
    }
  }

  /// No study has more samples in all: their names alone take memory.
  static let mostSamples = 10_000_000

  /// Throws if the schema of a plan is newer than this version.
  static func checkSchema(_ found: Int) throws(PlanError) {
    guard found <= schema else {
      throw PlanError(
        "schema \(found) is of a later version of lehr; this version reads up to \(schema): update lehr")
    }
  }

  static func studyName(_ node: Node) throws(PlanError) -> String {
    guard let name = node.scalar?.string, !name.isEmpty else { throw PlanError("study must be a name") }
    return name
  }

  /// Returns the protocol of a section; missing keys, or the whole section, have the values of `standard`.
  static func equilibration(
    _ node: Node?, instead defaults: EquilibrationProtocol
  ) throws(PlanError) -> EquilibrationProtocol {
    var plan = defaults
    if let node { try plan.read(node) }
    return plan
  }

  /// Returns a schedule of moves; nil for the standard one, which recipes do not repeat.
  static func moves(_ node: Node) throws(PlanError) -> [String]? {
    let line = node.mark?.line ?? 1
    try PlanSection.refuseEmptyList(
      node, "moves", "give at least one move, such as [dynamics], or leave the key out for molecular dynamics")
    let words = node.sequence.map { $0.map { $0.scalar?.string } } ?? [nil]
    guard words.allSatisfy({ $0 != nil }) else {
      throw PlanError("line \(line): moves must be a list of moves, such as [dynamics]")
    }
    do {
      let moves = try MoveCatalogue.builtIn.canonical(words.map { $0! })
      try MoveCatalogue.builtIn.checkMotion(moves)
      return moves
    } catch {
      throw PlanError("line \(line): moves: \(error.description)")
    }
  }

  /// The allowed numbers of random dipoles per glass.
  static let dipoleCounts = 0...10_000_000

  /// The allowed numbers of starts of the search for pseudoharmonic modes.
  static let pseudoharmonicStarts = 0...1_000_000
  /// The allowed numbers of random vectors of the kernel polynomial method.
  static let spectrumVectors = 0...10_000

  /// Returns the number of random dipoles; nil for `all`.
  static func dipoles(_ node: Node) throws(PlanError) -> Int? {
    if node.scalar?.string == "all" { return nil }
    // Not `node.int`: it also parses sexagesimal numbers, and traps on overflow.
    guard let text = node.scalar?.string, let count = Int(text), dipoleCounts.contains(count) else {
      throw PlanError(
        "line \(node.mark?.line ?? 1): dipoles, the number of force dipoles on random interacting pairs, or all, "
          + "must be a whole number or all"
      )
    }
    return count
  }
}
