import Observables
import Plans
import Samples
import Statistics

/// All results of a study that a report shows, computed by the reduction and used by figures and tables.
///
/// Figures show these values and compute no fits.
public struct StudySummary: Sendable, Codable, Equatable {
  /// The name of the study, from its plan.
  public var study: String
  /// The version of the program that reduced it.
  public var codeVersion: String
  /// The seed of all its random streams.
  public var seed: UInt64
  /// One entry per ensemble, in the order of the plan.
  public var ensembles: [EnsembleSummary]
  /// Every sample that was left out or flagged, with the reasons.
  public var flagged: [FlaggedSample]
  /// Irregularities of the study's folder: samples of another version, folders of ensembles that are not in the plan.
  public var notes: [String] = []
  /// One entry per model: crossover temperatures and plateaus.
  public var modelSummaries: [ModelSummary] = []
  /// The collapse of the inherent-state energies; nil for fewer than two models.
  public var collapse: CollapseSummary?
  /// Power laws between observables.
  public var scalings: [ScalingSummary] = []
  /// The decay of dipole responses in large samples.
  public var decays: [DecaySummary] = []
  /// The common factor between ξ_g and 2πc_s/ω_g of all models: 2πc_s/ω_g = factor·ξ_g; nil without decays.
  public var decayFactor: Estimate?
  /// The dependence of averages on the number of particles, where ensembles differ in N only.
  public var sizes: [SizeSummary] = []
  /// Quasilocalized modes with their displacement fields.
  public var softModes: [SoftMode] = []
  /// The plastic event with the largest stress drop, in space; nil without shear.
  public var largestEvent: EventInSpace?
  /// The claims of the paper, with verdicts.
  public var claims: [Claim] = []
  /// How often the claims are judged, this time included: every p value is multiplied by it.
  public var analyses = 1

  /// Creates a summary of `ensembles`, without the results from several of them.
  public init(
    study: String, codeVersion: String, seed: UInt64, ensembles: [EnsembleSummary], flagged: [FlaggedSample]
  ) {
    self.study = study
    self.codeVersion = codeVersion
    self.seed = seed
    self.ensembles = ensembles
    self.flagged = flagged
  }
}

/// A sample that was not certified, with the reasons.
public struct FlaggedSample: Sendable, Codable, Equatable {
  /// The identifier of the ensemble.
  public var ensemble: String
  /// The index of the sample, from 0.
  public var index: Int
  /// The reasons, one sentence each.
  public var reasons: [String]
  /// Whether the averages include it nevertheless, because the plan says so.
  public var averaged: Bool

  /// Creates a flag.
  public init(ensemble: String, index: Int, reasons: [String], averaged: Bool) {
    self.ensemble = ensemble
    self.index = index
    self.reasons = reasons
    self.averaged = averaged
  }
}

/// The results for one state point (model, N, T_p): averages over samples, distributions and certificates.
///
/// All in the reduced units of the model; lengths, energies and masses as in NOTATION.md.
public struct EnsembleSummary: Sendable, Codable, Equatable {
  /// The identifier, as in the store: `pss-rc1.5-N1000-T1.00`.
  public var id: String
  /// The canonical name of the model, `pss:rc=1.5`.
  public var model: String
  /// The number of particles N.
  public var particles: Int
  /// The parent temperature T_p.
  public var temperature: Double
  /// The number of samples in the plan.
  public var planned: Int
  /// The number of finished samples.
  public var done: Int
  /// The number of averaged samples.
  public var averaged: Int
  /// The mean particle spacing a₀ = (V/N)^(1/3).
  public var spacing: Double
  /// The averages over samples, by names of ``ObservableCatalogue``.
  public var estimates: [String: Estimate]
  /// The distributions of lists over all samples, by the names of their observables.
  public var distributions: [String: Distribution] = [:]
  /// The computed modes, ω/ω₀ and N·e: all of them, or those of as many of the first samples as a figure can show.
  public var modes: [ModePoint]
  /// The total number of computed modes.
  public var modesComputed: Int
  /// The softest quasilocalized mode; nil without one.
  public var softest: SoftestMode?
  /// The modes below the first phonons in which a single loose particle moves (N·e up to 3), softest first. They are
  /// neither shown as soft modes nor part of N·e₀.
  public var rattlerModes: [ModePoint] = []
  /// The worst value of every number of the certificates over the averaged samples, by names of
  /// ``ObservableCatalogue``.
  public var worst: [String: Double]
  /// ⟨c(t)⟩ of the liquid: rows of lag time, c, standard error.
  public var stressCorrelation: [CorrelationPoint]
  /// ⟨u⟩ of successive glasses of a liquid against the time since it was set to T_p, in relaxation times, with the standard
  /// error over liquids; empty if liquids give one glass.
  public var waiting: [CorrelationPoint] = []
  /// ⟨σ_xy⟩ against the strain, as `time`, with the standard error over liquids; empty without shear.
  public var shearCurve: [CorrelationPoint] = []
  /// The event with the largest stress drop; nil without shear, or if the stress never dropped.
  public var largestEvent: LargestEvent?
  /// Whether the Hessians of its glasses are factorized, which proves that each has exactly three zero modes.
  public var isFactorized = true
  /// Whether a liquid gives several glasses, which are averaged together.
  public var isHarvested = false
  /// What the moves of its liquids do, in a few words each.
  public var moves: [String] = []
  /// One sentence per requirement of equilibrium that the ensemble as a whole violates although its samples passed:
  /// averages are sensitive to smaller deviations.
  public var objections: [String]
  /// D(ω), A_g and N·e₀; nil without modes.
  public var vibrations: VibrationSummary?
  /// D(ω) of the whole spectrum; nil without its moments.
  public var spectrum: SpectrumSummary?
  /// The energy and moduli of the samples without evidence of equilibrium, if the others are too few to be averaged;
  /// figures mark them as not equilibrated.
  public var unequilibrated: [String: Estimate] = [:]

