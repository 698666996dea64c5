/// A pair of axes with its series.
package struct Panel: Sendable {
  package var title = ""
  package var x: Axis
  package var y: Axis
  package var series: [Series]
  /// The x of vertical lines across the panel.
  package var verticals: [Guide] = []
  /// The y of horizontal lines across the panel.
  package var horizontals: [Guide] = []
  /// The shaded ranges of x.
  package var bands: [ClosedRange<Double>] = []
  /// The position of the legend.
  package var key = Key.free
  /// Smaller panels within this one, placed where there are no data.
  package var insets: [Panel] = []
  /// Whether the units of x and y have the same length.
  package var isSquare = false
  /// The space for tick labels on the left, in pixels, if they are long; nil for the space that numbers need.
  package var leftMargin: Double?

  /// The position of a legend.
  package enum Key: Sendable, Equatable {
    /// Inside where there are no data, otherwise above.
    case free
    /// To the right of the panel, under a heading.
    case right(String)
    /// No legend.
    case none
  }

  /// A panel of one of more series.
  package init(title: String = "", x: Axis, y: Axis, series: [Series]) {
    self.title = title
    self.x = x
    self.y = y
    self.series = series
  }

  /// Whether it shows anything.
  package var isEmpty: Bool { series.allSatisfy(\.points.isEmpty) }
}

/// An axis: label in gnuplot's enhanced text, including the unit.
package struct Axis: Sendable {
  package var label: String
  package var isLogarithmic = false
  /// The range; nil for that of the data.
  package var range: ClosedRange<Double>?
  /// Words instead of numbers at the ticks; empty for no ticks, nil for numbers.
  package var words: [(at: Double, text: String)]?

  package init(
    label: String, isLogarithmic: Bool = false, range: ClosedRange<Double>? = nil,
    words: [(at: Double, text: String)]? = nil
  ) {
    self.label = label
    self.isLogarithmic = isLogarithmic
    self.range = range
    self.words = words
  }
}

/// A set of points with one legend entry.
package struct Series: Sendable {
  /// The style of drawing.
  package enum Style: Sendable {
    /// Filled markers with error bars, connected by a thin line.
    case marked
    /// Filled markers with error bars.
    case points
    /// Hollow markers with error bars: not equilibrated.
    case hollow
    /// Upper limits: a bar with an arrow down from it.
    case limits
    /// A line.
    case line
    /// A thin line.
    case thin
    /// A dashed line.
    case dashed
    /// A dotted line.
    case dotted
    /// Small dots.
    case dots
    /// Stars.
    case stars
    /// Crosses with error bars.
    case crosses
    /// Wide circles around points.
    case rings
    /// Arrows: `dx` and `dy` are their components.
    case arrows
    /// A shaded range of y about a line: `dy` is half its height.
    case band
  }
  package var label: String
  package var pen: Pen
  package var style: Style
  package var points: [Point]

  package init(label: String, pen: Pen, style: Style, points: [Point]) {
    self.label = label
    self.pen = pen
    self.style = style
    self.points = points
  }
}

/// A point with its standard errors, if known.
package struct Point: Sendable {
  package var x: Double
  package var y: Double
  /// The standard error of y; of an arrow, its component.
  package var dy: Double?
  /// The standard error of x; of an arrow, its component.
  package var dx: Double?

  /// Creates a point.
  package init(_ x: Double, _ y: Double, dy: Double? = nil, dx: Double? = nil) {
    self.x = x
    self.y = y
    self.dy = dy
    self.dx = dx
  }

  /// Whether it can be shown on an axis that may be logarithmic.
  package func isShown(logarithmicX: Bool, logarithmicY: Bool) -> Bool {
    x.isFinite && y.isFinite && (!logarithmicX || x > 0) && (!logarithmicY || y > 0)
  }
}

/// A line across a panel.
package struct Guide: Sendable {
  package var at: Double
  package var pen = Pen.guide
  package var isDashed = false

  package init(at: Double, pen: Pen = .guide, isDashed: Bool = false) {
    self.at = at
    self.pen = pen
    self.isDashed = isDashed
  }
}
