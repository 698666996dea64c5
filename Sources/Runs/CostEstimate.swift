import Dynamics
import Foundation
import Interactions
import Mechanics
import Observables
import Particles
import Plans
import Samples
import Storage
import Synchronization

/// What an ensemble would cost on the machine that asks: measured rates times work.
public struct CostEstimate: Sendable {
  /// The state point.
  public let ensemble: Ensemble
  /// Core-seconds if the first window suffices for every sample.
  public let leastSeconds: Double
  /// Core-seconds if every sample is held for the longest time.
  public let mostSeconds: Double
  /// Disk space of the finished samples.
  public let bytes: Double
  /// What was measured on this machine to say so.
  public let rates: Rates

  /// Rates of one model at one size, on one core.
  public struct Rates: Sendable {
    /// Seconds a time step of a whole sample.
    public var secondsPerStep: Double
    /// Seconds to quench one.
    public var secondsToQuench: Double
    /// Seconds to measure one that is quenched.
    public var secondsToMeasure: Double
  }

  /// Samples larger than this are not made for a trial; their cost is that of this size, scaled.
  private static let largestTrial = 3000
  /// Dipoles of a trial.
  private static let trialDipoles = 10
  private static let known = Mutex<[String: Rates]>([:])

  /// Measures and multiplies; `burnedIn` of the trajectories begin from liquids that need no burn-in. Throws ``ModelError`` or ``PlanError`` where the plan cannot be.
  public init(of ensemble: Ensemble, plan: Plan, burnedIn: Int = 0) throws {
    self.ensemble = ensemble
    let model = try ModelCatalogue.model(ensemble.model)
    let recipe = plan.recipe(of: ensemble)
    rates = try Self.rates(model, particles: ensemble.particles, recipe: recipe, plan: plan)
    let work = LiquidWork(recipe.equilibration, model: model, temperature: ensemble.temperature)
    let liquids = Double(plan.trajectories(of: ensemble) - burnedIn)
    let samples = Double(ensemble.samples)
    // Every window has the inherent states of its blocks.
    let takesInherentStates = recipe.equilibration.takesInherentStates && recipe.equilibration.harvest == nil
    let quenches = 1 + (takesInherentStates ? Double(Equilibration.blocks) : 0)
    let fixed = samples * (quenches * rates.secondsToQuench + rates.secondsToMeasure)
    let given = Double(burnedIn) * work.partAfterBurnIn * rates.secondsPerStep
    leastSeconds = liquids * (work.before + work.least) * rates.secondsPerStep + given * work.least + fixed
    mostSeconds = liquids * (work.before + work.most) * rates.secondsPerStep + given * work.most + fixed
    // Two configurations and velocities, species, modes, dipoles, record.
    let n = Double(ensemble.particles)
    let dipoles = recipe.measure.dipoles.map(Double.init) ?? 9 * n
    bytes = samples * (n * (9 + 2) * 8 + Double(3 * recipe.measure.modes) * 8 + dipoles * 8 + 12_000)
  }

  /// Steps of a trial of the shear: with some events, which take most of the time.
  private static let trialSteps = 20

  /// The number of events and the time of each grow with the size.
  private static func secondsToShear(
    _ state: InherentState, by shear: QuasistaticShear, scale: Double
  ) throws -> Double {
    var run = try ShearRun(of: state, shear)
    let clock = ContinuousClock()
    let begin = clock.now
    while !run.isFinished, run.curve.strain.count <= trialSteps { try run.advance() }
    let step = (begin.duration(to: clock.now) / .seconds(1)) / Double(run.curve.strain.count - 1)
    return step * Double(shear.steps) * scale * scale
  }

  private static func rates(_ model: Model, particles: Int, recipe: Recipe, plan: Plan) throws -> Rates {
    let key =
      "\(model.name) \(particles) \(recipe.measure) \(recipe.equilibration.moves ?? []) \(recipe.quench.pressure as Any) "
      + "\(recipe.shear as Any)"
    if let rates = known.withLock({ $0[key] }) { return rates }
    let size = min(particles, largestTrial)
    let scale = Double(particles) / Double(size)
    let clock = ContinuousClock()
    let temperature = plan.ensembles.filter { $0.model == model.name }.map(\.temperature).max()!
    var protocolForTrial = EquilibrationProtocol()
    protocolForTrial.window = 200 * model.timeStep(at: temperature)
    protocolForTrial.meltTime = 400 * model.timeStep(at: 2 * temperature)
    protocolForTrial.maximumTime = protocolForTrial.window
    protocolForTrial.moves = recipe.equilibration.moves
    var run = try Equilibration(
      model: model, count: size, temperature: temperature, plan: protocolForTrial, seeds: SeedTree(seed: 1))
    var seconds = 0.0
    while !run.isFinished { seconds += try run.advance(model).seconds }
    let begin = clock.now
    var quench = Quench()
    quench.pressure = recipe.quench.pressure
    let (state, _) = try quench.inherentState(below: run.configuration, model: model)
    let quenching = scale * (begin.duration(to: clock.now) / .seconds(1))
    let measured = clock.now
    var measuring: Double
    if let dipoles = recipe.measure.decay {
      var stream = SeedTree(seed: 1).stream("dipoles")
      _ = try DipoleDecay(state, dipoles: trialDipoles, stream: &stream)
      // Products cost as the size, and there are as many as the box is wide.
      measuring = scale * cbrt(scale) * (measured.duration(to: clock.now) / .seconds(1))
      measuring *= max(1, Double(dipoles) / Double(trialDipoles))
    } else {
      _ = try GlassMeasurement(
        state, plan: recipe.measure, tolerance: InherentState.defaultTolerance, seeds: SeedTree(seed: 1))
      // The factorization of a three-dimensional network costs as the square of its size; products cost as the size, and
      // there are as many as the box is wide.
      let growth = recipe.measure.isFactorized ? scale * scale : scale * cbrt(scale)
      measuring = growth * (measured.duration(to: clock.now) / .seconds(1))
    }
    if let shear = recipe.shear { measuring += try secondsToShear(state, by: shear, scale: scale) }
    let rates = Rates(
      secondsPerStep: scale * seconds / Double(run.stepsTaken), secondsToQuench: quenching, secondsToMeasure: measuring)
    known.withLock { $0[key] = rates }
    return rates
  }
}
