import Foundation
import Statistics
import Tags
import Testing

/// Soft modes with D ~ ω⁴ below 0.37 ω₀ (N = 3000) whose N e has a plateau of 100, rises as (ω/h)^q towards the phonons,
/// and scatters by a factor of e^0.6.
private struct SoftModes {
  var samples: Int
  /// A_g ω₀⁵.
  var prefactor: Double
  var rise: (at: Double, power: Double)

  func draw(_ noise: inout Noise) -> (frequencies: [[Double]], participations: [[Double]]) {
    let top = 0.37
    let mean = 3000 * prefactor * pow(top, 5) / 5
    var modes: (frequencies: [[Double]], participations: [[Double]]) = ([], [])
    for _ in 0..<samples {
      let frequencies = (0..<noise.poisson(mean)).map { _ in top * pow(1 - noise.uniform(), 0.2) }
      modes.frequencies.append(frequencies)
      modes.participations.append(
        frequencies.map { x in
          100 * (1 + pow(x / rise.at, rise.power)) * exp(0.6 * noise.normal() - 0.18)
        })
    }
    return modes
  }

  func fit(_ noise: inout Noise, resamples: Int = 100) -> RunningParticipation {
    let (frequencies, participations) = draw(&noise)
    return RunningParticipation(
      frequencies: frequencies, participations: participations, cutoff: 0.37,
      resamples: Resamples(Bootstrap(resamples: resamples), samples: samples), scale: 1)
  }
}

@Suite(.tags(.validation)) struct RunningParticipationTests {
  private func fit(_ frequencies: [Double], _ sizes: [Double], cutoff: Double = 1, scale: Double = 1)
    -> RunningParticipation
  {
    // One mode per sample.
    RunningParticipation(
      frequencies: frequencies.map { [$0] }, participations: sizes.map { [$0] }, cutoff: cutoff,
      resamples: Resamples(Bootstrap(resamples: 200), samples: frequencies.count), scale: scale)
  }

  @Test func thePlateauEndsBeforeTheRise() {
    let frequencies = (1...16).map { 0.05 * Double($0) }
    let fit = fit(frequencies, [90, 110, 110, 90, 90, 110, 110, 90, 90, 110, 110, 90, 400, 800, 1600, 3000])
    // Up to the twelfth the halves are equal; up to the thirteenth the upper one has the 400.
    #expect(fit.modes == 12 && abs(fit.end! - 0.6) < 1e-12 && fit.isResolved)
    #expect(fit.curve.count == 16 && abs(fit.curve[11].mean - 100) < 1e-12 && fit.curve[12].mean > 120)
    // The bag contains resamples that end later: within its error.
    #expect(abs(fit.plateau!.mean - 100) < 2 * fit.plateau!.standardError!)
  }

  @Test func modesOfLooseParticlesDoNotCount() {
    let frequencies = (1...12).map { 0.05 * Double($0) }
    let fit = fit(frequencies, [1.4, 2.9, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50])
    #expect(fit.rattlerModes == 2 && fit.modes == 10 && fit.plateau!.mean == 50)
    // One particle and twelve neighbors with N e = 3: p² + (1 − p)²/12 = 1/3 has p = 0.575.
    let p = 0.575
    #expect(abs(1 / (p * p + (1 - p) * (1 - p) / 12) - RunningParticipation.rattlerSize) < 0.15)
  }

  @Test func aRiseFromTheFirstModesOnIsSaid() {
    let frequencies = (1...20).map { 0.05 * Double($0) }
    let fit = fit(frequencies, frequencies.map { 1000 * $0 }, cutoff: 2)
    #expect(!fit.isResolved && fit.modes == RunningParticipation.leastModes)
    let few = self.fit([0.1, 0.2], [40, 60])
    #expect(!few.isResolved && few.modes == 2 && few.curve.last!.mean == 50)
    let none = self.fit([0.9], [40], cutoff: 0.5)
    #expect(none.plateau == nil && none.end == nil && none.modes == 0)
  }

  @Test func frequenciesAreInUnitsOfTheScale() {
    let frequencies = (1...12).map { 0.1 * Double($0) }
    let sizes = frequencies.map { _ in 70.0 }
    let fit = fit(frequencies, sizes, cutoff: 0.5, scale: 2)
    // Below 0.5·2 there are nine: 1.0 is not below.
    #expect(fit.modes == 9 && abs(fit.end! - 0.45) < 1e-12)
  }

  /// r_c = 1.5 with 49 and with 200 glasses, r_c = 1.2, and a plateau up to the phonons: 35 to 1500 modes.
  @Test(arguments: [
    (49, 2.6, 0.3, 6.0), (200, 2.6, 0.3, 8), (100, 1.2, 0.3, 8), (49, 2.6, 0.25, 8), (49, 2.6, 1, 6), (49, 0.5, 0.3, 6),
  ])
  func oneSigmaCoversThePlateau(_ samples: Int, _ prefactor: Double, _ at: Double, _ power: Double) {
    let modes = SoftModes(samples: samples, prefactor: prefactor, rise: (at, power))
    let part = coverage(of: 100) { k in
      var noise = Noise(experiment: 51_000 + k)
      guard let plateau = modes.fit(&noise, resamples: 60).plateau, let error = plateau.standardError else {
        return nil
      }
      return plateau.mean - error...plateau.mean + error
    }
    #expect(oneSigmaCovers.contains(part), "\(part)")
  }

  @Test func aFixedThresholdAboveThePlateauIsWrongAndTheRuleIsNot() {
    let modes = SoftModes(samples: 200, prefactor: 2.6, rise: (0.2, 6))
    var noise = Noise(seed: 4)
    let (frequencies, participations) = modes.draw(&noise)
    let fixed = ParticipationPlateau(frequencies: frequencies, participations: participations, threshold: 0.327)
    // ⟨(x/0.2)⁶⟩ over D ~ ω⁴ up to 0.327 is 5/11·(0.327/0.2)⁶ = 8.7: the mean is nearly ten times the plateau.
    #expect(fixed.plateau!.mean > 500)
    let ruled = RunningParticipation(
      frequencies: frequencies, participations: participations, cutoff: 0.327,
      resamples: Resamples(Bootstrap(resamples: 200), samples: 200), scale: 1)
    #expect(ruled.plateau!.mean < 150)
  }
}
