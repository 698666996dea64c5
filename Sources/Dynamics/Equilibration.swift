import Interactions
import Particles
import Statistics

/// How a liquid is brought to its parent temperature and what must be shown before its sample counts.
///
/// All times in the model's unit; those left out follow from the time step.
public struct EquilibrationProtocol: Sendable, Codable, Equatable {
  /// How the liquid begins.
  public var start = Start.lattice
  /// The temperature at which the beginning is forgotten, over T_p.
  public var meltRatio = 2.0
  /// How long it is held there; 2000 time steps if not given.
  public var meltTime: Double?
  /// The length of the first window at T_p; 4000 time steps if not given.
  public var window: Double?
  /// No window begins once this much time at T_p is spent; 10⁶ time steps if not given.
  public var longest: Double?
  /// How many stress-relaxation times a sample is held at T_p.
  public var relaxations = 20.0
  /// Δt; the model's rule if not given.
  public var timeStep: Double?
  /// The thermostat's time constant in time steps.
  public var thermostatSteps = 200
  /// Steps between two measurements of the stress.
  public var samplingSteps = 10

  /// The standard protocol.
  public init() {}

  /// The configurational temperature is right within this part of T.
  public static let temperatureTolerance = 0.01
  /// The sum rule c(0) = ⟨U_γγ⟩/V holds within this part, or within `errorsAllowed` standard errors.
  public static let sumRuleTolerance = 0.05
  /// A sum rule whose standard error exceeds this part proves nothing.
  public static let sumRuleLargestError = 0.2
  /// How many standard errors a sum rule or a drift may be off: 4 of eight values' difference is a chance of 0.7%.
  public static let errorsAllowed = 4.0
  /// The relaxation time is when c(t) has fallen to this part of c(0): below the plateau of a supercooled liquid.
  public static let relaxedPart = 0.1
}

/// A liquid on its way to equilibrium: a value that can be stored and taken up again at every ``advance(_:)``.
///
/// First it melts at a higher temperature; then it is held at T_p for windows of doubling length, until one of them
/// supplies the evidence of equilibrium or the longest time is spent.
///
/// A run is a chain of *legs* of fixed length. A leg begins with a fresh list of neighbours, so that it is a pure function
/// of the stored state: an interrupted run and an uninterrupted one agree to the last bit.
public struct Equilibration: Sendable, Codable, Equatable {
  /// Steps a leg.
  public static let legSteps = 500
  /// Legs in the first window, and blocks in every window; an inherent-state energy is taken at the end of each block.
  public static let blocks = 8
  /// The force ratio at which an inherent-state energy is taken: it errs by the square of this.
  static let energyTolerance = 1e-4

  /// The model's name.
  public let modelName: String
  /// T_p.
  public let temperature: Double
  /// The protocol.
  public let plan: EquilibrationProtocol
  /// The kinds, the box and, between legs, the positions.
  private var positions: [Vec3]
  private var velocities: [Vec3]
  private let box: Double
  private let species: [Int]
  private let radii: [Double]?
  private var thermostat: VelocityRescaling
  private(set) var record = WindowRecord()
  private var meltLegs: Int
  private var windowLegs: Int
  private var legsInWindow = 0
  private(set) var heldSteps = 0
  private var evidence: EquilibrationEvidence?

  /// A liquid of `count` particles that will be equilibrated at `temperature`.
  ///
  /// Throws ``ModelError`` if the model cannot be had with so few particles.
  public init(
    model: Model, count: Int, temperature: Double, plan: EquilibrationProtocol, seeds: SeedTree
  ) throws(ModelError) {
    let start = try plan.start.configuration(of: model, count: count, seeds: seeds)
    self.init(model: model, start: start, temperature: temperature, plan: plan, seeds: seeds)
  }

  /// A liquid that starts from `start` and will be equilibrated at `temperature`; `melting` it first or not.
  public init(
    model: Model, start: Configuration, temperature: Double, plan: EquilibrationProtocol, seeds: SeedTree,
    melting: Bool = true
  ) {
    modelName = model.name
    self.temperature = temperature
    self.plan = plan
    box = start.box.side
    species = start.species
    radii = start.radii
    positions = start.positions
    let hot = melting ? plan.meltRatio * temperature : temperature
    var stream = seeds.stream("velocities")
    velocities = maxwellVelocities(count: start.count, temperature: hot, stream: &stream)
    let hotStep = plan.timeStep ?? model.timeStep(at: hot)
    let step = plan.timeStep ?? model.timeStep(at: temperature)
    thermostat = VelocityRescaling(
      temperature: hot, timeConstant: Double(plan.thermostatSteps) * hotStep, stream: seeds.stream("thermostat"))
    meltLegs = melting ? Self.legs(of: plan.meltTime ?? 2000 * hotStep, step: hotStep, multiple: 1) : 0
    windowLegs = Self.legs(of: plan.window ?? 4000 * step, step: step, multiple: Self.blocks)
  }

