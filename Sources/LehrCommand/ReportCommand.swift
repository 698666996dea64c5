import Analysis
import ArgumentParser
import Foundation
import Papers

/// `lehr report`: figures, tables and the page.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Reduce finished samples and write figures, tables and report.html.",
    discussion: """
      A study whose plan names a set of claims is compared with it. --claims names one for a study whose plan does not, such \
      as a study of version 0.1; --claims none leaves out those of the plan. The sets are: \
      \(papers.sets.map(\.name).joined(separator: ", ")).

      Example: lehr report quickstart
               lehr report quickstart --claims sticky-spheres-ii
      """)

  @Argument(help: "The folder of the study.")
  var folder: String
  @Option(
    help: ArgumentHelp("Compare with this set of claims, whatever the plan says; none for no set.", valueName: "name"))
  var claims: [String] = []
  @Flag(help: "Open the page in the browser.")
  var open = false

  func run() async throws {
    let names = claims == ["none"] ? [] : claims
    let study = try await ReviewedStudy(folder: folder, claims: claims.isEmpty ? nil : names)
    let page = try await study.writeReport { warn(waitingForReport) }
    for note in study.summary.notes { warn("\(note).") }
    for claim in study.summary.claims { print(lines(of: claim)) }
    print(page)
    if open { openInBrowser(page) }
  }

  /// Hands the page to the desktop's own opener; where there is none, the page can be opened by hand all the same.
  private func openInBrowser(_ page: String) {
    let candidates = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/xdg-open" }
    guard let opener = candidates.first(where: FileManager.default.isExecutableFile) else {
      return warn("there is no xdg-open here to open the page with (Debian: xdg-utils); open \(page) in a browser")
    }
    let opening = try? Process.run(URL(fileURLWithPath: opener), arguments: [URL(fileURLWithPath: page).path])
    opening?.waitUntilExit()
    if opening?.terminationStatus != 0 { warn("xdg-open found no browser; open \(page) in one") }
  }

  /// A claim with the published number, ours, and the verdict.
  private func lines(of claim: Claim) -> String {
    let number = String(repeating: " ", count: claim.number < 10 ? 1 : 0) + "\(claim.number)"
    return """
      \(number). \(claim.statement)
          published \(claim.published) (\(claim.figure))
          here      \(claim.found)
          verdict   \(claim.verdict.rawValue): \(claim.reason)

      """
  }
}
