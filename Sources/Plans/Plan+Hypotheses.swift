import Foundation
import Yams

/// An entry of `hypotheses` as written.
package struct HypothesisEntry: PlanKeyed {
  /// The ensembles of the plan, among which it chooses.
  let ensembles: [Ensemble]
  var hypothesis = PlannedHypothesis()
  var inequalities: [PlannedHypothesis.Inequality] = []
  var target: Double?
  var tolerance: Double?

  package static let place = "a hypothesis"
  package static var defaults: HypothesisEntry { HypothesisEntry(ensembles: []) }
  package static let numbers = -1e12...1e12
  package static let keys: [PlanKey<HypothesisEntry>] = [
    PlanKey("claim", .other("text"), "the hypothesis, in one sentence", missing: lacks("claim", "a sentence")) {
      node, entry throws(PlanError) in
      guard let text = node.scalar?.string, !text.isEmpty, text.count <= 500, !text.contains(where: \.isNewline) else {
        throw PlanError("line \(node.mark?.line ?? 1): claim must be a line of text")
      }
      entry.hypothesis.claim = text
    },
    PlanKey(
      "fixed", .other("date, `2026-11-30`"), "the day on which it was fixed", detail: "; the report shows it",
      otherwise: "none"
    ) { node, entry throws(PlanError) in entry.hypothesis.fixed = try Plan.day(node) },
    .flag(
      "primary", \.hypothesis.isPrimary, "whether it is a primary hypothesis",
      detail: "; those share a level of 5% by Holm's procedure, and the others have 5% each"),
    PlanKey(
      "observable", .other("name of an observable"), "the observable",
      missing: lacks("observable", "such as shear_modulus")
    ) { node, entry throws(PlanError) in entry.hypothesis.quantity.observable = try Plan.observable(node) },
    PlanKey(
      "of", .other("ensemble, below"), "the ensemble of which it is the average",
      missing: lacks("of", Plan.likeEnsemble)
    ) { node, entry throws(PlanError) in
      entry.hypothesis.quantity.of = try Plan.choice(node, "of", among: entry.ensembles)
    },
    PlanKey(
      "over", .other("ensemble, below"), "the ensemble by whose average it is divided", otherwise: "none"
    ) { node, entry throws(PlanError) in
      entry.hypothesis.quantity.over = try Plan.choice(node, "over", among: entry.ensembles)
    },
    PlanKey(
      "above", .other("number, or quantity, below"), "what it exceeds", detail: "; one of `above`, `below` and `near`",
      otherwise: "none"
    ) { node, entry throws(PlanError) in entry.inequalities.append(.above(try Plan.border(node, "above", entry))) },
    PlanKey("below", .other("number, or quantity, below"), "what it is below", otherwise: "none") {
      node, entry throws(PlanError) in entry.inequalities.append(.below(try Plan.border(node, "below", entry)))
    },
    PlanKey("near", .number(numbers), "the number that it equals", detail: " within `within`", otherwise: "none") {
      node, entry throws(PlanError) in
      entry.target = try PlanValues.number(node, "near", in: numbers, "the number that it equals")
    },
    PlanKey("within", .number(0...numbers.upperBound), "the largest difference from `near`", otherwise: "none") {
      node, entry throws(PlanError) in
      entry.tolerance = try PlanValues.number(
        node, "within", in: 0...numbers.upperBound, "the largest difference from near")
    },
  ]

  /// The only inequality of the entry.
  mutating func finish(_ line: Int) throws(PlanError) {
    guard (target == nil) == (tolerance == nil) else {
      throw PlanError("line \(line): near and within belong together: near is a number, within the largest difference")
    }
    if let target, let tolerance { inequalities.append(.near(target, within: tolerance)) }
    guard inequalities.count == 1 else {
      throw PlanError(
        "line \(line): a hypothesis needs one of above, below and near (got \(inequalities.isEmpty ? "none" : "several"))"
      )
    }
    hypothesis.inequality = inequalities[0]
  }
}

/// A quantity with which another one is compared, as written.
package struct QuantityEntry: PlanKeyed {
  let ensembles: [Ensemble]
  var quantity = AveragedQuantity()
  var times = 1.0

  package static let place = "a quantity"
  package static var defaults: QuantityEntry { QuantityEntry(ensembles: []) }
  package static let keys: [PlanKey<QuantityEntry>] = [
    PlanKey("observable", .other("name of an observable"), "the observable", otherwise: "that of the hypothesis") {
      node, entry throws(PlanError) in entry.quantity.observable = try Plan.observable(node)
    },
    PlanKey(
      "of", .other("ensemble, below"), "the ensemble of which it is the average",
      missing: lacks("of", Plan.likeEnsemble)
    ) { node, entry throws(PlanError) in entry.quantity.of = try Plan.choice(node, "of", among: entry.ensembles) },
    PlanKey("over", .other("ensemble, below"), "the ensemble by whose average it is divided", otherwise: "none") {
      node, entry throws(PlanError) in entry.quantity.over = try Plan.choice(node, "over", among: entry.ensembles)
    },
    .number("times", \.times, in: HypothesisEntry.numbers, "a factor"),
  ]
}

