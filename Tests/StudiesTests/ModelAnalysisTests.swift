import Analysis
import Foundation
import Observables
import Plans
import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct ModelAnalysisTests {
  /// Ensembles whose energies follow one curve y(t) = −0.3(1 − t) − 0.4(1 − t)² below t = T_p/T_co = 1 and a gentler one
  /// above, and whose G/K rises along a line below T_co from a plateau above.
  private func ensembles(
    _ model: String, crossover: Double, depths: [Double], error: Double = 1e-3
  ) -> [EnsembleSummary] {
    depths.map { t in
      let y = t < 1 ? -0.3 * (1 - t) - 0.4 * (1 - t) * (1 - t) : 0.1 * log(t)
      let ratio = t < 1 ? 0.2 * (1 + 0.4 * (1 - t)) : 0.2
      let estimates: [Observable: Estimate] = [
        .energyPerParticle: Estimate(mean: -5 + crossover * y, standardError: error * crossover, samples: 50),
        .shearOverBulk: Estimate(mean: ratio, standardError: error, samples: 50),
        .quarticPrefactor: Estimate(mean: 2, standardError: 0.2, samples: 50),
      ]
      return EnsembleSummary(
        id: "\(model)-\(t)", model: model, particles: 1000, temperature: crossover * t, planned: 50, done: 50,
        averaged: 50, spacing: 1,
        estimates: Dictionary(uniqueKeysWithValues: estimates.map { ($0.key.name, $0.value) }),
        dipoleDistribution: nil, modes: [], worst: [:], stressCorrelation: [])
    }
  }

  private static let depths = [0.52, 0.6, 0.7, 0.8, 0.9, 1.1, 1.5, 2.2, 3, 4]

  private func analysed(
    _ ensembles: [EnsembleSummary], anchor: (String, Double)? = ("pss:rc=1.1", 1.4)
  ) -> StudySummary {
    var summary = StudySummary(study: "s", codeVersion: "0", seed: 1, ensembles: ensembles, flagged: [])
    var plan = ReductionPlan()
    plan.anchors = anchor.map { [Anchor(model: $0.0, crossover: $0.1)] } ?? []
    plan.bootstrap = 100
    summary.analyse(plan: plan, seed: 1)
    return summary
  }

  /// Four liquids at the temperature above T_co of one model, six above that of the anchor.
  @Test func theFewestLiquidsBesideTheCrossoversCount() throws {
    var all =
      ensembles("pss:rc=1.1", crossover: 1.4, depths: Self.depths)
      + ensembles("pss:rc=1.5", crossover: 0.88, depths: Self.depths)
      + ensembles("kablj", crossover: 0.535, depths: Self.depths)
    let name = Observable.energyPerParticle.name
    func thin(_ model: String, to liquids: Int) {
      let k = all.firstIndex { $0.id == "\(model)-1.1" }!
      all[k].estimates[name]!.samples = liquids
    }
    thin("pss:rc=1.5", to: 4)
    thin("pss:rc=1.1", to: 6)
    let found = analysed(all).modelSummaries.map { ($0.model, $0.collapseCrossover?.samples) }
    #expect(found.first { $0.0 == "pss:rc=1.5" }?.1 == 4)
    #expect(found.first { $0.0 == "kablj" }?.1 == 6)
  }

  @Test func crossoversComeBackBothWaysFromOneAnchor() throws {
    let summary = analysed(
      ensembles("pss:rc=1.1", crossover: 1.4, depths: Self.depths)
        + ensembles("pss:rc=1.5", crossover: 0.88, depths: [0.65, 0.72, 0.79, 0.86, 0.93, 1.05, 1.4, 2.1, 3])
        + ensembles("kablj", crossover: 0.535, depths: Self.depths))
    for (model, truth) in [("pss:rc=1.1", 1.4), ("pss:rc=1.5", 0.88), ("kablj", 0.535)] {
      let series = try #require(summary.modelSummaries.first { $0.model == model })
      let collapse = try #require(series.collapseCrossover)
      // Interpolation between points that differ adds some per cent to the errors of the points.
      #expect(abs(collapse.mean / truth - 1) < 0.05, "\(model): \(collapse.concise)")
      let moduli = try #require(series.moduliCrossover)
      #expect(abs(moduli.mean - truth) < max(4 * moduli.standardError!, 0.04 * truth), "\(model): \(moduli.concise)")
      #expect(series.plateaus[Observable.shearOverBulk.name].map { abs($0.mean - 0.2) < 0.003 } == true)
    }
    // Errors rest on the liquids beside T_co, not on the number of temperatures.
    #expect(
      summary.modelSummaries.allSatisfy { $0.collapseCrossover?.samples == 50 && $0.moduliCrossover?.samples == 50 })
    let anchor = try #require(summary.modelSummaries.first { $0.isAnchor })
    #expect(anchor.model == "pss:rc=1.1" && anchor.collapseCrossover?.mean == 1.4 && anchor.crossoverSource == "plan")
    let collapse = try #require(summary.collapse)
    #expect(collapse.spread < 0.1 && !collapse.scaleSensitivity.isEmpty && !collapse.alternatives.isEmpty)
  }

  @Test func aSeriesThatEndsAboveItsCrossoverGetsNone() throws {
    let summary = analysed(
      ensembles("pss:rc=1.1", crossover: 1.4, depths: Self.depths)
        + ensembles("pss:rc=1.3", crossover: 1, depths: [0.6, 0.75, 0.9, 1.2, 2.2, 3])
        + ensembles("pss:rc=1.5", crossover: 0.88, depths: [1.3, 1.6, 2, 2.5, 3, 4]))
    let series = try #require(summary.modelSummaries.first { $0.model == "pss:rc=1.5" })
    #expect(series.collapseCrossover == nil && series.moduliCrossover == nil && series.crossover == nil)
    #expect(series.notes.contains { $0.hasPrefix("u: ") } && series.notes.contains { $0.hasPrefix("G/K: ") })
    // Its hottest ensemble stands for the plateau, and that is said.
    #expect(series.plateaus[Observable.quarticPrefactor.name]?.mean == 2)
    #expect(series.notes.contains { $0.contains("hottest") })
  }

  @Test func withoutTheAnchorThereIsNoCollapse() throws {
    let summary = analysed(
      ensembles("pss:rc=1.5", crossover: 0.88, depths: Self.depths)
        + ensembles("kablj", crossover: 0.5, depths: Self.depths))
    #expect(summary.collapse == nil)
    let series = try #require(summary.modelSummaries.first)
    #expect(series.collapseCrossover == nil && series.crossoverSource == "moduli")
    #expect(series.notes.contains { $0.contains("anchor") })
  }

  @Test func whereNobodyNamesAnAnchorNobodyMissesOne() throws {
    let summary = analysed(ensembles("kablj", crossover: 0.5, depths: Self.depths), anchor: nil)
    let series = try #require(summary.modelSummaries.first)
    #expect(summary.collapse == nil && !series.isAnchor && series.crossoverSource == "moduli")
    #expect(!series.notes.contains { $0.contains("anchor") || $0.contains("collapse") })
  }

  @Test func ensemblesOutOfEquilibriumTakeNoPart() throws {
    var cold = ensembles("pss:rc=1.1", crossover: 1.4, depths: Self.depths)
    cold[0].objections = ["not in equilibrium"]
    cold[0].estimates[Observable.shearOverBulk.name]?.mean = 7
    let summary = analysed(cold)
    #expect(summary.modelSummaries[0].coldLine?.from == cold[1].temperature)
  }
}
