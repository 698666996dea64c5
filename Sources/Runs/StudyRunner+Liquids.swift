import Plans
import Samples
import Storage

extension Plan {
  /// The plan whose recipes state the `given` liquids.
  public func beginning(with given: GivenLiquids) -> Plan {
    var plan = self
    plan.givenStarts = given.starts.given
    return plan
  }
}

extension StudyRunner {
  /// Throws if the number of samples follows from a stopping rule that was not applied: the run would make as many as are
  /// allowed.
  func checkStoppingRules() throws(PlanError) {
    if case .listed = scope.part { return }
    guard let ensemble = plan.ensembles.first(where: { $0.stopping != nil }) else { return }
    throw PlanError(
      "\(ensemble.id): its number of samples follows from a stopping rule; run the study from the command line")
  }

  /// Throws if the plan begins from kept liquids that were not looked up: the run would melt them all.
  func checkGivenLiquids() throws(PlanError) {
    guard plan.givenStarts == nil, let ensemble = plan.ensembles.first(where: { plan.liquidSource(of: $0) != nil })
    else { return }
    throw PlanError(
      "\(store.folder): \(ensemble.id) begins from given liquids, and \(StudyStarts.name) is missing; run the study "
        + "again from the command line, with the folder of the liquids")
  }

  /// Copies the given liquids into the study's folder, and lists which trajectory begins from which.
  func keepGivenLiquids() async throws {
    guard let given, !given.starts.starts.isEmpty else { return }
    for (name, file) in given.files.sorted(by: { $0.key < $1.key }) {
      try await store.keep(liquid: file.bytes, as: "\(StudyStarts.folder)/\(name)")
    }
    let text = given.starts.text
    if store.text(StudyStarts.name) != text { try await store.write(text, to: StudyStarts.name) }
  }
}
