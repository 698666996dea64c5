import Foundation
import Interactions
import Yams

extension Plan {
  /// Returns the tree of `yaml`; nil if it is empty.
  ///
  /// Plans must not contain anchors and aliases: a few lines of them represent a tree of any size, and comparing two
  /// keys made of them takes arbitrarily long; no plan needs them.
  static func node(_ yaml: String) throws(PlanError) -> Node? {
    guard yaml.utf8.count <= largestSource else { throw PlanError("the plan is too large; a plan must be below 1 MiB") }
    if let line = firstAlias(in: yaml) {
      throw PlanError(
        "line \(line): anchors and aliases (&name, *name) are not supported; write the value out, "
          + "and in a text put a space after & or *")
    }
    do {
      return try Yams.compose(yaml: yaml)
    } catch {
      throw PlanError("not valid YAML: \(sentence(for: error))")
    }
  }

  /// Returns the line of the first anchor or alias: `&` or `*` where a value or key may begin, before a nonblank
  /// character.
  ///
  /// Quotes and comments are not considered, so that differences to the parser's rules cannot hide an alias.
  static func firstAlias(in yaml: String) -> Int? {
    let indicators: Set<Unicode.Scalar> = [":", "-", ",", "[", "{", "?", "&", "*", "\u{FEFF}"]
    let breaks: Set<Unicode.Scalar> = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]
    var line = 1
    // The last nonblank character of the line, and the character just before.
    var last: Unicode.Scalar?
    var before: Unicode.Scalar?
    var isPending = false
    for letter in yaml.unicodeScalars {
      if breaks.contains(letter) {
        if !(before == "\r" && letter == "\n") { line += 1 }
        (last, isPending) = (nil, false)
      } else if letter == " " || letter == "\t" {
        isPending = false
      } else {
        if isPending { return line }
        isPending = (letter == "&" || letter == "*") && (last.map(indicators.contains) ?? true)
        last = letter
      }
      before = letter
    }
    return nil
  }

  /// Returns the parser's error message, on one line.
  private static func sentence(for error: any Error) -> String {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      "line \(mark.line), column \(mark.column): \(problem)"
    case YamlError.reader(let problem, let offset, _, _):
      "\(problem)\(offset.map { ", after \($0) characters" } ?? "")"
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      "line \(context.mark.line): \((keys.first ?? "a key").excerpt) is given twice"
    case YamlError.memory: "not enough memory"
    default: "cannot be read"
    }
  }
}
