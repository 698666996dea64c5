import Durability
import Foundation
import Particles

/// A vector per particle, such as a mode: a frame of extended XYZ with the columns `mode:R:3`, which OVITO displays as
/// arrows.
public struct VectorFieldFrame: Sendable {
  /// The vectors, one per particle.
  public let vectors: [Vec3]
  /// The keys of the second line, such as `frequency`.
  public let properties: [(key: String, value: String)]

  /// A frame with these vectors.
  public init(vectors: [Vec3], properties: [(key: String, value: String)]) {
    (self.vectors, self.properties) = (vectors, properties)
  }

  /// Writes frames on one configuration to `path`, in their order.
  public static func write(
    _ fields: [VectorFieldFrame], on configuration: Configuration, to path: String
  ) throws(FileError) {
    var text = ""
    for field in fields {
      precondition(field.vectors.count == configuration.count, "one vector for every particle")
      let frame = ExtendedXYZ(configuration: configuration, properties: field.properties)
      text += frame.text(names: [], extra: (name: "mode", vectors: field.vectors))
    }
    try OutputFile.write(Data(text.utf8), to: path)
  }
}
