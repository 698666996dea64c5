import Dynamics
import Foundation
import Plans
import Tags
import Testing

/// The keys of plans, and the tables of the documentation that are made of them.
@Suite(.tags(.law)) struct PlanKeyTests {
  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Documentation/Plans.md")

  /// Whether the page is written instead of compared: `make observables`.
  private static let isWriting = ProcessInfo.processInfo.environment["LEHR_OBSERVABLES"] != nil

  /// What stands between the two comments of a section.
  private static func table(_ section: String, in text: String) throws -> Range<String.Index> {
    let begin = try #require(
      text.range(of: "<!-- plan keys: \(section), made of the table -->\n"), "no table of \(section)")
    let end = try #require(text.range(of: "<!-- plan keys: end -->", range: begin.upperBound..<text.endIndex))
    return begin.upperBound..<end.lowerBound
  }

  @Test func thePageOfPlansRepeatsTheKeys() throws {
    var text = try String(contentsOf: Self.page, encoding: .utf8)
    if Self.isWriting {
      for (section, table) in PlanKeyTables.all {
        text.replaceSubrange(try Self.table(section, in: text), with: "\n\(table)\n")
      }
      try text.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    for (section, table) in PlanKeyTables.all {
      let found = text[try Self.table(section, in: text)]
      #expect(found == "\n\(table)\n", "Documentation/Plans.md is not current in \(section): run make observables")
    }
    #expect(text.ranges(of: ", made of the table -->").count == PlanKeyTables.all.count)
  }

  /// A plan with one more line.
  private static func plan(_ line: String) -> String {
    "study: keys\nensembles: [{model: lj, particles: 1000, samples: 10000, temperatures: [1.0]}]\n\(line)\n"
  }

  @Test func standardValuesAreThoseOfSectionsThatSayNothing() throws {
    func entries<Section: PlanKeyed>(_ section: Section.Type) -> String {
      let all = Section.keys.compactMap { key in key.defaultValue.map { "\(key.name): \($0)" } }
      return "\(Section.place): {\(all.joined(separator: ", "))}"
    }
    let text = [
      entries(EquilibrationProtocol.self), entries(QuenchPlan.self), entries(MeasurePlan.self),
      entries(QuasistaticShear.self), entries(ReductionPlan.self),
    ].joined(separator: "\n")
    // The standard harvest is that of a section that says nothing.
    #expect(
      try Plan(yaml: Self.plan("equilibration: {harvest: {glasses: 1}}")).equilibration.harvest == Harvest(glasses: 1))
    #expect(text.contains("melt-ratio: 2.0") && text.contains("tolerance: 1e-10") && text.contains("cold-points: 4"))
    let plan = try Plan(yaml: Self.plan(text))
    #expect(plan.equilibration == .init() && plan.quench == .init())
    #expect(plan.measure == .init() && plan.reduction == .init() && plan.shear == .init())
  }

  /// The ends of every range are taken; what is farther is refused with a sentence that has the key, its meaning and the ends.
  private func check<Section: PlanKeyed>(_ section: Section.Type, within: String = "", closing: String = "") throws {
    #expect(Set(Section.keys.map(\.name)).count == Section.keys.count)
    for key in Section.keys {
      #expect(key.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(key.name)")
      #expect(!key.meaning.isEmpty && !"\(key.meaning)\(key.detail)".hasSuffix("."), "\(key.name)")
      let ends: [String], outside: [String]
      switch key.values {
      case .number(let range):
        ends = ["\(range.lowerBound)", "\(range.upperBound)"]
        outside = ["\(range.lowerBound.nextDown)", "\(range.upperBound.nextUp)"]
      case .count(let range):
        ends = ["\(range.lowerBound)", "\(range.upperBound)"]
        outside = ["\(range.lowerBound - 1)", "\(range.upperBound.addingReportingOverflow(1).partialValue)", "1.5"]
      case .countOr(let range, let word):
        (ends, outside) = (["\(range.upperBound)", word], ["\(range.upperBound + 1)"])
      case .numbers(let range): (ends, outside) = (["[\(range.lowerBound), \(range.upperBound)]"], ["[]"])
      case .flag: (ends, outside) = (["true", "false"], ["maybe"])
      case .word(let words): (ends, outside) = (words, ["\(words[0])s"])
      case .section, .other: (ends, outside) = ([], ["[[]]"])
      }
      func line(_ value: String) -> String { Self.plan("\(within)\(Section.place): {\(key.name): \(value)}\(closing)") }
      for value in ends { #expect(throws: Never.self, "\(key.name): \(value)") { try Plan(yaml: line(value)) } }
      for value in outside {
        let error = try #require(throws: PlanError.self, "\(key.name): \(value)") { try Plan(yaml: line(value)) }
        #expect(error.description.hasPrefix("line 3: \(key.name)"), "\(error)")
        if case .word = key.values { continue }
        if case .other = key.values { continue }
        if case .section = key.values { continue }
        #expect(error.description.contains(key.meaning), "\(error)")
      }
    }
  }

  @Test func everyKeyTakesItsRangeAndNothingElse() throws {
    try check(EquilibrationProtocol.self)
    try check(Harvest.self, within: "equilibration: {", closing: "}")
    try check(QuenchPlan.self)
    try check(MeasurePlan.self)
    try check(QuasistaticShear.self)
    try check(ReductionPlan.self)
  }

  @Test func theTablesHaveRangesAndStandardValues() throws {
    let tables = Dictionary(uniqueKeysWithValues: PlanKeyTables.all.map { ($0.section, $0.table) })
    for (section, row) in [
      ("quench", "| `tolerance` | number, 10⁻¹³ to 10⁻⁶ | 10⁻¹⁰ | the convergence threshold of the force ratio, "),
      ("equilibration", "| `melt-ratio` | number, 1 to 1000 | 2 | the melting temperature over T_p |"),
      ("equilibration", "| `precision` | `mixed`, `double` | `mixed` | "),
      ("reduction", "| `quartic-cutoff` | number, 0.1 to 1 | 0.85 | "),
      ("decay", "| `particles` | whole number, 1000 to 10⁷ | 32,000 | the number of particles N; "),
      ("plan", "| `seed` | whole number, from 0 | 1 | "),
      ("ensembles", "| `temperatures` | number, or list of numbers, 10⁻⁹ to 10⁹ | required | "),
      ("measure", "| `dipoles` | whole number, 0 to 10⁷, or `all` | 100 | "),
      ("ensembles", "| `samples` | whole number, 1 to 10⁷, or keys, below | required |"),
    ] { #expect(tables[section]?.contains("\n\(row)") == true, "\(tables[section] ?? "no table of \(section)")") }
  }
}
