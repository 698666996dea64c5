import Dynamics
import Interactions

/// The definition of a study: ensembles, protocol, measurements.
///
/// It contains everything that affects the results, but not the folder of the study or the number of workers.
public struct Plan: Sendable, Equatable {
  /// The name of the study.
  public var study: String
  /// The seed of all its random streams.
  public var seed: UInt64
  /// The state points, in the order of the plan.
  public var ensembles: [Ensemble]
  /// The equilibration protocol of the liquids.
  public var equilibration: EquilibrationProtocol
  /// The minimization of the liquids to glasses.
  public var quench: QuenchPlan
  /// The quantities to measure.
  public var measure: MeasurePlan
  /// The shear of the glasses; nil for none.
  public var shear: QuasistaticShear?
  /// The parameters of the averages.
  public var reduction: ReductionPlan
  /// The sets of claims with which the report compares the study, or some of their claims.
  public var claims: [ChosenClaims]
  /// The hypotheses of its author, which the report decides.
  public var hypotheses: [PlannedHypothesis] = []
  /// The text of the plan, which is stored with the study.
  public var source: String
  /// The kept liquids from which trajectories begin; nil: not looked up yet. It is no key of the plan: see ``GivenStarts``.
  public var givenStarts: GivenStarts?
}

/// A state point, that is a model at one size and parent temperature, with its number of samples.
public struct Ensemble: Sendable, Equatable {
  /// The canonical name of the model.
  public let model: String
  /// The number of particles N.
  public let particles: Int
  /// The parent temperature T_p.
  public let temperature: Double
  /// The pressure P at which its liquids are held and quenched; nil at the density of the model.
  public let pressure: Double?
  /// The number of samples, or the largest one if a stopping rule ends them.
  public let samples: Int
  /// The equilibration protocol of its liquids, if it differs from that of the plan.
  public var equilibration: EquilibrationProtocol?
  /// The quantities measured on its glasses, if they differ from those of the plan.
  public var measure: MeasurePlan?
  /// What ends the sampling; nil if the number of samples is fixed.
  public var stopping: StoppingRule?

  /// Creates a state point; `model` must be a canonical name.
  public init(
    model: String, particles: Int, temperature: Double, pressure: Double? = nil, samples: Int,
    equilibration: EquilibrationProtocol? = nil,
    measure: MeasurePlan? = nil
  ) {
    self.model = model
    self.particles = particles
    self.temperature = temperature
    self.pressure = pressure
    self.samples = samples
    self.equilibration = equilibration
    self.measure = measure
  }

  /// Whether its samples are large ones, for which only the decay of dipole responses is measured, without moduli.
  public var isDecay: Bool { measure?.decay != nil }

  /// The state point, without the number of samples.
  public var state: StatePoint {
    StatePoint(model: model, particles: particles, temperature: temperature, pressure: pressure)
  }

  /// The name of the series of ensembles that differ in T_p only, for figures and tables: the model, and the pressure if it
  /// is constant.
  public var series: String { StatePoint.series(of: model, at: pressure) }

  /// The identifier of the state point.
  public var id: String { state.id }
}

/// A model at one size, parent temperature and, if it is constant, pressure, which the record of a sample repeats. The number of samples is not
/// included, so that a study can be extended and its existing samples remain valid.
public struct StatePoint: Sendable, Equatable, Codable {
  /// The canonical name of the model.
  public let model: String
  /// The number of particles N.
  public let particles: Int
  /// The parent temperature T_p.
  public let temperature: Double
  /// The pressure P; nil at the density of the model.
  public var pressure: Double?

  /// An identifier that is a valid file name and the name of the random streams: `pss-rc1.5-N1000-T0.8`, for a
  /// user-defined potential `own-1f0c…-N1000-T0.8`, at constant pressure `pss-rc1.5-N1000-T0.8-P2.5`.
  public var id: String {
    "\(Self.shortName(of: model))-N\(particles)-T\(temperature)" + (pressure.map { "-P\($0)" } ?? "")
  }
}

/// The parameters of the minimization of liquids.
public struct QuenchPlan: Sendable, Equatable, Codable {
  /// The minimizer, a name of ``MinimizerCatalogue``.
  public var minimizer = MinimizerCatalogue.names[0]
  /// The convergence threshold: (rms net force) / (rms pair force).
  public var tolerance = InherentState.defaultTolerance
  /// The pressure P of the glasses; nil for that of their liquids' volume.
  public var pressure: Double?

  /// Creates the default parameters.
  public init() {}
}

/// The quantities measured on every glass.
public struct MeasurePlan: Sendable, Equatable, Codable {
  /// The number of lowest modes.
  public var modes = 40
  /// The number of random force dipoles; nil for every interacting pair.
  public var dipoles: Int? = 100
  /// Whether an inertia count proves, for every sample, that no mode below the last one was missed.
  public var inertia = false
  /// The number of random force dipoles whose responses are the starts of the search for pseudoharmonic modes; nil for none.
  public var pseudoharmonic: Int?
  /// The number of lowest normal modes that are starts of that search too; nil for none.
  public var pseudoharmonicModes: Int?
  /// The number of random vectors of the kernel polynomial method, which gives the whole density of states; nil for none.
  public var spectrum: Int?
  /// Whether the Hessian is factorized; nil: yes. Without a factorization, modes are computed by products with the Hessian
  /// and their count is only estimated.
  public var factorization: Bool?
  /// The number of random force dipoles for the decay of their responses, without other measurements: for samples too
  /// large for a factorization. Nil for all others.
  public var decay: Int?

