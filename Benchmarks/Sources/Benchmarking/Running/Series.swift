/// The values of one quantity in repeated measurements, in the order they were taken.
public struct Series: Codable, Sendable, Equatable {
  /// The values.
  public var values: [Double]

  /// A series of these values.
  public init(_ values: [Double] = []) { self.values = values }

  /// The middle value; the mean of the two middle ones of an even number; nan of none.
  public var median: Double {
    guard !values.isEmpty else { return .nan }
    let sorted = values.sorted()
    let half = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? 0.5 * (sorted[half - 1] + sorted[half]) : sorted[half]
  }

  /// The smallest and the largest value; nan of none.
  public var range: (low: Double, high: Double) { (values.min() ?? .nan, values.max() ?? .nan) }

  /// Each value over its neighbour in time in `other`: what slows the whole machine down for a while cancels.
  public func ratios(over other: Series) -> Series {
    Series(zip(values, other.values).map { $0 / $1 })
  }

  /// Every value times `factor`.
  public func scaled(by factor: Double) -> Series { Series(values.map { $0 * factor }) }

  /// Takes one more value.
  public mutating func append(_ value: Double) { values.append(value) }
}
