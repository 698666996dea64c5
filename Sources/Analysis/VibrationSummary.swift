import Plans
import Samples
import Statistics

/// The low-frequency vibrations of one ensemble: density of states, its quartic law, the size of its modes.
///
/// Frequencies are in units of ω₀ of the same ensemble, densities per particle (Eq. A7: ∫ D dω = 3), so that
/// `density` is D·ω₀ and `prefactor` is A_g ω₀⁵.
public struct VibrationSummary: Sendable, Codable, Equatable {
  /// D(ω)ω₀ at ω/ω₀, in logarithmic bins, those without modes included: D is zero there, with the upper limit of one
  /// sigma as its error.
  public var density: Distribution
  /// The cutoff ω_c/ω₀, below the first shear phonons: A_g and the exponent are computed from the modes below it.
  public var cutoff: Double
  /// The number of modes of all samples below ω_c.
  public var modesBelow: Int
  /// A_g ω₀⁵ by maximum likelihood from that number; without modes 0, with the upper limit as its error.
  public var prefactor: Estimate
  /// The exponent β of D ~ ω^β below ω_c, by maximum likelihood; nil for too few modes.
  public var exponent: Estimate?
  /// The probability of a larger Kolmogorov–Smirnov distance under a quartic law; nil for too few modes.
  public var quarticProbability: Double?
  /// A_g ω₀⁵ for other cutoffs ω/ω₀.
  public var stability: [CutoffPoint]
  /// The number of samples whose computed modes end below ω_c, so that the count is incomplete.
  public var incompleteSamples: Int
  /// The end ω_p/ω₀ of the plateau of the running mean of N·e; without modes, the frequency up to which it was sought.
  public var threshold: Double
  /// N·e₀: the mean N·e of the modes up to it; nil if there are none.
  public var participation: Estimate?
  /// The number of these modes.
  public var modesBelowThreshold: Int
  /// The frequencies of the first phonons, from ⟨G⟩, ⟨K⟩ and N.
  public var bands: [PhononBand]
  /// The mean number of modes of a sample below the upper end of each bin of `density`.
  public var counts: [Count] = []
  /// The quasilocalized modes counted in the gaps between phonons.
  public var gaps: [PhononGap] = []
  /// The frequency ω/ω₀ up to which A_g ω⁴ describes the counts, within their errors.
  public var quarticUpTo: Double?
  /// The running mean of N·e and the end of its plateau.
  public var running: RunningParticipation?
  /// The mean N·e of all modes below `localized-cutoff`, rattler-like ones included: N·e₀ of version 0.1.
  public var fixedThreshold: Estimate?
  /// The coefficient of the Debye form D_D ω₀ = `debye` x²; nil without moduli.
  public var debye: Double?

  /// The cumulative number of modes.
  public struct Count: Sendable, Codable, Equatable {
    /// The frequency ω/ω₀.
    public var below: Double
    /// The mean number of modes of a sample below it.
    public var modes: Double

    /// Creates a count.
    public init(below: Double, modes: Double) { (self.below, self.modes) = (below, modes) }
  }

  /// Creates a summary of vibrations.
  public init(
    density: Distribution, cutoff: Double, modesBelow: Int, prefactor: Estimate, exponent: Estimate?,
    quarticProbability: Double?, stability: [CutoffPoint], incompleteSamples: Int, threshold: Double,
    participation: Estimate?, modesBelowThreshold: Int, bands: [PhononBand]
  ) {
    self.density = density
    self.cutoff = cutoff
    self.modesBelow = modesBelow
    self.prefactor = prefactor
    self.exponent = exponent
    self.quarticProbability = quarticProbability
    self.stability = stability
    self.incompleteSamples = incompleteSamples
    self.threshold = threshold
    self.participation = participation
    self.modesBelowThreshold = modesBelowThreshold
    self.bands = bands
  }
}

/// A_g ω₀⁵ for one choice of ω_c.
public struct CutoffPoint: Sendable, Codable, Equatable {
  /// The cutoff ω_c/ω₀.
  public var cutoff: Double
  /// The prefactor A_g ω₀⁵.
  public var prefactor: Estimate
  /// Modes below ω_c.
  public var modes: Int

  /// Creates the prefactor for a choice of ω_c.
  public init(cutoff: Double, prefactor: Estimate, modes: Int) {
    self.cutoff = cutoff
    self.prefactor = prefactor
    self.modes = modes
  }
}

/// A level of plane waves in the periodic box.
public struct PhononBand: Sendable, Codable, Equatable {
  /// The frequency ω/ω₀.
  public var frequency: Double
  /// The number of modes.
  public var modes: Int
  /// Whether it is a level of longitudinal rather than shear waves.
  public var isLongitudinal: Bool

  /// Creates a level.
  public init(frequency: Double, modes: Int, isLongitudinal: Bool) {
    self.frequency = frequency
    self.modes = modes
    self.isLongitudinal = isLongitudinal
  }
}
