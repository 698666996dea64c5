import Foundation
import Observables
import Plans
import Statistics
import Storage
import Tags
import Testing

@Suite(.tags(.law)) struct DisorderTests {
  /// Both forms of χ of glasses with these shear moduli in all three planes.
  private func disorder(_ moduli: [Double]) throws -> (standard: Estimate, median: Estimate) {
    let samples = moduli.map { modulus in
      let planes = [Observable.shearModulusXY, .shearModulusXZ, .shearModulusYZ, .shearModulus]
      return SampleValues(
        evidence: nil, certificate: nil,
        stored: Dictionary(uniqueKeysWithValues: planes.map { ($0.name, StoredArray.scalar(modulus)) }))
    }
    let ensemble = EnsembleSamples(
      samples, density: 0.6, particles: 1000, plan: ReductionPlan(), bootstrap: Bootstrap(resamples: 400, seed: 1),
      findingSoftModes: false)
    let all = ensemble.estimates
    return (
      try #require(all[Observable.shearModulusDisorder.name]),
      try #require(all[Observable.shearModulusDisorderByMedian.name])
    )
  }

  /// Of 2000 normal moduli with a deviation of 1 in 20, χ is √1000/20; the standard deviation gives it to 1/√(2n) = 1.6%,
  /// the median to 1.17/√n = 2.6%. Four of these.
  @Test func bothFormsAgreeForNormalModuli() throws {
    var generator = SplitMix64(seed: 9)
    func uniform() -> Double { (Double(generator.index(below: 1 << 30)) + 0.5) / Double(1 << 30) }
    let moduli = (0..<2000).map { _ in
      20 + (-2 * log(uniform())).squareRoot() * cos(2 * Double.pi * uniform())
    }
    let (standard, median) = try disorder(moduli)
    let expected = 1000.0.squareRoot() / 20
    #expect(abs(standard.mean / expected - 1) < 0.064)
    #expect(abs(median.mean / expected - 1) < 0.105)
    let error = try #require(median.standardError)
    #expect(error / median.mean > 0.013 && error / median.mean < 0.052)
  }

  /// Three soft glasses in three hundred: the standard form follows them, the other does not.
  @Test func softGlassesMoveOnlyTheStandardForm() throws {
    let moduli = (0..<300).map { 20 + Double($0) / 300 }
    let before = try disorder(moduli), after = try disorder(moduli + [5, 5, 5])
    #expect(after.standard.mean > 3 * before.standard.mean)
    #expect(abs(after.median.mean / before.median.mean - 1) < 0.05)
  }
}
