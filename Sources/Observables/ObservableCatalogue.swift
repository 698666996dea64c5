/// All observables, one per line.
public enum ObservableCatalogue {
  /// All observables, in the order of tables and files.
  public static let all: [Observable] = [
    // elasticity
    .energyPerParticle,
    .numberDensity,
    .volumePerParticle,
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
    .shearModulusDisorderByMedian,
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
    .sizeFluctuations,
    // modes
    .shearFrequency,
    .lowestFrequency,
    .frequencies,
    .participationRatios,
    .modeResiduals,
    .quarticPrefactor,
    .quarticPrefactorInGap,
    .localizedParticipation,
    .pseudoharmonicModes,
    .lowestPseudoharmonicFrequency,
    .pseudoharmonicFrequencies,
    .pseudoharmonicParticipationRatios,
    .pseudoharmonicHits,
    .pseudoharmonicModeHits,
    .pseudoharmonicResiduals,
    .cubicFrequencies,
    .cubicBarriers,
    .cubicParticipationRatios,
    .lowestCubicBarrier,
    .spectralMoments,
    .spectralBound,
    .bosonPeak,
    .bosonPeakHeight,
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
    // shear
    .yieldStress,
    .yieldStrain,
    .flowStress,
    .stressOvershoot,
    .largestStressDrop,
    .largestStressDropOverYield,
    .firstEventStrain,
    .eventsBeforeYield,
    .firstEventOverlap,
    .firstEventRank,
    .firstEventCubicOverlap,
    .firstEventModeOverlap,
    .firstEventDistance,
    .firstEventChanceDistance,
    .firstEventNearer,
    .shearStrain,
    .shearStress,
    .shearEnergy,
    .eventStrain,
    .eventStressDrop,
    .eventDissipation,
    .eventParticipants,
    .firstEventOverlaps,
    .firstEventCubicOverlaps,
    .firstEventModeOverlaps,
    .largestEventPositions,
    .largestEventDisplacements,
    // liquid
    .liquidEnergyPerParticle,
    .liquidPressure,
    .liquidNumberDensity,
    .densityDrift,
    .densityRelaxationTime,
    .configurationalTemperatureRatio,
    .sumRuleRatio,
    .inherentEnergyDrift,
    .trajectoryDrift, .startDifference,
    .energyCorrelation,
    .energyInefficiency,
    .shearInefficiency,
    .swapAcceptance,
    .swapImbalance,
    .swapEnergyError,
    .relaxationTime,
    .relaxationTimeScaled,
    .stressCorrelationTime,
    .stressCorrelation,
    // certificate
    .forceRatio,
    .pressureResidual,
    .translationResidual,
    .smallestEigenvalueRatio,
    .eigenpairResidual,
    .solveResidual,
    .rattlers,
    .relaxationTimesHeld,
  ]

  /// Returns the observable of a name.
  public static func observable(named name: String) -> Observable? { byName[name] }

  /// Returns whether an observable of this name is measured on a glass.
  public static func isMeasured(_ name: String) -> Bool {
    if case .measured = byName[name]?.origin { true } else { false }
  }

  /// The observables stored in the files of samples.
  public static let stored = all.filter(\.isStored)
  /// The stored observables that the reduction keeps for every sample.
  public static let remembered = stored.filter(\.isRemembered)
  /// The observables with a requirement for samples.
  static let demanding = all.filter { $0.demand != nil }
  /// The index of each of the ``remembered`` observables, by name.
  static let place = Dictionary(uniqueKeysWithValues: remembered.enumerated().map { ($0.element.name, $0.offset) })
  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
