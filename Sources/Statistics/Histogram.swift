/// A probability density by equal bins, from values that come in samples.
public struct Histogram: Sendable, Equatable {
  /// Bin centres.
  public let centers: [Double]
  /// Probability density in each bin, normalised over all values, those outside included.
  public let density: [Double]
  /// Its bootstrap error over samples; nil for fewer than two samples.
  public let standardError: [Double]?

  /// The density of the values of all `samples` in `bins` equal bins over `range`.
  public init(_ samples: [[Double]], in range: ClosedRange<Double>, bins: Int, bootstrap: Bootstrap) {
    precondition(bins > 0 && range.lowerBound < range.upperBound, "a histogram has bins and a width")
    let width = (range.upperBound - range.lowerBound) / Double(bins)
    centers = (0..<bins).map { range.lowerBound + (Double($0) + 0.5) * width }
    let counts = samples.map { values -> [Double] in
      var counts = [Double](repeating: 0, count: bins)
      for value in values where range.contains(value) {
        counts[min(bins - 1, Int((value - range.lowerBound) / width))] += 1
      }
      return counts
    }
    func density(_ indices: [Int]) -> [Double] {
      let total = indices.reduce(0.0) { $0 + Double(samples[$1].count) }
      var sums = [Double](repeating: 0, count: bins)
      for sample in indices {
        for (k, count) in counts[sample].enumerated() { sums[k] += count }
      }
      return sums.map { total > 0 ? $0 / (total * width) : 0 }
    }
    self.density = density(Array(samples.indices))
    standardError = bootstrap.standardErrors(samples: samples.count, density)
  }
}
