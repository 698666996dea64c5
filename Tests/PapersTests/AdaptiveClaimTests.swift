import Analysis
import Foundation
import Papers
import Plans
import Reports
import Runs
import Statistics
import Tags
import Testing

/// A set with one claim, which eight samples decide.
private struct DecidedByEight: ClaimSet {
  let name = "decided-by-eight"
  let title = "A made-up paper"
  let citation = "J. Made Up 2, 1"
  let numbers = [1]

  func tests(of summary: StudySummary) -> [TestedClaim] {
    let samples = summary.ensembles[0].averaged
    let found = Estimate(mean: 1, standardError: samples < 8 ? 10 : 0.01, samples: 9)
    let judgement = Judgement.larger(found, Estimate(mean: 0.5, standardError: 0.01, samples: 9), "a number")
    return [
      TestedClaim(
        number: 1, statement: "It is larger.", figure: "Fig. 1", published: "larger", found: "\(samples)",
        .all([judgement]))
    ]
  }
}

/// Ensembles that grow until the claims of the plan are decided.
@Suite(.tags(.system)) struct AdaptiveClaimTests {
  private static let catalogue = ClaimCatalogue([DecidedByEight()])
  private static let yaml = """
    study: claims
    seed: 4
    claims: decided-by-eight
    equilibration: {harvest: {glasses: 2, burn-in: 2, spacing: 1, clock: 0.3}}
    ensembles:
      - {model: "pss:rc=1.2", particles: 150, samples: {until: claims decided, at-most: 20, batch: 4}, temperatures: [4.0]}
      - {model: "pss:rc=1.2", particles: 150, samples: 2, temperatures: [5.0]}
    measure: {modes: 2, dipoles: 2}
    reduction: {bootstrap: 20, include-unequilibrated: true}
    """

  @Test func batchesGrowUntilTheClaimsAreDecided() async throws {
    let folder = NSTemporaryDirectory() + "lehr-adaptive-claims-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let plan = try Plan(yaml: Self.yaml)
    func wanted() async throws -> AdaptivePlan {
      try await AdaptivePlan(plan, folder: folder, catalogue: Self.catalogue)
    }
    var counts: [Int] = []
    while true {
      let round = try await wanted()
      counts.append(round.plan.ensembles[0].samples)
      #expect(round.plan.ensembles[1].samples == 2 && !round.plan.isAdaptive)
      if round.isComplete { break }
      try #require(counts.count < 5)
      #expect(try await StudyRunner(plan: round.plan, folder: folder, workers: 2).run())
    }
    // Up to five looks, all of which count.
    #expect(plan.claimLooks == 5)
    #expect(try await wanted().plan.reduction.analyses == 5)
    #expect(try await ReviewedStudy(folder: folder, catalogue: Self.catalogue).summary.analyses == 5)
    // Undecided with four, decided with eight.
    #expect(counts == [4, 8, 8])
    // The others have to be complete before the claims count.
    let other = "\(folder)/samples/pss-rc1.2-N150-T5.0/000000.h5"
    try FileManager.default.removeItem(atPath: other)
    let waiting = try await wanted()
    #expect(waiting.plan.ensembles[0].samples == 4 && !waiting.isComplete && waiting.notes[0].contains("waiting"))
  }
}
