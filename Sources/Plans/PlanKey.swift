import Yams

/// One key of a section of a plan, described once: reading, error messages, the plan that `lehr new study` writes and the
/// tables of Documentation/Plans.md follow from it.
///
/// All keys are in PlanKeys.swift and PlanKeys+States.swift.
package struct PlanKey<Section: PlanKeyed>: Sendable {
  /// Its name in YAML: words in lower case, joined by dashes.
  package let name: String
  /// What plans of version 0.1 call it, which is still read; nil for the others.
  package let formerName: String?
  /// The values that it takes.
  package let values: PlanValues
  /// What it is, as error messages, new plans and the documentation say it.
  package let meaning: String
  /// What the documentation adds behind the meaning, in Markdown, with the punctuation between them.
  package let detail: String
  /// Its standard value in YAML; nil where a rule decides, or nothing.
  package let defaultValue: String?
  /// What holds if the key is not given and there is no standard value, such as `4000 time steps`.
  package let otherwise: String?
  /// The value of the key in a new plan.
  package let example: String
  /// The error message if the key is missing; nil for a key that may be.
  package let missing: String?
  /// Reads a value into the section.
  let read: @Sendable (Node, inout Section) throws(PlanError) -> Void

  /// A key with a syntax of its own, read by a function of its own. The others are made by ``number``, ``count``, ``flag``
  /// and ``word``.
  init(
    _ name: String, _ values: PlanValues, _ meaning: String, detail: String = "", defaultValue: String? = nil,
    otherwise: String? = nil, example: String = "", missing: String? = nil, formerly: String? = nil,
    read: @escaping @Sendable (Node, inout Section) throws(PlanError) -> Void
  ) {
    (self.name, self.values, self.meaning, self.detail) = (name, values, meaning, detail)
    (self.defaultValue, self.otherwise, self.missing, self.read) = (defaultValue, otherwise, missing, read)
    formerName = formerly
    self.example = example.isEmpty ? defaultValue ?? "" : example
  }
}

/// A section of a plan, whose keys are in a table.
package protocol PlanKeyed: SendableMetatype {
  /// What error messages call it: `equilibration`, `an ensemble`; the plan itself has no name.
  static var place: String { get }
  /// Its keys, in the order in which they are read.
  static var keys: [PlanKey<Self>] { get }
  /// The section if none of its keys is given.
  static var defaults: Self { get }
}

extension PlanKeyed {
  /// The error message for a section without a key.
  static func lacks(_ key: String, _ meaning: String) -> String {
    "\(place.isEmpty ? "the plan" : place) needs \(key), \(meaning)"
  }

  /// Takes the values of the keys in `node`; the others stay as they are.
  ///
  /// Throws ``PlanError`` for a value that a key does not take, a missing key, and an unknown one.
  mutating func read(_ node: Node) throws(PlanError) {
    let section = try PlanSection(node, name: Self.place)
    for key in Self.keys {
      if let value = try section.value(of: key.name, formerly: key.formerName) {
        try key.read(value, &self)
      } else if let missing = key.missing {
        throw PlanError("line \(section.line): \(missing)")
      }
    }
    try section.refuseKeys(besides: Self.keys.map(\.name), Self.keys.compactMap(\.formerName))
  }
}
