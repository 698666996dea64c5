/// The numbers of the evidence by which a liquid is judged, without its lists: what has to be kept of each of many samples.
public struct EvidenceNumbers: Sendable, Equatable, Codable {
  /// T.
  public var temperature: Double
  /// Time spent at T in all.
  public var heldTime: Double
  /// Length of the last window.
  public var windowTime: Double
  /// The sample's own τ; nil if c(t) did not fall so far within the window.
  public var relaxationTime: Double?
  /// The τ that a harvest counted its spacing in; nil without a harvest, or if it found none.
  public var clock: Double?
  /// `heldTime`/τ; 0 where τ is unknown.
  public var relaxationTimesHeld: Double
  /// ⟨|∇U|²⟩/(T⟨∇²U⟩).
  public var configurationalTemperatureRatio: Double
  /// (V⟨σ²⟩/T)/(⟨U_γγ⟩/V).
  public var sumRuleRatio: Double
  /// Its standard error.
  public var sumRuleError: Double
  /// Mean inherent-state energy per particle in the second half of the window minus that in the first.
  public var inherentEnergyDrift: Double
  /// Its standard error.
  public var inherentEnergyDriftError: Double
  /// ⟨U⟩/N.
  public var energyPerParticle: Double
  /// ⟨p⟩, with the kinetic part ρT.
  public var pressure: Double

  /// All numbers that there are, a τ where there is one, in the order above.
  public init(_ numbers: [Double], relaxationTime: Double?, clock: Double? = nil) {
    precondition(numbers.count == Self.count, "one number for each of the evidence's")
    temperature = numbers[0]
    heldTime = numbers[1]
    windowTime = numbers[2]
    (self.relaxationTime, self.clock) = (relaxationTime, clock)
    relaxationTimesHeld = numbers[3]
    configurationalTemperatureRatio = numbers[4]
    sumRuleRatio = numbers[5]
    sumRuleError = numbers[6]
    inherentEnergyDrift = numbers[7]
    inherentEnergyDriftError = numbers[8]
    energyPerParticle = numbers[9]
    pressure = numbers[10]
  }

  /// How many numbers there are besides τ.
  public static let count = 11

  /// All of them besides τ, in the order of ``init(_:relaxationTime:)``.
  public var numbers: [Double] {
    [
      temperature, heldTime, windowTime, relaxationTimesHeld, configurationalTemperatureRatio, sumRuleRatio,
      sumRuleError, inherentEnergyDrift, inherentEnergyDriftError, energyPerParticle, pressure,
    ]
  }
}

extension EquilibrationEvidence {
  /// The evidence without its lists.
  public var numbers: EvidenceNumbers {
    EvidenceNumbers(
      [
        temperature, heldTime, windowTime, relaxationTimesHeld, configurationalTemperatureRatio, sumRuleRatio,
        sumRuleError, inherentEnergyDrift, inherentEnergyDriftError, energyPerParticle, pressure,
      ], relaxationTime: relaxationTime, clock: clock)
  }

  /// A sentence for every demand of `plan` that is not met: see ``EvidenceNumbers``.
  public func objections(
    of plan: EquilibrationProtocol, relaxationTime: Double?, relaxations: Double? = nil, driftTolerance: Double = 0
  ) -> [String] {
    if let harvest = plan.harvest {
      return numbers.objections(toHarvest: relaxationTime, burnIn: relaxations ?? harvest.burnIn)
    }
    return numbers.objections(
      relaxationTime: relaxationTime, relaxations: relaxations ?? plan.relaxationTimes,
      takesInherentStates: plan.takesInherentStates, driftTolerance: driftTolerance)
  }
}

extension EvidenceNumbers {
  /// A sentence for every demand that is not met by a liquid whose stress relaxes in `relaxationTime`.
  ///
  /// A single sample knows its own τ within a factor of two or so, since its c(t) is an average over one window; who has
  /// many samples knows the τ of all of them, and judges each by that.
  ///
  /// - Parameters:
  ///   - relaxations: how many τ a liquid must have been held.
  ///   - takesInherentStates: whether inherent states were taken to see whether their energy drifts.
  ///   - driftTolerance: by what part of T the inherent-state energy may drift, significant or not.
  public func objections(
    relaxationTime: Double?, relaxations: Double, takesInherentStates: Bool, driftTolerance: Double
  ) -> [String] {
    typealias Demand = EquilibrationProtocol
    guard windowTime > 0 else { return ["no window at the parent temperature was completed"] }
    var objections: [String] = []
    if let time = relaxationTime {
      if heldTime < relaxations * time {
        objections.append(
          "held for \(short(heldTime / time)) stress-relaxation times of \(short(time)), "
            + "fewer than \(short(relaxations))")
      }
    } else {
      objections.append("the stress did not relax within a window of \(short(windowTime))")
    }
    let warmth = configurationalTemperatureRatio
    if !(abs(warmth - 1) <= Demand.temperatureTolerance) {
      objections.append("the configurational temperature is \(short(warmth)) of the set one")
    }
    if !(sumRuleError <= Demand.sumRuleLargestError) {
      objections.append("the stress sum rule is known to \(short(sumRuleError)) only: the window is too short")
    }
    let allowed = max(Demand.sumRuleTolerance, Demand.errorsAllowed * sumRuleError)
    if !(abs(sumRuleRatio - 1) <= allowed) {
      objections.append(
        "V<s^2>/T is \(short(sumRuleRatio))(\(short(sumRuleError))) of the affine stiffness")
    }
    if !takesInherentStates {
      objections.append("no inherent states were taken to see whether their energy drifts")
    } else if !(abs(inherentEnergyDrift)
      <= max(driftTolerance * temperature, Demand.errorsAllowed * inherentEnergyDriftError))
    {
      objections.append(
        "the inherent-state energy drifts by \(short(inherentEnergyDrift)), "
          + "\(short(abs(inherentEnergyDrift) / inherentEnergyDriftError)) standard errors")
    }
    return objections
  }
}

extension EvidenceNumbers {
  /// A sentence if a glass of a harvest was taken too early, by the relaxation time of the ensemble.
  ///
  /// One spacing shows too little of the sum rule or of the configurational temperature to select glasses by them: these are
  /// tested on the ensemble, over trajectories.
  public func objections(toHarvest relaxationTime: Double?, burnIn: Double) -> [String] {
    guard windowTime > 0 else { return ["no window at the parent temperature was completed"] }
    guard let time = relaxationTime else {
      return ["the stress did not relax within the burn-in, or within a spacing of \(short(windowTime))"]
    }
    guard heldTime < burnIn * time else { return [] }
    return [
      "held for \(short(heldTime / time)) stress-relaxation times of \(short(time)), fewer than \(short(burnIn))"
    ]
  }
}

/// Three significant digits.
private func short(_ x: Double) -> String {
  // Beyond these the scale would overflow, and the loops not end.
  guard (1e-290...1e290).contains(abs(x)) else { return "\(x)" }
  var scale = 1.0
  while abs(x) * scale < 100 { scale *= 10 }
  while abs(x) * scale >= 1000 { scale /= 10 }
  let text = "\((x * scale).rounded() / scale)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
