import Analysis

extension ReportPage {
  /// The first figures of a page: G and K, and one number of the soft modes or the energy. Sets of claims give these figures
  /// their numbers in the publication, so that only the ends of names are compared.
  var highlights: [(figure: Figure, svg: String?)] {
    func found(_ name: String) -> (figure: Figure, svg: String?)? { figures.first { $0.figure.name.hasSuffix(name) } }
    let third = ["-localization", "-dipole-frequency", "-energy"].lazy.compactMap(found).first
    return [found("-moduli"), third].compactMap { $0 }
  }

  /// The section of the ``highlights``; nothing without them.
  var overview: String {
    guard !highlights.isEmpty else { return "" }
    // One panel fits beside those of G and K; more of them get a row of their own.
    let fitsBeside = highlights.count == 2 && highlights[1].figure.panels.count == 1
    return """
      <section id="overview"><h2>Overview</h2>
      <div class="figures\(fitsBeside ? " highlights" : "")">
      \(highlights.map(block).joined(separator: "\n"))
      </div>
      </section>

      """
  }

  /// Whether the numbers can be trusted: equilibrium, certificates, flagged samples and verdicts, each with a link.
  var trust: String {
    let made = summary.ensembles.filter { $0.done > 0 }
    let done = made.reduce(0) { $0 + $1.done }, averaged = made.reduce(0) { $0 + $1.averaged }
    var lines = [
      "<a href=\"#ensembles\">Equilibrated</a>: \(made.count(where: \.isEquilibrated)) of \(made.count) ensembles",
      "<a href=\"#certificates\">Certified</a> and averaged: \(averaged) of \(done) glasses",
      "<a href=\"#flagged\">Flagged</a>: \(flaggedCount)",
    ]
    for shown in content.sets where !shown.claims.isEmpty {
      let count = ClaimsTable(shown.claims, figures: shown.figures.map(\.name)).count
      lines.append("<a href=\"#\(shown.section)\">\(escaped(shown.set.heading))</a>: \(count)")
    }
    return "<ul class=\"trust\">\(lines.map { "<li>\($0)</li>" }.joined())</ul>"
  }

  private var flaggedCount: String {
    let flagged = summary.flagged.count, averaged = summary.flagged.count(where: \.averaged)
    let samples = "\(flagged) sample\(flagged == 1 ? "" : "s")"
    guard flagged > 0 else { return samples }
    return samples + (averaged == 0 ? ", not averaged" : ", \(averaged) of them averaged as the plan says")
  }
}
