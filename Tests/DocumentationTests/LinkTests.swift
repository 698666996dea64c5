import Foundation
import Tags
import Testing

/// Links between pages, followed as GitHub does; `make docs` makes those of the site from them.
@Suite(.tags(.law)) struct LinkTests {
  /// Letters, digits, `-` and `_` of a heading in small letters, blanks as `-`.
  private func slug(_ heading: some StringProtocol) -> String {
    String(
      heading.lowercased().compactMap { c -> Character? in
        c == " " ? "-" : c.isLetter || c.isNumber || c == "-" || c == "_" ? c : nil
      })
  }

  private func anchors(_ page: Page) -> Set<String> {
    Set(
      page.prose.filter { $0.hasPrefix("#") }.map { line in
        slug(line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces))
      })
  }

  @Test(arguments: try Page.all())
  func everyLinkLeadsSomewhere(_ page: Page) throws {
    let folder = (page.name as NSString).deletingLastPathComponent
    for line in page.prose {
      for match in line.matches(of: /\]\(([^)\s]+)\)/) {
        let link = String(match.1)
        guard !link.contains("://") else { continue }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let path = parts[0].isEmpty ? page.name : (folder + "/" + parts[0] as NSString).standardizingPath
        let file = path.hasPrefix("/") ? String(path.dropFirst()) : path
        #expect(FileManager.default.fileExists(atPath: root + "/" + file), "\(page.name): \(link)")
        guard parts.count == 2, file.hasSuffix(".md") else { continue }
        #expect(anchors(try Page(file)).contains(parts[1]), "\(page.name): \(link) names no heading of \(file)")
      }
    }
  }

  @Test func everyPageIsLinkedFromTheReadme() throws {
    let readme = try Page("README.md").text
    for page in try Page.all() where page.name.hasPrefix("Documentation/") {
      #expect(readme.contains("(\(page.name)"), "\(page.name)")
    }
  }
}
