import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct BootstrapTests {
  private static let values: [Double] = {
    var noise = Noise(seed: 5)
    return (0..<400).map { _ in 1000 + noise.symmetric() }
  }()

  @Test func theErrorOfAMeanIsTheStandardDeviationOverRootN() {
    let resamples = 4000
    let estimate = Bootstrap(resamples: resamples).mean(Self.values)
    let moments = Moments(Self.values)
    // Resampling draws from a distribution of variance s²(n − 1)/n; B resamples know a spread to 1/√(2B) of itself.
    let n = Double(Self.values.count)
    let expected = moments.standardError * ((n - 1) / n).squareRoot()
    let scatter = 1 / (2 * Double(resamples)).squareRoot()
    #expect(abs(estimate.standardError! / expected - 1) < 5 * scatter)
    #expect(abs(estimate.mean - moments.mean) < 1e-10)
    #expect(estimate.samples == 400)
  }

  @Test func theSameSeedGivesTheSameErrorAndAnotherSeedAnother() {
    let first = Bootstrap(resamples: 200, seed: 3).mean(Self.values)
    #expect(Bootstrap(resamples: 200, seed: 3).mean(Self.values) == first)
    #expect(Bootstrap(resamples: 200, seed: 4).mean(Self.values).standardError != first.standardError)
  }

  @Test func severalStatisticsAtOnceHaveTheErrorsOfEachAlone() {
    func mean(_ indices: [Int]) -> Double {
      let sum: Double = indices.reduce(0) { $0 + Self.values[$1] }
      return sum / Double(indices.count)
    }
    func largest(_ indices: [Int]) -> Double { indices.map { Self.values[$0] }.max()! }
    let bootstrap = Bootstrap(resamples: 100, seed: 8)
    let together = bootstrap.standardErrors(samples: 400) { [mean($0), largest($0)] }!
    #expect(together[0] == bootstrap.standardError(samples: 400, mean))
    #expect(together[1] == bootstrap.standardError(samples: 400, largest))
  }

  @Test func aRatioIsTheQuotientOfTheSums() {
    let estimate = Bootstrap().ratio([1, 2, 3], [2, 4, 4])
    #expect(estimate.mean == 0.6)
    #expect(estimate.samples == 3)
  }

  @Test func theErrorOfTwoSamplesIsThatOfTheirFourResamples() {
    let estimate = Bootstrap().ratio([10, 1], [5, 1])
    // Both samples twice as often as the first or the second alone: with n = 1000 a spread is known to 3%.
    let outcomes: [Double] = [11.0 / 6, 11.0 / 6, 2, 1]
    let moments = Moments(outcomes)
    let expected = (moments.variance * 3 / 4).squareRoot()
    #expect(abs(estimate.standardError! / expected - 1) < 0.1)
  }

  @Test func aConstantRatioHasNoError() {
    // Weights differ between samples, the ratio does not: resampling whole samples leaves it alone. Halves are exact.
    let weights = (1...20).map(Double.init)
    let estimate = Bootstrap().ratio(weights.map { $0 / 2 }, weights)
    #expect(estimate.mean == 0.5)
    #expect(estimate.standardError == 0)
  }

  @Test func theErrorOfARatioIsThatOfLinearErrorPropagation() {
    var noise = Noise(seed: 21)
    let denominators = (0..<1000).map { _ in 10 + noise.symmetric() }
    let numerators = denominators.map { 3 * $0 + noise.symmetric() }
    let resamples = 4000
    let estimate = Bootstrap(resamples: resamples).ratio(numerators, denominators)
    // δ(Σa/Σb) = √(Σ(a − rb)²)/Σb to first order; the next order is smaller by n^(−1/2) = 3%.
    let r = estimate.mean
    let deviations: [Double] = zip(numerators, denominators).map { $0 - r * $1 }
    let squares: Double = deviations.reduce(0) { $0 + $1 * $1 }
    let expected = squares.squareRoot() / denominators.reduce(0, +)
    let scatter = 1 / (2 * Double(resamples)).squareRoot()
    #expect(abs(estimate.standardError! / expected - 1) < 5 * scatter + 0.03)
  }

  @Test func oneSampleHasNoError() {
    #expect(Bootstrap().mean([4]) == Estimate(mean: 4, standardError: nil, samples: 1))
    #expect(Bootstrap().standardErrors(samples: 0) { _ in [] } == nil)
  }
}
