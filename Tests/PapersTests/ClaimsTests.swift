import Analysis
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
}
