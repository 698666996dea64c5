import Analysis

/// The p value of every claim of a set, as a distance from the border of its verdict.
func claimsFigure(_ set: any ClaimSet, _ summary: StudySummary) -> Figure? {
  let claims = summary.claims(of: set)
  guard !claims.isEmpty else { return nil }
  let farthest = 10.0
  let pens: [(Claim.Verdict, Pen)] = [
    (.confirmed, .confirmed), (.contradicted, .contradicted), (.undecided, .undecided),
    (.incomparable, .undecided),
  ]
  var series: [Series] = []
  for (verdict, pen) in pens {
    let rows = claims.enumerated().filter { $0.element.verdict == verdict }
    guard !rows.isEmpty else { continue }
    let known = rows.compactMap { k, claim -> Point? in
      claim.significance.flatMap { $0.isFinite ? Point(min(max($0, -farthest), farthest), -Double(k)) : nil }
    }
    let rest = rows.filter { !($0.element.significance?.isFinite ?? false) }.map { Point(0, -Double($0.offset)) }
    let count = "\(verdict.rawValue) (\(rows.count))"
    if !known.isEmpty { series.append(Series(label: count, pen: pen, style: .points, points: known)) }
    if !rest.isEmpty {
      series.append(Series(label: known.isEmpty ? count : "", pen: pen, style: .hollow, points: rest))
    }
  }
  let words = claims.enumerated().map { k, claim in
    (
      at: -Double(k),
      text: "\(Markup.sentence(shortened(claim.statement)))  {/:Bold \(claim.isPrimary ? "P" : "")\(claim.number)}"
    )
  }
  let lines = words.map { Markup.lines($0.text, longest: AxisScale.longestLine).count }.max() ?? 1
  let row = max(24, PanelLayout.lineHeight * Double(lines) + 6)
  var panel = Panel(
    x: Axis(label: "p value as a distance in favor of the claim (standard errors)", range: -11...11),
    y: Axis(label: "", range: (-Double(claims.count) + 0.4)...0.6, words: words), series: series)
  panel.bands = [-1.96...1.96]
  panel.verticals = [Guide(at: 0)]
  panel.key = .right("")
  return Figure(
    name: "figure-claims", title: "\(set.heading), compared with this study",
    caption:
      "The two-sided p value of every claim, as the number of standard errors that a normal number exceeds with that "
      + "probability, positive in favor; adjusted by Holm's procedure for the primary claims (P). Distances above 10 are drawn "
      + "at 10. Shaded: p above 5%, undecided. Hollow: without a p value.",
    panels: [panel], columns: 1, panelWidth: 940, panelHeight: 80 + row * Double(claims.count))
}

extension StudySummary {
  /// The claims of one set, by number.
  func claims(of set: any ClaimSet) -> [Claim] { claims.filter { $0.set == set.name }.sorted { $0.number < $1.number } }
}

/// The statement without its period; of a very long one the beginning, which still fits next to the panel.
private func shortened(_ text: String) -> String {
  let longest = 240
  guard text.count > longest else { return text.hasSuffix(".") ? String(text.dropLast()) : text }
  let words = text.split(separator: " ")
  var line = ""
  for word in words {
    if line.count + word.count > longest - 3 { break }
    line += (line.isEmpty ? "" : " ") + word
  }
  return line + " \u{2026}"
}
