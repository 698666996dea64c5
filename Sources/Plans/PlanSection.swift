import Durability
import Interactions
import Yams

/// A plan that cannot be carried out: the place in the file, what is wrong with it, and which values it takes.
public struct PlanError: Error, Equatable, CustomStringConvertible {
  /// The diagnosis.
  public let description: String
  /// What kind of mistake it is.
  public let kind: Kind

  /// What is wrong.
  public enum Kind: Sendable, Equatable {
    /// The plan's text.
    case text
    /// Its file, which cannot be read.
    case file(FileError.Cause)
    /// There is no study in this folder.
    case noStudy(folder: String)
    /// The folder has samples that were made by another recipe.
    case otherRecipe
  }

  /// An error that says `description`.
  public init(_ description: String, _ kind: Kind = .text) {
    self.description = description
    self.kind = kind
  }
}

/// One mapping of a plan, from which known keys are taken one by one; what is left over is refused.
struct PlanSection {
  /// Where it stands, for messages: `equilibration`, or nothing at the top.
  let name: String
  private var entries: [(key: String, value: Node)] = []
  private var known: [String] = []
  private let line: Int

  /// The section that `node` holds.
  package init(_ node: Node, name: String) throws(PlanError) {
    self.name = name
    line = node.mark?.line ?? 1
    guard let mapping = node.mapping else {
      throw PlanError("line \(line): \(name.isEmpty ? "a plan" : name) is a list of \"key: value\" lines")
    }
    var seen: Set<String> = []
    for (key, value) in mapping {
      guard let text = key.string else { throw PlanError("line \(key.mark?.line ?? line): a key is a word") }
      guard seen.insert(text).inserted else {
        throw PlanError("line \(key.mark?.line ?? line): \(text.excerpt) is given twice")
      }
      entries.append((text, value))
    }
  }

  /// The value of `key`, if the plan has it; from then on the key is known.
  mutating func take(_ key: String) -> Node? {
    known.append(key)
    return entries.first { $0.key == key }?.value
  }

  /// The value of a key that must be there.
  mutating func require(_ key: String, _ meaning: String) throws(PlanError) -> Node {
    guard let node = take(key) else {
      throw PlanError("line \(line): \(name.isEmpty ? "the plan" : name) lacks \(key), \(meaning)")
    }
    return node
  }

  /// Refuses every key that has not been taken, naming the nearest known one.
  func finish() throws(PlanError) {
    for (key, value) in entries where !known.contains(key) {
      // No key is so long that its end decides.
      let key = key.excerpt
      let hint =
        nearest(key, among: known).map { "did you mean \($0)?" } ?? "the keys are \(known.joined(separator: ", "))"
      throw PlanError(
        "line \(value.mark?.line ?? line): there is no key \"\(key)\" in \(name.isEmpty ? "a plan" : name); \(hint)")
    }
  }

  /// A finite number in `range`.
  mutating func number(
    _ key: String, in range: ClosedRange<Double>, _ meaning: String
  ) throws(PlanError) -> Double? {
    guard let node = take(key) else { return nil }
    return try Self.number(node, key, in: range, meaning)
  }

  /// A finite number in `range`, from one node.
  static func number(
    _ node: Node, _ key: String, in range: ClosedRange<Double>, _ meaning: String
  ) throws(PlanError) -> Double {
    guard let text = node.scalar?.string, let value = Double(text), value.isFinite else {
      throw PlanError("line \(node.mark?.line ?? 1): \(key) is \(meaning), a number")
    }
    guard range.contains(value) else {
      throw PlanError(
        "line \(node.mark?.line ?? 1): \(key) is \(meaning), from \(range.lowerBound) to \(range.upperBound); "
          + "\(text.excerpt) is not")
    }
    return value
  }

  /// A whole number in `range`.
  mutating func count(_ key: String, in range: ClosedRange<Int>, _ meaning: String) throws(PlanError) -> Int? {
    guard let node = take(key) else { return nil }
    guard let text = node.scalar?.string, let value = Int(text), range.contains(value) else {
      throw PlanError(
        "line \(node.mark?.line ?? 1): \(key) is \(meaning), a whole number from \(range.lowerBound) to \(range.upperBound)"
      )
    }
    return value
  }

  /// true or false.
  mutating func flag(_ key: String, _ meaning: String) throws(PlanError) -> Bool? {
    guard let node = take(key) else { return nil }
    guard let value = node.bool else {
      throw PlanError("line \(node.mark?.line ?? 1): \(key) says \(meaning): true or false")
    }
    return value
  }

  /// One of some words.
  mutating func word(_ key: String, from words: [String]) throws(PlanError) -> String? {
    guard let node = take(key) else { return nil }
    guard let text = node.scalar?.string, words.contains(text) else {
      throw PlanError("line \(node.mark?.line ?? 1): \(key) is one of \(words.joined(separator: ", "))")
    }
    return text
  }
}

/// The word of `known` that is most like `word`; nil if none is like it.
package func nearest(_ word: String, among known: [String]) -> String? {
  guard let nearest = known.min(by: { distance($0, word) < distance($1, word) }) else { return nil }
  return distance(nearest, word) <= max(2, nearest.count / 2) ? nearest : nil
}

/// How many letters must be inserted, deleted or replaced to make one word the other (Levenshtein).
func distance(_ a: String, _ b: String) -> Int {
  let b = Array(b.lowercased())
  var row = Array(0...b.count)
  for (i, letter) in a.lowercased().enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for j in b.indices {
      let replaced = diagonal + (letter == b[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
    }
  }
  return row[b.count]
}
