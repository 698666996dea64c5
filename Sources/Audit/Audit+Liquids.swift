import Dynamics
import Particles
import Plans
import Samples
import Storage

/// Where the order of a sample's particles comes from.
enum OrderOfKinds {
  /// The seed.
  case seed
  /// The liquid that it began from.
  case given(Configuration)
  /// A liquid that cannot be read.
  case unknown
}

extension Audit {
  /// Compares what a record says of the liquid that its trajectory began from with the study's list and copy of it.
  ///
  /// - Returns: the order of kinds that the sample must have.
  func orderOfKinds(
    of ensemble: Ensemble, _ trajectory: Int, _ record: SampleRecord, _ found: inout Examination
  ) -> OrderOfKinds {
    let file: LiquidFile?
    do throws(PlanError) { file = try store.givenLiquid(of: ensemble.id, trajectory, in: starts) } catch {
      found.findings.append("the liquid that it began from cannot be compared: \(error.description)")
      return .unknown
    }
    guard record.start == file?.start else {
      found.findings.append(
        file == nil
          ? "its record names a liquid that it began from, and the study has none for it"
          : "its record does not name the liquid that it began from, \(file!.name)")
      return file.map { .given($0.liquid.configuration) } ?? .unknown
    }
    guard let file else { return .seed }
    let evidence = record.evidence
    let isBurnedIn = file.given.burnedIn(for: record.recipe.equilibration, at: ensemble.temperature) != nil
    // Whole steps of the time that the liquid was held before, and none where it needed a burn-in.
    if isBurnedIn, evidence.windowTime > 0, !(evidence.heldTime >= file.statement.heldTime) {
      found.findings.append(
        "it was held for \(evidence.heldTime) in all, less than the liquid that it began from, "
          + "\(file.statement.heldTime)")
    }
    return .given(file.liquid.configuration)
  }
}
