import Foundation

/// Symbols and text in gnuplot's enhanced mode.
package enum Markup {
  package static let parentTemperature = "{/:Italic T}_p"
  package static let scaledTemperature = "{/:Italic T}_p/{/:Italic T}_{co}"

  /// Escapes external text for gnuplot.
  package static func literal(_ text: String) -> String {
    mapped(text) { "_^{}@&~".unicodeScalars.contains($0) ? "\\\\\($0)" : nil }
  }

  /// Returns a sentence with symbols such as T_co, r_c and ω^(ij), set with their subscripts.
  package static func sentence(_ text: String) -> String {
    mapped(text) { "{}@&~".unicodeScalars.contains($0) ? "\\\\\($0)" : nil }
      .replacing("T_co", with: "T_{co}").replacing("^(ij)", with: "^{(ij)}").replacing("T_conf", with: "T_{conf}")
  }

  /// Returns a symbol or a unit of the catalogue of observables: single letters in italics, `_min` as a subscript, `^(ij)`
  /// and `^½` as superscripts.
  package static func symbol(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      var part = rest.prefix(1)
      if first == "_" {
        part = rest.prefix { $0 == "_" || $0.isLetter }
        result += "_{\(literal(String(part.dropFirst())))}"
      } else if rest.hasPrefix("^\u{bd}") {
        part = rest.prefix(2)
        result += "^{1/2}"
      } else if rest.hasPrefix("^("), let end = rest.firstIndex(of: ")") {
        part = rest[...end]
        result += "^{({/:Italic \(literal(String(part.dropFirst(2).dropLast())))})}"
      } else if isLetter(first) {
        part = rest.prefix(while: isLetter)
        result += part.count == 1 ? "{/:Italic \(literal(String(part)))}" : literal(String(part))
      } else {
        result += literal(String(part))
      }
      rest = rest.dropFirst(part.count)
    }
    return result
  }

  /// A difference is no letter of a word.
  private static func isLetter(_ sign: Character) -> Bool { sign.isLetter && sign != "\u{394}" }

  /// Returns `text` without characters that would end or execute a gnuplot string, and with others escaped by `mark`.
  ///
  /// It is processed by Unicode scalars: a backquote with a combining mark, or a carriage return before a line feed, is
  /// one Swift character, but two characters for gnuplot.
  private static func mapped(_ text: String, _ mark: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "''"
      case "`": result += "'"
      case "\\": result += " "
      case _ where isInvisible(scalar): result += " "
      default: result += mark(scalar) ?? String(scalar)
      }
    }
    return result
  }

  /// Whether a sign controls a terminal, the line, or the direction in which the text is read.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isBidiControl
    }
  }

  /// Returns gnuplot's text with a subscript and a superscript of the same symbol above each other: `ω_0^5`, `D^2_{min}`.
  static func stacked(_ text: String) -> String {
    text.replacing(#/(_[a-z0-9])(\^[0-9])/#) { "@\($0.1)\($0.2)" }
      .replacing(#/(\^[0-9])(_(?:[a-z0-9]|\{[a-z]+\}))/#) { "@\($0.1)\($0.2)" }
  }

  /// Returns the text without markup, for tables.
  package static func plain(_ text: String) -> String {
    text.replacing("{/:Italic ", with: "").replacing("{/:Bold ", with: "").replacing("\\\\", with: "")
      .replacing("{", with: "").replacing("}", with: "").replacing("\"", with: "'")
  }

  /// Returns the approximate width of a text at a size, in pixels.
  package static func width(_ text: String, size: Double) -> Double {
    Double(plain(text).replacing("_", with: "").replacing("^", with: "").count) * 0.56 * size
  }

  /// Returns a text in lines of about `longest` visible characters at most, broken at blanks outside of braces.
  package static func lines(_ text: String, longest: Int) -> [String] {
    var words = [""]
    var depth = 0
    for character in text {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      if character == " ", depth == 0 { words.append("") } else { words[words.count - 1].append(character) }
    }
    var lines: [String] = []
    for word in words where !word.isEmpty {
      if let last = lines.last, plain(last).count + 1 + plain(word).count <= longest {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// Returns the shortest text of a number: `%g`.
  package static func number(_ x: Double) -> String { String(format: "%g", x) }
}
