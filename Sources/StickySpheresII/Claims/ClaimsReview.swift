import Analysis
import Observables
import Statistics

/// The comparison of the claims of the paper with a study.
///
/// Every verdict is computed from the numbers with their errors; see ``Judgement``. If a claim refers to the stickiest
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
  var claims: [Claim] {
    guard !allSeries.isEmpty else { return [] }
    return (energyClaims + relaxationClaims + moduliClaims + modeClaims + scalingClaims + closingClaims)
      .sorted { $0.number < $1.number }
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
  ) -> Claim {
    Claim(
      number: number, statement: statement, figure: figure, published: published, found: found ?? "\u{2013}",
      verdict: judgement.verdict, reason: judgement.reason, significance: judgement.significance)
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
}
