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
  /// How many stress-relaxation times a sample is held at T_p at least.
  ///
  /// A window ends the run by what it shows itself. Where windows are short against the relaxation time this prefers those
  /// whose stress happens to fluctuate little: the sum rule of the ensemble comes out some percent low, and its summary
  /// says so. A first window of some ten relaxation times leaves no such choice.
  public var relaxations = 20.0
  /// Δt; the model's rule if not given.
  public var timeStep: Double?
  /// The thermostat's time constant in time steps.
  public var thermostatSteps = 200
  /// Steps between two measurements of the stress, and between two rescalings of the velocities.
  public var samplingSteps = 10
  /// The arithmetic of the pair loop while the liquid moves; its inherent states are always found in double.
  public var precision = Precision.mixed
  /// Whether inherent states are taken to see whether their energy drifts; without them the evidence is incomplete.
  public var takesInherentStates = true

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
/// First it melts at a higher temperature and settles at T_p for ten time constants of the thermostat; then it is held
/// there for windows of doubling length, until one of them supplies the evidence of equilibrium or the longest time is
/// spent.
///
/// A run is a chain of *legs* of fixed length. A leg begins with a fresh list of neighbours, so that it is a pure function
/// of the stored state: an interrupted run and an uninterrupted one agree to the last bit.
public struct Equilibration: Sendable, Codable, Equatable {
  /// The most steps of a leg.
  public static let longestLeg = 500
  /// Legs in the first window, and blocks in every window; an inherent-state energy is taken at the end of each block.
  public static let blocks = 8
  /// The stiffness sums, which cost more than the stress and vary less, are taken at every fifth measurement.
  static let stiffnessInterval = 5
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
  private let box: Cell
  private let species: [Int]
  private let radii: [Double]?
  private var thermostat: VelocityRescaling
  private(set) var record = WindowRecord()
  /// Steps a leg.
  private let legSteps: Int
  private var meltLegs: Int
  private var settleLegs: Int
  private var windowLegs: Int
  private var legsInWindow = 0
  private(set) var heldSteps = 0
  private var evidence: EquilibrationEvidence?
  /// Time steps taken in all, melting included.
  public private(set) var stepsTaken = 0

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
    box = start.cell
    species = start.species
    radii = start.radii
    positions = start.positions
    let hot = melting ? plan.meltRatio * temperature : temperature
    var stream = seeds.stream("velocities")
    velocities = maxwellVelocities(count: start.count, temperature: hot, stream: &stream)
    thermostat = VelocityRescaling(
      temperature: hot, timeConstant: Double(plan.thermostatSteps) * (plan.timeStep ?? model.timeStep(at: hot)),
      stream: seeds.stream("thermostat"))
    let legs = LegCounts(plan, model: model, temperature: temperature)
    legSteps = legs.steps
    meltLegs = melting ? legs.melt : 0
    settleLegs = legs.settle
    windowLegs = legs.window
  }

  /// Whether nothing remains to be done.
  public var isFinished: Bool { evidence != nil }

  /// What was found; nil before the end.
  public var result: (liquid: PhasePoint, evidence: EquilibrationEvidence)? {
    evidence.map { (PhasePoint(configuration: configuration, velocities: velocities), $0) }
  }

  /// Where the particles are now.
  public var configuration: Configuration {
    Configuration(cell: box, positions: positions, species: species, radii: radii)
  }

  /// Steps done at T_p, and those that there will be if the window under way is the last.
  public var progress: (done: Int, expected: Int) {
    let done = heldSteps + legsInWindow * legSteps
    return (done, evidence == nil ? done + (meltLegs + settleLegs + windowLegs - legsInWindow) * legSteps : done)
  }

  /// Δt at the temperature of the present stage.
  private func timeStep(_ model: Model) -> Double { plan.timeStep ?? model.timeStep(at: thermostat.temperature) }

  /// Takes the liquid one leg further.
  ///
  /// - Parameter threads: how many threads share a large sample; they change no bit of the result.
  /// - Returns: what the dynamics took, without the inherent states.
  /// Throws ``ModelError`` if the stored state is not one of `model`'s, ``UnstableDynamics`` if the time step was too long.
  @discardableResult
  public mutating func advance(_ model: Model, threads: Int = 1) throws -> LegEffort {
    guard evidence == nil else { return LegEffort() }
    let clock = ContinuousClock()
    let begin = clock.now
    let configuration = self.configuration
    let field = try model.forceField(for: configuration, precision: plan.precision, threads: threads)
    let step = timeStep(model)
    var dynamics = MolecularDynamics(
      PhasePoint(configuration: configuration, velocities: velocities), field: field, timeStep: step)
    let measuring = meltLegs == 0 && settleLegs == 0
    var done = 0
    while done < legSteps {
      let steps = min(plan.samplingSteps, legSteps - done)
      done += steps
      if measuring, steps == plan.samplingSteps {
        // The last measurement of a leg has the stiffness in any case, so that no window is without.
        let last = done + plan.samplingSteps > legSteps
        let stiff = last || done.isMultiple(of: plan.samplingSteps * Self.stiffnessInterval)
        let energetics = dynamics.run(steps, measuring: stiff ? .stiffness : .stress)
        record.append(frame(energetics, stiff: stiff, volume: configuration.cell.volume))
      } else {
        dynamics.run(steps)
      }
      thermostat.apply(to: &dynamics, time: Double(steps) * step)
    }
    guard dynamics.kineticEnergy.isFinite, dynamics.temperature < 1e3 * thermostat.temperature else {
      throw UnstableDynamics(timeStep: step)
    }
    (positions, velocities) = dynamics.motionNow
    removeDrift(&velocities)
    stepsTaken += legSteps
    let effort = LegEffort(
      seconds: begin.duration(to: clock.now) / .seconds(1), steps: legSteps, kernel: field.name,
      renewals: field.renewals, listEntriesPerParticle: field.listEntriesPerParticle)
    if measuring {
      try finishLeg(model, kernel: field.name, threads: threads)
    } else if meltLegs > 0 {
      finishMeltLeg(model)
    } else {
      settleLegs -= 1
      heldSteps += legSteps
    }
    return effort
  }

  private func frame(_ energetics: Energetics, stiff: Bool, volume: Double) -> Frame {
    Frame(
      virialPressure: energetics.virialPressure(volume: volume),
      squaredForces: energetics.squaredForces, stresses: energetics.shearStresses(volume: volume),
      stiffness: stiff
        ? (energetics.energy, energetics.laplacian, energetics.affineStiffness.sum() / (3 * volume)) : nil)
  }

  private mutating func finishMeltLeg(_ model: Model) {
    meltLegs -= 1
    guard meltLegs == 0 else { return }
    thermostat.temperature = temperature
    thermostat.timeConstant = Double(plan.thermostatSteps) * timeStep(model)
  }

  private mutating func finishLeg(_ model: Model, kernel: String, threads: Int) throws {
    legsInWindow += 1
    guard legsInWindow.isMultiple(of: windowLegs / Self.blocks) else { return }
    if plan.takesInherentStates { record.inherentEnergies.append(try inherentEnergyPerParticle(model, threads)) }
    guard legsInWindow == windowLegs else { return record.closeBlock() }
    heldSteps += windowLegs * legSteps
    let found = assessment(model, windowSteps: windowLegs * legSteps, kernel: kernel)
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

  private func inherentEnergyPerParticle(_ model: Model, _ threads: Int) throws -> Double {
    let field = try model.forceField(for: configuration)
    let coarse = try model.forceField(for: configuration, precision: plan.precision, threads: threads)
    var rest = positions
    let descent = NewtonConjugateGradients().sharing(threads).minimize(
      &rest, field: field, coarse: coarse, timeStep: timeStep(model), tolerance: Self.energyTolerance, limit: 20_000)
    return descent.energy / Double(positions.count)
  }
}

