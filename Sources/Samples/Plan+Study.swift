import Durability
import Foundation
import Plans
import Storage

extension Plan {
  /// The file of a study's folder that holds the plan as it was last run.
  public static let planFile = "plan.yaml"

  /// The plan of the study in `folder`, as it was last run. Throws ``PlanError`` if there is none.
  public init(ofStudyIn folder: String) throws(PlanError) {
    let text: String
    do { text = try StudyStore(folder: folder).readText(Self.planFile) } catch {
      switch error.cause {
      case .system(_, ENOENT), .system(_, ENOTDIR):
        throw PlanError("\(folder): there is no study in this folder", .noStudy(folder: folder))
      default: throw PlanError(error.description, .file(error.cause))
      }
    }
    do { self = try Plan(yaml: text) } catch {
      throw PlanError("\(folder)/\(Self.planFile): \(error.description)")
    }
    do { givenStarts = try StudyStore(folder: folder).studyStarts()?.given } catch {
      let reason = (error as? FileError)?.reason ?? "\(error)"
      throw PlanError(
        "\(folder)/\(StudyStarts.name): \(reason); remove the file, and run the study again with the given liquids")
    }
  }
}
