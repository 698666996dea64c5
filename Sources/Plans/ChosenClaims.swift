import Interactions
import Yams

/// A set of claims that a plan names, or some of its claims: `claims: beyond`,
/// `claims: {sticky-spheres-ii: [1, 2, 4], beyond: all}`.
///
/// Claims that are not chosen are not judged, and do not count where the level of a test is shared.
public struct ChosenClaims: Sendable, Equatable, ExpressibleByStringLiteral {
  /// The name of the set. Whether it exists is checked by the caller.
  public let set: String
  /// The numbers of the claims, ascending; nil for all.
  public let numbers: [Int]?

  /// Creates the choice of some claims, or of all.
  public init(_ set: String, numbers: [Int]? = nil) {
    self.set = set
    self.numbers = numbers?.sorted()
  }

  /// All claims of a set.
  public init(stringLiteral set: String) { self.init(set) }
}

extension ChosenClaims {
  private static let counts = 1...10_000

  /// Reads the value of `claims`: the name of a set, a list of names, or the numbers of claims by the name of their set.
  static func read(_ node: Node) throws(PlanError) -> [ChosenClaims] {
    let line = node.mark?.line ?? 1
    var chosen: [ChosenClaims] = []
    if let mapping = node.mapping {
      for (name, numbers) in mapping {
        chosen.append(
          ChosenClaims(try set(name), numbers: numbers.scalar?.string == "all" ? nil : try read(numbers: numbers)))
      }
    } else {
      for name in node.sequence.map({ Array($0) }) ?? [node] { chosen.append(ChosenClaims(try set(name))) }
    }
    guard !chosen.isEmpty else { throw PlanError("line \(line): claims is empty; leave the key out for none") }
    guard Set(chosen.map(\.set)).count == chosen.count else {
      throw PlanError("line \(line): claims names a set twice")
    }
    return chosen
  }

  private static func set(_ node: Node) throws(PlanError) -> String {
    guard let name = node.scalar?.string, !name.isEmpty else {
      throw PlanError(
        "line \(node.mark?.line ?? 1): claims must be the name of a set of claims, a list of names, or the numbers of the "
          + "claims by name, such as {sticky-spheres-ii: [1, 2, 4]}")
    }
    return name.excerpt
  }

  private static func read(numbers node: Node) throws(PlanError) -> [Int] {
    try PlanSection.refuseEmptyList(
      node, "the list of claims", "give their numbers, such as [1, 2, 4], or all")
    // Not `node.int`: it also parses sexagesimal numbers, and traps on overflow.
    let words = node.sequence.map { $0.map { $0.scalar?.string } } ?? [node.scalar?.string]
    let numbers = words.compactMap { $0.flatMap { Int($0) } }.filter(counts.contains)
    guard !words.isEmpty, numbers.count == words.count else {
      throw PlanError(
        "line \(node.mark?.line ?? 1): the claims of a set must be a list of their numbers, such as [1, 2, 4], or all")
    }
    if let twice = numbers.first(where: { number in numbers.count { $0 == number } > 1 }) {
      throw PlanError("line \(node.mark?.line ?? 1): claims names the number \(twice) twice")
    }
    return numbers
  }
}
