import Observables
import Reports

/// A value of the paper, shown in figures as a grey band.
struct PublishedBand {
  /// How the value is known.
  enum Source: String {
    /// The paper's text states it.
    case text
    /// It follows from a rounded number in the text.
    case inferred
  }

  /// r_c of the sticky spheres.
  let cutoff: Double
  /// The range that the words allow.
  let range: ClosedRange<Double>
  let source: Source

  /// The value of an observable at the lowest T_p over its plateau: "slightly more than 20%", "slightly less than 5%"
  /// (Sect. IV), "roughly 10%" (Sect. IV), "3%" and "more than 30%" (Sect. V B).
  static func annealed(_ name: Observable) -> [PublishedBand] {
    switch name {
    case .shearModulus:
      [
        PublishedBand(cutoff: 1.5, range: 1.20...1.22, source: .text),
        PublishedBand(cutoff: 1.1, range: 1.04...1.05, source: .text),
      ]
    case .bulkModulus: [PublishedBand(cutoff: 1.1, range: 0.89...0.91, source: .text)]
    case .dipoleFrequencyScaled:
      [
        PublishedBand(cutoff: 1.5, range: 1.30...1.33, source: .text),
        PublishedBand(cutoff: 1.1, range: 1.025...1.035, source: .text),
      ]
    default: []
    }
  }

  /// T_co: 0.73 over 0.52; 0.69 over 0.78, and 2.60 over 3.0, each rounded.
  static let crossovers = [
    PublishedBand(cutoff: 1.1, range: 1.390...1.417, source: .inferred),
    PublishedBand(cutoff: 1.5, range: 0.852...0.890, source: .inferred),
  ]

  /// Returns the band between two x.
  func series(from low: Double, to high: Double) -> Series {
    let middle = 0.5 * (range.lowerBound + range.upperBound), half = 0.5 * (range.upperBound - range.lowerBound)
    return Series(
      label: "paper ({/:Italic r}_c = \(Markup.number(cutoff)), \(source.rawValue))", pen: Pen(color: "#8A9299"),
      style: .band,
      points: [low, high].map { Point($0, middle, dy: half) })
  }
}

extension Series {
  /// The series without a legend entry.
  var unlabelled: Series {
    var copy = self
    copy.label = ""
    return copy
  }
}

extension Panel {
  /// Returns the panel with the published values of an annealed observable below `limit`, behind its data.
  func with(_ bands: [PublishedBand], below limit: Double) -> Panel {
    guard let low = series.flatMap(\.points).map(\.x).min(), low < limit else { return self }
    var panel = self
    panel.series = bands.map { $0.series(from: low, to: limit) } + series
    return panel
  }
}

/// The sentence on the bands in captions.
let bandsExplained =
  " Gray: the paper's values at its lowest T_p, as its text words them (text) or as they follow from rounded numbers in it "
  + "(inferred)."
