import Foundation
import Particles

/// LAMMPS dumps, `dump custom`: frames with labeled columns. Written are `id type xu yu zu`, in full precision, then
/// `radius` and `vx vy vz` if available.
enum LammpsDump {
  /// Returns the text of one frame.
  static func text(_ frame: Frame) -> String {
    let configuration = frame.configuration
    var text = "ITEM: TIMESTEP\n\(frame.step ?? 0)\nITEM: NUMBER OF ATOMS\n\(configuration.count)\n"
    text += bounds(configuration.cell)
    text += "ITEM: ATOMS id type xu yu zu\(configuration.radii == nil ? "" : " radius")"
    text += frame.velocities == nil ? "\n" : " vx vy vz\n"
    for i in 0..<configuration.count {
      let x = configuration.positions[i]
      text += "\(i + 1) \(configuration.species[i] + 1) \(x.x) \(x.y) \(x.z)"
      if let radius = configuration.radii?[i] { text += " \(radius)" }
      if let v = frame.velocities?[i] { text += " \(v.x) \(v.y) \(v.z)" }
      text += "\n"
    }
    return text
  }

  /// Returns the item of the box; for a tilted one the bounds of the axis-aligned box that contains it, and the tilts.
  private static func bounds(_ cell: Cell) -> String {
    let sides = cell.sides
    guard !cell.isRectangular else {
      return "ITEM: BOX BOUNDS pp pp pp\n" + (0..<3).map { "0.0 \(sides[$0])\n" }.joined()
    }
    let (low, high) = overhang(cell.tilts)
    return "ITEM: BOX BOUNDS xy xz yz pp pp pp\n"
      + (0..<3).map { "\(low[$0]) \(sides[$0] + high[$0]) \(cell.tilts[$0])\n" }.joined()
  }

  /// Returns the distances by which a cell of these tilts extends beyond its origin and its sides, on each axis.
  static func overhang(_ tilts: Vec3) -> (low: Vec3, high: Vec3) {
    let (xy, xz, yz) = (tilts.x, tilts.y, tilts.z)
    return (
      Vec3(min(0, xy, xz, xy + xz), min(0, yz), 0), Vec3(max(0, xy, xz, xy + xz), max(0, yz), 0)
    )
  }

  /// Reads the selected frame.
  static func read(_ bytes: Data, name: String, choice: FrameChoice) throws(FormatError) -> Frame {
    try LineScanner.reading(bytes, name: name) { scanner throws(FormatError) in
      var reader = LammpsDumpReader(scanner: scanner, choice: choice)
      return try reader.frame()
    }
  }
}

/// The columns of a dump, by meaning.
struct LammpsDumpColumns {
  let width: Int
  let identifier: Int?
  let type: Int?
  let element: Int?
  let position: [Int]
  /// Whether positions are fractional coordinates.
  let isScaled: Bool
  /// The columns of the image flags, if positions are wrapped and have them.
  let images: [Int]?
  let velocity: [Int]?
  let radius: Int?
  let diameter: Int?
  let mass: Int?

  /// The columns of these names.
  init(_ names: [String], fail: (String) -> FormatError) throws(FormatError) {
    func column(_ name: String) -> Int? { names.firstIndex(of: name) }
    func columns(_ trio: [String]) -> [Int]? {
      let found = trio.compactMap(column)
      return found.count == 3 ? found : nil
    }
    width = names.count
    (identifier, type, element) = (column("id"), column("type"), column("element"))
    // Unwrapped ones first, because they contain the images.
    let kinds = [
      (["xu", "yu", "zu"], false), (["xsu", "ysu", "zsu"], true), (["x", "y", "z"], false), (["xs", "ys", "zs"], true),
    ]
    guard let kind = kinds.first(where: { columns($0.0) != nil }) else {
      throw fail("there are no positions: the columns x y z, xs ys zs, xu yu zu or xsu ysu zsu are missing")
    }
    position = columns(kind.0)!
    isScaled = kind.1
    images = kind.0[0].hasSuffix("u") ? nil : columns(["ix", "iy", "iz"])
    velocity = columns(["vx", "vy", "vz"])
    (radius, diameter, mass) = (column("radius"), column("diameter"), column("mass"))
    guard type != nil || element != nil else {
      throw fail("there are no species: the columns type and element are missing")
    }
  }
}
