import Foundation
import Statistics
import Tags
import Testing

private func estimates(_ values: [Double], _ relative: [Double]) -> [Estimate] {
  zip(values, relative).map { Estimate(mean: $0, standardError: $0 * $1, samples: 100) }
}

/// y = 3x^p at twelve x over a factor of two, with relative errors in both.
private func points(
  _ k: Int, exponent: Double, xError: Double, yError: Double, scatter: Double = 1
) -> (x: [Estimate], y: [Estimate]) {
  var noise = Noise(experiment: 8000 + k)
  let truth = (0..<12).map { pow(2, Double($0) / 11) }
  return (
    truth.map { x in
      Estimate(mean: x * exp(scatter * xError * noise.normal()), standardError: x * xError, samples: 1)
    },
    truth.map { x in
      let y = 3 * pow(x, exponent)
      return Estimate(mean: y * exp(scatter * yError * noise.normal()), standardError: y * yError, samples: 1)
    }
  )
}

@Suite(.tags(.unit)) struct PowerLawFitTests {
  @Test func aPowerLawComesBackExactly() {
    let x = [1.0, 1.3, 2, 2.5]
    let fit = PowerLawFit(
      x: estimates(x, [0.01, 0.02, 0.01, 0.03]), y: estimates(x.map { 3 * pow($0, -5) }, [0.1, 0.05, 0.2, 0.1]))!
    #expect(abs(fit.exponent.mean + 5) < 1e-12)
    #expect(abs(fit.prefactor.mean - 3) < 1e-11)
    #expect(fit.chiSquared < 1e-20 && fit.degrees == 2 && fit.omitted == 0)
    #expect(fit.probability == 1)
  }

  @Test func itIsYorksOwnExample() {
    // K. Pearson's data with D. York's weights, whose line is y = 5.47991 − 0.480533 x with errors 0.29497 and 0.0580 and
    // χ² = 11.8664 (Am. J. Phys. 72, 367, Table II); here as logarithms.
    let x = [0.0, 0.9, 1.8, 2.6, 3.3, 4.4, 5.2, 6.1, 6.5, 7.4]
    let y = [5.9, 5.4, 4.4, 4.6, 3.5, 3.7, 2.8, 2.8, 2.4, 1.5]
    let xWeights = [1000.0, 1000, 500, 800, 200, 80, 60, 20, 1.8, 1]
    let yWeights = [1.0, 1.8, 4, 8, 20, 20, 70, 70, 100, 500]
    let fit = PowerLawFit(
      x: estimates(x.map { exp($0) }, xWeights.map { 1 / $0.squareRoot() }),
      y: estimates(y.map { exp($0) }, yWeights.map { 1 / $0.squareRoot() }))!
    #expect(abs(fit.exponent.mean + 0.480533) < 1e-6)
    #expect(abs(log(fit.prefactor.mean) - 5.47991) < 1e-5)
    #expect(abs(fit.chiSquared - 11.8664) < 1e-4)
    #expect(abs(fit.exponent.standardError! - 0.0580) < 1e-3)
    #expect(abs(fit.prefactor.standardError! / fit.prefactor.mean - 0.295) < 3e-3)
  }

  @Test(arguments: [(-3.0, 0.01, 0.05), (-5, 0.03, 0.1), (-5, 0.03, 0)])
  func oneSigmaCoversTheExponent(_ exponent: Double, _ xError: Double, _ yError: Double) {
    let part = coverage(of: exponent) { k in
      let (x, y) = points(k, exponent: exponent, xError: xError, yError: yError)
      let found = PowerLawFit(x: x, y: y)!.exponent
      return found.mean - found.standardError!...found.mean + found.standardError!
    }
    #expect(oneSigmaCovers.contains(part))
  }

  @Test func errorsInXDoNotFlattenTheLaw() {
    // Errors of x as large as 40% of their spread (ln 2·0.316 = 0.22): ordinary least squares would find 1/(1 + 0.16) of p.
    let exponents = (0..<200).map { k in
      let (x, y) = points(k, exponent: -5, xError: 0.088, yError: 0.05)
      return PowerLawFit(x: x, y: y)!.exponent.mean
    }
    let moments = Moments(exponents)
    // The estimator is consistent, not unbiased: with twelve points of such errors some 3% remain.
    #expect(abs(moments.mean + 5) < 0.3)
  }

  @Test func theRightExponentLeavesAConstantAndAnotherDoesNot() {
    let (x, y) = points(7, exponent: -3, xError: 0.01, yError: 0.05)
    let right = PowerLawFit.constancy(x: x, y: y, exponent: -3)!
    #expect(right.degrees == 11 && right.probability > 0.01)
    #expect(abs(right.mean - log(3)) < 3 * right.standardError)
    #expect(PowerLawFit.constancy(x: x, y: y, exponent: -5)!.probability < 1e-6)
  }

  @Test func theProbabilityOfAConstantIsUniform() {
    let small = (0..<1000).count { k in
      let (x, y) = points(k, exponent: -5, xError: 0.02, yError: 0.05)
      return PowerLawFit.constancy(x: x, y: y, exponent: -5)!.probability < 0.2
    }
    // √(0.16/1000) = 1.3%; four of them.
    #expect(abs(Double(small) / 1000 - 0.2) < 0.05)
  }

  @Test func errorsTooSmallShowInChiSquared() {
    let (x, y) = points(3, exponent: -3, xError: 0.01, yError: 0.05, scatter: 4)
    let fit = PowerLawFit(x: x, y: y)!
    #expect(fit.probability < 1e-3)
    #expect(fit.inflatedError > 2 * fit.exponent.standardError!)
  }

  @Test func pointsWithoutLogarithmOrErrorAreCounted() {
    var (x, y) = points(4, exponent: -3, xError: 0.01, yError: 0.05)
    y[0] = Estimate(mean: 0, standardError: 0.1, samples: 10)
    x[1].standardError = nil
    let fit = PowerLawFit(x: x, y: y)!
    // Ten points and two parameters: eight degrees of freedom, those of nine samples.
    #expect(fit.omitted == 2 && fit.exponent.samples == 9)
    #expect(PowerLawFit(x: [x[2]], y: [y[2]]) == nil)
    #expect(PowerLawFit(x: [x[2], x[2]], y: [y[2], y[3]]) == nil)
  }
}
