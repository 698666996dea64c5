import Foundation
import Particles

/// The columns of the section Atoms.
struct LammpsAtomStyle {
  let type: Int
  let position: Int
  /// The number of columns without image flags.
  let width: Int
  let diameter: Int?

  private init(_ type: Int, _ position: Int, diameter: Int? = nil) {
    (self.type, self.position, self.width, self.diameter) = (type, position, position + 3, diameter)
  }

  private static let styles: [String: LammpsAtomStyle] = [
    "atomic": .init(1, 2), "charge": .init(1, 3), "bond": .init(2, 3), "angle": .init(2, 3), "molecular": .init(2, 3),
    "full": .init(2, 4), "sphere": .init(1, 4, diameter: 2),
  ]

  /// The style without a name, of five or eight columns.
  static let atomic = styles["atomic"]!

  /// The suffixes of styles for accelerators.
  private static let suffixes = ["kk", "kk/device", "kk/host", "omp", "gpu", "intel", "opt"]

  /// Returns the style of this name, with or without the suffix of an accelerator.
  init(named name: String, fail: (String) -> FormatError) throws(FormatError) {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    let isPlain = parts.count < 2 || Self.suffixes.contains(parts[1])
    guard isPlain, let found = Self.styles[parts.first ?? ""] else {
      let known = Self.styles.keys.sorted().joined(separator: ", ")
      throw fail("the atom style \"\(name.prefix(40))\" is not supported; supported are \(known)")
    }
    self = found
  }
}

/// Reads a LAMMPS data file: a header of counts and bounds, then sections in any order.
struct LammpsDataReader {
  var scanner: LineScanner
  let choice: FrameChoice
  private var count: Int?
  private var bounds: [String: (low: Double, high: Double)] = [:]
  private var edges: [String: [Double]] = [:]
  private var tilts = [0.0, 0, 0]
  /// The lattice of bounds, edges and tilts, once it has been computed.
  private var found: Lattice?
  private var particles = NumberedParticles()
  var types: SpeciesWords
  /// The names of numbered types, and the numbers of names.
  var labels: [String: String] = [:]
  private var velocities: [Int: Vec3]?
  private var step: Int?
  private var title = ""

  init(scanner: LineScanner, choice: FrameChoice) {
    (self.scanner, self.choice) = (scanner, choice)
    types = SpeciesWords(choice, noun: "type", numbering: .fromOne)
  }

  /// The file's frame.
  mutating func frame() throws(FormatError) -> Frame {
    title = try scanner.string(try scanner.nextLine(orElse: "the file is empty"))
    step = Self.step(title)
    if let units = Self.value(of: "units", in: title), units != "lj" {
      throw scanner.fail("the units are \(units.prefix(40)); they must be lj")
    }
    // Sections may use labels before the section that lists them.
    labels = try findLabels()
    while let line = scanner.nextLine() {
      let words = scanner.words(line)
      guard !words.isEmpty else { continue }
      if Self.isTitle(line, scanner) { try section(try scanner.string(line)) } else { try header(words) }
    }
    guard let count else { throw FormatError(scanner.name, "the header has no number of atoms\(missingTitle)") }
    guard particles.count == count, count > 0 else {
      throw FormatError(scanner.name, "the file has \(particles.count) of \(count) atoms; the section Atoms is missing")
    }
    var frame = try scanner.frame(particles, try lattice(), types, step: step, velocities: velocities)
    if scanner.isWithinLine { frame.notes.append(LineScanner.openLine) }
    return frame
  }

  /// Returns the step in the first line, as written by `write_data`.
  private static func step(_ title: String) -> Int? { value(of: "timestep", in: title).flatMap { Int($0) } }

  /// Returns the value of a key in the first line, such as `units = lj`.
  private static func value(of key: String, in title: String) -> Substring? {
    guard let found = title.range(of: "\(key) = ") else { return nil }
    return title[found.upperBound...].prefix { $0 != "," && !$0.isWhitespace }
  }

  /// The reason that the number of atoms may be missing.
  private var missingTitle: String {
    InputFormat.countsAtoms(title)
      ? ": the first line is a title, which is not read; insert one before \"\(title.prefix(40))\"" : ""
  }

  private mutating func lattice() throws(FormatError) -> Lattice {
    if let found { return found }
    let lattice = try latticeOfHeader()
    found = lattice
    return lattice
  }

  private func latticeOfHeader() throws(FormatError) -> Lattice {
    if !edges.isEmpty {
      guard let a = edges["avec"], let b = edges["bvec"], let c = edges["cvec"] else {
        throw FormatError(scanner.name, "the header has some of avec, bvec, cvec, but not all")
      }
      return try lattice(Lattice.reading([a, b, c]))
    }
    guard let x = bounds["xlo"], let y = bounds["ylo"], let z = bounds["zlo"] else {
      throw FormatError(scanner.name, "the header has no box: xlo xhi, ylo yhi or zlo zhi is missing")
    }
    return try lattice(
      Lattice.reading(sides: [x.high - x.low, y.high - y.low, z.high - z.low], tilts: tilts))
  }

  private func lattice(_ box: Result<Lattice, NoLattice>) throws(FormatError) -> Lattice {
    switch box {
    case .success(let lattice): return lattice
    case .failure(let refusal): throw FormatError(scanner.name, refusal.sentence)
    }
  }

