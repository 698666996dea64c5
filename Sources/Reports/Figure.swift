import Statistics
import Studies

/// One figure of the report: what it shows, and its panels. It draws what the summary says and fits nothing.
///
/// A new figure is a file that makes one of these, and one line in ``FigureCatalogue``.
struct Figure: Sendable {
  /// The name of its files: `figure-04-moduli`.
  let name: String
  /// A few words.
  let title: String
  /// What is drawn and what the error bars are.
  let caption: String
  /// Its panels, row by row.
  let panels: [Panel]
  /// Panels a row.
  var columns = 2
}

/// One pair of axes.
struct Panel: Sendable {
  var title = ""
  var x: Axis
  var y: Axis
  var series: [Series]
  /// Dotted lines across the panel at these x, one for a color.
  var verticals: [(x: Double, color: Int)] = []
  /// A thin line at these y.
  var horizontals: [Double] = []
}

/// One axis: label in gnuplot's enhanced text, unit included.
struct Axis: Sendable {
  var label: String
  var isLogarithmic = false
  var range: ClosedRange<Double>?
}

/// One set of points with one legend entry.
struct Series: Sendable {
  /// How it is drawn.
  enum Style: Sendable {
    /// Markers with error bars, joined by a thin line.
    case marked
    /// A line.
    case line
    /// A line that is dashed.
    case dashed
    /// Small dots.
    case dots
  }
  var label: String
  var color: Int
  var style: Style
  var points: [(x: Double, y: Double, error: Double?)]
}

/// All figures, in the order of the report: one line each.
enum FigureCatalogue {
  static func figures(_ summary: StudySummary, curves: [PotentialCurve]) -> [Figure] {
    [
      potentialFigure(curves), energyFigure(summary), moduliFigure(summary), poissonFigure(summary),
      dipoleDistributionFigure(summary), dipoleFrequencyFigure(summary), pressureFigure(summary),
      participationFigure(summary), stressFigure(summary), equilibriumFigure(summary),
    ].compactMap { $0 }
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

/// "r_c = 1.5" for `pss:rc=1.5`; the string itself for other models, its signs protected from gnuplot.
func legend(_ model: String) -> String {
  if let value = model.split(separator: "=").last, model.hasPrefix("pss:rc=") { return "r_c = \(value)" }
  return model.replacing("_", with: "\\\\_")
}

/// The models of a study, grouped by family: those of one family share units and axes.
struct ModelFamilies {
  let families: [(name: String, models: [String])]
  private let all: [String]

  init(_ summary: StudySummary) {
    var families: [(name: String, models: [String])] = []
    var all: [String] = []
    for ensemble in summary.ensembles where ensemble.averaged > 0 {
      guard !all.contains(ensemble.model) else { continue }
      all.append(ensemble.model)
      let family = String(ensemble.model.split(separator: ":")[0])
      if let k = families.firstIndex(where: { $0.name == family }) {
        families[k].models.append(ensemble.model)
      } else {
        families.append((family, [ensemble.model]))
      }
    }
    self.families = families
    self.all = all
  }

  /// Each model keeps its color through all figures.
  func color(_ model: String) -> Int { all.firstIndex(of: model) ?? 0 }

  var models: [String] { all }
}

extension StudySummary {
  /// The ensembles of a model that have averages, coldest first.
  func ladder(_ model: String) -> [EnsembleSummary] {
    ensembles.filter { $0.model == model && $0.averaged > 0 }.sorted { $0.temperature < $1.temperature }
  }

  /// An observable against T_p, one panel a family, one series a model; nil where nothing of it is known.
  func panels(
    _ name: ObservableName, label: String, relative: Bool = false, horizontals: [Double] = []
  ) -> [Panel] {
    let families = ModelFamilies(self)
    return families.families.compactMap { family in
      let series = family.models.compactMap { model -> Series? in
        let rungs = ladder(model).compactMap { e in e.estimates[name.rawValue].map { (e.temperature, $0) } }
        guard let reference = rungs.last?.1, !relative || rungs.count > 1 else { return nil }
        let points = rungs.map { temperature, estimate in
          let shown = relative ? estimate.relative(to: reference) : estimate
          return (temperature, shown.mean, shown.standardError)
        }
        return Series(label: legend(model), color: families.color(model), style: .marked, points: points)
      }
      guard !series.isEmpty else { return nil }
      return Panel(
        title: families.families.count > 1 ? family.name : "",
        x: Axis(label: "parent temperature T_p (ε/k_B)", isLogarithmic: true), y: Axis(label: label),
        series: series, horizontals: horizontals)
    }
  }
}
