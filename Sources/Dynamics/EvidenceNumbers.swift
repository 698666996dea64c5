import Statistics

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
  /// Its standard error; nil in records of version 0.1.
  public var configurationalTemperatureError: Double?
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

  /// All numbers that there are, in the order above; τ, the clock and the error of T_conf where there are any.
  public init(
    _ numbers: [Double], relaxationTime: Double?, clock: Double? = nil, configurationalTemperatureError: Double? = nil
  ) {
    precondition(numbers.count == Self.count, "one number for each of the evidence's")
    temperature = numbers[0]
    heldTime = numbers[1]
    windowTime = numbers[2]
    (self.relaxationTime, self.clock) = (relaxationTime, clock)
    self.configurationalTemperatureError = configurationalTemperatureError
    relaxationTimesHeld = numbers[3]
    configurationalTemperatureRatio = numbers[4]
    sumRuleRatio = numbers[5]
    sumRuleError = numbers[6]
    inherentEnergyDrift = numbers[7]
    inherentEnergyDriftError = numbers[8]
    energyPerParticle = numbers[9]
    pressure = numbers[10]
  }

  /// How many numbers there are besides τ, the clock and the error of T_conf.
  public static let count = 11

  /// All of them besides these, in the order of ``init(_:relaxationTime:)``.
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
      ], relaxationTime: relaxationTime, clock: clock,
      configurationalTemperatureError: configurationalTemperatureError)
  }

  /// A sentence for every demand of `plan` that is not met: see ``EvidenceNumbers``.
  public func objections(
    of plan: EquilibrationProtocol, relaxationTime: Double?, relaxations: Double? = nil, driftTolerance: Double = 0,
    isCrystal: Bool = false
  ) -> [String] {
    if let harvest = plan.harvest {
      return numbers.objections(toHarvest: relaxationTime, burnIn: relaxations ?? harvest.burnIn, isCrystal: isCrystal)
    }
    return numbers.objections(
      relaxationTime: relaxationTime, relaxations: relaxations ?? plan.relaxationTimes,
      takesInherentStates: plan.takesInherentStates, driftTolerance: driftTolerance, isCrystal: isCrystal)
  }
}

extension EvidenceNumbers {
  /// A sentence for every demand that is not met by a liquid whose stress relaxes in `relaxationTime`.
  ///
  /// A single sample knows its own τ within a factor of two or so, since its c(t) is an average over one window; who has
  /// many samples knows the τ of all of them, and judges each by that.
  ///
  /// Numbers with an error are tested at the level of ``EquilibrationProtocol/familyLevel`` for all `samples` together: a
  /// configurational temperature correlates with the energy of its sample (0.8 at N = 150), and who drops samples by it
  /// selects. Of a hundred ensembles in equilibrium one loses a sample so; that all of them are off a little, the test of the
  /// ensemble shows.
  ///
  /// - Parameters:
  ///   - relaxations: how many τ a liquid must have been held.
  ///   - takesInherentStates: whether inherent states were taken to see whether their energy drifts.
  ///   - driftTolerance: by what part of T the inherent-state energy may drift, significant or not.
  ///   - samples: how many samples are judged together.
  ///   - isCrystal: whether the sample has crystallized: no time relaxes the stress of a crystal, and none is asked for.
  public func objections(
    relaxationTime: Double?, relaxations: Double, takesInherentStates: Bool, driftTolerance: Double, samples: Int = 1,
    isCrystal: Bool = false
  ) -> [String] {
    guard windowTime > 0 else { return ["no window at the parent temperature was completed"] }
    if isGas { return [Self.gas] }
    // The stress of a crystal does not relax, so that its sum rule fails too.
    if isCrystal { return [temperatureObjection(samples)].compactMap(\.self) }
    var objections = relaxationObjections(relaxationTime, relaxations)
    objections += [temperatureObjection(samples)].compactMap(\.self) + sumRuleObjections(samples)
    if !takesInherentStates {
      objections.append("no inherent states were taken to see whether their energy drifts")
    } else {
      // Of two halves with four values each.
      let drift = abs(inherentEnergyDrift)
      if !(drift <= driftTolerance * temperature),
        Demand.isOff(
          by: drift, error: inherentEnergyDriftError, degrees: Equilibration.blocks - 2, samples: samples)
      {
        objections.append(
          "the inherent-state energy drifts by \(short(inherentEnergyDrift)), "
            + "\(short(drift / inherentEnergyDriftError)) standard errors")
      }
    }
    return objections
  }

