import Analysis
import Foundation
import Observables
import Plans
import Statistics
import Tags
import Testing

@Suite(.tags(.unit)) struct SizeSummaryTests {
  private func ensemble(_ particles: Int, _ temperature: Double, _ frequency: Double, error: Double = 0.01)
    -> EnsembleSummary
  {
    EnsembleSummary(
      id: "pss-N\(particles)-T\(temperature)", model: "pss:rc=1.5", particles: particles, temperature: temperature,
      planned: 20, done: 20, averaged: 20, spacing: 1,
      estimates: [
        Observable.dipoleFrequencyScaled.name: Estimate(mean: frequency, standardError: error, samples: 20)
      ], dipoleDistribution: nil, modes: [], worst: [:], stressCorrelation: [])
  }

  private func analysed(_ ensembles: [EnsembleSummary]) -> StudySummary {
    var summary = StudySummary(study: "s", codeVersion: "0", seed: 1, ensembles: ensembles, flagged: [])
    summary.analyse(plan: ReductionPlan(), seed: 1)
    return summary
  }

  @Test func theExponentIsThatOfAPowerOfN() throws {
    func law(_ n: Int) -> Double { 2 * pow(Double(n), -0.05) }
    let summary = analysed([1000, 10_000, 3000].map { ensemble($0, 2.6, law($0)) } + [ensemble(3000, 1, 1.3)])
    #expect(summary.sizes.count == 1)
    let size = try #require(summary.sizes.first)
    #expect(size.points.map(\.particles) == [1000, 3000, 10_000])
    #expect(abs(size.exponent.mean + 0.05) < 1e-12)
    // By hand: σ_b = (Σ w (x − x̄)²)^(−½) with w = (y/σ)².
    let x = [1000.0, 3000, 10_000].map { log($0) }
    let w = [1000, 3000, 10_000].map { pow(law($0) / 0.01, 2) }
    let center = zip(w, x).reduce(0) { $0 + $1.0 * $1.1 } / w.reduce(0, +)
    let square = zip(w, x).reduce(0) { $0 + $1.0 * ($1.1 - center) * ($1.1 - center) }
    #expect(abs(size.exponent.standardError! - 1 / square.squareRoot()) < 1e-12)
  }

  /// Of several N at one T_p a series has that of most temperatures; where temperatures differ in N, it says so.
  @Test func aSeriesHasOneEnsemblePerTemperature() throws {
    func chosen(_ ensembles: [EnsembleSummary]) -> [String] { ensembles.onePerTemperature.map(\.id) }
    func notes(_ ensembles: [EnsembleSummary]) throws -> [String] {
      try #require(analysed(ensembles).modelSummaries.first).notes.filter { $0.contains("are mixed") }
    }
    let sizes = [1000, 3000, 10_000].map { ensemble($0, 2.6, 1.3) }
    let series = sizes.reversed() + [ensemble(3000, 1, 1.3)]
    #expect(chosen(series) == ["pss-N3000-T1.0", "pss-N3000-T2.6"] && chosen(series.reversed()) == chosen(series))
    #expect(try notes(series).isEmpty)
    // As frequent: the larger one.
    #expect(chosen(sizes) == ["pss-N10000-T2.6"])
    let different = [ensemble(10_000, 2.6, 1.3), ensemble(3000, 1, 1.3)]
    #expect(chosen(different) == ["pss-N3000-T1.0", "pss-N10000-T2.6"])
    #expect(try notes(different).count == 1 && notes(different)[0].contains("N = 3000 and 10000 are mixed"))
  }

  @Test func equalAveragesAreCompatibleWithNoDependenceAndDifferentOnesAreNot() throws {
    let same = try #require(analysed([ensemble(3000, 2.6, 1.28), ensemble(10_000, 2.6, 1.29)]).sizes.first)
    // χ² = 0.5: p = erfc(0.5).
    #expect(abs(same.probability - erfc(0.5)) < 1e-9)
    let other = try #require(analysed([ensemble(3000, 2.6, 1.29), ensemble(10_000, 2.6, 1.22)]).sizes.first)
    #expect(other.probability < 1e-5)
    #expect(analysed([ensemble(3000, 2.6, 1.28), ensemble(3000, 1.8, 1.29)]).sizes.isEmpty)
  }
}
