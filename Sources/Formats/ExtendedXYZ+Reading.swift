import Durability
import Foundation
import Particles

extension ExtendedXYZ {
  /// Reads frame `frame` of the file at `path`; the last one if none is named.
  ///
  /// Throws ``FileError`` if it cannot be read, ``FormatError`` if it is not such a file.
  public init(contentsOf path: String, frame: Int? = nil) throws {
    let bytes = try AtomicFile.read(path, limit: Self.largestFile)
    try self.init(bytes: bytes, name: path, frame: frame)
  }

  /// Reads a frame from `bytes`; `name` stands for the file in messages.
  public init(bytes: Data, name: String, frame: Int? = nil) throws(FormatError) {
    let result = bytes.withUnsafeBytes { buffer in
      Result<ExtendedXYZ, FormatError> { () throws(FormatError) in
        var scanner = Scanner(bytes: buffer, name: name)
        return try scanner.frame(frame)
      }
    }
    self = try result.get()
  }
}

/// Walks the bytes of a file line by line and word by word, without copying them.
private struct Scanner {
  let bytes: UnsafeRawBufferPointer
  let name: String
  var at = 0
  var line = 0

  init(bytes: UnsafeRawBufferPointer, name: String) {
    self.bytes = bytes
    self.name = name
  }

  func fail(_ sentence: String) -> FormatError { FormatError(name, line: line, sentence) }

  /// The next line without its end, or nil at the end of the file.
  mutating func nextLine() -> Range<Int>? {
    guard at < bytes.count else { return nil }
    line += 1
    let start = at
    while at < bytes.count, bytes[at] != 10 { at += 1 }
    var end = at
    at += 1
    while end > start, bytes[end - 1] == 13 || bytes[end - 1] == 32 || bytes[end - 1] == 9 { end -= 1 }
    return start..<end
  }

  func string(_ range: Range<Int>) throws(FormatError) -> String {
    guard range.count <= 1 << 20, let text = String(validating: bytes[range], as: UTF8.self) else {
      throw fail("this is no line of text")
    }
    return text
  }

  /// Frame `wanted`, or the last.
  mutating func frame(_ wanted: Int?) throws(FormatError) -> ExtendedXYZ {
    if bytes.isEmpty {
      throw FormatError(name, "the file is empty; an extended XYZ file begins with the number of particles")
    }
    var index = 0
    var latest: (at: Int, line: Int)?
    while let first = try count() {
      let start = (at: at, line: line)
      guard wanted == index else {
        // A later frame may follow: step over this one's lines.
        latest = start
        guard nextLine() != nil else { throw fail("the file ends after the number of particles") }
        for k in 0..<first where nextLine() == nil {
          throw fail("the file ends after \(k) of \(first) particles; it was cut off, write it anew")
        }
        counts.append(first)
        index += 1
        continue
      }
      return try particles(first)
    }
    guard wanted == nil, let latest else {
      throw FormatError(
        name, "the file has \(index) frames; frame \(wanted ?? 0) is not among them (they count from 0)")
    }
    (at, line) = latest
    return try particles(counts.last!)
  }

  private var counts: [Int] = []

  /// The number of particles that begins a frame, or nil at the end of the file.
  private mutating func count() throws(FormatError) -> Int? {
    while let range = nextLine() {
      if range.isEmpty { continue }
      let text = try string(range)
      guard let count = Int(text.trimmingCharacters(in: .whitespaces)), count > 0, count <= bytes.count else {
        throw fail("a frame begins with its number of particles, not with \"\(text.prefix(40))\"")
      }
      return count
    }
    return nil
  }

  /// The frame of `count` particles whose second line comes next.
  private mutating func particles(_ count: Int) throws(FormatError) -> ExtendedXYZ {
    guard let range = nextLine() else { throw fail("the file ends after the number of particles") }
    let header = try Header(try string(range), fail: fail)
    var positions: [Vec3] = []
    var species: [Int] = []
    var radii: [Double] = []
    var velocities: [Vec3] = []
    // The count is a claim until its lines are there: memory is not handed out on its word alone.
    positions.reserveCapacity(min(count, 1 << 20))
    species.reserveCapacity(min(count, 1 << 20))
    var numbers = [Double](repeating: 0, count: header.width)
    for k in 0..<count {
      guard let range = nextLine() else {
        throw fail("the file ends after \(k) of \(count) particles; it was cut off, write it anew")
      }
      var cursor = range.lowerBound
      var kind = 0
      for column in 0..<header.width {
        guard let word = nextWord(&cursor, range.upperBound) else {
          throw fail("a particle's line has \(header.width) columns, this one has \(column)")
        }
        if column == header.species {
          kind = try self.species(word)
        } else if header.isNumber(column) {
          numbers[column] = try number(word)
        }
      }
      guard nextWord(&cursor, range.upperBound) == nil else {
        throw fail("a particle's line has \(header.width) columns, this one has more")
      }
      species.append(kind)
      positions.append(Vec3(numbers[header.position], numbers[header.position + 1], numbers[header.position + 2]))
      if let column = header.radius {
        guard numbers[column] > 0 else { throw fail("a radius is positive, not \(numbers[column])") }
        radii.append(numbers[column])
      }
      if let column = header.velocity {
        velocities.append(Vec3(numbers[column], numbers[column + 1], numbers[column + 2]))
      }
    }
    return ExtendedXYZ(
      configuration: Configuration(
        box: PeriodicBox(side: header.side), positions: positions, species: species,
        radii: header.radius == nil ? nil : radii),
      velocities: header.velocity == nil ? nil : velocities, properties: header.rest)
  }

