import Foundation

/// Returns a number with three significant digits, without trailing zeros, for sentences.
package func short(_ x: Double) -> String { String(format: "%.3g", x) }
