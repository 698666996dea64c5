import Foundation
import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct GammaFunctionTests {
  /// ln Γ(n) = ln (n − 1)!, exact up to 22!, and Γ(1/2) = √π, Γ(7/2) = 15√π/8.
  @Test func itsLogarithmIsThatOfFactorialsAndOfHalves() {
    var factorial = 1.0
    for n in 1...22 {
      factorial *= Double(n)
      // A few ulps of the largest term of Stirling's sum, (z − 1/2) ln z < 60.
      #expect(abs(GammaFunction.logarithm(Double(n + 1)) - log(factorial)) < 4e-14, "\(n)!")
    }
    #expect(abs(GammaFunction.logarithm(0.5) - 0.5 * log(Double.pi)) < 1e-14)
    #expect(abs(GammaFunction.logarithm(3.5) - log(15 * Double.pi.squareRoot() / 8)) < 1e-14)
  }

  /// Γ(x) Γ(1 − x) = π/sin πx.
  @Test(arguments: [1e-3, 0.1, 0.25, 0.4, 0.77]) func itIsReflected(x: Double) {
    let found = GammaFunction.logarithm(x) + GammaFunction.logarithm(1 - x)
    #expect(abs(found - log(Double.pi / sin(Double.pi * x))) < 3e-14)
  }

  /// P(1, x) = 1 − e^−x, P(1/2, x) = erf √x, Q(n, x) = e^−x Σ_{k<n} x^k/k!: on either side of the change from series to
  /// fraction.
  @Test(arguments: [1e-6, 0.3, 1.4, 1.6, 2.9, 3.1, 7, 30]) func itsPartsHaveClosedForms(x: Double) {
    #expect(abs(GammaFunction.lower(1, x) + expm1(-x)) < 1e-14)
    #expect(abs(GammaFunction.lower(0.5, x) - erf(x.squareRoot())) < 1e-14)
    #expect(abs(GammaFunction.upper(0.5, x) - erfc(x.squareRoot())) < 1e-14)
    for n in [2, 5, 9] {
      var (term, sum) = (1.0, 0.0)
      for k in 0..<n {
        sum += term
        term *= x / Double(k + 1)
      }
      #expect(abs(GammaFunction.upper(Double(n), x) - exp(-x) * sum) < 1e-14, "Q(\(n), \(x))")
    }
  }

  /// The tail keeps its digits where 1 − P would have none: Q(1, 600) = e^−600, of which exp errs by 600 ulps at most.
  @Test func itsTailIsExact() {
    #expect(abs(GammaFunction.upper(1, 600) / exp(-600) - 1) < 600 * Double.ulpOfOne)
    #expect(GammaFunction.upper(2, 0) == 1 && GammaFunction.lower(2, 0) == 0 && GammaFunction.lower(2, -1) == 0)
  }

  @Test func whatIsUnknownHasNoProbability() {
    #expect(GammaFunction.upper(2, .nan).isNaN && GammaFunction.lower(2, .nan).isNaN)
    #expect(GammaFunction.upper(2, .infinity) == 0 && GammaFunction.lower(2, .infinity) == 1)
    #expect(GammaFunction.chiSquaredProbability(.nan, degrees: 3).isNaN)
  }

  @Test func itsQuantilesAreItsInverse() {
    for a in [0.5, 1, 3.7, 40] {
      for p in [1e-9, 0.1, 0.5, 0.99, 1 - 1e-9] {
        #expect(abs(GammaFunction.lower(a, GammaFunction.quantile(a, p)) - p) < 1e-13, "\(a) \(p)")
      }
    }
    // The median waiting time is ln 2.
    #expect(abs(GammaFunction.quantile(1, 0.5) - log(2)) < 1e-14)
    #expect(GammaFunction.quantile(3, 0) == 0)
  }

  /// The table every textbook prints: 3.841 and 5.991 are exceeded once in twenty times, 23.209 once in a hundred.
  @Test func theProbabilityOfChiSquaredIsThatOfTheTables() {
    for (chi, degrees, probability) in [(3.841459, 1, 0.05), (5.991465, 2, 0.05), (23.209251, 10, 0.01)] {
      // Half a unit in the last digit of the table, times the density.
      #expect(abs(GammaFunction.chiSquaredProbability(chi, degrees: degrees) - probability) < 1e-7)
    }
    #expect(GammaFunction.chiSquaredProbability(7, degrees: 0) == 1)
  }
}
