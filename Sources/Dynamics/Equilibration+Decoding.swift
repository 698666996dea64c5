import Foundation
import Interactions
import Particles

extension EquilibrationProtocol {
  /// Why no liquid can be equilibrated so; nil if one can. A plan is asked more strictly: this is what the run takes for
  /// granted.
  package var fault: String? {
    let times = [meltTime, window, longest, timeStep]
    if !times.compactMap(\.self).allSatisfy({ $0 > 0 && $0.isFinite }) { return "a time is no positive number" }
    if !(meltRatio > 0 && meltRatio.isFinite) { return "meltRatio is no positive number" }
    if !(relaxations >= 0) { return "relaxations is no number from 0 up" }
    if !(1...1_000_000).contains(thermostatSteps) { return "thermostatSteps is no number of steps" }
    if !(1...Equilibration.longestLeg).contains(samplingSteps) { return "samplingSteps is no number of steps" }
    return nil
  }
}

extension Equilibration {
  /// Why this state cannot be one of a run; nil if it can.
  ///
  /// A checkpoint whose seal is right may still come from another version, or from a hand: it is then no state to go on
  /// from, and whoever reads it begins anew.
  var fault: String? {
    let count = configuration.count
    guard count >= 2, velocitiesNow.count == count else { return "there is not one velocity for every particle" }
    guard (configuration.positions + velocitiesNow).allSatisfy({ ($0.x + $0.y + $0.z).isFinite }) else {
      return "a coordinate is no number"
    }
    guard temperature > 0, temperature.isFinite else { return "the temperature is none" }
    if let fault = plan.fault { return fault }
    guard let model = try? ModelCatalogue.model(modelName) else { return "there is no such model" }
    if let error = configuration.error(of: model) { return error }
    return thermostatFault ?? recordFault ?? legFault(LegCounts(plan, model: model, temperature: temperature))
  }

  private var thermostatFault: String? {
    let bath = thermostatNow
    guard bath.temperature > 0, bath.temperature.isFinite, bath.timeConstant > 0, bath.timeConstant.isFinite,
      bath.stream.position < 1 << 62
    else { return "the thermostat's state is none" }
    return nil
  }

  private var recordFault: String? {
    guard (1...Self.blocks).contains(record.blocks.count), record.correlator.components == 3, record.correlator.isSound,
      record.inherentEnergies.count <= Self.blocks
    else { return "the window's record is none" }
    if let evidence = result?.evidence, evidence.correlationTimes.count != evidence.correlation.count {
      return "c(t) has not one value for every time"
    }
    return nil
  }

  private func legFault(_ legs: LegCounts) -> String? {
    let now = legsNow
    // Windows double from the first on.
    guard now.window >= legs.window, now.window <= 1 << 50, now.window % legs.window == 0,
      (now.window / legs.window).nonzeroBitCount == 1, (0..<now.window).contains(now.inWindow),
      (0...legs.melt).contains(now.melt), (0...legs.settle).contains(now.settle), now.steps == legs.steps,
      (0...1 << 60).contains(heldSteps), (0...1 << 60).contains(stepsTaken)
    else { return "the run's legs are not those of its protocol" }
    return nil
  }
}

extension Configuration {
  /// What `model` has against it; nil if nothing.
  fileprivate func error(of model: Model) -> String? {
    do {
      try model.check(self)
      return nil
    } catch {
      return error.description
    }
  }
}
