import Analysis

/// Samples that lack a certificate or evidence of equilibrium, with the reasons.
struct FlaggedTable {
  private let flagged: [FlaggedSample]

  /// The maximum number of rows, beyond which the page would be slow to load; the CSV file has all.
  private static let mostRows = 3000

  init(_ summary: StudySummary) { flagged = summary.flagged }

  var isEmpty: Bool { flagged.isEmpty }

  var html: String {
    let shown = flagged.prefix(Self.mostRows)
    let only = shown.count < flagged.count ? " The first \(shown.count) are listed." : ""
    return "<p>\(flagged.count) samples lack a certificate or evidence of equilibrium.\(only)</p>\n"
      + Table.html(
        caption: "Flagged samples and the reasons", headings: ["ensemble", "sample", "averaged", "reasons"],
        rows: shown.map { flag in
          [
            escaped(flag.ensemble), "\(flag.index)", flag.averaged ? "yes, as the plan says" : "no",
            escaped(flag.reasons.joined(separator: "; ")),
          ]
        }, texts: [3])
      + "<p>Also as <a href=\"tables/flagged.csv\">CSV</a>.</p>"
  }

  var csv: String {
    Table.row(["ensemble", "sample", "averaged", "reasons"])
      + flagged.map { flag in
        Table.row([flag.ensemble, "\(flag.index)", flag.averaged ? "yes" : "no", flag.reasons.joined(separator: "; ")])
      }.joined()
  }
}
