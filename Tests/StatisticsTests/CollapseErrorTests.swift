import Foundation
import Statistics
import Tags
import Testing

/// The errors of a collapse by linear interpolation, as the report uses it, at the spacing of temperatures of a study.
///
/// The truth is the collapse of the same curves without noise: it includes the error of linear interpolation, which no
/// scatter of the energies can show and which the report shows as another choice.
@Suite(.tags(.validation)) struct CollapseErrorTests {
  private static let error = 0.004

  /// Models of T_co 1.4 (the anchor), 0.9 and 2, with u = T_co·0.3(1 − 1/t).
  private static func curves(_ noise: inout SplitMix64, error: Double) -> [EnergyCurve] {
    [(1.4, 0.5, true), (0.9, 0.62, false), (2.0, 0.55, false)].map { crossover, low, isAnchor in
      let t = (0..<14).map { low + 0.08 * Double($0) }
      return EnergyCurve(
        name: "\(crossover)", temperatures: t.map { $0 * crossover },
        energies: t.map { -4 + crossover * (0.3 * (1 - 1 / $0) + error * noise.normal()) },
        standardErrors: t.map { _ in Self.error * crossover }, crossover: isAnchor ? crossover : nil)
    }
  }

  private static let exact: CurveCollapse = {
    var noise = SplitMix64(seed: 1)
    return CurveCollapse(curves(&noise, error: 0), bootstrap: Bootstrap(resamples: 2))
  }()

  private static func noisy(_ k: Int) -> CurveCollapse {
    // Not the linear congruential generator of the other tests: the 84 numbers of one experiment are neighbors in its
    // sequence.
    var noise = SplitMix64(seed: UInt64(100 + k) &* 7919)
    return CurveCollapse(curves(&noise, error: error), bootstrap: Bootstrap(resamples: 60))
  }

  /// 300 experiments, for all tests.
  private static let experiments = (0..<300).map(noisy)

  private func coverage(_ number: KeyPath<CurveCollapse.Member, Estimate?>, of model: Int) -> Double {
    let truth = Self.exact.members[model][keyPath: number]!.mean
    let held = Self.experiments.count { found in
      guard let estimate = found.members[model][keyPath: number] else { return false }
      return abs(estimate.mean - truth) <= estimate.standardError!
    }
    return Double(held) / Double(Self.experiments.count)
  }

  @Test(arguments: [1, 2])
  func oneSigmaCoversTheCrossoverAndWhatDependsOnIt(_ model: Int) {
    #expect(oneSigmaCovers.contains(coverage(\.crossover, of: model)))
    #expect(oneSigmaCovers.contains(coverage(\.energy, of: model)))
    #expect(oneSigmaCovers.contains(coverage(\.depth, of: model)))
    #expect(oneSigmaCovers.contains(coverage(\.fall, of: model)))
  }

  @Test func theFallOfTheAnchorHasTheErrorOfItsEnergiesOnly() {
    #expect(oneSigmaCovers.contains(coverage(\.fall, of: 0)))
    #expect(Self.experiments.allSatisfy { $0.members[0].depth!.standardError == 0 })
  }

  @Test func theCorrelationOfTwoCrossoversIsThatOfTheirScatter() {
    let pairs = Self.experiments.compactMap { found -> (Double, Double)? in
      guard let a = found.members[1].crossover, let b = found.members[2].crossover else { return nil }
      return (a.mean, b.mean)
    }
    let (a, b) = (Moments(pairs.map(\.0)), Moments(pairs.map(\.1)))
    let products = pairs.map { ($0.0 - a.mean) * ($0.1 - b.mean) }
    let scatter = products.reduce(0, +) / Double(pairs.count - 1) / (a.standardDeviation * b.standardDeviation)
    let told = Replicates(Self.experiments.map { $0.correlations[1][2] }).quantile(0.5)
    // Fisher: z = artanh r of 300 pairs is known to 1/√297 = 0.058; three of them, and as much again for noise on noisy
    // data, which the bootstrap draws from.
    #expect(abs(atanh(scatter) - atanh(told)) < 0.35)
    // Both follow the anchor: if its curve is off, they are off together.
    #expect(scatter > 0.1 && told > 0.1)
    #expect(Self.exact.correlations[0][1] == 0 && Self.exact.correlations[1][1] == 1)
  }

  @Test func noCrossoverPrefersThePlacesWhereItsDataEnterACell() {
    // Where the cells end is an accident of the method: T_cold/T_co may be anywhere between. A part of 0.02 of their width
    // around the edges of cells has 2% of the results.
    let positions = Self.experiments.flatMap { found in
      [1, 2].compactMap { found.members[$0].depth.map { ($0.mean - 0.5) * 80 } }
    }
    let near = positions.count { abs($0 - $0.rounded()) < 0.01 }
    // 600 results, 12 of them by chance: three standard deviations above is 22.
    #expect(near <= 22, "\(near) of \(positions.count)")
    // The same for the edges of 1/64, at which version 0.1 put most results.
    let former = Self.experiments.flatMap { found in
      [1, 2].compactMap { found.members[$0].depth.map { ($0.mean - 0.5) * 64 } }
    }
    #expect(former.count { abs($0 - $0.rounded()) < 0.01 } <= 22)
  }
}

/// The second method: T_co from G/K, when the scatter of its points exceeds their errors.
@Suite(.tags(.unit)) struct PlateauIntersectionErrorTests {
  @Test func aPlateauThatIsNoneWidensTheErrorByItsScatter() {
    let temperatures = [0.6, 0.7, 0.8, 0.9, 2, 2.5, 3, 4]
    func ratios(_ scatter: Double) -> [Double] {
      temperatures.enumerated().map { k, t in
        t < 1 ? 0.2 + 0.2 * (1 - t) : 0.2 + scatter * (k.isMultiple(of: 2) ? 1 : -1)
      }
    }
    func crossing(_ scatter: Double) -> PlateauIntersection {
      PlateauIntersection(
        temperatures: temperatures, ratios: ratios(scatter), standardErrors: temperatures.map { _ in 0.001 },
        plateauFrom: 1.5, bootstrap: Bootstrap(resamples: 400))
    }
    let (good, bad) = (crossing(0), crossing(0.006))
    #expect(good.objections.isEmpty && bad.objections.count == 1)
    // χ² = 4·36 of three degrees: Birge's ratio is √48. σ_P = 0.0005·√48; the line is exact and has its own errors.
    let line = good.line!
    let lever = (1 - line.center) * line.slopeError
    let level = 0.0005 * 48.0.squareRoot()
    let expected = (level * level + line.heightError * line.heightError + lever * lever).squareRoot() / 0.2
    #expect(abs(bad.crossover!.standardError! / expected - 1) < 1e-9)
    #expect(bad.crossover!.standardError! > 1.5 * good.crossover!.standardError!)
    // A half width of 400 copies is known to 5%; three of them.
    let half = (bad.interval!.upperBound - bad.interval!.lowerBound) / 2
    #expect(abs(half / expected - 1) < 0.15)
  }
}
