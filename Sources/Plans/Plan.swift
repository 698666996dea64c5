import Dynamics
import Interactions

/// A study as its author wrote it: ensembles, protocol, measurements.
///
/// Everything that decides a number is here; where the study is kept and how many workers do it is not.
public struct Plan: Sendable, Equatable {
  /// The study's name.
  public var study: String
  /// The root of all its random streams.
  public var seed: UInt64
  /// One entry a state point, in the order of the plan.
  public var ensembles: [Ensemble]
  /// How liquids are equilibrated.
  public var equilibration: EquilibrationProtocol
  /// How they are quenched.
  public var quench: QuenchPlan
  /// What is measured.
  public var measure: MeasurePlan
  /// How samples become averages.
  public var reduction: ReductionPlan
  /// The sets of claims that its report compares it with, by name.
  public var claims: [String]
  /// The plan's text, kept with the study.
  public var source: String
}

/// One state point: a model at one size and parent temperature, and how many samples of it.
public struct Ensemble: Sendable, Equatable {
  /// The model's canonical string.
  public let model: String
  /// N.
  public let particles: Int
  /// T_p.
  public let temperature: Double
  /// How many samples.
  public let samples: Int
  /// How its liquids are equilibrated, where that differs from the rest of the plan.
  public var equilibration: EquilibrationProtocol?
  /// What is measured on its glasses, where that differs from the rest of the plan.
  public var measure: MeasurePlan?

  /// A state point as given; `model` must be a canonical string.
  public init(
    model: String, particles: Int, temperature: Double, samples: Int, equilibration: EquilibrationProtocol? = nil,
    measure: MeasurePlan? = nil
  ) {
    self.model = model
    self.particles = particles
    self.temperature = temperature
    self.samples = samples
    self.equilibration = equilibration
    self.measure = measure
  }

  /// Whether its samples are large ones, whose dipole responses are followed to large distances: they have no moduli.
  public var isDecay: Bool { measure?.decay != nil }

  /// The state point, without the number of samples.
  public var state: StatePoint { StatePoint(model: model, particles: particles, temperature: temperature) }

  /// The identifier of its state point.
  public var id: String { state.id }
}

/// A model at one size and parent temperature: what a sample's record repeats. How many samples there are is no part of
/// it, so that a study can be extended and its old and new samples are those of the larger plan.
public struct StatePoint: Sendable, Equatable, Codable {
  /// The model's canonical string.
  public let model: String
  /// N.
  public let particles: Int
  /// T_p.
  public let temperature: Double

  /// An identifier that is a legal file name and names the random streams: `pss-rc1.5-N1000-T0.8`, and for an own potential
  /// `own-1f0c…-N1000-T0.8`.
  public var id: String {
    "\(Self.shortName(of: model))-N\(particles)-T\(temperature)"
  }
}

/// How liquids are quenched.
public struct QuenchPlan: Sendable, Equatable, Codable {
  /// A name of ``MinimizerCatalogue``.
  public var minimizer = MinimizerCatalogue.names[0]
  /// The force ratio at which a glass is at rest.
  public var tolerance = InherentState.defaultTolerance

  /// The standard quench.
  public init() {}
}

/// What is measured on every glass.
public struct MeasurePlan: Sendable, Equatable, Codable {
  /// How many of the lowest modes.
  public var modes = 40
  /// How many random force dipoles; nil: every interacting pair.
  public var dipoles: Int? = 100
  /// Whether every sample gets an inertia count, which proves that no mode below the last one was missed.
  public var inertia = false
  /// How many random force dipoles show the decay of their responses, and nothing else is measured: for samples too large
  /// for a factorization. nil for all others.
  public var decay: Int?

  /// The standard measurements, or others.
  public init(modes: Int = 40, dipoles: Int? = 100, inertia: Bool = false) {
    self.modes = modes
    self.dipoles = dipoles
    self.inertia = inertia
  }
}

/// How samples become averages.
public struct ReductionPlan: Sendable, Equatable, Codable {
  /// Whether samples without sufficient evidence of equilibrium are averaged too.
  public var includeUnequilibrated = false
  /// How many bootstrap resamples.
  public var bootstrap = 1000
  /// How many relaxation times of the ensemble a sample must have been held; as the equilibration asks if not given.
  public var relaxationTimes: Double?
  /// By what part of T_p the inherent-state energy may drift within the window. Zero: whatever is significant counts.
  public var driftTolerance = 0.0
  /// The model whose T_co is given, so that the collapse of energies has a scale; nil: energies are not collapsed, unless
  /// a set of claims names one.
  public var anchor: String?
  /// Its T_co.
  public var anchorCrossover: Double?
  /// The lowest T_p/T_co that takes part in the collapse.
  public var collapseFrom = 0.5
  /// From this multiple of T_co on, ensembles lie on the plateau.
  public var plateauFrom = 2.0
  /// How many of the coldest ensembles make the line of G/K.
  public var coldPoints = 4
  /// ω_c over the frequency of the first shear phonons: A_g is taken from the modes below it.
  public var quarticCutoff = 0.85
  /// The threshold for N·e₀ over the frequency of the first shear phonons.
  public var localizedCutoff = 0.75

  /// The standard windows.
  public init() {}
}

/// What decides the bytes of an ensemble's samples, apart from its state point: all samples of an ensemble's folder have
/// one recipe.
public struct Recipe: Sendable, Equatable, Codable {
  /// The root of the random streams.
  public var seed: UInt64
  /// How liquids are equilibrated.
  public var equilibration: EquilibrationProtocol
  /// How they are quenched.
  public var quench: QuenchPlan
  /// What is measured.
  public var measure: MeasurePlan
}

extension Plan {
  /// The part of the plan that the record of every sample of `ensemble` repeats.
  public func recipe(of ensemble: Ensemble) -> Recipe {
    Recipe(
      seed: seed, equilibration: ensemble.equilibration ?? equilibration, quench: quench,
      measure: ensemble.measure ?? measure)
  }
}
