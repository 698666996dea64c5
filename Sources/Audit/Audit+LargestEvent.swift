import Dynamics
import Interactions
import Observables
import Particles
import Plans
import Storage

extension Audit {
  /// What is wrong with the stored positions of the largest event: those before it are at rest at its strain, and stress and
  /// energy fall by the numbers of the curve. It is not reached again by a new shear, which depends on the last bits.
  ///
  /// - Parameter isRequired: whether a sample whose stress dropped must have them; samples of earlier versions lack them.
  func largestEventFindings(
    _ sample: StoredSample, _ state: InherentState, _ shear: QuasistaticShear, stiffest: Double, isRequired: Bool
  ) -> [String] {
    let values = { (observable: Observable) in sample.observables[observable.name]?.values ?? [] }
    let names = [Observable.largestEventPositions.name, Observable.largestEventDisplacements.name]
    let areStored = names.contains { sample.observables[$0] != nil }
    let drops = values(.eventStressDrop)
    guard let event = ShearCurve.largestDrop(in: drops), event < values(.eventStrain).count,
      event < values(.eventDissipation).count
    else { return areStored ? ["\(names[0]) is stored, and the stress never dropped"] : [] }
    guard areStored || isRequired else { return [] }
    guard let states = EventStates(sample.observables, count: state.configuration.count) else {
      return ["\(names[0]) or \(names[1]) is missing, or does not have three numbers per particle"]
    }
    let strain = values(.eventStrain)[event]
    do {
      let frame = ShearFrame(origin: state.configuration)
      let tolerance = Self.restFactor * shear.forceTolerance
      let before = try InherentState(
        checking: frame.configuration(states.before, at: strain), model: state.model, tolerance: tolerance)
      let after = frame.configuration(states.after, at: strain)
      var forces = after.positions
      let fallen = try state.model.forceField(for: after).energetics(at: after.positions, into: &forces)
      let volume = after.cell.volume
      let drop =
        before.energetics.shearStresses(volume: volume).x - fallen.shearStresses(volume: volume).x
      let energy = before.energetics.energy - fallen.energy
      // The glass falls at a strain that is larger by the part of a step to which events are located: stresses differ by the
      // elastic constants times that, energies by the work of the stress that drops.
      let located = shear.resolution * shear.step
      var findings: [String] = []
      if !(abs(drop - drops[event]) <= (Self.stateAccuracy + located) * stiffest) {
        findings.append("the stress falls by \(drop) in the stored event, not by \(drops[event])")
      }
      let dissipation = values(.eventDissipation)[event]
      if !(abs(energy - dissipation) <= Self.stateAccuracy + located * volume * (abs(drop) + located * stiffest)) {
        findings.append("the energy falls by \(energy) in the stored event, not by \(dissipation)")
      }
      return findings
    } catch {
      return ["the positions before the stored event are not at rest at the strain \(strain)"]
    }
  }

  /// Summed in another order, the forces of a state at rest differ in their last digits.
  private static let restFactor = 10.0
  /// The accuracy of the stress of a state at rest over the largest elastic constant, and of an energy, as of the curve.
  private static let stateAccuracy = 1e-6
}
