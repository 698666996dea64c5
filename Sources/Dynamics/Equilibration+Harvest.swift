import Interactions

extension Equilibration {
  /// Ends a window of a harvest, in which `found` was seen: the burn-in goes on or is over, or a glass is complete.
  ///
  /// The burn-in is over once the liquid was held for enough relaxation times, by the clock of the harvest or by that of the
  /// window. Where no clock is found within the longest time, the burn-in is taken for as long as it should have been, and
  /// the evidence of every glass says so.
  ///
  /// - Returns: the glass that is complete; nil during the burn-in.
  mutating func gather(
    _ harvest: Harvest, _ found: EquilibrationEvidence, _ model: Model
  ) -> HarvestedLiquid? {
    state.record = WindowRecord()
    guard state.spacingLegs == 0 else {
      let glass = state.harvested
      state.harvested += 1
      if state.harvested == harvest.glasses { state.evidence = found }
      return HarvestedLiquid(glass: glass, liquid: state.liquid, evidence: found)
    }
    let step = plan.timeStep ?? model.timeStep(at: temperature)
    let clock = harvest.clock ?? found.relaxationTime
    let isLast = found.heldTime + found.windowTime > plan.maximumTime ?? 1e6 * step
    let isOver = clock.map { found.heldTime >= harvest.burnIn * $0 } ?? false
    guard isOver || isLast else {
      state.windowLegs *= 2
      return nil
    }
    state.clock = isOver ? clock : nil
    state.burnInSteps = state.heldSteps
    let unit = state.clock ?? found.heldTime / harvest.burnIn
    let legs = LegCounts(plan, moves: moves, model: model, temperature: temperature)
    state.spacingLegs = legs.spanning(harvest.spacing * unit, timeStep: step)
    state.windowLegs = state.spacingLegs
    return nil
  }

  /// Legs of the glasses after the one under way; of a burn-in under way, those of all glasses if it is over with its window.
  var legsToHarvest: Int {
    guard let harvest = plan.harvest else { return 0 }
    let held = Double(state.heldSteps / state.legSteps + state.windowLegs)
    let legs =
      state.spacingLegs > 0
      ? Double(harvest.glasses - state.harvested - 1) * Double(state.spacingLegs)
      : Double(harvest.glasses) * harvest.spacing / harvest.burnIn * held
    // A plan may ask for more than any run takes.
    return Int(min(1e12, legs))
  }
}
