import Analysis
import Foundation
import Observables

/// The plastic event with the largest stress drop of a study in space: D²_min of its particles, seen along z and along x.
package func largestEventFigure(_ summary: StudySummary) -> Figure? {
  guard let event = summary.largestEvent, event.isWhole else { return nil }
  let file = "largest-event-\(event.ensemble)-\(event.event.sample).xyz"
  return Figure(
    name: "figure-largest-event", title: "The largest plastic event in space",
    caption:
      "The plastic event with the largest stress drop of all averaged glasses: \(plainLegend(event.model)), sample "
      + "\(event.event.sample) of \(event.ensemble), at the strain \(short(event.event.strain)), where the stress falls by "
      + "\(short(event.event.stressDrop)) \u{3b5}/\u{3bb}\u{b3}, or \(short(100 * event.drop))% of its largest value. All particles, projected "
      + "along z and along x, in the sheared cell before the event, with the particle of the largest D\u{b2}_min (star) at the center. "
      + "D\u{b2}_min is the mean square deviation of a particle's neighborhood from an affine deformation. The file \(file) "
      + "has displacements and D\u{b2}_min of all particles as extended XYZ for OVITO. A single event has no errors.",
    panels: [panel(event, 0, "x"), panel(event, 2, "z")], panelWidth: 470, panelHeight: 430,
    attachments: [Figure.Attachment(name: file, text: event.extendedXYZ)])
}

/// The lower ends of the classes of D²_min, over the largest.
private let classes = [0.01, 0.03, 0.1, 0.3]

private func panel(_ event: EventInSpace, _ axis: Int, _ letter: String) -> Panel {
  let spacing = event.spacing
  let largest = event.squares.max() ?? 1
  let place = { (i: Int) in Point(event.positions[i][axis] / spacing, event.positions[i][1] / spacing) }
  let rank = { (i: Int) in classes.count { event.squares[i] >= $0 * largest } }
  let ranks = event.squares.indices.map(rank)
  // Weak particles first, so that strong ones are on top.
  var series = [
    Series(
      label: "", pen: Pen(color: "#C9CED3"), style: .dots, points: ranks.indices.filter { ranks[$0] == 0 }.map(place))
  ]
  for k in 1...classes.count {
    let pen = Pen(color: Pen.ramp(Double(k - 1) / Double(classes.count - 1)))
    let bound = short(classes[k - 1] * largest / (spacing * spacing))
    series.append(
      Series(
        label: "\u{2265} \(bound)", pen: pen, style: .points, points: ranks.indices.filter { ranks[$0] == k }.map(place)
      ))
  }
  if let core = event.squares.firstIndex(of: largest) {
    series.append(Series(label: "largest", pen: .ink, style: .stars, points: [place(core)]))
  }
  let width = 0.5 * event.edges[axis][axis] / spacing + (axis == 0 ? 0.5 * abs(event.edges[1][0]) / spacing : 0)
  let height = 0.5 * event.edges[1][1] / spacing
  var panel = Panel(
    title: axis == 0 ? "seen along {/:Italic z}" : "seen along {/:Italic x}",
    x: Axis(label: "{/:Italic \(letter)}/{/:Italic a}_0", range: -width...width),
    y: Axis(label: "{/:Italic y}/{/:Italic a}_0", range: -height...height), series: series)
  panel.isSquare = true
  panel.key = axis == 0 ? .none : .right("{/:Italic D}^2_{min}/{/:Italic a}_0^2")
  return panel
}

extension EventInSpace {
  /// Whether there is one number of each kind per particle.
  var isWhole: Bool {
    let count = positions.count
    return count > 0 && displacements.count == count && squares.count == count && edges.count == 3
      && edges.allSatisfy { $0.count == 3 && $0.allSatisfy(\.isFinite) } && volume > 0
      && (positions + displacements).allSatisfy { $0.count == 3 && $0.allSatisfy(\.isFinite) }
      && squares.allSatisfy { $0.isFinite && $0 >= 0 } && (squares.max() ?? 0) > 0
  }

  private var volume: Double { edges[0][0] * edges[1][1] * edges[2][2] }

  /// The particle spacing a₀ = (V/N)^(1/3).
  var spacing: Double { pow(volume / Double(positions.count), 1 / 3.0) }

  /// The stress drop over the largest stress.
  var drop: Double { event.largestStress > 0 ? event.stressDrop / event.largestStress : 0 }

  /// Returns the event as extended XYZ, with the columns of `lehr shear --event`.
  var extendedXYZ: String {
    let lattice = edges.flatMap { $0 }.map { "\($0)" }.joined(separator: " ")
    var text = "\(positions.count)\nLattice=\"\(lattice)\" "
    text += "Properties=species:S:1:pos:R:3:displacement:R:3:d2min:R:1 pbc=\"T T T\" model=\"\(model)\" "
    text += "ensemble=\"\(ensemble)\" sample=\(event.sample) strain=\(event.strain) stress_drop=\(event.stressDrop)\n"
    for i in positions.indices {
      let letter = i < species.count && species[i] == 1 ? "B" : "A"
      let numbers = positions[i] + displacements[i] + [squares[i]]
      text += "\(letter) \(numbers.map { "\($0)" }.joined(separator: " "))\n"
    }
    return text
  }
}
