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

  /// The stickiest spheres and their T_co, to which the paper anchors the collapse of energies (Sect. III).
  static let anchor = (model: "pss:rc=1.1", crossover: 1.40)

  /// Sets the anchor if the plan does not name one.
  public func complete(_ plan: inout ReductionPlan) {
    plan.anchor = plan.anchor ?? Self.anchor.model
    plan.anchorCrossover = plan.anchorCrossover ?? Self.anchor.crossover
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
