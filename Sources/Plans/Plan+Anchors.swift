import Interactions
import Yams

/// A model whose T_co is given: the collapse of energies determines only ratios of T_co.
public struct Anchor: Sendable, Equatable, Codable {
  /// The canonical name of the model.
  public var model: String
  /// Its T_co, in the units of the model.
  public var crossover: Double
  /// The source of the number: `published`, or any other word.
  public var source: String

  /// Creates an anchor.
  public init(model: String, crossover: Double, source: String = "plan") {
    (self.model, self.crossover, self.source) = (model, crossover, source)
  }
}

/// The temperatures at which T_co of one model is determined from its moduli.
public struct ModuliWindow: Sendable, Equatable, Codable {
  /// The canonical name of the model.
  public var model: String
  /// The highest T_p of the line of G/K.
  public var lineTo: Double
  /// The lowest T_p of its plateau.
  public var plateauFrom: Double

  /// Creates a window.
  public init(model: String, lineTo: Double, plateauFrom: Double) {
    (self.model, self.lineTo, self.plateauFrom) = (model, lineTo, plateauFrom)
  }
}

extension ReductionPlan {
  /// The anchors in their order; that of the former keys `anchor` and `anchor-crossover` comes first.
  public var allAnchors: [Anchor] {
    guard let model = formerAnchor, let crossover = formerAnchorCrossover else { return anchors }
    return [Anchor(model: model, crossover: crossover)] + anchors.filter { $0.model != model }
  }
}

/// An entry of `anchors` as written.
package struct AnchorEntry: PlanKeyed {
  var anchor = Anchor(model: "", crossover: 0)

  package static let place = "an anchor"
  package static var defaults: AnchorEntry { AnchorEntry() }
  package static let keys: [PlanKey<AnchorEntry>] = [
    PlanKey(
      "model", .other("model"), "the model", missing: lacks("model", "such as kablj")
    ) { node, entry throws(PlanError) in entry.anchor.model = try Plan.modelName(node, of: "an anchor") },
    .number(
      "crossover", \.anchor.crossover, in: Plan.temperatureRange, "its crossover temperature T_co",
      missing: lacks("crossover", "its crossover temperature T_co")),
    PlanKey(
      "source", .other("text"), "where the number comes from", detail: ", such as `published`; the report shows it",
      defaultValue: defaults.anchor.source
    ) { node, entry throws(PlanError) in
      guard let text = node.scalar?.string, !text.isEmpty else {
        throw PlanError("line \(node.mark?.line ?? 1): source must be a text, such as published")
      }
      entry.anchor.source = text.excerpt
    },
  ]
}

/// An entry of `moduli-windows` as written.
package struct ModuliWindowEntry: PlanKeyed {
  var window = ModuliWindow(model: "", lineTo: 0, plateauFrom: 0)

  package static let place = "a moduli window"
  package static var defaults: ModuliWindowEntry { ModuliWindowEntry() }
  package static let keys: [PlanKey<ModuliWindowEntry>] = [
    PlanKey(
      "model", .other("model"), "the model", missing: lacks("model", "such as kablj")
    ) { node, entry throws(PlanError) in entry.window.model = try Plan.modelName(node, of: "a moduli window") },
    .number(
      "line-to", \.window.lineTo, in: Plan.temperatureRange, "the highest T_p of the linear fit of G/K",
      missing: lacks("line-to", "the highest T_p of the linear fit of G/K")),
    .number(
      "plateau-from", \.window.plateauFrom, in: Plan.temperatureRange, "the lowest T_p of the plateau of G/K",
      missing: lacks("plateau-from", "the lowest T_p of the plateau of G/K")),
  ]
}

extension Plan {
  /// The largest number of entries of these lists.
  private static let mostEntries = 1000

  /// Returns the entries of a list of sections, each read by `Entry`.
  private static func entries<Entry: PlanKeyed>(
    _ node: Node, _ key: String, like example: String, _ type: Entry.Type
  ) throws(PlanError) -> [(entry: Entry, line: Int)] {
    let line = node.mark?.line ?? 1
    guard let list = node.sequence, list.count <= mostEntries, list.allSatisfy({ $0.mapping != nil }) else {
      throw PlanError("line \(line): \(key) must be a list with entries \(example)")
    }
    var all: [(Entry, Int)] = []
    for node in list {
      var entry = Entry.defaults
      try entry.read(node)
      all.append((entry, node.mark?.line ?? line))
    }
    return all
  }

  /// Returns the anchors of a plan.
  static func anchors(_ node: Node) throws(PlanError) -> [Anchor] {
    let found = try entries(node, "anchors", like: "{model: kablj, crossover: 0.535}", AnchorEntry.self)
    var seen: Set<String> = []
    for (entry, line) in found where !seen.insert(entry.anchor.model).inserted {
      throw PlanError("line \(line): anchors has \(entry.anchor.model) twice; remove one of the entries")
    }
    return found.map(\.entry.anchor)
  }

  /// Returns the windows of a plan.
  static func moduliWindows(_ node: Node) throws(PlanError) -> [ModuliWindow] {
    let found = try entries(
      node, "moduli-windows", like: "{model: kablj, line-to: 0.5, plateau-from: 1.0}", ModuliWindowEntry.self)
    var seen: Set<String> = []
    for (entry, line) in found {
      guard seen.insert(entry.window.model).inserted else {
        throw PlanError("line \(line): moduli-windows has \(entry.window.model) twice; remove one of the entries")
      }
      guard entry.window.lineTo < entry.window.plateauFrom else {
        throw PlanError(
          "line \(line): moduli-windows: line-to must be below plateau-from, the beginning of the plateau")
      }
    }
    return found.map(\.entry.window)
  }

  /// Returns the canonical names of a list of models.
  static func models(_ node: Node, _ key: String) throws(PlanError) -> [String] {
    guard let list = node.sequence, list.count <= mostEntries else {
      throw PlanError("line \(node.mark?.line ?? 1): \(key) must be a list of models, such as [sw]")
    }
    var names: [String] = []
    for node in list { names.append(try modelName(node, of: key)) }
    return names
  }

  /// Returns the canonical name of a model.
  static func modelName(_ node: Node, of key: String) throws(PlanError) -> String {
    do { return try ModelCatalogue.model(node.scalar?.string ?? "").name } catch {
      throw PlanError("line \(node.mark?.line ?? 1): \(key) must have a model: \(error.description)")
    }
  }
}
