import Foundation
import Observables
import Tags
import Testing

/// The catalogue, and the parts of documents that are made of it.
@Suite(.tags(.law)) struct CatalogueTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func everyNameIsUsedOnceAndInSnakeCase() {
    let names = ObservableCatalogue.all.map(\.name)
    #expect(Set(names).count == names.count && names.count > 40)
    for name in names { #expect(name.wholeMatch(of: /[a-z][a-z0-9]*(_[a-z0-9]+)*/) != nil, "\(name)") }
  }

  @Test func everyObservableSaysWhatItIs() {
    for observable in ObservableCatalogue.all {
      #expect(!observable.symbol.isEmpty && !observable.unit.isEmpty, "\(observable.name)")
      #expect(observable.meaning.count > 3 && !observable.meaning.hasSuffix("."), "\(observable.name)")
    }
  }

  /// What stands between the two comments of a document.
  private static func section(_ file: String) throws -> (text: String, range: Range<String.Index>) {
    let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
    let begin = try #require(text.range(of: "<!-- observables: made of the catalogue -->\n"))
    let end = try #require(text.range(of: "<!-- observables: end -->"))
    return (text, begin.upperBound..<end.lowerBound)
  }

  /// Whether files are written instead of compared: `make observables`.
  private static let isWriting = ProcessInfo.processInfo.environment["LEHR_OBSERVABLES"] != nil

  @Test(arguments: ["FORMAT.md", "NOTATION.md"]) func documentsRepeatTheCatalogue(file: String) throws {
    let wanted =
      "\n" + (file == "FORMAT.md" ? ObservableCatalogue.formatTable : ObservableCatalogue.notationTable) + "\n"
    var (text, range) = try Self.section(file)
    if Self.isWriting {
      text.replaceSubrange(range, with: wanted)
      try text.write(to: Self.root.appending(path: file), atomically: true, encoding: .utf8)
    }
    let found = try Self.section(file)
    #expect(found.text[found.range] == wanted, "\(file) is not current: run make observables")
  }

  @Test func thePythonPackageRepeatsTheCatalogue() throws {
    let path = Self.root.appending(path: "Python/lehr/_observables.py")
    if Self.isWriting {
      try ObservableCatalogue.pythonModule.write(to: path, atomically: true, encoding: .utf8)
    }
    #expect(
      try String(contentsOf: path, encoding: .utf8) == ObservableCatalogue.pythonModule,
      "Python/lehr/_observables.py is not current: run make observables")
  }
}
