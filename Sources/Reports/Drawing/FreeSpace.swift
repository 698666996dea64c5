/// The occupied parts of a panel, for placing a legend or an inset where there are no data.
///
/// All in fractions of the panel: (0, 0) is its lower left corner, (1, 1) its upper right.
struct FreeSpace {
  private var taken: [(x: Double, y: Double)] = []
  private var boxes: [Box] = []

  /// A rectangle.
  struct Box {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    func contains(_ point: (x: Double, y: Double)) -> Bool {
      point.x > x && point.x < x + width && point.y > y && point.y < y + height
    }

    func meets(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }
  }

  /// Creates the space left free by the series and guides of `panel`.
  init(_ panel: Panel, x: AxisScale, y: AxisScale) {
    for series in panel.series {
      let points = series.points.filter { $0.isShown(logarithmicX: x.isLogarithmic, logarithmicY: y.isLogarithmic) }
      let locations = points.map { (x: x.place($0.x), y: y.place($0.y)) }
      taken += locations
      for (point, place) in zip(points, locations) {
        for end in Self.ends(point) where !y.isLogarithmic || end > 0 {
          let other = y.place(end)
          for k in 1...6 { taken.append((place.x, place.y + (other - place.y) * Double(k) / 6)) }
        }
      }
      guard series.isJoined else { continue }
      for (a, b) in zip(locations, locations.dropFirst()) {
        for k in 1..<12 {
          let part = Double(k) / 12
          taken.append((a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part))
        }
      }
    }
    for guide in panel.verticals {
      for k in 0...50 { taken.append((x.place(guide.at), Double(k) / 50)) }
    }
    for guide in panel.horizontals {
      for k in 0...50 { taken.append((Double(k) / 50, y.place(guide.at))) }
    }
  }

  private static func ends(_ point: Point) -> [Double] { point.dy.map { [point.y - $0, point.y + $0] } ?? [] }

  /// Marks `box` as occupied.
  mutating func take(_ box: Box) { boxes.append(box) }

  /// Returns free space of this size, as close to a corner as possible, upper right first; nil if there is none.
  func room(width: Double, height: Double, margin: Double = 0.025) -> Box? {
    guard width < 0.99, height + 2 * margin < 1 else { return nil }
    // An object as wide as the panel is centered.
    let beside = min(margin, (1 - width) / 2)
    let right = 1 - beside - width, top = 1 - margin - height
    var best: (Box, Double)?
    for i in 0...20 {
      for j in 0...20 {
        let x = beside + (right - beside) * Double(i) / 20, y = margin + (top - margin) * Double(j) / 20
        let fromSide = min(x - beside, right - x), fromEnd = min(y - margin, top - y)
        // Nearer to the right and to the top, other things being equal.
        let score = fromSide + fromEnd + 0.02 * (1 - x) + 0.01 * (1 - y)
        guard score < best?.1 ?? .infinity else { continue }
        let box = Box(x: x, y: y, width: width, height: height)
        let wide = Box(x: x - 0.015, y: y - 0.015, width: width + 0.03, height: height + 0.03)
        guard !taken.contains(where: wide.contains), !boxes.contains(where: wide.meets) else { continue }
        best = (box, score)
      }
    }
    return best?.0
  }
}

extension Series {
  /// Whether a line connects its points.
  var isJoined: Bool {
    switch style {
    case .marked, .line, .thin, .dashed, .dotted, .band: true
    default: false
    }
  }
}