extension Equilibration {
  /// The state that a checkpoint holds.
  ///
  /// Throws `DecodingError` if it cannot be one of a run.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    modelName = try values.decode(String.self, forKey: .modelName)
    temperature = try values.decode(Double.self, forKey: .temperature)
    plan = try values.decode(EquilibrationProtocol.self, forKey: .plan)
    positions = try values.decode([Vec3].self, forKey: .positions)
    velocities = try values.decode([Vec3].self, forKey: .velocities)
    box = try values.decode(Cell.self, forKey: .box)
    species = try values.decode([Int].self, forKey: .species)
    radii = try values.decodeIfPresent([Double].self, forKey: .radii)
    thermostat = try values.decode(VelocityRescaling.self, forKey: .thermostat)
    record = try values.decode(WindowRecord.self, forKey: .record)
    legSteps = try values.decode(Int.self, forKey: .legSteps)
    meltLegs = try values.decode(Int.self, forKey: .meltLegs)
    settleLegs = try values.decode(Int.self, forKey: .settleLegs)
    windowLegs = try values.decode(Int.self, forKey: .windowLegs)
    legsInWindow = try values.decode(Int.self, forKey: .legsInWindow)
    heldSteps = try values.decode(Int.self, forKey: .heldSteps)
    evidence = try values.decodeIfPresent(EquilibrationEvidence.self, forKey: .evidence)
    stepsTaken = try values.decode(Int.self, forKey: .stepsTaken)
    let hasKinds = species.count == positions.count && radii?.count ?? positions.count == positions.count
    // Before there is one kind for every particle, there is no configuration to ask.
    let fault = hasKinds ? self.fault : "there is not one kind for every particle"
    if let fault {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: fault))
    }
  }

  /// What the check of a decoded state looks at.
  var velocitiesNow: [Vec3] { velocities }
  var thermostatNow: VelocityRescaling { thermostat }
  var legsNow: (steps: Int, melt: Int, settle: Int, window: Int, inWindow: Int) {
    (legSteps, meltLegs, settleLegs, windowLegs, legsInWindow)
  }
}

