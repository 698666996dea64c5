import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct WeightedMeanTests {
  @Test func itIsThatOfInverseVariances() {
    let mean = WeightedMean([
      Estimate(mean: 1, standardError: 1, samples: 10), Estimate(mean: 4, standardError: 2, samples: 20),
    ])!
    // (1·1 + 4/4)/(1 + 1/4) = 1.6, χ² = 0.36 + 5.76/4 = 1.8.
    #expect(abs(mean.mean - 1.6) < 1e-15)
    #expect(abs(mean.standardError - 0.8.squareRoot()) < 1e-15)
    #expect(abs(mean.chiSquared - 1.8) < 1e-14)
    #expect(mean.samples == 30)
    #expect(abs(mean.inflatedError - (0.8 * 1.8).squareRoot()) < 1e-14)
    // χ² of one degree: erfc(√0.9) = 0.17971.
    #expect(abs(mean.probability - 0.17971) < 1e-5)
  }

  @Test func oneEstimateIsItself() {
    let mean = WeightedMean([Estimate(mean: 3, standardError: 0.1, samples: 7)])!
    #expect(mean.mean == 3)
    #expect(abs(mean.inflatedError - 0.1) < 1e-15)
    #expect(mean.reducedChiSquared == nil && mean.probability == 1)
  }

  @Test func withoutErrorsThereIsNone() {
    #expect(WeightedMean([]) == nil)
    #expect(WeightedMean([Estimate(mean: 3, standardError: nil, samples: 1)]) == nil)
    #expect(WeightedMean([Estimate(mean: 3, standardError: 0, samples: 1)]) == nil)
  }

  private static func draw(_ k: Int, scatter: Double) -> WeightedMean {
    var noise = Noise(experiment: 5000 + k)
    let estimates = (0..<8).map { j in
      let error = 0.1 * Double(j + 1)
      return Estimate(mean: 2 + scatter * error * noise.normal(), standardError: error, samples: 1)
    }
    return WeightedMean(estimates)!
  }

  @Test func oneSigmaCoversTheMean() {
    let part = coverage(of: 2) { k in
      let mean = Self.draw(k, scatter: 1)
      return mean.mean - mean.standardError...mean.mean + mean.standardError
    }
    #expect(oneSigmaCovers.contains(part))
  }

  @Test func errorsThreeTimesTooSmallAreInflated() {
    let part = coverage(of: 2) { k in
      let estimate = Self.draw(k, scatter: 3).estimate
      return estimate.mean - estimate.standardError!...estimate.mean + estimate.standardError!
    }
    // Student's law of 7 degrees: 65% at one sigma.
    #expect(oneSigmaCovers.contains(part))
    #expect(Self.draw(0, scatter: 3).probability < 0.01)
  }
}
