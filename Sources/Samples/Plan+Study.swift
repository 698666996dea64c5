import Plans
import Storage

extension Plan {
  /// The file of a study's folder that holds the plan as it was last run.
  public static let planFile = "plan.yaml"

  /// The plan of the study in `folder`, as it was last run. Throws ``PlanError`` if there is none.
  public init(ofStudyIn folder: String) throws(PlanError) {
    guard let text = StudyStore(folder: folder).text(Self.planFile) else {
      throw PlanError("\(folder): there is no study in this folder", .noStudy(folder: folder))
    }
    do { self = try Plan(yaml: text) } catch {
      throw PlanError("\(folder)/\(Self.planFile): \(error.description)")
    }
  }
}
