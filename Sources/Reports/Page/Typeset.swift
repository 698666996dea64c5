/// Sentences with symbols, as HTML.
package enum Typeset {
  /// Returns escaped text, with T_p, r_c, ω_g and the like as subscripts and ^(…) as superscripts.
  package static func html(_ text: String) -> String {
    escaped(text)
      .replacing(#/(\p{L})_(conf|cold|co|γγ|p|c|g|s|B|0|∞)/#) { "\($0.output.1)<sub>\($0.output.2)</sub>" }
      .replacing(#/\^\(([^)<]*)\)/#) { "<sup>\($0.output.1)</sup>" }
  }
}
