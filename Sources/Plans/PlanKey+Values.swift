import Yams

/// Keys whose value is stored at a key path of the section.
extension PlanKey {
  /// Creates a key for a number in `range`.
  static func number(
    _ name: String, _ path: WritableKeyPath<Section, Double> & Sendable, in range: ClosedRange<Double>,
    _ meaning: String, detail: String = "", missing: String? = nil, formerly: String? = nil
  ) -> PlanKey {
    PlanKey(
      name, .number(range), meaning, detail: detail, defaultValue: "\(Section.defaults[keyPath: path])",
      missing: missing, formerly: formerly
    ) { node, section throws(PlanError) in
      section[keyPath: path] = try PlanValues.number(node, name, in: range, meaning)
    }
  }

  /// Creates a key for a number in `range` with a default given by a rule: `otherwise`.
  static func number(
    _ name: String, _ path: WritableKeyPath<Section, Double?> & Sendable, in range: ClosedRange<Double>,
    _ meaning: String, detail: String = "", otherwise: String, example: Double, formerly: String? = nil
  ) -> PlanKey {
    PlanKey(
      name, .number(range), meaning, detail: detail, otherwise: otherwise, example: "\(example)", formerly: formerly
    ) { node, section throws(PlanError) in
      section[keyPath: path] = try PlanValues.number(node, name, in: range, meaning)
    }
  }

  /// Creates a key for an integer in `range`.
  static func count(
    _ name: String, _ path: WritableKeyPath<Section, Int> & Sendable, in range: ClosedRange<Int>, _ meaning: String,
    detail: String = "", missing: String? = nil
  ) -> PlanKey {
    PlanKey(
      name, .count(range), meaning, detail: detail, defaultValue: "\(Section.defaults[keyPath: path])", missing: missing
    ) { node, section throws(PlanError) in
      section[keyPath: path] = try PlanValues.count(node, name, in: range, meaning)
    }
  }

  /// Creates a key for true or false.
  static func flag(
    _ name: String, _ path: WritableKeyPath<Section, Bool> & Sendable, _ meaning: String, detail: String = ""
  ) -> PlanKey {
    PlanKey(name, .flag, meaning, detail: detail, defaultValue: "\(Section.defaults[keyPath: path])") {
      node, section throws(PlanError) in
      section[keyPath: path] = try PlanValues.flag(node, name, meaning)
    }
  }

  /// Creates a key for one of `words`.
  static func word(
    _ name: String, _ path: WritableKeyPath<Section, String> & Sendable, from words: [String], _ meaning: String,
    detail: String = ""
  ) -> PlanKey {
    PlanKey(name, .word(words), meaning, detail: detail, defaultValue: Section.defaults[keyPath: path]) {
      node, section throws(PlanError) in
      section[keyPath: path] = try PlanValues.word(node, name, from: words)
    }
  }

  /// Creates a key for a case of `Word`.
  static func word<Word: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ path: WritableKeyPath<Section, Word> & Sendable, _ meaning: String, detail: String = ""
  ) -> PlanKey {
    let words = Word.allCases.map(\.rawValue)
    return PlanKey(name, .word(words), meaning, detail: detail, defaultValue: Section.defaults[keyPath: path].rawValue)
    {
      node, section throws(PlanError) in
      section[keyPath: path] = Word(rawValue: try PlanValues.word(node, name, from: words))!
    }
  }
}
