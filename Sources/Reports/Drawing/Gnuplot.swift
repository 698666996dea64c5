import Durability
import Foundation
import Subprocess
import SystemPackage

/// The error of a figure that could not be drawn, with a remedy.
public struct FigureError: Error, Equatable, CustomStringConvertible {
  /// The message, one sentence.
  public let description: String
  init(_ description: String) { self.description = description }
}

/// Draws figures with gnuplot: a CSV file and a script give SVG and PDF, and the script can be run on its own.
enum Gnuplot {
  /// The size of a pixel in print, in points: two panels are as wide as a page, with 8 point type.
  private static let printedPixel = 0.6

  /// Returns the data of a figure: panel (insets after all others), series, x, y, their standard errors, the series'
  /// label.
  static func data(of figure: Figure) -> String {
    var lines = "panel,series,x,y,dx,dy,label\n"
    for (p, panel) in figure.allPanels.enumerated() {
      for (s, series) in panel.series.enumerated() {
        let name = "\"\(Table.text(line(Markup.plain(series.label))))\""
        for point in series.points
        where point.isShown(logarithmicX: panel.x.isLogarithmic, logarithmicY: panel.y.isLogarithmic) {
          lines += "\(p + 1),\(s + 1),\(point.x),\(point.y),\(cell(point.dx)),\(cell(point.dy)),\(name)\n"
        }
      }
    }
    return lines
  }

