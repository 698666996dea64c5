import Foundation
import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct MultipleTauCorrelatorTests {
  /// Two series with memory: each value remembers 0.9 of the one before.
  private static let series: [[Double]] = {
    var noise = Noise(seed: 11)
    var x = [0.0, 0.0]
    return (0..<3001).map { _ in
      x = x.map { 0.9 * $0 + noise.symmetric() }
      return x
    }
  }()

  private static let correlator = {
    var correlator = MultipleTauCorrelator(components: 2)
    for values in series { correlator.append(values) }
    return correlator
  }()

  /// Σ x(t)·x(t + lag)/components over all t, divided by their number.
  private func direct(_ x: [[Double]], lag: Int) -> (value: Double, count: Int) {
    var products: [Double] = []
    for (now, later) in zip(x, x.dropFirst(lag)) {
      let product = now[0] * later[0] + now[1] * later[1]
      products.append(product / 2)
    }
    return (products.reduce(0, +) / Double(products.count), products.count)
  }

  /// The series of means of pairs, `level` times over; a last value without a partner is not there yet.
  private func blockAveraged(_ level: Int) -> [[Double]] {
    (0..<level).reduce(Self.series) { x, _ in
      stride(from: 0, to: x.count - 1, by: 2).map { k -> [Double] in
        let sums: [Double] = zip(x[k], x[k + 1]).map(+)
        return sums.map { $0 / 2 }
      }
    }
  }

  // Both sums have the same terms; their orders agree up to rounding of at most 3000 terms of order 5.
  private let rounding = 1e-12

  @Test func lagsBelowSixteenAreTheDirectSum() {
    let (lags, values, counts) = Self.correlator.correlation
    #expect(Array(lags.prefix(16)) == Array(0..<16))
    for lag in 0..<16 {
      let expected = direct(Self.series, lag: lag)
      #expect(abs(values[lag] - expected.value) < rounding)
      #expect(counts[lag] == expected.count)
    }
  }

  @Test func longerLagsAreTheDirectSumOfTheBlockAveragedSeries() {
    let (lags, values, counts) = Self.correlator.correlation
    // 3001 values fill lags up to 15·2⁷ = 1920; at level 8 there are eleven blocks, and lags 8, 9 and 10.
    #expect(lags.last == 10 << 8)
    var k = 16
    for level in 1...8 {
      let blocks = blockAveraged(level)
      for lag in 8..<16 where lag < blocks.count {
        let expected = direct(blocks, lag: lag)
        #expect(lags[k] == lag << level)
        #expect(abs(values[k] - expected.value) < rounding)
        #expect(counts[k] == expected.count)
        k += 1
      }
    }
    #expect(k == lags.count)
  }

  @Test func lagsAscendWithoutRepetition() {
    let lags = Self.correlator.correlation.lags
    #expect(zip(lags, lags.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func aConstantSeriesHasAConstantCorrelation() {
    var correlator = MultipleTauCorrelator(components: 1)
    for _ in 0..<500 { correlator.append([0.5]) }
    #expect(correlator.correlation.values.allSatisfy { $0 == 0.25 })
  }

  @Test(arguments: [0, 1, 15, 16, 17, 1234, 2048, 3000])
  func restoredInTheMiddleItGoesOnBitByBit(_ stop: Int) throws {
    var correlator = MultipleTauCorrelator(components: 2)
    for values in Self.series.prefix(stop) { correlator.append(values) }
    // The encoding of checkpoints.
    let state = try PropertyListEncoder().encode(correlator)
    var restored = try PropertyListDecoder().decode(MultipleTauCorrelator.self, from: state)
    #expect(restored == correlator)
    for values in Self.series.dropFirst(stop) { restored.append(values) }
    #expect(restored == Self.correlator)
    let bits = restored.correlation.values.map(\.bitPattern)
    #expect(bits == Self.correlator.correlation.values.map(\.bitPattern))
  }
}

@Suite(.tags(.unit)) struct RelaxationTimeTests {
  @Test func itIsInterpolatedBetweenThePointsAroundTheLevel() {
    // c = 2, 1.5, 0.5: a quarter of c(0) lies at the end; 0.5·c(0) = 1 half-way between times 1 and 3.
    let times = [0.0, 1, 3]
    let correlation = [2.0, 1.5, 0.5]
    #expect(relaxationTime(times: times, correlation: correlation, fraction: 0.5) == 2)
    #expect(relaxationTime(times: times, correlation: correlation, fraction: 0.25) == 3)
    #expect(relaxationTime(times: times, correlation: correlation, fraction: 0.75) == 1)
  }

  @Test func itIsTheFirstCrossingOfSeveral() {
    let time = relaxationTime(times: [0, 1, 2, 3, 4], correlation: [1, 0, 1, 0, 1], fraction: 0.5)
    #expect(time == 0.5)
  }

  @Test func itIsExactForAStraightLine() {
    let times = (0...10).map(Double.init)
    let time = relaxationTime(times: times, correlation: times.map { 1 - $0 / 10 }, fraction: 0.37)!
    #expect(abs(time - 6.3) < 1e-14)
  }

  @Test func itIsNilWhereTheCorrelationNeverFallsSoFar() {
    #expect(relaxationTime(times: [0, 1, 2], correlation: [1, 0.9, 0.8], fraction: 0.5) == nil)
  }

  @Test func itIsNilWithoutAPositiveStart() {
    #expect(relaxationTime(times: [], correlation: [], fraction: 0.5) == nil)
    #expect(relaxationTime(times: [0, 1], correlation: [0, -1], fraction: 0.5) == nil)
    #expect(relaxationTime(times: [0, 1], correlation: [-1, -2], fraction: 0.5) == nil)
    #expect(relaxationTime(times: [0, 1], correlation: [.nan, 0], fraction: 0.5) == nil)
  }
}
