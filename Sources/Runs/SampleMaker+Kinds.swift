import Interactions
import Particles
import Plans
import Samples

extension SampleMaker {
  /// Species and radii in the order of a sample's particles.
  typealias Kinds = (species: [Int], radii: [Double]?)

  /// What the record of a sample states of the kept liquid that its trajectory begins from; nil if it melts.
  func start(of ensemble: Ensemble, _ index: Int) throws -> GivenStart? {
    try store.givenLiquid(of: ensemble.id, plan.recipe(of: ensemble).trajectory(of: index), in: starts)?.start
  }

  /// The order of kinds of a trajectory: that of its given liquid, or the one that its seed gives.
  func kinds(of ensemble: Ensemble, _ trajectory: Int, model: Model) throws -> Kinds {
    if let given = try store.givenLiquid(of: ensemble.id, trajectory, in: starts)?.liquid.configuration {
      return (given.species, given.radii)
    }
    var stream = plan.recipe(of: ensemble).liquidSeeds(of: ensemble.state, trajectory: trajectory).stream("kinds")
    return model.composition.particles(count: ensemble.particles, stream: &stream)
  }

  /// Why a configuration cannot be of a trajectory of an ensemble; nil if it can. See ``fault(of:_:_:model:)-kinds``.
  func fault(
    of configuration: Configuration, _ ensemble: Ensemble, _ trajectory: Int, model: Model
  ) throws -> String? {
    fault(of: configuration, ensemble, try kinds(of: ensemble, trajectory, model: model), model: model)
  }

  /// Why a configuration cannot be of a trajectory of an ensemble, by its number of particles, its cell, and the order of
  /// its `kinds` where no move changes it; nil if it can.
  func fault(
    of configuration: Configuration, _ ensemble: Ensemble, _ kinds: Kinds, model: Model
  ) -> String? {
    guard configuration.count == ensemble.particles else {
      return "it is of another sample: it has \(configuration.count) particles"
    }
    do { try model.check(configuration) } catch { return error.description }
    guard !plan.recipe(of: ensemble).equilibration.changes.contains(.sizes) else { return nil }
    guard configuration.species == kinds.species, configuration.radii == kinds.radii else {
      return
        "it is of another sample: its particles are not in the order that the seed gives this one, or its given liquid"
    }
    return nil
  }
}
