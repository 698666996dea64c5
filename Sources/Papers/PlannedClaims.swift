import Analysis
import Plans
import Reports

/// The hypotheses of a plan as a set of claims: what its author asks, instead of a publication.
struct PlannedClaims: ClaimSet {
  /// The name by which claims are grouped; plans cannot name it.
  let name = "plan"
  let title = "Hypotheses stated in the plan"
  let citation = ""
  let heading = "Hypotheses of the plan"
  private let planned: [PlannedHypothesis]

  /// Nil for a plan without hypotheses.
  init?(_ plan: Plan) {
    guard !plan.hypotheses.isEmpty else { return nil }
    planned = plan.hypotheses
  }

  var numbers: [Int] { planned.indices.map { $0 + 1 } }

  /// Those that the plan does not call secondary.
  var hypotheses: [Hypothesis] {
    planned.enumerated().filter(\.element.isPrimary).map { k, hypothesis in
      Hypothesis(
        claim: k + 1, definition: hypothesis.claim, border: "", window: "", text: "", place: "the plan", reading: "")
    }
  }

  func tests(of summary: StudySummary) -> [TestedClaim] {
    planned.enumerated().map { $1.tested(number: $0 + 1, in: summary) }
  }
}

extension ClaimCatalogue {
  /// Returns the sets of claims of a plan: those that it names, or parts of them, or `names` instead, and its own hypotheses.
  ///
  /// Throws ``UnknownClaims``, and ``PlanError`` for a claim that does not exist and a hypothesis on an observable without an
  /// average.
  public func sets(of plan: Plan, instead names: [String]? = nil) throws -> [any ClaimSet] {
    for hypothesis in plan.hypotheses {
      for quantity in hypothesis.quantities {
        try Reduction.checkAverage(of: quantity.observable, "hypotheses: observable")
      }
    }
    let chosen = names.map { $0.map { ChosenClaims($0) } } ?? plan.claims
    let sets = try sets(named: chosen.map(\.set)).map { set -> any ClaimSet in
      guard let numbers = chosen.first(where: { $0.set == set.name })?.numbers else { return set }
      return try PartOfClaims(set, numbers: numbers)
    }
    return sets + [PlannedClaims(plan)].compactMap(\.self)
  }

  /// Throws ``PlanError`` for a hypothesis that no data of a plan can decide. Reports of studies that have one are made all the same.
  public func checkHypotheses(of plan: Plan) throws(PlanError) {
    for hypothesis in plan.hypotheses {
      guard let reason = hypothesis.undecidable(by: plan) else { continue }
      throw PlanError("hypotheses: \"\(hypothesis.claim.excerpt)\" cannot be decided: \(reason)")
    }
  }
}
