import Durability
import Foundation
import Particles
import Plans
import Storage

/// A study that nobody ran: Table I's ensembles with samples of eight particles, whose records and observables are as long
/// as those of real ones and whose numbers look like theirs. Only the particles are missing, which reduction does not read.
///
/// Of every ensemble some samples are encoded as `lehr run` would; the others are copies of their bytes with other moduli,
/// frequencies, participation ratios and dipoles written over them, sealed anew.
struct FabricatedStudy {
  let folder: String
  let plan: Plan

  /// One sample in fifty has a reason against it.
  static let flaggedInterval = 50

  /// The study of `Studies/paper.yaml` in `folder`: in full, or with so many samples an ensemble.
  init(folder: String, samples: Int?) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var yaml = try String(contentsOf: root.appending(path: "Studies/paper.yaml"), encoding: .utf8)
    if let samples { yaml = yaml.replacing(#/samples: \d+/#, with: "samples: \(samples)") }
    self.folder = folder
    plan = try Plan(yaml: yaml)
    try AtomicFile.makeFolder("\(folder)/samples")
    try yaml.write(toFile: "\(folder)/plan.yaml", atomically: true, encoding: .utf8)
  }

  /// All samples that the plan asks for.
  var count: Int { plan.ensembles.reduce(0) { $0 + $1.samples } }

  /// Writes them, by all cores.
  func write() {
    let ensembles = plan.ensembles
    DispatchQueue.concurrentPerform(iterations: ensembles.count) { k in try! write(ensembles[k]) }
  }

  private func write(_ ensemble: Ensemble) throws {
    let store = StudyStore(folder: folder)
    try AtomicFile.makeFolder("\(folder)/samples/\(ensemble.id)")
    let made = FabricatedGlass(ensemble, recipe: plan.recipe(of: ensemble))
    let sound = (0..<8).map { Template(made.sample(variant: $0)) }
    let flagged = [made.sample(variant: 8, failure: "the quench stopped"), made.sample(variant: 9, held: 0.5)].map(
      Template.init)
    for index in 0..<ensemble.samples {
      let isFlagged = index % Self.flaggedInterval == Self.flaggedInterval - 1
      var stream = SeedTree(seed: 1).branch(ensemble.id).branch(index).stream("fabricated")
      let bytes =
        isFlagged
        ? flagged[index / Self.flaggedInterval % 2].sealed(index: index, values: [:])
        : sound[index % 8].sealed(index: index, values: made.values(&stream))
      put(bytes, at: store.path(ensemble.id, index, .finished))
    }
  }
}

/// Writes without flushing, unlike AtomicFile and Foundation: 324,600 flushes would take an hour and measure the disk.
private func put(_ bytes: Data, at path: String) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  precondition(descriptor >= 0, "a fabricated sample can be written: \(path)")
  let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
  precondition(written == bytes.count, "the disk has room for fabricated samples")
  close(descriptor)
}

/// The bytes of an encoded sample, and where in them its numbers stand.
private struct Template {
  private let bytes: Data
  private let places: [String: Int]
  private let indexPlace: Int

  init(_ sample: StoredSample) {
    let encoded = SampleFile.encode(sample)
    bytes = encoded.dropLast(16)
    places = sample.observables.compactMapValues { array in
      array.values.first.flatMap { first in
        withUnsafeBytes(of: first) { place(of: $0, in: encoded) }
      }
    }
    var field = FabricatedGlass.indexField
    indexPlace = field.withUTF8 { place(of: UnsafeRawBufferPointer($0), in: encoded)! }
  }

  /// The same sample with another index and other `values` of some observables.
  func sealed(index: Int, values: [String: [Double]]) -> Data {
    var copy = bytes
    let digits = String(index)
    let field = "\"index\":" + String(repeating: " ", count: 9 - digits.count) + digits
    copy.replaceSubrange(indexPlace..<(indexPlace + field.utf8.count), with: field.utf8)
    for (name, numbers) in values {
      guard let place = places[name] else { continue }
      numbers.withUnsafeBytes { copy.replaceSubrange(place..<(place + $0.count), with: $0) }
    }
    return Storage.sealed(copy)
  }
}

/// Where `pattern`, of eight bytes or more, first stands in `bytes`. Foundation's own search takes milliseconds.
private func place(of pattern: UnsafeRawBufferPointer, in bytes: Data) -> Int? {
  let first = pattern.loadUnaligned(as: UInt64.self)
  return bytes.withUnsafeBytes { all in
    (0...(all.count - pattern.count)).first { k in
      all.loadUnaligned(fromByteOffset: k, as: UInt64.self) == first
        && all[k..<(k + pattern.count)].elementsEqual(pattern)
    }
  }
}
