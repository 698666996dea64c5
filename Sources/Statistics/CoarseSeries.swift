/// A series of any length, kept as the means of equally many successive values: at most 256 of them.
///
/// When there are 256 means, neighbors are averaged, and each mean to come is of twice as many values. The means suffice for
/// the drift of the series and for its correlation time, which they resolve to a 128th of its length.
public struct CoarseSeries: Sendable, Equatable {
  /// The means of successive values, oldest first.
  public private(set) var means: [Double] = []
  /// The number of values of a mean.
  public private(set) var stride = 1
  /// The sum of the values since the last mean, and their number.
  private var sum = 0.0
  private var count = 0

  /// The largest number of means.
  public static let capacity = 256

  /// Creates a series without values.
  public init() {}

  /// Adds a value.
  public mutating func append(_ value: Double) {
    sum += value
    count += 1
    guard count == stride else { return }
    means.append(sum / Double(stride))
    (sum, count) = (0, 0)
    guard means.count == Self.capacity else { return }
    means = Swift.stride(from: 0, to: Self.capacity, by: 2).map { 0.5 * (means[$0] + means[$0 + 1]) }
    stride *= 2
  }

  /// The analysis of the means; nil for fewer than 16 of them, which have no error.
  public var blocks: BlockAnalysis? { means.count < 16 ? nil : BlockAnalysis(means) }

  /// The mean of the second half of the series minus that of the first; nil for fewer than 16 means.
  public var drift: Double? {
    guard means.count >= 16 else { return nil }
    let half = means.count / 2
    func mean(_ part: ArraySlice<Double>) -> Double { part.reduce(0, +) / Double(part.count) }
    return mean(means.suffix(half)) - mean(means.prefix(half))
  }

  /// All numbers, for a checkpoint.
  public var numbers: [Double] { [Double(stride), sum, Double(count)] + means }

  /// The series that ``numbers`` describes; nil if they describe none.
  public init?(numbers: [Double]) {
    guard numbers.count >= 3, numbers.count - 3 < Self.capacity, numbers.allSatisfy(\.isFinite) else { return nil }
    let counts = [numbers[0], numbers[2]]
    guard counts.allSatisfy({ $0 == $0.rounded() && $0 >= 0 && $0 < 0x1p53 }), counts[0] >= 1, counts[1] < counts[0],
      counts[0] == 1 || counts[0].significand == 1
    else { return nil }
    (stride, sum, count, means) = (Int(counts[0]), numbers[1], Int(counts[1]), Array(numbers[3...]))
  }
}
