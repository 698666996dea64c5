import Analysis
import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct StudyComparisonTests {
  private func study(_ shift: Double, ensembles: Int = 20, of width: Double = 1) -> StudySummary {
    let all = (0..<ensembles).map { k in
      EnsembleSummary(
        id: "e\(k)", model: "pss:rc=1.5", particles: 100, temperature: Double(k + 1), planned: 16, done: 16,
        averaged: 16, spacing: 1,
        estimates: [
          "shear_modulus": Estimate(mean: 10 + (k == 3 ? shift : 0), standardError: width, samples: 16),
          "unknown": Estimate(mean: 1, standardError: nil, samples: 1),
        ], dipoleDistribution: nil, modes: [], worst: [:], stressCorrelation: [], objections: [])
    }
    return StudySummary(study: "s", codeVersion: "0", seed: 1, ensembles: all, flagged: [])
  }

  @Test func aStudyAgreesWithItself() {
    let comparison = StudyComparison(study(0), study(0))
    // A number without an error is compared only if it is the same.
    #expect(comparison.rows.count == 40 && comparison.meanSquare == 0 && comparison.chance == 1 && comparison.agrees)
  }

  /// Numbers without any scatter that differ: all 16 of one study below all of the other, with a chance of 2·16!²/32!.
  @Test func numbersWithoutScatterThatDifferAreADifference() throws {
    func crystal(_ fraction: Double) -> StudySummary {
      var summary = study(0)
      summary.ensembles[0].estimates["solid_fraction"] = Estimate(mean: fraction, standardError: 0, samples: 16)
      return summary
    }
    #expect(StudyComparison(crystal(0.001), crystal(0.001)).agrees)
    let found = StudyComparison(crystal(0), crystal(0.001))
    #expect(!found.agrees && found.largest?.observable == "solid_fraction" && found.meanSquare == 0)
    #expect(abs(found.largest!.chance / (2 / 601_080_390) - 1) < 1e-9)
  }

  /// z = 3/√2 in one of 40 is nothing; 10/√2 is.
  @Test func aDifferenceBeyondChanceIsFound() throws {
    let small = StudyComparison(study(3), study(0))
    #expect(small.agrees && abs(small.largest!.deviation - 3 / 2.0.squareRoot()) < 1e-12)
    let large = StudyComparison(study(10), study(0))
    #expect(!large.agrees && large.largest?.ensemble == "e3" && large.chance < 1e-5)
    // The formula against its definition: 1 − (1 − p)ⁿ with n = 40 and p = 0.04226945 of Student's |t| > 3/√2 at 30 degrees of
    // freedom (SciPy).
    let expected = 1 - (0..<40).reduce(1.0) { product, _ in product * (1 - 0.04226945032577391) }
    #expect(abs(small.chance - expected) < 1e-9)
  }

  /// Two studies of the same physics with three samples each: by their definition, 0.1% of comparisons find a difference. With a
  /// normal distribution instead of Student's it would be 17% for ten numbers.
  @Test func fewSamplesAreComparedByStudentsDistribution() {
    var noise = SplitMix64(seed: 8)
    func mean() -> Estimate {
      let x = (0..<3).map { _ in noise.normal() }
      let mean = x.reduce(0, +) / 3
      let variance = x.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 2
      return Estimate(mean: mean, standardError: (variance / 3).squareRoot(), samples: 3)
    }
    func study() -> StudySummary {
      let ensemble = EnsembleSummary(
        id: "e", model: "pss:rc=1.5", particles: 100, temperature: 1, planned: 3, done: 3, averaged: 3, spacing: 1,
        estimates: Dictionary(uniqueKeysWithValues: (0..<10).map { ("x\($0)", mean()) }), dipoleDistribution: nil,
        modes: [],
        worst: [:], stressCorrelation: [], objections: [])
      return StudySummary(study: "s", codeVersion: "0", seed: 1, ensembles: [ensemble], flagged: [])
    }
    let comparisons = 4000
    let different = (0..<comparisons).count { _ in !StudyComparison(study(), study()).agrees }
    // Welch's distribution is approximate; four of 4000 are expected, and three times as many allowed.
    #expect(different <= 12, "\(different) of \(comparisons)")
  }

  @Test func ensemblesOfOneStudyOnlyAreNamed() {
    let comparison = StudyComparison(study(0), study(0, ensembles: 18))
    #expect(comparison.unmatched == ["e18", "e19"] && comparison.rows.count == 36)
  }
}
