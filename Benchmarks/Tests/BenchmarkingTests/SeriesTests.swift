import Benchmarking
import Testing

@Suite struct SeriesTests {
  @Test func medianIsTheMiddleValueWhateverTheOrder() {
    #expect(Series([9, 1, 4]).median == 4)
    #expect(Series([9, 1, 4, 5]).median == 4.5)
    #expect(Series([7]).median == 7)
  }

  @Test func medianOfNothingIsNoNumber() { #expect(Series().median.isNaN) }

  @Test func oneOutlierMovesTheRangeAndNotTheMedian() {
    let series = Series([1, 2, 100])
    #expect(series.median == 2)
    #expect(series.range.low == 1 && series.range.high == 100)
  }

  /// A machine that slows down by 3 for a while slows both contestants: the ratio stays 2 where that of medians would too,
  /// but its range shows no disturbance.
  @Test func ratiosOfNeighboursCancelASlowMachine() {
    let fast = Series([2, 2.0 / 3, 2])
    let slow = Series([1, 1.0 / 3, 1])
    let ratios = fast.ratios(over: slow)
    #expect(ratios.median == 2)
    #expect(abs(ratios.range.high - ratios.range.low) < 1e-12)
  }
}
