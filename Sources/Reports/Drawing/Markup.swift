import Foundation

/// Symbols and text in gnuplot's enhanced mode.
package enum Markup {
  package static let parentTemperature = "{/:Italic T}_p"
  package static let scaledTemperature = "{/:Italic T}_p/{/:Italic T}_{co}"

  /// Text from outside, in which no sign means anything to gnuplot.
  package static func literal(_ text: String) -> String {
    var result = ""
    for sign in text {
      switch sign {
      case "\"": result += "''"
      case "`": result += "'"
      case "\\", "\n", "\r": result += " "
      case "_", "^", "{", "}", "@", "&", "~": result += "\\\\\(sign)"
      default: result.append(sign)
      }
    }
    return result
  }

  /// A sentence with symbols such as T_co, r_c and ω^(ij), set with their subscripts.
  package static func sentence(_ text: String) -> String {
    var result = ""
    for sign in text {
      switch sign {
      case "\"": result += "''"
      case "`": result += "'"
      case "\\", "\n", "\r": result += " "
      case "{", "}", "@", "&", "~": result += "\\\\\(sign)"
      default: result.append(sign)
      }
    }
    return result.replacing("T_co", with: "T_{co}").replacing("^(ij)", with: "^{(ij)}")
      .replacing("T_conf", with: "T_{conf}")
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
