extension ReportPage {
  /// Light and dark, wide and narrow, on paper.
  static let style = """
    :root{color-scheme:light dark;--ink:#1c2126;--soft:#5b6670;--line:#d9dee3;--page:#fbfbf9;--card:#fff;--accent:#0b5c8a;
    --warn:#8a4b00;--warnback:#fff3df;--good:#0b5c8a;--goodback:#e2f0fa;--bad:#a33a00;--badback:#fdeadf;--openback:#ececec}
    @media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#9aa5af;--line:#343b42;--page:#15181b;--card:#f6f6f3;
    --accent:#7cc0ea;--warn:#ffd08a;--warnback:#3a2c14;--good:#a8d8f5;--goodback:#12364c;--bad:#ffb48a;--badback:#4a2412;
    --openback:#2c3238}}
    *{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--ink);
    font:17px/1.6 Charter,"Bitstream Charter","Iowan Old Style",Georgia,serif}
    header,main,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}header{padding-top:3rem}
    h1{font-size:2.3rem;line-height:1.15;margin:.1em 0 .3em;overflow-wrap:anywhere}h2{margin:3rem 0 1rem;padding-top:.6rem;border-top:1px solid
    var(--line)}h3{margin:0 0 .5rem;font-size:1.05rem}.kicker,nav,table,figcaption .links,footer{font-family:system-ui,sans-serif}
    .kicker{color:var(--soft);font-size:.85rem;margin:0;letter-spacing:.02em}.lead{font-size:1.15rem;max-width:44rem}
    nav{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.92rem}a{color:var(--accent);text-underline-offset:.15em}
    .figures{display:grid;grid-template-columns:minmax(0,1fr);gap:2.8rem}figure{margin:0;min-width:0}.card{background:var(--card);border:1px solid var(--line);border-radius:6px;
    padding:.6rem}.card svg{display:block;width:100%;height:auto}.card svg tspan{font-family:Helvetica,Arial,"Liberation Sans",sans-serif}figcaption{font-size:.93rem;color:var(--soft);margin-top:.6rem;
    max-width:48rem}.links a{margin-left:.5rem;font-size:.82rem}
    .scroll{overflow-x:auto}.scroll+.scroll,p+.scroll{margin-top:1.6rem}table{border-collapse:collapse;font-size:.84rem;font-variant-numeric:tabular-nums;white-space:nowrap}
    caption{text-align:left;color:var(--soft);padding-bottom:.4rem}th,td{padding:.28rem .8rem .28rem 0;text-align:right;
    border-bottom:1px solid var(--line)}th:first-child{text-align:left}td.text{white-space:normal;text-align:left;min-width:14rem}
    th.text{text-align:left}td.text{overflow-wrap:break-word}.short{color:var(--warn);font-weight:600}td{vertical-align:top}tbody th{vertical-align:top;font-weight:600}
    .chip{display:inline-block;white-space:nowrap;border-radius:1em;padding:.05rem .6rem;font-weight:600}.confirmed{background:var(--goodback);color:var(--good)}
    .contradicted{background:var(--badback);color:var(--bad)}.undecided{background:var(--openback);color:var(--soft)}
    .why{color:var(--soft);margin-top:.15rem}.claims td.text{min-width:0}.claims td:nth-child(3){min-width:15rem}.claims td:nth-child(5){min-width:7rem}
    section>p,dd{max-width:48rem}#claims figure{margin:1rem 0 2rem}
    .banner ul{margin:.4rem 0;padding-left:1.2rem;font-size:.9rem}summary{cursor:pointer;font-weight:600}
    .banner{margin:1rem 0;background:var(--warnback);color:var(--warn);border-left:4px solid var(--warn);padding:.7rem 1rem;border-radius:4px}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.2rem}dt{font-weight:600}dd{margin:0}
    footer{color:var(--soft);font-size:.85rem;padding-top:3rem;padding-bottom:3rem}
    @media(max-width:40rem){.claims thead{display:none}.claims tr{display:block;border-bottom:1px solid var(--line);padding:.5rem 0}
    .claims th,.claims td.text{display:inline;border:0;padding:0 .4rem 0 0}.claims td:nth-child(3),.claims td:nth-child(6){display:block;margin:.2rem 0}
    .claims{display:block}.claims tbody{display:block}
    .card.wide{overflow-x:auto}.card.wide svg{min-width:36rem}dl{grid-template-columns:1fr}dd{margin-bottom:.6rem}h1{font-size:1.8rem}body{font-size:16px}}
    @media print{:root{--ink:#000;--soft:#333;--line:#bbb;--page:#fff;--card:#fff;--accent:#000;--good:#0b5c8a;--bad:#a33a00}
    body{font-size:10pt}nav,.links{display:none}figure,tr{break-inside:avoid}.scroll{overflow:visible}table{font-size:7pt;white-space:normal}
    td.text{min-width:0}.chip{border:1px solid}}
    """
}
