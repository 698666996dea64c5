import Foundation
import Observables
import Plans
import Statistics
import Storage
import Tags
import Testing

@Suite(.tags(.law)) struct SpectrumObservableTests {
  /// Glasses whose 6000 frequencies have the density ω²(1 + h e^(−(ω − p)²/2w²)) up to 4.
  private func ensemble(height: Double, at peak: Double) -> EnsembleSamples {
    func density(_ x: Double) -> Double { x * x * (1 + height * exp(-pow((x - peak) / 0.25, 2) / 2)) }
    let steps = 4000
    var sums = [0.0]
    for k in 0..<steps { sums.append(sums[k] + density(4 * (Double(k) + 0.5) / Double(steps))) }
    let bound = 17.0
    var generator = SplitMix64(seed: 12)
    let samples = (0..<12).map { _ in
      // One frequency of each part of equal probability.
      let angles = (0..<6000).map { k -> Double in
        let u = (Double(k) + (Double(generator.index(below: 1 << 30)) + 0.5) / Double(1 << 30)) / 6000 * sums[steps]
        let above = sums.firstIndex { $0 > u } ?? steps
        let x = 4 * (Double(above - 1) + (u - sums[above - 1]) / (sums[above] - sums[above - 1])) / Double(steps)
        return acos(2 * x * x / bound - 1)
      }
      let moments = (0..<512).map { n in angles.reduce(0) { $0 + cos(Double(n) * $1) } * 3 / 6000 }
      return SampleValues(
        evidence: nil, certificate: nil,
        stored: [
          Observable.spectralMoments.name: StoredArray(moments), Observable.spectralBound.name: .scalar(bound),
          Observable.shearModulus.name: .scalar(1), Observable.bulkModulus.name: .scalar(3),
        ])
    }
    return EnsembleSamples(
      samples, density: 1, particles: 2000, plan: ReductionPlan(), bootstrap: Bootstrap(resamples: 200, seed: 1),
      findingSoftModes: false)
  }

  /// ω₀ = 1 for G = ρ = 1. D/ω² is 3/S (1 + h) at the maximum, with S = ∫ω²(1 + …), and the Debye form is known.
  @Test func aPlantedBosonPeakComesBack() throws {
    let planted = ensemble(height: 2, at: 1.5)
    let all = planted.estimates
    let frequency = try #require(all[Observable.bosonPeak.name]),
      height = try #require(all[Observable.bosonPeakHeight.name])
    var integral = 0.0
    for k in 0..<40_000 {
      let x = 1e-4 * (Double(k) + 0.5)
      integral += 1e-4 * x * x * (1 + 2 * exp(-pow((x - 1.5) / 0.25, 2) / 2))
    }
    let debye = try #require(planted.debyeCoefficient)
    #expect(abs(debye - (2 + pow(1 / (3 + 4.0 / 3), 1.5)) / (2 * Double.pi * Double.pi)) < 1e-12)
    #expect(abs(frequency.mean - 1.5) < 0.05, "\(frequency)")
    #expect(abs(height.mean / (3 / integral * 3 / debye) - 1) < 0.03, "\(height)")
    let error = try #require(frequency.standardError)
    #expect(error < 0.05)
  }
}
