import Analysis
import Plans
import Reports

/// Some claims of a set, which a study tests alone: all else is that of the set.
package struct PartOfClaims: ClaimSet {
  private let whole: any ClaimSet
  package let numbers: [Int]

  /// Throws ``PlanError`` for a number that no claim of the set has.
  package init(_ whole: any ClaimSet, numbers: [Int]) throws(PlanError) {
    if let unknown = numbers.first(where: { !whole.numbers.contains($0) }) {
      throw PlanError("claims: \(whole.name) has no claim \(unknown); it has \(Self.words(whole.numbers))")
    }
    self.whole = whole
    self.numbers = numbers
  }

  package var name: String { whole.name }
  package var title: String { whole.title }
  package var citation: String { whole.citation }
  package var heading: String { whole.heading }
  package var level: Double { whole.level }
  package var remark: String { "Of this set the study tests \(Self.words(numbers)) only, as its plan says." }
  package var hypotheses: [Hypothesis] { whole.hypotheses.filter { numbers.contains($0.claim) } }

  package func complete(_ plan: inout ReductionPlan) { whole.complete(&plan) }
  package func tests(of summary: StudySummary) -> [TestedClaim] {
    whole.tests(of: summary).filter { numbers.contains($0.claim.number) }
  }
  package func powerLaws(of summary: StudySummary) -> [ScalingSummary] { whole.powerLaws(of: summary) }
  package func softModeEnsembles(of summary: StudySummary) -> [EnsembleSummary]? {
    whole.softModeEnsembles(of: summary)
  }
  package func figures(of summary: StudySummary, curves: [PotentialCurve]) -> [Figure] {
    whole.figures(of: summary, curves: curves)
  }
  package func tables(of summary: StudySummary) -> [ReportTable] { whole.tables(of: summary) }

  /// Returns "claim 4", "claims 1, 2 and 6 to 9".
  static func words(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let words = runs.flatMap { run in
      run.count > 2 ? ["\(run.lowerBound) to \(run.upperBound)"] : run.map(String.init)
    }
    let list = words.count > 1 ? words.dropLast().joined(separator: ", ") + " and " + words.last! : words.joined()
    return (numbers.count == 1 ? "claim " : "claims ") + list
  }
}
