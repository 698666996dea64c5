import Foundation

extension Gnuplot {
  /// Returns the plot elements of one series.
  static func draw(_ series: Series, in layout: PanelLayout, number: Int) -> [String] {
    let title = series.label.isEmpty ? "notitle" : "title \"\(series.label)\""
    let color = "lc rgb \"\(series.pen.color)\""
    let size = layout.isInset ? 0.65 : 0.85
    guard !series.points.isEmpty else {
      // A separate legend entry.
      let marker = series.style == .stars ? "pt 3 ps 1.3*mark" : "pt \(series.pen.marker - 1) ps \(size)*mark"
      let how = series.isJoined ? "lines lw 2" : "points \(marker) lw 1.2"
      return series.label.isEmpty ? [] : ["keyentry with \(how) \(color) \(title)"]
    }
    let x = "data skip 1 using (x(\(layout.number), \(number))):4"
    let lines = "\(x) with lines \(color)"
    func marks(_ marker: String, lw: Double = 1.2) -> String {
      "\(x)\(bars(series, in: layout)) \(marker) lw \(lw) \(color)"
    }
    let filled = "pt \(series.pen.marker) ps \(size)*mark", hollow = "pt \(series.pen.marker - 1) ps \(size)*mark"
    switch series.style {
    case .line: return ["\(lines) lw 2 \(title)"]
    case .thin: return ["\(lines) lw 0.8 \(title)"]
    case .dashed: return ["\(lines) dt 2 lw 1.5 \(title)"]
    case .dotted: return ["\(lines) dt 3 lw 1.5 \(title)"]
    case .dots: return ["\(x) with points pt 7 ps 0.22*mark \(color) \(title)"]
    case .stars: return ["\(x) with points pt 3 ps 1.5*mark lw 1.6 \(color) \(title)"]
    case .rings: return ["\(x) with points pt 6 ps 1.9*mark lw 1 \(color) \(title)"]
    case .crosses: return [marks("pt 2 ps \(size * 1.1)*mark") + " \(title)"]
    case .points: return [marks(filled) + " \(title)"]
    case .hollow: return [marks(hollow) + " \(title)"]
    case .marked: return ["\(lines) lw 0.9 notitle", marks(filled) + " \(title)"]
    case .arrows: return ["\(x):5:6 with vectors head filled size screen 0.006,18 lw 1 \(color) \(title)"]
    case .band:
      let edges = "(x(\(layout.number), \(number))):($4 - error(6)):($4 + error(6))"
      return ["data skip 1 using \(edges) with filledcurves \(color) fillstyle solid 0.4 noborder \(title)"]
    case .limits:
      // A flat end at the limit, and an arrow down from it.
      let long = layout.y.isLogarithmic ? 0.45 : 0.88
      let part = 0.012
      let ends =
        layout.x.isLogarithmic
        ? ("$3/\(exp(part * log(layout.x.high / layout.x.low)))", "$3*\(exp(part * log(layout.x.high / layout.x.low)))")
        : ("$3 - \(part * (layout.x.high - layout.x.low))", "$3 + \(part * (layout.x.high - layout.x.low))")
      return [
        "\(x):(0):(-$4 + $4*\(long)) with vectors head filled size screen 0.009,20 lw 1.2 \(color) \(title)",
        "\(x):(\(ends.0)):(\(ends.1)) with xerrorbars pt 0 lw 1.6 \(color) notitle",
      ]
    }
  }

  /// Returns the columns and the style of a series' error bars, or none.
  private static func bars(_ series: Series, in layout: PanelLayout) -> String {
    let down = layout.y.isLogarithmic ? "(floor_at(\(layout.y.low / 10), $4 - error(6)))" : "($4 - error(6))"
    let across = layout.x.isLogarithmic ? "(floor_at(\(layout.x.low / 10), $3 - error(5)))" : "($3 - error(5))"
    let hasY = series.points.contains { $0.dy != nil }
    if series.points.contains(where: { $0.dx != nil }) {
      return ":\(across):($3 + error(5)):\(down):($4 + error(6)) with xyerrorbars"
    }
    return hasY ? ":\(down):($4 + error(6)) with yerrorbars" : " with points"
  }
}
