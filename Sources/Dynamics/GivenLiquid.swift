import Interactions
import Particles

/// Liquids that were kept, from which trajectories begin instead of melting.
public struct LiquidSource: Sendable, Equatable {
  /// The folder of the liquids.
  public var folder: String
  /// Whether an ensemble without liquids of its temperature begins from those of the nearest one.
  public var fromAnyTemperature = false
  /// Whether every other trajectory begins from a colder liquid, and the rest melt.
  public var hotAndCold = false

  /// The liquids in `folder`.
  public init(folder: String) { self.folder = folder }
}

/// A liquid that was kept, and what was shown of its equilibrium.
///
/// | symbol | code | unit |
/// |---|---|---|
/// | T | `temperature` | ε/k_B |
/// | time at T | `heldTime` | λ(m/ε)^½ |
/// | τ | `clock` | λ(m/ε)^½ |
public struct GivenLiquid: Sendable, Equatable {
  /// Positions and velocities.
  public var liquid: PhasePoint
  /// The temperature at which it was held.
  public var temperature: Double
  /// For how long.
  public var heldTime: Double
  /// The relaxation time by which its equilibrium was shown; nil if it was not.
  public var clock: Double?

  /// A liquid as given.
  public init(liquid: PhasePoint, temperature: Double, heldTime: Double, clock: Double?) {
    (self.liquid, self.temperature, self.heldTime, self.clock) = (liquid, temperature, heldTime, clock)
  }

  /// The relaxation time in which a run at `temperature` counts if the liquid needs no burn-in: it was held at this
  /// temperature for the burn-in of `plan`, by the clock of the plan or by its own. Nil if it needs the full burn-in.
  public func burnedIn(for plan: EquilibrationProtocol, at temperature: Double) -> Double? {
    guard temperature == self.temperature, let own = clock else { return nil }
    let clock = plan.harvest?.clock ?? own
    return heldTime >= (plan.harvest?.burnIn ?? plan.relaxationTimes) * clock ? clock : nil
  }
}

extension Equilibration {
  /// A liquid that begins from a `given` one instead of melting.
  ///
  /// Where the evidence of the given liquid shows that the burn-in is completed, its time counts, and the run goes on with the
  /// first spacing or window. Otherwise its velocities are scaled to `temperature`, and it settles and is held for the full
  /// burn-in.
  ///
  /// Throws ``ModelError`` if the given liquid is not one of `model`'s.
  public init(
    model: Model, given: GivenLiquid, temperature: Double, plan: EquilibrationProtocol, seeds: SeedTree,
    catalogue: MoveCatalogue = .builtIn
  ) throws(ModelError) {
    try model.check(given.liquid.configuration)
    try self.init(
      model: model, start: given.liquid.configuration, temperature: temperature, plan: plan, seeds: seeds,
      melting: false, catalogue: catalogue)
    let scale = (temperature / given.temperature).squareRoot()
    state.velocities = given.liquid.velocities.map { scale * $0 }
    guard let clock = given.burnedIn(for: plan, at: temperature) else { return }
    let step = plan.timeStep ?? model.timeStep(at: temperature)
    state.settleLegs = 0
    state.heldSteps = Int(min(Self.mostGivenSteps, (given.heldTime / step).rounded(.down)))
    guard let harvest = plan.harvest else { return }
    let legs = LegCounts(plan, moves: moves, model: model, temperature: temperature)
    (state.burnInSteps, state.clock) = (state.heldSteps, clock)
    state.spacingLegs = legs.spanning(harvest.spacing * clock, timeStep: step)
    state.windowLegs = state.spacingLegs
  }

  /// No run takes as many steps.
  private static let mostGivenSteps = 1e15

  /// The time at T_p, in the model's unit, the window under way included.
  package func heldTime(_ model: Model) -> Double {
    Double(progress.done) * (plan.timeStep ?? model.timeStep(at: temperature))
  }

  /// Whether the liquid has melted, and is at T_p.
  package var isAtTemperature: Bool { state.meltLegs == 0 }

  /// The relaxation time by which a harvest has completed its burn-in; nil without a harvest, before, or if none was found.
  package var harvestClock: Double? { state.spacingLegs > 0 ? state.clock : nil }
}
