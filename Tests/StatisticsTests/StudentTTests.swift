import Foundation
import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct StudentTTests {
  /// ν = 1: 1 − (2/π) arctan t; ν = 2: 1 − t/(2 + t²)^½; ν = 3: 1 − (2/π)[arctan y + y/(1 + y²)], y = t/√3.
  @Test(arguments: [0.01, 0.3, 1, 2.5, 7, 60, 1e4])
  func itIsTheClosedFormForFewDegreesOfFreedom(t: Double) {
    let y = t / 3.0.squareRoot()
    let exact = [
      1 - 2 / Double.pi * atan(t), 1 - t / (2 + t * t).squareRoot(),
      1 - 2 / Double.pi * (atan(y) + y / (1 + y * y)),
    ]
    for (k, value) in exact.enumerated() {
      // The logarithms of three gamma functions are of order 1 and right to 10⁻¹⁵ each; the closed forms cancel likewise.
      #expect(abs(StudentT.probability(t, degrees: Double(k + 1)) - value) < 2e-14, "ν = \(k + 1)")
    }
  }

  /// Abramowitz and Stegun, Table 26.10, three decimals.
  @Test(arguments: [(1.0, 0.01, 63.657), (5, 0.01, 4.032), (7, 0.01, 3.499), (30, 0.001, 3.646), (120, 0.05, 1.980)])
  func itsQuantilesAreThoseOfTheTables(degrees: Double, level: Double, t: Double) {
    #expect(abs(StudentT.quantile(level: level, degrees: degrees) - t) < 5.1e-4)
  }

  @Test func manyDegreesOfFreedomAreANormalDistribution() {
    for t in [0.5, 1.96, 3.0, 5.0] {
      // The first correction is of relative order t⁴/(4ν).
      let normal = erfc(t / 2.0.squareRoot())
      #expect(abs(StudentT.probability(t, degrees: 1e9) / normal - 1) < 1e-6)
    }
  }

  @Test func noNumberIsNoProbability() {
    #expect(StudentT.probability(.nan, degrees: 3).isNaN)
    #expect(StudentT.probability(.infinity, degrees: 3) == 0 && StudentT.probability(0, degrees: 3) == 1)
  }
}
