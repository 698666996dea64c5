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
    let frame = try XYZReader.read(bytes, name: name, choice: FrameChoice(frame: frame))
    self.init(frame)
  }
}

/// Finds a frame of an XYZ file of any dialect and reads it.
struct XYZReader {
  private var scanner: LineScanner
  private let choice: FrameChoice
  private var words: [Range<Int>] = []
  /// The number of whole frames so far.
  private var index = 0

  /// Reads the selected frame of a file.
  static func read(
    _ bytes: Data, name: String, choice: FrameChoice, isCut: Bool = false
  ) throws(FormatError) -> Frame {
    try LineScanner.reading(bytes, name: name, isCut: isCut) { scanner throws(FormatError) in
      var reader = XYZReader(scanner: scanner, choice: choice)
      return try reader.frame()
    }
  }

  private init(scanner: LineScanner, choice: FrameChoice) { (self.scanner, self.choice) = (scanner, choice) }

  /// Returns the selected frame, or the last that has particles.
  private mutating func frame() throws(FormatError) -> Frame {
    let name = scanner.name
    if scanner.bytes.isEmpty {
      throw FormatError(
        name, "the file is empty; expected an extended XYZ file, which begins with the number of particles")
    }
    // The start of the latest frame, and its number of particles.
    var latest: (at: Int, line: Int, count: Int)?
    while let count = try count() {
      let start = (at: scanner.at, line: scanner.line, count: count)
      if choice.frame == index {
        guard count > 0 else { throw scanner.fail("frame \(index) has no particles") }
        let frame = try particles(count)
        index += 1
        // More particles than the first line says would be found here.
        var ahead = self
        _ = try ahead.count()
        return frame
      }
      // A later frame may follow: skip the lines of this one.
      if count > 0 || latest == nil { latest = start }
      guard scanner.nextLine() != nil else {
        throw scanner.cut("the file ends after the number of particles", after: index)
      }
      for k in 0..<count where scanner.nextLine() == nil {
        throw scanner.cut("the file ends after \(k) of \(count) particles", after: index)
      }
      if scanner.isCut, scanner.isWithinLine { throw scanner.cut("the compressed file ends early", after: index) }
      index += 1
    }
    guard choice.frame == nil, let latest else {
      throw FormatError(
        name, "the file has \(index) frames; there is no frame \(choice.frame ?? 0) (frames count from 0)")
    }
    if scanner.isCut { throw scanner.cut("the compressed file ends early", after: index) }
    guard latest.count > 0 else { throw FormatError(name, "the number of particles is 0 in every frame") }
    (scanner.at, scanner.line) = (latest.at, latest.line)
    return try particles(latest.count)
  }

  /// Returns the number of particles at the start of a frame, or nil at the end of the file.
  private mutating func count() throws(FormatError) -> Int? {
    while let range = scanner.nextLine() {
      if range.isEmpty { continue }
      let text = try scanner.string(range)
      guard let count = Int(text.trimmingCharacters(in: .whitespaces)), count >= 0, count <= scanner.bytes.count else {
        let more = index > 0 ? "; the frame before may have more particles than its first line says" : ""
        throw scanner.fail("expected the number of particles of a frame (got \"\(text.prefix(40))\")\(more)")
      }
      return count
    }
    return nil
  }

  /// Returns the frame of `count` particles, whose header line comes next.
  private mutating func particles(_ count: Int) throws(FormatError) -> Frame {
    let whole = choice.frame ?? index - 1
    guard let range = scanner.nextLine() else {
      throw scanner.cut("the file ends after the number of particles", after: whole)
    }
    let header = try XYZHeader(try scanner.string(range), fail: scanner.fail)
    let lattice = try lattice(header)
    var table = ParticleTable(
      header.columns, lattice, kinds: SpeciesWords(choice, numbering: header.numbering), count: count)
    var hasMore = false
    for k in 0..<count {
      guard let line = scanner.nextLine() else {
        throw scanner.cut("the file ends after \(k) of \(count) particles", after: whole)
      }
      split(line)
      hasMore = hasMore || words.count > header.columns.width
      try table.append(words, scanner)
    }
    if scanner.isCut, scanner.isWithinLine { throw scanner.cut("the compressed file ends early", after: whole) }
    var frame = try table.frame(scanner, step: header.step)
    frame.properties = header.rest
    frame.notes += header.notes
    if hasMore {
      frame.notes.append(
        "its lines have more than the \(header.columns.width) columns that are named; name others in "
          + "Properties=species:S:1:pos:R:3:… to have them read")
    }
    // ASE's masses are those of the elements unless the file says otherwise.
    if header.hasMomenta, table.kinds.areElements {
      frame.velocities = nil
      frame.notes.append(
        "it has momenta of chemical elements and no masses: velocities are unknown and not read; set masses to 1 before "
          + "writing it")
    }
    return frame
  }

  /// The words of a particle's line; # begins a comment.
  private mutating func split(_ line: Range<Int>) {
    words.removeAll(keepingCapacity: true)
    var cursor = line.lowerBound
    while let word = scanner.nextWord(&cursor, line.upperBound), scanner.bytes[word.lowerBound] != 35 {
      words.append(word)
    }
  }

  /// The cell of the header, or the given one.
  private func lattice(_ header: XYZHeader) throws(FormatError) -> Lattice {
    if let lattice = header.lattice {
      guard choice.box == nil else { throw FormatError(scanner.name, ConfigurationFile.secondBox) }
      return lattice
    }
    guard let box = choice.box else {
      throw scanner.fail(
        "the second line needs Lattice=\"L 0 0 0 L 0 0 0 L\", the edges a, b, c of the periodic cell", wanted: .box)
    }
    return try scanner.lattice(Lattice.reading(numbers: box))
  }
}
