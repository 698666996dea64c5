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

/// One mapping of a plan: its keys and their values, none of them twice.
struct PlanSection {
  /// Where it stands, for messages: `equilibration`, or nothing at the top.
  let name: String
  /// Its first line.
  let line: Int
  private var entries: [(key: String, value: Node)] = []

  /// The section that `node` holds.
  init(_ node: Node, name: String) throws(PlanError) {
    self.name = name
    line = node.mark?.line ?? 1
    guard let mapping = node.mapping else {
      throw PlanError("line \(line): \(name.isEmpty ? "a plan" : name) must consist of \"key: value\" lines")
    }
    var seen: Set<String> = []
    for (key, value) in mapping {
      guard let text = key.string else { throw PlanError("line \(key.mark?.line ?? line): a key must be a word") }
      guard seen.insert(text).inserted else {
        throw PlanError("line \(key.mark?.line ?? line): \(text.excerpt) is given twice")
      }
      entries.append((text, value))
    }
  }

  /// The value of `key` under its present or former name, if the plan has it.
  func value(of key: String, formerly former: String? = nil) throws(PlanError) -> Node? {
    let value = entries.first { $0.key == key }?.value
    guard let former, let old = entries.first(where: { $0.key == former })?.value else { return value }
    guard value == nil else {
      throw PlanError(
        "line \(old.mark?.line ?? line): \(former) is the former name of \(key), which is given too; remove one of them"
      )
    }
    return old
  }

  /// Refuses every key that is neither `known` nor a `former` name, naming the nearest known one.
  func refuseKeys(besides known: [String], _ former: [String] = []) throws(PlanError) {
    for (key, value) in entries where !known.contains(key) && !former.contains(key) {
      // No key is so long that its end decides.
      let key = key.excerpt
      let hint =
        nearest(key, among: known).map { "did you mean \($0)?" } ?? "the keys are \(known.joined(separator: ", "))"
      throw PlanError(
        "line \(value.mark?.line ?? line): there is no key \"\(key)\" in \(name.isEmpty ? "a plan" : name); \(hint)")
    }
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
