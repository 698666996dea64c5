/// Bootstrap standard errors: samples are drawn with replacement, and the statistic is recomputed for each resample.
///
/// The unit of resampling is the sample (a glass), never a bond or a mode of a sample, since those are correlated.
///
/// Source: B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), ch. 6.
public struct Bootstrap: Sendable {
  /// The number of resamples.
  public let resamples: Int
  let seed: UInt64

  /// Creates a bootstrap whose draws are determined by `seed`: the same data always give the same error.
  public init(resamples: Int = 1000, seed: UInt64 = 1) {
    precondition(resamples >= 2, "an error needs at least two resamples")
    self.resamples = resamples
    self.seed = seed
  }

  /// Returns the same with fewer resamples, where each takes long.
  package func resampling(atMost most: Int) -> Bootstrap { Bootstrap(resamples: min(most, resamples), seed: seed) }

  /// Returns the standard deviation of `statistic` over resamples of the indices 0..<`samples`; nil for fewer than two
  /// samples.
  public func standardError(samples: Int, _ statistic: ([Int]) -> Double) -> Double? {
    standardErrors(samples: samples) { [statistic($0)] }?[0]
  }

  /// Returns the standard errors of several numbers at once, such as the bins of a histogram.
  public func standardErrors(samples: Int, _ statistics: ([Int]) -> [Double]) -> [Double]? {
    guard samples >= 2 else { return nil }
    let center = statistics(Array(0..<samples))
    var sums = center.map { _ in 0.0 }
    var squares = sums
    resample(samples) { indices in
      for (k, value) in statistics(indices).enumerated() {
        // Deviations from the value of the full sample lose no digits to a large mean.
        let d = value - center[k]
        sums[k] += d
        squares[k] += d * d
      }
    }
    return sums.indices.map { k in spread(sums[k], squares[k], of: center[k]) }
  }

  /// Returns `statistics` on every resample of the indices 0..<`samples`, one ``Replicates`` per number; empty for
  /// fewer than two samples.
  public func replicates(samples: Int, _ statistics: ([Int]) -> [Double]) -> [Replicates] {
    guard samples >= 2 else { return [] }
    var rows: [[Double]] = []
    rows.reserveCapacity(resamples)
    resample(samples) { rows.append(statistics($0)) }
    return rows[0].indices.map { k in Replicates(rows.map { $0[k] }) }
  }

  /// Returns the central interval of probability `confidence` of `statistic` over resamples, by percentiles; nil for
  /// fewer than two samples.
  public func interval(
    samples: Int, confidence: Double = Replicates.oneSigma, _ statistic: ([Int]) -> Double
  ) -> ClosedRange<Double>? {
    replicates(samples: samples) { [statistic($0)] }.first?.interval(confidence: confidence)
  }

  /// Returns `statistic` on `resamples` copies of `values` with normal noise of their standard errors added: the
  /// parametric bootstrap, for values whose samples are not available.
  public func parametric<Result>(
    _ values: [Double], standardErrors: [Double], _ statistic: ([Double]) -> Result
  ) -> [Result] {
    precondition(values.count == standardErrors.count, "one standard error a value")
    var generator = SplitMix64(seed: seed)
    return (0..<resamples).map { _ in
      statistic(zip(values, standardErrors).map { $0 + $1 * generator.normal() })
    }
  }

  /// Returns `statistic` on all samples and on every resample.
  public func resampled(samples: Int, _ statistic: ([Int]) -> Double) -> Resampled {
    var replicates: [Double] = []
    if samples >= 2 { resample(samples) { replicates.append(statistic($0)) } }
    return Resampled(value: statistic(Array(0..<samples)), replicates: replicates)
  }

  /// Returns the mean of `values`, one per sample, with its bootstrap error.
  public func mean(_ values: [Double]) -> Estimate {
    ratio(values, [Double](repeating: 1, count: values.count))
  }

  /// Returns Σ numerators/Σ denominators, one of each per sample, with its bootstrap error: a mean over all bonds of
  /// all samples.
  ///
  /// It uses the draws of ``standardError(samples:_:)`` and accumulates the sums while drawing.
  public func ratio(_ numerators: [Double], _ denominators: [Double]) -> Estimate {
    precondition(numerators.count == denominators.count, "one numerator and one denominator a sample")
    let n = numerators.count
    let mean = numerators.reduce(0, +) / denominators.reduce(0, +)
    guard n >= 2 else { return Estimate(mean: mean, standardError: nil, samples: n) }
    var generator = SplitMix64(seed: seed)
    var sum = 0.0
    var square = 0.0
    for _ in 0..<resamples {
      var above = 0.0
      var below = 0.0
      for _ in 0..<n {
        let k = generator.index(below: n)
        above += numerators[k]
        below += denominators[k]
      }
      let d = above / below - mean
      sum += d
      square += d * d
    }
    return Estimate(mean: mean, standardError: spread(sum, square, of: mean), samples: n)
  }

  /// Calls `body` with the indices of every resample.
  private func resample(_ samples: Int, _ body: ([Int]) -> Void) {
    var generator = SplitMix64(seed: seed)
    var indices = [Int](repeating: 0, count: samples)
    for _ in 0..<resamples {
      for i in indices.indices { indices[i] = generator.index(below: samples) }
      body(indices)
    }
  }

  /// Returns the standard deviation of `value` from Σd and Σd² over all resamples.
  private func spread(_ sum: Double, _ square: Double, of value: Double) -> Double {
    let n = Double(resamples)
    return Statistics.standardError((square - sum * sum / n) / (n - 1), of: value)
  }
}
