import Analysis
import Beyond
import Foundation
import Observables
import Papers
import Plans
import Statistics
import Tags
import Testing

/// Planted ensembles of two models at constant volume and pressure, whose relative changes of K are given.
private struct PlantedStudy {
  /// The change of K from the hottest to the coldest ensemble at constant pressure, by model.
  var changes = ["pss:rc=1.1": 0.05, "pss:rc=1.5": 0.03]
  var atVolume = -0.08
  var error = 0.002
  /// How much more slowly the coldest liquid relaxes.
  var slowdown = 300.0

  var summary: StudySummary {
    let series = changes.sorted { $0.key < $1.key }.flatMap { model, change in
      [(model, atVolume, false), (StatePoint.series(of: model, at: 3.5), change, true)]
    }
    let ensembles = series.flatMap { name, change, isDense in
      [(2.0, 0.0), (1.2, 0.5), (0.8, 1)].map { temperature, part in
        func value(_ mean: Double, _ error: Double) -> Estimate {
          Estimate(mean: mean, standardError: error * mean, samples: 12)
        }
        var estimates = [
          Observable.bulkModulus.name: value(80 * (1 + part * change), error),
          Observable.relaxationTime.name: value(part == 1 ? slowdown : 1, 0.1),
        ]
        if isDense { estimates[Observable.numberDensity.name] = value(0.6 * (1 + 0.02 * part), 1e-4) }
        return EnsembleSummary(
          id: "\(name)-\(temperature)", model: name, particles: 1000, temperature: temperature, planned: 12, done: 12,
          averaged: 12, spacing: 1.18, estimates: estimates, dipoleDistribution: nil, modes: [], worst: [:],
          stressCorrelation: [])
      }
    }
    return StudySummary(study: "planted", codeVersion: "0", seed: 1, ensembles: ensembles, flagged: [])
  }

  var verdicts: [Int: Claim] {
    Dictionary(uniqueKeysWithValues: Beyond().claims(of: summary).map { ($0.number, $0) })
  }
}

@Suite(.tags(.law)) struct BeyondTests {
  @Test func aRiseOfAllModelsIsConfirmed() throws {
    let claims = PlantedStudy().verdicts
    #expect(claims.keys.sorted() == Array(21...31))
    let numbers = Beyond().numbers
    #expect(Set(numbers).count == numbers.count && Set(claims.keys).isSubset(of: numbers))
    #expect(claims.values.filter(\.isPrimary).map(\.number).sorted() == [21, 22])
    #expect([21, 23, 24, 25, 26, 29].allSatisfy { claims[$0]?.verdict == .confirmed })
    // All have one sign: the potential does not decide it.
    #expect(claims[22]?.verdict == .contradicted)
    // Models without ensembles.
    #expect([27, 28, 30, 31].allSatisfy { claims[$0]?.verdict == .undecided })
    // 5% with errors of 0.2% of both: 0.05/(1.05·0.002·√2) = 16.8 standard errors.
    #expect(claims[26]!.found.hasPrefix("+5.0") && claims[26]!.found.contains("16.8"), "\(claims[26]!.found)")
  }

  @Test func aFallOfAllModelsIsContradicted() {
    let claims = PlantedStudy(changes: ["pss:rc=1.1": -0.05, "pss:rc=1.5": -0.03]).verdicts
    #expect([21, 22, 26, 29].allSatisfy { claims[$0]?.verdict == .contradicted })
    #expect(claims[24]?.verdict == .confirmed)
  }

  @Test func differentSignsAreToldApart() {
    let claims = PlantedStudy(changes: ["pss:rc=1.1": -0.05, "pss:rc=1.5": 0.03]).verdicts
    #expect(claims[21]?.verdict == .contradicted && claims[22]?.verdict == .confirmed)
    #expect(claims[26]?.verdict == .contradicted && claims[29]?.verdict == .confirmed)
  }

  /// One standard error of the difference: nothing is decided, and the error that would is named.
  @Test func aChangeWithinItsErrorIsUndecided() {
    let claims = PlantedStudy(changes: ["pss:rc=1.1": 0.01, "pss:rc=1.5": -0.01], error: 0.01).verdicts
    #expect([21, 22, 26, 29].allSatisfy { claims[$0]?.verdict == .undecided })
    #expect(claims[26]?.decidingError != nil && claims[26]!.reason.contains("standard errors in favor"))
  }

  /// The coldest liquid relaxes hardly more slowly than the hottest: its glasses are not annealed.
  @Test func whatIsNotAnnealedIsNotCompared() {
    let claims = PlantedStudy(slowdown: 5).verdicts
    #expect([21, 23, 26].allSatisfy { claims[$0]?.verdict == .undecided })
    #expect(claims[21]!.reason.contains("10 times slower"))
  }

  @Test func aStudyOfSomethingElseHasNoneOfTheClaims() {
    #expect(Beyond().claims(of: SyntheticStudy().summary).isEmpty)
    #expect(Beyond().figures(of: SyntheticStudy().summary, curves: []).isEmpty)
  }

  @Test func theFiguresShowBothConditionsOfEveryModel() throws {
    var summary = PlantedStudy().summary
    summary.analyse(plan: ReductionPlan(), seed: 1)
    let figures = Beyond().figures(of: summary, curves: [])
    #expect(figures.map(\.name) == ["figure-beyond-pressure-modulus", "figure-beyond-pressure-density"])
    #expect(figures[0].panels.map { $0.series.count } == [2, 2])
    let last = try #require(figures[0].panels[0].series[1].points.min { $0.x < $1.x })
    #expect(abs(last.y - 1.05) < 1e-12 && figures[0].panels[0].title.contains("3.5"))
  }

  /// A change of a hypothesis needs a date in the document.
  @Test func theDocumentIsWhatTheProgramReads() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "Documentation/HypothesesBeyond.md"), encoding: .utf8)
    for question in Beyond.questions {
      #expect(text.components(separatedBy: question.section).count == 2, "\(question.section.prefix(40))")
    }
    // A section that no question has would not be compared.
    #expect(text.components(separatedBy: "\n## ").count == Beyond.questions.count + 1)
    #expect(Set(Beyond().hypotheses.map(\.claim)).count == Beyond().hypotheses.count)
  }

  /// Four independent differences whose truth is zero: a verdict on their signs is wrong in 5% at most. 4000 studies tell it to
  /// 0.34%, four of which are allowed.
  @Test func differentSignsAreNotFoundInNoise() {
    var noise = NormalNumbers(seed: 23)
    var wrong = 0
    for _ in 0..<4000 {
      let tests = (0..<4).map { _ in Judgement.above(noise.average(of: 8), 0, "x") }
      wrong += Judgement.differentSigns(tests, "signs").probability <= 0.05 ? 1 : 0
    }
    #expect(Double(wrong) / 4000 < 0.064, "\(wrong)")
  }
}