  /// A time in legs, rounded up to a multiple.
  private static func legs(of time: Double, step: Double, multiple: Int) -> Int {
    let legs = (time / (step * Double(legSteps))).rounded(.up)
    return max(1, Int((legs / Double(multiple)).rounded(.up))) * multiple
  }

  /// Whether nothing remains to be done.
  public var isFinished: Bool { evidence != nil }

  /// What was found; nil before the end.
  public var result: (liquid: PhasePoint, evidence: EquilibrationEvidence)? {
    evidence.map { (PhasePoint(configuration: configuration, velocities: velocities), $0) }
  }

  /// Where the particles are now.
  public var configuration: Configuration {
    Configuration(box: PeriodicBox(side: box), positions: positions, species: species, radii: radii)
  }

  /// Steps done, and the steps that remain if the window under way is the last.
  public var progress: (done: Int, expected: Int) {
    let done = heldSteps + legsInWindow * Self.legSteps
    return (done, done + (meltLegs + windowLegs - legsInWindow) * Self.legSteps)
  }

  /// Δt at the temperature of the present stage.
  private func timeStep(_ model: Model) -> Double { plan.timeStep ?? model.timeStep(at: thermostat.temperature) }

  /// Takes the liquid one leg further.
  ///
  /// Throws ``ModelError`` if the stored state is not one of `model`'s.
  public mutating func advance(_ model: Model) throws {
    guard evidence == nil else { return }
    let configuration = self.configuration
    let field = try model.forceField(for: configuration)
    let step = timeStep(model)
    var dynamics = MolecularDynamics(
      PhasePoint(configuration: configuration, velocities: velocities), field: field, timeStep: step)
    let measuring = meltLegs == 0
    for k in 1...Self.legSteps {
      if measuring, k.isMultiple(of: plan.samplingSteps) {
        record.append(frame(dynamics.measuringStep(), volume: configuration.box.volume))
      } else {
        dynamics.step()
      }
      thermostat.apply(to: &dynamics.velocities, time: step)
    }
    positions = dynamics.positions
    velocities = dynamics.velocities
    removeDrift(&velocities)
    if measuring { try finishLeg(model) } else { finishMeltLeg(model) }
  }

  private func frame(_ energetics: Energetics, volume: Double) -> Frame {
    Frame(
      energy: energetics.energy, virialPressure: energetics.virialPressure(volume: volume),
      squaredForces: energetics.squaredForces, laplacian: energetics.laplacian,
      stresses: energetics.shearStresses(volume: volume),
      affineStiffness: energetics.affineStiffness.reduce(0, +) / (3 * volume))
  }

  private mutating func finishMeltLeg(_ model: Model) {
    meltLegs -= 1
    guard meltLegs == 0 else { return }
    thermostat.temperature = temperature
    thermostat.timeConstant = Double(plan.thermostatSteps) * timeStep(model)
  }

  private mutating func finishLeg(_ model: Model) throws {
    legsInWindow += 1
    guard legsInWindow.isMultiple(of: windowLegs / Self.blocks) else { return }
    record.inherentEnergies.append(try inherentEnergyPerParticle(model))
    guard legsInWindow == windowLegs else { return record.closeBlock() }
    heldSteps += windowLegs * Self.legSteps
    let found = assessment(model, windowSteps: windowLegs * Self.legSteps)
    let longest = plan.longest ?? 1e6 * timeStep(model)
    if found.isSufficient || found.heldTime + found.windowTime > longest {
      evidence = found
      legsInWindow = 0
    } else {
      windowLegs *= 2
      legsInWindow = 0
      record = WindowRecord()
    }
  }

  private func inherentEnergyPerParticle(_ model: Model) throws -> Double {
    let field = try model.forceField(for: configuration)
    var rest = positions
    let descent = LimitedMemoryBFGS().minimize(
      &rest, field: field, timeStep: timeStep(model), tolerance: Self.energyTolerance, limit: 20_000)
    return descent.energy / Double(positions.count)
  }
}