  /// Creates the default measurements, or others.
  public init(modes: Int = 40, dipoles: Int? = 100, inertia: Bool = false) {
    self.modes = modes
    self.dipoles = dipoles
    self.inertia = inertia
  }

  /// Whether the Hessian is factorized.
  public var isFactorized: Bool { factorization ?? true }
  /// What needs a factorization although the plan has none; nil if nothing does.
  public var faultWithoutFactorization: String? {
    guard !isFactorized else { return nil }
    if inertia { return "inertia: an inertia count is a factorization" }
    if pseudoharmonic != nil { return "pseudoharmonic: pseudoharmonic modes need a factorization" }
    if pseudoharmonicModes != nil { return "pseudoharmonic-modes: pseudoharmonic modes need a factorization" }
    return nil
  }
}

/// The parameters of the averages over samples.
public struct ReductionPlan: Sendable, Equatable, Codable {
  /// Whether samples without sufficient evidence of equilibrium are averaged too.
  public var includeUnequilibrated = false
  /// The number of bootstrap resamples.
  public var bootstrap = 1000
  /// The required equilibration time in units of the ensemble's relaxation time; nil: as required by the equilibration.
  public var relaxationTimes: Double?
  /// The allowed drift of the inherent-state energy within the window, in units of T_p. Zero: any significant drift
  /// counts.
  public var driftTolerance = 0.0
  /// The models whose T_co is given, the standard one first: each of them in turn sets the scale of the collapse of
  /// energies. Empty: energies are not collapsed, unless a set of claims names anchors.
  public var anchors: [Anchor] = []
  /// The model of the key `anchor` of versions before 0.3, which had a single anchor.
  public var formerAnchor: String?
  /// The T_co of the key `anchor-crossover` of versions before 0.3.
  public var formerAnchorCrossover: Double?
  /// The models that do not take part in the collapse; nil: those named by a set of claims, or none.
  public var collapseWithout: [String]?
  /// The temperatures at which T_co of single models is determined from their moduli; `coldPoints` and `plateauFrom` for
  /// all others.
  public var moduliWindows: [ModuliWindow] = []
  /// The lowest T_p/T_co included in the collapse.
  public var collapseFrom = 0.5
  /// The multiple of T_co from which on ensembles are on the plateau.
  public var plateauFrom = 2.0
  /// The number of coldest ensembles that are fitted by the line of G/K.
  public var coldPoints = 4
  /// The cutoff ω_c in units of the frequency of the first shear phonons: A_g is computed from the modes below it.
  public var quarticCutoff = 0.85
  /// The threshold for N·e₀ in units of the frequency of the first shear phonons.
  public var localizedCutoff = 0.75
  /// How often the claims are judged, with fewer samples before and with those of now: the p values are multiplied by it.
  public var analyses = 1

  /// Creates the default parameters.
  public init() {}
}

/// Everything that determines the bytes of an ensemble's samples, apart from its state point: all samples in the folder
/// of an ensemble have the same recipe.
public struct Recipe: Sendable, Equatable, Codable {
  /// The seed of the random streams.
  public var seed: UInt64
  /// The equilibration protocol of the liquids.
  public var equilibration: EquilibrationProtocol
  /// The parameters of the minimization.
  public var quench: QuenchPlan
  /// The quantities to measure.
  public var measure: MeasurePlan
  /// The shear of the glasses; nil for none.
  public var shear: QuasistaticShear?
  /// The digest of the given liquids from which trajectories begin: see ``GivenStarts``. Nil if all liquids melt.
  public var liquids: String?
}

extension Plan {
  /// Returns the part of the plan that the record of every sample of `ensemble` repeats.
  public func recipe(of ensemble: Ensemble) -> Recipe {
    var equilibration = ensemble.equilibration ?? equilibration
    equilibration.liquids = nil
    var quench = quench
    if let pressure = ensemble.pressure {
      equilibration = equilibration.held(at: pressure)
      quench.pressure = pressure
    }
    // Only the decay of dipole responses is measured in large samples.
    var shear = ensemble.isDecay ? nil : shear
    shear?.forceTolerance = quench.tolerance
    return Recipe(
      seed: seed, equilibration: equilibration, quench: quench, measure: ensemble.measure ?? measure, shear: shear,
      liquids: givenStarts?.digest(of: ensemble.id))
  }

  /// Returns the kept liquids from which the trajectories of `ensemble` begin; nil if all melt.
  public func liquidSource(of ensemble: Ensemble) -> LiquidSource? {
    (ensemble.equilibration ?? equilibration).liquids
  }

  /// The plan with the liquids of all ensembles in another folder.
  public func beginning(from folder: String) -> Plan {
    func other(_ plan: EquilibrationProtocol) -> EquilibrationProtocol {
      var plan = plan
      plan.liquids = plan.liquids ?? LiquidSource(folder: folder)
      plan.liquids!.folder = folder
      return plan
    }
    var plan = self
    plan.equilibration = other(equilibration)
    for k in plan.ensembles.indices { plan.ensembles[k].equilibration = plan.ensembles[k].equilibration.map(other) }
    return plan
  }
}
