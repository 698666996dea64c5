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

  /// z = 3/√2 in one of 40 is nothing; 10/√2 is.
  @Test func aDifferenceBeyondChanceIsFound() throws {
    let small = StudyComparison(study(3), study(0))
    #expect(small.agrees && abs(small.largest!.deviation - 3 / 2.0.squareRoot()) < 1e-12)
    let large = StudyComparison(study(10), study(0))
    #expect(!large.agrees && large.largest?.ensemble == "e3" && large.chance < 1e-9)
    // The formula against its definition: 1 − (1 − erfc(z/√2))ⁿ at z = 3/√2, n = 40, erfc(1.5) = 0.033894853524689.
    let expected = 1 - (0..<40).reduce(1.0) { product, _ in product * (1 - 0.033894853524689) }
    #expect(abs(small.chance - expected) < 1e-12)
  }

  @Test func ensemblesOfOneStudyOnlyAreNamed() {
    let comparison = StudyComparison(study(0), study(0, ensembles: 18))
    #expect(comparison.unmatched == ["e18", "e19"] && comparison.rows.count == 36)
  }
}
