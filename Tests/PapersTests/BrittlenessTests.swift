import Analysis
import Beyond
import Foundation
import Observables
import Plans
import Statistics
import Tags
import Testing

/// Planted ensembles of three sticky-sphere models, with given brittleness b and A_g ω₀⁵ from cold to hot.
private struct PlantedGlasses {
  /// b of the three parent temperatures, coldest first.
  var brittleness = ["pss:rc=1.1": [0.6, 0.58, 0.55], "pss:rc=1.2": [0.5, 0.4, 0.3], "pss:rc=1.5": [0.4, 0.2, 0.1]]
  var softness = ["pss:rc=1.1": [0.02, 0.03, 0.05], "pss:rc=1.2": [0.03, 0.1, 0.3], "pss:rc=1.5": [0.025, 0.4, 2]]
  var error = 0.02
  var size = 3000
  /// Δσ_max at N = 10,000 over that at 3000; nil for no such ensembles.
  var growth: Double? = 0.9
  var isEquilibrated = true

  static let temperatures = [
    "pss:rc=1.1": [1.2, 1.5, 3], "pss:rc=1.2": [0.91, 1.3, 2.6], "pss:rc=1.5": [0.76, 0.91, 1.8],
  ]

  var summary: StudySummary {
    var ensembles: [EnsembleSummary] = []
    for (name, values) in brittleness.sorted(by: { $0.key < $1.key }) {
      for (k, b) in values.enumerated() {
        ensembles.append(ensemble(name, size, Self.temperatures[name]![k], b, softness[name]![k], drop: b))
      }
      if let growth, name != "pss:rc=1.2" {
        ensembles.append(
          ensemble(
            name, 10_000, Self.temperatures[name]![0], values[0], softness[name]![0], drop: growth * values[0]))
      }
    }
    return StudySummary(study: "planted", codeVersion: "0", seed: 1, ensembles: ensembles, flagged: [])
  }

  private func ensemble(
    _ name: String, _ size: Int, _ temperature: Double, _ b: Double, _ modes: Double, drop: Double
  ) -> EnsembleSummary {
    func value(_ mean: Double) -> Estimate { Estimate(mean: mean, standardError: error * mean, samples: 20) }
    var summary = EnsembleSummary(
      id: "\(name)-N\(size)-T\(temperature)", model: name, particles: size, temperature: temperature, planned: 20,
      done: 20, averaged: 20, spacing: 1.18,
      estimates: [
        Observable.largestStressDropOverYield.name: value(b), Observable.largestStressDrop.name: value(drop),
        Observable.stressOvershoot.name: value(1 + b), Observable.quarticPrefactor.name: value(modes),
      ], dipoleDistribution: nil, modes: [], worst: [:], stressCorrelation: [],
      objections: isEquilibrated ? [] : ["planted"])
    summary.shearCurve = [0, 0.1, 0.2].map { CorrelationPoint(time: $0, value: $0, standardError: 0.01) }
    return summary
  }

  var claims: [Int: Claim] {
    Dictionary(uniqueKeysWithValues: Beyond().claims(of: summary).map { ($0.number, $0) })
  }

  func verdicts() -> [Claim.Verdict?] { (51...54).map { claims[$0]?.verdict } }
}

