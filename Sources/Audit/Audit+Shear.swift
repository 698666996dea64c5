import Dynamics
import Interactions
import Observables
import Plans
import Storage

extension Audit {
  /// Shears a glass again up to its first event, which follows from the glass; what comes later depends on rounding.
  func sheared(_ state: InherentState, _ shear: QuasistaticShear, _ sample: StoredSample) throws -> ShearCurve {
    var run = try ShearRun(of: state, shear)
    while !run.isFinished, run.curve.events.isEmpty, run.curve.strain.count <= Self.mostStepsOfShear {
      try run.advance()
    }
    var curve = run.curve
    curve.largest = nil
    guard !curve.events.isEmpty else { return curve }
    // The step that contains the first event ends behind it, perhaps behind others.
    curve.events.removeSubrange(1...)
    curve.strain.removeLast()
    curve.shearStress.removeLast()
    curve.energyPerParticle.removeLast()
    return curve
  }

  /// The steps that are made again at most: first events come at strains of a few percent.
  private static let mostStepsOfShear = 100

  /// The stored numbers that `curve` is compared with: those of its steps and events.
  func beginning(of stored: [String: StoredArray], as curve: ShearCurve) -> [String: StoredArray] {
    var stored = stored
    let lists: [(Observable, Int)] = [
      (.shearStrain, curve.strain.count), (.shearStress, curve.strain.count), (.shearEnergy, curve.strain.count),
      (.eventStrain, curve.events.count), (.eventStressDrop, curve.events.count),
      (.eventDissipation, curve.events.count), (.eventParticipants, curve.events.count),
    ]
    for (observable, count) in lists {
      guard let all = stored[observable.name] else { continue }
      let values = Array(all.values.prefix(count))
      stored[observable.name] = StoredArray(shape: [values.count], values: values)
    }
    // The largest event is compared with its own numbers.
    for observable in [Observable.largestEventPositions, .largestEventDisplacements] { stored[observable.name] = nil }
    // A first event beyond the steps that are made again cannot be measured.
    if curve.events.isEmpty {
      for observable in ObservableCatalogue.stored where observable.isOfFirstEvent { stored[observable.name] = nil }
    }
    return stored
  }

  /// What is wrong with the rest of a curve, by what any curve has: all steps, in order, events between them that dissipate
  /// energy, and none before the first one found.
  func curveFindings(
    _ stored: [String: StoredArray], _ shear: QuasistaticShear, _ found: ShearCurve
  ) -> [String] {
    let values = { (observable: Observable) in stored[observable.name]?.values ?? [] }
    var findings: [String] = []
    let strains = values(.shearStrain)
    if strains.count != shear.steps + 1 {
      findings.append("shear_strain has \(strains.count) numbers instead of \(shear.steps + 1)")
    }
    if strains != strains.indices.map({ Double($0) * shear.step }) {
      findings.append("shear_strain is not that of the recipe's steps")
    }
    let events = values(.eventStrain)
    if events != events.sorted() || events.contains(where: { !($0 >= 0 && $0 <= shear.to) }) {
      findings.append("event_strain does not ascend from 0 to the last strain")
    }
    if values(.eventDissipation).contains(where: { !($0 > 0) }) {
      findings.append("event_dissipation has a number that is not positive")
    }
    if found.events.isEmpty, let first = events.first, let last = found.strain.last, first < last {
      findings.append("event_strain begins with \(first), where a new measurement finds no event")
    }
    return findings
  }
}
