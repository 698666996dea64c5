import Dynamics
import Statistics
import Storage

extension Observable {
  /// The lag times t.
  public static let stressCorrelationTime = Observable(
    "stress_correlation_time", symbol: "t", unit: "λ(m/ε)^½", shape: ["n"], "lags of c(t), ascending",
    equation: "(E1)", section: .liquid, origin: .liquid { StoredArray($0.correlationTimes) })
  /// The stress autocorrelation c(t).
  public static let stressCorrelation = Observable(
    "stress_correlation", symbol: "c(t)", unit: "ε/λ³", shape: ["n"], "stress autocorrelation of the liquid",
    equation: "(E1)", section: .liquid, origin: .liquid { StoredArray($0.correlation) })
  /// The energy per particle ⟨U⟩/N of the liquid.
  public static let liquidEnergyPerParticle = evidence(
    "liquid_energy_per_particle", "⟨U⟩/N", "ε", "mean potential energy per particle of the liquid"
  ) { $0.energyPerParticle }
  /// The pressure ⟨p⟩ of the liquid.
  public static let liquidPressure = evidence(
    "liquid_pressure", "⟨p⟩", "ε/λ³", "mean pressure of the liquid, including ρT"
  ) { $0.pressure }
  /// The ratio T_conf/T of the configurational temperature to the temperature.
  public static let configurationalTemperatureRatio = evidence(
    "configurational_temperature_ratio", "T_conf/T", "1", "configurational temperature over T, 1 in equilibrium"
  ) { $0.configurationalTemperatureRatio }
  /// The sum-rule ratio (V⟨σ²⟩/T)/(⟨U_γγ⟩/V).
  public static let sumRuleRatio = evidence(
    "sum_rule_ratio", "(V⟨σ²⟩/T)/(⟨U_γγ⟩/V)", "1", "stress fluctuations over affine stiffness, 1 in equilibrium"
  ) { $0.sumRuleRatio }
  /// The drift Δu of the inherent-state energy.
  public static let inherentEnergyDrift = evidence(
    "inherent_energy_drift", "Δu", "ε",
    "change of the inherent-state energy per particle between the halves of the window, 0 in equilibrium"
  ) { $0.inherentEnergyDrift }
  /// The accepted part of the trials of swap Monte Carlo.
  public static let swapAcceptance = Observable(
    "swap_acceptance", symbol: "a", unit: "1",
    "part of the trials of swap Monte Carlo that were accepted; absent without",
    section: .liquid, origin: .liquid { swap($0, "acceptance") }, average: .mean)
  /// The deviation of swap Monte Carlo from detailed balance.
  public static let swapImbalance = Observable(
    "swap_imbalance", symbol: "max |n₊ − n₋|/(n₊ + n₋)^½", unit: "1",
    "largest difference of accepted swaps that raise and that lower the energy by as much, in standard deviations; up to 4 "
      + "in equilibrium",
    section: .liquid, origin: .liquid { swap($0, "imbalance") }, average: .worst(.largest))
  /// The error of the energies of swap Monte Carlo.
  public static let swapEnergyError = Observable(
    "swap_energy_error", symbol: "|ΔU − ΔU′|/|U|", unit: "1",
    "largest difference of the energy of a swap from that of two full sums, over |U|", section: .liquid,
    origin: .liquid { swap($0, "energy_error") }, average: .worst(.largest))

  private static func swap(_ evidence: EquilibrationEvidence, _ name: String) -> StoredArray? {
    evidence.moves?["swap"]?[name].map(StoredArray.scalar)
  }

  /// The relaxation time τ.
  public static let relaxationTime = Observable(
    "relaxation_time", symbol: "τ", unit: "λ(m/ε)^½",
    "stress-relaxation time of the mean c(t) of all certified samples: c(τ) = c(0)/10",
    equation: "App. E", section: .liquid, origin: .ensemble,
    average: .estimate { $0.stressRelaxation.time($0.relaxationResamples) })
  /// The scaled relaxation time τ ω₀.
  public static let relaxationTimeScaled = Observable(
    "relaxation_time_scaled", symbol: "τ ω₀", unit: "1", "stress-relaxation time in units of 1/ω₀",
    equation: "Fig. 17",
    section: .liquid, origin: .ensemble,
    average: .estimate { ensemble in
      let unit = ensemble.shearFrequency.value
      guard unit.isFinite, let time = ensemble.stressRelaxation.time(ensemble.relaxationResamples) else { return nil }
      return Estimate(
        mean: time.mean * unit, standardError: time.standardError.map { $0 * unit }, samples: time.samples)
    })
  /// The equilibration time in units of the τ of the sample's own window; no number where the window does not resolve it.
  public static let relaxationTimesHeld = Observable(
    "relaxation_times_held", symbol: "t_held/τ", unit: "1", "number of relaxation times that a sample was held at T_p",
    section: .certificate, origin: .evidence { $0.relaxationTime == nil ? .nan : $0.relaxationTimesHeld },
    average: .worst(.smallest))

  private static func evidence(
    _ name: String, _ symbol: String, _ unit: String, _ meaning: String,
    _ value: @escaping @Sendable (EvidenceNumbers) -> Double
  ) -> Observable {
    Observable(
      name, symbol: symbol, unit: unit, meaning, section: .liquid, origin: .evidence(value), average: .mean)
  }
}

extension EquilibrationEvidence {
  /// The observables of the evidence that are stored with samples: c(t).
  public var observables: [String: StoredArray] {
    ObservableCatalogue.all.reduce(into: [:]) { all, observable in
      if case .liquid(let value) = observable.origin, let found = value(self) { all[observable.name] = found }
    }
  }
}