  /// Parses a line of the header: numbers, then their meaning. Counts of bonds and the like are skipped.
  private mutating func header(_ words: [Range<Int>]) throws(FormatError) {
    var names: [String] = []
    for word in words.suffix(4) { names.append(try scanner.string(word)) }
    if words.count == 2, names[1] == "atoms" {
      let atoms = try scanner.integer(words[0], "the number of atoms")
      guard atoms > 0, atoms <= scanner.bytes.count else {
        throw scanner.fail("the number of atoms is \(atoms), which this file cannot hold")
      }
      count = atoms
      particles.reserve(atoms)
    } else if words.count == 4, ["xlo", "ylo", "zlo"].contains(names[2]) {
      bounds[names[2]] = (try scanner.number(words[0]), try scanner.number(words[1]))
    } else if words.count == 4, ["avec", "bvec", "cvec"].contains(names[3]) {
      edges[names[3]] = [try scanner.number(words[0]), try scanner.number(words[1]), try scanner.number(words[2])]
    } else if words.count == 6, names[1] == "xy" {
      tilts = [try scanner.number(words[0]), try scanner.number(words[1]), try scanner.number(words[2])]
    } else if words.count > 1, try scanner.string(words[words.count - 1]) == "ellipsoids" {
      throw scanner.fail("ellipsoids are not supported; particles must be points or spheres")
    }
  }

  private mutating func section(_ line: String) throws(FormatError) {
    let parts = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let title = parts[0].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let comment = parts.count > 1 ? parts[1].split(whereSeparator: \.isWhitespace).first.map(String.init) : nil
    switch title {
    case "Atoms": try atoms(style: comment)
    case "Velocities": try readVelocities()
    case "Masses": try masses()
    default: while row() != nil {}
    }
  }

  /// Throws if a section has more rows than the header says.
  private mutating func checkEnd(of section: String, count: Int) throws(FormatError) {
    guard row() != nil else { return }
    throw scanner.fail(
      "the header says \(count) atoms, the section \(section) has more from here on; correct the header")
  }

  private mutating func atoms(style name: String?) throws(FormatError) {
    guard let count else {
      throw scanner.fail("the section Atoms comes before the number of atoms\(missingTitle)")
    }
    guard particles.count == 0 else { throw scanner.fail("there is a second section Atoms") }
    var style = try name.map { name throws(FormatError) in try LammpsAtomStyle(named: name, fail: scanner.fail) }
    for k in 0..<count {
      guard let words = row() else { throw scanner.fail("the section Atoms ends after \(k) of \(count) atoms") }
      // Without the comment only the shortest style can be identified by its columns.
      if style == nil, words.count == 5 || words.count == 8 { style = .atomic }
      guard let style else {
        throw scanner.fail("the atom style is ambiguous; add it after the section's name, as in Atoms # sphere")
      }
      guard words.count == style.width || words.count == style.width + 3 else {
        throw scanner.fail("expected \(style.width) columns, or three more with image flags (got \(words.count))")
      }
      try atom(words, style)
    }
    try checkEnd(of: "Atoms", count: count)
  }

  private mutating func atom(_ words: [Range<Int>], _ style: LammpsAtomStyle) throws(FormatError) {
    var (x, image) = (Vec3.zero, Vec3.zero)
    for axis in 0..<3 {
      x[axis] = try scanner.number(words[style.position + axis])
      if words.count > style.width {
        image[axis] = Double(try scanner.integer(words[style.width + axis], "an image flag"))
      }
    }
    if image != .zero { x += try lattice().translation(image) }
    var radius: Double?
    if let column = style.diameter {
      radius = try scanner.radius(diameter: words[column])
      let d = 2 * radius!
      // Densities are often written with six digits.
      try scanner.checkMass(try scanner.number(words[column + 1]) * Double.pi / 6 * d * d * d, tolerance: 1e-5)
    }
    particles.append(
      try scanner.integer(words[0], "an identifier"), x, kind: try kind(words[style.type]), radius: radius,
      velocity: nil)
  }

  private mutating func readVelocities() throws(FormatError) {
    guard let count else { throw scanner.fail("the section Velocities comes before the number of atoms") }
    var all: [Int: Vec3] = [:]
    for k in 0..<count {
      guard let words = row() else { throw scanner.fail("the section Velocities ends after \(k) of \(count) atoms") }
      guard words.count == 4 || words.count == 7 else {
        throw scanner.fail(
          "expected an identifier and three numbers, or six for spheres (got \(words.count) columns)")
      }
      let v = Vec3(try scanner.number(words[1]), try scanner.number(words[2]), try scanner.number(words[3]))
      let identifier = try scanner.integer(words[0], "an identifier")
      guard all.updateValue(v, forKey: identifier) == nil else {
        throw scanner.fail("the section Velocities has particle \(identifier) twice")
      }
    }
    try checkEnd(of: "Velocities", count: count)
    velocities = all
  }

  private mutating func masses() throws(FormatError) {
    while let words = row() {
      guard words.count == 2 else { throw scanner.fail("expected a type and a mass (got \(words.count) columns)") }
      try scanner.checkMass(try scanner.number(words[1]))
    }
  }
}
