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
  private var entries: [(key: String, value: Node, line: Int)] = []

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
      entries.append((text, value, key.mark?.line ?? line))
    }
  }

  /// Returns the value of `key` under its present or former name, if the plan contains it.
  func value(of key: String, formerly former: String? = nil) throws(PlanError) -> Node? {
    let value = entries.first { $0.key == key }?.value
    guard let former, let old = entries.first(where: { $0.key == former }) else { return value }
    guard value == nil else {
      throw PlanError(
        "line \(old.line): \(former) is the former name of \(key), which is given too; remove one of them"
      )
    }
    return old.value
  }

  /// Throws for every key that is neither `known` nor a `former` name, with the most similar known one.
  func refuseKeys(besides known: [String], _ former: [String] = []) throws(PlanError) {
    for (key, _, line) in entries where !known.contains(key) && !former.contains(key) {
      // The comparison uses the beginning of long keys only.
      let key = key.excerpt
      let hint =
        nearest(key, among: known).map { "did you mean \($0)?" }
        ?? nearest(key, among: former).map { "did you mean \($0), the former name of a key?" }
        ?? "the keys are \(known.joined(separator: ", "))"
      throw PlanError(
        "line \(line): there is no key \"\(key)\" in \(name.isEmpty ? "a plan" : name); \(hint)")
    }
  }
}

extension PlanSection {
  /// Throws if the value of `key` is a list without entries, which would describe nothing; `remedy` is what to write.
  static func refuseEmptyList(_ node: Node, _ key: String, _ remedy: String) throws(PlanError) {
    guard node.sequence?.isEmpty == true else { return }
    throw PlanError("line \(node.mark?.line ?? 1): \(key) is empty; \(remedy)")
  }
}
