import Analysis

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

  /// "12 confirmed, 1 contradicted, 8 not enough data".
  var count: String {
    Claim.Verdict.allCases.compactMap { verdict in
      let count = claims.count { $0.verdict == verdict }
      return count > 0 ? "\(count) \(verdict.rawValue)" : nil
    }.joined(separator: ", ")
  }

  var html: String {
    Table.html(
      caption: "Claims: published value, result of this study, and verdict with its reason",
      headings: ["", "verdict", "claim", "figure", "published", "here"],
      rows: claims.map { claim in
        [
          "\(claim.number)", chip(claim.verdict), Typeset.html(claim.statement), link(claim.figure),
          Typeset.html(claim.published),
          "\(Typeset.html(claim.found))<div class=\"why\">\(Typeset.html(claim.reason))</div>",
        ]
      }, texts: [1, 2, 3, 4, 5], style: "claims")
  }

  var csv: String {
    Table.row(["number", "statement", "figure", "published", "found", "verdict", "significance", "reason"])
      + claims.map { claim in
        Table.row([
          "\(claim.number)", claim.statement, claim.figure, claim.published, claim.found, claim.verdict.rawValue,
          Table.number(claim.significance), claim.reason,
        ])
      }.joined()
  }

  /// Returns a verdict in words and color.
  private func chip(_ verdict: Claim.Verdict) -> String {
    switch verdict {
    case .confirmed: "<span class=\"chip confirmed\">\u{2713}\u{a0}confirmed</span>"
    case .contradicted: "<span class=\"chip contradicted\">\u{2717}\u{a0}contradicted</span>"
    case .undecided: "<span class=\"chip undecided\">?\u{a0}not enough data</span>"
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
