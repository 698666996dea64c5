/// Where everything of a panel goes, in pixels of the canvas from its upper left corner.
package struct PanelLayout {
  package let panel: Panel
  /// Its number in the figure's data, from 1.
  package let number: Int
  /// The axes' rectangle.
  package private(set) var plot: Rectangle
  package private(set) var x: AxisScale
  package private(set) var y: AxisScale
  package private(set) var key: KeyPlace?
  package private(set) var insets: [PanelLayout] = []
  package let isInset: Bool

  /// A rectangle, y growing downwards.
  package struct Rectangle: Equatable, Sendable {
    package var left: Double
    package var top: Double
    package var width: Double
    package var height: Double
    package var right: Double { left + width }
    package var bottom: Double { top + height }

    /// Creates a rectangle.
    package init(left: Double, top: Double, width: Double, height: Double) {
      (self.left, self.top, self.width, self.height) = (left, top, width, height)
    }
  }

  /// Where the legend goes: its upper left corner, its columns, and the room for it, 0 outside the axes.
  package struct KeyPlace {
    package var left: Double
    package var top: Double
    package var columns: Int
    package var heading = ""
    package var width = 0.0
    package var height = 0.0
  }

  /// Sizes of type, in pixels.
  var labelSize: Double { isInset ? 11 : 14 }
  var tickSize: Double { isInset ? 10 : 12 }
  /// The distance of the lines of a name, in pixels.
  static let lineHeight = 15.0
  package static let keySize = 12.0
  package static let keyLine = 17.0
  private static let keySample = 48.0

  /// Room for tick labels and the label below.
  var bottomMargin: Double {
    let ticks = x.majors.isEmpty ? 6 : isInset ? 17 : 22.0
    return ticks + (panel.x.label.isEmpty ? 4 : labelSize * 1.7)
  }

  /// The layout of `panel` in `cell`; its insets are numbered from `insetNumber`.
  package init(_ panel: Panel, number: Int, cell: Rectangle, insetNumber: Int = 0, isInset: Bool = false) {
    self.panel = panel
    self.number = number
    self.isInset = isInset
    x = panel.scale(of: panel.x, isInset: isInset)
    y = panel.scale(ofVertical: panel.y, isInset: isInset)
    plot = cell
    plot = inner(cell, above: 0)
    let shown = panel.insets.enumerated().compactMap { k, inset -> (Int, Panel, FreeSpace.Box)? in
      guard let box = room(width: 0.45, height: 0.43, longest: 2.4) else { return nil }
      insetBoxes.append(box)
      return (insetNumber + k, inset, box)
    }
    placeKey(cell)
    insets = shown.map { number, inset, box in
      PanelLayout(inset, number: number, cell: rectangle(box), isInset: true)
    }
  }

  private var insetBoxes: [FreeSpace.Box] = []

  /// The width of the widest line at a tick of the y axis.
  var widestTick: Double {
    let lines = y.majors.flatMap { $0.text.split(separator: "\n") }
    return lines.map { Markup.width(String($0), size: tickSize) }.max() ?? 0
  }

  /// The axes' rectangle within `cell`, its upper edge lowered by `above`.
  private func inner(_ cell: Rectangle, above: Double) -> Rectangle {
    let left = panel.leftMargin ?? (widestTick + (panel.y.label.isEmpty ? 16 : labelSize * 2.15 + 12))
    var right = isInset ? 6.0 : 14
    if case .right(let heading) = panel.key {
      let texts = panel.series.map(\.label) + [heading]
      right += (texts.map { Markup.width($0, size: Self.keySize) }.max() ?? 0) + 38
    }
    let top = (isInset ? 4.0 : 28) + above
    let bottom = bottomMargin
    var rectangle = Rectangle(
      left: cell.left + left, top: cell.top + top, width: cell.width - left - right, height: cell.height - top - bottom)
    if panel.isSquare {
      let side = min(rectangle.width, rectangle.height)
      rectangle.left += (rectangle.width - side) / 2
      rectangle.width = side
      rectangle.height = side
    }
    return rectangle
  }

  /// Room of this size where no data are; the y axis becomes longer, up to `longest` times, if that makes room.
  private mutating func room(width: Double, height: Double, longest: Double) -> FreeSpace.Box? {
    var factor = 1.0
    while factor <= longest {
      var longer = y
      longer.extend(by: factor)
      var space = FreeSpace(panel, x: x, y: longer)
      for box in insetBoxes { space.take(box) }
      if let box = space.room(width: width, height: height) {
        // An inset's place was found on the axis as it was.
        if factor > 1, !insetBoxes.isEmpty { return nil }
        y = longer
        return box
      }
      if panel.y.range != nil { return nil }
      factor += 0.05
    }
    return nil
  }

  private func rectangle(_ box: FreeSpace.Box) -> Rectangle {
    Rectangle(
      left: plot.left + box.x * plot.width, top: plot.top + (1 - box.y - box.height) * plot.height,
      width: box.width * plot.width, height: box.height * plot.height)
  }

  private mutating func placeKey(_ cell: Rectangle) {
    let labels = panel.series.map(\.label).filter { !$0.isEmpty }
    guard !labels.isEmpty, panel.key != .none else { return }
    if case .right(let heading) = panel.key {
      key = KeyPlace(left: plot.right + 4, top: plot.top - 2, columns: 1, heading: heading)
      return
    }
    // gnuplot reckons with letters 0.6 of the type's size wide.
    let widest = labels.map { Markup.width($0, size: Self.keySize) }.max()! * 1.15 + Self.keySample
    for columns in labels.count > 3 ? [1, 2] : [1] {
      let rows = (labels.count + columns - 1) / columns
      let size = (width: widest * Double(columns) + 6, height: Double(rows) * Self.keyLine + 6)
      if let box = room(
        width: size.width / plot.width, height: size.height / plot.height,
        longest: columns == 1 && labels.count > 3 ? 1.25 : 1.6)
      {
        let place = rectangle(box)
        key = KeyPlace(
          left: place.left, top: place.top, columns: columns, width: place.width, height: place.height)
        return
      }
    }
    // No room inside: above, in as many rows as it takes.
    let columns = max(1, min(labels.count, Int((cell.right - plot.left) / widest)))
    let rows = (labels.count + columns - 1) / columns
    plot = inner(cell, above: Double(rows) * Self.keyLine - 4)
    key = KeyPlace(left: plot.left, top: plot.top - Double(rows) * Self.keyLine - 8, columns: columns)
  }
}

extension Series {
  /// Whether `dx` and `dy` are drawn.
  private var hasBars: Bool {
    switch style {
    case .marked, .points, .hollow, .crosses, .arrows, .band: true
    default: false
    }
  }

  /// The y that an axis must reach: points, their bars and the tips of their arrows.
  ///
  /// A bar that falls to zero would take a logarithmic axis with it; it is cut at half its point.
  func ends(logarithmic: Bool) -> [Double] {
    points.flatMap { point -> [Double] in
      if style == .limits { return [point.y, logarithmic ? 0.4 * point.y : 0.85 * point.y] }
      guard hasBars, let error = point.dy, error.isFinite else { return [point.y] }
      if style == .arrows { return [point.y, point.y + error] }
      return [logarithmic ? max(point.y - error, 0.5 * point.y) : point.y - error, point.y, point.y + error]
    }
  }

  /// The x that an axis must reach.
  func sides(logarithmic: Bool) -> [Double] {
    points.flatMap { point -> [Double] in
      guard hasBars, let error = point.dx, error.isFinite else { return [point.x] }
      if style == .arrows { return [point.x, point.x + error] }
      return [logarithmic ? max(point.x - error, 0.5 * point.x) : point.x - error, point.x, point.x + error]
    }
  }
}
