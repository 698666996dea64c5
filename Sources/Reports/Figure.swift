import Analysis

/// One figure of the report: what it shows, and its panels. It draws what the summary says and fits nothing.
///
/// A new figure is a file that makes one of these, and one line in ``FigureCatalogue``.
struct Figure: Sendable {
  /// The name of its files: `figure-04-moduli`.
  let name: String
  /// A few words.
  let title: String
  /// What is drawn and what the error bars are.
  var caption: String
  /// Its panels, row by row.
  var panels: [Panel]
  /// Panels a row.
  var columns = 2
  /// The size of a panel with its labels, in pixels.
  var panelWidth = 430.0
  var panelHeight = 340.0
  /// Files that go with it.
  var attachments: [Attachment] = []

  /// A file beside a figure.
  struct Attachment: Sendable {
    let name: String
    let text: String
  }

  /// Panels and, after them, their insets: the order in which they are numbered.
  var allPanels: [Panel] { panels + panels.flatMap(\.insets) }
}

/// All figures, in the order of the report: one line each.
enum FigureCatalogue {
  static func figures(_ summary: StudySummary, curves: [PotentialCurve]) -> [Figure] {
    [
      claimsFigure(summary),
      landscapeFigure(summary, curves),
      potentialFigure(summary, curves),
      collapseFigure(summary),
      scaledModuliFigure(summary),
      moduliFigure(summary),
      poissonFigure(summary),
      densityOfStatesFigure(summary),
      prefactorFigure(summary),
      dipoleDistributionFigure(summary),
      dipoleFrequencyFigure(summary),
      localizationFigure(summary),
      scalingFigure(summary),
      pressureFigure(summary),
      participationFigure(summary),
      softModeFigure(summary),
      energyFigure(summary),
      moduliCrossoverFigure(summary),
      decayFigure(summary),
      stressFigure(summary),
      relaxationFigure(summary),
      equilibriumFigure(summary),
    ].compactMap { $0 }.filter { !$0.panels.isEmpty }
  }
}

/// A pair potential to be drawn: φ/ε at x = r/λ.
public struct PotentialCurve: Sendable {
  /// The model's string.
  public let model: String
  /// x.
  public let x: [Double]
  /// φ/ε.
  public let energy: [Double]
  /// x_c.
  public let cutoff: Double

  /// A curve as given.
  public init(model: String, x: [Double], energy: [Double], cutoff: Double) {
    self.model = model
    self.x = x
    self.energy = energy
    self.cutoff = cutoff
  }
}
