import Studies

/// The page: what was studied, figures, averages, certificates, what was left out, and how it was done.
struct ReportPage {
  let summary: StudySummary
  let figures: [(figure: Figure, svg: String)]

  var html: String {
    let table = EnsembleTable(summary)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(summary.study)) \u{2013} Lehr</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <header>
      <p class="kicker">Lehr \(escaped(summary.codeVersion)) \u{b7} study report</p>
      <h1>\(escaped(summary.study))</h1>
      <p class="lead">\(lead)</p>
      \(banner)\(doubts)
      <nav><a href="#figures">Figures</a> <a href="#averages">Averages</a> <a href="#certificates">Certificates</a>
      <a href="#flagged">Flagged samples</a> <a href="#methods">How it was done</a></nav>
      </header>
      <main>
      <section id="figures"><h2>Figures</h2>
      <div class="figures">
      \(figures.map(block).joined(separator: "\n"))
      </div>
      </section>
      <section id="averages"><h2>Averages</h2>
      \(table.averages)
      <p>All in the model's reduced units. All averages and their errors: <a href="tables/ensembles.csv">ensembles.csv</a>.</p>
      </section>
      <section id="certificates"><h2>Certificates</h2>
      \(table.certificates)
      </section>
      <section id="flagged"><h2>Flagged samples</h2>
      \(flagged)
      </section>
      <section id="methods"><h2>How it was done</h2>
      \(methods)
      </section>
      </main>
      <footer>Seed \(summary.seed). The same plan and seed give the same bytes.</footer>
      </body>
      </html>

