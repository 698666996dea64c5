import Durability
import Foundation
import Plans
import Storage

extension StudyStore {
  /// A sample with its record, validated as a whole: its seal, its layout, its numbers, and that it belongs to `place`.
  ///
  /// Nothing is set aside. Throws ``FileError`` if the file cannot be read, ``ContentError`` or ``RecordError`` if it is
  /// damaged or of a later version, ``ForeignSample`` if it belongs elsewhere.
  package nonisolated func checkedSample(
    _ stage: Stage, at place: Provenance
  ) throws -> (sample: StoredSample, record: SampleRecord) {
    let limit = SampleFile.largest(particles: place.ensemble.particles)
    let sample = try SampleFile.decode(try bytes(place.ensemble.id, place.index, stage, limit: limit))
    let record = try SampleRecord(json: sample.record)
    if let mismatch = record.mismatch(at: place) { throw ForeignSample(reason: mismatch) }
    if let fault = record.fault(of: sample) { throw RecordError(fault) }
    return (sample, record)
  }

  /// The same for a run: nil if there is no such file, or if it is damaged or belongs elsewhere, and was then set aside.
  package func usableSample(
    _ stage: Stage, at place: Provenance
  ) throws -> (sample: StoredSample, record: SampleRecord)? {
    let (ensemble, index) = (place.ensemble.id, place.index)
    guard has(ensemble, index, stage) else { return nil }
    do {
      return try checkedSample(stage, at: place)
    } catch let error as ForeignSample {
      setAside(ensemble, index, stage, because: error.reason, as: Self.foreignEnding)
    } catch let error as FileError {
      guard case .tooLarge = error.cause else { throw error }
      setAside(ensemble, index, stage, because: error.reason)
    } catch {
      // What a later version wrote is no damage: it stays where it is.
      let schema = (error as? ContentError)?.laterSchema ?? (error as? RecordError)?.laterSchema
      if let schema { throw FileError(path: path(ensemble, index, stage), .newer(schema: schema)) }
      setAside(ensemble, index, stage, because: "\(error)")
    }
    return nil
  }
}
