import Durability
import Interactions
import Yams

/// The error of an invalid plan: the position in the file, the problem, and the allowed values.
public struct PlanError: Error, Equatable, CustomStringConvertible {
  /// The message.
  public let description: String
  /// The kind of error.
  public let kind: Kind

  /// The kinds of errors.
  public enum Kind: Sendable, Equatable {
    /// The text of the plan is invalid.
    case text
    /// The file cannot be read.
    case file(FileError.Cause)
    /// The folder does not contain a study.
    case noStudy(folder: String)
    /// The folder contains samples made with another recipe.
    case otherRecipe
  }

  /// Creates an error with a message.
  public init(_ description: String, _ kind: Kind = .text) {
    self.description = description
    self.kind = kind
  }
}

/// A mapping of a plan: its keys and their values, without duplicates.
struct PlanSection {
  /// The name of the section for messages: `equilibration`, or empty at the top level.
  let name: String
  /// Its first line.
  let line: Int
  private var entries: [(key: String, value: Node)] = []

  /// Creates the section of `node`.
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

  /// Returns the value of `key` under its present or former name, if the plan contains it.
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

  /// Throws for every key that is neither `known` nor a `former` name, with the most similar known one.
  func refuseKeys(besides known: [String], _ former: [String] = []) throws(PlanError) {
    for (key, value) in entries where !known.contains(key) && !former.contains(key) {
      // The comparison uses the beginning of long keys only.
      let key = key.excerpt
      let hint =
        nearest(key, among: known).map { "did you mean \($0)?" }
        ?? nearest(key, among: former).map { "did you mean \($0), the former name of a key?" }
        ?? "the keys are \(known.joined(separator: ", "))"
      throw PlanError(
        "line \(value.mark?.line ?? line): there is no key \"\(key)\" in \(name.isEmpty ? "a plan" : name); \(hint)")
    }
  }
}

/// Returns the word of `known` most similar to `word`; nil if none is similar.
package func nearest(_ word: String, among known: [String]) -> String? {
  // What is cut short means the word that it begins, however long that is.
  if word.count > 3, let begun = known.first(where: { $0.hasPrefix(word.lowercased()) }) { return begun }
  guard let nearest = known.min(by: { distance($0, word) < distance($1, word) }) else { return nil }
  return distance(nearest, word) <= max(2, nearest.count / 2) ? nearest : nil
}

/// Returns the number of characters to insert, delete or replace to transform one word into the other (Levenshtein).
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
