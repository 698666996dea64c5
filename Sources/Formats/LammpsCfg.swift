import Foundation
import Particles

/// Reads AtomEye's extended CFG, which LAMMPS writes by `dump cfg`: one frame with fractional positions.
///
/// A header of `Number of particles = N`, `A = scale`, the edges `H0(i,j)` as rows, and the names of further columns; then
/// for each particle or group of equal ones a line with the mass, a line with the name of the species, and a line with
/// s_x, s_y, s_z and the further columns.
struct LammpsCfgReader {
  private var scanner: LineScanner
  private let choice: FrameChoice
  private var words: [Range<Int>] = []
  private var count: Int?
  private var scale = 1.0
  private var edges = [[Double?]](repeating: [nil, nil, nil], count: 3)
  private var entries: Int?
  private var hasVelocities = true
  private var names: [Int: String] = [:]
  /// The factor by which LAMMPS enlarges the box of a dump with unwrapped positions, which remain centered.
  private static let enlargement = 10.0

  /// Reads the frame of a file.
  static func read(_ bytes: Data, name: String, choice: FrameChoice) throws(FormatError) -> Frame {
    guard choice.frame == nil || choice.frame == 0 else {
      throw FormatError(name, "a CFG file has only frame 0; there is no frame \(choice.frame!)")
    }
    return try LineScanner.reading(bytes, name: name) { scanner throws(FormatError) in
      var reader = LammpsCfgReader(scanner: scanner, choice: choice)
      return try reader.frame()
    }
  }

  private init(scanner: LineScanner, choice: FrameChoice) { (self.scanner, self.choice) = (scanner, choice) }

  private mutating func frame() throws(FormatError) -> Frame {
    let start = try header()
    guard let count else { throw scanner.fail("the header has no Number of particles") }
    let rows = edges.map { $0.compactMap { $0 } }
    guard rows.allSatisfy({ $0.count == 3 }) else {
      throw scanner.fail("the header lacks entries of the box, H0(1,1) to H0(3,3)")
    }
    let isUnwrapped = scale == Self.enlargement
    let factor = isUnwrapped ? 1 : scale
    let lattice = try scanner.lattice(Lattice.reading(rows.map { $0.map { factor * $0 } }))
    var columns = try columns()
    columns.isScaled = true
    // LAMMPS writes s' = (s − ½)/10 + ½ in a box that it says to be ten times as large.
    let center = lattice.translation(Vec3(repeating: 0.5))
    let place =
      isUnwrapped ? try scanner.lattice(Lattice.reading(rows.map { $0.map { Self.enlargement * $0 } })) : lattice
    let low = isUnwrapped ? center - place.translation(Vec3(repeating: 0.5)) : .zero
    var table = ParticleTable(
      columns, place, low: low, kinds: kinds(columns), count: count)
    (scanner.at, scanner.line) = start
    try particles(count, into: &table)
    var frame = try table.frame(scanner, step: nil)
    guard isUnwrapped else { return frame }
    frame.configuration = Configuration(
      cell: lattice.cell, positions: frame.configuration.positions, species: frame.configuration.species,
      radii: frame.configuration.radii)
    frame.notes.append("A = 10 is taken for LAMMPS's scale of unwrapped positions, not for that of the box")
    return frame
  }

  /// Reads the header, and returns where the particles begin.
  private mutating func header() throws(FormatError) -> (Int, Int) {
    var here = (scanner.at, scanner.line)
    while let line = scanner.nextRow(into: &words) {
      let text = try scanner.string(line)
      let parts = text.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      if parts.count == 2 {
        try entry(parts[0], parts[1])
      } else if text == ".NO_VELOCITY." {
        hasVelocities = false
      } else if text.hasPrefix("Transform") || text.hasPrefix("eta") {
        throw scanner.fail("transformed boxes are not supported (got \"\(text.prefix(40))\")")
      } else {
        return here
      }
      here = (scanner.at, scanner.line)
    }
    throw scanner.fail("the file ends within the header; it is truncated; write it again")
  }

