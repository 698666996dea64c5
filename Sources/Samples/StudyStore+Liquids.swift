import Durability
import Dynamics
import Foundation
import Interactions
import Plans
import Storage

extension StudyStore {
  /// The trajectories of an ensemble of which something is there, by ascending number.
  package nonisolated func begunTrajectories(of ensemble: Ensemble, _ recipe: Recipe) -> [Int] {
    let found = indices(of: ensemble.id).values.reduce(into: Set<Int>()) { $0.formUnion($1) }
    return Set(found.map(recipe.trajectory(of:))).sorted()
  }

  /// The latest state of the liquid of a trajectory, with what was shown of its equilibrium; nil if there is none that is at
  /// T_p and sound. Nothing in the folder is changed.
  package nonisolated func latestLiquid(
    of ensemble: Ensemble, _ trajectory: Int, _ recipe: Recipe, at place: Provenance
  ) throws -> LiquidFile? {
    let model = try ModelCatalogue.model(ensemble.model)
    let last = lastGlass(of: ensemble, trajectory, recipe, at: place)
    let run = run(of: ensemble, trajectory, recipe, at: place)
    var statement = LiquidStatement(
      codeVersion: Version.current, provenance: place.ofSample(last?.record.index ?? 0), trajectory: trajectory,
      heldTime: 0, clock: nil, evidence: nil, objections: ["no window at the parent temperature was completed"],
      start: last?.record.start ?? run?.start)
    if let evidence = last?.record.evidence {
      (statement.heldTime, statement.evidence) = (evidence.heldTime, evidence.numbers)
      statement.objections = evidence.objections
      statement.clock = evidence.isSufficient ? evidence.clock ?? evidence.relaxationTime : nil
    }
    guard let run, run.run.heldTime(model) > statement.heldTime || last == nil else {
      return try last.map { try LiquidFile(statement, $0.sample.liquid) }
    }
    statement.provenance = place.ofSample(run.index)
    statement.heldTime = run.run.heldTime(model)
    // A glass of the same liquid has shown it already, or its burn-in has.
    statement.clock = statement.clock ?? run.run.harvestClock
    if statement.clock != nil { statement.objections = [] }
    return try LiquidFile(statement, run.run.liquid)
  }

  /// The last sound sample of a trajectory whose liquid was held at T_p.
  private nonisolated func lastGlass(
    of ensemble: Ensemble, _ trajectory: Int, _ recipe: Recipe, at place: Provenance
  ) -> (sample: StoredSample, record: SampleRecord)? {
    let found = indices(of: ensemble.id)
    for index in recipe.samples(of: trajectory).reversed() {
      for stage in [Stage.finished, .liquid] where found[stage]?.contains(index) == true {
        if let found = try? checkedSample(stage, at: place.ofSample(index)), found.record.evidence.windowTime > 0 {
          return found
        }
      }
    }
    return nil
  }

  /// The run of a trajectory that its checkpoint holds, if it is at T_p.
  private nonisolated func run(
    of ensemble: Ensemble, _ trajectory: Int, _ recipe: Recipe, at place: Provenance
  ) -> (run: Equilibration, index: Int, start: GivenStart?)? {
    let index = recipe.samples(of: trajectory).upperBound - 1
    let limit = SampleFile.largest(particles: ensemble.particles)
    guard let bytes = try? checkpointBytes(ensemble.id, index, limit: limit), let stored = try? StoredCheckpoint(bytes),
      stored.provenance.map({ $0.mismatch(at: place.ofSample(index)) == nil }) ?? true,
      let run = try? Equilibration(checkpoint: stored.state), run.isAtTemperature,
      run.modelName == ensemble.model, run.temperature == ensemble.temperature
    else { return nil }
    return (run, index, (try? studyStarts())?.start(of: ensemble.id, trajectory, in: self))
  }
}

extension StudyStarts {
  /// What the record of a sample of a trajectory states of its given liquid, if it has one that can be read.
  fileprivate func start(of ensemble: String, _ trajectory: Int, in store: StudyStore) -> GivenStart? {
    (try? store.givenLiquid(of: ensemble, trajectory, in: self))?.start
  }
}
