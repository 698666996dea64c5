import Interactions

/// How a run is cut into legs.
struct LegCounts {
  /// Steps a leg.
  let steps: Int
  /// Legs of melting, of settling at T_p, and in the first window.
  let melt: Int
  let settle: Int
  let window: Int
  /// How often a leg repeats its moves.
  let rounds: Int

  init(_ plan: EquilibrationProtocol, moves: [any Move], model: Model, temperature: Double) {
    let hotStep = plan.timeStep ?? model.timeStep(at: plan.meltRatio * temperature)
    let step = plan.timeStep ?? model.timeStep(at: temperature)
    // A burn-in by a known clock is a single window; legs are then as short as a spacing needs.
    let known = plan.harvest.flatMap { harvest in harvest.clock.map { (harvest.burnIn * $0, harvest.spacing * $0) } }
    let windowSteps = (known?.0 ?? plan.window).map { Self.count($0, step) } ?? 4000
    let meltSteps = plan.meltTime.map { Self.count($0, hotStep) } ?? 2000
    // A window shorter than its blocks' legs has shorter legs.
    let blocks = Equilibration.blocks
    let shortest = min(windowSteps, known.map { Self.count($0.1, step) } ?? windowSteps)
    let least = max(plan.samplingSteps, min(Equilibration.longestLeg, (shortest + blocks - 1) / blocks))
    let round = Self.steps(ofRound: moves, plan) ?? least
    rounds = (least + round - 1) / round
    let steps = rounds * round
    self.steps = steps
    melt = (meltSteps + steps - 1) / steps
    settle = (10 * plan.thermostatSteps + steps - 1) / steps
    window = (windowSteps + blocks * steps - 1) / (blocks * steps) * blocks
  }

  /// Legs of a time span, a whole number in every block.
  func spanning(_ time: Double, timeStep: Double) -> Int {
    let blocks = Equilibration.blocks
    return (Self.count(time, timeStep) + blocks * steps - 1) / (blocks * steps) * blocks
  }

  /// More steps than any run can take.
  private static let most = 1e15

  /// A time in steps, rounded up.
  private static func count(_ time: Double, _ step: Double) -> Int {
    let steps = (time / step * (1 - 1e-12)).rounded(.up)
    return steps < most ? max(1, Int(steps)) : Int(most)
  }

  /// Time steps until the moves begin again; nil if one of them takes a whole leg. A round without any counts as many as lie
  /// between two measurements.
  private static func steps(ofRound moves: [any Move], _ plan: EquilibrationProtocol) -> Int? {
    var sum = 0
    for move in moves {
      guard let steps = move.steps else { return nil }
      sum += steps
    }
    return sum == 0 ? plan.samplingSteps : sum
  }
}
