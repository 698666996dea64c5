/// Standard errors by resampling: samples are drawn with replacement, whole, and the statistic is computed anew.
///
/// The unit that is drawn is the sample (a glass), never a bond or a mode of one, since those are correlated.
///
/// Source: B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), ch. 6.
public struct Bootstrap: Sendable {
  /// How many resamples.
  public let resamples: Int
  private let seed: UInt64

  /// A bootstrap whose draws are fixed by `seed`: the same data always give the same error.
  public init(resamples: Int = 1000, seed: UInt64 = 1) {
    precondition(resamples >= 2, "an error needs at least two resamples")
    self.resamples = resamples
    self.seed = seed
  }

  /// The standard deviation of `statistic` over resamples of the indices 0..<`samples`; nil for fewer than two samples.
  public func standardError(samples: Int, _ statistic: ([Int]) -> Double) -> Double? {
    standardErrors(samples: samples) { [statistic($0)] }?[0]
  }

  /// As ``standardError(samples:_:)`` for several numbers at once, such as the bins of a histogram.
  public func standardErrors(samples: Int, _ statistics: ([Int]) -> [Double]) -> [Double]? {
    guard samples >= 2 else { return nil }
    var draws = Draws(state: seed)
    var sums: [Double] = []
    var squares: [Double] = []
    let center = statistics(Array(0..<samples))
    sums = center.map { _ in 0 }
    squares = sums
    var indices = [Int](repeating: 0, count: samples)
    for _ in 0..<resamples {
      for i in indices.indices { indices[i] = draws.index(below: samples) }
      for (k, value) in statistics(indices).enumerated() {
        // Deviations from the full sample's value lose no digits to a large mean.
        let d = value - center[k]
        sums[k] += d
        squares[k] += d * d
      }
    }
    let n = Double(resamples)
    return sums.indices.map { k in max(0, (squares[k] - sums[k] * sums[k] / n) / (n - 1)).squareRoot() }
  }

  /// The mean of `values`, one a sample, with its bootstrap error.
  public func mean(_ values: [Double]) -> Estimate {
    ratio(values, [Double](repeating: 1, count: values.count))
  }

  /// Σ numerators/Σ denominators, one of each a sample, with its bootstrap error: a mean over all bonds of all samples.
  public func ratio(_ numerators: [Double], _ denominators: [Double]) -> Estimate {
    func value(_ indices: [Int]) -> Double {
      indices.reduce(0) { $0 + numerators[$1] } / indices.reduce(0) { $0 + denominators[$1] }
    }
    return Estimate(
      mean: value(Array(numerators.indices)), standardError: standardError(samples: numerators.count, value),
      samples: numerators.count)
  }
}

/// SplitMix64: enough for drawing indices, and the same everywhere.
private struct Draws {
  var state: UInt64

  mutating func index(below bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    z ^= z >> 31
    return Int(z.multipliedFullWidth(by: UInt64(bound)).high)
  }
}
