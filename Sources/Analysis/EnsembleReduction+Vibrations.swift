import Foundation
import Observables
import Plans
import Samples
import Statistics

extension EnsembleReduction {
  /// Other choices of ω_c, relative to the plan's.
  private static let stabilityFactors = [0.7, 0.8, 0.9, 1, 1.1, 1.2]
  /// The number of bins of D(ω) per decade of frequency.
  private static let binsPerDecade = 16.0

  /// Returns D(ω), A_g and N·e₀ in units of ω₀; nil if no modes were computed.
  var vibrations: VibrationSummary? {
    guard let law = ensemble.quarticLaw, let running = ensemble.runningParticipation else { return nil }
    let spectra = Spectra(samples.map { $0[.frequencies] })
    let (particles, resamples, shearFrequency) = (ensemble.particles, ensemble.resamples, ensemble.shearFrequency)
    let cutoff = ensemble.plan.quarticCutoff * firstPhonon
    let stability = QuarticPrefactor.stability(
      spectra, particles: particles, cutoffs: Self.stabilityFactors.map { $0 * cutoff }, resamples: resamples,
      scale: shearFrequency)
    let range = 0.05...2.0
    let bins = Int((log10(range.upperBound / range.lowerBound) * Self.binsPerDecade).rounded())
    let density = DensityOfStates(
      spectra, particles: particles, in: range, bins: bins, resamples: resamples, scale: shearFrequency)
    // Above the lowest of the samples' last modes some are missing.
    let complete = density.bins.filter { $0.upper <= density.completeBelow }
    var summary = VibrationSummary(
      density: Distribution(
        centers: complete.map(\.frequency), density: complete.map(\.density),
        standardError: complete.map(\.standardError)),
      cutoff: cutoff, modesBelow: law.modes, prefactor: law.prefactor, exponent: law.exponent,
      quarticProbability: law.modes >= 5 ? law.quarticTest?.probability : nil,
      stability: stability.map { CutoffPoint(cutoff: $0.cutoff, prefactor: $0.prefactor, modes: $0.modes) },
      incompleteSamples: law.incompleteSamples, threshold: running.end ?? running.cutoff,
      participation: running.plateau, modesBelowThreshold: running.modes, bands: bands)
    summary.counts = complete.map { VibrationSummary.Count(below: $0.upper, modes: $0.modesBelow) }
    summary.gaps = ensemble.phononGaps
    summary.quarticUpTo = PhononGap.quarticRange(ensemble.phononGaps, below: law, particles: particles)
    summary.running = running
    summary.fixedThreshold = fixedThreshold
    summary.debye = ensemble.debyeCoefficient
    return summary
  }

  /// N·e₀ as the mean below the largest allowed threshold, as in version 0.1.
  private var fixedThreshold: Estimate? {
    ParticipationPlateau(
      frequencies: samples.map { $0[.frequencies] },
      participations: samples.map { $0.values.participations(particles: ensemble.particles) },
      threshold: ensemble.plan.localizedCutoff * firstPhonon, resamples: ensemble.resamples,
      scale: ensemble.shearFrequency
    ).plateau
  }

  private var moduli: (shear: Double, bulk: Double) {
    let n = Double(samples.count)
    return (
      ensemble.scalars(.shearModulus).reduce(0, +) / n, ensemble.scalars(.bulkModulus).reduce(0, +) / n
    )
  }

  private var firstPhonon: Double { EnsembleSamples.firstPhonon(ensemble.particles) }

  /// The lowest levels of plane waves: shear ones at ω₁√n for n = 1, 2, 3 with 12, 24 and 16 modes, and the first
  /// longitudinal one.
  private var bands: [PhononBand] {
    let (shear, bulk) = moduli
    let levels = [12, 24, 16].enumerated().map { n, modes in
      PhononBand(frequency: firstPhonon * Double(n + 1).squareRoot(), modes: modes, isLongitudinal: false)
    }
    let ratio = ((bulk + 4 * shear / 3) / shear).squareRoot()
    return levels + [PhononBand(frequency: firstPhonon * ratio, modes: 6, isLongitudinal: true)]
  }
}
