import Foundation
import Particles

/// Finds a frame of a LAMMPS dump and reads it.
struct LammpsDumpReader {
  var scanner: LineScanner
  let choice: FrameChoice

  /// The items before the particles of a frame.
  private struct Head {
    var step: Int?
    var count: Int?
    /// The origin of the cell, and its edges.
    var box: (low: Vec3, lattice: Result<Lattice, NoLattice>)?
    /// The range of the line with the column names, and its number.
    var columns: Range<Int>?
    var at = 0
    var line = 0
  }

  /// Returns the selected frame, or the last.
  mutating func frame() throws(FormatError) -> Frame {
    var index = 0
    var latest: Head?
    while let head = try head() {
      if choice.frame == index { return try particles(head) }
      latest = head
      for k in 0..<head.count! where scanner.nextLine() == nil {
        throw scanner.fail("the file ends after \(k) of \(head.count!) particles; it is truncated; write it again")
      }
      index += 1
    }
    guard choice.frame == nil, let latest else {
      throw FormatError(
        scanner.name, "the file has \(index) frames; there is no frame \(choice.frame ?? 0) (frames count from 0)")
    }
    return try particles(latest)
  }

  /// Reads the items before the particles of the next frame; nil at the end of the file.
  private mutating func head() throws(FormatError) -> Head? {
    var head = Head()
    while let line = scanner.nextLine() {
      if line.isEmpty { continue }
      let text = try scanner.string(line)
      guard text.hasPrefix("ITEM:") else {
        throw scanner.fail("expected a line that begins with ITEM: (got \"\(text.prefix(40))\")")
      }
      let item = text.dropFirst(5).trimmingCharacters(in: .whitespaces)
      if item.hasPrefix("ATOMS") {
        guard head.count != nil else { throw scanner.fail("the particles come before their number") }
        guard head.box != nil else { throw scanner.fail("the particles come before the bounds of their box") }
        head.columns = line.lowerBound..<line.upperBound
        (head.at, head.line) = (scanner.at, scanner.line)
        return head
      }
      try readItem(item, into: &head)
    }
    guard head.step == nil, head.count == nil else { throw scanner.fail("the file ends within the header of a frame") }
    return nil
  }

  private mutating func readItem(_ item: String, into head: inout Head) throws(FormatError) {
    if item.hasPrefix("BOX BOUNDS") {
      head.box = try bounds(item.dropFirst(10).split(separator: " ").map(String.init))
      return
    }
    let value = try scanner.nextLine(orElse: "the file ends after ITEM: \(item)")
    switch item {
    case "TIMESTEP": head.step = try scanner.integer(value, "a time step")
    case "NUMBER OF ATOMS":
      let count = try scanner.integer(value, "the number of atoms")
      guard count > 0, count <= scanner.bytes.count else {
        throw scanner.fail("the number of atoms is \(count), which this file cannot hold")
      }
      head.count = count
    case "UNITS":
      let units = try scanner.string(value)
      guard units == "lj" else {
        throw scanner.fail("the units are \(units.prefix(40)); they must be lj")
      }
    case "TIME": break
    default: throw scanner.fail("unknown item \"\(item.prefix(40))\" in a dump of particles")
    }
  }

