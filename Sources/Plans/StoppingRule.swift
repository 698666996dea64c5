import Yams

/// When an ensemble has enough samples: glasses are made in batches until a rule is met, or there are as many as allowed.
///
/// The rule is applied to whole batches, all samples of which are finished: which samples exist is a function of plan and
/// seed, whoever makes them, and in whatever order.
public struct StoppingRule: Sendable, Equatable {
  /// What ends an ensemble.
  public enum Goal: Sendable, Equatable {
    /// The standard error of an observable over its value, as a fraction.
    case relativeError(Double)
    /// No primary claim of the plan's sets is undecided.
    case claimsDecided
  }

  /// What ends it.
  public var until = Goal.claimsDecided
  /// The observable whose error is meant.
  public var observable = "shear_modulus"
  /// The number of glasses of a batch; nil: those of four liquids.
  public var batch: Int?
  /// The largest number of glasses.
  public var atMost = 1

  /// Returns the number of samples after batch `number`, from 1, where a liquid gives `glasses`.
  public func samples(after number: Int, glasses: Int) -> Int {
    let size = max(batch ?? 4 * glasses, 1)
    let whole = (size + glasses - 1) / glasses * glasses
    let (samples, isTooLarge) = whole.multipliedReportingOverflow(by: max(1, number))
    return isTooLarge ? atMost : min(atMost, samples)
  }

  /// The rule in words, for reports.
  public var words: String {
    switch until {
    case .relativeError(let error):
      // 3.6% is not a binary fraction.
      "until the standard error of \(observable) is at most \(PlanValues.text((1e8 * error).rounded() / 1e6))% of it, "
        + "at most \(atMost)"
    case .claimsDecided: "until no primary claim is undecided, at most \(atMost)"
    }
  }
}

extension StoppingRule: PlanKeyed {
  package static let place = "samples"
  package static var defaults: StoppingRule { StoppingRule() }
  package static let keys: [PlanKey<StoppingRule>] = [
    PlanKey(
      "until", .other("percentage, or `claims decided`"), "what ends the sampling",
      detail:
        ": the standard error of an observable in percent of it, such as `2%`, or that no primary claim of the plan's "
        + "`claims` and `hypotheses` is undecided",
      missing: "samples needs until, such as 2% or claims decided"
    ) { node, rule throws(PlanError) in rule.until = try Plan.goal(node) },
    PlanKey(
      "of", .other("name of an observable"), "the observable whose standard error is meant",
      defaultValue: defaults.observable
    ) { node, rule throws(PlanError) in
      guard let name = node.scalar?.string, !name.isEmpty else {
        throw PlanError("line \(node.mark?.line ?? 1): of must be the name of an observable, such as shear_modulus")
      }
      rule.observable = name
    },
    .count(
      "at-most", \.atMost, in: 1...10_000_000, "the largest number of glasses",
      missing: "samples needs at-most, a number"),
    PlanKey(
      "batch", .count(1...10_000_000), "the number of glasses between two decisions",
      otherwise: "those of four liquids"
    ) { node, rule throws(PlanError) in
      rule.batch = try PlanValues.count(
        node, "batch", in: 1...10_000_000, "the number of glasses between two decisions")
    },
  ]
}

extension Plan {
  /// Whether the number of samples of an ensemble follows from a stopping rule.
  public var isAdaptive: Bool { ensembles.contains { $0.stopping != nil } }

  /// How often a rule that waits for verdicts looks at the claims at most: once after every batch; 1 without such a rule.
  public var claimLooks: Int {
    ensembles.compactMap { ensemble -> Int? in
      guard let rule = ensemble.stopping, rule.until == .claimsDecided else { return nil }
      let batch = rule.samples(after: 1, glasses: recipe(of: ensemble).glassesPerLiquid)
      return (rule.atMost + batch - 1) / batch
    }.max() ?? 1
  }

  /// The plan with a fixed number of samples of every ensemble, by its identifier. The claims of the result are judged as often as
  /// those of the plan.
  public func fixed(_ samples: [String: Int]) -> Plan {
    var plan = self
    plan.reduction.analyses *= claimLooks
    plan.ensembles = ensembles.map { ensemble in
      guard ensemble.stopping != nil else { return ensemble }
      return Ensemble(
        model: ensemble.model, particles: ensemble.particles, temperature: ensemble.temperature,
        pressure: ensemble.pressure, samples: samples[ensemble.id] ?? ensemble.samples,
        equilibration: ensemble.equilibration,
        measure: ensemble.measure)
    }
    return plan
  }

  /// Returns a number of samples, or the rule that ends them.
  static func samples(_ node: Node) throws(PlanError) -> (count: Int, rule: StoppingRule?) {
    guard node.mapping != nil else {
      return (try PlanValues.count(node, "samples", in: 1...10_000_000, "the number of glasses"), nil)
    }
    var rule = StoppingRule.defaults
    try rule.read(node)
    return (rule.atMost, rule)
  }

  static func goal(_ node: Node) throws(PlanError) -> StoppingRule.Goal {
    let text = node.scalar?.string ?? ""
    if text == "claims decided" { return .claimsDecided }
    guard text.hasSuffix("%"), let percent = Double(text.dropLast()), percent > 0, percent <= 100 else {
      throw PlanError(
        "line \(node.mark?.line ?? 1): until, what ends the sampling, must be a percentage up to 100%, such as 2%, or "
          + "claims decided (got \(node.scalar.map { $0.string.excerpt } ?? "a list or section"))")
    }
    return .relativeError(percent / 100)
  }
}
