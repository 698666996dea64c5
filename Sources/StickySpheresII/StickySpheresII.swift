import Analysis
import Plans
import Reports

/// The paper for which Lehr was first written: its 21 claims, its figures by number, and its Table I.
public struct StickySpheresII: ClaimSet {
  /// Creates the set, which has no state.
  public init() {}

  /// The name in a plan.
  public let name = "sticky-spheres-ii"
  /// The title of the paper.
  public let title = "Mechanical disorder of sticky-sphere glasses. II. Thermo-mechanical inannealability"
  /// The reference of the paper.
  public let citation = "arXiv:2009.08238"

  /// 1 to 21.
  public let numbers = Array(1...21)

  /// The models whose T_co is known from the paper. Its note [48] has the first three; that of r_c = 1.5 follows from the
  /// text (the lowest T_p of 0.69 is at T_p/T_co of about 0.78), and gives a scale to studies without the others.
  static let anchors = [
    Anchor(model: "kablj", crossover: 0.535, source: "published"),
    Anchor(model: "hertzian", crossover: 0.00265, source: "published"),
    Anchor(model: "ipl", crossover: 0.76, source: "published"),
    Anchor(model: "pss:rc=1.5", crossover: 0.885, source: "inferred from the text"),
  ]
  /// The models that the paper does not collapse: it shows silicon only in Fig. 15.
  static let collapseWithout = ["sw"]
  /// The anchor of version 0.1, whose plans could give its T_co alone.
  static let formerAnchor = "pss:rc=1.1"

  /// Sets the anchors and the models outside the collapse if the plan does not.
  public func complete(_ plan: inout ReductionPlan) {
    if plan.anchors.isEmpty { plan.anchors = Self.anchors }
    plan.collapseWithout = plan.collapseWithout ?? Self.collapseWithout
    if plan.formerAnchorCrossover != nil { plan.formerAnchor = plan.formerAnchor ?? Self.formerAnchor }
    if let model = plan.formerAnchor, plan.formerAnchorCrossover == nil {
      plan.formerAnchorCrossover = Self.anchors.first { $0.model == model }?.crossover
    }
  }

  /// Returns its 21 claims with their tests; empty for a study without sticky spheres.
  public func tests(of summary: StudySummary) -> [TestedClaim] { ClaimsReview(summary).tests }
  /// The nine fixed on 2026-11-29.
  public var hypotheses: [Hypothesis] { PrimaryHypotheses.all }
  /// 5%.
  public var level: Double { PrimaryHypotheses.level }

  /// N·e₀ and A_g against ω_g/ω₀ (Fig. 11).
  public func powerLaws(of summary: StudySummary) -> [ScalingSummary] { ScalingAnalysis(summary).scalings }

  /// The hottest ensembles of the least sticky and of the stickiest spheres.
  public func softModeEnsembles(of summary: StudySummary) -> [EnsembleSummary]? {
    let series = StickySeries.all(of: summary)
    return [series.last, series.count > 1 ? series.first : nil].compactMap { $0?.ensembles.last }
  }

  /// Returns its figures by number.
  public func figures(of summary: StudySummary, curves: [PotentialCurve]) -> [Figure] {
    FiguresByNumber.figures(summary, curves)
  }

  /// Returns Table I of the paper.
  public func tables(of summary: StudySummary) -> [ReportTable] { [TableOne(summary).table] }
}
