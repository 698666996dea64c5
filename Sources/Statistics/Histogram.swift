/// A probability density in equal bins, from values grouped by sample.
public struct Histogram: Sendable, Equatable {
  /// The bin centers.
  public let centers: [Double]
  /// The probability density in each bin, normalized over all values, including those outside the range.
  public let density: [Double]
  /// The bootstrap error over liquids; nil for fewer than two samples.
  public let standardError: [Double]?
  /// The part of all values in this bin and those before it.
  public let cumulative: [Double]
  /// Its bootstrap error over liquids: bins are correlated.
  public let cumulativeError: [Double]?

  /// Computes the density of the values of all `samples` in `bins` equal bins over `range`.
  public init(_ samples: [[Double]], in range: ClosedRange<Double>, bins: Int, bootstrap: Bootstrap) {
    self.init(samples, in: range, bins: bins, resamples: Resamples(bootstrap, samples: samples.count))
  }

  /// Computes the density, with existing resamples.
  public init(_ samples: [[Double]], in range: ClosedRange<Double>, bins: Int, resamples: Resamples) {
    precondition(bins > 0 && range.lowerBound < range.upperBound, "a histogram has bins and a width")
    let width = (range.upperBound - range.lowerBound) / Double(bins)
    centers = (0..<bins).map { range.lowerBound + (Double($0) + 0.5) * width }
    var columns = [[Double]](repeating: [Double](repeating: 0, count: samples.count), count: bins)
    for (sample, values) in samples.enumerated() {
      for value in values where range.contains(value) {
        columns[min(bins - 1, Int((value - range.lowerBound) / width))][sample] += 1
      }
    }
    columns.append(samples.map { Double($0.count) })
    var sums = resamples.sum(columns)
    let total = sums.removeLast()
    let densities = sums.map { $0.with(total) { $1 > 0 ? $0 / ($1 * width) : 0 } }
    var below: Resampled?
    let parts = sums.map { sum -> Resampled in
      let all = below.map { $0.with(sum, +) } ?? sum
      below = all
      return all.with(total) { $1 > 0 ? $0 / $1 : 0 }
    }
    cumulative = parts.map(\.value)
    cumulativeError = resamples.count == 0 ? nil : parts.map { $0.standardError ?? 0 }
    density = densities.map(\.value)
    standardError = resamples.count == 0 ? nil : densities.map { $0.standardError ?? 0 }
  }
}
