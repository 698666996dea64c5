import Analysis
import ArgumentParser
import Foundation
import Messages
import Observables
import Papers

/// `lehr report`: writes figures, tables and the page.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write figures, tables and report.html from the finished samples.",
    discussion: """
      If the plan has claims, the report gives a verdict on each of them. --claims NAME selects a set whatever the plan \
      has, for instance for a study of version 0.1; --claims none omits the plan's. Sets of claims: \
      \(papers.sets.map(\.name).joined(separator: ", ")).

      Example: lehr report quickstart
               lehr report quickstart --claims sticky-spheres-ii
      """)

  @Argument(help: "The folder of the study.")
  var folder: String
  @Option(
    help: ArgumentHelp("Compare with this set of claims instead of the plan's; none: with no set.", valueName: "name"))
  var claims: [String] = []
  @Flag(help: "Open the page in the browser.")
  var open = false

  func run() async throws {
    let names = claims == ["none"] ? [] : claims
    let study = try await ReviewedStudy(folder: folder, claims: claims.isEmpty ? nil : names)
    let page = try await study.writeReport { warn(sentence(on: $0)) }
    for note in study.summary.notes { warn("\(note).") }
    let flagged = study.summary.flagged.count
    if flagged > 0 {
      warn(
        "\(flagged) sample\(flagged == 1 ? " is" : "s are") flagged; the page and tables/flagged.csv give the reasons.")
    }
    let sets = study.sets.filter { set in study.summary.claims.contains { $0.set == set.name } }
    for set in sets {
      if sets.count > 1 { print("\(set.heading)\n") }
      for claim in study.summary.claims where claim.set == set.name { print(lines(of: claim)) }
    }
    print(page)
    if open { openInBrowser(page) }
  }

  /// Opens the page with the desktop's opener; without one, it can be opened manually.
  private func openInBrowser(_ page: String) {
    let candidates = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/xdg-open" }
    guard let opener = candidates.first(where: FileManager.default.isExecutableFile) else {
      return warn("xdg-open is not installed (Debian package: xdg-utils); open \(page) in a browser")
    }
    let opening = try? Process.run(URL(fileURLWithPath: opener), arguments: [URL(fileURLWithPath: page).path])
    opening?.waitUntilExit()
    if opening?.terminationStatus != 0 { warn("xdg-open found no browser; open \(page) in one") }
  }

  /// A claim with the published number, that of the study, and the verdict.
  private func lines(of claim: Claim) -> String {
    let number = String(repeating: " ", count: claim.number < 10 ? 1 : 0) + "\(claim.number)"
    let p = claim.probability.map { p in
      "p = \(short(p))" + (claim.adjustedProbability.map { ", \(short($0)) by Holm" } ?? "")
    }
    let rank = [claim.isPrimary ? "primary" : "secondary", p].compactMap { $0 }.joined(separator: "; ")
    return """
      \(number). \(claim.statement)
          published \(claim.published) (\(claim.figure))
          here      \(claim.found)
          verdict   \(claim.verdict.rawValue) (\(rank)): \(claim.reason)

      """
  }
}
