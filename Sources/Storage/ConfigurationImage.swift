import Foundation
import Particles

/// The library that reads and writes HDF5, as a whole.
public enum HDF5Library {
  /// Does `work`, such as starting a process that inherits the library's state, while no other thread uses the library.
  public static func whileIdle<T: Sendable>(_ work: @Sendable () -> T) -> T { library.withLock { _ in work() } }
}

/// One frame as an H5MD file of its own, for exchange with other programs; samples of a study are ``SampleFile``s.
public enum ConfigurationImage {
  /// The bytes of the file: the group `particles/all`, 64-bit numbers, positions unwrapped. The same frame makes the same
  /// bytes.
  public static func encode(
    _ configuration: Configuration, velocities: [Vec3]?, step: Int, codeVersion: String
  ) -> Data {
    HDF5Image.bytes { image in
      image.makeGroup("/h5md/author")
      image.makeGroup("/h5md/creator")
      image.write(attribute: "version", [1, 1], on: "/h5md")
      image.write(attribute: "name", ["lehr"], on: "/h5md/author")
      image.write(attribute: "name", ["lehr"], on: "/h5md/creator")
      image.write(attribute: "version", [codeVersion], on: "/h5md/creator")
      image.makeGroup("/particles/all/box")
      image.write(attribute: "dimension", [3], on: "/particles/all/box")
      image.write(attribute: "boundary", ["periodic", "periodic", "periodic"], on: "/particles/all/box")
      // A box of every frame, though there is one frame: MDAnalysis knows no other.
      let elements = [
        ("box/edges", StoredArray(edges: configuration.cell)), ("position", StoredArray(configuration.positions)),
        ("velocity", velocities.map { StoredArray($0) }),
      ]
      for (name, array) in elements {
        guard let array else { continue }
        image.write(
          StoredArray(shape: [1] + array.shape, values: array.values), to: "/particles/all/\(name)/value")
        image.write(integers: [step], to: "/particles/all/\(name)/step")
        // Not known; some readers ask for it.
        image.write(StoredArray([0]), to: "/particles/all/\(name)/time")
      }
      image.write(integers: configuration.species, to: "/particles/all/species")
      if let radii = configuration.radii { image.write(StoredArray(radii), to: "/particles/all/radius") }
    }
  }
}
