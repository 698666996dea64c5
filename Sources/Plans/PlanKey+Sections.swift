import Yams

// What other files that are written like plans need: text values, and sections with names of their own.
extension PlanKey {
  /// Creates a key for a line of text.
  package static func text(
    _ name: String, _ path: WritableKeyPath<Section, String?> & Sendable, _ meaning: String
  ) -> PlanKey {
    PlanKey(name, .other("text"), meaning) { node, section throws(PlanError) in
      section[keyPath: path] = try line(node, name, meaning)
    }
  }

  /// Creates a key for a line of text, or a list of them.
  package static func texts(
    _ name: String, _ path: WritableKeyPath<Section, [String]> & Sendable, _ meaning: String
  ) -> PlanKey {
    PlanKey(name, .other("text, or list of texts"), meaning) { node, section throws(PlanError) in
      let nodes = node.sequence.map(Array.init) ?? [node]
      section[keyPath: path] = try nodes.map { node throws(PlanError) in try line(node, name, meaning) }
    }
  }

  /// Creates a key for an integer in `range`, without a default.
  package static func optionalCount(
    _ name: String, _ path: WritableKeyPath<Section, Int?> & Sendable, in range: ClosedRange<Int>, _ meaning: String
  ) -> PlanKey {
    PlanKey(name, .count(range), meaning) { node, section throws(PlanError) in
      section[keyPath: path] = try PlanValues.count(node, name, in: range, meaning)
    }
  }

  private static func line(_ node: Node, _ name: String, _ meaning: String) throws(PlanError) -> String {
    guard let text = node.scalar?.string, !text.isEmpty, !text.contains(where: \.isNewline) else {
      throw PlanError("line \(node.mark?.line ?? 1): \(name), \(meaning), must be a line of text")
    }
    return text
  }
}

extension Plan {
  /// Returns the sections of a file that has one for each name; `each` is what a section describes.
  package static func sections<Section: PlanKeyed>(
    yaml: String, each place: String
  ) throws(PlanError) -> [(name: String, section: Section)] {
    guard let root = try node(yaml), let mapping = root.mapping else {
      throw PlanError("the file must have a section for each name, \(place) each")
    }
    var all: [(name: String, section: Section)] = []
    for (key, value) in mapping {
      guard let name = key.string, !all.contains(where: { $0.name == name }) else {
        throw PlanError("line \(key.mark?.line ?? 1): a name must be a word, given once")
      }
      var section = Section.defaults
      try section.read(value)
      all.append((name, section))
    }
    return all
  }
}
