import Durability
import Foundation
import Subprocess
import SystemPackage

/// A figure could not be drawn: why, and what to do.
public struct FigureError: Error, Equatable, CustomStringConvertible {
  /// One sentence.
  public let description: String
  init(_ description: String) { self.description = description }
}

/// Draws figures with gnuplot: one CSV and one script make SVG and PDF, and the script runs by itself.
struct Gnuplot {
  /// Colors that the color-blind can tell apart, and that keep their order in print (Okabe and Ito).
  static let colors = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#444444"]
  static let markers = [7, 5, 9, 13, 11, 15, 6]
  private static let panelWidth = 430
  private static let panelHeight = 340

  /// The data of a figure: panel, series, x, y, standard error.
  static func data(of figure: Figure) -> String {
    var lines = "panel,series,x,y,standard_error\n"
    for (p, panel) in figure.panels.enumerated() {
      for (s, series) in panel.series.enumerated() {
        for point in series.points {
          lines += "\(p + 1),\(s + 1),\(point.x),\(point.y),\(point.error.map { "\($0)" } ?? "")\n"
        }
      }
    }
    return lines
  }

  /// The script of a figure; `gnuplot NAME.gp` beside the CSV makes NAME.svg and NAME.pdf.
  static func script(of figure: Figure) -> String {
    let columns = max(1, min(figure.columns, figure.panels.count))
    let rows = (figure.panels.count + columns - 1) / columns
    let (width, height) = (columns * panelWidth, rows * panelHeight)
    var text = """
      # \(figure.title). Run: gnuplot \(figure.name).gp
      # Columns of \(figure.name).csv: panel, series, x, y, standard error.
      if (!exists("ending")) ending = ""
      set encoding utf8
      set datafile separator ","
      data = "\(figure.name).csv"
      x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
      # A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
      error(n) = valid(n) ? column(n) : 0
      set border lw 0.8
      set tics in scale 0.7
      set mxtics
      set mytics
      set bars 0.6
      do for [page = 1:2] {
      if (page == 1) {
        set terminal svg size \(width),\(height) dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "\(identifier(figure))"
        set output "\(figure.name).svg".ending
      } else {
        set terminal pdfcairo size \(Double(width) / 72 * 0.6)in,\(Double(height) / 72 * 0.6)in enhanced font "Helvetica,8" linewidth 1
        set output "\(figure.name).pdf".ending
      }
      set multiplot layout \(rows),\(columns)

      """
    for (p, panel) in figure.panels.enumerated() { text += commands(panel, number: p + 1) }
    return text + "unset multiplot\nunset output\n}\n"
  }

  private static func identifier(_ figure: Figure) -> String { figure.name.replacing("-", with: "_") }

  private static func commands(_ panel: Panel, number: Int) -> String {
    var text = "reset\nset border lw 0.8\nset tics in scale 0.7\nset bars 0.6\n"
    text += "set datafile separator \",\"\n"
    let shown = panel.series.filter { !$0.label.isEmpty }.count
    text +=
      shown > 1 || (shown == 1 && panel.title.isEmpty)
      ? "set key outside top center horizontal samplen 1.5 font \",11\"\n" : "unset key\n"
    if !panel.title.isEmpty { text += "set title \"\(panel.title)\" font \",13\" offset 0,-0.4\n" }
    let points = panel.series.flatMap(\.points)
    let ends = points.flatMap { point in
      point.error.map { [point.y - $0, point.y + $0] } ?? [point.y]
    }
    text += axis("x", panel.x, points.map(\.x), guides: panel.verticals.map(\.x))
    text += axis("y", panel.y, ends, guides: panel.horizontals)
    for line in panel.verticals {
      let x = "first \(line.x), graph "
      text += "set arrow from \(x)0 to \(x)1 nohead dt 3 lw 1.2 lc rgb \"\(color(line.color))\" back\n"
    }
    for y in panel.horizontals {
      text += "set arrow from graph 0, first \(y) to graph 1, first \(y) nohead lw 0.6 lc rgb \"#999999\" back\n"
    }
    let plots = panel.series.enumerated().map { s, series in draw(series, panel: number, number: s + 1) }
    return text + "plot " + plots.joined(separator: ", \\\n     ") + "\n"
  }

