import Foundation
import Particles

/// Reads columns of numbers without a header: positions, with or without species and sizes. The box comes from
/// elsewhere, except in snapshots with reduced coordinates, which begin with a line of the side and three zeros.
///
/// | columns | meaning |
/// |---|---|
/// | 3 | x y z |
/// | 4 | species x y z, or x y z species, if one of them has names or whole numbers; otherwise x y z radius |
/// | 5 | identifier species x y z |
/// | 6 | x y z v_x v_y v_z |
/// | 7 | species x y z v_x v_y v_z |
struct BareColumns {
  private var scanner: LineScanner
  private let choice: FrameChoice
  private var words: [Range<Int>] = []

  /// Reads the only frame of a file.
  static func read(
    _ bytes: Data, name: String, choice: FrameChoice, isCut: Bool
  ) throws(FormatError) -> Frame {
    guard choice.frame == nil || choice.frame == 0 else {
      throw FormatError(name, "columns of numbers have only frame 0; there is no frame \(choice.frame!)")
    }
    guard !isCut else { throw FormatError(name, "the compressed file is truncated; write it again") }
    return try LineScanner.reading(bytes, name: name) { scanner throws(FormatError) in
      var reader = BareColumns(scanner: scanner, choice: choice)
      return try reader.frame()
    }
  }

  private init(scanner: LineScanner, choice: FrameChoice) { (self.scanner, self.choice) = (scanner, choice) }

  /// Reads the words of the next line, which blanks or commas separate.
  private mutating func nextWords() -> Bool {
    guard let line = scanner.nextRow(into: &words) else { return false }
    guard scanner.bytes[line].contains(44) else { return true }
    words.removeAll(keepingCapacity: true)
    for part in scanner.bytes[line].split(whereSeparator: { $0 == 44 || $0 == 32 || $0 == 9 }) {
      words.append(part.startIndex..<part.endIndex)
    }
    return !words.isEmpty
  }

  private func text(_ word: Range<Int>) -> String { String(decoding: scanner.bytes[word].prefix(64), as: UTF8.self) }

  private mutating func frame() throws(FormatError) -> Frame {
    let start = scanner
    guard nextWords() else { throw FormatError(scanner.name, "the file has no particles") }
    if words.count == 4, let side = decimal(text(words[0])), words.dropFirst().allSatisfy({ decimal(text($0)) == 0 }) {
      return try reduced(side)
    }
    var columns: ParticleColumns
    if words.allSatisfy({ decimal(text($0)) == nil }) {
      // A line of names.
      var names: [String] = []
      for word in words { names.append(try scanner.string(word).lowercased()) }
      columns = try LammpsDumpColumns(
        names, FrameChoice(names: choice.names, species: .counts([])), fail: scanner.fail
      ).columns
      columns.species = columns.species ?? names.firstIndex(of: "species")
    } else {
      scanner = start
      columns = try meaning()
      scanner = start
    }
    var frame = try particles(columns)
    if columns.species == nil, choice.species == nil { frame.notes.append(ConfigurationFile.noSpecies) }
    return frame
  }

  /// The columns' meaning by their number and content.
  private mutating func meaning() throws(FormatError) -> ParticleColumns {
    var columns = ParticleColumns()
    // Whether all entries of a column are names or whole numbers.
    var isName = [Bool](repeating: true, count: 8)
    while nextWords() {
      if columns.width == 0 { columns.width = words.count }
      for (k, word) in words.prefix(8).enumerated() where isName[k] {
        isName[k] = Int(text(word)) != nil || decimal(text(word)) == nil
      }
    }
    let first: Int
    switch columns.width {
    case 3: first = 0
    case 4 where isName[0] && !isName[1]: (first, columns.species) = (1, 0)
    case 4 where isName[3] && !isName[0]: (first, columns.species) = (0, 3)
    case 4:
      first = 0
      columns.setSize(3, name: "radius")
    case 5 where isName[0] && isName[1]: (first, columns.identifier, columns.species) = (2, 0, 1)
    case 6: (first, columns.velocity) = (0, [3, 4, 5])
    case 7 where isName[0]: (first, columns.species, columns.velocity) = (1, 0, [4, 5, 6])
    default:
      throw scanner.fail(
        "the meaning of \(columns.width) columns without names is unknown; begin the file with a line of names, such as "
          + "\"id type x y z\"")
    }
    columns.position = [first, first + 1, first + 2]
    return columns
  }

  private mutating func particles(_ columns: ParticleColumns) throws(FormatError) -> Frame {
    guard let box = choice.box else { throw FormatError(scanner.name, "columns of numbers have no box", wanted: .box) }
    let lattice = try scanner.lattice(Lattice.reading(numbers: box))
    var table = ParticleTable(
      columns, lattice, kinds: SpeciesWords(choice, numbering: .either), count: scanner.bytes.count / 8)
    while nextWords() { try table.append(words, scanner) }
    var frame = try table.frame(scanner, step: nil)
    if columns.size?.column == 3, columns.width == 4 { frame.notes.append("the fourth column is read as radii") }
    return frame
  }

  /// The particles of a snapshot with reduced coordinates, x/L, y/L, z/L and radius, after a line of L and zeros.
  private mutating func reduced(_ side: Double) throws(FormatError) -> Frame {
    guard choice.box == nil else { throw FormatError(scanner.name, ConfigurationFile.secondBox) }
    var columns = ParticleColumns()
    (columns.width, columns.position, columns.isScaled) = (4, [0, 1, 2], true)
    columns.setSize(3, name: "radius")
    let lattice = try scanner.lattice(Lattice.reading(numbers: [side]))
    var table = ParticleTable(
      columns, lattice, kinds: SpeciesWords(choice, numbering: .either), count: scanner.bytes.count / 40)
    while nextWords() {
      for k in words.indices.prefix(3) where abs(decimal(text(words[k])) ?? 0) > Self.largestFraction {
        throw scanner.fail("expected coordinates in units of the side (got \(text(words[k])))")
      }
      try table.append(words, scanner)
    }
    guard table.particles.count > 0 else { throw scanner.fail("the file has no particles") }
    var frame = try table.frame(scanner, step: nil)
    // Two sizes are two species; more are those of one.
    let sizes = Set(frame.configuration.radii!)
    if sizes.count == 2 {
      frame.configuration.species = frame.configuration.radii!.map { $0 == sizes.min() ? 0 : 1 }
    }
    return frame
  }

  /// Fractions of the side may leave the box, but are not coordinates in other units.
  private static let largestFraction = 2.0
}
