import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct HistogramTests {
  private static let samples: [[Double]] = {
    var noise = Noise(seed: 77)
    return (0..<40).map { _ in (0..<250).map { _ in noise.uniform() + noise.uniform() } }
  }()

  @Test func itsIntegralIsOneWhereNothingLiesOutside() {
    let histogram = Histogram(Self.samples, in: 0...2, bins: 16, bootstrap: Bootstrap(resamples: 10))
    let sum: Double = histogram.density.reduce(0, +)
    #expect(abs(sum * 0.125 - 1) < 1e-14)
    #expect(histogram.centers.first == 1.0 / 16)
    #expect(histogram.centers.last == 2 - 1.0 / 16)
  }

  @Test func valuesOutsideCountInTheNormalisation() {
    let histogram = Histogram([[0.25, 0.75, 5, -3]], in: 0...1, bins: 2, bootstrap: Bootstrap())
    #expect(histogram.density == [0.5, 0.5])
  }

  @Test func bothEndsOfTheRangeBelongToIt() {
    let histogram = Histogram([[0, 1]], in: 0...1, bins: 4, bootstrap: Bootstrap())
    #expect(histogram.density == [2, 0, 0, 2])
  }

  @Test func theDensityOfASumOfTwoUniformNumbersIsATriangle() {
    let histogram = Histogram(Self.samples, in: 0...2, bins: 10, bootstrap: Bootstrap(resamples: 200))
    for (x, density) in zip(histogram.centers, histogram.density) {
      // 10⁴ values: a bin of probability P = density/5 has the error √(P/10⁴)·5; five of them.
      let expected = 1 - abs(1 - x)
      let error = 5 * (expected / 5 / 1e4).squareRoot()
      #expect(abs(density - expected) < 5 * error)
    }
  }

  @Test func theErrorsAreThoseOfIndependentCounts() {
    let resamples = 2000
    let histogram = Histogram(Self.samples, in: 0...2, bins: 10, bootstrap: Bootstrap(resamples: resamples))
    for (x, error) in zip(histogram.centers, histogram.standardError!) {
      // Binomial counts; 40 samples know their own spread to 1/√80 = 11%. Four of them, and the resamples' 2%.
      let probability = (1 - abs(1 - x)) / 5
      let expected = 5 * (probability * (1 - probability) / 1e4).squareRoot()
      #expect(abs(error / expected - 1) < 0.5)
    }
  }

  /// Two kinds of samples, each within one bin: bins are correlated fully, and the part in both has no error.
  @Test func partsOfSeveralBinsHaveErrorsOfTheirOwn() throws {
    let samples = (0..<40).map { $0 % 2 == 0 ? [0.1, 0.9] : [0.3, 0.9] }
    let histogram = Histogram(samples, in: 0...1, bins: 4, bootstrap: Bootstrap(resamples: 400))
    #expect(histogram.cumulative == [0.25, 0.5, 0.5, 1])
    let errors = try #require(histogram.cumulativeError)
    // Half of 40 samples: a binomial error of √(1/4/39), halved; 400 resamples know it to 4%, four of which are allowed.
    #expect(abs(errors[0] / (0.25 / 39.0.squareRoot()) - 1) < 0.16)
    #expect(errors[1] < 1e-12 && errors[3] < 1e-12)
  }

  @Test func oneSampleHasNoErrorsAndNoValuesNoDensity() {
    let histogram = Histogram([[]], in: 0...1, bins: 3, bootstrap: Bootstrap())
    #expect(histogram.density == [0, 0, 0])
    #expect(histogram.standardError == nil)
  }
}