  private static func draw(_ series: Series, panel: Int, number: Int) -> String {
    let x = "data skip 1 using (x(\(panel), \(number))):4"
    let style = "lc rgb \"\(color(series.color))\""
    let title = series.label.isEmpty ? "notitle" : "title \"\(series.label)\""
    let marker = "pt \(markers[series.color % markers.count])"
    switch series.style {
    case .line: return "\(x) with lines lw 1.8 \(style) \(title)"
    case .dashed: return "\(x) with lines dt 2 lw 1.4 \(style) \(title)"
    case .dots: return "\(x) with points pt 7 ps 0.3 \(style) \(title)"
    case .marked:
      let joined = "\(x) with lines lw 0.8 \(style) notitle, \\\n     "
      guard series.points.contains(where: { $0.error != nil }) else {
        return joined + "\(x) with points \(marker) ps 0.7 \(style) \(title)"
      }
      return joined + "\(x):(error(5)) with yerrorbars \(marker) ps 0.7 lw 1.2 \(style) \(title)"
    }
  }

  private static func color(_ index: Int) -> String { colors[index % colors.count] }

  private static func axis(_ name: String, _ axis: Axis, _ values: [Double], guides: [Double]) -> String {
    var text = "set \(name)label \"\(axis.label)\"\n"
    let shown = (values + guides).filter { $0.isFinite && (!axis.isLogarithmic || $0 > 0) }
    if let range = axis.range {
      text += "set \(name)range [\(range.lowerBound):\(range.upperBound)]\n"
    } else if axis.isLogarithmic, let low = shown.min(), let high = shown.max() {
      let margin = max(1.05, (high / low).squareRoot().squareRoot().squareRoot())
      text += "set logscale \(name)\nset \(name)range [\(low / margin):\(high * margin)]\n"
      let span = high / low
      if span < 1e3 {
        // Less than three decades: round numbers instead of powers of ten.
        let ticks = roundNumbers(from: low / margin, to: high * margin, dense: span < 30)
        text += "set \(name)tics (\(ticks.map { "\"\(brief($0))\" \($0)" }.joined(separator: ", ")))\n"
      } else {
        text += "set format \(name) \"10^{%L}\"\n"
      }
    } else if let low = shown.min(), let high = shown.max() {
      let margin = (high > low ? high - low : abs(high) + 1e-300) * (name == "x" ? 0.04 : 0.09)
      text += "set \(name)range [\(low - margin):\(high + margin)]\n"
    }
    return text
  }

  /// 1, 1.5, 2, 3, 5, 7 (dense) or 1, 2, 5 times powers of ten within a range.
  private static func roundNumbers(from low: Double, to high: Double, dense: Bool) -> [Double] {
    let steps = dense ? [1, 1.5, 2, 3, 5, 7] : [1, 2, 5.0]
    return (-12...12).flatMap { e in
      let scale = e >= 0 ? (0..<e).reduce(1.0) { p, _ in p * 10 } : 1 / (0..<(-e)).reduce(1.0) { p, _ in p * 10 }
      return steps.map { $0 * scale }.filter { $0 >= low && $0 <= high }
    }
  }

  private static func brief(_ x: Double) -> String {
    let text = String(format: "%g", x)
    return text
  }

  /// Writes data, script, SVG and PDF of `figure` into `folder`, and returns the SVG.
  ///
  /// Throws ``FigureError`` if gnuplot is missing or refuses, ``FileError`` if the folder cannot be written to.
  static func draw(_ figure: Figure, into folder: String) async throws -> String {
    try AtomicFile.write(Data(data(of: figure).utf8), to: "\(folder)/\(figure.name).csv")
    try AtomicFile.write(Data(script(of: figure).utf8), to: "\(folder)/\(figure.name).gp")
    let (succeeded, said) = try await run("\(figure.name).gp", in: folder)
    guard succeeded else {
      let lines = said.split(separator: "\n").prefix(4).joined(separator: " ")
      throw FigureError("gnuplot refused \(folder)/\(figure.name).gp: \(lines)")
    }
    for ending in ["svg", "pdf"] {
      let path = "\(folder)/\(figure.name).\(ending)"
      guard rename(path + ".writing", path) == 0 else {
        throw FigureError("gnuplot made no \(path); is the disk full?")
      }
    }
    return String(decoding: try AtomicFile.read("\(folder)/\(figure.name).svg"), as: UTF8.self)
  }

  private static func run(_ script: String, in folder: String) async throws -> (succeeded: Bool, said: String) {
    do {
      let result = try await Subprocess.run(
        .name("gnuplot"), arguments: ["-e", "ending = '.writing'", script],
        environment: .inherit.updating(["SOURCE_DATE_EPOCH": "0", "LC_ALL": "C.UTF-8"]),
        workingDirectory: FilePath(folder), output: .discarded, error: .string(limit: 1 << 16))
      return (result.terminationStatus.isSuccess, result.standardError)
    } catch {
      throw FigureError("gnuplot cannot be run; make deps installs it")
    }
  }
}