  /// Parses the three lines of a box. `words` follow BOX BOUNDS: optionally xy xz yz or abc origin, then the
  /// boundaries.
  private mutating func bounds(
    _ words: [String]
  ) throws(FormatError) -> (low: Vec3, lattice: Result<Lattice, NoLattice>) {
    if let open = words.suffix(3).first(where: { $0.count == 2 && $0 != "pp" }) {
      throw scanner.fail("the box must be periodic in all directions, pp pp pp (got \(open.prefix(10)))")
    }
    let isGeneral = words.first == "abc", isTilted = words.first == "xy"
    var rows: [[Double]] = []
    for _ in 0..<3 {
      let line = try scanner.nextLine(orElse: "the file ends within the bounds of the box")
      var row: [Double] = []
      for word in scanner.words(line) { row.append(try scanner.number(word)) }
      guard row.count == (isGeneral ? 4 : isTilted ? 3 : 2) else {
        throw scanner.fail("wrong number of columns in the bounds of the box")
      }
      rows.append(row)
    }
    if isGeneral {
      return (Vec3(rows[0][3], rows[1][3], rows[2][3]), Lattice.reading(rows.map { Array($0[0..<3]) }))
    }
    let low = Vec3(rows[0][0], rows[1][0], rows[2][0]), high = Vec3(rows[0][1], rows[1][1], rows[2][1])
    guard isTilted else { return (low, Lattice.reading(sides: (0..<3).map { high[$0] - low[$0] })) }
    // The bounds are those of the axis-aligned box that contains the cell.
    let tilts = rows.map { $0[2] }
    let beyond = LammpsDump.overhang(Vec3(tilts))
    let (begin, end) = (low - beyond.low, high - beyond.high)
    return (begin, Lattice.reading(sides: (0..<3).map { end[$0] - begin[$0] }, tilts: tilts))
  }

  /// Reads the particles of the frame with this header.
  private mutating func particles(_ head: Head) throws(FormatError) -> Frame {
    (scanner.at, scanner.line) = (head.at, head.line)
    var names: [String] = []
    for word in scanner.words(head.columns!).dropFirst(2) { names.append(try scanner.string(word)) }
    let columns = try LammpsDumpColumns(names, fail: scanner.fail)
    let box = head.box!
    let lattice = try scanner.lattice(box.lattice)
    var all = NumberedParticles()
    all.reserve(head.count!)
    for k in 0..<head.count! {
      let line = try scanner.nextLine(
        orElse: "the file ends after \(k) of \(head.count!) particles; it is truncated; write it again")
      let words = scanner.words(line)
      guard words.count == columns.width else {
        throw scanner.fail("expected \(columns.width) columns (got \(words.count))")
      }
      try particle(words, columns, low: box.low, lattice: lattice, index: k, into: &all)
    }
    return try scanner.frame(all, lattice, step: head.step)
  }

  private func particle(
    _ words: [Range<Int>], _ columns: LammpsDumpColumns, low: Vec3, lattice: Lattice, index: Int,
    into all: inout NumberedParticles
  ) throws(FormatError) {
    func vector(_ columns: [Int]) throws(FormatError) -> Vec3 {
      Vec3(
        try scanner.number(words[columns[0]]), try scanner.number(words[columns[1]]),
        try scanner.number(words[columns[2]]))
    }
    var x = try vector(columns.position)
    if columns.isScaled { x = low + lattice.translation(x) }
    if let images = columns.images {
      var image = Vec3.zero
      for axis in 0..<3 { image[axis] = Double(try scanner.integer(words[images[axis]], "an image flag")) }
      x += lattice.translation(image)
    }
    if let mass = columns.mass { try scanner.checkMass(try scanner.number(words[mass])) }
    var radius = try columns.diameter.map { column throws(FormatError) in try scanner.radius(diameter: words[column]) }
    if let column = columns.radius {
      radius = try scanner.number(words[column])
      guard radius! > 0 else { throw scanner.fail("a radius must be positive (got \(radius!))") }
    }
    all.append(
      try columns.identifier.map { column throws(FormatError) in try scanner.integer(words[column], "an identifier") }
        ?? index, x, species: try species(words, columns), radius: radius,
      velocity: try columns.velocity.map { column throws(FormatError) in try vector(column) })
  }

  /// Returns the species, from its type or the name of its element.
  private func species(_ words: [Range<Int>], _ columns: LammpsDumpColumns) throws(FormatError) -> Int {
    if let column = columns.type, columns.element == nil || choice.names.isEmpty {
      return try scanner.species(type: words[column])
    }
    let word = try scanner.string(words[columns.element!])
    guard let species = choice.species(word) else {
      throw scanner.fail("the element \"\(word.prefix(20))\" is unknown", wanted: .names)
    }
    return species
  }
}
