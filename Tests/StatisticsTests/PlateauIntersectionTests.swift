import Foundation
import Statistics
import Tags
import Testing

/// G/K = 0.2 above T = 1, rising by `slope` a unit of T below, with errors of 0.5% like those of a hundred glasses.
private struct Ratios {
  static let temperatures = [0.7, 0.75, 0.8, 0.85, 0.9, 1.1, 1.5, 2.0, 2.5, 3, 4]
  var values: [Double]
  var errors: [Double]

  init(_ noise: inout Noise, slope: Double, error: Double = 0.001) {
    values = Self.temperatures.map { 0.2 + slope * max(0, 1 - $0) + error * noise.normal() }
    errors = Self.temperatures.map { _ in error }
  }

  func crossing(
    _ coldPoints: Int, from: Double = 1.9, bootstrap: Bootstrap = Bootstrap(resamples: 200)
  ) -> PlateauIntersection {
    PlateauIntersection(
      temperatures: Self.temperatures, ratios: values, standardErrors: errors, coldPoints: coldPoints,
      plateauFrom: from, bootstrap: bootstrap)
  }
}

@Suite(.tags(.unit)) struct PlateauIntersectionTests {
  @Test func withoutNoiseItIsExact() {
    var noise = Noise(seed: 1)
    var ratios = Ratios(&noise, slope: 0.2, error: 0)
    ratios.errors = ratios.errors.map { _ in 0.001 }
    let crossing = ratios.crossing(4)
    #expect(abs(crossing.crossover!.mean - 1) < 1e-12)
    #expect(abs(crossing.line!.slope + 0.2) < 1e-12)
    #expect(crossing.objections.isEmpty)
    // By hand: T̄ = 0.775, Σ(T − T̄)² = 0.0125; σ = 0.001: σ_P = σ/2, σ_a = σ/2, σ_b = 0.001/0.1118.
    let expected = (0.0005 * 0.0005 * 2 + pow(0.225 * 0.001 / 0.0125.squareRoot(), 2)).squareRoot() / 0.2
    #expect(abs(crossing.crossover!.standardError! - expected) < 1e-12)
    // Copies with noise scatter as much: a half width of 200 is known to 7%, the quotient's skewness adds some.
    let half = (crossing.interval!.upperBound - crossing.interval!.lowerBound) / 2
    #expect(abs(half / expected - 1) < 0.25)
  }

  @Test(arguments: [3, 4, 5])
  func oneSigmaCoversTheCrossover(_ coldPoints: Int) {
    let part = coverage(of: 1) { k in
      var noise = Noise(experiment: 6000 + k)
      return Ratios(&noise, slope: 0.2).crossing(coldPoints).interval
    }
    #expect(oneSigmaCovers.contains(part))
  }

  @Test func thePropagatedErrorCoversAsWell() {
    let part = coverage(of: 1) { k in
      var noise = Noise(experiment: 7000 + k)
      let crossover = Ratios(&noise, slope: 0.2).crossing(5, bootstrap: Bootstrap(resamples: 2)).crossover!
      return crossover.mean - crossover.standardError!...crossover.mean + crossover.standardError!
    }
    #expect(oneSigmaCovers.contains(part))
  }

  @Test func aFlatRatioHasNoCrossover() {
    var noise = Noise(seed: 4)
    let crossing = Ratios(&noise, slope: 0).crossing(4)
    #expect(crossing.crossover == nil && crossing.interval == nil)
    guard case .slopeNotSignificant(let ratio) = crossing.objections.first else {
      Issue.record("not said")
      return
    }
    #expect(ratio < 3)
  }

  @Test func tooFewPointsOnEitherSideAreSaid() {
    var noise = Noise(seed: 5)
    let ratios = Ratios(&noise, slope: 0.2)
    #expect(ratios.crossing(5, from: 0.85).objections.first == .coldPoints(3))
    #expect(ratios.crossing(4, from: 10).objections == [.plateauPoints(0)])
    #expect(ratios.crossing(4, from: 10).crossover == nil)
  }

  @Test func aLineThroughTheCrossoverIsSaidToBeOne() {
    var noise = Noise(seed: 6)
    // Seven points, two of them above T_co: not straight.
    let crossing = Ratios(&noise, slope: 0.2, error: 0.0005).crossing(7)
    #expect(
      crossing.objections.contains {
        if case .curved = $0 { return true }
        return false
      })
    #expect(
      crossing.objections.contains {
        if case .fittedPointsBelow = $0 { return true }
        return false
      })
  }

  @Test func aPlateauThatBeginsTooLowIsNoticed() {
    var noise = Noise(seed: 7)
    // 0.85 and 0.9 are on the slope: 0.23 and 0.22 against 0.2 ± 0.001.
    let crossing = Ratios(&noise, slope: 0.2).crossing(3, from: 0.82)
    #expect(
      crossing.objections.contains {
        if case .noPlateau = $0 { return true }
        return false
      })
  }

  @Test func theSensitivityIsEveryCombination() {
    var noise = Noise(seed: 8)
    let ratios = Ratios(&noise, slope: 0.2)
    let all = PlateauIntersection.sensitivity(
      temperatures: Ratios.temperatures, ratios: ratios.values, standardErrors: ratios.errors, coldPoints: [3, 4, 5],
      plateausFrom: [1.5, 2, 2.5], bootstrap: Bootstrap(resamples: 50))
    #expect(all.count == 9)
    for crossing in all {
      #expect(abs(crossing.crossover!.mean - 1) < 3 * crossing.crossover!.standardError!)
    }
  }
}