  /// Creates a summary.
  public init(
    id: String, model: String, particles: Int, temperature: Double, planned: Int, done: Int, averaged: Int,
    spacing: Double, estimates: [String: Estimate], dipoleDistribution: Distribution?, modes: [ModePoint],
    worst: [String: Double], stressCorrelation: [CorrelationPoint], objections: [String] = []
  ) {
    self.id = id
    self.model = model
    self.particles = particles
    self.temperature = temperature
    self.planned = planned
    self.done = done
    self.averaged = averaged
    self.spacing = spacing
    self.estimates = estimates
    distributions[Observable.dipoleFrequencies.name] = dipoleDistribution
    self.modes = modes
    modesComputed = modes.count
    self.worst = worst
    self.stressCorrelation = stressCorrelation
    self.objections = objections
  }
}

extension EnsembleSummary {
  /// Whether there are averages, and no objection to the equilibrium of the ensemble as a whole.
  public var isEquilibrated: Bool { averaged > 0 && objections.isEmpty }

  /// The distribution of ω^(ij)/ω₀ over the pairs of all samples.
  public var dipoleDistribution: Distribution? { distributions[Observable.dipoleFrequencies.name] }

  /// Returns an average by name; nil if there is none.
  public subscript(_ name: Observable) -> Estimate? { estimates[name.name] }
}

/// A normalized histogram with errors over liquids.
public struct Distribution: Sendable, Codable, Equatable {
  /// The bin centers.
  public var centers: [Double]
  /// The probability density in each bin.
  public var density: [Double]
  /// The bootstrap standard error over liquids, one per bin.
  public var standardError: [Double]
  /// The part of all values up to the end of each bin, if it is known.
  public var cumulative: [Double]?
  /// Its bootstrap standard error over liquids, which does not follow from those of the bins: they are correlated.
  public var cumulativeError: [Double]?

  /// A distribution as given; the arrays have one length.
  public init(
    centers: [Double], density: [Double], standardError: [Double], cumulative: [Double]? = nil,
    cumulativeError: [Double]? = nil
  ) {
    (self.centers, self.density, self.standardError) = (centers, density, standardError)
    (self.cumulative, self.cumulativeError) = (cumulative, cumulativeError)
  }
}

/// One vibrational mode in the participation scatter.
public struct ModePoint: Sendable, Codable, Equatable {
  /// The frequency ω/ω₀.
  public var frequency: Double
  /// The number of participating particles, N·e.
  public var participation: Double
  /// The sample it belongs to.
  public var sample: Int

  /// Creates a point.
  public init(frequency: Double, participation: Double, sample: Int) {
    self.frequency = frequency
    self.participation = participation
    self.sample = sample
  }
}

/// The softest quasilocalized mode of an ensemble.
public struct SoftestMode: Sendable, Codable, Equatable {
  /// The mode.
  public var point: ModePoint
  /// The number of modes of its sample that are not above it, including itself.
  public var rank: Int
}

/// One point of the stress autocorrelation c(t), Eq. (E1).
public struct CorrelationPoint: Sendable, Codable, Equatable {
  /// The lag time t.
  public var time: Double
  /// The correlation c(t).
  public var value: Double
  /// Standard error over liquids; nil for a single sample.
  public var standardError: Double?

  /// Creates a point.
  public init(time: Double, value: Double, standardError: Double?) {
    self.time = time
    self.value = value
    self.standardError = standardError
  }
}
