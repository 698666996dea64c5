import Particles

/// The comment line of a frame: of extended XYZ, of atooms, of RUMD, or of plain XYZ.
struct XYZHeader {
  /// The cell; nil if the line does not say it.
  var lattice: Lattice?
  var columns = ParticleColumns()
  var numbering = SpeciesWords.Numbering.either
  var step: Int?
  /// Other keys and values, of extended XYZ.
  var rest: [(key: String, value: String)] = []
  var notes: [String] = []
  /// Whether velocities are momenta, of particles whose masses the file does not contain.
  var hasMomenta = false

  /// Parses a line of any dialect.
  init(_ line: String, fail: (String) -> FormatError) throws(FormatError) {
    let pairs = XYZPairs(line).pairs
    let keys = Set(pairs.map { $0.key.lowercased() })
    if !keys.isDisjoint(with: ["lattice", "properties", "pbc"]) {
      try readExtended(pairs, fail: fail)
    } else if keys.contains("ioformat") || keys.contains("sim_box") || keys.contains("boxlengths") {
      try readRUMD(Self.assignments(line), fail: fail)
    } else {
      let pairs = Self.assignments(line)
      if pairs.contains(where: { $0.key == "columns" || $0.key == "cell" }) {
        try readAtooms(pairs, fail: fail)
      } else {
        readPlain(line)
      }
    }
  }

  /// Four columns, as written by LAMMPS's `dump xyz` and many others.
  private mutating func readPlain(_ line: String) {
    columns = Self.standard
    if let found = line.range(of: "Timestep:") {
      step = Int(line[found.upperBound...].drop { $0 == " " }.prefix { $0.isNumber || $0 == "-" })
    }
  }

  /// Species, x, y and z; further columns have no names and are not read.
  static let standard: ParticleColumns = {
    var columns = ParticleColumns()
    (columns.width, columns.species, columns.position, columns.isOpen) = (4, 0, [1, 2, 3], true)
    return columns
  }()

  // MARK: extended XYZ

  private mutating func readExtended(
    _ pairs: [(key: String, value: String)], fail: (String) -> FormatError
  ) throws(FormatError) {
    var edges: String?
    var properties: String?
    for name in ["lattice", "properties", "pbc"] where pairs.count(where: { $0.key.lowercased() == name }) > 1 {
      throw fail("\(name) is given twice")
    }
    for (key, value) in pairs {
      switch key.lowercased() {
      case "lattice": edges = value
      case "properties": properties = value
      case "pbc":
        let flags = XYZPairs.entries(value).map { $0.uppercased() }
        guard flags.count == 1 || flags.count == 3, flags.allSatisfy({ $0 == "T" || $0 == "TRUE" || $0 == "1" }) else {
          throw fail("the box must be periodic in all directions, pbc=\"T T T\" (got \"\(value.prefix(40))\")")
        }
      case "step" where Int(value) != nil, "timestep" where Int(value) != nil: step = Int(value)
      case "units" where value != "lj" && value != "reduced":
        notes.append("the units are said to be \"\(value.prefix(40))\"; numbers are read as they are, in reduced units")
        rest.append((key, value))
      default: rest.append((key, value))
      }
    }
    if let edges { lattice = try Self.lattice(edges, fail: fail) }
    if let properties { try readProperties(properties, fail: fail) } else { columns = Self.standard }
  }

  private static func lattice(_ text: String, fail: (String) -> FormatError) throws(FormatError) -> Lattice {
    let words = XYZPairs.entries(text)
    let numbers = words.compactMap { decimal($0) }
    guard numbers.count == words.count, numbers.count == 9 || numbers.count == 3, numbers.allSatisfy(\.isFinite) else {
      throw fail("Lattice must have nine finite numbers")
    }
    switch Lattice.reading(numbers: numbers) {
    case .success(let found): return found
    case .failure(let refusal): throw fail("Lattice: \(refusal.sentence)")
    }
  }

  /// Splits Properties into triples. A name may contain colons itself.
  private static func triples(_ text: String) -> [(name: String, count: Int)]? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    var triples: [(String, Int)] = []
    var name: [String] = []
    var k = 0
    while k < parts.count {
      if !name.isEmpty, k + 1 < parts.count, ["R", "I", "S", "L"].contains(parts[k]), let count = Int(parts[k + 1]),
        (1...1000).contains(count)
      {
        triples.append((name.joined(separator: ":"), count))
        name = []
        k += 2
      } else {
        name.append(parts[k])
        k += 1
      }
    }
    let width = triples.reduce(0) { $0 + $1.1 }
    return name.isEmpty && !triples.isEmpty && width < 10_000 ? triples : nil
  }

  private mutating func readProperties(_ text: String, fail: (String) -> FormatError) throws(FormatError) {
    guard let triples = Self.triples(text.trimmingBlanks) else {
      throw fail("Properties must be a list of name:type:columns, with a number of columns")
    }
    // The rank of the column that names the species: the lower, the better.
    let sources = ["species", "element", "elements", "symbol", "type", "types", "z", "numbers"]
    var source = sources.count
    var momenta: [Int]?
    for (name, count) in triples {
      let at = columns.width
      columns.width += count
      let trio = [at, at + 1, at + 2]
      switch (name.lowercased(), count) {
      case ("pos", 3), ("position", 3), ("positions", 3):
        guard columns.position.isEmpty else { throw fail("the Properties have positions twice") }
        columns.position = trio
      case ("radius", 1), ("radii", 1), ("diameter", 1), ("diameters", 1): columns.setSize(at, name: name.lowercased())
      case ("mass", 1), ("masses", 1): columns.mass = at
      case ("velo", 3), ("vel", 3), ("velocity", 3), ("velocities", 3):
        guard columns.velocity == nil else { throw fail("the Properties have velocities twice") }
        columns.velocity = trio
      case ("momenta", 3): momenta = trio
      case (let name, 1):
        if let rank = sources.firstIndex(of: name), rank < source {
          (source, columns.species) = (rank, at)
          // Atomic numbers are names.
          if rank >= 6 { numbering = .none }
        }
      default: break
      }
    }
    if columns.velocity == nil, let momenta {
      columns.velocity = momenta
      hasMomenta = columns.mass == nil
    }
    guard columns.species != nil, !columns.position.isEmpty else {
      throw fail("the file needs the columns species:S:1:pos:R:3; its Properties are \"\(text.prefix(80))\"")
    }
  }
}

extension String {
  /// The string without blanks at both ends.
  fileprivate var trimmingBlanks: String {
    let head = drop { $0.isWhitespace }
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...last])
  }
}
