import Analysis

/// A figure of the report: its caption and panels. It shows the values of the summary and computes no fits.
///
/// To add a figure, write a file that creates one, and add one line to ``FigureCatalogue`` or to a set of claims.
public struct Figure: Sendable {
  /// The name of its files: `figure-moduli`.
  package var name: String
  /// A short title.
  package var title: String
  /// The caption, which explains the data and the error bars.
  package var caption: String
  /// The panels, row by row.
  package var panels: [Panel]
  /// The number of panels per row.
  package var columns = 2
  /// The size of a panel with its labels, in pixels.
  package var panelWidth = 430.0
  package var panelHeight = 340.0
  /// Additional files.
  package var attachments: [Attachment] = []
  /// The figures of ``FigureCatalogue`` that it replaces.
  package var replaces: Set<String> = []

  /// An additional file of a figure.
  package struct Attachment: Sendable {
    package let name: String
    package let text: String
  }

  package init(
    name: String, title: String, caption: String, panels: [Panel], columns: Int = 2, panelWidth: Double = 430,
    panelHeight: Double = 340, attachments: [Attachment] = []
  ) {
    self.name = name
    self.title = title
    self.caption = caption
    self.panels = panels
    self.columns = columns
    self.panelWidth = panelWidth
    self.panelHeight = panelHeight
    self.attachments = attachments
  }

  /// Returns a figure of an observable against T_p, if there are any data.
  package init?(_ name: String, _ title: String, _ caption: String, _ panels: [Panel], columns: Int = 2) {
    guard !panels.isEmpty else { return nil }
    self =
      Figure(
        name: name, title: title, caption: caption + bootstrapErrors, panels: panels,
        columns: min(columns, panels.count)
      ).withOneKey.withHollowExplained
  }

  /// The panels and, after them, their insets, in the order of their numbers.
  package var allPanels: [Panel] { panels + panels.flatMap(\.insets) }
}

/// The figures of any study, in the order of the report, one per line.
enum FigureCatalogue {
  static func figures(_ summary: StudySummary, curves: [PotentialCurve]) -> [Figure] {
    let families = ModelFamilies(summary)
    let all: [Figure?] = [
      energyFigure(families),
      moduliFigure(families),
      poissonFigure(families),
      pressureFigure(families),
      structureFigure(families),
      dipoleFrequencyFigure(families),
      localizationFigure(families),
      prefactorFigure(families),
      disorderFigure(families),
      correlationFigure(families),
      densityOfStatesFigure(families, models: families.ends),
      cumulativeModesFigure(families, models: families.ends),
      spectrumFigure(families, models: families.ends),
      dipoleDistributionFigure(families, models: families.ends),
      participationFigure(families, models: families.ends),
      softModeFigure(summary),
      decayFigure(families),
      shearFigure(families),
      yieldFigure(families),
      firstEventFigure(families),
      largestEventFigure(summary),
      relaxationFigure(families),
      stressFigure(families),
      equilibriumFigure(families),
      driftFigure(families),
      waitingFigure(families),
      liquidFigure(families),
      sizeFigure(families),
      furtherFigure(families),
      potentialFigure(families, curves),
    ]
    return all.compactMap { $0 }.filter { !$0.panels.isEmpty }
  }
}

extension Figure {
  /// Returns the figure under its name in a publication, replacing the report's.
  ///
  /// - Parameters:
  ///   - number: the number in the publication, `Fig. 4`; nil if it does not contain the figure.
  ///   - remark: the conclusion of the publication.
  package func published(_ name: String, as number: String? = nil, remark: String = "") -> Figure {
    var figure = self
    figure.name = name
    if !remark.isEmpty { figure.caption += " " + remark }
    if let number { figure.caption += " (\(number) of the paper.)" }
    figure.replaces.insert(self.name)
    return figure
  }

  /// Returns the figure as a replacement of others.
  package func replacing(_ names: Set<String>) -> Figure {
    var figure = self
    figure.replaces.formUnion(names)
    return figure
  }

  /// Returns the figure with an explanation of hollow markers in its caption and in its first legend, if it has any.
  package var withHollowExplained: Figure {
    guard panels.contains(where: { $0.series.contains { $0.style == .hollow } }) else { return self }
    var figure = self
    let entry = Series(label: "not equilibrated", pen: Pen(color: "#555555"), style: .hollow, points: [])
    if let first = panels.firstIndex(where: { $0.key != .none && $0.series.contains { !$0.label.isEmpty } }) {
      figure.panels[first].series.append(entry)
    }
    figure.caption += " Hollow: not equilibrated."
    return figure
  }

  /// Returns the figure with a legend in its first panel only, if all panels show the same models in the same style.
  package var withOneKey: Figure {
    var figure = self
    let first = Set(panels.first.map { $0.series.map(\.label) } ?? [])
    for k in panels.indices.dropFirst() where Set(panels[k].series.map(\.label)).isSubset(of: first) {
      figure.panels[k].key = .none
    }
    return figure
  }
}

/// A curve of a pair potential: φ/ε at x = r/λ.
public struct PotentialCurve: Sendable {
  /// The name of the model.
  public let model: String
  /// The distances x = r/λ.
  public let x: [Double]
  /// The energies φ/ε.
  public let energy: [Double]
  /// The cutoff x_c.
  public let cutoff: Double

  /// Creates a curve.
  public init(model: String, x: [Double], energy: [Double], cutoff: Double) {
    self.model = model
    self.x = x
    self.energy = energy
    self.cutoff = cutoff
  }
}
