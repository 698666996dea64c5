import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct MomentsTests {
  @Test func theyAreTheTextbookValues() {
    let moments = Moments([2.0, 4, 4, 4, 5, 5, 7, 9])
    #expect(moments.count == 8)
    #expect(moments.mean == 5)
    #expect(moments.variance == 32.0 / 7)
    #expect(moments.standardDeviation == (32.0 / 7).squareRoot())
    #expect(abs(moments.standardError - (4.0 / 7).squareRoot()) < 1e-15)
  }

  @Test func aLargeMeanCostsNoDigitsOfTheVariance() {
    #expect(Moments([1e9 + 1, 1e9 + 2, 1e9 + 3]).variance == 1)
  }

  @Test func tooFewNumbersHaveNoMoments() {
    #expect(Moments([]).mean.isNaN)
    #expect(Moments([3]).mean == 3)
    #expect(Moments([3]).variance.isNaN)
    #expect(Moments([3]).standardError.isNaN)
  }
}