/// An ensemble, as written in a hypothesis.
package struct ChoiceEntry: PlanKeyed {
  var choice = EnsembleChoice()

  package static let place = "an ensemble of a hypothesis"
  package static var defaults: ChoiceEntry { ChoiceEntry() }
  package static let keys: [PlanKey<ChoiceEntry>] = [
    PlanKey("model", .other("model"), "the model", missing: lacks("model", "such as pss:rc=1.5")) {
      node, entry throws(PlanError) in
      entry.choice.model = try Plan.model(node).name
    },
    PlanKey(
      "temperature", .other("number, `coldest` or `hottest`"), "the parent temperature",
      detail: "; `coldest` and `hottest` are the lowest and the highest one of the model in equilibrium",
      missing: lacks("temperature", "a number, coldest or hottest")
    ) { node, entry throws(PlanError) in
      switch node.scalar?.string {
      case "coldest": entry.choice.temperature = .coldest
      case "hottest": entry.choice.temperature = .hottest
      default:
        entry.choice.temperature = .at(
          try PlanValues.number(
            node, "temperature", in: Plan.temperatureRange, "the parent temperature, coldest or hottest"))
      }
    },
    PlanKey(
      "particles", .count(Plan.particleCounts), "the number of particles N", otherwise: "the only one of the model"
    ) { node, entry throws(PlanError) in
      entry.choice.particles = try PlanValues.count(
        node, "particles", in: Plan.particleCounts, "the number of particles N")
    },
    .number(
      "pressure", \.choice.pressure, in: Plan.pressureRange, "the constant pressure P", otherwise: "constant volume",
      example: 2.5),
  ]
}

extension Plan {
  static let likeEnsemble = "such as {model: \"pss:rc=1.5\", temperature: coldest}"
  /// The largest number of hypotheses of a plan.
  static let mostHypotheses = 1000

  /// Returns the hypotheses of a plan on its `ensembles`.
  static func hypotheses(_ node: Node, on ensembles: [Ensemble]) throws(PlanError) -> [PlannedHypothesis] {
    let line = node.mark?.line ?? 1
    guard let list = node.sequence, list.count <= mostHypotheses, list.allSatisfy({ $0.mapping != nil }) else {
      throw PlanError("line \(line): hypotheses must be a list with entries that begin with \"- claim:\"")
    }
    var all: [PlannedHypothesis] = []
    for node in list {
      var entry = HypothesisEntry(ensembles: ensembles)
      try entry.read(node)
      try entry.finish(node.mark?.line ?? line)
      all.append(entry.hypothesis)
    }
    return all
  }

  static func observable(_ node: Node) throws(PlanError) -> String {
    guard let name = node.scalar?.string, !name.isEmpty else {
      throw PlanError(
        "line \(node.mark?.line ?? 1): observable must be the name of an observable, such as shear_modulus")
    }
    return name
  }

  /// Whether a text is a day of the calendar, such as 2026-11-30.
  package static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.joined().allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return false
    }
    return DateComponents(
      calendar: Calendar(identifier: .gregorian), year: Int(parts[0]), month: Int(parts[1]), day: Int(parts[2])
    ).isValidDate
  }

  /// Returns a day of the calendar, as written.
  static func day(_ node: Node) throws(PlanError) -> String {
    let text = node.scalar?.string ?? ""
    guard isDay(text) else {
      throw PlanError(
        "line \(node.mark?.line ?? 1): fixed must be a day, such as 2026-11-30 (got \(text.excerpt))")
    }
    return text
  }

  /// Returns a choice that selects one ensemble, or one size at several temperatures.
  static func choice(
    _ node: Node, _ key: String, among ensembles: [Ensemble]
  ) throws(PlanError) -> EnsembleChoice {
    let line = node.mark?.line ?? 1
    guard node.mapping != nil else { throw PlanError("line \(line): \(key) must be an ensemble, \(likeEnsemble)") }
    var entry = ChoiceEntry()
    try entry.read(node)
    let found = entry.choice.candidates(in: ensembles)
    guard let first = found.first else {
      let same = ensembles.filter { $0.model == entry.choice.model }.map(\.id)
      throw PlanError(
        "line \(line): \(key): the plan has no such ensemble of \(entry.choice.model); it has "
          + (same.isEmpty ? "no ensemble of this model" : same.prefix(6).joined(separator: ", ")))
    }
    guard found.allSatisfy({ $0.particles == first.particles }) else {
      throw PlanError("line \(line): \(key): the model has ensembles of several sizes; add particles")
    }
    return entry.choice
  }

  static func border(_ node: Node, _ key: String, _ entry: HypothesisEntry) throws(PlanError)
    -> PlannedHypothesis.Border
  {
    guard node.mapping != nil else {
      return .number(
        try PlanValues.number(node, key, in: HypothesisEntry.numbers, "a number, or a quantity {of: …, over: …}"))
    }
    var other = QuantityEntry(ensembles: entry.ensembles)
    other.quantity.observable = entry.hypothesis.quantity.observable
    try other.read(node)
    return .quantity(other.quantity, times: other.times)
  }
}
