import Interactions
import Statistics

extension Equilibration {
  /// What the window of `windowSteps` steps that has just ended shows, and what it fails to show.
  func assessment(_ model: Model, windowSteps: Int, kernel: String) -> EquilibrationEvidence {
    let step = plan.timeStep ?? model.timeStep(at: temperature)
    let volume = configuration.box.volume
    let count = Double(configuration.count)
    let held = Double(heldSteps) * step
    let correlation = record.correlator.correlation
    let times = correlation.lags.map { Double($0 * plan.samplingSteps) * step }
    let values = correlation.values.map { volume / temperature * $0 }
    let relaxation = relaxationTime(times: times, correlation: values, fraction: EquilibrationProtocol.relaxedPart)

    // Each block's own sum rule, for the error of the whole.
    let warmth = record.mean(\.squaredForces) / record.mean(\.laplacian, over: \.stiffFrames) / temperature
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
      configurationalTemperatureRatio: warmth,
      sumRuleRatio: volume / temperature * record.mean(\.squaredStress) / affine,
      sumRuleError: Moments(ratios).standardError,
      firstInherentEnergies: first, secondInherentEnergies: second, inherentEnergyDrift: drift,
      inherentEnergyDriftError: driftError,
      energyPerParticle: record.mean(\.energy, over: \.stiffFrames) / count,
      pressure: record.mean(\.virialPressure) + count / volume * temperature,
      correlationTimes: times, correlation: values, kernel: kernel, objections: [])
    evidence.objections = evidence.objections(of: plan, relaxationTime: relaxation)
    return evidence
  }
}

extension EquilibrationEvidence {
  /// A sentence for every demand of `plan` that is not met by a liquid whose stress relaxes in `relaxationTime`.
  ///
  /// A single sample knows its own τ within a factor of two or so, since its c(t) is an average over one window; who has
  /// many samples knows the τ of all of them, and judges each by that.
  ///
  /// - Parameters:
  ///   - relaxations: how many τ a liquid must have been held; the protocol's number if not given.
  ///   - driftTolerance: by what part of T the inherent-state energy may drift, significant or not.
  public func objections(
    of plan: EquilibrationProtocol, relaxationTime: Double?, relaxations: Double? = nil, driftTolerance: Double = 0
  ) -> [String] {
    typealias Demand = EquilibrationProtocol
    let evidence = self
    var objections: [String] = []
    if let time = relaxationTime {
      let wanted = relaxations ?? plan.relaxations
      if evidence.heldTime < wanted * time {
        objections.append(
          "held for \(short(evidence.heldTime / time)) stress-relaxation times of \(short(time)), "
            + "fewer than \(short(wanted))")
      }
    } else {
      objections.append("the stress did not relax within a window of \(short(evidence.windowTime))")
    }
    let warmth = evidence.configurationalTemperatureRatio
    if !(abs(warmth - 1) <= Demand.temperatureTolerance) {
      objections.append("the configurational temperature is \(short(warmth)) of the set one")
    }
    if !(evidence.sumRuleError <= Demand.sumRuleLargestError) {
      objections.append("the stress sum rule is known to \(short(evidence.sumRuleError)) only: the window is too short")
    }
    let allowed = max(Demand.sumRuleTolerance, Demand.errorsAllowed * evidence.sumRuleError)
    if !(abs(evidence.sumRuleRatio - 1) <= allowed) {
      objections.append(
        "V<s^2>/T is \(short(evidence.sumRuleRatio))(\(short(evidence.sumRuleError))) of the affine stiffness")
    }
    if !plan.takesInherentStates {
      objections.append("no inherent states were taken to see whether their energy drifts")
    } else if !(abs(evidence.inherentEnergyDrift)
      <= max(driftTolerance * temperature, Demand.errorsAllowed * evidence.inherentEnergyDriftError))
    {
      objections.append(
        "the inherent-state energy drifts by \(short(evidence.inherentEnergyDrift)), "
          + "\(short(abs(evidence.inherentEnergyDrift) / evidence.inherentEnergyDriftError)) standard errors")
    }
    return objections
  }
}

private func square(_ x: Double) -> Double { x * x }

/// Three significant digits.
private func short(_ x: Double) -> String {
  guard x.isFinite, x != 0 else { return "\(x)" }
  var scale = 1.0
  while abs(x) * scale < 100 { scale *= 10 }
  while abs(x) * scale >= 1000 { scale /= 10 }
  let text = "\((x * scale).rounded() / scale)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
