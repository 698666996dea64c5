import Plans
import Samples
import Statistics

/// The T_co of all models by the collapse of their inherent-state energies, with the T_co of the anchor given.
struct CollapseAnalysis {
  private let collapse: CurveCollapse?
  private let plan: ReductionPlan
  /// The reason that there is no collapse although an anchor was given.
  private let reason: String?
  /// The summary for a report; nil if there is no collapse.
  let summary: CollapseSummary?

  package init(_ analysis: ModelAnalysis) {
    plan = analysis.plan
    let curves = analysis.models.compactMap { model -> EnergyCurve? in
      let points = analysis.averages(model, .energyPerParticle)
      guard points.count >= 2 else { return nil }
      return EnergyCurve(
        name: model, temperatures: points.map(\.temperature), energies: points.map(\.estimate.mean),
        standardErrors: points.map { $0.estimate.standardError! },
        crossover: model == analysis.plan.anchor ? analysis.plan.anchorCrossover : nil)
    }
    guard let anchor = plan.anchor, let anchorTemperature = plan.anchorCrossover else {
      (collapse, summary, reason) = (nil, nil, nil)
      return
    }
    guard curves.count >= 2, curves.contains(where: { $0.crossover != nil }) else {
      collapse = nil
      summary = nil
      reason =
        curves.count < 2
        ? "a collapse takes two models"
        : "the anchor \(anchor) is not among the models: T_co by energies has no scale"
      return
    }
    reason = nil
    var method = CurveCollapse.Method()
    method.window = analysis.plan.collapseFrom...1
    let resamples = Bootstrap(resamples: min(200, analysis.bootstrap.resamples))
    let found = CurveCollapse(curves, method: method, bootstrap: resamples)
    collapse = found
    var cubic = method
    cubic.rule = .monotoneCubic
    var narrow = method
    narrow.window = (0.5 + 0.5 * analysis.plan.collapseFrom)...1
    let others: [(String, CurveCollapse)] = [
      ("cubic interpolation of u", cubic), ("window from \(narrow.window.lowerBound) T_co", narrow),
    ]
    .map { ($0.0, CurveCollapse(curves, method: $0.1, resamples: 0) { _ in curves }) }
    summary = CollapseSummary(
      anchor: anchor, anchorTemperature: anchorTemperature, from: plan.collapseFrom,
      spread: found.spread ?? .nan,
      scaleSensitivity: found.scaled.compactMap { scaled in
        scaled.spread.map { .init(factor: scaled.factor, spread: $0) }
      },
      alternatives: others.flatMap { choice, collapse in
        collapse.members.compactMap { member in
          member.isFixed ? nil : member.crossover.map { .init(choice: choice, model: member.name, crossover: $0.mean) }
        }
      })
  }

  private func member(_ model: String) -> CurveCollapse.Member? { collapse?.members.first { $0.name == model } }

  /// Returns the T_co of a model; nil if the collapse does not determine it.
  func crossover(_ model: String) -> Estimate? { member(model)?.crossover }

  /// Returns the limitations of it.
  func notes(_ model: String) -> [String] {
    guard collapse != nil else { return [reason].compactMap { $0 } }
    guard let member = member(model) else { return ["u: fewer than two equilibrated ensembles"] }
    return member.objections.map { "u: " + $0.sentence }
  }
}

extension CurveCollapse.Objection {
  var sentence: String {
    switch self {
    case .tooFewTemperatures(let count): "\(count) temperatures are too few to collapse"
    case .coldEdge(let temperature): "its ensembles do not reach below T_co, which is below \(short(temperature))"
    case .hotEdge(let temperature): "T_co would lie above all its ensembles, beyond \(short(temperature))"
    case .nothingInCommon: "no other model has ensembles in the same range of T_p/T_co"
    case .fixedOutsideData(let temperature): "the given T_co of \(short(temperature)) lies outside its ensembles"
    case .edgeInResamples(let part):
      "in \(short(100 * part))% of the resamples T_co ran into the end of the data: its error is a lower bound"
    }
  }
}
