// Names are those of lehr.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLehr
import Durability
import Formats
import Foundation
import Interactions
import Particles
import Plans
import Samples

/// See lehr.h.
@c @implementation
public func lehr_sample_read(
  _ path: UnsafePointer<CChar>, _ model: UnsafePointer<CChar>, _ frame: Int64, _ group: UnsafePointer<CChar>?,
  _ names: UnsafePointer<CChar>?, _ sample: UnsafeMutablePointer<OpaquePointer?>, _ why: TextSlot
) -> Int32 {
  read(path, model, frame, group, names, sample, why) { _ in }
}

/// See lehr.h.
@c @implementation
public func lehr_sample_read_as(
  _ path: UnsafePointer<CChar>, _ model: UnsafePointer<CChar>, _ frame: Int64, _ group: UnsafePointer<CChar>?,
  _ names: UnsafePointer<CChar>?, _ box: UnsafePointer<Double>?, _ boxCount: Int64,
  _ species: UnsafePointer<CChar>?, _ sample: UnsafeMutablePointer<OpaquePointer?>, _ why: TextSlot
) -> Int32 {
  read(path, model, frame, group, names, sample, why) { choice in
    if let box {
      guard [1, 3, 9].contains(boxCount) else {
        throw BadArgument("a box must be one side, three sides or three edges (got \(boxCount) numbers)")
      }
      choice.box = (0..<Int(boxCount)).map { box[$0] }
    }
    choice.species = try species.map { try SpeciesList(String(cString: $0)) }
  }
}

private func read(
  _ path: UnsafePointer<CChar>, _ model: UnsafePointer<CChar>, _ frame: Int64, _ group: UnsafePointer<CChar>?,
  _ names: UnsafePointer<CChar>?, _ sample: UnsafeMutablePointer<OpaquePointer?>, _ why: TextSlot,
  completing: (inout FrameChoice) throws -> Void
) -> Int32 {
  let path = String(cString: path)
  return reported(why) {
    let model = try ModelCatalogue.model(String(cString: model))
    var choice = FrameChoice(
      frame: frame < 0 ? nil : Int(frame), group: group.map { String(cString: $0) }, names: try listed(names))
    try completing(&choice)
    var found = try ConfigurationFile.read(path, choice)
    do {
      let isNamed = found.configuration.radii == nil
      found.notes +=
        [model.nameRemark(on: found.properties.first { $0.key == "model" }?.value)].compactMap(\.self)
        + remarks(of: model, on: found.configuration, remedy: isNamed ? "give it with names" : nil)
      sample.pointee = try Sample(found, model: model, origin: path).handle
    } catch let error as ModelError {
      throw ModelError("\(path): \(error.description)")
    }
  }
}

/// In which respects a configuration is not the model's; `remedy` says what to do about species in another order.
private func remarks(of model: Model, on configuration: Configuration, remedy: String?) -> [String] {
  let composition = model.compositionRemark(on: configuration)
  return [
    composition.map { remark in remark + (remedy.map { "; if its species are in another order, \($0)" } ?? "") },
    model.densityRemark(on: configuration),
  ].compactMap(\.self)
}

/// See lehr.h.
@c @implementation
public func lehr_sample_make(
  _ model: UnsafePointer<CChar>, _ count: Int64, _ edges: UnsafePointer<Double>, _ positions: UnsafePointer<Double>,
  _ species: UnsafePointer<Int64>, _ radii: UnsafePointer<Double>?, _ velocities: UnsafePointer<Double>?,
  _ sample: UnsafeMutablePointer<OpaquePointer?>, _ why: TextSlot
) -> Int32 {
  reported(why) {
    let model = try ModelCatalogue.model(String(cString: model))
    let lattice = try lattice(edges)
    guard count > 0 else { throw BadArgument("the number of particles must be positive (got \(count))") }
    let count = Int(count)
    let vectorsRead = vectors(positions, count: count)
    let motion = velocities.map { vectors($0, count: count) }
    for (name, field) in [("position", vectorsRead), ("velocity", motion ?? [])] {
      guard let i = field.firstIndex(where: { !$0.squaredLength.isFinite }) else { continue }
      throw BadArgument(
        "the \(name) of particle \(i + 1) must be finite (got \(field[i].x), \(field[i].y), \(field[i].z))")
    }
    let configuration = Configuration(
      cell: lattice.cell, positions: vectorsRead.map(lattice.turned), species: (0..<count).map { Int(species[$0]) },
      radii: radii.map { radii in (0..<count).map { radii[$0] } })
    var frame = Frame(configuration: configuration, velocities: motion?.map(lattice.turned))
    frame.notes = remarks(of: model, on: configuration, remedy: radii == nil ? "renumber them" : nil)
    sample.pointee = try Sample(frame, model: model, origin: nil).handle
  }
}

/// See lehr.h.
@c @implementation
public func lehr_sample_write(
  _ sample: OpaquePointer, _ path: UnsafePointer<CChar>, _ names: UnsafePointer<CChar>?, _ inDouble: Int32,
  _ why: TextSlot
) -> Int32 {
  reported(why) {
    let sample = Sample.of(sample)
    var frame = sample.frame
    frame.properties = [("model", sample.model.name)] + frame.properties.filter { $0.key != "model" }
    try ConfigurationFile.write(
      frame, to: String(cString: path), names: try listed(names), inDouble: inDouble != 0,
      codeVersion: Version.current)
  }
}

/// See lehr.h.
@c @implementation
public func lehr_sample_facts(_ sample: OpaquePointer, _ answer: TextSlot, _ why: TextSlot) -> Int32 {
  struct Facts: Encodable {
    let model: String
    let particles: Int
    let side: Double
    let cell: [[Double]]
    let density: Double
    let step: Int?
    let origin: String?
    let notes: [String]
  }
  return reported(why) {
    let sample = Sample.of(sample)
    let configuration = sample.frame.configuration
    answer.pointee = try json(
      Facts(
        model: sample.model.name, particles: configuration.count, side: configuration.cell.side,
        cell: configuration.cell.edges.map { [$0.x, $0.y, $0.z] }, density: configuration.density,
        step: sample.frame.step, origin: sample.origin, notes: sample.frame.notes))
  }
}

/// See lehr.h.
@c @implementation
public func lehr_sample_numbers(
  _ sample: OpaquePointer, _ which: Int32, _ numbers: UnsafeMutablePointer<lehr_numbers>, _ why: TextSlot
) -> Int32 {
  reported(why) { numbers.pointee = try Sample.of(sample).numbers(which)?.lend() ?? .none }
}

/// See lehr.h.
@c @implementation
public func lehr_sample_release(_ sample: OpaquePointer?) {
  if let sample { Unmanaged<Sample>.fromOpaque(UnsafeRawPointer(sample)).release() }
}

/// Returns the lattice of nine numbers: the edges a, b, c.
private func lattice(_ numbers: UnsafePointer<Double>) throws -> Lattice {
  switch Lattice.reading((0..<3).map { row in (0..<3).map { numbers[3 * row + $0] } }) {
  case .success(let lattice): return lattice
  case .failure(let refusal): throw BadArgument(refusal.sentence)
  }
}

/// Returns the names in "Ar,Kr", which must be single words.
private func listed(_ names: UnsafePointer<CChar>?) throws -> [String] {
  guard let names else { return [] }
  let all = String(cString: names).split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  let isPlain = all.allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy { $0.isASCII && $0 > " " && $0 != "\"" } }
  guard isPlain, all.count <= 26, Set(all).count == all.count else {
    throw BadArgument("names must be distinct names without spaces, such as Ar,Kr")
  }
  return all
}