/// How a run is cut into legs.
struct LegCounts {
  /// Steps a leg.
  let steps: Int
  /// Legs of melting, of settling at T_p, and in the first window.
  let melt: Int
  let settle: Int
  let window: Int

  init(_ plan: EquilibrationProtocol, model: Model, temperature: Double) {
    let hotStep = plan.timeStep ?? model.timeStep(at: plan.meltRatio * temperature)
    let step = plan.timeStep ?? model.timeStep(at: temperature)
    let windowSteps = plan.window.map { Self.count($0, step) } ?? 4000
    let meltSteps = plan.meltTime.map { Self.count($0, hotStep) } ?? 2000
    // A window shorter than its blocks' legs has shorter legs.
    let blocks = Equilibration.blocks
    let steps = max(plan.samplingSteps, min(Equilibration.longestLeg, (windowSteps + blocks - 1) / blocks))
    self.steps = steps
    melt = (meltSteps + steps - 1) / steps
    settle = (10 * plan.thermostatSteps + steps - 1) / steps
    window = (windowSteps + blocks * steps - 1) / (blocks * steps) * blocks
  }

  /// More steps than any run can take.
  private static let most = 1e15

  /// A time in steps, rounded up.
  private static func count(_ time: Double, _ step: Double) -> Int {
    let steps = (time / step * (1 - 1e-12)).rounded(.up)
    return steps < most ? max(1, Int(steps)) : Int(most)
  }
}

/// The particles flew apart: the time step is too long for the forces they met.
public struct UnstableDynamics: Error, Equatable {
  /// Δt.
  public let timeStep: Double
}

/// What one leg of an equilibration took.
public struct LegEffort: Sendable {
  /// Wall time of the dynamics.
  public var seconds = 0.0
  /// Time steps.
  public var steps = 0
  /// The kernel that computed the forces.
  public var kernel = ""
  /// How often its list was renewed.
  public var renewals = 0
  /// Entries of its last list a particle, fillings included.
  public var listEntriesPerParticle = 0.0

  /// No effort.
  public init() {}

  init(seconds: Double, steps: Int, kernel: String, renewals: Int, listEntriesPerParticle: Double) {
    self.seconds = seconds
    self.steps = steps
    self.kernel = kernel
    self.renewals = renewals
    self.listEntriesPerParticle = listEntriesPerParticle
  }
}
