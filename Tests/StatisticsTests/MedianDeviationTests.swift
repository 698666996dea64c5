import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct MedianDeviationTests {
  /// By the definition, with every number written out as often as it counts.
  private func defined(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let median = sorted[(sorted.count - 1) / 2]
    return values.map { abs($0 - median) }.sorted()[(values.count - 1) / 2]
  }

  @Test func itIsTheMedianOfTheDeviationsFromTheMedian() {
    #expect(MedianDeviation([1, 1, 2, 2, 4, 6, 9]).value { _ in 1 } == 1)
    #expect(MedianDeviation([3]).value { _ in 5 } == 0)
    #expect(MedianDeviation([3, 4]).value { _ in 0 } == nil)
    var generator = SplitMix64(seed: 5)
    for round in 0..<200 {
      let values = (0..<(1 + round % 17)).map { _ in Double(generator.index(below: 20)) }
      let weights = values.map { _ in generator.index(below: 4) }
      let written = zip(values, weights).flatMap { Array(repeating: $0, count: $1) }
      let found = MedianDeviation(values).value { weights[$0] }
      #expect(found == (written.isEmpty ? nil : defined(written)), "\(values) \(weights)")
    }
  }

  /// One number in a hundred a thousandfold too large changes the standard deviation hundredfold and this by a percent.
  @Test func aTailHardlyChangesIt() {
    let values = (0..<199).map { Double($0) / 199 }
    let before = MedianDeviation(values).value { _ in 1 }!
    let after = MedianDeviation(values + [1000, 1000]).value { _ in 1 }!
    #expect(abs(after / before - 1) < 0.03)
  }
}
