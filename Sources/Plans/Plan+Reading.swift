import Durability
import Dynamics
import Foundation
import Interactions
import Yams

extension Plan {
  /// The schema of plans: changes where a key changes its meaning. Plans of older ones are read; a plan without the key has
  /// the first.
  public static let schema = 1

  /// The numbers that schemas may have.
  static let schemas = 1...1_000_000

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
    self = .defaults
    source = yaml
    try read(node)
    let samples = ensembles.reduce(0) { $0 + $1.samples }
    guard samples <= Self.mostSamples else {
      throw PlanError(
        "the ensembles have \(samples) samples together, and a plan at most \(Self.mostSamples); make it several studies"
      )
    }
  }

  /// No study has more samples in all: their names alone take memory.
  static let mostSamples = 10_000_000

  /// Refuses a plan of a later schema.
  static func checkSchema(_ found: Int) throws(PlanError) {
    guard found <= schema else {
      throw PlanError(
        "this plan has the schema \(found), of a later version of lehr; this version reads up to \(schema)")
    }
  }

  static func studyName(_ node: Node) throws(PlanError) -> String {
    guard let name = node.scalar?.string, !name.isEmpty else { throw PlanError("study is a name") }
    return name
  }

  /// The protocol of a section; keys that it lacks, or the whole, are as in `standard`.
  static func equilibration(
    _ node: Node?, instead defaults: EquilibrationProtocol
  ) throws(PlanError) -> EquilibrationProtocol {
    var plan = defaults
    if let node { try plan.read(node) }
    return plan
  }

  /// A schedule of moves; nil for the standard one, which recipes do not repeat.
  static func moves(_ node: Node) throws(PlanError) -> [String]? {
    let line = node.mark?.line ?? 1
    let words = node.sequence.map { $0.map { $0.scalar?.string } } ?? [nil]
    guard words.allSatisfy({ $0 != nil }) else {
      throw PlanError("line \(line): moves is a list of moves, such as [dynamics]")
    }
    do { return try MoveCatalogue.builtIn.canonical(words.map { $0! }) } catch {
      throw PlanError("line \(line): moves: \(error.description)")
    }
  }

  /// How many random dipoles a glass may have.
  static let dipoleCounts = 0...10_000_000

  /// The number of random dipoles; nil for `all`.
  static func dipoles(_ node: Node) throws(PlanError) -> Int? {
    if node.scalar?.string == "all" { return nil }
    // Not `node.int`: it also reads sexagesimal numbers, and ends the program where one overflows.
    guard let text = node.scalar?.string, let count = Int(text), dipoleCounts.contains(count) else {
      throw PlanError(
        "line \(node.mark?.line ?? 1): dipoles is the number of force dipoles on random interacting pairs, or all")
    }
    return count
  }

  /// Names of sets of claims: one, or a list. Which exist, is known above.
  static func claims(_ node: Node) throws(PlanError) -> [String] {
    let names = node.sequence.map { $0.map { $0.scalar?.string } } ?? [node.scalar?.string]
    let words = names.compactMap { $0 }.filter { !$0.isEmpty }
    guard words.count == names.count else {
      throw PlanError("line \(node.mark?.line ?? 1): claims is the name of a set of claims, or a list of such names")
    }
    return words.map(\.excerpt)
  }

  /// A model by its canonical string.
  static func anchor(_ node: Node) throws(PlanError) -> String {
    do { return try ModelCatalogue.model(node.scalar?.string ?? "").name } catch {
      throw PlanError("line \(node.mark?.line ?? 1): anchor is a model: \(error.description)")
    }
  }
}
