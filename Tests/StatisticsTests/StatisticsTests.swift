import Foundation
import Statistics
import Testing

/// Numbers without pattern, the same in every run.
struct Noise {
  var state: UInt64
  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) * 0x1p-53
  }
  /// Nearly normal: twelve uniforms.
  mutating func normal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + next() } }
}

@Suite struct MultipleTauCorrelatorTests {
  static func series(_ count: Int, seed: UInt64) -> [Double] {
    var noise = Noise(state: seed)
    var x = 0.0
    return (0..<count).map { _ in
      x = 0.95 * x + noise.normal()
      return x
    }
  }

  /// ⟨x(0)x(lag)⟩ over all pairs of a series.
  static func direct(_ x: [Double], lag: Int) -> Double {
    (lag..<x.count).reduce(0) { $0 + x[$1] * x[$1 - lag] } / Double(x.count - lag)
  }

  @Test func shortLagsAreExactAndLongOnesAreThoseOfTheAveragedSeries() {
    let x = Self.series(1000, seed: 1)
    var correlator = MultipleTauCorrelator(components: 1)
    for value in x { correlator.append([value]) }
    let found = correlator.correlation
    #expect(found.lags.prefix(16).elementsEqual(0..<16))
    #expect(zip(found.lags, found.lags.dropFirst()).allSatisfy { $0 < $1 } && found.lags.last! > 500)
    for (lag, value) in zip(found.lags, found.values) {
      // The level of a lag: its series is averaged over 2ˡ values.
      var level = 0
      while lag >> level >= 16 { level += 1 }
      let width = 1 << level
      let averaged = (0..<(x.count / width)).map { k in x[(k * width)..<((k + 1) * width)].reduce(0, +) / Double(width)
      }
      #expect(abs(value - Self.direct(averaged, lag: lag >> level)) < 1e-11)
    }
  }

  @Test func severalComponentsAreAveraged() {
    let (x, y) = (Self.series(300, seed: 2), Self.series(300, seed: 3))
    var both = MultipleTauCorrelator(components: 2)
    for (a, b) in zip(x, y) { both.append([a, b]) }
    for lag in 0..<16 {
      let expected = (Self.direct(x, lag: lag) + Self.direct(y, lag: lag)) / 2
      #expect(abs(both.correlation.values[lag] - expected) < 1e-12)
    }
  }

  @Test func aStoredCorrelatorGoesOnAsIfNeverInterrupted() throws {
    var correlator = MultipleTauCorrelator(components: 1)
    var other = correlator
    for (k, value) in Self.series(400, seed: 4).enumerated() {
      correlator.append([value])
      other.append([value])
      if k % 37 == 0 {
        other = try JSONDecoder().decode(MultipleTauCorrelator.self, from: JSONEncoder().encode(other))
      }
    }
    #expect(other == correlator)
  }

  @Test func theRelaxationTimeIsTheFirstCrossingInterpolated() {
    let times = [0.0, 1, 2, 3, 4]
    #expect(relaxationTime(times: times, correlation: [10, 6, 2, 0, 5], fraction: 0.4) == 1.5)
    #expect(relaxationTime(times: times, correlation: [10, 9, 8, 7, 6], fraction: 0.4) == nil)
    #expect(relaxationTime(times: [], correlation: [], fraction: 0.4) == nil)
  }
}

@Suite struct BootstrapTests {
  @Test func theErrorOfAMeanIsItsStandardError() {
    var noise = Noise(state: 5)
    let values = (0..<200).map { _ in 3 + noise.normal() }
    let estimate = Bootstrap(resamples: 4000).mean(values)
    let moments = Moments(values)
    #expect(estimate.mean == values.reduce(0, +) / 200 && estimate.samples == 200)
    // The bootstrap has s√((n − 1)/n)/√n, and itself scatters by 1/√(2·4000) = 1.1%.
    #expect(abs(estimate.standardError! / moments.standardError - 1) < 0.05)
    #expect(Bootstrap(resamples: 4000).mean(values) == estimate)
  }

  @Test func aRatioWeighsEverySampleByItsSize() {
    let estimate = Bootstrap().ratio([10, 1], [5, 1])
    #expect(estimate.mean == 11.0 / 6)
    // Resamples of two samples: both, the first twice, the second twice, with chances ½, ¼, ¼.
    let outcomes: [Double] = [11.0 / 6, 11.0 / 6, 2, 1]
    let center = outcomes.reduce(0, +) / 4
    let spread = outcomes.reduce(0.0) { sum, x in sum + (x - center) * (x - center) } / 4
    #expect(abs(estimate.standardError! - spread.squareRoot()) < 0.05 * spread.squareRoot())
  }

  @Test func oneSampleHasNoError() {
    #expect(Bootstrap().mean([2]) == Estimate(mean: 2, standardError: nil, samples: 1))
  }

  @Test func aHistogramIsNormalisedOverAllValues() {
    let histogram = Histogram([[0.1, 0.2, 0.6], [0.7, 3]], in: 0...1, bins: 2, bootstrap: Bootstrap())
    #expect(histogram.centers == [0.25, 0.75])
    #expect(histogram.density == [2 / 2.5, 2 / 2.5])
    #expect(histogram.standardError!.allSatisfy { $0 > 0 })
  }

  @Test func momentsAreThoseOfTheFormulae() {
    let moments = Moments([1.0, 2, 4])
    #expect(moments.mean == 7.0 / 3 && abs(moments.variance - 7.0 / 3) < 1e-15)
    #expect(abs(moments.standardError - (7.0 / 9).squareRoot()) < 1e-15)
    #expect(Moments([1.0]).variance.isNaN)
  }
}
