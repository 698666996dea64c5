import Analysis
import Foundation
import Observables
import Papers
import Plans
import Reports
import Statistics
import StickySpheresII
import Tags
import Testing

/// A set of claims of another publication: all that it takes.
struct StifferWhenAnnealed: ClaimSet {
  let name = "stiffer-when-annealed"
  let title = "A made-up paper on <annealing>"
  let citation = "J. Made Up 1, 1"
  let numbers = [1]

  /// G of the coldest above that of the hottest ensemble, for every model.
  func tests(of summary: StudySummary) -> [TestedClaim] {
    let models = Set(summary.ensembles.map(\.model)).sorted()
    let judgements = models.compactMap { model -> Judgement? in
      let series = summary.ensembles.filter { $0.model == model }.sorted { $0.temperature < $1.temperature }
      guard let cold = series.first?[.shearModulus], let hot = series.last?[.shearModulus] else { return nil }
      return .larger(cold, hot, "G of \(model)")
    }
    guard !judgements.isEmpty else { return [] }
    return [
      TestedClaim(
        number: 1, statement: "Annealed glasses are stiffer.", figure: "Fig. 1", published: "stiffer",
        found: "\(judgements.count) models", .all(judgements))
    ]
  }

  func figures(of summary: StudySummary, curves: [PotentialCurve]) -> [Figure] {
    [moduliFigure(ModelFamilies(summary))?.published("figure-01-stiffness", as: "Fig. 1")].compactMap { $0 }
  }
}

