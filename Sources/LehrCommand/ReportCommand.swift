import Analysis
import ArgumentParser
import Foundation
import Interactions
import Reports
import StickySpheresII

/// `lehr report`: figures, tables and the page.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Reduce what is finished, hold it against the paper's claims, write figures, tables and report.html.",
    discussion: "Example: lehr report quickstart")

  @Argument(help: "The folder of the study.")
  var folder: String
  @Flag(help: "Open the page in the browser.")
  var open = false

  func run() async throws {
    let report = try await writeReport(of: folder)
    for claim in report.claims { print(lines(of: claim)) }
    print(report.path)
    if open { openInBrowser(report.path) }
  }

  /// Hands the page to the desktop's own opener; where there is none, the page can be opened by hand all the same.
  private func openInBrowser(_ page: String) {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/xdg-open" }
    guard let opener = places.first(where: FileManager.default.isExecutableFile) else {
      return warn("there is no xdg-open here to open the page with (Debian: xdg-utils); open \(page) in a browser")
    }
    let opening = try? Process.run(URL(fileURLWithPath: opener), arguments: [page])
    opening?.waitUntilExit()
    if opening?.terminationStatus != 0 { warn("xdg-open found no browser; open \(page) in one") }
  }

  /// A claim with the paper's number, ours, and the verdict.
  private func lines(of claim: Claim) -> String {
    let number = String(repeating: " ", count: claim.number < 10 ? 1 : 0) + "\(claim.number)"
    return """
      \(number). \(claim.statement)
          paper     \(claim.published) (\(claim.figure))
          here      \(claim.found)
          verdict   \(claim.verdict.rawValue): \(claim.reason)

      """
  }
}

/// Reduces the study in `folder` and writes its report; the report's path, and the claims of the paper.
func writeReport(of folder: String) async throws -> (path: String, claims: [Claim]) {
  let reduction = try Reduction(folder: folder)
  let summary = try await reduction.stickySpheresSummary()
  let curves = try reduction.models.map { name -> PotentialCurve in
    let model = try ModelCatalogue.model(name)
    let potential = model.potential
    let low = potential.minimum.map { 0.85 * $0.x } ?? 0.4 * potential.cutoff
    let x = (0...600).map { low + (1.05 * potential.cutoff - low) * Double($0) / 600 }
    return PotentialCurve(
      model: model.name, x: x, energy: x.map { potential.derivatives(at: $0 * $0).energy }, cutoff: potential.cutoff)
  }
  return (try await Report.write(summary, curves: curves, into: folder), summary.claims)
}
