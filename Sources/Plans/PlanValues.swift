import Foundation
import Yams

/// The allowed values of a key of a plan.
package enum PlanValues: Sendable, Equatable {
  /// Numbers in a range.
  case number(ClosedRange<Double>)
  /// Integers in a range.
  case count(ClosedRange<Int>)
  /// A number in a range, or a list of such numbers.
  case numbers(ClosedRange<Double>)
  /// An integer in a range, or a word.
  case countOr(ClosedRange<Int>, String)
  /// True or false.
  case flag
  /// One of several words.
  case word([String])
  /// A section with keys.
  case section
  /// Values described in words.
  case other(String)

  /// Parses a finite number in `range`.
  static func number(
    _ node: Node, _ key: String, in range: ClosedRange<Double>, _ meaning: String
  ) throws(PlanError) -> Double {
    guard let text = node.scalar?.string, let value = Double(text), value.isFinite else {
      throw PlanError("line \(node.mark?.line ?? 1): \(key), \(meaning), must be a number (got \(shown(node)))")
    }
    guard range.contains(value) else {
      throw PlanError(
        "line \(node.mark?.line ?? 1): \(key), \(meaning), must be from \(range.lowerBound) to "
          + "\(range.upperBound) (got \(text.excerpt))")
    }
    return value
  }

  /// Parses an integer in `range`.
  static func count(
    _ node: Node, _ key: String, in range: ClosedRange<Int>, _ meaning: String
  ) throws(PlanError) -> Int {
    guard let text = node.scalar?.string, let value = Int(text), range.contains(value) else {
      throw PlanError(
        "line \(node.mark?.line ?? 1): \(key), \(meaning), must be a whole number from \(range.lowerBound) to "
          + "\(range.upperBound) (got \(shown(node)))"
      )
    }
    return value
  }

  /// Parses true or false.
  static func flag(_ node: Node, _ key: String, _ meaning: String) throws(PlanError) -> Bool {
    guard let value = node.bool else {
      throw PlanError("line \(node.mark?.line ?? 1): \(key), \(meaning), must be true or false (got \(shown(node)))")
    }
    return value
  }

  /// Parses one of several words.
  static func word(_ node: Node, _ key: String, from words: [String]) throws(PlanError) -> String {
    guard let text = node.scalar?.string, words.contains(text) else {
      throw PlanError(
        "line \(node.mark?.line ?? 1): \(key) must be one of \(words.joined(separator: ", ")) (got \(shown(node)))")
    }
    return text
  }
}

/// What a plan has instead of a value, for messages.
private func shown(_ node: Node) -> String {
  if let text = node.scalar?.string { return text.isEmpty ? "nothing" : text.excerpt }
  return node.sequence?.isEmpty == true ? "an empty list" : "a list or section"
}

extension PlanValues {
  /// The values in words, for the documentation.
  var text: String {
    switch self {
    case .number(let range): "number, \(Self.text(range))"
    case .numbers(let range): "number, or list of numbers, \(Self.text(range))"
    case .count(let range) where range.upperBound == Int.max: "whole number, from \(range.lowerBound)"
    case .count(let range): "whole number, \(Self.text(range))"
    case .countOr(let range, let word): "whole number, \(Self.text(range)), or `\(word)`"
    case .flag: "`true`, `false`"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .section: "keys, below"
    case .other(let text): text
    }
  }

  private static func text(_ range: ClosedRange<Double>) -> String {
    "\(text(range.lowerBound)) to \(text(range.upperBound))"
  }

  private static func text(_ range: ClosedRange<Int>) -> String {
    text(Double(range.lowerBound)...Double(range.upperBound))
  }

  /// Returns a number as printed: 0.75, 32,000, 10⁻¹⁰.
  static func text(_ value: Double) -> String {
    if value < 0 { return "\u{2212}" + text(-value) }
    let exponent = log10(value).rounded()
    if value > 0, abs(exponent) > 3, abs(value / pow(10, exponent) - 1) < 1e-12, exponent != 4 {
      return "10" + "\(Int(exponent))".map { superscripts[$0]! }
    }
    guard value == value.rounded(), abs(value) < 1e15 else { return "\(value)" }
    let digits = Array("\(Int(value))")
    guard digits.count > 4 else { return String(digits) }
    return digits.indices.map { ($0 > 0 && (digits.count - $0) % 3 == 0 ? "," : "") + String(digits[$0]) }.joined()
  }

  private static let superscripts: [Character: Character] = [
    "-": "⁻", "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
  ]
}