      """
  }

  private var lead: String {
    let done = summary.ensembles.reduce(0) { $0 + $1.done }
    let averaged = summary.ensembles.reduce(0) { $0 + $1.averaged }
    let models = ModelFamilies(summary).models.map(escaped).joined(separator: ", ")
    return "\(summary.ensembles.count) ensembles\(models.isEmpty ? "" : " of \(models)"), \(done) glasses made, "
      + "\(averaged) certified and averaged."
  }

  /// What is missing, if anything is.
  private var banner: String {
    let planned = summary.ensembles.reduce(0) { $0 + $1.planned }
    let done = summary.ensembles.reduce(0) { $0 + $1.done }
    guard done < planned else { return "" }
    let short = summary.ensembles.count { $0.done < $0.planned }
    return
      "<p class=\"banner\" role=\"status\">This study is not finished: \(planned - done) of \(planned) samples are missing, "
      + "in \(short) ensembles. Run it again to go on.</p>"
  }

  /// Ensembles whose averages contradict equilibrium.
  private var doubts: String {
    let lines = summary.ensembles.filter { !$0.objections.isEmpty }.map { ensemble in
      "\(escaped(ensemble.id)): \(escaped(ensemble.objections.joined(separator: "; ")))"
    }
    guard !lines.isEmpty else { return "" }
    return "<p class=\"banner\" role=\"status\">Not in equilibrium as a whole: \(lines.joined(separator: ". ")).</p>"
  }

  private func block(_ figure: Figure, _ svg: String) -> String {
    let links = ["pdf", "svg", "csv", "gp"].map { "<a href=\"figures/\(figure.name).\($0)\">\($0)</a>" }
    return """
      <figure id="\(figure.name)" class="\(figure.columns > 1 ? "wide" : "single")">
      <h3>\(escaped(figure.title))</h3>
      <div class="card" role="img" aria-label="\(escaped(figure.title))">\(Self.inlined(svg, name: figure.name))</div>
      <figcaption>\(Self.withSubscripts(escaped(figure.caption))) <span class="links">\(links.joined(separator: " "))</span></figcaption>
      </figure>
      """
  }

  /// An SVG as an element of the page: without its prolog, its identifiers made the figure's own.
  static func inlined(_ svg: String, name: String) -> String {
    guard let start = svg.range(of: "<svg") else { return "" }
    return String(svg[start.lowerBound...])
      .replacing("id=\"", with: "id=\"\(name)-").replacing("id='", with: "id='\(name)-")
      .replacing("href=\"#", with: "href=\"#\(name)-").replacing("href='#", with: "href='#\(name)-")
      .replacing("url(#", with: "url(#\(name)-")
  }

  /// The subscripts that captions use, set as such.
  private static func withSubscripts(_ text: String) -> String {
    text.replacing("T_p", with: "T<sub>p</sub>").replacing("\u{3c9}_g", with: "\u{3c9}<sub>g</sub>")
      .replacing("U_\u{3b3}\u{3b3}", with: "U<sub>\u{3b3}\u{3b3}</sub>")
      .replacing("c_s/", with: "c<sub>s</sub>/").replacing("\u{3c9}^(ij)", with: "\u{3c9}<sup>(ij)</sup>")
      .replacing("N^(\u{2212}1/3)", with: "N<sup>\u{2212}1/3</sup>")
  }

  private var flagged: String {
    guard !summary.flagged.isEmpty else {
      return "<p>None: every finished sample has its certificate and its evidence of equilibrium.</p>"
    }
    var text = "<p>\(summary.flagged.count) samples lack a certificate or evidence of equilibrium.</p>"
    text +=
      "<div class=\"scroll\"><table><thead><tr><th>ensemble</th><th>sample</th><th>averaged</th><th>reasons</th></tr>"
    text += "</thead><tbody>\n"
    for flag in summary.flagged {
      text += "<tr><th scope=\"row\">\(escaped(flag.ensemble))</th><td>\(flag.index)</td>"
      text += "<td>\(flag.averaged ? "yes, as the plan says" : "no")</td>"
      text += "<td class=\"text\">\(escaped(flag.reasons.joined(separator: "; ")))</td></tr>\n"
    }
    return text + "</tbody></table></div>"
  }

  private var methods: String {
    """
    <p>Each liquid was melted, brought to its parent temperature T<sub>p</sub> and held there by molecular dynamics at fixed
    volume (velocity Verlet, stochastic velocity rescaling) until it gave evidence of equilibrium; then quenched at once to its
    inherent state. One Hessian and one sparse Cholesky factorization a glass give all that follows.</p>
    <dl>
    <dt>G</dt><dd>shear modulus with its non-affine part, (U<sub>\u{3b3}\u{3b3}</sub> \u{2212}
    \u{39e}\u{b7}M<sup>\u{2212}1</sup>\u{b7}\u{39e})/V, mean of the planes xy, xz, yz (Eq. A1)</dd>
    <dt>K</dt><dd>bulk modulus, (U<sub>\u{3b7}\u{3b7}</sub> \u{2212} \u{39e}\u{b7}M<sup>\u{2212}1</sup>\u{b7}\u{39e})/9V + p
    (Eq. A3, corrected)</dd>
    <dt>\u{3bd}</dt><dd>(3K \u{2212} 2G)/(6K + 2G) of each glass (Eq. A5)</dd>
    <dt>\u{3c9}\u{2080}</dt><dd>c<sub>s</sub>/a\u{2080} with c<sub>s</sub> = (\u{27e8}G\u{27e9}/\u{3c1})<sup>1/2</sup> of the same
    ensemble, a\u{2080} = (V/N)<sup>1/3</sup></dd>
    <dt>\u{3c9}<sub>g</sub></dt><dd>mean over random interacting pairs of \u{3c9}<sup>(ij)</sup> =
    (d\u{b7}u/u\u{b7}u)<sup>1/2</sup>, M\u{b7}u = d the response to a unit force dipole (Eqs. 3, 4)</dd>
    <dt>N\u{b7}e</dt><dd>(\u{3a3}\u{3c8}<sub>i</sub>\u{b2})\u{b2}/\u{3a3}\u{3c8}<sub>i</sub>\u{2074} of a mode (Eq. 5)</dd>
    <dt>errors</dt><dd>bootstrap over samples: glasses are drawn with replacement, never bonds or modes of one glass</dd>
    <dt>three zero modes</dt><dd>proved, not counted: the Hessian with one particle pinned has a Cholesky factorization, so that
    all eigenvalues but those of the three translations are positive</dd>
    <dt>evidence of equilibrium</dt><dd>held for at least the planned number of stress-relaxation times \u{3c4}, the configurational
    temperature within 1% of T<sub>p</sub>, the stress sum rule c(0) = \u{27e8}U<sub>\u{3b3}\u{3b3}</sub>\u{27e9}/V, and no drift of
    the inherent-state energy</dd>
    </dl>
    <p>Equations: arXiv:2009.08238.</p>
    """
  }

  private static let style = """
    :root{color-scheme:light dark;--ink:#1c2126;--soft:#5b6670;--line:#d9dee3;--page:#fbfbf9;--card:#fff;--accent:#0b5c8a;
    --warn:#8a4b00;--warnback:#fff3df}
    @media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#9aa5af;--line:#343b42;--page:#15181b;--card:#f6f6f3;
    --accent:#7cc0ea;--warn:#ffd08a;--warnback:#3a2c14}}
    *{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--ink);
    font:17px/1.6 Charter,"Bitstream Charter","Iowan Old Style",Georgia,serif}
    header,main,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}header{padding-top:3rem}
    h1{font-size:2.3rem;line-height:1.15;margin:.1em 0 .3em;overflow-wrap:anywhere}h2{margin:3rem 0 1rem;padding-top:.6rem;border-top:1px solid
    var(--line)}h3{margin:0 0 .5rem;font-size:1.05rem}.kicker,nav,table,figcaption .links,footer{font-family:system-ui,sans-serif}
    .kicker{color:var(--soft);font-size:.85rem;margin:0;letter-spacing:.02em}.lead{font-size:1.15rem;max-width:44rem}
    nav{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.92rem}a{color:var(--accent);text-underline-offset:.15em}
    .figures{display:grid;grid-template-columns:1fr 1fr;gap:2.4rem 1.6rem}figure{margin:0;min-width:0}figure.wide{grid-column:1/-1}.card{background:var(--card);border:1px solid var(--line);border-radius:6px;
    padding:.6rem}.card svg{display:block;width:100%;height:auto}figcaption{font-size:.93rem;color:var(--soft);margin-top:.6rem;
    max-width:48rem}.links a{margin-left:.5rem;font-size:.82rem}
    .scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.84rem;font-variant-numeric:tabular-nums;white-space:nowrap}
    caption{text-align:left;color:var(--soft);padding-bottom:.4rem}th,td{padding:.28rem .8rem .28rem 0;text-align:right;
    border-bottom:1px solid var(--line)}th:first-child{text-align:left}td.text{white-space:normal;text-align:left;min-width:18rem}
    td.short{color:var(--warn);font-weight:600}
    .banner{background:var(--warnback);color:var(--warn);border-left:4px solid var(--warn);padding:.7rem 1rem;border-radius:4px}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.2rem}dt{font-weight:600}dd{margin:0}
    footer{color:var(--soft);font-size:.85rem;padding-top:3rem;padding-bottom:3rem}
    @media(max-width:40rem){.figures{grid-template-columns:1fr}.wide .card{overflow-x:auto}.wide svg{min-width:34rem}dl{grid-template-columns:1fr}dd{margin-bottom:.6rem}h1{font-size:1.8rem}body{font-size:16px}}
    @media print{body{background:#fff;color:#000}nav{display:none}figure{break-inside:avoid}}
    """
}
