import Analysis
import Beyond
import Observables
import Statistics
import Tags
import Testing

@Suite(.tags(.law)) struct TaperingTests {
  /// Planted glasses with m = 1, 3, 5 at two sizes and two T_p, with given exponents.
  private func claims(
    at sizes: [Int] = [500, 2000], error: Double = 0.1,
    _ exponent: (_ derivatives: Int, _ particles: Int, _ hot: Bool) -> Double
  ) -> [Int: Claim] {
    var summary = StudySummary(study: "planted", codeVersion: "0", seed: 1, ensembles: [], flagged: [])
    for particles in sizes {
      for derivatives in [1, 3, 5] {
        let model =
          "own:name=m\(derivatives),potential=x^-10,cutoff=1.5,smooth=\(derivatives),density=0.82,fractions=0.5/0.5,sizes=1/1.4"
        for temperature in [2.0, 0.7] {
          var ensemble = EnsembleSummary(
            id: "\(model)-\(particles)-\(temperature)", model: model, particles: particles, temperature: temperature,
            planned: 20, done: 20, averaged: 20, spacing: 1, estimates: [:], dipoleDistribution: nil, modes: [],
            worst: [:], stressCorrelation: [])
          ensemble.vibrations = VibrationSummary(
            density: Distribution(centers: [], density: [], standardError: []), cutoff: 0.3, modesBelow: 100,
            prefactor: Estimate(mean: 1, standardError: 0.1, samples: 20),
            exponent: Estimate(
              mean: exponent(derivatives, particles, temperature > 1), standardError: error, samples: 20),
            quarticProbability: nil, stability: [], incompleteSamples: 0, threshold: 0.3, participation: nil,
            modesBelowThreshold: 0, bands: [])
          summary.ensembles.append(ensemble)
        }
      }
    }
    #expect(Beyond().figures(of: summary, curves: []).map(\.name) == ["figure-beyond-tapering"])
    return Dictionary(uniqueKeysWithValues: Beyond().claims(of: summary).map { ($0.number, $0) })
  }

  @Test func oneExponentOfAllPotentialsIsALawOfGlasses() {
    let found = claims { _, _, _ in 4 }
    #expect(found.keys.sorted() == Array(61...65))
    #expect(found.values.allSatisfy { $0.verdict == .confirmed }, "\(found.mapValues(\.reason))")
    #expect(found.values.filter(\.isPrimary).map(\.number).sorted() == [61, 62, 63])
  }

  @Test func exponentsThatFollowTheCutoffContradictIt() {
    let found = claims { derivatives, _, hot in hot ? 2 : 3 + 2 / Double(derivatives) }
    #expect([61, 62, 63, 64].allSatisfy { found[$0]?.verdict == .contradicted }, "\(found.mapValues(\.reason))")
    #expect(found[65]?.verdict == .confirmed)
  }

  /// A bias that all potentials share leaves the difference as it is.
  @Test func aBiasOfAllExponentsLeavesTheDecisiveTest() {
    let found = claims { _, _, _ in 3.2 }
    #expect(found[61]?.verdict == .contradicted && found[63]?.verdict == .confirmed)
  }

  @Test func fewModesDecideNothing() {
    let found = claims(error: 1.5) { _, _, _ in 4 }
    #expect([61, 62, 63].allSatisfy { found[$0]?.verdict == .undecided })
    #expect(found[63]?.decidingError != nil)
  }

  @Test func sizesThatDifferAreFoundAndOneSizeIsNoComparison() {
    #expect(claims { _, particles, _ in particles < 1000 ? 3 : 4 }[65]?.verdict == .contradicted)
    let one = claims(at: [2000]) { _, _, _ in 4 }
    #expect(one[65]?.verdict == .undecided && one[65]!.reason.contains("two sizes"), "\(one[65]!.reason)")
  }
}
