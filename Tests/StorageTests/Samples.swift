import Foundation
import Particles
import Storage

/// A sample of `count` particles with arbitrary numbers, all digits used.
func sample(count: Int = 5, seed: UInt64 = 1, glass: Bool = true, radii: Bool = true) -> StoredSample {
  var stream = SeedTree(seed: seed).stream("sample")
  func vector() -> Vec3 { Vec3(stream.normal(), stream.normal(), stream.normal()) }
  func configuration() -> Configuration {
    Configuration(
      cell: Cell(side: 10.0 / 3), positions: (0..<count).map { _ in vector() },
      species: (0..<count).map { $0 % 2 },
      radii: radii ? (0..<count).map { _ in stream.uniform() } : nil)
  }
  var observables = ["shear_modulus": StoredArray(shape: [], values: [stream.normal()])]
  observables["elastic_constants"] = StoredArray(shape: [2, 3], values: (0..<6).map { _ in stream.normal() })
  observables["frequencies"] = StoredArray([0.1, Double.leastNonzeroMagnitude, -0.0, 1.7976931348623157e308, .infinity])
  observables["nothing"] = StoredArray([])
  let liquid = configuration()
  return StoredSample(
    liquid: PhasePoint(configuration: liquid, velocities: (0..<count).map { _ in vector() }),
    glass: glass ? configuration() : nil, observables: observables,
    record: "{\"author\": \"Grüße\", \"index\": \(seed)}", codeVersion: "0.1.0")
}

extension StoredSample {
  /// As it comes back: the code's version is an attribute for readers of the file; the program takes it from the record.
  var withoutVersion: StoredSample {
    var copy = self
    copy.codeVersion = ""
    return copy
  }

  /// All its numbers, bit by bit: equality would take −0 for 0.
  var bits: [UInt64] {
    var all: [Double] = []
    for configuration in [liquid.configuration, glass].compactMap(\.self) {
      all.append(configuration.cell.side)
      all += configuration.positions.flatMap { [$0.x, $0.y, $0.z] } + (configuration.radii ?? [])
    }
    all += liquid.velocities.flatMap { [$0.x, $0.y, $0.z] }
    for (_, array) in observables.sorted(by: { $0.key < $1.key }) { all += array.values }
    return all.map(\.bitPattern)
  }
}

/// A folder of its own for one test, gone with it.
final class TemporaryFolder {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("lehr-storage-\(UUID().uuidString)").path
    try! FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
