import Analysis
import Observables

/// The claims of a set with the verdicts of this study.
struct ClaimsTable {
  private let claims: [Claim]
  /// The names of the drawn figures.
  private let figures: [String]

  init(_ claims: [Claim], figures: [String] = []) {
    self.claims = claims
    self.figures = figures
  }

  var isEmpty: Bool { claims.isEmpty }

  /// "12 confirmed, 1 contradicted, 7 undecided, 1 not comparable".
  var count: String {
    Claim.Verdict.allCases.compactMap { verdict in
      let count = claims.count { $0.verdict == verdict }
      return count > 0 ? "\(count) \(verdict.rawValue)" : nil
    }.joined(separator: ", ")
  }

  var html: String {
    Table.html(
      caption:
        "Claims: what the publication's text says, result of this study, and verdict with its reason. p: two-sided; "
        + "for primary claims also adjusted by Holm's procedure, which decides",
      headings: ["", "verdict", "p", "claim", "figure", "published", "here"],
      rows: claims.map { claim in
        [
          "\(claim.number)\(claim.isPrimary ? " <b title=\"primary\">P</b>" : "")", chip(claim.verdict),
          probability(claim), Typeset.html(claim.statement), link(claim.figure), Typeset.html(claim.published),
          "\(Typeset.html(claim.found))<div class=\"why\">\(Typeset.html(reason(claim)))</div>",
        ]
      }, texts: [1, 2, 3, 4, 5, 6], style: "claims")
  }

  var csv: String {
    Table.row([
      "number", "primary", "statement", "figure", "published", "found", "verdict", "p", "p_holm", "significance",
      "deciding_error", "reason", "caution",
    ])
      + claims.map { claim in
        Table.row([
          "\(claim.number)", "\(claim.isPrimary)", claim.statement, claim.figure, claim.published, claim.found,
          claim.verdict.rawValue, Table.number(claim.probability), Table.number(claim.adjustedProbability),
          Table.number(claim.significance), Table.number(claim.decidingError), claim.reason, claim.caution,
        ])
      }.joined()
  }

  /// Returns the p values: "0.0012", and for primary claims the adjusted one below.
  private func probability(_ claim: Claim) -> String {
    guard let p = claim.probability else { return "\u{2013}" }
    let adjusted = claim.adjustedProbability.map { "<div class=\"why\">Holm \(shown($0))</div>" } ?? ""
    return shown(p) + adjusted
  }

  private func shown(_ p: Double) -> String { p < 1e-4 ? "&lt;\u{a0}10<sup>\u{2212}4</sup>" : short(p) }

  /// The reason, with the feared bias.
  private func reason(_ claim: Claim) -> String {
    claim.reason + (claim.caution.isEmpty ? "" : ". Possible bias: \(claim.caution)")
  }

  /// Returns a verdict in words and color.
  private func chip(_ verdict: Claim.Verdict) -> String {
    switch verdict {
    case .confirmed: "<span class=\"chip confirmed\">\u{2713}\u{a0}confirmed</span>"
    case .contradicted: "<span class=\"chip contradicted\">\u{2717}\u{a0}contradicted</span>"
    case .undecided: "<span class=\"chip undecided\">?\u{a0}undecided</span>"
    case .incomparable: "<span class=\"chip incomparable\">\u{2013}\u{a0}not\u{a0}comparable</span>"
    }
  }

  /// "Fig. 4" as a link to it, if it was drawn.
  private func link(_ figure: String) -> String {
    let digits = figure.drop { !$0.isNumber }.prefix { $0.isNumber }
    let prefix = "figure-\(digits.count == 1 ? "0" : "")\(digits)"
    guard !digits.isEmpty, let name = figures.first(where: { $0.hasPrefix(prefix) }) else { return escaped(figure) }
    return "<a href=\"#\(name)\">\(escaped(figure).replacing(" ", with: "\u{a0}"))</a>"
  }
}
