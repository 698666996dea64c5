import Dynamics
import Observables
import Plans
import Samples
import Statistics

/// The finished samples of one ensemble, each judged by what all of them show.
///
/// A sample is *certified* if it was measured and its certificate is clean; it is *averaged* if it is certified and its
/// liquid gave evidence of equilibrium, or that is waived. How long a liquid must be held is counted in the relaxation
/// time of the ensemble's mean c(t), where there are samples enough to know it: a single window's own τ is too noisy, and
/// to choose samples by it is to prefer those whose stress happened to relax early.
package struct JudgedSamples {
  /// Measured, with a clean certificate.
  package let certified: [SampleDigest]
  /// Those of them that may be averaged.
  package let averaged: [SampleDigest]
  private let all: [(sample: SampleDigest, reasons: [String], isAveraged: Bool)]

  /// From this many samples on the ensemble's τ is the clock.
  static let fewestForClock = 6
  /// An ensemble of which more than this part lacks evidence is a selection.
  static let largestPartMissing = 1.0 / 3

  package init(_ samples: [SampleDigest], plan: ReductionPlan) {
    let certified = samples.filter(\.isCertified)
    let clock = certified.count >= Self.fewestForClock ? StressRelaxation(certified.map(\.values)).time : nil
    let judged = samples.map { sample -> (sample: SampleDigest, reasons: [String], isAveraged: Bool) in
      let doubts = sample.evidence.objections(
        relaxationTime: certified.count >= Self.fewestForClock ? clock : sample.evidence.relaxationTime,
        relaxations: plan.relaxationTimes ?? sample.relaxations, takesInherentStates: sample.takesInherentStates,
        driftTolerance: plan.driftTolerance)
      return (sample, sample.failures + doubts, sample.isCertified && (doubts.isEmpty || plan.includeUnequilibrated))
    }
    self.certified = certified
    averaged = judged.filter(\.isAveraged).map(\.sample)
    all = judged
  }

  /// Every sample with a reason against it, those that are `damaged` first.
  package func flagged(in ensemble: String, damaged: [DamagedSample] = []) -> [FlaggedSample] {
    damaged.map { FlaggedSample(ensemble: ensemble, index: $0.index, reasons: [$0.sentence], averaged: false) }
      + all.filter { !$0.reasons.isEmpty }.map {
        FlaggedSample(ensemble: ensemble, index: $0.sample.index, reasons: $0.reasons, averaged: $0.isAveraged)
      }
  }

  /// What the number of samples left out says of the rest.
  var objections: [String] {
    let missing = certified.count - averaged.count
    guard !averaged.isEmpty, Double(missing) > Self.largestPartMissing * Double(certified.count) else { return [] }
    return [
      "\(missing) of \(certified.count) glasses lack evidence of equilibrium: the others are a selection; "
        + "lengthen the window"
    ]
  }

  /// ⟨c(t)⟩ of all certified samples.
  var stressCorrelation: [CorrelationPoint] { StressRelaxation(certified.map(\.values)).correlation }
}

extension StressRelaxation {
  /// ⟨c(t)⟩ with standard errors over samples.
  var correlation: [CorrelationPoint] {
    times.indices.map { k in
      let moments = Moments(curves.map { $0[k] })
      return CorrelationPoint(
        time: times[k], value: moments.mean, standardError: curves.count > 1 ? moments.standardError : nil)
    }
  }
}
