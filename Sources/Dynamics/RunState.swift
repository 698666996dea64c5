import Interactions
import Particles

/// What is stored of a run between two legs, besides the states of its moves.
package struct RunState: Sendable {
  /// The model's canonical string.
  package var modelName: String
  /// T_p.
  package var temperature: Double
  /// The protocol.
  package var plan: EquilibrationProtocol
  /// L_x, L_y, L_z and xy, xz, yz of the cell.
  package var sides: Vec3
  package var tilts = Vec3.zero
  /// Positions, unwrapped.
  package var positions: [Vec3]
  /// Velocities.
  package var velocities: [Vec3]
  /// One species a particle.
  package var species: [Int]
  /// One radius a particle, where the model has them.
  package var radii: [Double]?
  /// Steps a leg.
  package var legSteps: Int
  /// Legs to come, of melting and of settling at T_p.
  package var meltLegs: Int
  package var settleLegs: Int
  /// Legs of the window under way, and those of them that are done.
  package var windowLegs: Int
  package var legsInWindow = 0
  /// Steps at T_p before this window, and steps in all.
  package var heldSteps = 0
  package var stepsTaken = 0
  /// Glasses that a harvest has given, and the legs between two of them; zero during the burn-in.
  package var harvested = 0
  package var spacingLegs = 0
  /// The steps of the burn-in, and the relaxation time that the spacing is counted in; nil where none was found.
  package var burnInSteps = 0
  package var clock: Double?
  /// What the window has shown so far.
  var record = WindowRecord()
  /// What was found; nil before the end.
  package var evidence: EquilibrationEvidence?

  /// Positions, velocities, species, sizes and cell; only of a state without ``fault(_:moves:catalogue:)``.
  var liquid: PhasePoint {
    get {
      PhasePoint(
        configuration: Configuration(
          cell: Cell(sides: sides, tilts: tilts), positions: positions, species: species, radii: radii),
        velocities: velocities)
    }
    set {
      let configuration = newValue.configuration
      (sides, tilts) = (configuration.cell.sides, configuration.cell.tilts)
      (positions, velocities) = (configuration.positions, newValue.velocities)
      (species, radii) = (configuration.species, configuration.radii)
    }
  }
}

extension RunState {
  /// Why this cannot be the state of a run; nil if it can.
  ///
  /// Bytes whose seal is right may still come from a hand: they are then no state to go on from.
  func fault(moves: [any Move], catalogue: MoveCatalogue) -> String? {
    let count = positions.count
    guard count >= 2, velocities.count == count, species.count == count, radii?.count ?? count == count else {
      return "there is not one velocity and species for every particle"
    }
    guard Cell.isPossible(sides: sides, tilts: tilts) else { return "the cell has no volume" }
    guard (positions + velocities).allSatisfy({ ($0.x + $0.y + $0.z).isFinite }) else {
      return "a coordinate is no number"
    }
    guard temperature > 0, temperature.isFinite else { return "the temperature is not positive and finite" }
    if let fault = plan.fault(catalogue) { return fault }
    let model: Model
    do {
      model = try ModelCatalogue.model(modelName)
      try model.check(liquid.configuration)
    } catch {
      return error.description
    }
    return recordFault ?? legFault(LegCounts(plan, moves: moves, model: model, temperature: temperature))
  }

  private var recordFault: String? {
    guard (1...Equilibration.blocks).contains(record.blocks.count), record.correlator.components == 3,
      record.correlator.isSound, record.inherentEnergies.count <= Equilibration.blocks
    else { return "the window's record is not one of a run" }
    return evidence?.fault
  }

  private func legFault(_ legs: LegCounts) -> String? {
    // Windows double from the first on, until a harvest begins.
    let isWindow =
      spacingLegs == 0
      ? windowLegs >= legs.window && windowLegs <= 1 << 50 && windowLegs % legs.window == 0
        && (windowLegs / legs.window).nonzeroBitCount == 1
      : windowLegs == spacingLegs && spacingLegs <= 1 << 50 && spacingLegs % Equilibration.blocks == 0
    guard isWindow, (0..<windowLegs).contains(legsInWindow),
      (0...legs.melt).contains(meltLegs), (0...legs.settle).contains(settleLegs), legSteps == legs.steps,
      (0...1 << 60).contains(heldSteps), (0...1 << 60).contains(stepsTaken)
    else { return "the run's legs are not those of its protocol" }
    let glasses = plan.harvest?.glasses ?? 0
    let isHarvesting = spacingLegs > 0
    guard (0...glasses).contains(harvested), spacingLegs >= 0, (0...heldSteps).contains(burnInSteps),
      clock.map({ $0 > 0 && $0.isFinite }) ?? true, isHarvesting ? plan.harvest != nil : harvested == 0,
      (harvested == glasses) == (evidence != nil) || plan.harvest == nil
    else { return "the run's harvest is not that of its protocol" }
    return nil
  }
}
