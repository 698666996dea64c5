import Foundation
import Particles

/// GSD with the schema `hoomd`, the format of HOOMD-blue, freud and OVITO.
///
/// Written in layer 2.0: in schema 1.4 with 32-bit numbers, which every reader supports, or in schema 2.0 with 64-bit
/// numbers. Positions are in the box around the origin, with image flags.
enum GSD {
  /// A chunk to be written: its numbers as bytes, and their type.
  private struct Chunk {
    let name: String
    let type: UInt8
    let rows: Int
    let columns: Int
    let bytes: Data
  }

  /// Returns a file with this frame; the same frame gives the same bytes.
  static func bytes(_ frame: Frame, inDouble: Bool) -> Data {
    let chunks = chunks(of: frame, inDouble: inDouble)
    // An index and a list of names as large as those of other programs, so that these can append frames.
    let index = 256..<(256 + 128 * 32)
    let names = index.upperBound..<(index.upperBound + 16 * 64)
    var bytes = Data()
    for number in [GSDLayer.magic, UInt64(index.lowerBound), 128, UInt64(names.lowerBound), 16] { bytes.append(number) }
    for version in [inDouble ? 0x2_0000 : 0x1_0004, 0x2_0000] as [UInt32] { bytes.append(version) }
    for text in ["lehr", "hoomd"] { bytes += padded(Data(text.utf8), to: 64) }
    bytes += Data(count: 80)
    var location = names.upperBound
    var entries = Data()
    for (identifier, chunk) in chunks.enumerated() {
      for number in [0, UInt64(chunk.rows), UInt64(location)] { entries.append(number) }
      entries.append(UInt32(chunk.columns))
      entries.append(UInt16(identifier))
      entries += Data([chunk.type, 0])
      location += chunk.bytes.count
    }
    bytes += padded(entries, to: index.count)
    bytes += padded(chunks.reduce(into: Data()) { $0 += Data($1.name.utf8) + Data([0]) }, to: names.count)
    return chunks.reduce(into: bytes) { $0 += $1.bytes }
  }

  private static func padded(_ bytes: Data, to count: Int) -> Data { bytes + Data(count: count - bytes.count) }

  /// The largest image flag: a number of 32 bits.
  static let largestImage = 2e9

  /// Whether the images of all positions can be stored.
  static func hasImages(of configuration: Configuration) -> Bool {
    configuration.positions.allSatisfy { position in
      let n = image(of: position, in: configuration.cell)
      return (0..<3).allSatisfy { abs(n[$0]) <= largestImage }
    }
  }

  private static func image(of position: Vec3, in cell: Cell) -> Vec3 {
    cell.fractions(of: position).rounded(.toNearestOrEven)
  }

  /// Returns L_x, L_y, L_z, and the tilt factors xy, xz, yz.
  private static func box(_ cell: Cell) -> [Double] {
    let (sides, tilts) = (cell.sides, cell.tilts)
    return [sides.x, sides.y, sides.z, tilts.x / sides.y, tilts.y / sides.z, tilts.z / sides.z]
  }

  private static func chunks(of frame: Frame, inDouble: Bool) -> [Chunk] {
    let configuration = frame.configuration
    let (cell, count) = (configuration.cell, configuration.count)
    func numbers(_ name: String, columns: Int, _ values: [Double]) -> Chunk {
      let bytes = values.reduce(into: Data(capacity: values.count * (inDouble ? 8 : 4))) { bytes, value in
        if inDouble { bytes.append(value.bitPattern) } else { bytes.append(Float(value).bitPattern) }
      }
      return Chunk(
        name: name, type: inDouble ? 10 : 9, rows: values.count / columns, columns: columns, bytes: bytes)
    }
    func integers<T: FixedWidthInteger>(_ name: String, type: UInt8, columns: Int = 1, _ values: [T]) -> Chunk {
      Chunk(
        name: name, type: type, rows: values.count / columns, columns: columns,
        bytes: values.reduce(into: Data()) { $0.append($1) })
    }
    // The image flags: the cell of each position relative to that around the origin.
    let images = configuration.positions.map { image(of: $0, in: cell) }
    let inside = zip(configuration.positions, images).flatMap { x, n -> [Double] in
      let y = x - cell.translation(n)
      return [y.x, y.y, y.z]
    }
    let species = (configuration.species.max() ?? 0) + 1
    var chunks = [
      integers("configuration/step", type: 4, [UInt64(max(0, frame.step ?? 0))]),
      numbers("configuration/box", columns: 1, box(cell)),
      integers("particles/N", type: 3, [UInt32(count)]),
      // Each letter is followed by a zero.
      integers("particles/types", type: 5, columns: 2, (0..<species).flatMap { [Int8(65 + $0), 0] }),
      integers("particles/typeid", type: 3, configuration.species.map(UInt32.init)),
      numbers("particles/position", columns: 3, inside),
    ]
    if let radii = configuration.radii {
      chunks.append(numbers("particles/diameter", columns: 1, radii.map { 2 * $0 }))
    }
    if let v = frame.velocities {
      chunks.append(numbers("particles/velocity", columns: 3, v.flatMap { [$0.x, $0.y, $0.z] }))
    }
    if images.contains(where: { $0 != .zero }) {
      let flags = images.flatMap { n in (0..<3).map { Int32(n[$0]) } }
      chunks.append(integers("particles/image", type: 7, columns: 3, flags))
    }
    return chunks
  }

  /// Reads the chosen frame.
  static func read(_ bytes: Data, name: String, choice: FrameChoice) throws(FormatError) -> Frame {
    let result = bytes.withUnsafeBytes { buffer in
      Result<Frame, FormatError> { () throws(FormatError) in
        var reader = GSDReader(layer: try GSDLayer(buffer, name: name), name: name, choice: choice)
        return try reader.frame()
      }
    }
    return try result.get()
  }
}
