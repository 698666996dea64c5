import Observables
import Plans
import Samples
import Statistics

/// The results for one model: the crossover temperature by two methods, and the plateaus.
public struct ModelSummary: Sendable, Codable, Equatable {
  /// The canonical name of the model.
  public var model: String
  /// T_co from the collapse of the inherent-state energies (Sect. III); nil if it is not available: see `notes`.
  public var collapseCrossover: Estimate?
  /// T_co from the intersection of the extrapolated G/K with its plateau (App. C); nil if it is not available.
  public var moduliCrossover: Estimate?
  /// Whether the model is the anchor of the collapse: its T_co is then given in the plan, without an error.
  public var isAnchor = false
  /// The T_co used to scale temperatures of this model in figures.
  public var crossover: Estimate?
  /// The source of `crossover`: `collapse`, `moduli` or `plan`.
  public var crossoverSource = ""
  /// Averages over all ensembles on the high-temperature plateau, by names of ``ObservableCatalogue``.
  public var plateaus: [String: Estimate] = [:]
  /// The lowest temperature included in the plateaus; nil if there is none.
  public var plateauFrom: Double?
  /// The linear fit of G/K against T_p at low T_p.
  public var coldLine: Line?
  /// u(T_co), interpolated, with the error of T_co included.
  public var crossoverEnergy: Estimate?
  /// The lowest T_p of an equilibrated ensemble over T_co, with the error of T_co.
  public var coldDepth: Estimate?
  /// (u(T_co) − u)/T_co of that ensemble, with the errors of both energies and of T_co, which are correlated.
  public var energyFall: Estimate?
  /// The temperatures at which T_co is determined from G/K; nil if it is not.
  public var moduliWindow: ModuliRange?
  /// One sentence per limitation of these numbers.
  public var notes: [String] = []

  /// Creates a model without results.
  public init(model: String) { self.model = model }

  /// The temperatures used for T_co from the moduli.
  public struct ModuliRange: Sendable, Codable, Equatable {
    /// The temperatures of the linear fit.
    public var line: [Double]
    /// The temperatures of the plateau.
    public var plateau: [Double]
    /// Whether the plan states them for this model; otherwise they follow from `cold-points` and `plateau-from`.
    public var isStated: Bool

    /// Creates the temperatures.
    public init(line: [Double], plateau: [Double], isStated: Bool) {
      (self.line, self.plateau, self.isStated) = (line, plateau, isStated)
    }
  }

  /// y = intercept + slope·T.
  public struct Line: Sendable, Codable, Equatable {
    /// The value at T = 0.
    public var intercept: Double
    /// The slope, per unit of temperature.
    public var slope: Double
    /// The fitted temperatures.
    public var from: Double
    /// The highest fitted temperature.
    public var to: Double

    /// Creates a fit.
    public init(intercept: Double, slope: Double, from: Double, to: Double) {
      self.intercept = intercept
      self.slope = slope
      self.from = from
      self.to = to
    }
  }
}

/// A power law between two observables over many ensembles (Fig. 11).
public struct ScalingSummary: Sendable, Codable, Equatable {
  /// The kind: `participation` (N·e₀ ~ (ω_g/ω₀)^p) or `prefactor` (A_g ω₀⁵ ~ (ω_g/ω₀)^p).
  public var name: String
  /// The models whose ensembles are included.
  public var models: [String]
  /// The exponent p: with errors in both coordinates, or from the numbers of modes by the Poisson likelihood.
  public var exponent: Estimate
  /// c of the fitted law y = c (ω_g/ω₀)^p.
  public var amplitude: Double
  /// The exponent expected: −3 or −5.
  public var expected: Double
  /// c of y = c (ω_g/ω₀)^expected, the weighted mean.
  public var prefactor: Estimate
  /// χ² per degree of freedom of that law.
  public var chiSquaredPerDegree: Double
  /// The number of ensembles.
  public var points: Int

  /// Creates a power law.
  public init(
    name: String, models: [String], exponent: Estimate, amplitude: Double, expected: Double, prefactor: Estimate,
    chiSquaredPerDegree: Double, points: Int
  ) {
    self.name = name
    self.models = models
    self.exponent = exponent
    self.amplitude = amplitude
    self.expected = expected
    self.prefactor = prefactor
    self.chiSquaredPerDegree = chiSquaredPerDegree
    self.points = points
  }
}

/// The decay of the response to local dipoles in large samples of one state point (App. D, Fig. 16).
public struct DecaySummary: Sendable, Codable, Equatable {
  /// The model's canonical string.
  public var model: String
  /// The number of particles N.
  public var particles: Int
  /// The parent temperature T_p.
  public var temperature: Double
  /// ξ_g, in the unit of length.
  public var length: Estimate
  /// ω_g of the same dipoles.
  public var dipoleFrequency: Estimate
  /// The mean particle spacing a₀.
  public var spacing: Double
  /// r⁶c(r) over its level against r; the level is its flat maximum: see ``DecayLength``.
  public var profile: [ProfilePoint]
  /// The worst relative residual of its linear solves.
  public var solveResidual: Double
  /// Where the profile is at its level.
  public var levelDistance = 0.0
  /// The side L of the box: periodic images distort the profile beyond L/3.
  public var side = 0.0
  /// The number of dipoles.
  public var dipoles = 0
  /// How many samples.
  public var samples = 0
  /// The unit of resampling, counted by `length.samples`: `dipoles`, or `liquids` if there are at least five.
  public var unit = "dipoles"
  /// One sentence per limitation of these numbers.
  public var notes: [String] = []

  /// One point of the profile.
  public struct ProfilePoint: Sendable, Codable, Equatable {
    /// The distance r from the dipole.
    public var distance: Double
    /// The profile r⁶c(r), in units of its level.
    public var value: Double
    /// Its standard error.
    public var standardError: Double?

    /// Creates a point of the profile.
    public init(distance: Double, value: Double, standardError: Double?) {
      self.distance = distance
      self.value = value
      self.standardError = standardError
    }
  }

  /// Creates a summary of a decay.
  public init(
    model: String, particles: Int, temperature: Double, length: Estimate, dipoleFrequency: Estimate, spacing: Double,
    profile: [ProfilePoint], solveResidual: Double
  ) {
    self.model = model
    self.particles = particles
    self.temperature = temperature
    self.length = length
    self.dipoleFrequency = dipoleFrequency
    self.spacing = spacing
    self.profile = profile
    self.solveResidual = solveResidual
  }
}

/// The softest quasilocalized mode of an ensemble, with its displacement field.
public struct SoftMode: Sendable, Codable, Equatable {
  /// The ensemble's identifier.
  public var ensemble: String
  /// The model's canonical string.
  public var model: String
  /// The index of the sample.
  public var sample: Int
  /// The frequency ω/ω₀.
  public var frequency: Double
  /// The number of participating particles, N·e.
  public var participation: Double
  /// The side of the box.
  public var side: Double
  /// The coordinates x, y, z of every particle, within the box, with the mode's core at its center.
  public var positions: [[Double]]
  /// The displacement of every particle in the mode, normalized to unit length.
  public var displacements: [[Double]]
  /// The species of every particle: 0 = A, 1 = B.
  public var species: [Int]

  /// Creates a mode in space.
  public init(
    ensemble: String, model: String, sample: Int, frequency: Double, participation: Double, side: Double,
    positions: [[Double]], displacements: [[Double]], species: [Int]
  ) {
    self.ensemble = ensemble
    self.model = model
    self.sample = sample
    self.frequency = frequency
    self.participation = participation
    self.side = side
    self.positions = positions
    self.displacements = displacements
    self.species = species
  }
}
