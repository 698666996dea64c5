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
enum Gnuplot {
  /// Printed, a pixel is this part of a point: two panels are as wide as a page, and type has 8 points.
  private static let printedPixel = 0.6

  /// The data of a figure: panel (insets after all others), series, x, y, their standard errors, the series' label.
  static func data(of figure: Figure) -> String {
    var lines = "panel,series,x,y,dx,dy,label\n"
    for (p, panel) in figure.allPanels.enumerated() {
      for (s, series) in panel.series.enumerated() {
        let name = Markup.plain(series.label)
        for point in series.points
        where point.isShown(logarithmicX: panel.x.isLogarithmic, logarithmicY: panel.y.isLogarithmic) {
          lines += "\(p + 1),\(s + 1),\(point.x),\(point.y),\(cell(point.dx)),\(cell(point.dy)),\"\(name)\"\n"
        }
      }
    }
    return lines
  }

  private static func cell(_ x: Double?) -> String { x.flatMap { $0.isFinite ? "\($0)" : nil } ?? "" }

  /// The script of a figure; `gnuplot NAME.gp` beside the CSV makes NAME.svg and NAME.pdf.
  static func script(of figure: Figure) -> String {
    let columns = max(1, min(figure.columns, figure.panels.count))
    let rows = (figure.panels.count + columns - 1) / columns
    let (width, height) = (Double(columns) * figure.panelWidth, Double(rows) * figure.panelHeight)
    var text = """
      # \(figure.title). Run: gnuplot \(figure.name).gp
      # Columns of \(figure.name).csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
      if (!exists("ending")) ending = ""
      set encoding utf8
      set datafile separator ","
      data = "\(figure.name).csv"
      x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
      # A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
      error(n) = valid(n) ? column(n) : 0
      # A bar that reaches zero ends below a logarithmic axis.
      floor_at(least, y) = y > least ? y : least
      do for [page = 1:2] {
      if (page == 1) {
        unit = 1.0; mark = 1.0
        set terminal svg size \(Int(width)),\(Int(height)) dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "\(identifier(figure))"
        set output "\(figure.name).svg".ending
      } else {
        # Its markers come out smaller and its type larger than asked for.
        unit = \(printedPixel); mark = 1.1
        set terminal pdfcairo size \(width * printedPixel / 72)in,\(height * printedPixel / 72)in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
        set output "\(figure.name).pdf".ending
      }
      # Sizes of type: gnuplot takes a variable here, but no expression.
      type_10 = sprintf(",%.1f", 10 * unit); type_11 = sprintf(",%.1f", 11 * unit); type_12 = sprintf(",%.1f", 12 * unit)
      type_13 = sprintf(",%.1f", 13 * unit); type_14 = sprintf(",%.1f", 14 * unit)
      set multiplot

      """
    var insets = figure.panels.count
    for (p, panel) in figure.panels.enumerated() {
      let cell = PanelLayout.Rectangle(
        left: Double(p % columns) * figure.panelWidth, top: Double(p / columns) * figure.panelHeight,
        width: figure.panelWidth, height: figure.panelHeight)
      let layout = PanelLayout(panel, number: p + 1, cell: cell, insetNumber: insets + 1)
      insets += panel.insets.count
      let letter = figure.panels.count > 1 ? letters[p % letters.count] : nil
      text += commands(layout, letter: letter, width: width, height: height)
    }
    return text + "unset multiplot\nunset output\n}\n"
  }

  private static let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)

  private static func identifier(_ figure: Figure) -> String { figure.name.replacing("-", with: "_") }

  static func brief(_ x: Double) -> String { String(format: "%.5g", x) }

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
    let (drawing, printed) = ("\(folder)/\(figure.name).svg", "\(folder)/\(figure.name).pdf")
    guard let pages = FileManager.default.contents(atPath: printed + ".writing"), !pages.isEmpty else {
      throw FigureError("gnuplot made no \(printed); is the disk full?")
    }
    try AtomicFile.write(withoutTime(pages), to: printed)
    unlink(printed + ".writing")
    let svg = withSpaces(String(decoding: try AtomicFile.read(drawing + ".writing"), as: UTF8.self))
    try AtomicFile.write(Data(svg.utf8), to: drawing)
    unlink(drawing + ".writing")
    return svg
  }

  /// The same figure has the same bytes, whenever it is drawn: cairo writes the moment into a PDF, here it is the epoch.
  private static func withoutTime(_ pdf: Data) -> Data {
    var bytes = pdf
    let key = Data("/CreationDate (D:".utf8), epoch = Data("19700101000000".utf8)
    if let found = bytes.range(of: key), found.upperBound + epoch.count <= bytes.endIndex {
      bytes.replaceSubrange(found.upperBound..<(found.upperBound + epoch.count), with: epoch)
    }
    return bytes
  }

  /// Some viewers drop spaces where type changes unless they are told not to; gnuplot does not tell them.
  private static func withSpaces(_ svg: String) -> String {
    svg.replacing("<text>", with: "<text xml:space=\"preserve\">")
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
