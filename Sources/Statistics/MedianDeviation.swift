/// The median of the absolute deviations from the median, of numbers that may count several times or not at all.
///
/// Over 0.6745 it is the standard deviation of normal numbers. Unlike the standard deviation it exists, with an error, for
/// numbers whose distribution has a heavy tail.
///
/// The numbers are sorted once, so that each of many resamples takes two passes over them.
package struct MedianDeviation {
  /// The median absolute deviation of normal numbers, in units of their standard deviation: the solution of erf(x/√2) = ½.
  package static let ofNormalNumbers = 0.674_489_750_196_082

  private let sorted: [Double]
  private let order: [Int]

  /// Sorts the numbers.
  package init(_ values: [Double]) {
    order = values.indices.sorted { values[$0] < values[$1] }
    sorted = order.map { values[$0] }
  }

  /// Returns the deviation if number k counts `weight(k)` times; nil if none counts. Of an even count, the lower of the two
  /// numbers in the middle is the median.
  package func value(_ weight: (Int) -> Int) -> Double? {
    let weights = order.map(weight)
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    let half = (total + 1) / 2
    var count = 0
    let middle = weights.indices.first { k in
      count += weights[k]
      return count >= half
    }!
    let median = sorted[middle]
    // Outward from the median, always to the nearer neighbor.
    var (low, high) = (middle, middle + 1)
    var seen = 0
    var deviation = 0.0
    while seen < half {
      let takesLow = low >= 0 && (high == sorted.count || median - sorted[low] <= sorted[high] - median)
      let k = takesLow ? low : high
      deviation = abs(sorted[k] - median)
      seen += weights[k]
      if takesLow { low -= 1 } else { high += 1 }
    }
    return deviation
  }
}
