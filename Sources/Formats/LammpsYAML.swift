import Foundation
import Particles

/// Reads a frame of a LAMMPS `dump yaml`: documents from `---` to `...` with the columns of `dump custom`.
struct LammpsYAMLReader {
  var scanner: LineScanner
  let choice: FrameChoice
  private var words: [Range<Int>] = []
  /// The number of whole frames so far.
  private var index = 0

  init(scanner: LineScanner, choice: FrameChoice) { (self.scanner, self.choice) = (scanner, choice) }

  /// A document up to its particles.
  private struct Head {
    var step: Int?
    var count: Int?
    var rows: [[Double]] = []
    var columns: [String] = []
    var hasData = false
    var at = 0
    var line = 0
  }

  /// Reads the selected frame of a file.
  static func read(_ bytes: Data, name: String, choice: FrameChoice, isCut: Bool) throws(FormatError) -> Frame {
    try LineScanner.reading(bytes, name: name, isCut: isCut) { scanner throws(FormatError) in
      var reader = LammpsYAMLReader(scanner: scanner, choice: choice)
      return try reader.frame()
    }
  }

  /// Returns the selected frame, or the last that has particles.
  mutating func frame() throws(FormatError) -> Frame {
    var latest: Head?
    while let head = try head() {
      let count = try passParticles(of: head)
      if choice.frame == index {
        guard count > 0 else { throw scanner.fail("frame \(index) has no particles") }
        return try particles(head)
      }
      if count > 0 { latest = head }
      index += 1
    }
    guard choice.frame == nil, let latest else {
      throw FormatError(
        scanner.name,
        choice.frame == nil && index > 0
          ? "no frame has particles"
          : "the file has \(index) frames; there is no frame \(choice.frame ?? 0) (frames count from 0)")
    }
    if scanner.isCut { throw scanner.cut("the compressed file ends early", after: index) }
    return try particles(latest)
  }

  /// Splits a line: the indented key and the rest after the colon, or the entries of `- [ … ]`, with brackets and
  /// commas as blanks.
  private mutating func nextEntries() throws(FormatError) -> (text: String, entries: [Substring])? {
    guard let line = scanner.nextRow(into: &words) else { return nil }
    let text = try scanner.string(line)
    return (text, text.split { " \t[],".contains($0) })
  }

  private mutating func head() throws(FormatError) -> Head? {
    var head = Head()
    var isWithinThermo = false
    var hasBegun = false
    while let (text, entries) = try nextEntries() {
      let isIndented = text.first == " " || text.first == "-" && text.hasPrefix("- ")
      guard let key = entries.first else { continue }
      if !isIndented { isWithinThermo = key == "thermo:" }
      if isWithinThermo { continue }
      hasBegun = true
      switch key {
      case "---", "...": hasBegun = false
      case "creator:", "time:", "box:": break
      case "timestep:": head.step = entries.count > 1 ? Int(entries[1]) : nil
      case "units:":
        guard entries.count == 2, entries[1] == "lj" else {
          throw scanner.fail("the units must be lj (got \(text.prefix(40)))")
        }
      case "natoms:":
        guard entries.count == 2, let count = Int(entries[1]), count >= 0, count <= scanner.bytes.count else {
          throw scanner.fail("expected the number of atoms (got \"\(text.prefix(40))\")")
        }
        head.count = count
      case "boundary:":
        guard entries.dropFirst().allSatisfy({ $0 == "p" }) else {
          throw scanner.fail("the box must be periodic in all directions (got \"\(text.prefix(60))\")")
        }
      case "-": try addBounds(entries.dropFirst(), to: &head)
      case "keywords:": head.columns = entries.dropFirst().map(String.init)
      case "data:":
        (head.at, head.line, head.hasData) = (scanner.at, scanner.line, true)
        return head
      default: break
      }
    }
    guard !hasBegun else { throw scanner.cut("the file ends within the header of a frame", after: index) }
    return nil
  }

  private func addBounds(_ entries: ArraySlice<Substring>, to head: inout Head) throws(FormatError) {
    let numbers = entries.compactMap { decimal($0) }
    guard numbers.count == entries.count, numbers.allSatisfy(\.isFinite), head.rows.count < 4,
      numbers.count == (head.rows.count < 3 ? 2 : 3)
    else { throw scanner.fail("expected the bounds of the box along an axis, or its three tilts") }
    head.rows.append(numbers)
  }

  /// Passes the rows of the particles, and returns their number.
  private mutating func passParticles(of head: Head) throws(FormatError) -> Int {
    guard let count = head.count else { throw scanner.fail("the particles come before their number, natoms") }
    for k in 0..<count {
      guard try nextParticle() else {
        throw isAtEnd
          ? scanner.cut("the file ends after \(k) of \(count) particles", after: index)
          : scanner.fail("the frame ends after \(k) of \(count) particles; correct its natoms")
      }
    }
    if scanner.isCut, scanner.isWithinLine { throw scanner.cut("the compressed file ends early", after: index) }
    var ahead = self
    if try ahead.nextParticle() {
      throw ahead.scanner.fail("the frame has more particles than its natoms, \(count)")
    }
    return count
  }

  private var isAtEnd: Bool { scanner.at >= scanner.bytes.count }

  /// Reads the words of the next particle, `- [ 1 , 1 , 0.5, … ]`; false at the end of the list.
  private mutating func nextParticle() throws(FormatError) -> Bool {
    guard let line = scanner.nextRow(into: &words), scanner.bytes[words[0].lowerBound] == 45, words[0].count == 1 else {
      return false
    }
    words.removeAll(keepingCapacity: true)
    var start: Int?
    let separators = Set(" \t[],".utf8)
    var isClosed = false
    for at in line {
      isClosed = isClosed || scanner.bytes[at] == 93
      if separators.contains(scanner.bytes[at]) {
        if let begin = start { words.append(begin..<at) }
        start = nil
      } else if start == nil {
        start = at
      }
    }
    if let begin = start { words.append(begin..<line.upperBound) }
    guard isClosed else { throw scanner.cut("a row of the table has no end", after: index) }
    words.removeFirst()
    return true
  }

  private mutating func particles(_ head: Head) throws(FormatError) -> Frame {
    (scanner.at, scanner.line) = (head.at, head.line)
    guard head.rows.count >= 3 else { throw scanner.fail("the bounds of the box are missing") }
    var rows = head.rows
    if rows.count == 4 { for k in 0..<3 { rows[k].append(rows[3][k]) } }
    let box = LammpsDump.box(Array(rows[0..<3]))
    let columns = try LammpsDumpColumns(head.columns, choice, fail: scanner.fail)
    var table = ParticleTable(
      columns.columns, try scanner.lattice(box.lattice), low: box.low, kinds: columns.words(choice),
      count: head.count!)
    for _ in 0..<head.count! {
      guard try nextParticle() else { break }
      try table.append(words, scanner)
    }
    return try table.frame(scanner, step: head.step)
  }
}
