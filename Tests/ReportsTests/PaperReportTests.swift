import Foundation
import Reports
import Statistics
import Studies
import Testing

/// The whole paper, drawn from a made-up study.
@Suite struct PaperReportTests {
  static let curves = PaperStudy.models.map { model -> PotentialCurve in
    let x = (0...200).map { 0.85 + 0.005 * Double($0) }
    let cutoff = Double(model.name.dropFirst(7)).map { 1.122 * $0 } ?? 1.6
    return PotentialCurve(
      model: model.name, x: x,
      energy: x.map { x in
        x < 1.122 ? 4 * (pow(x, -12) - pow(x, -6)) : x < cutoff ? -pow((cutoff - x) / (cutoff - 1.122), 3) : 0
      }, cutoff: cutoff)
  }

  static let names = [
    "figure-claims", "figure-01-landscape", "figure-02-potential", "figure-03-collapse", "figure-04-moduli",
    "figure-04b-moduli", "figure-05-poisson", "figure-06-density-of-states", "figure-07-prefactor",
    "figure-08-dipole-distribution", "figure-09-dipole-frequency", "figure-10-localization", "figure-11-scaling",
    "figure-12-pressure", "figure-13-participation", "figure-13b-soft-modes", "figure-14-energy", "figure-15-crossover",
    "figure-16-decay", "figure-17-stress", "figure-17b-relaxation", "figure-equilibrium",
  ]

  static func write(_ summary: StudySummary, _ curves: [PotentialCurve]) async throws -> (folder: String, page: String) {
    let folder = ProcessInfo.processInfo.environment["LEHR_REPORT_FOLDER"] ?? NSTemporaryDirectory() + "lehr-paper-" + UUID().uuidString
    let path = try await Report.write(summary, curves: curves, into: folder)
    return (folder, try String(contentsOfFile: path, encoding: .utf8))
  }

  @Test func everyFigureOfThePaperIsDrawn() async throws {
    let (folder, page) = try await Self.write(PaperStudy.summary, Self.curves)
    for name in Self.names {
      for ending in ["svg", "pdf", "csv", "gp"] {
        #expect(FileManager.default.fileExists(atPath: "\(folder)/figures/\(name).\(ending)"), "\(name).\(ending)")
      }
      #expect(page.contains("id=\"\(name)\""))
    }
  }
}
