/// The layout of a panel, in pixels of the canvas from its upper left corner.
struct PanelLayout {
  let panel: Panel
  /// The number of the panel in the figure's data, from 1.
  let number: Int
  /// The rectangle of the axes.
  private(set) var plot: Rectangle
  private(set) var x: AxisScale
  private(set) var y: AxisScale
  private(set) var key: KeyPlace?
  private(set) var insets: [PanelLayout] = []
  let isInset: Bool

  /// A rectangle, with y increasing downward.
  struct Rectangle {
    var left: Double
    var top: Double
    var width: Double
    var height: Double
    var right: Double { left + width }
    var bottom: Double { top + height }
  }

  /// The position of the legend: its upper left corner, and its columns.
  struct KeyPlace {
    var left: Double
    var top: Double
    var columns: Int
    var heading = ""
  }

  /// Sizes of type, in pixels.
  var labelSize: Double { isInset ? 11 : 14 }
  var tickSize: Double { isInset ? 10 : 12 }
  static let keySize = 12.0
  static let keyLine = 17.0
  private static let keySample = 48.0

  /// The space for tick labels and the label below.
  var bottomMargin: Double {
    let ticks = x.majors.isEmpty ? 6 : isInset ? 17 : 22.0
    return ticks + (panel.x.label.isEmpty ? 4 : labelSize * 1.7)
  }

  /// Computes the layout of `panel` in `cell`; its insets are numbered from `insetNumber`.
  init(_ panel: Panel, number: Int, cell: Rectangle, insetNumber: Int = 0, isInset: Bool = false) {
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

  /// The axes' rectangle within `cell`, its upper edge lowered by `above`.
  private func inner(_ cell: Rectangle, above: Double) -> Rectangle {
    let widest = y.majors.map { Markup.width($0.text, size: tickSize) }.max() ?? 0
    let left = panel.leftMargin ?? (widest + (panel.y.label.isEmpty ? 10 : labelSize * 1.5 + 12))
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

  /// Returns space of this size without data; the y axis is extended, up to `longest` times, if necessary.
  private mutating func room(width: Double, height: Double, longest: Double) -> FreeSpace.Box? {
    var factor = 1.0
    while factor <= longest {
      var longer = y
      longer.extend(by: factor)
      var space = FreeSpace(panel, x: x, y: longer)
      for box in insetBoxes { space.take(box) }
      if let box = space.room(width: width, height: height) {
        // The position of an inset was found on the original axis.
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
    // gnuplot assumes that the width of a letter is 0.6 of the type size.
    let widest = labels.map { Markup.width($0, size: Self.keySize) }.max()! * 1.15 + Self.keySample
    for columns in labels.count > 3 ? [1, 2] : [1] {
      let rows = (labels.count + columns - 1) / columns
      let size = (width: widest * Double(columns) + 6, height: Double(rows) * Self.keyLine + 6)
      if let box = room(
        width: size.width / plot.width, height: size.height / plot.height,
        longest: columns == 1 && labels.count > 3 ? 1.25 : 1.6)
      {
        let place = rectangle(box)
        key = KeyPlace(left: place.left, top: place.top, columns: columns)
        return
      }
    }
    // If there is no space inside: above, in as many rows as necessary.
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
    case .marked, .points, .hollow, .crosses, .arrows: true
    default: false
    }
  }

  /// Returns the y that an axis must include: points, their error bars and the tips of their arrows.
  ///
  /// A bar that extends to zero would extend a logarithmic axis too far; it is cut at half its point.
  func ends(logarithmic: Bool) -> [Double] {
    points.flatMap { point -> [Double] in
      if style == .limits { return [point.y, logarithmic ? 0.4 * point.y : 0.85 * point.y] }
      guard hasBars, let error = point.dy, error.isFinite else { return [point.y] }
      if style == .arrows { return [point.y, point.y + error] }
      return [logarithmic ? max(point.y - error, 0.5 * point.y) : point.y - error, point.y, point.y + error]
    }
  }

  /// Returns the x that an axis must include.
  func sides(logarithmic: Bool) -> [Double] {
    points.flatMap { point -> [Double] in
      guard hasBars, let error = point.dx, error.isFinite else { return [point.x] }
      if style == .arrows { return [point.x, point.x + error] }
      return [logarithmic ? max(point.x - error, 0.5 * point.x) : point.x - error, point.x, point.x + error]
    }
  }
}
