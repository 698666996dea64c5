import Durability
import Foundation
import Particles

/// Extended XYZ in ASE's dialect: one frame of a periodic cell.
///
/// First line: N. Second line: `Lattice="ax ay az bx by bz cx cy cz" Properties=species:S:1:pos:R:3[:radius:R:1][:velo:R:3]` and any
/// further `key=value`. Then one line a particle. Species A is the model's first, B its second. Numbers are written so
/// that they read back to the same double.
public struct ExtendedXYZ: Sendable, Equatable {
  /// The cell, positions and species of the particles.
  public var configuration: Configuration
  /// The velocities, if the file contains them.
  public var velocities: [Vec3]?
  /// The other keys of the second line, such as `model`.
  public var properties: [(key: String, value: String)]

  /// Creates a frame to be written.
  public init(
    configuration: Configuration, velocities: [Vec3]? = nil, properties: [(key: String, value: String)] = []
  ) {
    precondition(velocities == nil || velocities!.count == configuration.count, "one velocity for every particle")
    self.configuration = configuration
    self.velocities = velocities
    self.properties = properties
  }

  /// Returns whether two frames are equal, including properties.
  public static func == (a: ExtendedXYZ, b: ExtendedXYZ) -> Bool {
    a.configuration == b.configuration && a.velocities == b.velocities
      && a.properties.elementsEqual(b.properties) { $0 == $1 }
  }

  /// Returns the value of a key of ``properties``.
  public func property(_ key: String) -> String? { properties.first { $0.key == key }?.value }

  /// Writes the frame to `path` atomically.
  public func write(to path: String) throws(FileError) { try OutputFile.write(Data(text.utf8), to: path) }

  /// The frame as text.
  public var text: String { text(names: []) }

  /// Returns the frame as text with the given species names, or letters without names; `extra` is another vector per
  /// particle, `number` another number.
  func text(
    names: [String], extra: (name: String, vectors: [Vec3])? = nil, number: (name: String, values: [Double])? = nil
  ) -> String {
    let letters = (0..<26).map { $0 < names.count ? names[$0] : Self.letter($0) }
    let lattice = configuration.cell.edges.flatMap { [$0.x, $0.y, $0.z] }.map { "\($0)" }.joined(separator: " ")
    var columns = "species:S:1:pos:R:3"
    if configuration.radii != nil { columns += ":radius:R:1" }
    if velocities != nil { columns += ":velo:R:3" }
    if let extra { columns += ":\(extra.name):R:3" }
    if let number { columns += ":\(number.name):R:1" }
    var header = "Lattice=\"\(lattice)\" Properties=\(columns) pbc=\"T T T\""
    for (key, value) in properties { header += " \(Self.quoted(key))=\(Self.quoted(value))" }
    var lines = "\(configuration.count)\n\(header)\n"
    for i in 0..<configuration.count {
      let x = configuration.positions[i]
      lines += "\(letters[configuration.species[i]]) \(x.x) \(x.y) \(x.z)"
      if let radii = configuration.radii { lines += " \(radii[i])" }
      if let v = velocities?[i] { lines += " \(v.x) \(v.y) \(v.z)" }
      if let v = extra?.vectors[i] { lines += " \(v.x) \(v.y) \(v.z)" }
      if let value = number?.values[i] { lines += " \(value)" }
      lines += "\n"
    }
    return lines
  }

  private static func letter(_ species: Int) -> String { String(UnicodeScalar(UInt8(65 + species))) }

  /// Whether the brackets of a value that begins with one close at its end, and not before.
  private static func isArray(_ value: String) -> Bool {
    var depth = 0
    for (k, byte) in value.utf8.enumerated() {
      depth += byte == UInt8(ascii: "[") ? 1 : byte == UInt8(ascii: "]") ? -1 : 0
      if depth == 0 { return k == value.utf8.count - 1 }
    }
    return false
  }

  private static func quoted(_ value: String) -> String {
    let plain = value.unicodeScalars.allSatisfy { $0.isASCII && $0 > " " && $0 != "\"" && $0 != "=" && $0 != "'" }
    // An opening brace or bracket would be interpreted as the beginning of an array, unless it is one.
    if plain, !value.isEmpty, !value.hasPrefix("{"), !value.hasPrefix("[") || isArray(value) { return value }
    // Scalar by scalar: a quote with a combining mark is one character of Swift's, and still a quote in the file.
    let line = value.replacing("\r\n", with: " ").unicodeScalars.map { scalar in
      switch scalar {
      case "\n", "\r": " "
      case "\\", "\"": "\\\(scalar)"
      default: String(scalar)
      }
    }
    return "\"" + line.joined() + "\""
  }
}
