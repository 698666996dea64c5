import Dynamics
import Plans

/// The text of a new plan: the state points, and behind `#` every other key with its standard value.
///
/// A `#` before a letter or a dash hides a key, one before a blank begins a comment: taking the former away leaves a plan.
/// Standard values are those of the types, so that they cannot go out of date.
public struct PlanTemplate: Sendable {
  /// The model of a plan that asks for none.
  public static let standardModel = "pss:rc=1.5"
  /// Its parent temperatures: far above, above and just below its crossover temperature.
  public static let standardTemperatures = [2.6, 1.3, 0.8]

  let name: String
  let models: [String]
  let particles: Int
  let samples: Int
  let temperatures: [Double]

  /// A plan of these models, each at all temperatures.
  public init(name: String, models: [String], particles: Int, samples: Int, temperatures: [Double]) {
    (self.name, self.models, self.particles) = (name, models, particles)
    (self.samples, self.temperatures) = (samples, temperatures)
  }

  /// The plan, in YAML.
  public var text: String {
    [head, states, equilibration, quenchAndMeasure, decay, reduction].joined(separator: "\n")
  }

  private func quoted(_ word: String) -> String {
    "\"\(word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  private var head: String {
    """
    # A plan: everything that decides a number. `lehr plan` says what it would cost, `lehr run` does it.
    #
    # Times are in lambda (m/eps)^(1/2), temperatures in eps/k_B. A line whose # touches a word is a key with its standard
    # value: take the # away to change it. Documentation/Plans.md says more about each.
    study: \(quoted(name))
    schema: \(Plan.schema)                   # of the keys: a later version's plans are refused
    seed: 1                     # the root of all random numbers; another seed, other samples
    #claims: sticky-spheres-ii  # the set of claims that the report compares the study with; none if not given

    """
  }

  private var states: String {
    let list = temperatures.map { "\($0)" }.joined(separator: ", ")
    let entries = models.map { model in
      """
        - model: \(quoted(model))       # `lehr models` lists them
          particles: \(particles)
          samples: \(samples)             # glasses at each temperature; may be raised later
          temperatures: [\(list)]
          #equilibration: {window: 50.0}   # what differs from the sections below, for this entry only
          #measure: {modes: 40}
      """
    }
    return "ensembles:\n" + entries.joined(separator: "\n") + "\n"
  }

  private var equilibration: String {
    let plan = EquilibrationProtocol()
    return """
      # A first window of ten relaxation times or more leaves nothing to choose; run a few samples, read tau in the report,
      # and set it for the many.
      equilibration:
        relaxations: \(plan.relaxations)         # stress-relaxation times that a sample is held at least
        #window: 20.0             # the first window at T_p, 4000 time steps if not given; windows double
        #longest: 5000.0          # no window begins after this much time, 10^6 time steps if not given
        #start: \(plan.start.rawValue)           # or random
        #melt-ratio: \(plan.meltRatio)          # the temperature of the melt over T_p
        #melt-time: 10.0          # how long it is melted, 2000 time steps if not given
        #time-step: 0.005         # by the model's rule if not given
        #thermostat-steps: \(plan.thermostatSteps)    # the thermostat's time constant, in time steps
        #sampling-steps: \(plan.samplingSteps)       # time steps between two measurements of the stress
        #precision: \(plan.precision.rawValue)         # the pair loop's arithmetic while the liquid moves; or double
        #moves: [\(MoveCatalogue.standardSchedule.joined(separator: ", "))]        # what moves the liquid, one after the other
        #inherent-states: \(plan.takesInherentStates)    # whether eight inherent states a window show if their energy drifts

      """
  }

  private var quenchAndMeasure: String {
    let (quench, measure) = (QuenchPlan(), MeasurePlan())
    return """
      #quench:
        #minimizer: \(quench.minimizer)        # or lbfgs, fire
        #tolerance: \(quench.tolerance)         # (rms net force)/(rms pair force) of a glass at rest

      measure:
        modes: \(measure.modes)                 # the lowest, above the three translations
        dipoles: \(measure.dipoles.map { "\($0)" } ?? "all")              # random interacting pairs that are pinched; or all
        #inertia: \(measure.inertia)           # whether an inertia count proves that no mode was missed

      """
  }

  private var decay: String {
    """
    # Single large glasses whose responses are followed to large distances: the length xi_g. They take long.
    #decay:
      #states:
        #- {model: \(quoted(models[0])), temperature: \(temperatures.max() ?? 1)}
      #particles: 32000
      #dipoles: 200             # xi_g comes out to 1.5%
      #samples: 1               # from five on, errors are taken over glasses
      #equilibration: {inherent-states: false}   # what differs from the section above, for these liquids

    """
  }

  private var reduction: String {
    let plan = ReductionPlan()
    return """
      # Nothing below decides a sample: `lehr report` reads it anew each time.
      #reduction:
        #include-unequilibrated: \(plan.includeUnequilibrated)   # whether samples without evidence of equilibrium are averaged
        #bootstrap: \(plan.bootstrap)          # resamples
        #relaxations: 20.0        # times the ensemble's relaxation time that a sample must have been held
        #drift-tolerance: \(plan.driftTolerance)     # by what part of T_p the inherent-state energy may drift
        #anchor: \(quoted(models[0]))   # the model whose T_co is given, so that energies are collapsed
        #anchor-crossover: 1.0    # its T_co
        #collapse-from: \(plan.collapseFrom)       # the lowest T_p/T_co that takes part in the collapse
        #plateau-from: \(plan.plateauFrom)        # ensembles from this multiple of T_co on make the plateaus
        #cold-points: \(plan.coldPoints)           # the coldest ensembles that make the line of G/K
        #quartic-part: \(plan.quarticPart)       # A_g is of modes below this part of the first shear phonons' frequency
        #localized-part: \(plan.localizedPart)     # N e_0 is of modes below this part of it

      """
  }
}