  private typealias Demand = EquilibrationProtocol

  private func relaxationObjections(_ relaxationTime: Double?, _ relaxations: Double) -> [String] {
    guard let time = relaxationTime else {
      return ["the stress did not relax within a window of \(short(windowTime))"]
    }
    guard heldTime < relaxations * time else { return [] }
    return [
      "held for \(short(heldTime / time, .down)) stress-relaxation times of \(short(time)), fewer than \(short(relaxations))"
    ]
  }

  /// Without pairs there is no stiffness to divide by.
  private var isGas: Bool { configurationalTemperatureRatio.isNaN }
  private static let gas = "no two particles interact: the liquid has become a gas"

  /// No window cures a configurational temperature that is off: it follows the forces at once. Above T the steps are too long
  /// for the stiffest pairs.
  private func temperatureObjection(_ samples: Int) -> String? {
    let warmth = configurationalTemperatureRatio
    let error = configurationalTemperatureError ?? Demand.temperatureErrorOfOldRecords
    let isOff = Demand.isOff(
      by: abs(warmth - 1) - Demand.temperatureTolerance, error: error, degrees: Equilibration.blocks - 1,
      samples: samples)
    guard isOff else { return nil }
    let found = "the configurational temperature is \(Estimate.concise(warmth, error)) times the set one"
    return warmth > 1 ? found + ": if other samples show it, the time step is too long" : found
  }

  private func sumRuleObjections(_ samples: Int) -> [String] {
    var objections: [String] = []
    if !(sumRuleError <= Demand.sumRuleLargestError) {
      objections.append("the stress sum rule is known to \(short(sumRuleError)) only: the window is too short")
    }
    let deviation = abs(sumRuleRatio - 1)
    if !(deviation <= Demand.sumRuleTolerance),
      Demand.isOff(by: deviation, error: sumRuleError, degrees: Equilibration.blocks - 1, samples: samples)
    {
      objections.append("V<s^2>/T is \(short(sumRuleRatio))(\(short(sumRuleError))) of the affine stiffness")
    }
    return objections
  }
}

extension EvidenceNumbers {
  /// A sentence if a glass of a harvest was taken too early, by the relaxation time of the ensemble.
  ///
  /// One spacing shows too little of the sum rule or of the configurational temperature to select glasses by them: these are
  /// tested on the ensemble, over trajectories.
  public func objections(toHarvest relaxationTime: Double?, burnIn: Double, isCrystal: Bool = false) -> [String] {
    guard windowTime > 0 else { return ["no window at the parent temperature was completed"] }
    if isCrystal { return [] }
    guard let time = relaxationTime else {
      return ["the stress did not relax within the burn-in, or within a spacing of \(short(windowTime))"]
    }
    guard heldTime < burnIn * time else { return [] }
    return [
      "held for \(short(heldTime / time, .down)) stress-relaxation times of \(short(time)), fewer than \(short(burnIn))"
    ]
  }
}

/// Three significant digits; rounded down, a number that is below a limit is not shown as it.
private func short(_ x: Double, _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero) -> String {
  // Beyond these the scale would overflow, and the loops not end.
  guard (1e-290...1e290).contains(abs(x)) else { return "\(x)" }
  var scale = 1.0
  while abs(x) * scale < 100 { scale *= 10 }
  while abs(x) * scale >= 1000 { scale /= 10 }
  let text = "\((x * scale).rounded(rule) / scale)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
