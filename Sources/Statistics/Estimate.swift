/// A number with its standard error, as shown in tables and figures.
///
/// | symbol | code | |
/// |---|---|---|
/// | ⟨x⟩ | `mean` | in the unit of the quantity |
/// | SE | `standardError` | the same unit; nil if unknown, as for fewer than two samples |
/// | n | `samples` | independent samples (glasses, never bonds or modes of one glass) |
public struct Estimate: Sendable, Equatable, Codable {
  /// The estimated value.
  public var mean: Double
  /// The standard error, or nil if unknown.
  public var standardError: Double?
  /// The number of independent samples.
  public var samples: Int

  /// Creates an estimate.
  public init(mean: Double, standardError: Double?, samples: Int) {
    self.mean = mean
    self.standardError = standardError
    self.samples = samples
  }
}

extension Estimate {
  /// Returns the ratio to an independent `reference`: relative errors add in squares. Exactly 1 for the same estimate.
  public func relative(to reference: Estimate) -> Estimate {
    if self == reference { return Estimate(mean: 1, standardError: 0, samples: samples) }
    let ratio = mean / reference.mean
    var error: Double?
    if let a = standardError, let b = reference.standardError {
      let x = a / mean, y = b / reference.mean
      error = abs(ratio) * (x * x + y * y).squareRoot()
    }
    return Estimate(mean: ratio, standardError: error, samples: min(samples, reference.samples))
  }

  /// `37.90(11)`: the error in units of the last digits shown, two digits of it; see ``concise(_:_:)``.
  public var concise: String { Estimate.concise(mean, standardError) }

  /// Returns a number with its error in the last digits: 37.8953 ± 0.1082 is `37.90(11)`.
  ///
  /// Without an error six significant digits are shown. A number whose error is zero was given, not measured: it has as
  /// many digits as it was given with, `1.4 (fixed)`.
  public static func concise(_ value: Double, _ error: Double?) -> String {
    guard value.isFinite else { return "\(value)" }
    guard let error, error.isFinite else { return plain(value, digits: 6) }
    guard error > 0 else { return "\(shortest(value)) (fixed)" }
    // The place of the error's second digit; rounding up to 100 moves it by one.
    var place = exponent(of: error) - 1
    // Beyond the digits of whole numbers, and where powers of ten have no place among doubles.
    guard (-290..<17).contains(place), (-290..<290).contains(max(exponent(of: value), place)) else {
      return "\(value)(\(error))"
    }
    if (error / power(place)).rounded() >= 100 { place += 1 }
    let digits = Int((error / power(place)).rounded())
    if place >= 0 {
      let scale = power(place)
      return "\(text((value / scale).rounded() * scale, decimals: 0))(\(digits * Int(scale)))"
    }
    let leading = max(exponent(of: value), exponent(of: error))
    guard leading >= -4 else {
      // Very small numbers: 1.234(56)e-7.
      let scale = power(leading)
      return "\(text(value / scale, decimals: leading - place))(\(digits))e\(leading)"
    }
    return "\(text(value, decimals: -place))(\(digits))"
  }

  /// Returns the shortest decimal number that is `value`.
  private static func shortest(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func exponent(of x: Double) -> Int {
    guard x != 0 else { return Int.min / 2 }
    var e = 0
    var m = abs(x)
    while m >= 10 {
      m /= 10
      e += 1
    }
    while m < 1 {
      m *= 10
      e -= 1
    }
    return e
  }

  private static func power(_ exponent: Int) -> Double {
    exponent >= 0
      ? (0..<exponent).reduce(1.0) { p, _ in p * 10 } : 1 / (0..<(-exponent)).reduce(1.0) { p, _ in p * 10 }
  }

  /// Returns `value` with `decimals` decimal places, rounded to nearest.
  private static func text(_ value: Double, decimals: Int) -> String {
    let scaled = (abs(value) * power(decimals)).rounded()
    guard scaled < 1e18 else { return "\(value)" }
    var digits = String(Int(scaled))
    if decimals > 0 {
      digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
    }
    return (value < 0 && scaled > 0 ? "-" : "") + digits
  }

  private static func plain(_ value: Double, digits: Int) -> String {
    guard value != 0 else { return "0" }
    let e = exponent(of: value)
    if e < -4 || e >= 9 { return "\(text(value / power(e), decimals: digits - 1))e\(e)" }
    return text(value, decimals: max(0, digits - 1 - e))
  }
}
