import Analysis
import Foundation
import Observables
import Plans
import Samples
import Storage
import Tags
import Testing

@Suite(.tags(.unit)) struct JudgedSamplesTests {
  /// c(t) = e^{−t/τ}, which falls to a tenth at τ ln 10.
  private func decay(_ tau: Double) -> [String: StoredArray] {
    let times = (0...200).map { 0.05 * Double($0) }
    return [
      "stress_correlation_time": StoredArray(times),
      "stress_correlation": StoredArray(times.map { exp(-$0 / tau) }),
    ]
  }

  @Test func whatIsCertifiedAndHeldLongEnoughIsAveraged() throws {
    let samples = [
      try madeUpDigest(0), try madeUpDigest(1, soundEvidence(held: 19)), try madeUpDigest(2, failure: "no quench"),
    ]
    let judged = JudgedSamples(samples, plan: ReductionPlan())
    #expect(judged.certified.map(\.index) == [0, 1])
    #expect(judged.averaged.map(\.index) == [0])
    let flagged = judged.flagged(in: "e")
    #expect(flagged.map(\.index) == [1, 2] && flagged.allSatisfy { $0.ensemble == "e" && !$0.averaged })
    #expect(flagged[0].reasons.count == 1 && flagged[0].reasons[0].contains("19"))
    #expect(flagged[1].reasons == ["no quench"])
  }

  @Test func aPlanMayWaiveTheEvidenceButNoCertificate() throws {
    var plan = ReductionPlan()
    plan.includeUnequilibrated = true
    let samples = [try madeUpDigest(0, soundEvidence(held: 1)), try madeUpDigest(1, failure: "no quench")]
    let judged = JudgedSamples(samples, plan: plan)
    #expect(judged.averaged.map(\.index) == [0])
    #expect(judged.flagged(in: "e").map(\.averaged) == [true, false])
  }

  @Test func theReductionMayAskForMoreOrLessThanTheRun() throws {
    let samples = [try madeUpDigest(0, soundEvidence(held: 30))]
    var plan = ReductionPlan()
    for (relaxations, count) in [(29.0, 1), (31.0, 0)] {
      plan.relaxationTimes = relaxations
      #expect(JudgedSamples(samples, plan: plan).averaged.count == count)
    }
    // A drift of twice the tolerated part of T = 0.5, ten of its standard errors.
    let drifting = [try madeUpDigest(0, soundEvidence(drift: 0.01))]
    #expect(JudgedSamples(drifting, plan: ReductionPlan()).averaged.isEmpty)
    plan = ReductionPlan()
    plan.driftTolerance = 0.02
    #expect(JudgedSamples(drifting, plan: plan).averaged.count == 1)
  }

  /// Their own τ is 2, the mean c(t) falls to a tenth at ln 10 = 2.303: held for 80 that is 34.7 of them. From six samples on
  /// that counts.
  @Test func fromSixSamplesOnTheRelaxationTimeIsThatOfAll() throws {
    var plan = ReductionPlan()
    plan.relaxationTimes = 37
    let samples = try (0..<6).map { try madeUpDigest($0, observables: decay(1)) }
    #expect(JudgedSamples(Array(samples.prefix(5)), plan: plan).averaged.count == 5)
    #expect(JudgedSamples(samples, plan: plan).averaged.isEmpty)
    plan.relaxationTimes = 34
    #expect(JudgedSamples(samples, plan: plan).averaged.count == 6)
  }

  /// Three liquids with five glasses each, held for 10, 18, 26, 34 and 42 times 2; the ensemble's τ is 2.303 instead of 2, so
  /// that 20 of them are 46. Without a harvest, as many early glasses make a selection of the others.
  @Test func theEarlyGlassesOfAHarvestAreALongerBurnIn() throws {
    func judged(glassesPerLiquid: Int) throws -> JudgedSamples {
      let samples = try (0..<15).map { index in
        try madeUpDigest(
          index, soundEvidence(held: 10 + 8 * Double(index % 5)), observables: decay(1),
          glassesPerLiquid: glassesPerLiquid)
      }
      return JudgedSamples(samples, plan: ReductionPlan())
    }
    let harvested = try judged(glassesPerLiquid: 5), single = try judged(glassesPerLiquid: 1)
    #expect(harvested.averaged.map(\.index) == [2, 3, 4, 7, 8, 9, 12, 13, 14])
    #expect(harvested.objections.isEmpty && harvested.flagged(in: "e").count == 6)
    #expect(single.averaged.count == 9 && single.objections.count == 1)
    #expect(single.objections[0].hasPrefix("6 of 15 glasses lack evidence"), "\(single.objections)")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 0, -1])
  func evidenceThatIsNoNumberIsNoEvidence(warmth: Double) throws {
    // Hostile numbers do not pass through JSON: the digest's own evidence is what is asked.
    #expect(
      !soundEvidence(warmth: warmth).objections(
        relaxationTime: 2, relaxations: 20, takesInherentStates: true, driftTolerance: 0
      ).isEmpty)
    #expect(JudgedSamples([], plan: ReductionPlan()).averaged.isEmpty)
  }
}
