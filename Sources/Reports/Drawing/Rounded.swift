/// Returns two significant digits.
package func rounded(_ x: Double) -> String { Markup.number(Double(String(formatting: x)) ?? x) }

extension String {
  fileprivate init(formatting x: Double) {
    guard (1e-290...1e290).contains(abs(x)) else {
      self = "0"
      return
    }
    var scale = 1.0
    while abs(x) * scale < 10 { scale *= 10 }
    while abs(x) * scale >= 100 { scale /= 10 }
    self = "\((x * scale).rounded() / scale)"
  }
}
