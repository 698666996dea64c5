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

  /// Symbols have one letter before the underscore; names of observables and ensembles are words.
  @Test func subscriptsAreThoseOfSymbolsOnly() {
    for (text, html) in [
      ("T_p/T_co of r_c = 1.1", "T<sub>p</sub>/T<sub>co</sub> of r<sub>c</sub> = 1.1"),
      ("2πc_s/ξ_g and A_gω₀⁵", "2πc<sub>s</sub>/ξ<sub>g</sub> and A<sub>g</sub>ω₀⁵"),
      ("(T_conf, u(T_cold))", "(T<sub>conf</sub>, u(T<sub>cold</sub>))"), ("U_γγ/k_B", "U<sub>γγ</sub>/k<sub>B</sub>"),
      ("dipole_frequency_scaled", "dipole_frequency_scaled"), ("shear_modulus_p", "shear_modulus_p"),
      ("x_positions", "x_positions"), ("N e_0 < ω^(ij)", "N e<sub>0</sub> &lt; ω<sup>ij</sup>"),
    ] { #expect(Typeset.html(text) == html) }
  }
}