  private func nextWord(_ cursor: inout Int, _ end: Int) -> Range<Int>? {
    while cursor < end, bytes[cursor] == 32 || bytes[cursor] == 9 { cursor += 1 }
    guard cursor < end else { return nil }
    let start = cursor
    while cursor < end, bytes[cursor] != 32, bytes[cursor] != 9 { cursor += 1 }
    return start..<cursor
  }

  private func species(_ word: Range<Int>) throws(FormatError) -> Int {
    guard word.count == 1, (65...90).contains(bytes[word.lowerBound]) else {
      throw fail("the species \"\(try string(word).prefix(20))\" is unknown; species are A and B, in the model's order")
    }
    return Int(bytes[word.lowerBound]) - 65
  }

  private func number(_ word: Range<Int>) throws(FormatError) -> Double {
    let text = word.count <= 64 ? String(decoding: bytes[word], as: UTF8.self) : ""
    guard let value = Double(text) else { throw fail("\"\(text.prefix(40))\" is not a number") }
    guard value.isFinite else { throw fail("a coordinate is \(value); the run that wrote it has failed") }
    return value
  }
}

/// The second line of a frame.
private struct Header {
  var side = 0.0
  var width = 0
  var species = 0
  var position = 0
  var radius: Int?
  var velocity: Int?
  var rest: [(key: String, value: String)] = []

  func isNumber(_ column: Int) -> Bool {
    (position..<(position + 3)).contains(column) || column == radius
      || velocity.map { ($0..<($0 + 3)).contains(column) } == true
  }

  init(_ text: String, fail: (String) -> FormatError) throws(FormatError) {
    var lattice: String?
    var columns = "species:S:1:pos:R:3"
    for (key, value) in Self.pairs(text) {
      switch key.lowercased() {
      case "lattice": lattice = value
      case "properties": columns = value
      case "pbc":
        let flags = value.split(separator: " ").map { $0.uppercased() }
        guard flags.allSatisfy({ $0 == "T" || $0 == "TRUE" || $0 == "1" }) else {
          throw fail("the box must be periodic in all directions, pbc=\"T T T\"")
        }
      default: rest.append((key, value))
      }
    }
    guard let lattice else { throw fail("the second line lacks Lattice=\"L 0 0 0 L 0 0 0 L\", the periodic box") }
    let entries = lattice.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard entries.count == 9, entries.allSatisfy(\.isFinite) else { throw fail("Lattice has nine numbers") }
    let off = [1, 2, 3, 5, 6, 7].map { abs(entries[$0]) }.max()!
    guard entries[0] > 0, entries[0] == entries[4], entries[0] == entries[8], off == 0 else {
      throw fail("the box must be a cube, Lattice=\"L 0 0 0 L 0 0 0 L\"; this one is not")
    }
    side = entries[0]
    try readColumns(columns, fail: fail)
  }

  private mutating func readColumns(_ text: String, fail: (String) -> FormatError) throws(FormatError) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count % 3 == 0, !parts.isEmpty else { throw fail("Properties is a list of name:type:columns") }
    var found: Set<String> = []
    for k in stride(from: 0, to: parts.count, by: 3) {
      guard let count = Int(parts[k + 2]), (1...1000).contains(count), width < 10_000 else {
        throw fail("Properties is a list of name:type:columns, with a number of columns")
      }
      switch (parts[k].lowercased(), count) {
      case ("species", 1):
        species = width
        found.insert("species")
      case ("pos", 3):
        position = width
        found.insert("pos")
      case ("radius", 1), ("radii", 1): radius = width
      case ("velo", 3), ("vel", 3), ("velocities", 3), ("momenta", 3): velocity = width
      default: break
      }
      width += count
    }
    guard found.contains("species"), found.contains("pos") else {
      throw fail("the file needs the columns species:S:1:pos:R:3; its Properties are \"\(text.prefix(80))\"")
    }
  }

  /// `key=value`, `key="va lue"` and bare `key`, in order.
  private static func pairs(_ text: String) -> [(String, String)] {
    var pairs: [(String, String)] = []
    var rest = Substring(text)
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard !rest.isEmpty else { return pairs }
      let key = rest.prefix { $0 != "=" && !$0.isWhitespace }
      rest = rest.dropFirst(key.count)
      guard rest.first == "=" else {
        pairs.append((String(key), "T"))
        if key.isEmpty { rest = rest.dropFirst() }
        continue
      }
      rest = rest.dropFirst()
      var value = ""
      if let quote = rest.first, quote == "\"" || quote == "'" || quote == "{" {
        let end: Character = quote == "{" ? "}" : quote
        rest = rest.dropFirst()
        while let letter = rest.first, letter != end {
          rest = rest.dropFirst()
          if letter == "\\", let next = rest.first {
            value.append(next)
            rest = rest.dropFirst()
          } else {
            value.append(letter)
          }
        }
        rest = rest.dropFirst()
      } else {
        let word = rest.prefix { !$0.isWhitespace }
        value = String(word)
        rest = rest.dropFirst(word.count)
      }
      pairs.append((String(key), value))
    }
  }
}
