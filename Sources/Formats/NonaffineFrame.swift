import Durability
import Foundation
import Particles

/// A plastic event: a frame of extended XYZ with the columns `displacement:R:3` and `d2min:R:1`, which OVITO shows as arrows
/// and colors.
public struct NonaffineFrame: Sendable {
  /// The displacement of each particle.
  public let displacements: [Vec3]
  /// D²_min of each particle.
  public let squares: [Double]
  /// The keys of the second line, such as `strain`.
  public let properties: [(key: String, value: String)]

  /// A frame with these columns.
  public init(displacements: [Vec3], squares: [Double], properties: [(key: String, value: String)]) {
    (self.displacements, self.squares, self.properties) = (displacements, squares, properties)
  }

  /// Writes the frame on the configuration before the event to `path`.
  public func write(on configuration: Configuration, to path: String) throws(FileError) {
    precondition(displacements.count == configuration.count && squares.count == configuration.count, "all particles")
    let frame = ExtendedXYZ(configuration: configuration, properties: properties)
    let text = frame.text(names: [], extra: (name: "displacement", vectors: displacements), number: ("d2min", squares))
    try OutputFile.write(Data(text.utf8), to: path)
  }
}
