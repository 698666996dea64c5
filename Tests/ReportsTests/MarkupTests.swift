import Observables
import Reports
import Tags
import Testing

@Suite(.tags(.unit)) struct MarkupTests {
  @Test func symbolsAreSetWithItalicsSubscriptsAndSuperscripts() {
    let expected = [
      "G": "{/:Italic G}", "R_v/a\u{2080}": "{/:Italic R}_{v}/{/:Italic a}\u{2080}",
      "\u{3c9}_min": "{/:Italic \u{3c9}}_{min}", "\u{394}u_traj": "\u{394}{/:Italic u}_{traj}",
      "f_s of the liquid": "{/:Italic f}_{s} of the liquid",
      "std(\u{3c9}^(ij))/\u{3c9}_g": "std({/:Italic \u{3c9}}^{({/:Italic ij})})/{/:Italic \u{3c9}}_{g}",
      "(\u{3b5}/m)^\u{bd}/\u{3bb}": "({/:Italic \u{3b5}}/{/:Italic m})^{1/2}/{/:Italic \u{3bb}}",
      "a^(b": "{/:Italic a}\\\\^({/:Italic b}", "_": "_{}", "": "",
    ]
    for (symbol, markup) in expected { #expect(Markup.symbol(symbol) == markup) }
  }

  @Test func noSignOfTheCataloguesSymbolsIsLost() {
    for observable in ObservableCatalogue.all {
      for text in [observable.symbol, observable.unit] {
        #expect(Markup.plain(Markup.symbol(text)) == text.replacing("^\u{bd}", with: "^1/2"))
      }
    }
  }
}
