import Analysis
import Foundation

/// An interactive view of quasilocalized modes: the particles with the largest displacements.
struct SoftModeView {
  private let modes: [ModeData]

  /// The maximum number of embedded particles per mode.
  private static let mostParticles = 500
  /// The fraction of the largest displacement below which particles are left out.
  private static let leastFraction = 0.04

  init(_ summary: StudySummary) { modes = summary.softModes.filter(\.isWhole).map(ModeData.init) }

  /// Returns an empty figure, hidden until the page's script draws it; empty if there is no mode.
  var html: String {
    guard !modes.isEmpty else { return "" }
    return """
      <figure id="soft-modes-in-space" hidden>
      <h3>Quasilocalized modes in three dimensions</h3>
      <script type="application/json" class="mode-data">\(PageJSON.text(of: modes))</script>
      <figcaption>The particles that take part most in the softest quasilocalized mode of an ensemble, its core at the center,
      with their displacements: the largest is 2.2 spacings long, colors are as in the figure above. Drag to turn, or use the
      arrow keys; + and \u{2212} zoom. Particles that move less than \(Int(100 * Self.leastFraction))% of the
      largest displacement, and all beyond the first \(Self.mostParticles), are left out; the files next to the figure above contain all particles.</figcaption>
      </figure>
      """
  }

  /// A mode; lengths in units of the spacing a₀, displacements in units of the largest.
  private struct ModeData: Encodable {
    let title: String
    let side: Double
    let particles: Int
    /// The coordinates x, y, z of one particle after the other, from the center of the box.
    let positions: [Double]
    let displacements: [Double]

    init(_ mode: SoftMode) {
      let spacing = mode.side / pow(Double(mode.positions.count), 1 / 3.0)
      let lengths = mode.displacements.map { ($0[0] * $0[0] + $0[1] * $0[1] + $0[2] * $0[2]).squareRoot() }
      let longest = lengths.max() ?? 1
      let shown = lengths.indices.filter { lengths[$0] >= SoftModeView.leastFraction * longest }
        .sorted { (lengths[$0], $1) > (lengths[$1], $0) }.prefix(SoftModeView.mostParticles)
      title =
        "\(legend(mode.model)), {/:Italic ω}/{/:Italic ω}_0 = \(String(format: "%.3f", mode.frequency)), "
        + "{/:Italic N e} = \(String(format: "%.0f", mode.participation))"
      side = Self.rounded(mode.side / spacing)
      particles = mode.positions.count
      positions = shown.flatMap { i in mode.positions[i].map { Self.rounded(($0 - mode.side / 2) / spacing) } }
      displacements = shown.flatMap { i in mode.displacements[i].map { Self.rounded($0 / longest) } }
    }

    private static func rounded(_ x: Double) -> Double { (x * 1000).rounded() / 1000 }
  }
}
