import Interactions
import Observables
import Plans
import Samples
import Statistics

/// Where one ensemble stands: its finished samples counted and judged, without averages.
public struct EnsembleStanding: Sendable, Equatable {
  /// The ensemble's identifier.
  public let id: String
  /// Samples asked for.
  public let planned: Int
  /// Finished and sound.
  public let finished: Int
  /// Those of them that were measured with a clean certificate.
  public let certified: Int
  /// Damaged.
  public let damaged: Int
  /// How many files had to be opened to say so.
  public let opened: Int
  /// Every sample with a reason against it, the damaged ones among them.
  public let flagged: [FlaggedSample]
  /// What speaks against the ensemble as a whole.
  public let objections: [String]
}

extension Reduction {
  /// Where every ensemble of a slice of the plan stands, in the order of the plan: ensembles `first`, `first + step`, ….
  ///
  /// New and changed samples are read and remembered.
  public func standings(from first: Int = 0, by step: Int = 1) async throws -> [EnsembleStanding] {
    precondition(first >= 0 && step >= 1, "a slice begins at an ensemble and goes on")
    var slice = plan
    slice.ensembles = stride(from: first, to: plan.ensembles.count, by: step).map { plan.ensembles[$0] }
    let reduction = Reduction(plan: slice, store: store)
    return try await reduction.ofEveryEnsemble { ensemble in try await reduction.standing(of: ensemble) }
  }

  private func standing(of ensemble: Ensemble) async throws -> EnsembleStanding {
    let digests = try await store.digests(of: ensemble)
    let judged = JudgedSamples(digests.samples, plan: plan.reduction)
    var objections: [String] = []
    if !ensemble.isDecay {
      objections =
        EvidenceOfEnsemble(
          EnsembleSamples(
            judged.averaged.map(\.values), density: 1, particles: ensemble.particles, plan: plan.reduction,
            bootstrap: bootstrap, findingSoftModes: false)
        ).objections
    }
    return EnsembleStanding(
      id: ensemble.id, planned: ensemble.samples, finished: digests.samples.count, certified: judged.certified.count,
      damaged: digests.damaged.count, opened: digests.opened,
      flagged: judged.flagged(in: ensemble.id, damaged: digests.damaged),
      objections: ensemble.isDecay ? [] : objections + judged.objections)
  }
}
