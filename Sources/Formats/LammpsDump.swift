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
  static func read(
    _ bytes: Data, name: String, choice: FrameChoice, isCut: Bool = false
  ) throws(FormatError) -> Frame {
    try LineScanner.reading(bytes, name: name, isCut: isCut) { scanner throws(FormatError) in
      var reader = LammpsDumpReader(scanner: scanner, choice: choice)
      return try reader.frame()
    }
  }

  /// Returns the origin and the lattice of the bounds of a box: lo and hi of each axis, then a tilt if there are any.
  static func box(_ rows: [[Double]]) -> (low: Vec3, lattice: Result<Lattice, NoLattice>) {
    let low = Vec3(rows[0][0], rows[1][0], rows[2][0]), high = Vec3(rows[0][1], rows[1][1], rows[2][1])
    guard rows[0].count > 2 else { return (low, Lattice.reading(sides: (0..<3).map { high[$0] - low[$0] })) }
    // The bounds are those of the axis-aligned box that contains the cell.
    let tilts = rows.map { $0[2] }
    let beyond = overhang(Vec3(tilts))
    let (begin, end) = (low - beyond.low, high - beyond.high)
    return (begin, Lattice.reading(sides: (0..<3).map { end[$0] - begin[$0] }, tilts: tilts))
  }
}

/// The columns of a dump, by name.
struct LammpsDumpColumns {
  let columns: ParticleColumns
  /// The names of the columns that are read.
  private static let read = [
    "id", "type", "element", "typelabel", "x", "y", "z", "xs", "ys", "zs", "xu", "yu", "zu", "xsu", "ysu", "zsu", "ix",
    "iy",
    "iz", "vx", "vy", "vz", "mass", "radius", "diameter",
  ]
  /// What the words of the species are: types, or elements.
  let noun: String

  /// The columns of these names. Types are numbers; elements and type labels are used if the given names are not
  /// numbers.
  init(_ names: [String], _ choice: FrameChoice, fail: (String) -> FormatError) throws(FormatError) {
    func column(_ name: String) -> Int? { names.firstIndex(of: name) }
    if let twice = Self.read.first(where: { name in names.count { $0 == name } > 1 }) {
      throw fail("the column \(twice) is there twice")
    }
    func columns(_ trio: [String]) -> [Int]? {
      let found = trio.compactMap(column)
      return found.count == 3 ? found : nil
    }
    var all = ParticleColumns()
    all.width = names.count
    all.identifier = column("id")
    // Unwrapped ones first, because they contain the images.
    let kinds = [
      (["xu", "yu", "zu"], false), (["xsu", "ysu", "zsu"], true), (["x", "y", "z"], false), (["xs", "ys", "zs"], true),
    ]
    guard let kind = kinds.first(where: { columns($0.0) != nil }) else {
      throw fail("there are no positions: the columns x y z, xs ys zs, xu yu zu or xsu ysu zsu are missing")
    }
    all.position = columns(kind.0)!
    all.isScaled = kind.1
    all.images = kind.0[0].hasSuffix("u") ? nil : columns(["ix", "iy", "iz"])
    all.velocity = columns(["vx", "vy", "vz"])
    all.mass = column("mass")
    for name in ["radius", "diameter"] { if let size = column(name) { all.setSize(size, name: name) } }
    let (type, element) = (column("type"), column("typelabel") ?? column("element"))
    let usesElements = !choice.names.isEmpty && !choice.names.allSatisfy { Int($0) != nil }
    all.species = usesElements ? element ?? type : type ?? element
    guard all.species != nil || choice.species != nil else {
      throw fail("there are no species: the columns type and element are missing")
    }
    noun = all.species == element && element != nil ? "element" : "type"
    self.columns = all
  }

  /// The words of the species.
  func words(_ choice: FrameChoice) -> SpeciesWords { SpeciesWords(choice, noun: noun, numbering: .fromOne) }
}
