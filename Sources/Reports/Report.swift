import Durability
import Foundation
import Studies

/// The report of a study: figures, tables and one page that needs nothing else.
///
/// ```
/// DIR/report.html                    the page, figures inside
/// DIR/figures/NAME.{svg,pdf,csv,gp}  every figure, its data and its script
/// DIR/tables/ensembles.csv           every average with its error
/// ```
public enum Report {
  /// Writes the report of `summary` into `folder`; `curves` are the potentials to draw.
  ///
  /// - Returns: the path of the page.
  /// - Throws: ``FigureError`` if a figure cannot be drawn, ``FileError`` if the folder cannot be written to.
  public static func write(_ summary: StudySummary, curves: [PotentialCurve], into folder: String) async throws
    -> String
  {
    try AtomicFile.makeFolder("\(folder)/figures")
    try AtomicFile.makeFolder("\(folder)/tables")
    let figures = FigureCatalogue.figures(summary, curves: curves)
    var drawn: [(figure: Figure, svg: String)] = []
    for figure in figures {
      drawn.append((figure, try await Gnuplot.draw(figure, into: "\(folder)/figures")))
      for attachment in figure.attachments {
        try AtomicFile.write(Data(attachment.text.utf8), to: "\(folder)/figures/\(attachment.name)")
      }
    }
    try AtomicFile.write(Data(EnsembleTable(summary).csv.utf8), to: "\(folder)/tables/ensembles.csv")
    let page = ReportPage(summary: summary, figures: drawn).html
    let path = "\(folder)/report.html"
    try AtomicFile.write(Data(page.utf8), to: path)
    return path
  }
}
