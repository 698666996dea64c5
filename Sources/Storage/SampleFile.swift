import Durability
import Foundation
import Particles

/// One sample as it is stored: its liquid, its glass, its numbers and its record. See FORMAT.md.
public struct StoredSample: Sendable, Equatable {
  /// The equilibrated liquid.
  public var liquid: PhasePoint
  /// The inherent state below it; nil while the sample is not quenched, or if that failed.
  public var glass: Configuration?
  /// Measured numbers by name.
  public var observables: [String: StoredArray]
  /// Everything else that is known of the sample, as JSON; stored, not understood.
  public var record: String
  /// The version of the code that made it.
  public var codeVersion: String

  /// A sample to be stored.
  public init(
    liquid: PhasePoint, glass: Configuration?, observables: [String: StoredArray], record: String, codeVersion: String
  ) {
    self.liquid = liquid
    self.glass = glass
    self.observables = observables
    self.record = record
    self.codeVersion = codeVersion
  }
}

/// Samples as files: HDF5 in the H5MD layout, followed by a checksum of all bytes before it.
public enum SampleFile {
  /// The schema of samples and their records that is written. FORMAT.md says what each has changed: files of older ones are
  /// read, those of later ones refused. 1, without a number in the file, is that of version 0.1.
  public static let schema = 2

  /// No sample of so many particles has a larger file, in bytes: coordinates, velocities and species take 200 a particle, all
  /// pairs of one and their profiles less than 10,000, the rest some kilobytes.
  public static func largest(particles: Int) -> Int { 1 << 26 + 10_000 * max(0, min(particles, 1 << 40)) }

  /// No checkpoint of the shear of so many particles is larger: six fields of vectors, and a curve of 10⁶ steps.
  public static func largestShear(particles: Int) -> Int { 4 * largest(particles: particles) + (1 << 28) }

  /// The bytes of a sample. The same sample makes the same bytes.
  public static func encode(_ sample: StoredSample) -> Data {
    sealed(
      HDF5Image.bytes { image in
        image.makeGroup("/h5md/author")
        image.makeGroup("/h5md/creator")
        image.write(attribute: "version", [1, 1], on: "/h5md")
        image.write(attribute: "name", ["lehr"], on: "/h5md/author")
        image.write(attribute: "name", ["lehr"], on: "/h5md/creator")
        image.write(attribute: "version", [sample.codeVersion], on: "/h5md/creator")
        write(sample.liquid.configuration, to: "/particles/liquid", in: image)
        element(sample.liquid.velocities, "/particles/liquid/velocity", in: image)
        if let glass = sample.glass { write(glass, to: "/particles/glass", in: image) }
        for (name, array) in sample.observables.sorted(by: { $0.key < $1.key }) {
          image.write(array, to: "/observables/\(name)")
        }
        image.write(string: sample.record, to: "/parameters/lehr/record")
        image.write(integers: [schema], to: "/parameters/lehr/schema")
      })
  }

  /// The sample in `bytes`.
  ///
  /// Throws ``ContentError`` if a byte has changed, or the content is not a sample's.
  public static func decode(_ bytes: Data) throws(ContentError) -> StoredSample {
    let image = try structure(try unsealed(bytes))
    let liquid = try configuration("/particles/liquid", in: image)
    let velocities = try vectors("/particles/liquid/velocity/value", count: liquid.count, in: image)
    let observables = try image.arrays(in: "/observables", only: nil)
    return StoredSample(
      liquid: PhasePoint(configuration: liquid, velocities: velocities),
      glass: try image.has("/particles/glass") ? try configuration("/particles/glass", in: image) : nil,
      observables: RenamedObservables.current(observables), record: try image.string("/parameters/lehr/record"),
      codeVersion: "")
  }

  /// Record and observables only, without the configurations: what reduction needs. Of the observables all, or those of
  /// `only` that there are.
  public static func decodeNumbers(
    _ bytes: Data, only: Set<String>? = nil
  ) throws(ContentError) -> (record: String, observables: [String: StoredArray]) {
    let image = try structure(try unsealed(bytes))
    let observables = try image.arrays(in: "/observables", only: only?.union(RenamedObservables.former))
    return (try image.string("/parameters/lehr/record"), RenamedObservables.current(observables, only: only))
  }

