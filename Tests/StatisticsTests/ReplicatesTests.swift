import Foundation
import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct ReplicatesTests {
  @Test func quantilesAreInterpolatedBetweenTheSortedValues() {
    let replicates = Replicates([4, 1, 3, 2, 5.0])
    #expect(replicates.values == [1, 2, 3, 4, 5])
    #expect(replicates.quantile(0.5) == 3)
    #expect(replicates.quantile(0.125) == 1.5)
    #expect(replicates.interval(confidence: 0.5) == 2...4)
    #expect(abs(replicates.standardError! - 2.5.squareRoot()) < 1e-15)
  }

  @Test func undefinedOnesAreCountedAndLeftOut() {
    let replicates = Replicates([1, .nan, 3, .infinity])
    #expect(replicates.values == [1, 3] && replicates.undefined == 2)
    #expect(Replicates([1]).interval() == nil && Replicates([1]).standardError == nil)
  }

  @Test func theHalfWidthOfNormalValuesIsTheirStandardDeviationAndTailsDoNotInflateIt() {
    var noise = Noise(seed: 2)
    var values = (0..<20_000).map { _ in 3 * noise.normal() }
    // Half the distance of the 16th and 84th percentiles: to 0.9% of σ with so many; four of them.
    #expect(abs(Replicates(values).halfWidth! / 3 - 1) < 0.04)
    for k in 0..<20 { values[k] = 1e6 }
    #expect(abs(Replicates(values).halfWidth! / 3 - 1) < 0.04)
  }
}

@Suite(.tags(.unit)) struct BootstrapIntervalTests {
  @Test func theIntervalHasTheErrorsWidthWhereAllIsNormal() {
    var noise = Noise(seed: 4)
    let values = (0..<200).map { _ in noise.normal() }
    let bootstrap = Bootstrap(resamples: 4000)
    func mean(_ indices: [Int]) -> Double { indices.reduce(0) { $0 + values[$1] } / Double(indices.count) }
    let interval = bootstrap.interval(samples: 200, mean)!
    let error = bootstrap.standardError(samples: 200, mean)!
    // A half width of 4000 resamples is known to 2%.
    #expect(abs((interval.upperBound - interval.lowerBound) / (2 * error) - 1) < 0.08)
    // 95.45% are two standard errors, known to 3% or so.
    let wide = bootstrap.interval(samples: 200, confidence: 0.9545, mean)!
    #expect(abs((wide.upperBound - wide.lowerBound) / (4 * error) - 1) < 0.12)
    #expect(bootstrap.interval(samples: 200, mean) == interval)
    #expect(bootstrap.interval(samples: 1, mean) == nil)
  }

  @Test func itCoversTheMeanOfASkewedDistribution() {
    let part = coverage(of: 1) { k in
      var noise = Noise(experiment: 11_000 + k)
      let values = (0..<30).map { _ in -log(1 - noise.uniform()) }
      return Bootstrap(resamples: 200).interval(samples: 30) { indices in
        indices.reduce(0) { $0 + values[$1] } / 30
      }
    }
    // Thirty exponential numbers: 64% in 3000 draws, for their skewness and the 29/30 of the variance that resampling finds.
    #expect((0.56...0.72).contains(part))
  }

  @Test func replicatesAreThoseOfTheStandardErrors() {
    let values = (0..<50).map { Double($0 * $0) }
    func mean(_ indices: [Int]) -> Double { indices.reduce(0) { $0 + values[$1] } / Double(indices.count) }
    let bootstrap = Bootstrap(resamples: 300)
    let replicates = bootstrap.replicates(samples: 50) { [mean($0), -mean($0)] }
    #expect(replicates.count == 2 && replicates[0].values.count == 300)
    // The same numbers, their squares summed in another order.
    #expect(abs(replicates[0].standardError! / bootstrap.mean(values).standardError! - 1) < 1e-12)
    #expect(replicates[1].values == replicates[0].values.reversed().map { -$0 })
  }

  @Test func parametricNoiseHasTheErrorsGiven() {
    let copies = Bootstrap(resamples: 20_000).parametric([5, -1], standardErrors: [2, 0]) { $0 }
    let first = Moments(copies.map { $0[0] })
    // 2/√20000 = 0.014 and 2/√40000 = 0.010; four of each.
    #expect(abs(first.mean - 5) < 0.06)
    #expect(abs(first.standardDeviation - 2) < 0.04)
    #expect(copies.allSatisfy { $0[1] == -1 })
  }
}
