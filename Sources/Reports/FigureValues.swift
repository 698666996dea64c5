import Analysis

/// A figure of a report as values, for other programs that draw it: the numbers of its CSV file, labels, scales, and the
/// places of legends and insets.
///
/// Labels are in gnuplot's enhanced text. Encode it with ``FigureValues/fullPrecision``: numbers then have all their
/// digits, and are those of the CSV file.
public struct FigureValues: Encodable, Sendable {
  /// The name of its files: `figure-moduli`.
  public let name: String
  private let title: String
  private let caption: String
  /// The figures of any study that it replaces.
  private let replaces: [String]
  private let attachments: [Attachment]
  private let drawing: FigureData

  private struct Attachment: Encodable, Sendable {
    let name: String
    let text: String
  }

  init(_ figure: Figure) {
    name = figure.name
    title = figure.title
    caption = figure.caption
    replaces = figure.replaces.sorted()
    attachments = figure.attachments.map { Attachment(name: $0.name, text: $0.text) }
    drawing = FigureData(figure, withPlaces: true)
  }

  /// The `userInfo` of an encoder that keeps all digits.
  public static var fullPrecision: [CodingUserInfoKey: any Sendable] { [Brief.fullPrecision: true] }
}

extension Report {
  /// Returns the figures of a report as values, in the order of its page. The parameters are those of
  /// ``write(_:sets:curves:into:gnuplot:notice:)``.
  public static func figures(
    _ summary: StudySummary, sets: [any ClaimSet] = [], curves: [PotentialCurve]
  ) -> [FigureValues] {
    ReportContent(summary, sets: sets, curves: curves).figures.map(FigureValues.init)
  }
}
