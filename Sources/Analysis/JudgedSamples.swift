import Dynamics
import Observables
import Plans
import Samples
import Statistics

/// The finished samples of one ensemble, classified with the help of the ensemble's averages.
///
/// A sample is *certified* if it was measured and all checks of its certificate passed; it is *averaged* if it is
/// certified and there is evidence for the equilibrium of its liquid, or that requirement is waived. The required
/// equilibration time is in units of the relaxation time of the ensemble's mean c(t), if there are enough samples to
/// determine it: the τ of a single window is too noisy, and selecting samples by it would prefer those whose stress
/// happened to relax early.
package struct JudgedSamples {
  /// The samples measured with a clean certificate.
  package let certified: [SampleDigest]
  /// Those of them that are averaged.
  package let averaged: [SampleDigest]
  /// All samples with the objections to each, and whether it is averaged.
  let all: [(sample: SampleDigest, reasons: [String], isAveraged: Bool)]

  /// The number of certified glasses that harvests gave too early, by the τ of the ensemble.
  private let early: Int

  /// The number of samples from which on the τ of the ensemble is used.
  ///
  /// Glasses of one liquid count each: every glass of a harvest has the c(t) of a window of its own, so that six of them
  /// determine τ better than one window does. Counted by liquids, the alternative would be the clock of the harvest, which a
  /// plan may give and which nothing else would compare with the liquid.
  static let fewestForClock = 6
  /// The fraction of samples without evidence above which the averaged samples may be a biased selection.
  static let largestPartMissing = 1.0 / 3

  package init(_ samples: [SampleDigest], plan: ReductionPlan) {
    let certified = samples.filter(\.isCertified)
    let clock = certified.count >= Self.fewestForClock ? StressRelaxation(certified.map(\.values)).time : nil
    let judged = samples.map { sample -> (sample: SampleDigest, reasons: [String], isAveraged: Bool) in
      let doubts = Self.doubts(
        about: sample, of: samples.count, clock: certified.count >= Self.fewestForClock ? .some(clock) : .none,
        plan: plan)
      return (sample, sample.failures + doubts, sample.isCertified && (doubts.isEmpty || plan.includeUnequilibrated))
    }
    self.certified = certified
    averaged = judged.filter(\.isAveraged).map(\.sample)
    let isTimed = clock != nil
    early = judged.count { isTimed && $0.sample.isHarvested && $0.sample.isCertified && !$0.isAveraged }
    all = judged
  }

  /// What speaks against the equilibrium of a sample, by the τ of its ensemble, or by its own where there is no `clock`.
  private static func doubts(
    about sample: SampleDigest, of samples: Int, clock: Double??, plan: ReductionPlan
  ) -> [String] {
    let relaxations = plan.relaxationTimes ?? sample.relaxations
    guard sample.isHarvested else {
      return sample.evidence.objections(
        relaxationTime: clock ?? sample.evidence.relaxationTime, relaxations: relaxations,
        takesInherentStates: sample.takesInherentStates, driftTolerance: plan.driftTolerance, samples: samples,
        isCrystal: sample.values.isCrystalline)
    }
    return sample.evidence.objections(
      toHarvest: clock ?? sample.evidence.clock, burnIn: relaxations, isCrystal: sample.values.isCrystalline)
  }

  /// Every sample with an objection, the `damaged` ones first.
  package func flagged(in ensemble: String, damaged: [DamagedSample] = []) -> [FlaggedSample] {
    damaged.map { FlaggedSample(ensemble: ensemble, index: $0.index, reasons: [$0.sentence], averaged: false) }
      + all.filter { !$0.reasons.isEmpty }.map {
        FlaggedSample(ensemble: ensemble, index: $0.sample.index, reasons: $0.reasons, averaged: $0.isAveraged)
      }
  }

  /// The conclusion from the number of samples left out.
  ///
  /// Glasses of a harvest that were too early do not count: which they are follows from their time, the same in every
  /// trajectory, as if its burn-in had been longer.
  package var objections: [String] {
    let missing = certified.count - averaged.count - early
    let rest = certified.count - early
    guard !averaged.isEmpty, Double(missing) > Self.largestPartMissing * Double(rest) else { return [] }
    return [
      "\(missing) of \(rest) glasses lack evidence of equilibrium: the remaining ones are a biased selection; "
        + "hold the liquids longer"
    ]
  }

  /// Returns ⟨c(t)⟩ of all certified samples, with errors over liquids.
  var stressCorrelation: [CorrelationPoint] {
    StressRelaxation(certified.map(\.values)).correlation(trajectories: certified.map(\.liquid))
  }
}

extension StressRelaxation {
  /// Returns ⟨c(t)⟩ with standard errors over trajectories: the number of that of every curve.
  package func correlation(trajectories: [Int]) -> [CorrelationPoint] {
    let members = Dictionary(grouping: curves.indices, by: { trajectories[$0] }).sorted { $0.key < $1.key }.map(\.value)
    return times.indices.map { k in
      let means = members.map { $0.reduce(0) { $0 + curves[$1][k] } / Double($0.count) }
      return CorrelationPoint(
        time: times[k], value: Moments(curves.map { $0[k] }).mean,
        standardError: means.count > 1 ? Moments(means).standardError : nil)
    }
  }
}
