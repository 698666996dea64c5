import Analysis
import Plans
import Reports
import Samples

/// The samples that the stopping rules of a plan ask for, by what is finished.
///
/// An ensemble has n₁, n₂, … samples after its batches. The rule is applied to the first n_b samples once all of them are
/// finished, for b = 1, 2, …, until it is met. With `claims decided` all ensembles of that rule grow together, once all
/// other ensembles are complete.
public struct AdaptivePlan: Sendable {
  /// The plan with as many samples as are wanted now.
  public let plan: Plan
  /// Whether no further batch will be wanted.
  public let isComplete: Bool
  /// One sentence per ensemble with a stopping rule.
  public let notes: [String]

  /// What `plan` asks for in the study in `folder`, which may not exist yet.
  ///
  /// Throws ``PlanError`` for an observable that ensembles do not have, and the errors of reading samples.
  public init(_ plan: Plan, folder: String, catalogue: ClaimCatalogue = papers) async throws {
    var counts: [String: Int] = [:]
    var notes: [String] = []
    var isComplete = true
    let reduction = Reduction(plan: plan, folder: folder)
    for ensemble in plan.ensembles {
      guard let rule = ensemble.stopping, case .relativeError(let goal) = rule.until else { continue }
      let found = try await reduction.batches(of: ensemble, rule, until: goal)
      counts[ensemble.id] = found.samples
      isComplete = isComplete && found.isMet
      notes.append("\(ensemble.id): \(found.samples) samples (\(rule.words)): \(found.note)")
    }
    let others = plan.ensembles.filter { $0.stopping?.until != .claimsDecided }
    let areOthersComplete =
      isComplete && others.allSatisfy { reduction.isFinished($0, first: counts[$0.id] ?? $0.samples) }
    let growing = plan.ensembles.filter { $0.stopping?.until == .claimsDecided }
    if !growing.isEmpty {
      let found = try await Self.claims(
        plan, growing, counts, areOthersComplete: areOthersComplete, reduction, folder: folder, catalogue)
      counts.merge(found.counts) { $1 }
      isComplete = isComplete && found.isMet
      notes += growing.map { "\($0.id): \(counts[$0.id]!) samples (\($0.stopping!.words)): \(found.note)" }
    }
    self.plan = plan.fixed(counts)
    (self.isComplete, self.notes) = (isComplete, notes)
  }

  private static func claims(
    _ plan: Plan, _ growing: [Ensemble], _ others: [String: Int], areOthersComplete: Bool, _ reduction: Reduction,
    folder: String, _ catalogue: ClaimCatalogue
  ) async throws -> (counts: [String: Int], isMet: Bool, note: String) {
    for batch in 1... {
      let counts = Dictionary(
        uniqueKeysWithValues: growing.map { ensemble in
          (ensemble.id, ensemble.stopping!.samples(after: batch, glasses: plan.recipe(of: ensemble).glassesPerLiquid))
        })
      guard growing.allSatisfy({ reduction.isFinished($0, first: counts[$0.id]!) }) else {
        return (counts, false, "batch \(batch) is not finished")
      }
      guard areOthersComplete else { return (counts, false, "waiting for the other ensembles") }
      let study = try await ReviewedStudy(
        plan: plan.fixed(others.merging(counts) { $1 }), folder: folder, claims: nil, catalogue: catalogue)
      let undecided = study.undecidedClaims
      if undecided == 0 { return (counts, true, "the rule is met") }
      if growing.allSatisfy({ counts[$0.id] == $0.samples }) {
        return (counts, true, "\(undecided) claims are undecided, and there are as many samples as allowed")
      }
    }
    preconditionFailure("batches end with the largest number of samples")
  }
}

extension ReviewedStudy {
  /// The number of claims without a verdict: of the primary ones, if there are any, else of all.
  var undecidedClaims: Int {
    let primary = summary.claims.filter(\.isPrimary)
    return (primary.isEmpty ? summary.claims : primary).count { $0.verdict == .undecided }
  }
}
