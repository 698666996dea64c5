import Durability
import Foundation
import Particles

extension ExtendedXYZ {
  /// Reads frame `frame` of the file at `path`, by default the last.
  ///
  /// - Throws: ``FileError`` if the file cannot be read, ``FormatError`` if its contents are invalid.
  public init(contentsOf path: String, frame: Int? = nil) throws {
    let bytes = try AtomicFile.read(path, limit: ConfigurationFile.largestFile)
    try self.init(bytes: bytes, name: path, frame: frame)
  }

  /// Reads a frame from `bytes`; `name` is the file name for messages.
  public init(bytes: Data, name: String, frame: Int? = nil) throws(FormatError) {
    try self.init(bytes: bytes, name: name, choice: FrameChoice(frame: frame))
  }

  /// Reads the selected frame from `bytes`.
  init(bytes: Data, name: String, choice: FrameChoice) throws(FormatError) {
    self = try LineScanner.reading(bytes, name: name) { scanner throws(FormatError) in
      var reader = XYZReader(scanner: scanner, choice: choice)
      return try reader.frame()
    }
  }
}

/// Finds a frame of an extended XYZ file and reads it.
private struct XYZReader {
  var scanner: LineScanner
  let choice: FrameChoice

  /// Returns frame `wanted`, or the last.
  mutating func frame() throws(FormatError) -> ExtendedXYZ {
    let wanted = choice.frame
    let name = scanner.name
    if scanner.bytes.isEmpty {
      throw FormatError(
        name, "the file is empty; expected an extended XYZ file, which begins with the number of particles")
    }
    var index = 0
    // The start of the latest frame, and its number of particles.
    var latest: (at: Int, line: Int, count: Int)?
    while let first = try count() {
      let start = (at: scanner.at, line: scanner.line, count: first)
      guard wanted == index else {
        // A later frame may follow: skip the lines of this one.
        latest = start
        guard scanner.nextLine() != nil else { throw scanner.fail("the file ends after the number of particles") }
        for k in 0..<first where scanner.nextLine() == nil {
          throw scanner.fail("the file ends after \(k) of \(first) particles; it is truncated; write it again")
        }
        index += 1
        continue
      }
      return try particles(first)
    }
    guard wanted == nil, let latest else {
      throw FormatError(
        name, "the file has \(index) frames; there is no frame \(wanted ?? 0) (frames count from 0)")
    }
    (scanner.at, scanner.line) = (latest.at, latest.line)
    return try particles(latest.count)
  }

  /// Returns the number of particles at the start of a frame, or nil at the end of the file.
  private mutating func count() throws(FormatError) -> Int? {
    while let range = scanner.nextLine() {
      if range.isEmpty { continue }
      let text = try scanner.string(range)
      guard let count = Int(text.trimmingCharacters(in: .whitespaces)), count > 0, count <= scanner.bytes.count else {
        throw scanner.fail("expected the number of particles of a frame (got \"\(text.prefix(40))\")")
      }
      return count
    }
    return nil
  }

  /// Returns the frame of `count` particles, whose header line comes next.
  private mutating func particles(_ count: Int) throws(FormatError) -> ExtendedXYZ {
    guard let range = scanner.nextLine() else { throw scanner.fail("the file ends after the number of particles") }
    let header = try XYZHeader(try scanner.string(range), fail: scanner.fail)
    var positions: [Vec3] = []
    var kinds: [Int] = []
    var radii: [Double] = []
    var velocities: [Vec3] = []
    // The count may be wrong: memory is not allocated before the lines are read.
    positions.reserveCapacity(min(count, 1 << 20))
    kinds.reserveCapacity(min(count, 1 << 20))
    var numbers = [Double](repeating: 0, count: header.width)
    for k in 0..<count {
      guard let range = scanner.nextLine() else {
        throw scanner.fail("the file ends after \(k) of \(count) particles; it is truncated; write it again")
      }
      var cursor = range.lowerBound
      var kind = 0
      for column in 0..<header.width {
        guard let word = scanner.nextWord(&cursor, range.upperBound) else {
          throw scanner.fail("expected \(header.width) columns (got \(column))")
        }
        if column == header.species {
          kind = try species(word)
        } else if header.isNumber(column) {
          numbers[column] = try scanner.number(word)
        }
      }
      guard scanner.nextWord(&cursor, range.upperBound) == nil else {
        throw scanner.fail("expected \(header.width) columns (got more)")
      }
      if let column = header.mass, numbers[column] != 1 {
        throw scanner.fail("masses must be 1 (got \(numbers[column]))")
      }
      kinds.append(kind)
      positions.append(header.lattice.turned(vector(numbers, header.position)))
      if let column = header.radius {
        guard numbers[column] > 0 else { throw scanner.fail("a radius must be positive (got \(numbers[column]))") }
        radii.append(numbers[column])
      }
      if let column = header.velocity {
        velocities.append(header.lattice.turned(vector(numbers, column)))
      }
    }
    return ExtendedXYZ(
      configuration: Configuration(
        cell: header.lattice.cell, positions: positions, species: kinds,
        radii: header.radius == nil ? nil : radii),
      velocities: header.velocity == nil ? nil : velocities, properties: header.rest)
  }

  private func vector(_ numbers: [Double], _ column: Int) -> Vec3 {
    Vec3(numbers[column], numbers[column + 1], numbers[column + 2])
  }

  private func species(_ word: Range<Int>) throws(FormatError) -> Int {
    let text = try scanner.string(word)
    guard let species = choice.species(text) else {
      throw scanner.fail(
        "the species \"\(text.prefix(20))\" is unknown; species must be A and B, in the model's order", wanted: .names)
    }
    return species
  }
}
