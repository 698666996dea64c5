import Foundation
import Interactions
import Plans
import Tags
import Testing

/// Own potentials in plans: from the keys of a mapping to one canonical string, and from it to the names of folders.
@Suite(.tags(.unit)) struct OwnModelPlanTests {
  static func plan(_ model: String) -> String {
    "study: own\nensembles:\n  - {model: \(model), particles: 1000, samples: 1, temperatures: [1.0]}"
  }

  static func model(_ text: String) throws -> String { try Plan(yaml: plan(text)).ensembles[0].model }

  @Test func everyPlanOfThePageIsRead() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Documentation/OwnPotentials.md")
    let blocks = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```yaml\n").dropFirst()
      .map { $0.components(separatedBy: "\n```")[0] }
    #expect(blocks.count >= 3)
    for block in blocks {
      let plan = try Plan(yaml: block)
      #expect(plan.ensembles.allSatisfy { $0.model.hasPrefix("own:") && $0.id.utf8.count < 80 })
    }
  }

  @Test func aMappingIsTheStringWithTheSameWords() throws {
    let string = "own:potential=4*(x^-12-x^-6),cutoff=2.5,density=1.2,fractions=0.8/0.2,epsilons=1/1.5/0.5"
    let mapping =
      "{density: 1.2, potential: 4*(x^-12 - x^-6), epsilons: [1, 1.50, 0.5], fractions: [0.8, 0.2], cutoff: 2.5, smooth: true}"
    #expect(try Self.model(mapping) == string)
    #expect(try Self.model("\"\(string)\"") == string)
    let soft = "{potential: 0.4*(1-x)^p, p: 2.5, cutoff: 1, density: 0.9, smooth: false}"
    #expect(try Self.model(soft) == "own:potential=0.4*(1-x)^p,cutoff=1,smooth=none,density=0.9,p=2.5")
    var rows: [String] = []
    for k in 5..<14 { rows.append("[\(Double(k) / 10), \(14 - k)]") }
    let table = try Self.model("{table: [\(rows.joined(separator: ", "))], density: 0.5}")
    #expect(table.hasPrefix("own:table=0.5:9/0.6:8/") && table.hasSuffix(",density=0.5"))
  }

  @Test func foldersHaveShortNamesThatDependOnTheWholeString() throws {
    let names = try [
      "{potential: x^-12, cutoff: 2, density: 0.9}", "{potential: x^-12, cutoff: 2, density: 0.91}",
      "{name: soft-12, potential: x^-12, cutoff: 2, density: 0.9}",
    ].map { try Plan(yaml: Self.plan($0)).ensembles[0].id }
    #expect(Set(names).count == 3)
    // Fixed for ever: FNV-1a of own:potential=x^-12,cutoff=2,density=0.9.
    #expect(names[0] == "own-b6111499018805ba-N1000-T1.0")
    #expect(names[2].hasPrefix("own-soft-12-"))
    for name in names { #expect(name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }) }
  }

  static let refused: [(String, String)] = [
    ("{potential: 4*(x^-12 - y^-6), cutoff: 2.5, density: 0.85}", "at the 12th character: \"y\" is unknown"),
    ("{potential: x^-12, cutoff: 2.5}", "density is missing"),
    ("{potential: x^-12, cutoff: 2.5, density: [a, b]}", "must be a formula, a number"),
    ("{potential: x^-12, cutoff: 2.5, density: {a: 1}}", "must be a formula, a number"),
    ("{potential: \"x^-12,cutoff=3\", cutoff: 2.5, density: 1}", "must be a formula, a number"),
    ("{potential: x^-12, cutof: 2.5, density: 1}", "cutof"),
    ("{\"a=b\": x^-12, cutoff: 2.5, density: 1}", "must be a word"),
  ]

  @Test(arguments: refused)
  func aMappingThatIsNoModelIsRefusedWithItsLine(model: String, expected: String) {
    let error = #expect(throws: PlanError.self) { try Plan(yaml: Self.plan(model)) }
    let text = error?.description ?? ""
    #expect(text.contains(expected) && text.hasPrefix("line 3"), "\(text)")
  }
}
