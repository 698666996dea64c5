import Storage

extension Plan {
  /// The plan of the study in `folder`, as it was last run. Throws ``PlanError`` if there is none.
  public init(ofStudyIn folder: String) throws(PlanError) {
    guard let text = StudyStore(folder: folder).text(StudyRunner.planFile) else {
      throw PlanError("\(folder): there is no study in this folder; lehr run PLAN.yaml --into \(folder) makes one")
    }
    do { self = try Plan(yaml: text) } catch {
      throw PlanError("\(folder)/\(StudyRunner.planFile): \(error.description)")
    }
  }
}