  private mutating func entry(_ key: String, _ value: String) throws(FormatError) {
    let first = value.split(whereSeparator: \.isWhitespace).first ?? ""
    let place = Array(key.utf8)
    if key == "Number of particles" {
      guard let number = Int(first), number > 0, number <= scanner.bytes.count else {
        throw scanner.fail("the number of particles is \(first.prefix(20)), which this file cannot hold")
      }
      count = number
    } else if key == "entry_count" {
      guard let number = Int(first), (3...1000).contains(number) else {
        throw scanner.fail("entry_count must be from 3 to 1000 (got \(first.prefix(20)))")
      }
      entries = number
    } else if key == "A" || key.hasPrefix("H0(") || key == "R" {
      guard let number = decimal(first), number.isFinite else {
        throw scanner.fail("\(key.prefix(10)) must be a number (got \"\(first.prefix(20))\")")
      }
      if key == "A" {
        scale = number
      } else if place.count == 7, (49...51).contains(place[3]), (49...51).contains(place[5]) {
        edges[Int(place[3]) - 49][Int(place[5]) - 49] = number
      }
    } else if key.hasPrefix("auxiliary["), let number = Int(key.dropFirst(10).dropLast()), (0...1000).contains(number) {
      names[number] = String(first)
    } else if key.hasPrefix("Transform") || key.hasPrefix("eta") {
      throw scanner.fail("transformed boxes are not supported (got \"\(key.prefix(40))\")")
    }
  }

  /// The columns of a particle's line, preceded by its species.
  private func columns() throws(FormatError) -> ParticleColumns {
    var table = ParticleColumns()
    table.species = 0
    table.position = [1, 2, 3]
    guard let entries else {
      // The standard form: velocities follow, in units of the box per time.
      table.width = 7
      return table
    }
    let first = hasVelocities ? 6 : 3
    guard entries >= first else { throw scanner.fail("entry_count must be at least \(first) (got \(entries))") }
    table.width = entries + 1
    func column(_ name: String) -> Int? {
      names.first { $0.value == name && $0.key < entries - first }.map { $0.key + first + 1 }
    }
    table.identifier = column("id")
    func columns(_ trio: [String]) -> [Int]? {
      let found = trio.compactMap(column)
      return found.count == 3 ? found : nil
    }
    table.velocity = columns(["vx", "vy", "vz"])
    if scale != Self.enlargement { table.images = columns(["ix", "iy", "iz"]) }
    for name in ["radius", "diameter"] { if let size = column(name) { table.setSize(size, name: name) } }
    if choice.names.allSatisfy({ Int($0) != nil }), let type = column("type") { table.species = type }
    return table
  }

  /// The words of the species: types if there are any and the given names are not elements, as in a dump.
  private func kinds(_ columns: ParticleColumns) -> SpeciesWords {
    SpeciesWords(choice, noun: columns.species == 0 ? "element" : "type", numbering: .fromOne)
  }

  private mutating func particles(_ count: Int, into table: inout ParticleTable) throws(FormatError) {
    var species: Range<Int>?
    var k = 0
    while scanner.nextRow(into: &words) != nil {
      guard k < count else { throw scanner.fail("there are more particles than the header says, \(count)") }
      if words.count == 1 {
        try scanner.checkMass(try scanner.number(words[0]))
        guard scanner.nextRow(into: &words) != nil, words.count == 1 else {
          throw scanner.fail("expected the species after a mass")
        }
        species = words[0]
        continue
      }
      if entries == nil {
        // Mass and species in the particle's own line.
        guard words.count == 8 else { throw scanner.fail("expected 8 columns (got \(words.count))") }
        try scanner.checkMass(try scanner.number(words[0]))
        words.removeFirst()
      } else {
        guard let species else { throw scanner.fail("a mass and a species must come before the first particle") }
        words.insert(species, at: 0)
      }
      try table.append(words, scanner)
      k += 1
    }
    guard k == count else {
      throw scanner.fail("the file ends after \(k) of \(count) particles; it is truncated; write it again")
    }
  }
}