  /// The content of a file whose schema is known here.
  private static func structure(_ bytes: Data) throws(ContentError) -> HDF5Structure {
    let image = try HDF5Structure(bytes)
    guard try image.has("/parameters/lehr/schema") else { return image }
    guard let found = try image.integers("/parameters/lehr/schema").first, found >= 1 else {
      throw ContentError("/parameters/lehr/schema is not the number of a schema")
    }
    guard found <= schema else {
      throw ContentError(
        "a later version of lehr wrote this file: its schema is \(found), and this version reads up to \(schema)",
        laterSchema: found)
    }
    return image
  }

  private static func write(_ configuration: Configuration, to path: String, in image: borrowing HDF5Image) {
    image.makeGroup("\(path)/box")
    image.write(attribute: "dimension", [3], on: "\(path)/box")
    image.write(attribute: "boundary", ["periodic", "periodic", "periodic"], on: "\(path)/box")
    image.write(StoredArray(edges: configuration.cell), to: "\(path)/box/edges")
    element(configuration.positions, "\(path)/position", in: image)
    image.write(integers: configuration.species, to: "\(path)/species")
    if let radii = configuration.radii { image.write(StoredArray(radii), to: "\(path)/radius") }
  }

  /// A time-dependent element of H5MD with one instant.
  private static func element(_ vectors: [Vec3], _ path: String, in image: borrowing HDF5Image) {
    image.write(
      StoredArray(shape: [1, vectors.count, 3], values: vectors.flatMap { [$0.x, $0.y, $0.z] }), to: "\(path)/value")
    image.write(integers: [0], to: "\(path)/step")
    image.write(StoredArray([0]), to: "\(path)/time")
  }

  private static func configuration(_ path: String, in image: HDF5Structure) throws(ContentError) -> Configuration {
    guard let cell = try image.array("\(path)/box/edges").cell else {
      throw ContentError("\(path)/box/edges are neither three lengths nor the edges of an upper-triangular cell")
    }
    let species = try image.integers("\(path)/species")
    guard species.allSatisfy({ (0..<26).contains($0) }) else {
      throw ContentError("\(path)/species has an unknown one")
    }
    let positions = try vectors("\(path)/position/value", count: species.count, in: image)
    var radii: [Double]?
    if try image.has("\(path)/radius") {
      radii = try image.array("\(path)/radius").values
      guard radii!.count == species.count, radii!.allSatisfy({ $0 > 0 && $0.isFinite }) else {
        throw ContentError("\(path)/radius is not one positive number a particle")
      }
    }
    return Configuration(cell: cell, positions: positions, species: species, radii: radii)
  }

  private static func vectors(
    _ path: String, count: Int, in image: HDF5Structure
  ) throws(ContentError) -> [Vec3] {
    let array = try image.array(path)
    guard count > 0, array.shape == [1, count, 3], array.values.allSatisfy(\.isFinite) else {
      throw ContentError("\(path) is not one finite vector for each of \(count) particles")
    }
    return (0..<count).map { Vec3(array.values[3 * $0], array.values[3 * $0 + 1], array.values[3 * $0 + 2]) }
  }
}

/// The seal of a product: eight letters and a checksum of everything before them. HDF5 ignores what follows its end.
private let sealLetters = Array("lehrsum1".utf8)

/// `bytes` with their seal.
package func sealed(_ bytes: Data) -> Data {
  var all = bytes
  all.append(contentsOf: sealLetters)
  withUnsafeBytes(of: checksum(bytes).littleEndian) { all.append(contentsOf: $0) }
  return all
}

/// The bytes before the seal, which must be there and be right.
package func unsealed(_ bytes: Data) throws(ContentError) -> Data {
  let size = sealLetters.count + 8
  guard bytes.count > size, bytes.suffix(size).prefix(sealLetters.count).elementsEqual(sealLetters) else {
    throw ContentError("the file was cut off, or is not one of this program's")
  }
  let content = bytes.prefix(bytes.count - size)
  let expected = bytes.suffix(8).enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << (8 * UInt64($1.offset)) }
  guard checksum(content) == expected else { throw ContentError("the file is damaged: its checksum is wrong") }
  return Data(content)
}

private func checksum(_ bytes: Data) -> UInt64 { bytes.withUnsafeBytes { FNV1a($0).value } }
