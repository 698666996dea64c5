import Foundation
import Statistics
import Tags
import Testing

/// Correlations exp(−t/τ) with amplitudes and slow parts that differ from sample to sample; on average there is no slow part.
private func curves(_ noise: inout Noise, samples: Int, times: [Double], tau: Double) -> [[Double]] {
  (0..<samples).map { _ in
    let amplitude = 1 + 0.1 * noise.normal()
    let slow = 0.2 * noise.normal()
    return times.map { t in amplitude * exp(-t / tau) + slow * t / tau * exp(-t / tau) }
  }
}

@Suite(.tags(.validation)) struct EnsembleRelaxationTests {
  /// 0, then 20 points a factor of e.
  private static let times = [0] + (0..<140).map { 0.1 * exp(Double($0) / 20) }

  @Test func itIsThatOfTheMeanCurve() {
    let fit = RelaxationTime(times: [0, 1, 4], correlations: [[1, 0.5, 0.3], [3, 1.5, 0.1]], fraction: 0.3)
    // The mean is 2, 1, 0.2: 0.6 half-way in ln t from 1 to 4.
    #expect(abs(fit.time!.mean - 2) < 1e-14)
    #expect(fit.time!.samples == 2 && fit.longestTime == 4)
    let early = RelaxationTime(times: [0, 1, 4], correlations: [[1, 0.5, 0.3]], fraction: 0.75)
    #expect(early.time == Estimate(mean: 0.5, standardError: nil, samples: 1))
  }

  @Test(arguments: [0.1, 0.37])
  func anExponentialsIsItsLogarithm(_ fraction: Double) {
    let curve = Self.times.map { exp(-$0 / 10) }
    let fit = RelaxationTime(times: Self.times, correlations: [curve], fraction: fraction)
    // A chord in ln t over a twentieth: d²c/d(ln t)² = x(x − 1)c with x = t/τ, at most 3·c; (1/20)²/8 of it over the
    // slope x c is below 4·10⁻⁴ of τ.
    #expect(abs(fit.time!.mean / (10 * log(1 / fraction)) - 1) < 4e-4)
  }

  @Test func oneSigmaCoversTheTime() {
    let part = coverage(of: 10 * log(10)) { k in
      var noise = Noise(experiment: 9000 + k)
      let correlations = curves(&noise, samples: 40, times: Self.times, tau: 10)
      return RelaxationTime(times: Self.times, correlations: correlations, bootstrap: Bootstrap(resamples: 100))
        .interval
    }
    #expect(oneSigmaCovers.contains(part))
  }

  @Test func aRunTooShortGivesALowerBoundOnly() {
    var noise = Noise(seed: 3)
    let times = Self.times.filter { $0 < 15 }
    let short = RelaxationTime(times: times, correlations: curves(&noise, samples: 40, times: times, tau: 10))
    #expect(short.time == nil && short.interval == nil)
    #expect(short.unresolved > 0.5 && short.longestTime == times.last!)
  }

  @Test func aCrossingThatHalfOfTheResamplesMissHasNoError() {
    var noise = Noise(seed: 4)
    let all = curves(&noise, samples: 40, times: Self.times, tau: 10)
    let whole = RelaxationTime(times: Self.times, correlations: all)
    // The data end just behind the crossing of the mean.
    let end = Self.times.firstIndex { $0 > whole.time!.mean }! + 1
    let cut = RelaxationTime(times: Array(Self.times[..<end]), correlations: all.map { Array($0[..<end]) })
    #expect(cut.time!.mean == whole.time!.mean)
    #expect(cut.unresolved > RelaxationTime.unresolvedAllowed)
    #expect(cut.time!.standardError == nil && cut.interval == nil)
  }

  @Test func curvesWhoseSumsOverflowHaveNoRelaxationTime() {
    let huge = [[Double]](repeating: [1e308, 1e300, 1], count: 4)
    let found = RelaxationTime(times: [0, 1, 2], correlations: huge)
    #expect(found.time == nil && found.interval == nil)
  }
}
