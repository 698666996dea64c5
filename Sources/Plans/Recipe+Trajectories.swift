import Dynamics
import Particles

// Sample i is glass i mod m of trajectory ⌊i/m⌋, where m is the number of glasses of a liquid: 1, or that of a harvest.
extension Recipe {
  /// The number of glasses m of one liquid.
  public var glassesPerLiquid: Int { equilibration.harvest?.glasses ?? 1 }

  /// Returns the trajectory of sample `index`: the number of its liquid in the ensemble.
  public func trajectory(of index: Int) -> Int { index / glassesPerLiquid }

  /// Returns the number of sample `index` in its trajectory.
  public func glass(of index: Int) -> Int { index % glassesPerLiquid }

  /// Returns the indices of the samples of a trajectory.
  public func samples(of trajectory: Int) -> Range<Int> {
    let first = trajectory * glassesPerLiquid
    return first..<(first + glassesPerLiquid)
  }

  /// Returns all randomness of a trajectory: composition, positions, velocities, moves.
  public func liquidSeeds(of ensemble: StatePoint, trajectory: Int) -> SeedTree {
    SeedTree(seed: seed).branch(ensemble.id).branch(trajectory)
  }

  /// Returns all randomness of the glass of sample `index`: its dipoles.
  public func glassSeeds(of ensemble: StatePoint, _ index: Int) -> SeedTree {
    let liquid = liquidSeeds(of: ensemble, trajectory: trajectory(of: index))
    return equilibration.harvest == nil ? liquid : liquid.branch(glass(of: index))
  }
}

extension Plan {
  /// Returns the number of trajectories of an ensemble.
  public func trajectories(of ensemble: Ensemble) -> Int {
    let glasses = recipe(of: ensemble).glassesPerLiquid
    return (ensemble.samples + glasses - 1) / glasses
  }

  /// Throws if a liquid would be harvested in part: what a trajectory has given cannot be extended later.
  func checkTrajectories() throws(PlanError) {
    for ensemble in ensembles {
      let glasses = recipe(of: ensemble).glassesPerLiquid
      guard ensemble.samples.isMultiple(of: glasses) else {
        throw PlanError(
          "\(ensemble.id): samples must be a multiple of glasses, the number of glasses of one liquid (got "
            + "\(ensemble.samples) and \(glasses))")
      }
    }
  }
}
