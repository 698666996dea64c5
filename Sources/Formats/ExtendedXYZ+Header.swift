import Particles

/// The second line of a frame.
struct XYZHeader {
  var lattice = Lattice(Cell(side: 1))
  var width = 0
  var species = 0
  var position = 0
  var radius: Int?
  var mass: Int?
  var velocity: Int?
  var rest: [(key: String, value: String)] = []

  func isNumber(_ column: Int) -> Bool {
    (position..<(position + 3)).contains(column) || column == radius || column == mass
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
    guard let lattice else {
      throw fail("the second line needs Lattice=\"L 0 0 0 L 0 0 0 L\", the edges a, b, c of the periodic cell")
    }
    let entries = lattice.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard entries.count == 9, entries.allSatisfy(\.isFinite) else {
      throw fail("Lattice must have nine finite numbers")
    }
    switch Lattice.reading((0..<3).map { Array(entries[(3 * $0)..<(3 * $0 + 3)]) }) {
    case .success(let found): self.lattice = found
    case .failure(let refusal): throw fail("Lattice: \(refusal.sentence)")
    }
    try readColumns(columns, fail: fail)
  }

  private mutating func readColumns(_ text: String, fail: (String) -> FormatError) throws(FormatError) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count % 3 == 0, !parts.isEmpty else { throw fail("Properties must be a list of name:type:columns") }
    var found: Set<String> = []
    for k in stride(from: 0, to: parts.count, by: 3) {
      guard let count = Int(parts[k + 2]), (1...1000).contains(count), width < 10_000 else {
        throw fail("Properties must be a list of name:type:columns, with a number of columns")
      }
      switch (parts[k].lowercased(), count) {
      case ("species", 1):
        species = width
        found.insert("species")
      case ("pos", 3):
        position = width
        found.insert("pos")
      case ("radius", 1), ("radii", 1): radius = width
      case ("mass", 1), ("masses", 1): mass = width
      case ("velo", 3), ("vel", 3), ("velocities", 3), ("momenta", 3): velocity = width
      default: break
      }
      width += count
    }
    guard found.contains("species"), found.contains("pos") else {
      throw fail("the file needs the columns species:S:1:pos:R:3; its Properties are \"\(text.prefix(80))\"")
    }
  }

  /// Returns `key=value`, `key="va lue"` and bare `key`, in order.
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
