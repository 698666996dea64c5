import ArgumentParser

/// A number of an option, whose default the help shows as it would be typed: 20 instead of 20.0, 1e-5 instead of 1e-05.
struct PlainNumber: ExpressibleByArgument, ExpressibleByFloatLiteral {
  let value: Double

  init(_ value: Double) { self.value = value }

  init(floatLiteral value: Double) { self.value = value }

  init?(argument: String) {
    guard let value = Double(argument) else { return nil }
    self.value = value
  }

  /// The shortest text that is read as the number.
  var defaultValueDescription: String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text.replacing("e-0", with: "e-")
  }
}
