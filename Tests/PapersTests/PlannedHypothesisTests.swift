import Analysis
import Foundation
import Observables
import Papers
import Plans
import Statistics
import Tags
import Testing

/// The hypotheses of a plan: reading them, and their verdicts on planted averages.
@Suite(.tags(.law)) struct PlannedHypothesisTests {
  private static let states = """
    study: a question
    ensembles:
      - {model: "pss:rc=1.1", particles: 200, samples: 8, temperatures: [4, 1.2]}
      - {model: "pss:rc=1.5", particles: 200, samples: 8, temperatures: [2.6, 1.3, 0.8]}
      - {model: "pss:rc=1.5", particles: 500, samples: 8, temperatures: [2.6]}
      - {model: "pss:rc=1.5", particles: 200, samples: 8, temperatures: [1.0], pressure: 4.4}
    hypotheses:

    """

  private static func side(_ model: String, _ temperature: String) -> String {
    "{model: \"pss:rc=\(model)\", temperature: \(temperature), particles: 200}"
  }

  private static func plan(_ entries: String...) throws -> Plan {
    try Plan(yaml: states + entries.map { "  - {\($0)}\n" }.joined())
  }

  /// The verdicts, if G is `values` in ensembles of 200 particles by model and temperature.
  private func verdicts(
    _ plan: Plan, _ values: [String: [Double: Double]], error: Double = 0.01, flagged: Set<Double> = []
  ) throws -> [Claim] {
    var summary = StudySummary(study: "planted", codeVersion: "0", seed: 1, ensembles: [], flagged: [])
    for (model, series) in values {
      for (temperature, value) in series {
        summary.ensembles.append(
          EnsembleSummary(
            id: "\(model) \(temperature)", model: "pss:rc=\(model)", particles: 200, temperature: temperature,
            planned: 8,
            done: 8, averaged: flagged.contains(temperature) ? 0 : 8, spacing: 1,
            estimates: ["shear_modulus": Estimate(mean: value, standardError: error * value, samples: 8)],
            dipoleDistribution: nil, modes: [], worst: [:], stressCorrelation: []))
      }
    }
    summary.review(try papers.sets(of: plan))
    return summary.claims
  }

  private static let rise =
    "claim: G rises, observable: shear_modulus, of: \(side("1.5", "coldest")), over: \(side("1.5", "hottest"))"

  /// What no data of the plan can decide is said before anything is computed.
  @Test(arguments: [
    ("observable: yield_stress, of: \(side("1.5", "coldest")), above: 1", "yield_stress needs the section shear"),
    ("observable: boson_peak, of: \(side("1.5", "coldest")), above: 1", "needs measure: spectrum"),
    ("observable: lowest_pseudoharmonic_frequency, of: \(side("1.1", "4")), above: 1", "needs measure: pseudoharmonic"),
    ("observable: first_event_rank, of: \(side("1.1", "4")), above: 1", "needs measure: pseudoharmonic"),
    (
      "observable: shear_modulus, of: \(side("1.1", "4")), over: \(side("1.1", "4")), above: 1",
      "of and over are the same"
    ),
    (
      "observable: shear_modulus, of: \(side("1.5", "coldest")), above: {of: \(side("1.5", "coldest"))}",
      "both sides have an ensemble in common"
    ),
    ("observable: shear_modulus, of: \(side("1.1", "4")), above: {of: \(side("1.5", "2.6")), times: 0}", "times is 0"),
  ]) func whatCannotBeDecidedIsRefused(_ entry: String, _ reason: String) throws {
    let plan = try Self.plan("claim: c, \(entry)")
    // A study that has one is reported all the same.
    _ = try papers.sets(of: plan)
    let error = #expect(throws: PlanError.self) { try papers.checkHypotheses(of: plan) }
    #expect(error?.description.contains(reason) == true, "\(String(describing: error))")
  }

  @Test func anInequalityIsConfirmedContradictedOrUndecided() throws {
    for (border, verdict) in [(1.1, Claim.Verdict.confirmed), (1.3, .contradicted), (1.21, .undecided)] {
      let plan = try Self.plan("\(Self.rise), above: \(border)", "\(Self.rise), below: \(border)")
      let found = try verdicts(plan, ["1.5": [2.6: 10, 1.3: 11, 0.8: 12]])
      #expect(found.map(\.number) == [1, 2] && found.allSatisfy { $0.isPrimary && $0.set == "plan" })
      #expect(found[0].verdict == verdict, "\(found[0].reason)")
      let opposite: [Claim.Verdict: Claim.Verdict] = [.confirmed: .contradicted, .contradicted: .confirmed]
      #expect(found[1].verdict == opposite[verdict] ?? verdict)
      #expect(found[0].found == "1.200(17)", "\(found[0].found)")
    }
  }

  @Test func anUndecidedOneSaysWhatWouldDecideIt() throws {
    let found = try verdicts(
      Self.plan("\(Self.rise), above: 1.19"), ["1.5": [2.6: 10, 0.8: 12]])
    #expect(found[0].verdict == .undecided && found[0].reason.contains("would decide it"), "\(found[0].reason)")
    // The distance of 0.01 over Student's t of 5% and the degrees of freedom of two samples of eight: 2.145.
    #expect(abs(found[0].decidingError! - 0.01 / 2.145) < 1e-5)
  }

  @Test func twoQuantitiesAreCompared() throws {
    let plan = try Self.plan(
      "\(Self.rise), above: {of: \(Self.side("1.1", "1.2")), over: \(Self.side("1.1", "4")), times: 1.05}",
      "\(Self.rise), below: {of: \(Self.side("1.1", "1.2")), over: \(Self.side("1.1", "4")), times: 1.05}")
    let found = try verdicts(plan, ["1.5": [2.6: 10, 0.8: 12], "1.1": [4: 30, 1.2: 30.3]])
    #expect(found.map(\.verdict) == [.confirmed, .contradicted], "\(found.map(\.reason))")
  }

  @Test func equalityIsAToleranceAndSecondaryOnesHaveALevelForThemselves() throws {
    let plan = try Self.plan(
      "\(Self.rise), near: 1.2, within: 0.1", "\(Self.rise), near: 2, within: 0.1, primary: false, fixed: 2026-11-30")
    let found = try verdicts(plan, ["1.5": [2.6: 10, 0.8: 12]])
    #expect(found.map(\.verdict) == [.confirmed, .contradicted] && found.map(\.isPrimary) == [true, false])
    #expect(found[1].published == "a hypothesis, fixed on 2026-11-30")
  }

  /// Ensembles without evidence of equilibrium decide nothing, and coldest means the coldest of the others.
  @Test func flaggedEnsemblesAreLeftOut() throws {
    let values = ["1.5": [2.6: 10.0, 1.3: 11, 0.8: 15]]
    let colder = try verdicts(Self.plan("\(Self.rise), above: 1.3"), values, flagged: [0.8])
    #expect(colder[0].verdict == .contradicted && colder[0].found.hasPrefix("1.1"))
    let alone = try verdicts(Self.plan("\(Self.rise), above: 1.3"), values, flagged: [0.8, 1.3])
    #expect(alone[0].verdict == .undecided && alone[0].reason.contains("two ensembles in equilibrium"))
    let named = Self.rise.replacingOccurrences(of: "coldest", with: "0.8")
    let missing = try verdicts(Self.plan("\(named), above: 1.3"), values, flagged: [0.8])
    #expect(missing[0].reason.contains("at T_p = 0.8"), "\(missing[0].reason)")
  }

  @Test func sidesWithACommonEnsembleAreNotCompared() throws {
    let plan = try Self.plan(
      "\(Self.rise), above: {of: \(Self.side("1.5", "1.3")), over: \(Self.side("1.5", "2.6"))}")
    let found = try verdicts(plan, ["1.5": [2.6: 10, 1.3: 11, 0.8: 12]])
    #expect(found[0].verdict == .undecided && found[0].reason.contains("both use 1.5 2.6"), "\(found[0].reason)")
  }

  static let wrong: [(String, String)] = [
    ("observable: shear_modulus, of: \(side("1.5", "0.8")), above: 1", "a hypothesis needs claim"),
    ("\(rise)", "needs one of above, below and near (got none)"),
    ("\(rise), above: 1, below: 2", "(got several)"), ("\(rise), near: 1", "near and within belong together"),
    ("\(rise), above: 1, fixed: 2026-02-30", "fixed must be a day"),
    ("\(rise), above: cold", "above, a number, or a quantity"),
    (
      "claim: a, observable: shear_modulus, of: {model: \"pss:rc=1.3\", temperature: coldest}, above: 1",
      "no ensemble of this model"
    ),
    ("claim: a, observable: shear_modulus, of: \(side("1.5", "0.9")), above: 1", "it has pss-rc1.5-N200-T2.6"),
    (
      "claim: a, observable: shear_modulus, of: {model: \"pss:rc=1.5\", temperature: hottest}, above: 1",
      "add particles"
    ),
    ("claim: a, observable: shear_modulus, of: warm, above: 1", "of must be an ensemble"),
  ]

  @Test(arguments: wrong)
  func aWrongHypothesisIsAnErrorBeforeTheRun(entry: String, expected: String) {
    let error = #expect(throws: PlanError.self) { try Self.plan(entry) }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
    #expect(error?.description.hasPrefix("line ") == true)
  }

  @Test func anObservableWithoutAnAverageIsAnErrorToo() throws {
    let plan = try Self.plan(Self.rise.replacingOccurrences(of: "shear_modulus", with: "shear_modulos") + ", above: 1")
    let error = #expect(throws: PlanError.self) { try papers.sets(of: plan) }
    #expect(error?.description.contains("did you mean shear_modulus?") == true)
  }

  /// An ensemble at constant pressure is another one than at constant volume.
  @Test func pressureChooses() throws {
    let plan = try Self.plan(
      "claim: a, observable: shear_modulus, of: {model: \"pss:rc=1.5\", temperature: coldest, pressure: 4.4}, above: 1")
    let choice = plan.hypotheses[0].quantity.of
    #expect(choice.candidates(in: plan.ensembles).map(\.id) == ["pss-rc1.5-N200-T1.0-P4.4"])
  }
}
