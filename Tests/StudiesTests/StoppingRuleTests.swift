import Analysis
import Foundation
import Plans
import Runs
import Samples
import Tags
import Testing

/// Ensembles whose number of samples follows from their data.
@Suite(.tags(.system)) struct StoppingRuleTests {
  private static func yaml(_ samples: String, glasses: Int = 2) -> String {
    """
    study: stopping
    seed: 3
    equilibration: {harvest: {glasses: \(glasses), burn-in: 2, spacing: 1, clock: 0.3}}
    ensembles: [{model: "pss:rc=1.2", particles: 150, samples: \(samples), temperatures: [4.0]}]
    measure: {modes: 2, dipoles: 2}
    reduction: {bootstrap: 100, include-unequilibrated: true}
    """
  }

  @Test func aRuleHasAGoalABatchAndABound() throws {
    let plan = try Plan(yaml: Self.yaml("{until: 2%, of: bulk_modulus, at-most: 60, batch: 5}"))
    let rule = try #require(plan.ensembles[0].stopping)
    #expect(rule.until == .relativeError(0.02) && rule.observable == "bulk_modulus" && plan.ensembles[0].samples == 60)
    // Whole liquids of two glasses, up to the bound.
    #expect((1...11).map { rule.samples(after: $0, glasses: 2) } == [6, 12, 18, 24, 30, 36, 42, 48, 54, 60, 60])
    let claims = try Plan(yaml: Self.yaml("{until: claims decided, at-most: 60}")).ensembles[0].stopping
    #expect(claims?.until == .claimsDecided && claims?.samples(after: 2, glasses: 2) == 16)
    #expect(claims?.samples(after: .max, glasses: 2) == 60)
    // The rule is no part of the recipe: it decides how many samples there are, and none of their bytes.
    let fixed = try Plan(yaml: Self.yaml("60"))
    #expect(plan.recipe(of: plan.ensembles[0]) == fixed.recipe(of: fixed.ensembles[0]))
    #expect(plan.fixed(["pss-rc1.2-N150-T4.0": 12]).ensembles[0].samples == 12)
  }

  @Test(arguments: [
    ("{until: 2%}", "samples needs at-most"), ("{at-most: 4}", "samples needs until"),
    ("{until: 0%, at-most: 4}", "must be a percentage"), ("{until: soon, at-most: 4}", "claims decided"),
    ("{until: 2%, at-most: 3}", "must be a multiple of glasses"), ("{until: 2%, at-most: 4, bach: 2}", "batch"),
  ])
  func aRuleThatCannotBeIsRefused(_ part: (String, String)) {
    let error = #expect(throws: PlanError.self) { try Plan(yaml: Self.yaml(part.0)) }
    #expect(error?.description.contains(part.1) == true, "\(error?.description ?? "")")
  }

  @Test func aRunWithoutAnAppliedRuleIsRefused() async throws {
    let scratch = try Scratch()
    let plan = try Plan(yaml: Self.yaml("{until: 2%, at-most: 60}"))
    let error = await #expect(throws: PlanError.self) {
      try await StudyRunner(plan: plan, folder: scratch.path, workers: 1).run()
    }
    #expect(error?.description.contains("follows from a stopping rule") == true)
  }

  /// The rule looks at whole batches only, from the first on, whatever else is there.
  @Test func theFirstBatchThatMeetsTheRuleEndsIt() async throws {
    let scratch = try Scratch()
    #expect(try await StudyRunner(plan: try Plan(yaml: Self.yaml("16")), folder: scratch.path, workers: 2).run())
    /// The error of G over G of the first samples, from the averages of a study that has no more.
    func error(_ count: Int) async throws -> Double {
      let plan = try Plan(yaml: Self.yaml("\(count)"))
      let summary = try await Reduction(plan: plan, folder: scratch.path).summary().ensembles[0]
      let found = try #require(summary.estimates["shear_modulus"], "\(summary.objections)")
      return try #require(found.standardError) / found.mean
    }
    let errors = [try await error(4), try await error(8), try await error(12), try await error(16)]
    for goal in [0.5, 0.9 * errors.min()!, 1.01 * errors.min()!, 1.01 * errors[1]] {
      let plan = try Plan(yaml: Self.yaml("{until: \(100 * goal)%, at-most: 16, batch: 4}"))
      let rule = plan.ensembles[0].stopping!
      let read = try #require(rule.until.error)
      let first = errors.firstIndex { $0 <= read }
      let found = try await Reduction(plan: plan, folder: scratch.path).batches(
        of: plan.ensembles[0], rule, until: read)
      #expect(found.samples == 4 * ((first ?? 3) + 1) && found.isMet, "\(goal): \(found), \(errors)")
      #expect(found.note.contains("as many samples as allowed") == (first == nil))
    }
    // A batch that lacks a sample is asked for, though later ones are there.
    try FileManager.default.removeItem(atPath: "\(scratch.path)/samples/pss-rc1.2-N150-T4.0/000005.h5")
    let plan = try Plan(yaml: Self.yaml("{until: 0.0001%, at-most: 16, batch: 4}"))
    let lacking = try await Reduction(plan: plan, folder: scratch.path).batches(
      of: plan.ensembles[0], plan.ensembles[0].stopping!, until: 1e-6)
    #expect(lacking.samples == 8 && !lacking.isMet)
    #expect(throws: PlanError.self) { try Reduction.checkAverage(of: "frequencies", "samples: of") }
  }
}

extension StoppingRule.Goal {
  fileprivate var error: Double? { if case .relativeError(let error) = self { error } else { nil } }
}
