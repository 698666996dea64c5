import Interactions
import Observables
import Plans
import Samples
import Statistics

/// The progress of one ensemble: its finished samples, counted and classified, without averages.
public struct EnsembleStanding: Sendable, Equatable {
  /// The ensemble's identifier.
  public let id: String
  /// The number of samples in the plan.
  public let planned: Int
  /// The number of finished, undamaged samples.
  public let finished: Int
  /// The number of those that were measured with a clean certificate.
  public let certified: Int
  /// The number of samples that are damaged, or of a later version.
  public let damaged: Int
  /// The number of foreign files: samples of another index, ensemble, seed or recipe.
  public let foreign: Int
  /// The number of files that had to be opened.
  public let opened: Int
  /// Every sample with an objection, including the damaged and foreign ones.
  public let flagged: [FlaggedSample]
  /// The objections to the ensemble as a whole.
  public let objections: [String]
  /// Irregularities of its folder.
  public let notes: [String]
}

extension Reduction {
  /// Returns the progress of every ensemble of a slice of the plan, in the order of the plan: ensembles `first`,
  /// `first + step`, ….
  ///
  /// New and changed samples are read and cached.
  public func standings(from first: Int = 0, by step: Int = 1) async throws -> [EnsembleStanding] {
    precondition(first >= 0 && step >= 1, "a slice begins at an ensemble and goes on")
    var slice = plan
    slice.ensembles = stride(from: first, to: plan.ensembles.count, by: step).map { plan.ensembles[$0] }
    let reduction = Reduction(plan: slice, store: store)
    return try await reduction.ofEveryEnsemble { ensemble in try await reduction.standing(of: ensemble) }
  }

  private func standing(of ensemble: Ensemble) async throws -> EnsembleStanding {
    let digests = try await store.digests(of: ensemble, in: plan)
    let judged = JudgedSamples(digests.samples, plan: plan.reduction)
    var objections: [String] = []
    if !ensemble.isDecay {
      objections =
        EvidenceOfEnsemble(
          EnsembleSamples(
            judged.averaged.map(\.values),
            trajectories: judged.averaged.map(\.liquid), starts: judged.averaged.map(\.start), density: 1,
            particles: ensemble.particles, plan: plan.reduction,
            bootstrap: bootstrap, findingSoftModes: false),
          volume: VaryingVolume(plan.recipe(of: ensemble), plan: plan.reduction),
          timeStepShift: timeStepShift(of: ensemble, judged.averaged)
        ).objections
    }
    return EnsembleStanding(
      id: ensemble.id, planned: ensemble.samples, finished: digests.samples.count, certified: judged.certified.count,
      damaged: digests.damaged.count { $0.cause != .foreign },
      foreign: digests.damaged.count { $0.cause == .foreign }, opened: digests.opened,
      flagged: judged.flagged(in: ensemble.id, damaged: digests.damaged),
      objections: ensemble.isDecay ? [] : objections + judged.objections, notes: notes(on: digests, of: ensemble))
  }

  /// Returns the irregularities of the files of an ensemble.
  func notes(on digests: Digests, of ensemble: Ensemble) -> [String] {
    var notes: [String] = []
    let versions = Dictionary(grouping: digests.samples.map(\.codeVersion).filter { $0 != Version.current }) { $0 }
    for (version, samples) in versions.sorted(by: { $0.key < $1.key }) {
      notes.append(
        "\(ensemble.id): \(samples.count) of \(digests.samples.count) samples were made by version \(version), and this is "
          + Version.current)
    }
    if let rule = ensemble.stopping {
      notes.append(
        "\(ensemble.id): the number of samples follows from a stopping rule, \(rule.words); sampling stops where the error "
          + "happens to be small, so that it is understated a little")
    }
    if let given = plan.givenStarts?.checksums[ensemble.id] {
      let trajectories = plan.trajectories(of: ensemble)
      notes.append(
        "\(ensemble.id): \(given.keys.count { $0 < trajectories }) of \(trajectories) liquids began from given ones")
    }
    if let text = store.text(RecipeFile.name(of: ensemble)) {
      switch RecipeFile(text: text)?.recipe {
      case nil: notes.append("\(ensemble.id): \(RecipeFile.name) is damaged; a run makes it again")
      case plan.recipe(of: ensemble)?: break
      default:
        notes.append("\(ensemble.id): the plan now asks for another recipe than the one its samples were made by")
      }
    }
    return notes
  }

  /// Returns the irregularities of the study's folder as a whole.
  public var notesOnFolders: [String] {
    store.folders(besides: Set(plan.ensembles.map(\.id))).map { name, finished in
      "samples/\(name.excerpt): the plan has no such ensemble; its \(finished) finished samples are not averaged"
    }
  }
}