@Suite(.tags(.system)) struct SecondSetTests {
  private static let catalogue = ClaimCatalogue([StickySpheresII(), StifferWhenAnnealed()])

  /// Two sticky spheres and another model, which stiffen by `gain` on annealing.
  private static func summary(gain: Double) -> StudySummary {
    let ensembles = ["pss:rc=1.5", "pss:rc=1.1", "kablj"].flatMap { model in
      [2.0, 1.0].map { temperature in
        let modulus = Estimate(mean: 20 * (temperature < 2 ? 1 + gain : 1), standardError: 0.1, samples: 9)
        let others = Estimate(mean: 1.5 + temperature, standardError: 0.1, samples: 9)
        return EnsembleSummary(
          id: "\(model)-\(temperature)", model: model, particles: 1000, temperature: temperature, planned: 9, done: 9,
          averaged: 9, spacing: 1.2,
          estimates: [
            Observable.shearModulus.name: modulus, Observable.energyPerParticle.name: others,
          ], dipoleDistribution: nil, modes: [], worst: [:], stressCorrelation: [])
      }
    }
    var summary = StudySummary(study: "two sets", codeVersion: "0", seed: 1, ensembles: ensembles, flagged: [])
    summary.modelSummaries = ["pss:rc=1.5", "pss:rc=1.1", "kablj"].map(ModelSummary.init)
    return summary
  }

  private static func report(_ summary: StudySummary, _ names: [String]) async throws -> (page: String, files: [String])
  {
    let folder = NSTemporaryDirectory() + "lehr-papers-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let sets = try catalogue.sets(named: names)
    var summary = summary
    summary.review(sets)
    let path = try await Report.write(summary, sets: sets, curves: [], into: folder)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return (try String(contentsOfFile: path, encoding: .utf8), files)
  }

  @Test func aSecondSetOfClaimsIsAFolderOnly() async throws {
    let (page, files) = try await Self.report(Self.summary(gain: 0.2), ["stiffer-when-annealed"])
    #expect(page.contains("A made-up paper on &lt;annealing&gt;, J. Made Up 1, 1"))
    #expect(page.contains("id=\"claims\"") && page.contains("\u{2713}\u{a0}confirmed"))
    // Its figure stands in the place of the report's; the others are there.
    #expect(files.contains("figures/figure-01-stiffness.svg") && !files.contains("figures/figure-moduli.svg"))
    #expect(files.contains("figures/figure-energy.svg") && files.contains("tables/claims.csv"))
    #expect(!files.contains("tables/table-1.csv") && files.contains("tables/samples.csv"))
    let (other, _) = try await Self.report(Self.summary(gain: -0.2), ["stiffer-when-annealed"])
    #expect(other.contains("\u{2717}\u{a0}contradicted") && !other.contains("\u{2713}\u{a0}confirmed"))
  }

  @Test func twoSetsStandBesideEachOther() async throws {
    let (page, files) = try await Self.report(
      Self.summary(gain: 0.2), ["sticky-spheres-ii", "stiffer-when-annealed", "sticky-spheres-ii"])
    for name in ["tables/claims.csv", "tables/stiffer-when-annealed-claims.csv", "tables/table-1.csv"] {
      #expect(files.contains(name), "\(name)")
    }
    #expect(files.contains("figures/stiffer-when-annealed-figure-01-stiffness.svg"))
    #expect(page.contains("id=\"claims\"") && page.contains("id=\"stiffer-when-annealed-claims\""))
    let ids = page.matches(of: #/\sid=["']([^"']+)["']/#).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
  }

  @Test func withoutASetAReportSaysNothingOfAnyPaper() async throws {
    let (page, files) = try await Self.report(Self.summary(gain: 0.2), [])
    for word in ["Claims", "of the paper", "Table I", "the anchor", "sticky-spheres-ii"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(!files.contains { $0.contains("claims") || $0.contains("table-1") || $0.contains("figure-0") })
    // All models are shown, those of other families too.
    #expect(page.contains("Kob-Andersen") && page.contains("r<sub>c</sub> = 1.5"))
    #expect(files.contains("figures/figure-moduli.svg") && files.contains("figures/figure-energy.svg"))
  }

  @Test func aSetThatDoesNotExistIsRefusedWithTheNearestThatDoes() throws {
    let error = #expect(throws: UnknownClaims.self) { try Self.catalogue.sets(named: ["sticky-sphere-ii"]) }
    #expect(error?.nearest == "sticky-spheres-ii")
    #expect(#expect(throws: UnknownClaims.self) { try Self.catalogue.sets(named: ["water"]) }?.nearest == nil)
    #expect(papers.sets.map(\.name) == ["sticky-spheres-ii", "beyond"])
  }

  @Test func aPlanNamesOneSetOrSeveral() throws {
    func plan(_ lines: String) throws -> Plan {
      try Plan(
        yaml: "study: s\nensembles:\n  - {model: kablj, particles: 200, samples: 1, temperatures: [1.0]}\n" + lines)
    }
    #expect(try plan("").claims == [])
    #expect(try plan("claims: sticky-spheres-ii").claims == ["sticky-spheres-ii"])
    #expect(try plan("claims: [a, b]").claims == ["a", "b"])
    #expect(
      try plan("claims: {a: [4, 1], b: 7, c: all}").claims == [
        ChosenClaims("a", numbers: [1, 4]), ChosenClaims("b", numbers: [7]), "c",
      ])
    for wrong in [
      "{a: b}", "[[a]]", "{a: [1, 1]}", "{a: []}", "{a: [0]}", "{a: [1.5]}", "{[a]: [1]}", "[]", "{}", "[a, a]",
    ] {
      #expect(throws: PlanError.self, "\(wrong)") { try plan("claims: \(wrong)") }
    }
  }

  @Test func aPlanCanChooseClaimsOfASet() throws {
    func sets(_ claims: String) throws -> [any ClaimSet] {
      try Self.catalogue.sets(
        of: try Plan(
          yaml:
            "study: s\nensembles:\n  - {model: kablj, particles: 200, samples: 1, temperatures: [1.0]}\nclaims: \(claims)"
        ))
    }
    let whole = StickySpheresII()
    let part = try #require(try sets("{sticky-spheres-ii: [4, 3, 6, 7, 8]}").first)
    let summary = Self.summary(gain: 0.2)
    #expect(part.tests(of: summary).map(\.claim.number) == [3, 4, 6, 7, 8])
    #expect(part.hypotheses.map(\.claim) == [4, 7, 8])
    #expect(part.remark == "Of this set the study tests claims 3, 4 and 6 to 8 only, as its plan says.")
    #expect(
      part.name == whole.name
        && part.figures(of: summary, curves: []).map(\.name) == whole.figures(of: summary, curves: []).map(\.name))
    let error = #expect(throws: PlanError.self) { try sets("{sticky-spheres-ii: [4, 22]}") }
    #expect(error?.description == "claims: sticky-spheres-ii has no claim 22; it has claims 1 to 21")
    #expect(throws: UnknownClaims.self) { try sets("{sticky: [4]}") }
  }

  /// Holm's procedure divides the level among the claims that are tested: p of the least probable of three is three times its own,
  /// of nine nine times.
  @Test func claimsThatAreNotChosenDoNotShareTheLevel() throws {
    let whole = StickySpheresII()
    var summary = Self.summary(gain: 0.2)
    summary.modelSummaries = summary.modelSummaries.map { series in
      var series = series
      series.crossover = Estimate(mean: 1.5, standardError: 0.001, samples: 9)
      series.plateauFrom = 2
      series.plateaus[Observable.shearModulus.name] = Estimate(mean: 20, standardError: 0.5, samples: 9)
      return series
    }
    let part = try PartOfClaims(whole, numbers: [1, 2, 7])
    let (all, few) = (whole.claims(of: summary), part.claims(of: summary))
    func p(_ claims: [Claim]) throws -> (own: Double, adjusted: Double) {
      let claim = try #require(claims.first { $0.number == 7 })
      return (try #require(claim.probability), try #require(claim.adjustedProbability))
    }
    #expect(few.map(\.number) == [1, 2, 7])
    #expect(try p(all).own == p(few).own && p(all).own < 0.05)
    #expect(try abs(p(all).adjusted / min(1, 9 * p(all).own) - 1) < 1e-12)
    #expect(try abs(p(few).adjusted / min(1, 3 * p(few).own) - 1) < 1e-12)
  }

  @Test func thePaperGivesItsAnchorsWhereThePlanNamesNone() throws {
    var plan = ReductionPlan()
    #expect(plan.allAnchors.isEmpty)
    StickySpheresII().complete(&plan)
    // Note [48] of the paper, the standard one first.
    #expect(
      plan.allAnchors.prefix(3) == [
        Anchor(model: "kablj", crossover: 0.535, source: "published"),
        Anchor(model: "hertzian", crossover: 0.00265, source: "published"),
        Anchor(model: "ipl", crossover: 0.76, source: "published"),
      ])
    #expect(plan.collapseWithout == ["sw"])
    plan = ReductionPlan()
    plan.anchors = [Anchor(model: "kablj", crossover: 0.5)]
    plan.collapseWithout = []
    StickySpheresII().complete(&plan)
    #expect(plan.allAnchors == [Anchor(model: "kablj", crossover: 0.5)] && plan.collapseWithout == [])
  }

  @Test func theAnchorOfAnOldPlanComesFirst() throws {
    let text = "study: old\nensembles: [{model: lj, particles: 1000, samples: 1, temperatures: [1.0]}]\nreduction:\n"
    func anchors(_ keys: String) throws -> (Plan, [Anchor]) {
      var plan = try Plan(yaml: text + keys)
      StickySpheresII().complete(&plan.reduction)
      return (plan, plan.reduction.allAnchors)
    }
    let (plan, both) = try anchors("  anchor: \"pss:rc=1.1\"\n  anchor-crossover: 1.38\n")
    #expect(both.first == Anchor(model: "pss:rc=1.1", crossover: 1.38) && both.count == 5)
    #expect(plan.notes.count == 2 && plan.notes[0].hasPrefix("line 4: anchor is now given by an entry of anchors"))
    // One of the two alone: the published T_co, or the anchor of version 0.1.
    #expect(try anchors("  anchor: ipl\n").1.first == Anchor(model: "ipl", crossover: 0.76))
    #expect(
      try anchors("  anchor-crossover: 1.38\n").1.first == Anchor(model: "pss:rc=1.1", crossover: 1.38))
  }
}
