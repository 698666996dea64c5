// Names are those of lehr.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLehr
import Interactions
import Mechanics
import Observables
import Particles

/// See lehr.h.
@c @implementation
public func lehr_sample_observables(
  _ sample: OpaquePointer, _ tolerance: Double, _ sections: UnsafePointer<CChar>, _ answer: TextSlot, _ why: TextSlot
) -> Int32 {
  let sample = Sample.of(sample)
  return reported(why, about: sample.origin, adding: sample.remark) {
    let known: [Observable.Section] = [.elasticity, .structure]
    let wanted = try String(cString: sections).split(separator: ",").map { name in
      guard let section = known.first(where: { $0.rawValue == name }) else {
        throw BadArgument(
          "there are no observables \(name); the sections are \(known.map(\.rawValue).joined(separator: ", "))")
      }
      return section
    }
    let found = try sample.measureAll(tolerance: tolerance) {
      try GlassMeasurement(&$0, sections: Set(wanted))
    }
    answer.pointee = try json(ObservableNumbers(found, sections: Set(wanted)))
  }
}

/// See lehr.h.
@c @implementation
public func lehr_sample_modes(
  _ sample: OpaquePointer, _ tolerance: Double, _ count: Int64, _ inertia: Int32,
  _ frequencies: UnsafeMutablePointer<lehr_numbers>, _ participationRatios: UnsafeMutablePointer<lehr_numbers>,
  _ residuals: UnsafeMutablePointer<lehr_numbers>, _ vectors: UnsafeMutablePointer<lehr_numbers>, _ why: TextSlot
) -> Int32 {
  let sample = Sample.of(sample)
  return reported(why, about: sample.origin, adding: sample.remark) {
    guard count >= 1 else { throw BadArgument("count must be 1 or more (got \(count))") }
    let modes = try sample.measure(tolerance: tolerance) {
      try $0.normalModes(Int(count), provingCompleteness: inertia != 0)
    }
    frequencies.pointee = NumberBlock(modes.frequencies).lend()
    participationRatios.pointee = NumberBlock(modes.participationRatios).lend()
    residuals.pointee = NumberBlock(modes.residuals).lend()
    vectors.pointee = NumberBlock(modes.vectors).lend()
  }
}

/// See lehr.h.
@c @implementation
public func lehr_sample_dipoles(
  _ sample: OpaquePointer, _ tolerance: Double, _ count: Int64, _ seed: UInt64,
  _ frequencies: UnsafeMutablePointer<lehr_numbers>, _ pairs: UnsafeMutablePointer<lehr_numbers>, _ why: TextSlot
) -> Int32 {
  let sample = Sample.of(sample)
  return reported(why, about: sample.origin, adding: sample.remark) {
    var stream = SeedTree(seed: seed).stream("dipoles")
    let selection = count < 0 ? DipoleSelection.all : .random(Int(count))
    let (response, pinched) = try sample.measure(tolerance: tolerance) { glass in
      let response = try glass.dipoleResponse(selection, stream: &stream)
      let bonds = glass.bonds
      return (response, response.bonds.flatMap { [Int64(bonds[$0].i), Int64(bonds[$0].j)] })
    }
    frequencies.pointee = NumberBlock(response.frequencies).lend()
    pairs.pointee = NumberBlock(pinched).lend()
  }
}

/// See lehr.h.
@c @implementation
public func lehr_sample_hessian(
  _ sample: OpaquePointer, _ starts: UnsafeMutablePointer<lehr_numbers>,
  _ columns: UnsafeMutablePointer<lehr_numbers>, _ values: UnsafeMutablePointer<lehr_numbers>,
  _ backbone: UnsafeMutablePointer<lehr_numbers>, _ why: TextSlot
) -> Int32 {
  let sample = Sample.of(sample)
  return reported(why, about: sample.origin, adding: sample.remark) {
    let hessian = try ExportedHessian(try sample.state(tolerance: InherentState.defaultTolerance))
    starts.pointee = NumberBlock(hessian.rowStarts.map(Int64.init)).lend()
    columns.pointee = NumberBlock(hessian.columns.map(Int64.init)).lend()
    values.pointee = NumberBlock(hessian.values).lend()
    backbone.pointee = NumberBlock(hessian.backbone.map(Int64.init)).lend()
  }
}

/// See lehr.h.
@c @implementation
public func lehr_sample_certificate(
  _ sample: OpaquePointer, _ tolerance: Double, _ answer: TextSlot, _ why: TextSlot
) -> Int32 {
  let sample = Sample.of(sample)
  return reported(why, about: sample.origin, adding: sample.remark) {
    answer.pointee = try json(try sample.measure(tolerance: tolerance) { $0.certificate })
  }
}
