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
      case _ where scalar.properties.generalCategory == .control: result += " "
      default: result += mark(scalar) ?? String(scalar)
      }
    }
    return result
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

  /// Returns the shortest text of a number: `%g`.
  package static func number(_ x: Double) -> String { String(format: "%g", x) }
}
