import Foundation
import Tags
import Testing

/// Every suite has exactly one of the four tags, so that `make check` knows what to leave out.
@Suite(.tags(.law)) struct TagTests {
  @Test func everySuiteHasOneTag() throws {
    let tests = LayeringTests.root.appending(path: "Tests").path
    var suites = 0
    for case let name as String in FileManager.default.enumerator(atPath: tests)! where name.hasSuffix(".swift") {
      let text = try String(contentsOfFile: tests + "/" + name, encoding: .utf8)
      for line in text.split(separator: "\n") where line.hasPrefix("@" + "Suite") {
        suites += 1
        let tags = line.matches(of: /\.tags\(\.(unit|law|system|validation)\)/)
        #expect(tags.count == 1, "\(name): \(line)")
      }
    }
    #expect(suites > 100)
  }
}
