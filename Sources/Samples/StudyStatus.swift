import Plans
import Storage

/// What a study's folder holds: products counted by the stage that each sample has reached, none opened. The stages of an
/// ensemble add up to the samples asked for.
public struct StudyStatus: Sendable, Equatable {
  /// One ensemble.
  public struct Row: Sendable, Equatable {
    /// Its identifier.
    public let id: String
    /// Samples asked for.
    public let planned: Int
    /// Samples with a file of a finished one, sound or not.
    public let finished: Int
    /// Samples equilibrated, not yet measured.
    public let liquids: Int
    /// Samples with a checkpoint, not yet equilibrated.
    public let checkpoints: Int
    /// Samples without a file.
    public var notBegun: Int { planned - finished - liquids - checkpoints }
  }

  /// One row an ensemble, in the order of the plan.
  public let rows: [Row]

  /// The status of the study in `folder`, by its plan, or by `plan`, where a stopping rule wants fewer samples. Throws ``PlanError``
  /// if there is no study.
  public init(folder: String, plan: Plan? = nil) throws(PlanError) {
    let whole = try Plan(ofStudyIn: folder)
    let plan = plan ?? whole
    let store = StudyStore(folder: folder)
    rows = plan.ensembles.map { ensemble in
      let found = store.indices(of: ensemble.id)
      let indices = 0..<ensemble.samples
      func wanted(_ stage: StudyStore.Stage) -> Set<Int> { (found[stage] ?? []).filter(indices.contains) }
      let finished = wanted(.finished)
      // A run that was killed may have left the file of an earlier stage beside that of the next.
      let liquids = wanted(.liquid).subtracting(finished)
      let checkpoints = wanted(.checkpoint).subtracting(finished).subtracting(liquids)
      return Row(
        id: ensemble.id, planned: ensemble.samples, finished: finished.count, liquids: liquids.count,
        checkpoints: checkpoints.count)
    }
  }

  /// Samples asked for.
  public var planned: Int { rows.reduce(0) { $0 + $1.planned } }
  /// Samples with a file of a finished one.
  public var finished: Int { rows.reduce(0) { $0 + $1.finished } }
}
