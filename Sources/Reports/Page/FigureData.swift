import Foundation

/// A figure as the page's script draws it: the same panels, scales, pens and points that gnuplot is given.
///
/// It is made of a ``Figure`` alone, so that every figure can be switched between linear and logarithmic axes and
/// shows its values without a line of its own.
struct FigureData: Encodable {
  private let columns: Int
  private let width: Double
  private let height: Double
  private let panels: [PanelData]

  init(_ figure: Figure) {
    columns = max(1, min(figure.columns, figure.panels.count))
    (width, height) = (figure.panelWidth, figure.panelHeight)
    var insets = figure.panels.count
    var made: [PanelData] = []
    for (p, panel) in figure.panels.enumerated() {
      made.append(PanelData(panel, number: p + 1, insetNumber: insets + 1))
      insets += panel.insets.count
    }
    panels = made
  }

  /// JSON that can stand in a `script` element.
  var json: String { PageJSON.text(of: self) }
}

/// One panel, its insets in it.
private struct PanelData: Encodable {
  /// Its number in the CSV.
  let number: Int
  let title: String
  let x: AxisData
  let y: AxisData
  let series: [SeriesData]
  let verticals: [GuideData]
  let horizontals: [GuideData]
  let bands: [[Brief]]
  /// Whether there is a legend; without one, that of a panel before holds.
  let hasLegend: Bool
  let heading: String
  let isSquare: Bool
  let insets: [PanelData]

  init(_ panel: Panel, number: Int, insetNumber: Int = 0) {
    self.number = number
    title = panel.title
    (x, y) = (AxisData(panel.x), AxisData(panel.y))
    series = panel.series.map { SeriesData($0, in: panel) }
    verticals = panel.verticals.map(GuideData.init)
    horizontals = panel.horizontals.map(GuideData.init)
    bands = panel.bands.map { [Brief($0.lowerBound), Brief($0.upperBound)] }
    hasLegend = panel.key != .none
    if case .right(let heading) = panel.key { self.heading = heading } else { heading = "" }
    isSquare = panel.isSquare
    insets = panel.insets.enumerated().map { PanelData($1, number: insetNumber + $0) }
  }
}

private struct AxisData: Encodable {
  let label: String
  let isLogarithmic: Bool
  let range: [Brief]?
  let words: [Word]?

  struct Word: Encodable {
    let at: Brief
    let text: String
  }

  init(_ axis: Axis) {
    label = axis.label
    isLogarithmic = axis.isLogarithmic
    range = axis.range.map { [Brief($0.lowerBound), Brief($0.upperBound)] }
    words = axis.words.map { words in words.map { Word(at: Brief($0.at), text: $0.text) } }
  }
}

/// A series by columns; `dx` and `dy` are left out where no point has them.
private struct SeriesData: Encodable {
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

private struct GuideData: Encodable {
  let at: Brief
  let color: String
  let isDashed: Bool

  init(_ guide: Guide) { (at, color, isDashed) = (Brief(guide.at), guide.pen.color, guide.isDashed) }
}
