import Durability
import Foundation
import Particles

/// A vector for every particle, such as a mode: a frame of extended XYZ with the columns `mode:R:3`, which OVITO draws as
/// arrows.
public struct VectorFieldFrame: Sendable {
  /// One vector a particle.
  public let vectors: [Vec3]
  /// Keys of the second line, such as `frequency`.
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
