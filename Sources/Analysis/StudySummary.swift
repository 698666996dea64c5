import Observables
import Plans
import Samples
import Statistics

/// Everything that a report shows of a study: one value, made by reduction, read by figures and tables.
///
/// Figures draw what stands here and fit nothing.
public struct StudySummary: Sendable, Codable, Equatable {
  /// The study's name, from its plan.
  public var study: String
  /// The version of the code that reduced it.
  public var codeVersion: String
  /// The root of all its random streams.
  public var seed: UInt64
  /// One entry an ensemble, in the order of the plan.
  public var ensembles: [EnsembleSummary]
  /// Every sample that was left out or flagged, with its reasons.
  public var flagged: [FlaggedSample]
  /// What is odd about the study's folder: samples of another version, folders of ensembles that the plan does not have.
  public var notes: [String] = []
  /// One entry a model: crossover temperatures and plateaus.
  public var modelSummaries: [ModelSummary] = []
  /// The collapse of the inherent-state energies; nil for fewer than two models.
  public var collapse: CollapseSummary?
  /// Power laws between observables.
  public var scalings: [ScalingSummary] = []
  /// The decay of dipole responses in large samples.
  public var decays: [DecaySummary] = []
  /// The one factor between ξ_g and 2πc_s/ω_g over all models: 2πc_s/ω_g = factor·ξ_g; nil without decays.
  public var decayFactor: Estimate?
  /// Quasilocalized modes in space.
  public var softModes: [SoftMode] = []
  /// The claims of the paper, each with its verdict.
  public var claims: [Claim] = []

  /// A summary of `ensembles`, without what is made of several of them.
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

/// A sample that did not get its certificate, and why.
public struct FlaggedSample: Sendable, Codable, Equatable {
  /// The ensemble's identifier.
  public var ensemble: String
  /// The sample's index in it, from 0.
  public var index: Int
  /// One sentence a reason.
  public var reasons: [String]
  /// Whether the averages contain it all the same, because the plan says so.
  public var averaged: Bool

  /// A flag as given.
  public init(ensemble: String, index: Int, reasons: [String], averaged: Bool) {
    self.ensemble = ensemble
    self.index = index
    self.reasons = reasons
    self.averaged = averaged
  }
}

/// One state point (model, N, T_p): its averages over samples, distributions and certificates.
///
/// All in the model's reduced units; lengths, energies and masses as in NOTATION.md.
public struct EnsembleSummary: Sendable, Codable, Equatable {
  /// Identifier, as in the store: `pss-rc1.5-N1000-T1.00`.
  public var id: String
  /// The model's canonical string, `pss:rc=1.5`.
  public var model: String
  /// N.
  public var particles: Int
  /// The parent temperature T_p.
  public var temperature: Double
  /// How many samples the plan asks for.
  public var planned: Int
  /// How many are finished.
  public var done: Int
  /// How many of those are in the averages.
  public var averaged: Int
  /// a₀ = (V/N)^(1/3).
  public var spacing: Double
  /// Averages over samples by name: see ``ObservableCatalogue``.
  public var estimates: [String: Estimate]
  /// The distributions of lists over all samples, by the names of their observables.
  public var distributions: [String: Distribution] = [:]
  /// Computed modes, ω/ω₀ and N·e: all of them, or those of as many of the first samples as a figure can show.
  public var modes: [ModePoint]
  /// How many modes were computed in all.
  public var modesComputed: Int
  /// The softest quasilocalized mode; nil without one.
  public var softest: SoftestMode?
  /// The worst of every certificate entry over the averaged samples, by name: see ``ObservableCatalogue``.
  public var worst: [String: Double]
  /// ⟨c(t)⟩ of the liquid: rows of lag time, c, standard error.
  public var stressCorrelation: [CorrelationPoint]
  /// One sentence for every demand of equilibrium that the ensemble as a whole fails, though its samples passed one by
  /// one: averages see smaller deviations.
  public var objections: [String]
  /// D(ω), A_g, N·e₀; nil without modes.
  public var vibrations: VibrationSummary?
  /// What the samples without evidence of equilibrium show, where the others are too few to be averaged: energy and
  /// moduli, for figures that mark them as not equilibrated.
  public var unequilibrated: [String: Estimate] = [:]

  /// A summary as given.
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
  /// Whether there are averages, and nothing speaks against equilibrium of the ensemble as a whole.
  public var isEquilibrated: Bool { averaged > 0 && objections.isEmpty }

  /// The distribution of ω^(ij)/ω₀ over the pairs of all samples.
  public var dipoleDistribution: Distribution? { distributions[Observable.dipoleFrequencies.name] }

  /// An average by name; nil where there is none.
  public subscript(_ name: Observable) -> Estimate? { estimates[name.name] }
}

/// A normalised histogram with error bars over samples.
public struct Distribution: Sendable, Codable, Equatable {
  /// Bin centres.
  public var centers: [Double]
  /// Probability density at each.
  public var density: [Double]
  /// Its bootstrap standard error over samples, one for each bin.
  public var standardError: [Double]

  /// A distribution as given; the three arrays have one length.
  public init(centers: [Double], density: [Double], standardError: [Double]) {
    self.centers = centers
    self.density = density
    self.standardError = standardError
  }
}

/// One vibrational mode in the participation scatter.
public struct ModePoint: Sendable, Codable, Equatable {
  /// ω/ω₀.
  public var frequency: Double
  /// N·e.
  public var participation: Double
  /// The sample it belongs to.
  public var sample: Int

  /// A point as given.
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
  /// How many modes of its sample are not above it, itself included.
  public var rank: Int
}

/// One point of the stress autocorrelation c(t), Eq. (E1).
public struct CorrelationPoint: Sendable, Codable, Equatable {
  /// Lag time t.
  public var time: Double
  /// c(t).
  public var value: Double
  /// Standard error over samples; nil for a single sample.
  public var standardError: Double?

  /// A point as given.
  public init(time: Double, value: Double, standardError: Double?) {
    self.time = time
    self.value = value
    self.standardError = standardError
  }
}
