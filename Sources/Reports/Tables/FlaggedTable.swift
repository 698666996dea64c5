import Studies

/// The samples with a reason against them.
struct FlaggedTable {
  private let flagged: [FlaggedSample]

  /// The page names no more of one ensemble: the file has all.
  private static let shownOfEnsemble = 20

  init(_ summary: StudySummary) { flagged = summary.flagged }

  var isEmpty: Bool { flagged.isEmpty }

  /// One row a sample.
  var csv: String {
    flagged.reduce(into: Table.row(["ensemble", "sample", "averaged", "reasons"])) { text, flag in
      text += Table.row([
        flag.ensemble, "\(flag.index)", flag.averaged ? "yes" : "no", flag.reasons.joined(separator: "; "),
      ])
    }
  }

  /// The first ones of every ensemble.
  var html: String {
    guard !isEmpty else {
      return "<p>None: every finished sample has its certificate and its evidence of equilibrium.</p>"
    }
    var listed: [String: Int] = [:]
    let shown = flagged.filter { flag in
      listed[flag.ensemble, default: 0] += 1
      return listed[flag.ensemble]! <= Self.shownOfEnsemble
    }
    var text = "<p>\(flagged.count) samples lack a certificate or evidence of equilibrium."
    if shown.count < flagged.count { text += " Listed are the first \(Self.shownOfEnsemble) of every ensemble." }
    text += " All as <a href=\"tables/flagged.csv\">CSV</a>.</p>"
    text +=
      "<div class=\"scroll\"><table><thead><tr><th>ensemble</th><th>sample</th><th>averaged</th><th>reasons</th></tr>"
    text += "</thead><tbody>\n"
    for flag in shown {
      text += "<tr><th scope=\"row\">\(escaped(flag.ensemble))</th><td>\(flag.index)</td>"
      text += "<td>\(flag.averaged ? "yes, as the plan says" : "no")</td>"
      text += "<td class=\"text\">\(escaped(flag.reasons.joined(separator: "; ")))</td></tr>\n"
    }
    return text + "</tbody></table></div>"
  }
}
