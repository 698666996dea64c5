import Foundation
import Plans
import Samples
import Tags
import Testing

/// Every block of code of the documentation, run as it stands: those of one page one after the other in one folder.
@Suite(.tags(.system)) struct CodeBlockTests {
  @Test(arguments: try Page.all())
  func theCodeOfThePageDoesWhatItSays(_ page: Page) throws {
    let blocks = page.blocks.filter { $0.isTested && $0.exemption == nil }
    guard !blocks.isEmpty else { return }
    let shell = try Shell()
    defer { shell.remove() }
    for block in blocks {
      switch block.language {
      case "bash":
        let outcome = try shell.bash(block.text)
        try #require(outcome.status == 0, "\(block.place): \(outcome.err)\n\(outcome.out)")
      case "python":
        guard let python = Python.suited(to: block.text) else { continue }
        let outcome = try shell.run(python, ["-c", block.text])
        try #require(outcome.status == 0, "\(block.place): \(outcome.err)")
      default:
        _ = try Plan(yaml: completed(block.text), at: block.place)
      }
      guard let file = block.file else { continue }
      let text = try block.standIn.map { try String(contentsOfFile: root + "/" + $0, encoding: .utf8) } ?? block.text
      try shell.write(text, to: file)
    }
  }

  /// A plan of which a page shows a part: a name and a state point stand in for those that it leaves out.
  private func completed(_ text: String) -> String {
    func has(_ key: String) -> Bool { text.split(separator: "\n").contains { $0.hasPrefix(key + ":") } }
    let name = has("study") ? "" : "study: part of a plan\n"
    let states =
      has("ensembles") ? "" : "ensembles: [{model: kablj, particles: 500, samples: 1, temperatures: [1.0]}]\n"
    return name + states + text
  }

  @Test func everyBlockOfCodeHasALanguage() throws {
    for block in try Page.all().flatMap(\.blocks) {
      let known = CodeBlock.tested.union(CodeBlock.shown)
      #expect(known.contains(block.language), "\(block.place): \"\(block.language)\" is none of \(known.sorted())")
      #expect(block.isTested || block.remark.isEmpty, "\(block.place): this block is never run")
    }
  }

  /// What needs a cluster, hours or other programs is few blocks, and each says why.
  @Test func fewBlocksAreNotRunAndEachSaysWhy() throws {
    let blocks = try Page.all().flatMap(\.blocks).filter(\.isTested)
    let exempt = blocks.filter { $0.exemption != nil }
    for block in exempt { #expect(block.exemption!.count > 10, "\(block.place): a reason is a sentence") }
    let idle = blocks.filter { block in
      block.language == "python" && block.exemption == nil && Python.suited(to: block.text) == nil
    }
    print(
      "Documentation: \(blocks.count - exempt.count - idle.count) blocks of code run, \(exempt.count) exempt, "
        + "\(idle.count) passed over for want of Python or h5py")
    for block in exempt { print("  \(block.place): \(block.exemption!)") }
    #expect(blocks.count >= 30)
    #expect(Double(exempt.count) <= 0.25 * Double(blocks.count), "\(exempt.map(\.place))")
  }

  /// The rules hold for pages that are made up to break them.
  @Test func theReaderOfPagesSeesBlocksAndWhatStandsAboveThem() throws {
    let page = Page(
      text: """
        <!-- not run: it takes hours -->
        ```bash
        a
        ```

        <!-- file: x.yaml; run as y.yaml -->

        ```yaml
        b
        ```
        ```
        ```
        """)
    let blocks = page.blocks
    #expect(blocks.map(\.language) == ["bash", "yaml", ""])
    #expect(blocks[0].exemption == "it takes hours" && blocks[0].text == "a\n")
    #expect(blocks[1].file == "x.yaml" && blocks[1].standIn == "y.yaml")
    #expect(blocks[2].remark.isEmpty && blocks[2].file == nil)
  }
}

extension Page {
  fileprivate init(text: String) {
    name = "made up"
    self.text = text
  }
}

extension Plan {
  /// As ``Plan/init(yaml:)``, with the place in what is thrown.
  fileprivate init(yaml: String, at place: String) throws {
    do { try self.init(yaml: yaml) } catch { throw PlaceError(description: "\(place): \(error.description)") }
  }
}

private struct PlaceError: Error, CustomStringConvertible {
  let description: String
}
