import Foundation
import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct CoarseSeriesTests {
  /// Means of as many successive values as their number requires, and a checkpoint at every length.
  @Test func meansAreThoseOfSuccessiveValues() throws {
    var noise = Noise(seed: 5)
    var all: [Double] = []
    var series = CoarseSeries()
    for _ in 0..<3000 {
      let value = noise.uniform()
      all.append(value)
      series.append(value)
      series = try #require(CoarseSeries(numbers: series.numbers))
      #expect(series.means.count < CoarseSeries.capacity)
    }
    #expect(series.stride == 16)
    for (k, mean) in series.means.enumerated() {
      let direct = all[(16 * k)..<(16 * (k + 1))].reduce(0, +) / 16
      #expect(abs(mean - direct) < 1e-13)
    }
  }

  @Test func aSlopeIsADriftOfHalfTheLength() throws {
    var series = CoarseSeries()
    for k in 0..<1024 { series.append(Double(k)) }
    #expect(abs(try #require(series.drift) - 512) < 1e-9)
    #expect(CoarseSeries().drift == nil && CoarseSeries().blocks == nil)
  }

  @Test func numbersThatAreNoneAreRefused() {
    for numbers in [[], [1, 0], [0, 0, 0], [3, 0, 0], [2, 0, 2], [1, .nan, 0], [1, 0, -1], [1.5, 0, 0]] as [[Double]] {
      #expect(CoarseSeries(numbers: numbers) == nil, "\(numbers)")
    }
  }
}
