/// Sentences with symbols, as HTML.
package enum Typeset {
  /// Returns escaped text, with T_p, r_c, ω_g and the like as subscripts and ^(…) as superscripts; names such as
  /// `dipole_frequency_scaled` stay as they are.
  package static func html(_ text: String) -> String {
    escaped(text)
      .replacing(#/(^|[^a-z_])(\p{L})_(conf|cold|co|γγ|p|c|g|s|B|0|∞)(?![a-z_])/#) {
        "\($0.output.1)\($0.output.2)<sub>\($0.output.3)</sub>"
      }
      .replacing(#/\^\(([^)<]*)\)/#) { "<sup>\($0.output.1)</sup>" }
  }
}
