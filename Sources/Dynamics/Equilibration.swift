import Foundation
import Interactions
import Particles

/// A liquid on its way to equilibrium: a value that can be stored and taken up again at every ``advance(_:threads:)``.
///
/// First it melts at a higher temperature and settles at T_p for ten time constants of the thermostat; then it is held
/// there for windows of doubling length, until one of them supplies the evidence of equilibrium or the longest time is
/// spent. What moves it are the ``Move``s of its protocol. A liquid with a ``Harvest`` is held further, and gives a glass at the
/// end of every spacing.
///
/// A run is a chain of *legs* of fixed length. A leg begins with a fresh list of neighbors and repeats the moves, so that it
/// is a pure function of the stored state: an interrupted run and an uninterrupted one agree to the last bit.
public struct Equilibration: Sendable {
  /// The most steps of a leg, but for what a whole number of rounds of moves adds.
  public static let longestLeg = 500
  /// Legs in the first window, and blocks in every window; an inherent-state energy is taken at the end of each block.
  public static let blocks = 8
  /// The stiffness sums, which cost more than the stress and vary less, are taken at every fifth measurement.
  static let stiffnessInterval = 5
  /// The force ratio at which an inherent-state energy is taken: it errs by the square of this.
  static let energyTolerance = 1e-4

  var state: RunState
  private(set) var moves: [any Move]
  /// The glass that the last leg completed; nil if it completed none. A finished run from a checkpoint has its last one.
  public private(set) var harvested: HarvestedLiquid?

  /// A liquid of `count` particles that will be equilibrated at `temperature`.
  ///
  /// - Parameter catalogue: where the protocol's moves are found.
  ///
  /// Throws ``ModelError`` if the model cannot be had with so few particles, or the protocol names an unknown move, or one
  /// that the model does not allow.
  public init(
    model: Model, count: Int, temperature: Double, plan: EquilibrationProtocol, seeds: SeedTree,
    catalogue: MoveCatalogue = .builtIn
  ) throws(ModelError) {
    let start = try plan.start.configuration(of: model, count: count, seeds: seeds)
    try self.init(
      model: model, start: start, temperature: temperature, plan: plan, seeds: seeds, catalogue: catalogue)
  }

  /// A liquid that starts from `start` and will be equilibrated at `temperature`; `melting` it first or not.
  public init(
    model: Model, start: Configuration, temperature: Double, plan: EquilibrationProtocol, seeds: SeedTree,
    melting: Bool = true, catalogue: MoveCatalogue = .builtIn
  ) throws(ModelError) {
    moves = try catalogue.moves(plan.moves, seeds: seeds)
    try catalogue.check(plan.moves, for: model)
    let legs = LegCounts(plan, moves: moves, model: model, temperature: temperature)
    var stream = seeds.stream("velocities")
    let velocities = maxwellVelocities(
      count: start.count, temperature: melting ? plan.meltRatio * temperature : temperature, stream: &stream)
    state = RunState(
      modelName: model.name, temperature: temperature, plan: plan, sides: start.cell.sides, tilts: start.cell.tilts,
      positions: start.positions,
      velocities: velocities, species: start.species, radii: start.radii, legSteps: legs.steps,
      meltLegs: melting ? legs.melt : 0, settleLegs: legs.settle, windowLegs: legs.window)
  }

  /// The run that a checkpoint holds, with the moves of `catalogue`.
  ///
  /// Throws ``CheckpointError`` if there is none, or none that a run could have left.
  public init(checkpoint: Data, catalogue: MoveCatalogue = .builtIn) throws(CheckpointError) {
    let (state, moves) =
      PropertyListCheckpoint.isOne(checkpoint)
      ? try PropertyListCheckpoint.read(checkpoint) : try Checkpoint.read(checkpoint, catalogue: catalogue)
    try self.init(state, moves: moves, catalogue: catalogue)
  }

  /// The run in `state`, whose moves are new.
  package init(_ state: RunState) throws(CheckpointError) {
    let moves: [any Move]
    do { moves = try MoveCatalogue.builtIn.moves(state.plan.moves, seeds: SeedTree(seed: 0)) } catch {
      throw .damaged(error.description)
    }
    try self.init(state, moves: moves, catalogue: .builtIn)
  }

  private init(_ state: RunState, moves: [any Move], catalogue: MoveCatalogue) throws(CheckpointError) {
    if let fault = state.fault(moves: moves, catalogue: catalogue) { throw .damaged(fault) }
    (self.state, self.moves) = (state, moves)
    harvested = state.evidence.map {
      HarvestedLiquid(glass: max(0, state.harvested - 1), liquid: state.liquid, evidence: $0)
    }
  }

  /// The whole state in bytes, to go on from at any time.
  public var checkpoint: Data { Checkpoint.bytes(state, moves, schedule: schedule) }

  /// The state without that of the moves.
  package var stored: RunState { state }

  private var schedule: [String] { plan.moves ?? MoveCatalogue.defaultSchedule }

