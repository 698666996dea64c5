import Foundation

/// Symbols and text in gnuplot's enhanced mode.
package enum Markup {
  package static let parentTemperature = "{/:Italic T}_p"
  package static let scaledTemperature = "{/:Italic T}_p/{/:Italic T}_{co}"

  /// Text from outside, in which no sign means anything to gnuplot.
  package static func literal(_ text: String) -> String {
    mapped(text) { "_^{}@&~".unicodeScalars.contains($0) ? "\\\\\($0)" : nil }
  }

  /// A sentence with symbols such as T_co, r_c and ω^(ij), set with their subscripts.
  package static func sentence(_ text: String) -> String {
    mapped(text) { "{}@&~".unicodeScalars.contains($0) ? "\\\\\($0)" : nil }
      .replacing("T_co", with: "T_{co}").replacing("^(ij)", with: "^{(ij)}").replacing("T_conf", with: "T_{conf}")
  }

  /// `text` without what would end a string of gnuplot's or be run by it, and with other signs by `mark`.
  ///
  /// Scalar by scalar: a backquote with a combining mark, or a carriage return before a line feed, is one character of
  /// Swift's, and two signs to gnuplot.
  private static func mapped(_ text: String, _ mark: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "''"
      case "`": result += "'"
      case "\\": result += " "
      case _ where scalar.properties.generalCategory == .control: result += " "
      default: result += mark(scalar) ?? String(scalar)
      }
    }
    return result
  }

  /// The text without markup, for tables.
  package static func plain(_ text: String) -> String {
    text.replacing("{/:Italic ", with: "").replacing("{/:Bold ", with: "").replacing("\\\\", with: "")
      .replacing("{", with: "").replacing("}", with: "").replacing("\"", with: "'")
  }

  /// About how wide a text is at a size, in pixels.
  package static func width(_ text: String, size: Double) -> Double {
    Double(plain(text).replacing("_", with: "").replacing("^", with: "").count) * 0.56 * size
  }

  /// The shortest text of a number: `%g`.
  package static func number(_ x: Double) -> String { String(format: "%g", x) }
}
