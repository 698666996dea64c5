/// One pair of axes with what is drawn on it.
struct Panel: Sendable {
  var title = ""
  var x: Axis
  var y: Axis
  var series: [Series]
  /// Lines across the panel at these x.
  var verticals: [Guide] = []
  /// Lines across the panel at these y.
  var horizontals: [Guide] = []
  /// Shaded ranges of x.
  var bands: [ClosedRange<Double>] = []
  /// Where the legend goes.
  var key = Key.free
  /// Smaller panels within this one, placed where no data are.
  var insets: [Panel] = []
  /// Whether a unit of x is as long as a unit of y.
  var isSquare = false
  /// Room for tick labels on the left, in pixels, where those are long; nil for what numbers take.
  var leftMargin: Double?

  /// A place for the legend.
  enum Key: Sendable, Equatable {
    /// Inside where no data are, else above.
    case free
    /// Right of the panel, under a heading.
    case right(String)
    /// Nowhere.
    case none
  }

  /// A panel of one of more series.
  init(title: String = "", x: Axis, y: Axis, series: [Series]) {
    self.title = title
    self.x = x
    self.y = y
    self.series = series
  }

  /// Whether anything is on it.
  var isEmpty: Bool { series.allSatisfy(\.points.isEmpty) }
}

/// One axis: label in gnuplot's enhanced text, unit included.
struct Axis: Sendable {
  var label: String
  var isLogarithmic = false
  /// What is shown; nil for what the data take.
  var range: ClosedRange<Double>?
  /// Words instead of numbers at the ticks; empty for no ticks at all, nil for numbers.
  var words: [(at: Double, text: String)]?
}

/// One set of points with one legend entry.
struct Series: Sendable {
  /// How it is drawn.
  enum Style: Sendable {
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
  var label: String
  var pen: Pen
  var style: Style
  var points: [Point]
}

/// A point with its standard errors, where they are known.
struct Point: Sendable {
  var x: Double
  var y: Double
  /// The standard error of y; of an arrow, its component.
  var dy: Double?
  /// The standard error of x; of an arrow, its component.
  var dx: Double?

  /// A point as given.
  init(_ x: Double, _ y: Double, dy: Double? = nil, dx: Double? = nil) {
    self.x = x
    self.y = y
    self.dy = dy
    self.dx = dx
  }

  /// Whether it can stand on an axis that may be logarithmic.
  func isShown(logarithmicX: Bool, logarithmicY: Bool) -> Bool {
    x.isFinite && y.isFinite && (!logarithmicX || x > 0) && (!logarithmicY || y > 0)
  }
}

/// A line across a panel.
struct Guide: Sendable {
  var at: Double
  var pen = Pen.guide
  var isDashed = false
}