  /// The model's name.
  public var modelName: String { state.modelName }
  /// T_p.
  public var temperature: Double { state.temperature }
  /// The protocol.
  public var plan: EquilibrationProtocol { state.plan }
  /// Time steps taken in all, melting included.
  public var stepsTaken: Int { state.stepsTaken }
  /// Whether nothing remains to be done.
  public var isFinished: Bool { state.evidence != nil }

  /// How many glasses a harvest has given.
  public var glassesGiven: Int { state.harvested }

  /// What was found last; nil before the end.
  public var result: (liquid: PhasePoint, evidence: EquilibrationEvidence)? {
    state.evidence.map { (state.liquid, $0) }
  }

  /// The liquid as it is now.
  package var liquid: PhasePoint { state.liquid }

  /// Where the particles are now.
  public var configuration: Configuration { state.liquid.configuration }

  /// Steps done at T_p, and those that there will be if the window under way is the last.
  public var progress: (done: Int, expected: Int) {
    let done = state.heldSteps + state.legsInWindow * state.legSteps
    let legsToCome = state.meltLegs + state.settleLegs + state.windowLegs - state.legsInWindow + legsToHarvest
    return (done, isFinished ? done : done + legsToCome * state.legSteps)
  }

  /// Takes the liquid one leg further.
  ///
  /// - Parameter threads: how many threads share a large sample; they change no bit of the result.
  /// - Returns: what the moves took, without the inherent states.
  /// Throws ``ModelError`` if the stored state is not one of `model`'s, ``UnstableDynamics`` if the time step was too long.
  @discardableResult
  public mutating func advance(_ model: Model, threads: Int = 1) throws -> LegEffort {
    harvested = nil
    guard !isFinished else { return LegEffort() }
    let clock = ContinuousClock()
    let begin = clock.now
    let isMeasuring = state.meltLegs == 0 && state.settleLegs == 0
    var leg = Leg(
      state.liquid, model: model, plan: plan,
      temperature: state.meltLegs > 0 ? plan.meltRatio * temperature : temperature, steps: state.legSteps,
      record: isMeasuring ? state.record : nil, threads: threads)
    let takeTime = moves.contains { $0.steps != 0 }
    for _ in 0..<LegCounts(plan, moves: moves, model: model, temperature: temperature).rounds {
      for k in moves.indices { try moves[k].apply(to: &leg) }
      if !takeTime { try leg.measureInPlace() }
    }
    state.liquid = leg.liquid
    state.stepsTaken += state.legSteps
    let effort = leg.effort(seconds: begin.duration(to: clock.now) / .seconds(1))
    if isMeasuring {
      state.record = leg.record
      try finishLeg(model, kernel: leg.kernel, threads: threads)
    } else if state.meltLegs > 0 {
      state.meltLegs -= 1
    } else {
      state.settleLegs -= 1
      state.heldSteps += state.legSteps
    }
    return effort
  }

  private mutating func finishLeg(_ model: Model, kernel: String, threads: Int) throws {
    state.legsInWindow += 1
    guard state.legsInWindow.isMultiple(of: state.windowLegs / Self.blocks) else { return }
    if plan.takesInherentStates, plan.harvest == nil {
      state.record.inherentEnergies.append(try inherentEnergyPerParticle(model, threads))
    }
    guard state.legsInWindow == state.windowLegs else { return state.record.closeBlock() }
    let windowSteps = state.windowLegs * state.legSteps
    state.heldSteps += windowSteps
    state.legsInWindow = 0
    let found = assessment(model, windowSteps: windowSteps, kernel: kernel)
    if let harvest = plan.harvest {
      harvested = gather(harvest, found, model)
      return
    }
    let maximumTime = plan.maximumTime ?? 1e6 * (plan.timeStep ?? model.timeStep(at: temperature))
    if found.isSufficient || found.heldTime + found.windowTime > maximumTime {
      state.evidence = found
      harvested = HarvestedLiquid(glass: 0, liquid: state.liquid, evidence: found)
    } else {
      state.windowLegs *= 2
      state.record = WindowRecord()
    }
  }

  private func inherentEnergyPerParticle(_ model: Model, _ threads: Int) throws -> Double {
    let field = try model.forceField(for: configuration)
    let coarse = try model.forceField(for: configuration, precision: plan.precision, threads: threads)
    var rest = state.positions
    let descent = NewtonConjugateGradients().sharing(threads).minimize(
      &rest, field: field, coarse: coarse, timeStep: plan.timeStep ?? model.timeStep(at: temperature),
      tolerance: Self.energyTolerance, limit: 20_000)
    return descent.energy / Double(rest.count)
  }

  /// What the moves add to the evidence; nil if nothing.
  var evidenceOfMoves: [String: [String: Double]]? {
    let all = zip(schedule, moves).map { (MoveCatalogue.name(of: $0), $1.evidence) }.filter { !$0.1.isEmpty }
    return all.isEmpty ? nil : Dictionary(uniqueKeysWithValues: all)
  }
}

extension Equilibration: Equatable {
  /// Whether two runs will go on alike: their checkpoints are the same.
  public static func == (a: Equilibration, b: Equilibration) -> Bool { a.checkpoint == b.checkpoint }
}
