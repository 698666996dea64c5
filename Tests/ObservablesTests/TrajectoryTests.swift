import Dynamics
import Foundation
import Observables
import Plans
import Statistics
import Storage
import Tags
import Testing

/// Statistics of ensembles whose liquids give several glasses.
@Suite(.tags(.law)) struct TrajectoryTests {
  private func ensemble(_ energies: [[Double]], resamples: Int = 200) -> EnsembleSamples {
    let values = energies.joined().map { u in
      SampleValues(
        evidence: nil, certificate: nil,
        stored: ["energy_per_particle": .scalar(u), "shear_modulus": .scalar(10 + u)])
    }
    let trajectories = energies.indices.flatMap { k in energies[k].map { _ in k } }
    return EnsembleSamples(
      values, trajectories: trajectories, density: 1, particles: 100, plan: ReductionPlan(),
      bootstrap: Bootstrap(resamples: resamples), findingSoftModes: false)
  }

  /// A worst value is not known if one of the samples has none.
  @Test(arguments: [([30.0, 25, 40], 25.0), ([30, nil, 40], nil)])
  func theShortestEquilibrationIsUnknownWhereAWindowDoesNotResolveIt(held: [Double?], expected: Double?) {
    let values = held.map { held in
      SampleValues(
        evidence: EvidenceNumbers(
          [0.5, 80, 80, held ?? 0, 1, 1, 0.02, 0, 0.001, -4, 1.5], relaxationTime: held.map { 80 / $0 }),
        certificate: nil, stored: [:])
    }
    let ensemble = EnsembleSamples(
      values, trajectories: Array(values.indices), density: 1, particles: 100, plan: ReductionPlan(),
      bootstrap: Bootstrap(resamples: 10), findingSoftModes: false)
    #expect(ensemble.worst["relaxation_times_held"] == expected)
  }

  private func statistic(_ observable: Observable, _ ensemble: EnsembleSamples) -> Estimate? {
    ensemble.estimates[observable.name]
  }

  /// Numbers without pattern, between 0 and 1.
  private struct Numbers {
    var state: UInt64
    mutating func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
  }

  /// Glasses that are left out have liquids whose stress is as good as that of the others: the relaxation time is that of the
  /// mean curve of all, by which they were judged, with errors over all liquids.
  @Test func theRelaxationTimeIsThatOfAllLiquids() throws {
    let times = (0..<60).map { 0.2 * Double($0) }
    let liquids = [1.0, 1.4, 2.3, 3.1].map { decay in
      SampleValues(
        evidence: nil, certificate: nil,
        stored: [
          Observable.stressCorrelationTime.name: StoredArray(shape: [times.count], values: times),
          Observable.stressCorrelation.name: StoredArray(
            shape: [times.count], values: times.map { 40 * exp(-$0 / decay) }),
          "shear_modulus": .scalar(10),
        ])
    }
    func found(_ averaged: ArraySlice<SampleValues>, of all: [SampleValues]?) -> EnsembleSamples {
      EnsembleSamples(
        Array(averaged), trajectories: Array(averaged.indices), liquids: all.map { ($0, Array($0.indices)) },
        density: 1,
        particles: 100, plan: ReductionPlan(), bootstrap: Bootstrap(resamples: 200), findingSoftModes: false)
    }
    let all = try #require(statistic(.relaxationTime, found(liquids[...], of: nil)))
    let few = found(liquids[..<1], of: liquids)
    let time = try #require(statistic(.relaxationTime, few))
    #expect(time == all && time.samples == 4 && (time.standardError ?? 0) > 0)
    // Σ exp(−τ/τₖ) = 0.4: the root by Newton's method, 4.66; interpolation linear in ln t is good to a hundredth.
    var root = 3.0
    for _ in 0..<30 {
      let rates = [1.0, 1.4, 2.3, 3.1].map { ($0, exp(-root / $0)) }
      root += (rates.reduce(-0.4) { $0 + $1.1 }) / rates.reduce(0) { $0 + $1.1 / $1.0 }
    }
    #expect(abs(time.mean / root - 1) < 0.01)
    let scaled = try #require(statistic(.relaxationTimeScaled, few))
    #expect(abs(scaled.mean - time.mean * few.shearFrequency.value) < 1e-12 * scaled.mean)
    // That of the one averaged glass alone is ln 10.
    #expect(abs(try #require(statistic(.relaxationTime, found(liquids[..<1], of: nil))).mean - log(10)) < 0.01)
  }

  @Test func identicalGlassesOfALiquidCountAsOne() throws {
    let found = ensemble([1, 4, 2, 8, 5].map { [Double](repeating: $0, count: 6) })
    // m·s²(means)/s²(all): with c trajectories of m equal glasses m(cm − 1)/(m(c − 1)), that is 7.25.
    #expect(abs(try #require(statistic(.energyInefficiency, found)).mean - 7.25) < 1e-12)
    #expect(abs(try #require(statistic(.energyCorrelation, found)).mean - 1) < 1e-12)
    #expect(try #require(statistic(.trajectoryDrift, found)).mean == 0)
  }

  @Test func independentGlassesCountEach() throws {
    var numbers = Numbers(state: 5)
    let found = ensemble((0..<40).map { _ in (0..<10).map { _ in numbers.next() } })
    for observable in [Observable.energyInefficiency, .shearInefficiency] {
      let estimate = try #require(statistic(observable, found))
      // The variance of 40 means is known to 23%.
      #expect(abs(estimate.mean - 1) < 0.7)
      #expect(abs(estimate.mean - 1) < 4 * estimate.standardError!)
    }
    let correlation = try #require(statistic(.energyCorrelation, found))
    #expect(abs(correlation.mean) < 4 * correlation.standardError!)
  }

  /// An autoregression with memory 0.7: r₁ is 0.7, and g of ten glasses is 1 + 2 Σ (1 − k/10) 0.7^k = 3.99.
  @Test func aMemoryIsFound() throws {
    var numbers = Numbers(state: 9)
    let energies = (0..<300).map { _ -> [Double] in
      // Uniform numbers of variance 1/12, with a beginning long before the first glass.
      var x = 0.0
      return (0..<60).map { _ in
        x = 0.7 * x + numbers.next() - 0.5
        return x
      }.suffix(10)
    }
    let found = ensemble(energies)
    let correlation = try #require(statistic(.energyCorrelation, found))
    #expect(abs(correlation.mean - 0.7) < 4 * correlation.standardError! && correlation.standardError! < 0.03)
    let g = try #require(statistic(.energyInefficiency, found))
    let expected = 1 + 2 * (1..<10).reduce(0.0) { $0 + (1 - Double($1) / 10) * pow($1) }
    #expect(abs(g.mean - expected) < 4 * g.standardError! && g.standardError! < 0.5)
    func pow(_ k: Int) -> Double { (0..<k).reduce(1.0) { p, _ in 0.7 * p } }
  }

  @Test func aDriftAlongTrajectoriesIsFoundWithItsError() throws {
    var numbers = Numbers(state: 2)
    let energies = (0..<12).map { _ in (0..<10).map { 0.1 * Double($0) + 0.2 * numbers.next() } }
    let drift = try #require(statistic(.trajectoryDrift, ensemble(energies)))
    // The halves' centers are five glasses apart.
    #expect(abs(drift.mean - 0.5) < 4 * drift.standardError! && drift.standardError! < 0.03)
    #expect(drift.samples == 12)
  }

  @Test func ensemblesOfOneGlassPerLiquidHaveNone() {
    let found = ensemble([[1], [2], [4]])
    for observable in [Observable.energyInefficiency, .shearInefficiency, .energyCorrelation, .trajectoryDrift] {
      #expect(statistic(observable, found) == nil)
    }
  }
}
