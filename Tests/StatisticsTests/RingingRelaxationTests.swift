import Foundation
import Statistics
import Tags
import Testing

/// The relaxation of a stress that rings: c = (1 − p) cos(2πt/P) e^(−t/2P) + p e^(−t/τ).
@Suite(.tags(.validation)) struct RingingRelaxationTests {
  /// 0, 0.05, …, 2, and then 20 points per factor of e.
  private static let times: [Double] = {
    let even = (0...40).map { 0.05 * Double($0) }
    return even + (1..<100).map { 2 * exp(Double($0) / 20) }
  }()
  private static let plateau = 0.3
  private static let tau = 20.0

  private static func curve(_ t: Double, plateau: Double = plateau, tau: Double = tau) -> Double {
    (1 - plateau) * cos(2 * Double.pi * t) * exp(-t / 2) + plateau * exp(-t / tau)
  }

  @Test func itIsTheDecayOfThePlateauAndNotTheFirstZero() {
    let curve = Self.times.map { Self.curve($0) }
    let fit = RelaxationTime(times: Self.times, correlations: [curve])
    // The vibration crosses a tenth before a quarter of its period.
    #expect(curve[5] > 0.1 && curve[7] < 0.1)
    #expect(abs(fit.period! - 1) < 0.051)
    // p e^(−t/τ) = 0.1 at τ ln 3 = 22. There the vibration has decayed by e^(−11), and the average over a period is
    // sinh(P/2τ)/(P/2τ) times the exponential, 10⁻⁴. A chord in ln t over a twentieth: as for an exponential, 4·10⁻⁴.
    #expect(abs(fit.time!.mean / (Self.tau * log(3)) - 1) < 1e-3)
    #expect(RelaxationTime.time(times: Self.times, correlations: [curve], fraction: 0.1) == fit.time!.mean)
  }

  /// A single liquid's curve is treated as the mean of many where it rings; where it does not, its crossing is that in t.
  @Test func aSingleCurveRingsAsTheMeanDoes() throws {
    let curve = Self.times.map { Self.curve($0) }
    let own = try #require(RelaxationTime.time(times: Self.times, correlation: curve, fraction: 0.1))
    #expect(own == RelaxationTime.time(times: Self.times, correlations: [curve], fraction: 0.1))
    #expect(relaxationTime(times: Self.times, correlation: curve, fraction: 0.1)! < 0.35 && own > 20)
    let decay = Self.times.map { exp(-$0 / 5) }
    #expect(
      RelaxationTime.time(times: Self.times, correlation: decay, fraction: 0.1)
        == relaxationTime(times: Self.times, correlation: decay, fraction: 0.1))
    #expect(RelaxationTime.time(times: [0, 1], correlation: [1, 0.9], fraction: 0.1) == nil)
    #expect(RelaxationTime.time(times: [], correlation: [], fraction: 0.1) == nil)
  }

  @Test func aVibrationWithoutPlateauHasRelaxedWithinIt() {
    let curve = Self.times.map { Self.curve($0, plateau: 0) }
    let fit = RelaxationTime(times: Self.times, correlations: [curve])
    // Nothing is left after a period.
    #expect(fit.period != nil && fit.time!.mean < fit.period!)
  }

  @Test func colderLiquidsRelaxLater() {
    let times = [1.0, 3, 10, 30].map { tau in
      RelaxationTime(times: Self.times, correlations: [Self.times.map { Self.curve($0, tau: tau) }]).time!.mean
    }
    #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func decaysWithoutRingingAreNotChanged() {
    var noise = Noise(seed: 2)
    for tau in [0.5, 5, 50] {
      let curves = (0..<20).map { _ in
        Self.times.map { exp(-pow($0 / tau, 0.7)) + 0.02 * noise.normal() }
      }
      let fit = RelaxationTime(times: Self.times, correlations: curves)
      #expect(fit.period == nil)
      // The first crossing of the mean.
      let mean = Self.times.indices.map { k in curves.reduce(0) { $0 + $1[k] } / 20 }
      let k = mean.firstIndex { $0 <= 0.1 * mean[0] }!
      #expect(fit.time!.mean <= Self.times[k] && fit.time!.mean > Self.times[k - 1])
    }
  }

  @Test func oneSigmaCoversTheTime() {
    let truth = RelaxationTime(times: Self.times, correlations: [Self.times.map { Self.curve($0) }]).time!.mean
    let part = coverage(of: truth) { k in
      var noise = Noise(experiment: 41_000 + k)
      let curves = (0..<30).map { _ in
        let (plateau, ring) = (1 + 0.2 * noise.normal(), 1 + 0.2 * noise.normal())
        let slow = 0.3 * noise.normal()
        return Self.times.map { (t: Double) -> Double in
          let rest: Double = Self.plateau * exp(-t / Self.tau)
          return ring * (Self.curve(t) - rest) + rest * (plateau + slow * t / Self.tau)
        }
      }
      return RelaxationTime(times: Self.times, correlations: curves, bootstrap: Bootstrap(resamples: 100)).interval
    }
    #expect(oneSigmaCovers.contains(part))
  }
}
