import Foundation
import Particles

/// Finds a frame of a LAMMPS dump and reads it.
struct LammpsDumpReader {
  var scanner: LineScanner
  let choice: FrameChoice

  init(scanner: LineScanner, choice: FrameChoice) { (self.scanner, self.choice) = (scanner, choice) }

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

  private var words: [Range<Int>] = []
  /// The number of whole frames so far.
  private var index = 0

  /// Returns the selected frame, or the last that has particles.
  mutating func frame() throws(FormatError) -> Frame {
    var latest: Head?
    while let head = try head() {
      if choice.frame == index {
        guard head.count! > 0 else { throw scanner.fail("the number of atoms is 0: frame \(index) has no particles") }
        return try particles(head)
      }
      for k in 0..<head.count! { try nextParticle(k, of: head.count!, after: index) }
      if scanner.isCut, scanner.isWithinLine { throw scanner.cut("the compressed file ends early", after: index) }
      if head.count! > 0 || latest == nil { latest = head }
      index += 1
    }
    guard choice.frame == nil, let latest else {
      throw FormatError(
        scanner.name, "the file has \(index) frames; there is no frame \(choice.frame ?? 0) (frames count from 0)")
    }
    if scanner.isCut { throw scanner.cut("the compressed file ends early", after: index) }
    guard latest.count! > 0 else {
      throw FormatError(scanner.name, "the number of atoms is 0 in every frame")
    }
    return try particles(latest)
  }

  /// Reads the items before the particles of the next frame; nil at the end of the file.
  private mutating func head() throws(FormatError) -> Head? {
    var head = Head()
    while let line = scanner.nextRow(into: &words) {
      let text = try scanner.string(line)
      guard text.hasPrefix("ITEM:") else {
        let more =
          index > 0 && head.step == nil && head.count == nil
          ? "; the frame before has more particles than its ITEM: NUMBER OF ATOMS says" : ""
        throw scanner.fail("expected a line that begins with ITEM: (got \"\(text.prefix(40))\")\(more)")
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
    guard head.step == nil, head.count == nil else {
      throw scanner.cut("the file ends within the header of a frame", after: index)
    }
    return nil
  }

  private mutating func value(of item: String) throws(FormatError) -> Range<Int> {
    guard let value = scanner.nextRow(into: &words) else {
      throw scanner.cut("the file ends after ITEM: \(item)", after: index)
    }
    return value
  }

  private mutating func readItem(_ item: String, into head: inout Head) throws(FormatError) {
    if item.hasPrefix("BOX BOUNDS") {
      head.box = try bounds(item.dropFirst(10).split(separator: " ").map(String.init))
      return
    }
    let value = try value(of: item)
    switch item {
    case "TIMESTEP": head.step = try scanner.integer(value, "a time step")
    case "NUMBER OF ATOMS":
      let count = try scanner.integer(value, "the number of atoms")
      guard count >= 0, count <= scanner.bytes.count else {
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

  /// Parses the three lines of a box. `kind` follows BOX BOUNDS: optionally xy xz yz or abc origin, then the
  /// boundaries.
  private mutating func bounds(
    _ kind: [String]
  ) throws(FormatError) -> (low: Vec3, lattice: Result<Lattice, NoLattice>) {
    if let open = kind.suffix(3).first(where: { $0.count == 2 && $0 != "pp" }) {
      throw scanner.fail("the box must be periodic in all directions, pp pp pp (got \(open.prefix(10)))")
    }
    let isGeneral = kind.first == "abc", isTilted = kind.first == "xy"
    var rows: [[Double]] = []
    for _ in 0..<3 {
      guard scanner.nextRow(into: &words) != nil else {
        throw scanner.cut("the file ends within the bounds of the box", after: index)
      }
      var row: [Double] = []
      for word in words { row.append(try scanner.number(word)) }
      guard row.count == (isGeneral ? 4 : isTilted ? 3 : 2) else {
        throw scanner.fail("wrong number of columns in the bounds of the box")
      }
      rows.append(row)
    }
    guard isGeneral else { return LammpsDump.box(rows) }
    return (Vec3(rows[0][3], rows[1][3], rows[2][3]), Lattice.reading(rows.map { Array($0[0..<3]) }))
  }

  /// Reads the words of particle `k`, from 0, of `count`, in a frame after `whole` others.
  private mutating func nextParticle(_ k: Int, of count: Int, after whole: Int) throws(FormatError) {
    guard scanner.nextRow(into: &words) != nil else {
      throw scanner.cut("the file ends after \(k) of \(count) particles", after: whole)
    }
    let first = words[0]
    guard first.count != 5 || !scanner.bytes[first].elementsEqual(Array("ITEM:".utf8)) else {
      throw scanner.fail("the frame ends after \(k) of \(count) particles; correct its ITEM: NUMBER OF ATOMS")
    }
  }

  /// Reads the particles of the frame with this header.
  private mutating func particles(_ head: Head) throws(FormatError) -> Frame {
    (scanner.at, scanner.line) = (head.at, head.line)
    var names: [String] = []
    for word in scanner.words(head.columns!).dropFirst(2) { names.append(try scanner.string(word)) }
    let columns = try LammpsDumpColumns(names, choice, fail: scanner.fail)
    let box = head.box!
    var table = ParticleTable(
      columns.columns, try scanner.lattice(box.lattice), low: box.low, kinds: columns.words(choice),
      count: head.count!)
    let count = head.count!
    for k in 0..<count {
      try nextParticle(k, of: count, after: choice.frame ?? index - 1)
      try table.append(words, scanner)
    }
    let frame = try table.frame(scanner, step: head.step)
    if scanner.isCut, scanner.isWithinLine {
      throw scanner.cut("the compressed file ends early", after: choice.frame ?? 0)
    }
    // Rows beyond their number are found when the next frame is looked for.
    if choice.frame != nil {
      index = max(index, choice.frame! + 1)
      var ahead = self
      guard let line = ahead.scanner.nextRow(into: &ahead.words) else { return frame }
      if try !ahead.scanner.string(line).hasPrefix("ITEM:") {
        throw ahead.scanner.fail("the frame has more particles than its ITEM: NUMBER OF ATOMS, \(count)")
      }
    }
    return frame
  }
}
