import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct PoissonCountTests {
  @Test func itsIntervalsAreThoseOfTheTables() {
    // N. Gehrels, Astrophys. J. 303, 336 (1986), tables 1 and 2, one sigma: limits to the digits printed.
    let table: [(count: Int, lower: Double, upper: Double)] = [
      (0, 0, 1.841), (1, 0.173, 3.300), (2, 0.708, 4.638), (5, 2.840, 8.382), (10, 6.891, 14.27), (50, 42.95, 58.12),
    ]
    for row in table {
      let interval = PoissonCount(row.count).interval()
      #expect(abs(interval.lowerBound - row.lower) < 6e-4 * max(1, row.lower))
      #expect(abs(interval.upperBound - row.upper) < 6e-4 * max(1, row.upper))
    }
    #expect(PoissonCount(9).standardError == 3)
  }
}

@Suite(.tags(.unit)) struct KolmogorovSmirnovTests {
  @Test func theDistanceIsTheLargestStep() {
    // F_n jumps to 1/2 at 0.1 and to 1 at 0.3: 0.7 above the line there.
    #expect(abs(KolmogorovSmirnov([0.3, 0.1])!.distance - 0.7) < 1e-15)
    #expect(KolmogorovSmirnov([]) == nil)
  }

  @Test func itsProbabilityIsUniformWhereTheHypothesisHolds() {
    var noise = Noise(seed: 6)
    let draws = 2000
    let small = (0..<draws).count { _ in
      KolmogorovSmirnov((0..<20).map { _ in noise.uniform() })!.probability < 0.1
    }
    // A tenth, with √(0.09/2000) = 0.7%; four of them, and the formula's own 1% of its probability.
    #expect(abs(Double(small) / Double(draws) - 0.1) < 0.028)
  }

  /// Every number three times: their count has three times the variance of a Poisson distribution.
  @Test func numbersOfAClusterCountAsOne() {
    var noise = Noise(seed: 7)
    let draws = 2000
    var (small, naive) = (0, 0)
    for _ in 0..<draws {
      let clusters = (0..<20).map { _ in noise.uniform() }
      let numbers = clusters.flatMap { [$0, $0, $0] }
      small += KolmogorovSmirnov(numbers, dispersion: 3)!.probability < 0.1 ? 1 : 0
      naive += KolmogorovSmirnov(numbers)!.probability < 0.1 ? 1 : 0
    }
    #expect(abs(Double(small) / Double(draws) - 0.1) < 0.028)
    #expect(Double(naive) / Double(draws) > 0.3)
  }
}
