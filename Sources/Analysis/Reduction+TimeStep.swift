import Interactions
import Mechanics
import Plans
import Samples
import Storage

extension Reduction {
  /// Returns by which part the time step shifts the configurational temperature of an ensemble, from the stored liquid of its
  /// first sample that can be read: ``VerletShift``, whose scatter from liquid to liquid is far below its size. Nil without one.
  func timeStepShift(of ensemble: Ensemble, _ samples: [SampleDigest]) -> Double? {
    guard let model = try? ModelCatalogue.model(ensemble.model) else { return nil }
    for digest in samples.prefix(3) {
      let place = store.place(of: ensemble, in: plan).ofSample(digest.index)
      guard let (sample, record) = try? store.checkedSample(.finished, at: place) else { continue }
      // A liquid that the model does not take is as those of the other samples.
      guard let shift = try? VerletShift(sample.liquid.configuration, model: model) else { return nil }
      let part = shift.configurationalTemperature(timeStep: record.evidence.timeStep)
      // What a damaged record says of its time step must not disable the test.
      if part.isFinite, part > 0 { return part }
    }
    return nil
  }
}
