import Durability
import Dynamics
import Interactions
import Plans
import Samples
import Storage

extension SampleMaker {
  /// Shears a glass if its recipe asks for that, from where an interrupted run has left it.
  ///
  /// A checkpoint lies between two steps, and a step is a function of it: when it is kept affects no result.
  ///
  /// - Throws: `CancellationError` if the run is to stop; then a checkpoint is there.
  func sheared(_ state: InherentState, _ record: SampleRecord) async throws -> ShearCurve? {
    guard let shear = record.recipe.shear else { return nil }
    let (ensemble, index) = (record.ensemble.id, record.index)
    let place = Provenance(study: plan.study, ensemble: record.ensemble, index: index, recipe: record.recipe)
    var run = try await resumed(state, shear, place) ?? ShearRun(of: state, shear)
    var lastKept = ContinuousClock.now
    while !run.isFinished {
      try run.advance()
      let now = ContinuousClock.now
      if !run.isFinished, board.isStopping || now - lastKept >= .seconds(checkpointInterval) {
        try await store.keep(
          checkpoint: StoredCheckpoint(run.checkpoint, of: place).bytes, ensemble, index, .shear)
        lastKept = now
        if board.isStopping { throw CancellationError() }
      }
      await Task.yield()
    }
    return run.curve
  }

  /// The shear of a glass from its checkpoint; nil if there is none that can be used.
  private func resumed(
    _ state: InherentState, _ shear: QuasistaticShear, _ place: Provenance
  ) async throws -> ShearRun? {
    let (ensemble, index) = (place.ensemble.id, place.index)
    guard let bytes = try await store.checkpoint(ensemble, index, .shear, limit: Self.largestShear(place)) else {
      return nil
    }
    do throws(CheckpointError) {
      let stored = try StoredCheckpoint(bytes)
      if let mismatch = stored.provenance?.mismatch(at: place) { throw .damaged(mismatch) }
      return try ShearRun(of: state, shear, checkpoint: stored.state)
    } catch {
      switch error {
      case .newer(let version): throw FileError(path: store.path(ensemble, index, .shear), .newer(schema: version))
      case .damaged(let reason):
        await store.setAside(ensemble, index, .shear, because: "the checkpoint cannot be resumed: \(reason)")
        return nil
      }
    }
  }

  /// No checkpoint of a shear is larger: six fields of vectors, and a curve of 10⁶ steps.
  private static func largestShear(_ place: Provenance) -> Int {
    4 * SampleFile.largest(particles: place.ensemble.particles) + (1 << 28)
  }
}
