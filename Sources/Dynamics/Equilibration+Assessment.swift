import Interactions
import Statistics

extension Equilibration {
  /// What the window of `windowSteps` steps that has just ended shows, and what it fails to show.
  func assessment(_ model: Model, windowSteps: Int, kernel: String) -> EquilibrationEvidence {
    let record = state.record
    let step = plan.timeStep ?? model.timeStep(at: temperature)
    let volume = record.meanVolume ?? configuration.cell.volume
    let count = Double(configuration.count)
    let held = Double(state.heldSteps) * step
    let correlation = record.correlator.correlation
    let times = correlation.lags.map { Double($0 * plan.samplingSteps) * step }
    let values = correlation.values.map { volume / temperature * $0 }
    let relaxation = RelaxationTime.time(
      times: times, correlation: values, fraction: EquilibrationProtocol.relaxedFraction)

    // Each block's own ratios, for the errors of the whole.
    let warmth = record.mean(\.squaredForces) / record.mean(\.laplacian, over: \.stiffFrames) / temperature
    let warmths = record.blocks.map { block in
      block.squaredForces / block.frames / (block.laplacian / block.stiffFrames) / temperature
    }
    let affine = record.mean(\.affineStiffness, over: \.stiffFrames)
    let ratios = record.blocks.map { volume / temperature * $0.squaredStress / $0.frames / affine }
    let half = record.inherentEnergies.count / 2
    let first = Array(record.inherentEnergies.prefix(half))
    let second = Array(record.inherentEnergies.suffix(half))
    let drift = Moments(second).mean - Moments(first).mean
    let driftError = (square(Moments(first).standardError) + square(Moments(second).standardError)).squareRoot()

    var evidence = EquilibrationEvidence(
      temperature: temperature, timeStep: step, heldTime: held, windowTime: Double(windowSteps) * step,
      relaxationTime: relaxation, relaxationTimesHeld: relaxation.map { held / $0 } ?? 0,
      configurationalTemperatureRatio: warmth, configurationalTemperatureError: blockError(warmths),
      sumRuleRatio: volume / temperature * record.mean(\.squaredStress) / affine,
      sumRuleError: Moments(ratios).standardError,
      firstInherentEnergies: first, secondInherentEnergies: second, inherentEnergyDrift: drift,
      inherentEnergyDriftError: driftError,
      energyPerParticle: record.mean(\.energy, over: \.stiffFrames) / count,
      pressure: record.mean(\.virialPressure) + count / volume * temperature,
      correlationTimes: times, correlation: values, moves: evidenceOfMoves, kernel: kernel, objections: [])
    if let clock = evidence.moves?[VolumeMove.entry.name]?.removeValue(forKey: VolumeMove.clock) {
      evidence.moves![VolumeMove.entry.name]![VolumeMove.relaxationTime] = clock * evidence.windowTime
      evidence.moves![VolumeMove.entry.name]!["density"] = count / volume
    }
    if plan.harvest != nil, state.spacingLegs > 0 {
      (evidence.burnInTime, evidence.clock) = (Double(state.burnInSteps) * step, state.clock)
    }
    evidence.objections = evidence.objections(
      of: plan, relaxationTime: plan.harvest == nil ? relaxation : state.clock)
    return evidence
  }
}

extension Equilibration {
  /// The evidence of a run that ended within its first window: none.
  package func noEvidence(_ model: Model) -> EquilibrationEvidence {
    let step = plan.timeStep ?? model.timeStep(at: temperature)
    var evidence = EquilibrationEvidence(
      temperature: temperature, timeStep: step, heldTime: Double(state.heldSteps) * step, windowTime: 0,
      relaxationTime: nil, relaxationTimesHeld: 0, configurationalTemperatureRatio: .nan, sumRuleRatio: .nan,
      sumRuleError: .nan, firstInherentEnergies: [], secondInherentEnergies: [], inherentEnergyDrift: .nan,
      inherentEnergyDriftError: .nan, energyPerParticle: .nan, pressure: .nan, correlationTimes: [], correlation: [],
      moves: nil, kernel: "", objections: [])
    evidence.objections = evidence.objections(of: plan, relaxationTime: nil)
    return evidence
  }
}

/// The standard error of the mean of blocks: the larger of those from the blocks and from pairs of them, since blocks that are
/// short against the correlation time understate it.
private func blockError(_ blocks: [Double]) -> Double {
  let pairs = stride(from: 0, to: blocks.count - 1, by: 2).map { (k: Int) -> Double in 0.5 * (blocks[k] + blocks[k + 1])
  }
  return max(Moments(blocks).standardError, pairs.count > 1 ? Moments(pairs).standardError : 0)
}

private func square(_ x: Double) -> Double { x * x }
