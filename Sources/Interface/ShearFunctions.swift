// Names are those of lehr.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLehr
import Dynamics
import Formats
import Interactions
import Mechanics
import Observables
import Particles

/// See lehr.h.
@c @implementation
public func lehr_sample_shear(
  _ sample: OpaquePointer, _ tolerance: Double, _ to: Double, _ step: Double, _ resolution: Double,
  _ pseudoharmonic: Int64, _ modes: Int64, _ seed: UInt64,
  _ stop: UnsafePointer<Int32>?, _ progress: UnsafeMutablePointer<Int64>?,
  _ sheared: UnsafeMutablePointer<OpaquePointer?>, _ answer: TextSlot, _ squares: UnsafeMutablePointer<lehr_numbers>,
  _ displacements: UnsafeMutablePointer<lehr_numbers>, _ why: TextSlot
) -> Int32 {
  let sample = Sample.of(sample)
  return reported(why, about: sample.origin, adding: sample.remark) {
    let shear = try QuasistaticShear(to: to, step: step, resolution: resolution, tolerance: tolerance)
    guard pseudoharmonic >= 0 else {
      throw BadArgument("pseudoharmonic must be 0 or more (got \(pseudoharmonic))")
    }
    guard modes >= 0 else { throw BadArgument("modes must be 0 or more (got \(modes))") }
    let state = try InherentState(checking: sample.frame.configuration, model: sample.model, tolerance: tolerance)
    try state.checkSolid()
    var run = try ShearRun(of: state, shear)
    while !run.isFinished {
      if let stop, stop.pointee != 0 { throw Stopped(description: "the shear was stopped, as requested") }
      try run.advance()
      progress?[0] = Int64(run.curve.strain.count - 1)
    }
    answer.pointee = try json(
      ShearResult(
        run, of: state, comparing: .init(starts: Int(pseudoharmonic), modes: Int(modes), seed: seed),
        tolerance: tolerance))
    let map = try run.largestEvent()?.map
    squares.pointee = NumberBlock(map?.squares ?? []).lend()
    displacements.pointee = NumberBlock([map?.displacements ?? []]).lend()
    let frame = Frame(
      configuration: run.frame.configuration(run.glass),
      properties: [("model", run.model.name), ("strain", "\(run.glass.strain)")])
    sheared.pointee = Sample(made: frame, model: sample.model, origin: sample.origin).handle
  }
}

extension QuasistaticShear {
  /// The protocol of numbers from outside.
  fileprivate init(to: Double, step: Double, resolution: Double, tolerance: Double) throws {
    guard to > 0, to <= Self.largestStrain else {
      throw BadArgument("to must be positive and at most \(Self.largestStrain) (got \(to))")
    }
    guard step > 0, step <= to else { throw BadArgument("step must be positive and at most to (got \(step))") }
    guard to / step <= Double(Self.mostSteps) else {
      throw BadArgument("to must be at most \(Self.mostSteps) steps (got \(to / step))")
    }
    guard resolution >= Self.finestResolution, resolution <= 1 else {
      throw BadArgument("resolution must be from \(Self.finestResolution) to 1 (got \(resolution))")
    }
    guard tolerance > 0, tolerance < 1 else {
      throw BadArgument("tolerance must be between 0 and 1 (got \(tolerance))")
    }
    self.init(to: to, step: step)
    if let objection { throw BadArgument(objection) }
    (self.resolution, forceTolerance) = (resolution, tolerance)
  }
}