  /// Returns the text on one line, since gnuplot reads data line by line.
  private static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }

  private static func cell(_ x: Double?) -> String { x.flatMap { $0.isFinite ? "\($0)" : nil } ?? "" }

  /// Returns the script of a figure; `gnuplot NAME.gp` next to the CSV file creates NAME.svg and NAME.pdf.
  static func script(of figure: Figure) -> String {
    let (width, height) = figure.canvas
    var text = """
      # \(Markup.literal(figure.title)). Run: gnuplot \(figure.name).gp
      # Columns of \(figure.name).csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
      set encoding utf8
      set datafile separator ","
      # lehr gives it the data, and takes the drawings from its standard output.
      piped = exists("data")
      if (!piped) { data = "\(figure.name).csv" }
      x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
      # A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
      error(n) = valid(n) ? column(n) : 0
      # A bar that reaches zero ends below a logarithmic axis.
      floor_at(least, y) = y > least ? y : least
      do for [page = 1:2] {
      if (page == 1) {
        unit = 1.0; mark = 1.0
        set terminal svg size \(Int(width)),\(Int(height)) dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "\(identifier(figure))"
        if (!piped) { set output "\(figure.name).svg" }
      } else {
        # Its markers come out smaller and its type larger than asked for.
        unit = \(printedPixel); mark = 1.1
        set terminal pdfcairo size \(width * printedPixel / 72)in,\(height * printedPixel / 72)in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
        if (!piped) { set output "\(figure.name).pdf" }
      }
      # Sizes of type: gnuplot takes a variable here, but no expression.
      type_10 = sprintf(",%.1f", 10 * unit); type_11 = sprintf(",%.1f", 11 * unit); type_12 = sprintf(",%.1f", 12 * unit)
      type_13 = sprintf(",%.1f", 13 * unit); type_14 = sprintf(",%.1f", 14 * unit)
      set multiplot

      """
    for (p, layout) in figure.layouts.enumerated() {
      let letter = figure.panels.count > 1 ? letters[p % letters.count] : nil
      text += Markup.stacked(commands(layout, letter: letter, width: width, height: height))
    }
    return text + "unset multiplot\nunset output\n}\n"
  }

  private static let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)

  private static func identifier(_ figure: Figure) -> String { figure.name.replacing("-", with: "_") }

  static func brief(_ x: Double) -> String { String(format: "%.5g", x) }

  /// A drawn figure.
  struct Drawing: Sendable {
    let svg: String
    let pdf: Data
  }

  /// Draws `figure`; nil if there is no gnuplot. Script and data are passed to gnuplot, and the drawings are returned, through pipes: it writes no
  /// file.
  ///
  /// - Throws: ``FigureError`` if gnuplot fails.
  static func draw(_ figure: Figure, by program: String = "gnuplot") async throws -> Drawing? {
    let commands = "$csv << END_OF_DATA\n\(data(of: figure))END_OF_DATA\ndata = \"$csv\"\n\(script(of: figure))"
    guard let (succeeded, drawn, said) = await run(commands, by: program) else { return nil }
    guard succeeded else {
      let lines = said.split(separator: "\n").prefix(4).joined(separator: " ")
      throw FigureError("gnuplot refused \(figure.name).gp: \(lines)")
    }
    // The SVG comes first, and contains its end tag only once: in text it would be escaped.
    guard let end = drawn.range(of: Data("</svg>".utf8)),
      let start = drawn.range(of: Data("%PDF-".utf8), in: end.upperBound..<drawn.endIndex)
    else { throw FigureError("gnuplot made no drawings of \(figure.name).gp") }
    let svg = withUniquePlots(withSpaces(String(decoding: drawn[..<start.lowerBound], as: UTF8.self)))
    return Drawing(svg: svg, pdf: withoutTime(Data(drawn[start.lowerBound...])))
  }

  /// The same figure has the same bytes at any time: cairo writes the time into a PDF, which is set to the epoch here.
  private static func withoutTime(_ pdf: Data) -> Data {
    var bytes = pdf
    let key = Data("/CreationDate (D:".utf8), epoch = Data("19700101000000".utf8)
    if let found = bytes.range(of: key), found.upperBound + epoch.count <= bytes.endIndex {
      bytes.replaceSubrange(found.upperBound..<(found.upperBound + epoch.count), with: epoch)
    }
    return bytes
  }

  /// gnuplot numbers the curves of a panel and tells panels apart by letters, which begin again after 27 panels.
  private static func withUniquePlots(_ svg: String) -> String {
    var seen: [Substring: Int] = [:]
    return svg.replacing(#/ id="([^"]*_plot_[^"]*)"/#) { match in
      seen[match.1, default: 0] += 1
      let count = seen[match.1]!
      return count == 1 ? String(match.0) : " id=\"\(match.1)_\(count)\""
    }
  }

  /// Some viewers drop spaces at changes of type without this attribute, which gnuplot does not write.
  private static func withSpaces(_ svg: String) -> String {
    svg.replacing("<text>", with: "<text xml:space=\"preserve\">")
  }

  /// Whether gnuplot succeeded, its output and its messages; nil if it cannot be started.
  private static func run(
    _ commands: String, by program: String
  ) async -> (succeeded: Bool, drawn: Data, said: String)? {
    do {
      let result = try await Subprocess.run(
        program.contains("/") ? .path(FilePath(program)) : .name(program), arguments: ["-d", "-"],
        environment: .custom(environment), workingDirectory: FilePath("/"),
        input: .string(commands), output: .bytes(limit: largestDrawing), error: .string(limit: 1 << 16))
      return (result.terminationStatus.isSuccess, Data(result.standardOutput), result.standardError)
    } catch {
      return nil
    }
  }

  /// The maximum total size of the SVG and PDF of a figure.
  private static let largestDrawing = 1 << 28

  /// The environment of gnuplot: the paths of programs and fonts, and nothing that changes a drawing. It has no
  /// terminal, language or time zone of the user, and no home folder, whose settings gnuplot would read and whose font
  /// caches it would write. SOURCE_DATE_EPOCH is not set: with it fontconfig takes every cache to be out of date, and
  /// where it may, as root, writes those of the system anew for each figure.
  private static var environment: [Environment.Key: String] {
    let ours = ProcessInfo.processInfo.environment
    var all: [Environment.Key: String] = [
      "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": "/dev/null", "XDG_CACHE_HOME": "/dev/null", "GNUTERM": "unknown",
    ]
    let kept = [
      "PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "GNUPLOT_LIB", "GNUPLOT_PS_DIR", "GNUPLOT_DRIVER_DIR",
      "FONTCONFIG_PATH", "FONTCONFIG_FILE", "FONTCONFIG_SYSROOT", "XDG_DATA_DIRS",
    ]
    for name in kept {
      if let value = ours[name] { all[Environment.Key(stringLiteral: name)] = value }
    }
    return all
  }
}
