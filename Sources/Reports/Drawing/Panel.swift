/// One pair of axes with what is drawn on it.
package struct Panel: Sendable {
  package var title = ""
  package var x: Axis
  package var y: Axis
  package var series: [Series]
  /// Lines across the panel at these x.
  package var verticals: [Guide] = []
  /// Lines across the panel at these y.
  package var horizontals: [Guide] = []
  /// Shaded ranges of x.
  package var bands: [ClosedRange<Double>] = []
  /// Where the legend goes.
  package var key = Key.free
  /// Smaller panels within this one, placed where no data are.
  package var insets: [Panel] = []
  /// Whether a unit of x is as long as a unit of y.
  package var isSquare = false
  /// Room for tick labels on the left, in pixels, where those are long; nil for what numbers take.
  package var leftMargin: Double?

  /// A place for the legend.
  package enum Key: Sendable, Equatable {
    /// Inside where no data are, else above.
    case free
    /// Right of the panel, under a heading.
    case right(String)
    /// Nowhere.
    case none
  }

  /// A panel of one of more series.
  package init(title: String = "", x: Axis, y: Axis, series: [Series]) {
    self.title = title
    self.x = x
    self.y = y
    self.series = series
  }

  /// Whether anything is on it.
  package var isEmpty: Bool { series.allSatisfy(\.points.isEmpty) }
}

/// One axis: label in gnuplot's enhanced text, unit included.
package struct Axis: Sendable {
  package var label: String
  package var isLogarithmic = false
  /// What is shown; nil for what the data take.
  package var range: ClosedRange<Double>?
  /// Words instead of numbers at the ticks; empty for no ticks at all, nil for numbers.
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

/// One set of points with one legend entry.
package struct Series: Sendable {
  /// How it is drawn.
  package enum Style: Sendable {
    /// Filled markers with error bars, joined by a thin line.
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
    /// A line that is dashed.
    case dashed
    /// A line that is dotted.
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

/// A point with its standard errors, where they are known.
package struct Point: Sendable {
  package var x: Double
  package var y: Double
  /// The standard error of y; of an arrow, its component.
  package var dy: Double?
  /// The standard error of x; of an arrow, its component.
  package var dx: Double?

  /// A point as given.
  package init(_ x: Double, _ y: Double, dy: Double? = nil, dx: Double? = nil) {
    self.x = x
    self.y = y
    self.dy = dy
    self.dx = dx
  }

  /// Whether it can stand on an axis that may be logarithmic.
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
