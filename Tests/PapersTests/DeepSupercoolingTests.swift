import Analysis
import Beyond
import Observables
import Statistics
import Tags
import Testing

@Suite(.tags(.law)) struct DeepSupercoolingTests {
  /// Planted ensembles of three models whose G rises, and K falls, by given parts from the hottest to the coldest.
  private func claims(
    rises: [String: Double], error: Double = 0.005, depth: Double = 0.4, mixed: Double = 1, isCollapsed: Bool = true
  ) -> [Int: Claim] {
    var summary = StudySummary(study: "planted", codeVersion: "0", seed: 1, ensembles: [], flagged: [])
    for (name, rise) in rises {
      for (temperature, part) in [(2.0, 0.0), (1.0, 0.4), (depth, 1)] {
        func value(_ mean: Double, _ error: Double) -> Estimate {
          Estimate(mean: mean, standardError: error * mean, samples: 8)
        }
        summary.ensembles.append(
          EnsembleSummary(
            id: "\(name)-\(temperature)", model: name, particles: 2000, temperature: temperature, planned: 8, done: 8,
            averaged: 8, spacing: 1.18,
            estimates: [
              Observable.shearModulus.name: value(10 * (1 + part * rise), error),
              Observable.bulkModulus.name: value(40 * (1 - 0.1 * part), error),
              Observable.quarticPrefactor.name: value(1 - 0.8 * part, 0.05),
              Observable.dipoleFrequencyScaled.name: value(1 + 0.2 * part, error),
              Observable.solidFraction.name: Estimate(mean: 0, standardError: 0, samples: 8),
              Observable.sizeFluctuations.name: value(mixed, 0.1),
            ], dipoleDistribution: nil, modes: [], worst: [:], stressCorrelation: []))
      }
      var model = ModelSummary(model: name)
      model.collapseCrossover = isCollapsed ? Estimate(mean: 1, standardError: 0.01, samples: 8) : nil
      model.crossover = Estimate(mean: 1, standardError: 0.01, samples: 8)
      summary.modelSummaries.append(model)
    }
    let beyond = Beyond()
    #expect(beyond.figures(of: summary, curves: []).map(\.name) == ["figure-beyond-deep"])
    return Dictionary(uniqueKeysWithValues: beyond.claims(of: summary).map { ($0.number, $0) })
  }

  @Test func aPersistentContrastIsConfirmed() {
    let found = claims(rises: ["psspoly:rc=1.1": 0.06, "psspoly:rc=1.2": 0.2, "psspoly:rc=1.5": 0.5])
    #expect(found.keys.sorted() == Array(41...48))
    #expect(found.values.allSatisfy { $0.verdict == .confirmed }, "\(found.mapValues(\.reason))")
    #expect(found.values.filter(\.isPrimary).map(\.number).sorted() == [41, 42, 43])
    #expect(found[41]!.found.contains("+50.0") && found[41]!.found.contains("+6.0"), "\(found[41]!.found)")
  }

  @Test func anAnnealableStickyGlassContradictsIt() {
    let found = claims(rises: ["psspoly:rc=1.1": 0.35, "psspoly:rc=1.5": 0.5], mixed: 5)
    #expect(found[41]?.verdict == .confirmed)
    #expect([42, 43, 48].allSatisfy { found[$0]?.verdict == .contradicted })
  }

  @Test func aRiseAtTheBorderIsUndecided() {
    let found = claims(rises: ["psspoly:rc=1.1": 0.2, "psspoly:rc=1.5": 0.3], error: 0.02)
    #expect([41, 42].allSatisfy { found[$0]?.verdict == .undecided })
  }

  /// T_co by other means is not that of the hypotheses.
  @Test func withoutTheCollapseNothingIsCompared() {
    let found = claims(rises: ["psspoly:rc=1.1": 0.06, "psspoly:rc=1.5": 0.5], isCollapsed: false)
    #expect((41...47).allSatisfy { found[$0]?.verdict == .undecided && found[$0]!.reason.contains("collapse") })
  }

  /// T_p/T_co = 0.7 is not deep.
  @Test func shallowGlassesAreNotCompared() {
    let found = claims(rises: ["psspoly:rc=1.1": 0.06, "psspoly:rc=1.5": 0.5], depth: 0.7)
    #expect((41...47).allSatisfy { found[$0]?.verdict == .undecided && found[$0]!.reason.contains("0.6") })
  }
}
