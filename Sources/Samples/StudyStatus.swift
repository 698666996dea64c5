import Plans
import Storage

/// What a study's folder holds: products counted, none opened.
public struct StudyStatus: Sendable, Equatable {
  /// One ensemble.
  public struct Row: Sendable, Equatable {
    /// Its identifier.
    public let id: String
    /// Samples asked for.
    public let planned: Int
    /// Samples measured.
    public let finished: Int
    /// Samples equilibrated, not yet measured.
    public let liquids: Int
    /// Samples with a checkpoint.
    public let checkpoints: Int
  }

  /// One row an ensemble, in the order of the plan.
  public let rows: [Row]

  /// The status of the study in `folder`. Throws ``PlanError`` if there is none.
  public init(folder: String) throws(PlanError) {
    let plan = try Plan(ofStudyIn: folder)
    let store = StudyStore(folder: folder)
    rows = plan.ensembles.map { ensemble in
      let found = store.indices(of: ensemble.id)
      let wanted = 0..<ensemble.samples
      func count(_ stage: StudyStore.Stage) -> Int { (found[stage] ?? []).count { wanted.contains($0) } }
      return Row(
        id: ensemble.id, planned: ensemble.samples, finished: count(.finished), liquids: count(.liquid),
        checkpoints: count(.checkpoint))
    }
  }

  /// Samples asked for.
  public var planned: Int { rows.reduce(0) { $0 + $1.planned } }
  /// Samples measured.
  public var finished: Int { rows.reduce(0) { $0 + $1.finished } }
}
