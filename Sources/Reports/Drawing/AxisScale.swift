import Foundation

/// An axis that has seen its data: range, ticks and their labels.
package struct AxisScale {
  package var low: Double
  package var high: Double
  package let isLogarithmic: Bool
  private let words: [(at: Double, text: String)]?

  /// The number of characters after which words at a tick go on in the next line.
  static let longestLine = 62

  /// The scale of `axis` for `values`; `margin` is left free on either side, in parts of the axis.
  package init(_ axis: Axis, values: [Double], margin: Double) {
    isLogarithmic = axis.isLogarithmic
    words = axis.words.map { words in
      words.map { ($0.at, Markup.lines($0.text, longest: Self.longestLine).joined(separator: "\n")) }
    }
    let shown = values.filter { $0.isFinite && (!axis.isLogarithmic || $0 > 0) }
    if let range = axis.range {
      (low, high) = (range.lowerBound, range.upperBound)
    } else if isLogarithmic {
      let (a, b) = (shown.min() ?? 1, shown.max() ?? 10)
      let factor = max(exp(margin * log(b / a)), 1.06)
      (low, high) = (a / factor, b * factor)
    } else {
      let (a, b) = (shown.min() ?? 0, shown.max() ?? 1)
      // Values that differ by rounding only, or are zero, get an axis of their own size, or of the length 1.
      let size = max(abs(a), abs(b))
      let room = (b - a > 1e-7 * size ? b - a : size < 1e-290 ? 1 : size) * margin
      (low, high) = (a - room, b + room)
    }
  }

  /// Where x lies on the axis: 0 at its beginning, 1 at its end.
  package func place(_ x: Double) -> Double {
    isLogarithmic ? (log(x) - log(low)) / (log(high) - log(low)) : (x - low) / (high - low)
  }

  /// Makes room above: the axis becomes `factor` times as long.
  mutating func extend(by factor: Double) {
    high = isLogarithmic ? low * exp(log(high / low) * factor) : low + (high - low) * factor
  }

  /// Whether words are at its ticks instead of numbers.
  package var hasWords: Bool { words != nil }

  /// Labelled ticks; a text of words may have several lines.
  package var majors: [(at: Double, text: String)] {
    if let words { return words }
    guard isLogarithmic, high / low > 2.5 else { return linear }
    if high / low >= 100 { return decades }
    let steps: [Double] = high / low < 8 ? [1, 1.5, 2, 3, 4, 5, 7] : high / low < 30 ? [1, 2, 3, 5] : [1, 2, 5]
    return multiples(of: steps).map { ($0, Markup.number($0)) }
  }

  /// Ticks without a label.
  package var minors: [Double] {
    if words != nil { return [] }
    guard isLogarithmic, high / low > 2.5 else { return linearMinors }
    let taken = majors.map(\.at)
    // Halves where the axis is short.
    let parts = high / low < 8 ? 2 : 1
    let steps = (parts..<(10 * parts)).map { Double($0) / Double(parts) }
    return multiples(of: steps).filter { (x: Double) in !taken.contains { abs($0 / x - 1) < 1e-6 } }
  }

  private func multiples(of steps: [Double]) -> [Double] {
    let from = Int(log10(low).rounded(.down)), to = Int(log10(high).rounded(.up))
    let all = (from...to).flatMap { (e: Int) -> [Double] in
      let unit = pow(10, Double(e))
      return steps.map { $0 * unit }
    }
    return all.filter { $0 >= low * (1 - 1e-9) && $0 <= high * (1 + 1e-9) }
  }

  private var decades: [(at: Double, text: String)] {
    let from = Int(log10(low).rounded(.up)), to = Int(log10(high).rounded(.down))
    guard from <= to else { return [] }
    let every = (to - from) / 7 + 1
    return stride(from: from, through: to, by: every).map { (pow(10, Double($0)), power($0)) }
  }

  private func power(_ exponent: Int) -> String {
    switch exponent {
    case 0: "1"
    case 1: "10"
    case ..<0: "10^{\u{2212}\(-exponent)}"
    default: "10^{\(exponent)}"
    }
  }

  /// The distance of labelled ticks, and the parts it falls into.
  private var step: (size: Double, parts: Int) {
    let rough = (high - low) / 5
    let unit = pow(10, log10(rough).rounded(.down))
    switch rough / unit {
    case ..<1.5: return (unit, 5)
    case ..<3.5: return (2 * unit, 4)
    case ..<7.5: return (5 * unit, 5)
    default: return (10 * unit, 5)
    }
  }

  private var linear: [(at: Double, text: String)] {
    let size = step.size
    let from = Int((low / size - 1e-9).rounded(.up)), to = Int((high / size + 1e-9).rounded(.down))
    guard from <= to else { return [] }
    let decimals = max(0, Int((-log10(size) - 1e-9).rounded(.up)))
    return (from...to).map { k in
      // Beyond what a Double resolves, zeros would fill the panel.
      let isShort = decimals <= 15 && max(abs(low), abs(high)) < 1e15
      let text = isShort ? String(format: "%.\(decimals)f", Double(k) * size) : Markup.number(Double(k) * size)
      return (Double(k) * size, (k == 0 ? text.replacing("-", with: "") : text).replacing("-", with: "\u{2212}"))
    }
  }

  private var linearMinors: [Double] {
    let (size, parts) = step
    let fine = size / Double(parts)
    let from = Int((low / fine).rounded(.up)), to = Int((high / fine).rounded(.down))
    guard from <= to else { return [] }
    return (from...to).filter { $0 % parts != 0 }.map { Double($0) * fine }
  }
}

extension Panel {
  /// The scale of `axis`, the panel's x axis or one like it, for all that is drawn on the panel.
  func scale(of axis: Axis, isInset: Bool) -> AxisScale {
    let sides = series.flatMap { $0.sides(logarithmic: axis.isLogarithmic) }
    return AxisScale(axis, values: sides + verticals.map(\.at), margin: isInset ? 0.1 : 0.04)
  }

  /// The scale of `axis`, the panel's y axis or one like it, for all that is drawn on the panel.
  func scale(ofVertical axis: Axis, isInset: Bool) -> AxisScale {
    let ends = series.flatMap { $0.ends(logarithmic: axis.isLogarithmic) }
    return AxisScale(axis, values: ends + horizontals.map(\.at), margin: isInset ? 0.12 : 0.07)
  }
}
