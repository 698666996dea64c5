import Yams

/// One key of a section of a plan. Reading, error messages, the plan written by `lehr new study` and the tables of
/// Documentation/Plans.md are derived from it.
///
/// All keys are in PlanKeys.swift and PlanKeys+States.swift.
package struct PlanKey<Section: PlanKeyed>: Sendable {
  /// The name in YAML: lowercase words joined by hyphens.
  package let name: String
  /// The name in version 0.1, which is still accepted; nil for the others.
  package let formerName: String?
  /// The allowed values.
  package let values: PlanValues
  /// The meaning, for error messages, new plans and the documentation.
  package let meaning: String
  /// The text in the documentation after the meaning, in Markdown, with the punctuation between them.
  package let detail: String
  /// The default value in YAML; nil if it is determined by a rule, or if there is none.
  package let defaultValue: String?
  /// The default if the key is missing and has no default value, such as `4000 time steps`.
  package let otherwise: String?
  /// The value of the key in a new plan.
  package let example: String
  /// The error message if the key is missing; nil for an optional key.
  package let missing: String?
  /// Reads a value into the section.
  let read: @Sendable (Node, inout Section) throws(PlanError) -> Void

  /// Creates a key with a syntax of its own, read by `read`. The others are created by ``number``, ``count``, ``flag``
  /// and ``word``.
  package init(
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

/// A key of earlier versions whose value is now part of another key. It is read, with a note, and not documented.
package struct RetiredKey<Section: SendableMetatype>: Sendable {
  /// The name in YAML.
  package let name: String
  /// Where its value is given now, for the note.
  package let now: String
  /// Reads a value into the section.
  let read: @Sendable (Node, inout Section) throws(PlanError) -> Void

  init(_ name: String, now: String, read: @escaping @Sendable (Node, inout Section) throws(PlanError) -> Void) {
    (self.name, self.now, self.read) = (name, now, read)
  }
}

/// A section of a plan, whose keys are in a table.
package protocol PlanKeyed: SendableMetatype {
  /// The name of the section in error messages: `equilibration`, `an ensemble`; empty for the plan itself.
  static var place: String { get }
  /// The keys, in the order in which they are read.
  static var keys: [PlanKey<Self>] { get }
  /// The section without any keys.
  static var defaults: Self { get }
  /// Keys of earlier versions that are still read.
  static var retired: [RetiredKey<Self>] { get }
}

extension PlanKeyed {
  /// No keys of earlier versions.
  package static var retired: [RetiredKey<Self>] { [] }

  /// Returns the error message for a missing key.
  static func lacks(_ key: String, _ meaning: String) -> String {
    "\(place.isEmpty ? "the plan" : place) needs \(key), \(meaning)"
  }

  /// Reads the values of the keys in `node`; other properties are unchanged.
  ///
  /// - Throws: ``PlanError`` for an invalid value, a missing key, or an unknown key.
  mutating func read(_ node: Node) throws(PlanError) {
    let section = try PlanSection(node, name: Self.place)
    for key in Self.keys {
      if let value = try section.value(of: key.name, formerly: key.formerName) {
        try key.read(value, &self)
      } else if let missing = key.missing {
        // A misspelled key is the likely reason.
        try refuseUnknownKeys(of: section)
        throw PlanError("line \(section.line): \(missing)")
      }
    }
    for key in Self.retired {
      if let value = try section.value(of: key.name) { try key.read(value, &self) }
    }
    try refuseUnknownKeys(of: section)
  }

  private func refuseUnknownKeys(of section: PlanSection) throws(PlanError) {
    try section.refuseKeys(
      besides: Self.keys.map(\.name), Self.keys.compactMap(\.formerName) + Self.retired.map(\.name))
  }
}
