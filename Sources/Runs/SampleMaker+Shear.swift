import Durability
import Dynamics
import Foundation
import Interactions
import Plans
import Samples
import Storage

extension SampleMaker {
  /// Shears a glass if its recipe asks for that, from where an interrupted run has left it; nil if it does not, or if there is
  /// no glass, or if that fails: the record then says why.
  ///
  /// A checkpoint lies between two steps, and a step is a function of it: when it is kept affects no result.
  ///
  /// - Throws: `CancellationError` if the run is to stop; then a checkpoint is there.
  func sheared(_ glass: InherentState?, _ record: inout SampleRecord) async throws -> ShearCurve? {
    guard let shear = record.recipe.shear, let glass else { return nil }
    do {
      return try await sheared(glass, shear, record)
    } catch {
      if isNotOfTheGlass(error) { throw error }
      record.failure = sampleFailure(error)
      return nil
    }
  }

  private func sheared(
    _ glass: InherentState, _ shear: QuasistaticShear, _ record: SampleRecord
  ) async throws -> ShearCurve {
    let (ensemble, index) = (record.ensemble.id, record.index)
    let place = Provenance(study: plan.study, ensemble: record.ensemble, index: index, recipe: record.recipe)
    let bytes = try await store.checkpoint(
      ensemble, index, .shear, limit: SampleFile.largestShear(particles: place.ensemble.particles))
    var begun = try beginning(of: glass, shear, place, from: bytes)
    if let damage = begun.damage { await store.setAside(ensemble, index, .shear, because: damage) }
    var lastKept = ContinuousClock.now
    while !begun.run.isFinished {
      try begun.run.advance()
      let now = ContinuousClock.now
      if !begun.run.isFinished, board.isStopping || now - lastKept >= .seconds(checkpointInterval) {
        let checkpoint = StoredCheckpoint(begun.run.checkpoint, of: place).bytes
        try await store.keep(checkpoint: checkpoint, ensemble, index, .shear)
        lastKept = now
        if board.isStopping { throw CancellationError() }
      }
      await Task.yield()
    }
    return begun.run.curve
  }

  /// The shear of a glass from its checkpoint, or from its beginning, with what is wrong with a checkpoint that cannot be used.
  private func beginning(
    of glass: InherentState, _ shear: QuasistaticShear, _ place: Provenance, from bytes: Data?
  ) throws -> (run: ShearRun, damage: String?) {
    guard let bytes else { return (try ShearRun(of: glass, shear), nil) }
    do throws(CheckpointError) {
      let stored = try StoredCheckpoint(bytes)
      if let mismatch = stored.provenance?.mismatch(at: place) { throw .damaged(mismatch) }
      return (try ShearRun(of: glass, shear, checkpoint: stored.state), nil)
    } catch {
      switch error {
      case .newer(let version):
        throw FileError(path: store.path(place.ensemble.id, place.index, .shear), .newer(schema: version))
      case .damaged(let reason):
        return (try ShearRun(of: glass, shear), "the checkpoint cannot be resumed: \(reason)")
      }
    }
  }
}
