import Analysis
import Foundation

/// The name of the figure below, which the interactive modes follow on the page.
let softModeFigureName = "figure-soft-modes"

/// Quasilocalized modes in space: a slab through the core of each.
package func softModeFigure(_ summary: StudySummary) -> Figure? {
  let modes = summary.softModes.filter(\.isWhole)
  guard !modes.isEmpty else { return nil }
  return Figure(
    name: softModeFigureName, title: "Quasilocalized modes in space",
    caption:
      "A slab through the core of the softest quasilocalized mode of an ensemble, three particles thick, from the box "
      + "with the core at its center. Arrows: displacements in the plane, the largest drawn 2.2 spacings long; color: "
      + "magnitude, from orange (weak) to indigo (strong). The attached file has the whole mode for OVITO. A single mode has no errors.",
    panels: modes.map(panel), panelWidth: 430, panelHeight: 430,
    attachments: modes.map {
      Figure.Attachment(name: "soft-mode-\($0.ensemble)-\($0.sample).xyz", text: $0.extendedXYZ)
    })
}

private func panel(_ mode: SoftMode) -> Panel {
  let count = Double(mode.positions.count)
  let spacing = mode.side / pow(count, 1 / 3.0)
  let middle = mode.side / 2
  let slab = mode.positions.indices.filter { abs(mode.positions[$0][2] - middle) < 1.5 * spacing }
  let lengths = mode.displacements.map { hypot($0[0], $0[1]) }
  let longest = max(slab.map { lengths[$0] }.max() ?? 1, 1e-300)
  let scale = 2.2 * spacing / longest
  // Weak arrows first, so that strong ones are on top.
  let edges = [0.0, 0.06, 0.12, 0.25, 0.5, 1.01]
  var series = [
    Series(
      label: "", pen: Pen(color: "#C9CED3"), style: .dots,
      points: slab.map { Point(mode.positions[$0][0] / spacing, mode.positions[$0][1] / spacing) })
  ]
  for k in 1..<edges.count {
    let inside = slab.filter {
      (edges[k - 1]..<edges[k]).contains(lengths[$0] / longest) && lengths[$0] > 0.02 * longest
    }
    let points = inside.map { i in
      let (position, shift) = (mode.positions[i], mode.displacements[i])
      return Point(
        (position[0] - 0.5 * scale * shift[0]) / spacing, (position[1] - 0.5 * scale * shift[1]) / spacing,
        dy: scale * shift[1] / spacing, dx: scale * shift[0] / spacing)
    }
    guard !points.isEmpty else { continue }
    series.append(Series(label: "", pen: Pen(color: Pen.ramp(Double(k - 1) / 4)), style: .arrows, points: points))
  }
  let width = mode.side / spacing
  var panel = Panel(
    title: "\(legend(mode.model)), {/:Italic ω}/{/:Italic ω}_0 = \(String(format: "%.3f", mode.frequency)), "
      + "{/:Italic N e} = \(String(format: "%.0f", mode.participation))",
    x: Axis(label: "{/:Italic x}/{/:Italic a}_0", range: 0...width),
    y: Axis(label: "{/:Italic y}/{/:Italic a}_0", range: 0...width), series: series)
  panel.isSquare = true
  panel.key = .none
  return panel
}

extension SoftMode {
  /// Whether its vectors are those of the given mode: as many as particles, with its participation ratio.
  var isWhole: Bool {
    guard !positions.isEmpty, positions.count == displacements.count, side > 0 else { return false }
    let squares = displacements.map { $0[0] * $0[0] + $0[1] * $0[1] + $0[2] * $0[2] }
    let sum = squares.reduce(0, +), fourth = squares.reduce(0) { $0 + $1 * $1 }
    return fourth > 0 && abs(sum * sum / fourth / participation - 1) < 0.1
  }

  /// Returns the mode as extended XYZ: OVITO reads `disp` as its property Displacement, which it draws as arrows.
  var extendedXYZ: String {
    var text = "\(positions.count)\nLattice=\"\(side) 0.0 0.0 0.0 \(side) 0.0 0.0 0.0 \(side)\" "
    text += "Properties=species:S:1:pos:R:3:disp:R:3 pbc=\"T T T\" model=\"\(model)\" ensemble=\"\(ensemble)\" "
    text += "sample=\(sample) frequency=\(frequency) participation=\(participation)\n"
    for (i, (x, u)) in zip(positions, displacements).enumerated() {
      let letter = i < species.count && species[i] == 1 ? "B" : "A"
      text += "\(letter) \(x[0]) \(x[1]) \(x[2]) \(u[0]) \(u[1]) \(u[2])\n"
    }
    return text
  }
}
