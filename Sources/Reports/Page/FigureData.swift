import Foundation

/// The data of a figure for the page's script: the same panels, scales, pens and points as for gnuplot.
///
/// It is derived from a ``Figure`` alone, so that every figure can be switched between linear and logarithmic axes and
/// shows its values without further code.
struct FigureData: Encodable, Sendable {
  private let columns: Int
  private let width: Double
  private let height: Double
  private let panels: [PanelData]

  /// Creates the data of `figure`; `withPlaces` adds where the printed figure has its axes, ticks, legends and insets.
  init(_ figure: Figure, withPlaces: Bool = false) {
    columns = figure.columnsShown
    (width, height) = (figure.panelWidth, figure.panelHeight)
    let layouts = withPlaces ? figure.layouts : []
    var insets = figure.panels.count
    var made: [PanelData] = []
    for (p, panel) in figure.panels.enumerated() {
      let layout = withPlaces ? layouts[p] : nil
      made.append(PanelData(panel, number: p + 1, insetNumber: insets + 1, layout: layout))
      insets += panel.insets.count
    }
    panels = made
  }

  /// Returns JSON that is safe in a `script` element.
  var json: String { PageJSON.text(of: self) }
}

/// A panel with its insets.
private struct PanelData: Encodable, Sendable {
  /// The number of the panel in the CSV file.
  let number: Int
  let title: String
  let x: AxisData
  let y: AxisData
  let series: [SeriesData]
  let verticals: [GuideData]
  let horizontals: [GuideData]
  let bands: [[Brief]]
  /// Whether there is a legend; without one, that of a previous panel applies.
  let hasLegend: Bool
  let heading: String
  let isSquare: Bool
  let insets: [PanelData]
  /// Where the printed figure has it; nil on the page, which has its own layout, and for an inset without room.
  let place: PlaceData?

  init(_ panel: Panel, number: Int, insetNumber: Int = 0, layout: PanelLayout?, isInset: Bool = false) {
    self.number = number
    title = panel.title
    x = AxisData(panel.x) { panel.scale(of: $0, isInset: isInset) }
    y = AxisData(panel.y) { panel.scale(ofVertical: $0, isInset: isInset) }
    series = panel.series.map { SeriesData($0, in: panel) }
    verticals = panel.verticals.map(GuideData.init)
    horizontals = panel.horizontals.map(GuideData.init)
    bands = panel.bands.map { [Brief($0.lowerBound), Brief($0.upperBound)] }
    hasLegend = panel.key != .none
    if case .right(let heading) = panel.key { self.heading = heading } else { heading = "" }
    isSquare = panel.isSquare
    insets = panel.insets.enumerated().map { k, inset in
      let shown = layout?.insets.first { $0.number == insetNumber + k }
      return PanelData(inset, number: insetNumber + k, layout: shown, isInset: true)
    }
    place = layout.map(PlaceData.init)
  }
}

/// The layout of a panel as printed, in pixels of the figure's canvas from its upper left corner.
private struct PlaceData: Encodable, Sendable {
  let left: Double
  let top: Double
  let width: Double
  let height: Double
  /// The scales as printed: longer than those of the data where that makes room for a legend.
  let x: ScaleData
  let y: ScaleData
  let legend: Legend?

  /// The upper left corner and the number of columns of a legend, and the room for it, 0 outside the axes.
  struct Legend: Encodable, Sendable {
    let left: Double
    let top: Double
    let width: Double
    let height: Double
    let columns: Int
  }

  init(_ layout: PanelLayout) {
    (left, top, width, height) = (layout.plot.left, layout.plot.top, layout.plot.width, layout.plot.height)
    (x, y) = (ScaleData(layout.x), ScaleData(layout.y))
    legend = layout.key.map {
      Legend(left: $0.left, top: $0.top, width: $0.width, height: $0.height, columns: $0.columns)
    }
  }
}

/// A tick with its label.
private struct TickData: Encodable, Sendable {
  let at: Brief
  let text: String
}

/// The range and the ticks of an axis.
private struct ScaleData: Encodable, Sendable {
  let low: Brief
  let high: Brief
  let majors: [TickData]
  let minors: [Brief]

  init(_ scale: AxisScale) {
    (low, high) = (Brief(scale.low), Brief(scale.high))
    majors = scale.majors.map { TickData(at: Brief($0.at), text: $0.text) }
    minors = scale.minors.map { Brief($0) }
  }
}

private struct AxisData: Encodable, Sendable {
  let label: String
  let isLogarithmic: Bool
  let words: [TickData]?
  /// The range and ticks, for the present and for the other kind of axis.
  let scales: Scales

  struct Scales: Encodable, Sendable {
    let linear: ScaleData
    let logarithmic: ScaleData
  }

  init(_ axis: Axis, scale: (Axis) -> AxisScale) {
    label = axis.label
    isLogarithmic = axis.isLogarithmic
    words = axis.words.map { words in words.map { TickData(at: Brief($0.at), text: $0.text) } }
    var (linear, logarithmic) = (axis, axis)
    (linear.isLogarithmic, logarithmic.isLogarithmic) = (false, true)
    // A range that begins at or below zero is not possible on a logarithmic axis.
    if let range = axis.range, range.lowerBound <= 0 { logarithmic.range = nil }
    scales = Scales(linear: ScaleData(scale(linear)), logarithmic: ScaleData(scale(logarithmic)))
  }
}

/// A series by columns; `dx` and `dy` are omitted if no point has them.
private struct SeriesData: Encodable, Sendable {
  let label: String
  let color: String
  let marker: Int
  let style: String
  let x: [Brief]
  let y: [Brief]
  let dx: [Brief]?
  let dy: [Brief]?

  init(_ series: Series, in panel: Panel) {
    label = series.label
    (color, marker) = (series.pen.color, series.pen.marker)
    style = "\(series.style)"
    let points = series.points.filter {
      $0.isShown(logarithmicX: panel.x.isLogarithmic, logarithmicY: panel.y.isLogarithmic)
    }
    func column(_ error: (Point) -> Double?) -> [Brief]? {
      points.contains { error($0) != nil } ? points.map { Brief(error($0)) } : nil
    }
    (x, y) = (points.map { Brief($0.x) }, points.map { Brief($0.y) })
    (dx, dy) = (column(\.dx), column(\.dy))
  }
}

private struct GuideData: Encodable, Sendable {
  let at: Brief
  let color: String
  let isDashed: Bool

  init(_ guide: Guide) { (at, color, isDashed) = (Brief(guide.at), guide.pen.color, guide.isDashed) }
}
