import Statistics
import Tags
import Testing

/// Errors of samples of which some are correlated: the glasses of one liquid.
@Suite(.tags(.law)) struct ClusterBootstrapTests {
  /// `clusters` series of ten glasses each: an autoregression of first order, with a stationary variance of 1.
  private func series(_ clusters: Int, memory: Double, experiment: Int) -> (values: [Double], labels: [Int]) {
    var noise = Noise(experiment: experiment)
    var values: [Double] = []
    for _ in 0..<clusters {
      var x = noise.normal()
      for _ in 0..<10 {
        values.append(x)
        x = memory * x + (1 - memory * memory).squareRoot() * noise.normal()
      }
    }
    return (values, values.indices.map { $0 / 10 })
  }

  private func interval(_ values: [Double], _ labels: [Int], _ experiment: Int) -> ClosedRange<Double>? {
    let resamples = Resamples(Bootstrap(resamples: 200, seed: UInt64(experiment) + 1), clusters: labels)
    let mean = resamples.mean(values)
    return mean.standardError.map { mean.value - $0...mean.value + $0 }
  }

  @Test(arguments: [(8, 0.0), (8, 0.6), (8, 0.95), (30, 0.6)])
  func theErrorOfAMeanCoversWhateverTheCorrelation(_ clusters: Int, _ memory: Double) {
    let part = coverage(of: 0) { experiment in
      let (values, labels) = series(clusters, memory: memory, experiment: experiment)
      return interval(values, labels, experiment)
    }
    #expect(oneSigmaCovers.contains(part))
  }

  /// The same with every glass as independent: an error that is too small, which the test above would notice.
  @Test func errorsOverGlassesAreTooSmall() {
    let part = coverage(of: 0) { experiment in
      let (values, _) = series(8, memory: 0.95, experiment: experiment)
      return interval(values, Array(values.indices), experiment)
    }
    #expect(part < 0.45)
  }

  @Test func aClusterOfEveryGlassIsThePlainBootstrap() {
    let bootstrap = Bootstrap(resamples: 50, seed: 3)
    let values = (0..<20).map { Double($0 * $0 % 7) }
    let plain = Resamples(bootstrap, samples: 20).sum(values)
    #expect(Resamples(bootstrap, clusters: (0..<20).map { 100 - $0 }).sum(values) == plain)
    #expect(Resamples(bootstrap, samples: 20).clusters == 20)
  }

  /// The variance of the mean of plain resamples is Σ(x − x̄)²/n²; with the factor it is s²/n.
  @Test func theVarianceOfAMeanHasNoBias() {
    let values = (0..<5).map { Double($0) }
    let mean = Resamples(Bootstrap(resamples: 40_000), samples: 5).mean(values)
    let expected = (Moments(values).variance / 5).squareRoot()
    // A standard deviation of 40,000 resamples is known to 0.35%.
    #expect(abs(mean.standardError! / expected - 1) < 0.02)
  }

  @Test func oneClusterHasNoError() {
    let resamples = Resamples(Bootstrap(), clusters: [4, 4, 4])
    #expect(resamples.count == 0 && resamples.mean([1, 2, 6]).value == 3)
    #expect(resamples.mean([1, 2, 6]).standardError == nil)
  }
}
