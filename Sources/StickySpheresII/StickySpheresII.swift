import Analysis
import Plans
import Reports

/// The paper that Lehr was first written for: its 21 claims, its figures by number, its Table I.
public struct StickySpheresII: ClaimSet {
  /// The set, which has no state.
  public init() {}

  /// What a plan calls it.
  public let name = "sticky-spheres-ii"
  /// The paper's title.
  public let title = "Mechanical disorder of sticky-sphere glasses. II. Thermo-mechanical inannealability"
  /// Where it was published.
  public let citation = "arXiv:2009.08238"

  /// The stickiest spheres and their T_co, to which the paper anchors the collapse of energies (Sect. III).
  static let anchor = (model: "pss:rc=1.1", crossover: 1.40)

  /// Gives the anchor where the plan names none.
  public func complete(_ plan: inout ReductionPlan) {
    plan.anchor = plan.anchor ?? Self.anchor.model
    plan.anchorCrossover = plan.anchorCrossover ?? Self.anchor.crossover
  }

  /// The verdicts on its 21 claims; none for a study without sticky spheres.
  public func claims(of summary: StudySummary) -> [Claim] { ClaimsReview(summary).claims }

  /// N·e₀ and A_g against ω_g/ω₀ (Fig. 11).
  public func powerLaws(of summary: StudySummary) -> [ScalingSummary] { ScalingAnalysis(summary).scalings }

  /// The hottest ensembles of the least sticky and of the stickiest spheres.
  public func softModeEnsembles(of summary: StudySummary) -> [EnsembleSummary]? {
    let series = StickySeries.all(of: summary)
    return [series.last, series.count > 1 ? series.first : nil].compactMap { $0?.ensembles.last }
  }

  /// Its figures by number.
  public func figures(of summary: StudySummary, curves: [PotentialCurve]) -> [Figure] {
    FiguresByNumber.figures(summary, curves)
  }

  /// Table I.
  public func tables(of summary: StudySummary) -> [ReportTable] { [TableOne(summary).table] }
}
