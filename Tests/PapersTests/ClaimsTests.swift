import Analysis
import Foundation
import Observables
import Statistics
import StickySpheresII
import Tags
import Testing

@Suite(.tags(.unit)) struct ClaimsTests {
  func verdict(_ number: Int, _ study: SyntheticStudy) throws -> Claim {
    try #require(StickySpheresII().claims(of: study.summary).first { $0.number == number })
  }

  @Test func dataThatFollowThePaperConfirmIt() throws {
    for number in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 18, 20, 21] {
      let claim = try verdict(number, SyntheticStudy())
      #expect(claim.verdict == .confirmed, "claim \(number): \(claim.reason)")
      #expect(claim.found != "\u{2013}")
    }
  }

  /// Every change that breaks a claim, and the claims that it breaks.
  @Test func dataThatContradictAClaimAreSaidToDoSo() throws {
    func check(_ numbers: [Int], _ change: (inout SyntheticStudy) -> Void) throws {
      var study = SyntheticStudy()
      change(&study)
      for number in numbers {
        let claim = try verdict(number, study)
        #expect(claim.verdict == .contradicted, "claim \(number): \(claim.verdict), \(claim.reason)")
      }
    }
    try check([1]) { $0.predicted = (0.8, 1) }
    try check([2]) { $0.crossovers = (0.8, 1.2) }
    try check([4]) { $0.depths = (0.9, 0.6) }
    try check([7]) { $0.shear = (0.10, 0.15) }
    try check([7, 9, 21]) { $0.shear = (0.22, 0.045) }
    try check([8, 9]) { $0.bulk = (-0.02, -0.09) }
    try check([8]) { $0.bulk = (0.05, 0.02) }
    try check([14]) { $0.dipoles = (0.2, 0.3) }
    try check([14, 21]) { $0.dipoles = (0.3, 0.05) }
    try check([12]) { $0.depletion = (1.5, 0.1) }
    try check([15]) { $0.participation = (-0.4, 0.2) }
  }

  @Test func noisyDataAreNotEnough() throws {
    var study = SyntheticStudy()
    study.error = 0.2
    for number in [1, 7, 8, 9, 10, 14, 18] {
      let claim = try verdict(number, study)
      #expect(claim.verdict == .undecided, "claim \(number): \(claim.reason)")
      #expect(claim.reason.contains("would decide it") && (claim.decidingError ?? 0) > 0, "claim \(number)")
    }
  }

  /// What was decided by definition before has to be able to fail.
  @Test func everyClaimThatIsDecidedCanAlsoFail() throws {
    func check(_ number: Int, _ change: (inout StudySummary) -> Void) throws {
      var summary = SyntheticStudy().summary
      change(&summary)
      let claim = try #require(StickySpheresII().claims(of: summary).first { $0.number == number })
      #expect(claim.verdict == .contradicted, "claim \(number): \(claim.verdict), \(claim.reason)")
    }
    func multiply(_ summary: inout StudySummary, _ name: Observable, _ factor: Double, model: String, cold: Bool) {
      for k in summary.ensembles.indices where summary.ensembles[k].model == model {
        guard (summary.ensembles[k].temperature < 1) == cold else { continue }
        summary.ensembles[k].estimates[name.name]?.mean *= factor
      }
    }
    try check(10) { multiply(&$0, .poissonRatio, 0.9, model: "pss:rc=1.1", cold: true) }
    try check(18) { multiply(&$0, .pressureOverBulkModulus, 1.7, model: "pss:rc=1.1", cold: true) }
    try check(20) { multiply(&$0, .relaxationTime, 20, model: "pss:rc=1.5", cold: true) }
    // More than 4.5 decades at temperatures above the paper's lowest.
    try check(20) { summary in
      multiply(&summary, .relaxationTime, 20, model: "pss:rc=1.5", cold: true)
      for k in summary.ensembles.indices where summary.ensembles[k].temperature == 0.69 {
        summary.ensembles[k].temperature = 0.75
      }
    }
  }

  @Test func lengthsOfAnotherDefinitionAreNotComparable() throws {
    let claim = try verdict(19, SyntheticStudy())
    #expect(claim.verdict == .incomparable && claim.probability == nil && claim.reason.contains("definition"))
  }

  @Test func whatIsNotThereIsAskedFor() throws {
    // Series of temperatures that end above T_co say nothing of annealing.
    var study = SyntheticStudy()
    study.depths = (1.5, 1.5)
    for number in [3, 7, 8, 9, 10, 14, 15, 21] {
      let claim = try verdict(number, study)
      #expect(claim.verdict == .undecided && claim.reason.hasPrefix("needs "), "claim \(number): \(claim.reason)")
    }
    var single = SyntheticStudy().summary
    single.ensembles.removeAll { $0.model == "pss:rc=1.5" }
    single.modelSummaries.removeAll { $0.model == "pss:rc=1.5" }
    let claims = StickySpheresII().claims(of: single)
    #expect(claims.map(\.number) == Array(1...21) && StickySpheresII().numbers == claims.map(\.number))
    #expect(claims.allSatisfy { $0.verdict != .contradicted })
    single.ensembles = []
    #expect(StickySpheresII().claims(of: single).isEmpty)
  }

  /// The window of claim 2 is the collapse with the Kob-Andersen anchor, and a plateau is that of ensembles above 2 T_co.
  @Test func numbersThatAHypothesisDoesNotSpeakOfDecideNothing() throws {
    var summary = SyntheticStudy().summary
    func verdicts(_ summary: StudySummary) -> [Int: Claim.Verdict] {
      Dictionary(uniqueKeysWithValues: StickySpheresII().claims(of: summary).map { ($0.number, $0.verdict) })
    }
    let whole = verdicts(summary)
    #expect([2, 4, 7, 8, 10, 14].allSatisfy { whole[$0] == .confirmed })
    let collapse = summary.collapse
    summary.collapse = CollapseSummary(
      anchor: "pss:rc=1.5", anchorTemperature: 0.885, from: 0.5, spread: 0.02, scaleSensitivity: [], alternatives: [])
    #expect(verdicts(summary)[2] == .undecided && verdicts(summary)[4] == .confirmed)
    summary.collapse = collapse
    var mixed = summary
    mixed.modelSummaries[0].collapseCrossover = nil
    // Two methods for two models: only the moduli know both.
    #expect(verdicts(mixed)[2] == .undecided && verdicts(mixed)[4] == .confirmed)
    mixed.modelSummaries[1].moduliCrossover = nil
    #expect(verdicts(mixed)[4] == .undecided)
    for k in summary.modelSummaries.indices { summary.modelSummaries[k].plateauFrom = nil }
    #expect([7, 8, 10, 12, 14, 15, 18, 21].allSatisfy { verdicts(summary)[$0] == .undecided })
  }

  /// The parts of a claim's test on a study.
  private func parts(_ number: Int, _ summary: StudySummary) throws -> [Judgement.Part] {
    try #require(StickySpheresII().tests(of: summary).first { $0.claim.number == number }).judgement.parts
  }

  /// b − a − 2·(change of ν) with a change that is negative: b − 3a + 2c for the stickiest, −b − a + 2c for the least sticky,
  /// of three independent numbers; ν_∞ counts three times and once.
  @Test func aNumberOnBothSidesIsCountedOnce() throws {
    let study = SyntheticStudy()
    let (a, b) = (0.313, 0.404)
    let (coldA, coldB) = (0.93 * a, 0.93 * b)
    let found = try parts(10, study.summary)
    for (part, weights) in zip(found, [(1, -3, 2, coldA), (-1, -1, 2, coldB)] as [(Double, Double, Double, Double)]) {
      let (x, y, z, cold) = weights
      let terms = [x * b, y * a, z * cold]
      let error = study.error * (terms.reduce(0) { $0 + $1 * $1 }).squareRoot()
      let distance = try #require(part.distance)
      #expect(abs(distance.mean - terms.reduce(0, +)) < 1e-12 && abs(distance.standardError! / error - 1) < 1e-12)
    }
  }

  /// A_g over c ω_g⁻⁵: the squares of σ_A/A, σ_c/c and 5σ_ω/ω add.
  @Test func theErrorOfTheFrequencyCountsFiveTimesInTheLaw() throws {
    let study = SyntheticStudy()
    var summary = study.summary
    summary.scalings = [
      ScalingSummary(
        name: "prefactor", models: ["pss:rc=1.5"], exponent: Estimate(mean: -5, standardError: 0.1, samples: 20),
        amplitude: 5, expected: -5, prefactor: Estimate(mean: 9, standardError: 0.09, samples: 20),
        chiSquaredPerDegree: 1, points: 20)
    ]
    let distance = try #require(try parts(17, summary)[1].distance)
    let ratio = 0.06 / (9 * pow(2.26, -5))
    let relative = (26 * study.error * study.error + 0.01 * 0.01).squareRoot()
    #expect(abs(distance.mean - (0.5 - ratio)) < 1e-12)
    #expect(abs(distance.standardError! / (ratio * relative) - 1) < 1e-9)
  }

  /// Counts that follow ω_g⁻³ exactly: χ² of that law would be 0, that of ω_g⁻⁵ is Pearson's; with k − 1 degrees of freedom, and
  /// k − 2 for the fitted exponents.
  @Test func aLawHasItsOwnChiSquared() throws {
    let frequencies = [1.2, 1.4, 1.6, 1.8, 2.0]
    let counts = frequencies.map { Int((4000 * pow($0, -3)).rounded()) }
    var summary = StudySummary(study: "s", codeVersion: "0", seed: 1, ensembles: [], flagged: [])
    for (model, offset) in [("pss:rc=1.1", 0.0), ("pss:rc=1.5", 1)] {
      for (k, frequency) in frequencies.enumerated() {
        var ensemble = EnsembleSummary(
          id: "\(model)-\(k)", model: model, particles: 1000, temperature: 1 + Double(k) + offset, planned: 5, done: 5,
          averaged: 5,
          spacing: 1,
          estimates: [
            Observable.dipoleFrequencyScaled.name: Estimate(mean: frequency, standardError: 0.001, samples: 9),
            Observable.localizedParticipation.name: Estimate(
              mean: 100 * pow(frequency, -3), standardError: 1, samples: 9),
          ], dipoleDistribution: nil, modes: [], worst: [:], stressCorrelation: [])
        ensemble.objections = []
        ensemble.vibrations = VibrationSummary(
          density: Distribution(centers: [], density: [], standardError: []), cutoff: 1, modesBelow: counts[k],
          prefactor: Estimate(mean: 1, standardError: 0.1, samples: 9), exponent: nil, quarticProbability: nil,
          stability: [], incompleteSamples: 0, threshold: 1, participation: nil, modesBelowThreshold: 0, bands: [])
        summary.ensembles.append(ensemble)
      }
      summary.modelSummaries.append(ModelSummary(model: model))
    }
    let laws = StickySpheresII().powerLaws(of: summary)
    let participation = try #require(laws.first { $0.name == "participation" })
    #expect(participation.points == 10 && participation.exponent.degrees == 8)
    let law = try #require(laws.first { $0.name == "prefactor" })
    #expect(law.points == 5 && law.exponent.degrees == 3 && abs(law.exponent.mean + 3) < 0.01)
    // All exposures are equal, so that the expected counts are the total times ω⁻⁵ over its sum.
    let powers = frequencies.map { pow($0, -5) }
    let total = Double(counts.reduce(0, +)) / powers.reduce(0, +)
    let squares = zip(counts, zip(frequencies, powers)).map { count, point -> Double in
      let mean = total * point.1
      let relative = 5 * 0.001 / point.0
      return (Double(count) - mean) * (Double(count) - mean) / (mean + mean * mean * relative * relative)
    }
    #expect(squares.reduce(0, +) / 4 > 10)
    #expect(abs(law.chiSquaredPerDegree / (squares.reduce(0, +) / 4) - 1) < 1e-9)
  }
}
