/// A color with a marker.
package struct Pen: Sendable, Equatable {
  /// `#rrggbb`.
  package var color: String
  /// gnuplot's number of a filled marker; the number below is the hollow one.
  package var marker = 7

  package init(color: String, marker: Int = 7) {
    self.color = color
    self.marker = marker
  }

  package static let ink = Pen(color: "#222222")
  package static let guide = Pen(color: "#999999")
  package static let confirmed = Pen(color: "#0072B2", marker: 7)
  package static let contradicted = Pen(color: "#D55E00", marker: 5)
  package static let undecided = Pen(color: "#7A7A7A", marker: 13)

  /// Returns the pen of the k-th model: colors distinguishable for the color-blind (Okabe and Ito), each with a marker.
  package static func model(_ k: Int) -> Pen {
    let colors = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#444444", "#882255"]
    let markers = [7, 5, 9, 13, 11, 15]
    return Pen(color: colors[k % colors.count], marker: markers[k % markers.count])
  }

  /// Returns the pen of the k-th further number of particles of the same model: its color, with another marker.
  package func ofSize(_ k: Int) -> Pen {
    let others = [5, 9, 13, 7, 11, 15].filter { $0 != marker }
    return Pen(color: color, marker: others[k % others.count])
  }

  package static let hot = Pen(color: ramp(0), marker: 5)
  package static let cold = Pen(color: ramp(1), marker: 7)

  /// Returns the pen of the k-th of n temperatures, k = 0 the hottest: a perceptually uniform scale from orange to
  /// indigo.
  package static func temperature(_ k: Int, of n: Int) -> Pen {
    Pen(color: ramp(n > 1 ? Double(k) / Double(n - 1) : 0))
  }

  /// The color map "plasma" of Smith and van der Walt without its pale end, hardly visible on paper: 0 is hot, 1 is
  /// cold.
  package static func ramp(_ x: Double) -> String {
    let stops: [(Double, Double, Double)] = [
      (0.973, 0.580, 0.255), (0.925, 0.474, 0.326), (0.863, 0.375, 0.394), (0.785, 0.279, 0.471),
      (0.692, 0.165, 0.564), (0.588, 0.074, 0.633), (0.471, 0.010, 0.659), (0.325, 0.007, 0.640), (0.050, 0.030, 0.528),
    ]
    let place = min(max(x, 0), 1) * Double(stops.count - 1)
    let k = min(Int(place), stops.count - 2)
    let part = place - Double(k)
    func channel(_ a: Double, _ b: Double) -> String {
      let text = String(Int(((1 - part) * a + part * b) * 255 + 0.5), radix: 16)
      return text.count == 1 ? "0" + text : text
    }
    let (a, b) = (stops[k], stops[k + 1])
    return "#" + channel(a.0, b.0) + channel(a.1, b.1) + channel(a.2, b.2)
  }
}
