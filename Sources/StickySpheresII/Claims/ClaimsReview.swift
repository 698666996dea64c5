import Analysis
import Observables
import Statistics

/// The comparison of the claims of the paper with a study.
///
/// Every claim has a test made of numbers with their errors; see ``Judgement``. What is tested and where its borders are
/// stands in `Documentation/Hypotheses.md`. If a claim refers to the stickiest
/// and the least sticky spheres, those are the smallest and the largest r_c of the study.
///
/// Source: the claims of arXiv:2009.08238, in the order of its figures.
struct ClaimsReview {
  let summary: StudySummary
  let allSeries: [StickySeries]

  init(_ summary: StudySummary) {
    self.summary = summary
    allSeries = StickySeries.all(of: summary)
  }

  /// All claims, in order; empty for a study without sticky spheres.
  var tests: [TestedClaim] {
    guard !allSeries.isEmpty else { return [] }
    return (energyClaims + relaxationClaims + moduliClaims + modeClaims + scalingClaims + closingClaims)
      .sorted { $0.claim.number < $1.claim.number }
  }

  /// The stickiest and the least sticky model; nil if there is only one.
  var ends: (sticky: StickySeries, generic: StickySeries)? {
    allSeries.count > 1 ? (allSeries.first!, allSeries.last!) : nil
  }

  /// "two sticky-sphere models with ensembles below T_co and on the plateau".
  static let needsEnds = "two sticky-sphere models with ensembles both below T_co and on the high-temperature plateau"

  /// Creates a claim.
  func claim(
    _ number: Int, _ figure: String, _ statement: String, published: String, found: String?, _ judgement: Judgement
  ) -> TestedClaim {
    TestedClaim(
      number: number, statement: statement, figure: figure, published: published, found: found ?? "\u{2013}",
      caution: Cautions.all[number] ?? "", judgement)
  }

  /// The changes of both ends upon annealing; nil unless both are known.
  func changes(_ name: Observable) -> (sticky: Estimate, generic: Estimate)? {
    guard let ends, let a = ends.sticky.change(name), let b = ends.generic.change(name) else { return nil }
    return (a, b)
  }

  /// "+4.1(2)% at r_c = 1.5 (T_p/T_co = 0.82), …" for every model with such a change.
  func listed(_ name: Observable) -> String? {
    let parts = allSeries.compactMap { series -> String? in
      guard let change = series.change(name), let depth = series.depth else { return nil }
      return "\(change.mean > 0 ? "+" : "")\(percent(change)) at \(series.name) (T_p/T_co = \(short(depth)))"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Returns what the models without data need, for claims on every r_c.
  func missing(_ wanted: String, among known: [StickySeries]) -> [Judgement] {
    allSeries.filter { series in !known.contains { $0.model == series.model } }.map {
      .missing("\(wanted) at \($0.name)")
    }
  }

  /// Tests that a change of the least sticky spheres is at least `factor` times that of the stickiest, in magnitude.
  func contrast(_ change: (sticky: Estimate, generic: Estimate), _ factor: Double, _ meaning: String) -> Judgement {
    .all([
      .larger(change.generic, change.sticky, times: factor, meaning),
      .larger(change.generic, change.sticky.negated, times: factor, meaning + ", of opposite sign"),
    ])
  }
}
