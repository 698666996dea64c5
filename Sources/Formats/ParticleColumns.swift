import Particles

/// The columns of a table of particles, by meaning; from 0.
struct ParticleColumns {
  /// The number of columns.
  var width = 0
  /// Whether lines may have further columns, which are not read.
  var isOpen = false
  var identifier: Int?
  var species: Int?
  var position: [Int] = []
  /// Whether positions are fractional coordinates.
  var isScaled = false
  /// The image flags, if positions are wrapped and have them.
  var images: [Int]?
  var velocity: [Int]?
  /// Sizes, which are radii times the factor.
  var size: (column: Int, factor: Double, name: String)?
  var mass: Int?

  /// The radius of a size in `column`.
  mutating func setSize(_ column: Int, name: String) {
    let isDiameter = name.hasPrefix("diameter")
    // A radius is preferred to a diameter, as in H5MD.
    if size != nil, isDiameter { return }
    size = (column, isDiameter ? 0.5 : 1, isDiameter ? "diameter" : "radius")
  }
}

/// A table of particles as it is read, line by line.
struct ParticleTable {
  let columns: ParticleColumns
  let lattice: Lattice
  /// The origin of fractional coordinates.
  var low = Vec3.zero
  var kinds: SpeciesWords
  private(set) var particles = NumberedParticles()

  init(_ columns: ParticleColumns, _ lattice: Lattice, low: Vec3 = .zero, kinds: SpeciesWords, count: Int) {
    (self.columns, self.lattice, self.low, self.kinds) = (columns, lattice, low, kinds)
    particles.reserve(count)
  }

  /// Appends the particle of a line.
  mutating func append(_ words: [Range<Int>], _ scanner: LineScanner) throws(FormatError) {
    guard words.count == columns.width || columns.isOpen && words.count > columns.width else {
      let more = columns.isOpen ? "at least " : ""
      throw scanner.fail("expected \(more)\(columns.width) columns (got \(words.count))")
    }
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
      if image != .zero { x += lattice.translation(image) }
    }
    if let mass = columns.mass { try scanner.checkMass(try scanner.number(words[mass])) }
    var radius: Double?
    if let (column, factor, name) = columns.size {
      let size = try scanner.number(words[column])
      guard size > 0 else { throw scanner.fail("a \(name) must be positive (got \(size))") }
      radius = factor * size
    }
    particles.append(
      try columns.identifier.map { column throws(FormatError) in try scanner.integer(words[column], "an identifier") }
        ?? particles.count, x, kind: try kind(words, scanner), radius: radius,
      velocity: try columns.velocity.map { column throws(FormatError) in try vector(column) })
  }

  private mutating func kind(_ words: [Range<Int>], _ scanner: LineScanner) throws(FormatError) -> Int {
    guard let column = columns.species else { return 0 }
    return try scanner.kind(words[column], &kinds)
  }

  /// The frame of all particles.
  func frame(_ scanner: LineScanner, step: Int?) throws(FormatError) -> Frame {
    var frame = try scanner.frame(particles, lattice, kinds, step: step)
    if scanner.isWithinLine { frame.notes.append(LineScanner.openLine) }
    if kinds.noun == "element", kinds.words.map(\.text) == ["C"], kinds.areUnnamed {
      // LAMMPS writes C for every type unless its elements are set.
      frame.configuration.species = frame.configuration.species.map { _ in 0 }
      frame.notes.append(
        "all of its elements are C, which LAMMPS writes for every type unless they are set: all particles are read as A; "
          + "dump the type, too, or give the species")
    }
    return frame
  }
}

extension LineScanner {
  /// Returns the index of the word of a species.
  func kind(_ word: Range<Int>, _ kinds: inout SpeciesWords) throws(FormatError) -> Int {
    var word = word
    // Quotes are not part of a name.
    if word.count > 2, bytes[word.lowerBound] == 34, bytes[word.upperBound - 1] == 34 {
      word = (word.lowerBound + 1)..<(word.upperBound - 1)
    }
    guard word.count <= 200, let index = kinds.index(bytes[word], line: line) else {
      throw fail("there are more than \(SpeciesWords.most) species; the file needs a column of them")
    }
    return index
  }
}
