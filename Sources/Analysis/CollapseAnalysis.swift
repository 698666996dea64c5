import Observables
import Plans
import Samples
import Statistics

/// The T_co of all models by the collapse of their inherent-state energies, with the T_co of an anchor given: once for
/// every anchor of the plan. The first that can be used is the standard one.
struct CollapseAnalysis {
  /// The collapse with the standard anchor.
  private let collapse: CurveCollapse?
  /// The reason that there is no collapse although an anchor was given.
  private let reason: String?
  /// The summary for a report; nil if there is no collapse.
  let summary: CollapseSummary?
  /// The model of the standard anchor.
  var anchor: String? { summary?.anchor }

  private let without: Set<String>

  /// The largest number of resamples, each of which is a fit of all models: the error is known to 5%.
  private static let mostResamples = 200

  package init(_ analysis: ModelAnalysis) {
    let plan = analysis.plan
    without = Set(plan.collapseWithout ?? [])
    let curves = Self.curves(analysis).filter { [without] in
      !without.contains($0.name) && StatePoint.parts(ofSeries: $0.name).pressure == nil
    }
    let anchors = plan.allAnchors
    guard !anchors.isEmpty else {
      (collapse, summary, reason) = (nil, nil, nil)
      return
    }
    guard curves.count >= 2, anchors.contains(where: { anchor in curves.contains { $0.name == anchor.model } }) else {
      (collapse, summary) = (nil, nil)
      let names = anchors.map(\.model).joined(separator: ", ")
      reason =
        curves.count < 2
        ? "a collapse takes two models"
        : anchors.count == 1
          ? "the anchor \(names) is not among the models: T_co by energies has no scale"
          : "none of the anchors (\(names)) is among the models: T_co by energies has no scale"
      return
    }
    reason = nil
    var method = CurveCollapse.Method()
    method.window = plan.collapseFrom...1
    let resamples = analysis.bootstrap.resampling(atMost: Self.mostResamples)
    let all = anchors.map { anchor -> (Anchor, CurveCollapse?) in
      let anchored = Self.anchored(curves, to: anchor)
      guard anchored.contains(where: { $0.crossover != nil }) else { return (anchor, nil) }
      return (anchor, CurveCollapse(anchored, method: method, bootstrap: resamples))
    }
    let usable = all.first { anchor, collapse in
      collapse?.members.contains { $0.name == anchor.model && $0.crossover != nil } == true
    }
    let (standard, found) = usable.map { ($0.0, $0.1!) } ?? all.first { $0.1 != nil }.map { ($0.0, $0.1!) }!
    collapse = found
    summary = CollapseSummary(
      standard, found, from: plan.collapseFrom,
      alternatives: Self.alternatives(Self.anchored(curves, to: standard), method), anchored: all,
      without: analysis.models.filter(without.contains))
  }

  private static func curves(_ analysis: ModelAnalysis) -> [EnergyCurve] {
    analysis.models.compactMap { model in
      let points = analysis.averages(model, .energyPerParticle)
      guard points.count >= 2 else { return nil }
      return EnergyCurve(
        name: model, temperatures: points.map(\.temperature), energies: points.map(\.estimate.mean),
        standardErrors: points.map { $0.estimate.standardError! })
    }
  }

  private static func anchored(_ curves: [EnergyCurve], to anchor: Anchor) -> [EnergyCurve] {
    curves.map { curve in
      var copy = curve
      copy.crossover = curve.name == anchor.model ? anchor.crossover : nil
      return copy
    }
  }

  /// Returns T_co for another interpolation and another window.
  private static func alternatives(
    _ curves: [EnergyCurve], _ method: CurveCollapse.Method
  ) -> [CollapseSummary.Alternative] {
    var cubic = method
    cubic.rule = .monotoneCubic
    var narrow = method
    narrow.window = (0.5 + 0.5 * method.window.lowerBound)...1
    let others = [
      ("cubic interpolation of u", cubic), ("window from \(narrow.window.lowerBound) T_co", narrow),
    ]
    return others.flatMap { choice, method in
      CurveCollapse(curves, method: method, resamples: 0) { _ in curves }.members.compactMap { member in
        member.isFixed ? nil : member.crossover.map { .init(choice: choice, model: member.name, crossover: $0.mean) }
      }
    }
  }

  /// Returns a model of the collapse; nil if it does not take part.
  func member(_ model: String) -> CurveCollapse.Member? { collapse?.members.first { $0.name == model } }

  /// Returns the T_co of a model; nil if the collapse does not determine it.
  func crossover(_ model: String) -> Estimate? { member(model)?.crossover }

  /// Returns the limitations of it.
  func notes(_ model: String) -> [String] {
    guard collapse != nil else { return [reason].compactMap { $0 } }
    if StatePoint.parts(ofSeries: model).pressure != nil {
      return ["u: not part of the collapse, which is of energies at constant volume"]
    }
    if without.contains(model) { return ["u: \(CollapseSummary.leftOut)"] }
    guard let member = member(model) else { return ["u: fewer than two equilibrated ensembles"] }
    return member.objections.map { "u: " + $0.sentence }
  }
}

extension CollapseSummary {
  /// The reason that a model named by `collapse-without` has no T_co.
  static let leftOut = "not part of the collapse (collapse-without)"

  fileprivate init(
    _ anchor: Anchor, _ found: CurveCollapse, from: Double, alternatives: [Alternative],
    anchored: [(Anchor, CurveCollapse?)], without: [String]
  ) {
    self.init(
      anchor: anchor.model, anchorTemperature: anchor.crossover, from: from, spread: found.spread ?? .nan,
      scaleSensitivity: found.scaled.compactMap { scaled in
        scaled.spread.map { .init(factor: scaled.factor, spread: $0) }
      }, alternatives: alternatives)
    anchorSource = anchor.source
    members =
      found.members.map {
        Member(
          model: $0.name, takesPart: $0.crossover != nil, spread: $0.spread, coldPoints: $0.coldPoints,
          notes: $0.objections.map(\.sentence))
      } + without.map { Member(model: $0, takesPart: false, spread: nil, coldPoints: 0, notes: [Self.leftOut]) }
    self.anchored = anchored.map { anchor, collapse in
      let member = collapse?.members.first { $0.name == anchor.model }
      let isUsable = member?.crossover != nil
      return Anchored(
        anchor: anchor.model, temperature: anchor.crossover, source: anchor.source,
        spread: isUsable ? collapse?.spread : nil,
        crossovers: isUsable
          ? Dictionary(
            uniqueKeysWithValues: collapse!.members.compactMap { m in m.crossover.map { (m.name, $0) } }) : [:],
        problem: isUsable
          ? nil : member.map { $0.objections.map(\.sentence).joined(separator: "; ") } ?? "not among the models")
    }
    let taking = found.members.indices.filter { found.members[$0].crossover != nil }
    correlated = taking.map { found.members[$0].name }
    correlations = taking.map { a in taking.map { b in found.correlations[a][b] } }
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