@Suite(.tags(.law)) struct BrittlenessTests {
  @Test func brittleGlassesAreConfirmed() throws {
    let study = PlantedGlasses()
    #expect(study.claims.keys.sorted() == Array(51...54))
    #expect(
      study.verdicts() == [.confirmed, .confirmed, .confirmed, .confirmed], "\(study.claims.mapValues(\.reason))")
    #expect(study.claims.values.filter(\.isPrimary).map(\.number).sorted() == [51, 52, 53])
    // b alone decides B1, and the overshoot is reported.
    let found = try #require(study.claims[51]?.found)
    #expect(found.contains("b = 0.600(12)") && found.contains("1.600(32) (r_c = 1.1)"), "\(found)")
  }

  /// The stickiest glass yields as the least sticky one does: b follows the history of both, and drops vanish with N.
  @Test func ductileGlassesAreContradicted() {
    var study = PlantedGlasses()
    study.brittleness["pss:rc=1.1"] = [0.4, 0.2, 0.1]
    study.brittleness["pss:rc=1.5"] = [0.4, 0.39, 0.38]
    study.growth = 0.4
    #expect(study.verdicts() == [.contradicted, .contradicted, .contradicted, .contradicted])
  }

  /// Each hypothesis fails by itself: B1 by the ratio 1.1, B2 by either part, B3 by the sign.
  @Test func everyPartCanFail() {
    var ratio = PlantedGlasses()
    ratio.brittleness["pss:rc=1.5"] = [0.55, 0.2, 0.1]
    ratio.softness["pss:rc=1.5"] = [0.025, 0.04, 2]
    #expect(ratio.verdicts() == [.contradicted, .confirmed, .confirmed, .confirmed])
    var history = PlantedGlasses()
    history.brittleness["pss:rc=1.1"] = [0.6, 0.45, 0.3]
    history.softness["pss:rc=1.5"] = [0.025, 0.028, 2]
    #expect(history.verdicts() == [.confirmed, .contradicted, .confirmed, .confirmed])
    // b of the least sticky does not increase more than 0.6/0.55, since it does not change at all.
    var contrast = PlantedGlasses()
    contrast.brittleness["pss:rc=1.5"] = [0.3, 0.3, 0.3]
    contrast.error = 0.005
    #expect(contrast.verdicts() == [.confirmed, .contradicted, .confirmed, .confirmed])
    var sign = PlantedGlasses()
    sign.brittleness["pss:rc=1.5"] = [0.4, 0.9, 0.1]
    sign.softness["pss:rc=1.5"] = [0.025, 0.04, 2]
    #expect(sign.verdicts()[2] == .contradicted)
  }

  @Test func largeErrorsDecideNothingAndNameTheErrorThatWould() {
    var study = PlantedGlasses()
    study.error = 0.4
    #expect(study.verdicts() == [.undecided, .undecided, .undecided, .undecided])
    #expect((51...54).allSatisfy { study.claims[$0]?.decidingError != nil })
    #expect(study.claims[51]!.reason.contains("would decide it"))
  }

  /// The factor is that of the squares of the errors: with as many samples the claim is decided, with 2% fewer not. Three digits
  /// of it are printed.
  @Test func anUndecidedClaimSaysHowManySamplesWouldDecideIt() throws {
    var study = PlantedGlasses()
    study.error = 0.4
    let reason = try #require(study.claims[54]?.reason)
    let factor = try #require(reason.firstMatch(of: /about ([0-9.]+) times as many/).flatMap { Double($0.1) })
    #expect(factor > 1, "\(reason)")
    study.error = 0.4 / (1.02 * factor).squareRoot()
    #expect(study.claims[54]?.verdict == .confirmed)
    study.error = 0.4 / (0.98 * factor).squareRoot()
    #expect(study.claims[54]?.verdict == .undecided)
  }

  @Test func rangesOfSoftnessThatDoNotOverlapAreNotCompared() {
    var study = PlantedGlasses()
    study.softness["pss:rc=1.1"] = [0.001, 0.002, 0.003]
    #expect(study.verdicts() == [.confirmed, .confirmed, .incomparable, .confirmed])
    #expect(study.claims[53]!.reason.contains("0.001 to 0.003") && study.claims[53]!.reason.contains("do not overlap"))
    // They overlap, but A_g of no ensemble of the stickiest lies between two of the least sticky.
    study.softness["pss:rc=1.1"] = [0.01, 0.02, 3]
    #expect(study.verdicts()[2] == .undecided && study.claims[53]!.reason.contains("between those"))
  }

  /// Halfway in A_g between 0.1 and 0.5, b is halfway between 0.3 and 0.1. Its error, by differentiating b(A, A₁, A₂, b₁, b₂)
  /// numerically: Σ(∂b/∂x δx)².
  @Test func brittlenessIsInterpolatedWithTheErrorsOfAllFiveNumbers() throws {
    var study = PlantedGlasses()
    study.softness["pss:rc=1.5"] = [0.1, 0.5, 2]
    study.brittleness["pss:rc=1.5"] = [0.3, 0.1, 0.05]
    study.softness["pss:rc=1.1"] = [0.01, 0.02, 0.3]
    let error = 0.02
    let interpolated = { (x: [Double]) in x[3] + (x[0] - x[1]) / (x[2] - x[1]) * (x[4] - x[3]) }
    let place = [0.3, 0.1, 0.5, 0.3, 0.1]
    #expect(abs(interpolated(place) - 0.2) < 1e-15)
    let variance = place.indices.reduce(0.0) { sum, k in
      var (up, down) = (place, place)
      up[k] *= 1 + 1e-5
      down[k] *= 1 - 1e-5
      let slope = (interpolated(up) - interpolated(down)) / 2e-5 * error
      return sum + slope * slope
    }
    let expected = Estimate.concise(0.2, variance.squareRoot())
    let reason = try #require(study.claims[53]?.reason)
    #expect(reason.contains("0.550(11) against \(expected)"), "\(reason) \(expected)")
  }

  @Test func otherSizesTemperaturesAndEnsemblesOutOfEquilibriumDecideNothing() {
    var study = PlantedGlasses()
    study.size = 300
    #expect(study.verdicts() == [.undecided, .undecided, .undecided, .undecided])
    #expect(study.claims[51]!.reason.contains("N = 3000, T_p = 1.2") && study.claims[51]!.reason.contains("T_p = 0.76"))
    var liquids = PlantedGlasses()
    liquids.isEquilibrated = false
    #expect(liquids.verdicts() == [.undecided, .undecided, .undecided, .undecided])
    var small = PlantedGlasses()
    small.growth = nil
    #expect(small.verdicts() == [.confirmed, .confirmed, .confirmed, .undecided])
    #expect(small.claims[54]!.reason.contains("N = 10000"))
  }

  /// On the border of B1 the verdict is wrong in 5% at most, among the primary hypotheses: here B2 and B3 are true and clear.
  /// 2000 studies tell a rate of 5% to 0.5%, three of which are allowed.
  @Test func atTheBorderWrongVerdictsAreRare() {
    var noise = NormalNumbers(seed: 7)
    var wrong = 0
    for _ in 0..<2000 {
      var study = PlantedGlasses()
      let (sticky, soft) = (0.6, 0.48)
      study.brittleness["pss:rc=1.1"]![0] = sticky + 0.02 * sticky * noise.next()
      study.brittleness["pss:rc=1.5"]![0] = soft + 0.02 * soft * noise.next()
      wrong += study.claims[51]!.verdict == .undecided ? 0 : 1
    }
    #expect(Double(wrong) / 2000 < 0.065, "\(wrong)")
  }

  @Test func theFiguresShowCurvesHistoryAndSoftness() throws {
    var summary = PlantedGlasses().summary
    summary.analyse(plan: ReductionPlan(), seed: 1)
    let figures = Beyond().figures(of: summary, curves: [])
    #expect(
      figures.map(\.name) == [
        "figure-brittleness-curves", "figure-brittleness-temperature", "figure-brittleness-modes",
      ])
    // A band and a line for each model: three at N = 3000, two at 10,000.
    #expect(figures[0].panels.map { $0.series.count } == [6, 4])
    #expect(figures[1].panels[0].series.count == 5)
    let points = try #require(figures[2].panels[0].series.first?.points)
    #expect(points.map(\.x) == [0.02, 0.03, 0.05] && points.map(\.y) == [0.6, 0.58, 0.55])
    #expect(points.allSatisfy { $0.dx != nil && $0.dy != nil })
  }

  @Test func aStudyWithoutShearHasNoneOfTheClaims() {
    #expect(!Beyond().claims(of: SyntheticStudy().summary).contains { (51...54).contains($0.number) })
  }
}
