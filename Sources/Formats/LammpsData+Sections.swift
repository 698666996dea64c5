import Foundation

/// Titles of sections, and labels of types.
extension LammpsDataReader {
  private static let titles: Set<String> = {
    let kinds = ["Atom", "Bond", "Angle", "Dihedral", "Improper"]
    return Set(
      ["Atoms", "Velocities", "Masses", "Ellipsoids", "Lines", "Triangles", "Bodies"]
        + kinds.dropFirst().map { "\($0)s" }
        + kinds.map { "\($0) Type Labels" } + kinds.map { "\($0) Coeffs" } + ["Pair Coeffs", "PairIJ Coeffs"])
  }()

  /// Whether a line is the title of a section: a known one, or capitalized words alone between blank lines. A line that
  /// begins with the label of a type is none.
  static func isTitle(_ line: Range<Int>, _ scanner: LineScanner) -> Bool {
    let words = scanner.words(line)
    guard let first = words.first, (65...90).contains(scanner.bytes[first.lowerBound]) else { return false }
    let text = words.map { String(decoding: scanner.bytes[$0], as: UTF8.self) }
    if titles.contains(text.joined(separator: " ")) { return true }
    var ahead = scanner
    let isFollowedByBlank = ahead.nextLine().map { ahead.words($0).isEmpty } ?? true
    return isFollowedByBlank && text.allSatisfy { decimal($0) == nil }
  }

  /// Returns the next nonempty line of a section, or nil at the next section or the end of the file.
  mutating func row() -> [Range<Int>]? {
    var ahead = scanner
    while let line = ahead.nextLine() {
      let words = ahead.words(line)
      guard !words.isEmpty else { continue }
      if Self.isTitle(line, ahead) { return nil }
      scanner = ahead
      return words
    }
    return nil
  }

  /// Returns the names of types by number, from the section Atom Type Labels.
  func findLabels() throws(FormatError) -> [String: String] {
    var reader = self
    var labels: [String: String] = [:]
    while let line = reader.scanner.nextLine() {
      let words = reader.scanner.words(line)
      guard words.count == 3, try reader.scanner.string(words[0]) == "Atom",
        try words.map({ word throws(FormatError) in try reader.scanner.string(word) }) == ["Atom", "Type", "Labels"]
      else { continue }
      while let words = reader.row() {
        guard words.count == 2, labels.count < 1000 else {
          throw reader.scanner.fail("expected a type and its label (got \(words.count) columns)")
        }
        labels[try reader.scanner.string(words[0])] = try reader.scanner.string(words[1])
      }
    }
    return labels
  }

  /// Returns the index of the word of a type: its label, unless numbers are given as names, or if there are no labels.
  mutating func kind(_ word: Range<Int>) throws(FormatError) -> Int {
    guard !labels.isEmpty else { return try scanner.kind(word, &types) }
    let text = try scanner.string(word)
    let usesNumbers = !choice.names.isEmpty && choice.names.allSatisfy { Int($0) != nil }
    let label = usesNumbers ? labels.first { $0.value == text }?.key ?? text : labels[text] ?? text
    guard let index = types.index(Array(label.utf8), line: scanner.line) else {
      throw scanner.fail("there are more than \(SpeciesWords.most) types")
    }
    return index
  }
}
