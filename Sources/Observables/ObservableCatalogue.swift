/// All observables: one line each.
public enum ObservableCatalogue {
  /// In the order of tables and files.
  public static let all: [Observable] = [
    // elasticity
    .energyPerParticle,
    .pressure,
    .pressureRepulsive,
    .pressureAttractive,
    .pressureScale,
    .pressureOverBulkModulus,
    .pressureOverScale,
    .shearModulus,
    .shearModulusXY,
    .shearModulusXZ,
    .shearModulusYZ,
    .shearModulusDisorder,
    .bulkModulus,
    .shearOverBulk,
    .poissonRatio,
    .elasticConstants,
    .stress,
    .contactNumber,
    // structure
    .densityMismatch,
    .compositionMismatch,
    .solidFraction,
    .liquidSolidFraction,
    .bondOrder4,
    .bondOrder6,
    .largestVoid,
    // modes
    .shearFrequency,
    .lowestFrequency,
    .frequencies,
    .participationRatios,
    .modeResiduals,
    .quarticPrefactor,
    .localizedParticipation,
    // dipoles
    .dipoleFrequency,
    .dipoleFrequencyScaled,
    .dipoleFrequencyWidth,
    .dipoleFrequencies,
    // decay
    .dipoleCompliances,
    .decaySide,
    .decayRadius,
    .decayProfile,
    // liquid
    .liquidEnergyPerParticle,
    .liquidPressure,
    .configurationalTemperatureRatio,
    .sumRuleRatio,
    .inherentEnergyDrift,
    .relaxationTime,
    .relaxationTimeScaled,
    .stressCorrelationTime,
    .stressCorrelation,
    // certificate
    .forceRatio,
    .translationResidual,
    .smallestEigenvalueRatio,
    .eigenpairResidual,
    .solveResidual,
    .rattlers,
    .relaxationTimesHeld,
  ]

  /// The observable of a name.
  public static func observable(named name: String) -> Observable? { byName[name] }

  /// Whether an observable of this name is measured from a glass.
  public static func isMeasured(_ name: String) -> Bool {
    if case .measured = byName[name]?.origin { true } else { false }
  }

  /// Those that stand in samples' files.
  public static let stored = all.filter(\.isStored)
  /// Those of them that reduction keeps of every sample.
  public static let remembered = stored.filter(\.isRemembered)
  /// Those that samples must fulfil a demand of.
  static let demanding = all.filter { $0.demand != nil }
  /// Where the values of each stand among ``remembered``, by name.
  static let place = Dictionary(uniqueKeysWithValues: remembered.enumerated().map { ($0.element.name, $0.offset) })
  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
