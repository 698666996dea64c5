import Foundation
import Particles

/// The comment lines of atooms and RUMD: `key:value` or `key=value`, in which commas separate the entries of lists.
extension XYZHeader {
  /// Returns the keys and values of a line. Blanks around `:`, `=` and commas are allowed.
  static func assignments(_ line: String) -> [(key: String, value: String)] {
    var text = line
    for sign in [":", "=", ","] {
      text = text.split(separator: sign, omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: sign)
    }
    return text.split(whereSeparator: \.isWhitespace).compactMap { word in
      guard let sign = word.firstIndex(where: { $0 == ":" || $0 == "=" }) else { return nil }
      return (String(word[..<sign]), String(word[sign...].dropFirst()))
    }
  }

  private static func list(_ value: String) -> [String] { value.split(separator: ",").map(String.init) }

  private static func numbers(_ value: String) -> [Double]? {
    let words = list(value)
    let numbers = words.compactMap { decimal($0) }
    return numbers.count == words.count && numbers.allSatisfy(\.isFinite) ? numbers : nil
  }

  private static func checkMasses(_ value: String, fail: (String) -> FormatError) throws(FormatError) {
    guard let masses = numbers(value), masses.allSatisfy({ $0 == 1 }) else {
      throw fail("masses must be 1 (got \(value.prefix(40))): the unit of mass must be that of the particles")
    }
  }

  /// The box of sides, whose number is that of the dimensions.
  private static func box(_ value: String, fail: (String) -> FormatError) throws(FormatError) -> Lattice {
    guard let sides = numbers(value), sides.count == 3 || sides.count == 1 else {
      throw fail("the box must have three sides (got \(value.prefix(60)))")
    }
    switch Lattice.reading(numbers: sides) {
    case .success(let lattice): return lattice
    case .failure(let refusal): throw fail(refusal.sentence)
    }
  }

  // MARK: atooms

  mutating func readAtooms(
    _ pairs: [(key: String, value: String)], fail: (String) -> FormatError
  ) throws(FormatError) {
    var names = ["species", "position"]
    for (key, value) in pairs {
      switch key {
      case "cell": lattice = try Self.box(value, fail: fail)
      case "columns": names = Self.list(value)
      case "step": step = Int(value)
      case "mass": try Self.checkMasses(value, fail: fail)
      case "ndim":
        guard value == "3" else { throw fail("the sample must have three dimensions (got \(value.prefix(20)))") }
      default: break
      }
    }
    try readColumns(names.map { $0.replacing("particle.", with: "") }, fail: fail)
  }

  /// Columns by name: vectors have three, or are given as x, y, z or by index, as in `position[0]`.
  private mutating func readColumns(_ names: [String], fail: (String) -> FormatError) throws(FormatError) {
    let vectors = ["position", "pos", "position_unfolded", "velocity", "vel", "force", "forces", "acceleration"]
    var places: [String: Int] = [:]
    for name in names {
      guard !name.hasPrefix("neighbors") else {
        // A list of unknown length.
        columns.isOpen = true
        break
      }
      if places[name] == nil { places[name] = columns.width }
      columns.width += vectors.contains(name) ? 3 : 1
    }
    func place(_ names: String...) -> Int? { names.lazy.compactMap { places[$0] }.first }
    func trio(_ names: String..., axes: [String]) -> [Int]? {
      if let at = names.lazy.compactMap({ places[$0] }).first { return [at, at + 1, at + 2] }
      for name in names {
        let found = (0..<3).compactMap { places["\(name)[\($0)]"] }
        if found.count == 3 { return found }
      }
      let found = axes.compactMap { places[$0] }
      return found.count == 3 ? found : nil
    }
    columns.species = place("species", "type", "id", "name")
    guard let position = trio("position_unfolded", "position", "pos", axes: ["x", "y", "z"]) else {
      throw fail("there are no positions among the columns \(names.joined(separator: ",").prefix(80))")
    }
    columns.position = position
    columns.velocity = trio("velocity", "vel", axes: ["vx", "vy", "vz"])
    columns.mass = place("mass")
    for name in ["radius", "diameter"] { if let at = places[name] { columns.setSize(at, name: name) } }
  }

  // MARK: RUMD

  /// Types from 0, positions, images, velocities; a rectangular box, or that of Lees and Edwards.
  mutating func readRUMD(
    _ pairs: [(key: String, value: String)], fail: (String) -> FormatError
  ) throws(FormatError) {
    var names = ["type", "x", "y", "z", "imx", "imy", "imz"]
    for (key, value) in pairs {
      switch key {
      case "ioformat":
        guard value == "1" || value == "2" else { throw fail("ioformat must be 1 or 2 (got \(value.prefix(20)))") }
      case "boxLengths": lattice = try Self.box(value, fail: fail)
      case "sim_box": lattice = try Self.simulationBox(value, fail: fail)
      case "timeStepIndex": step = Int(value)
      case "mass": try Self.checkMasses(value, fail: fail)
      case "columns": names = Self.list(value)
      default: break
      }
    }
    numbering = .fromZero
    try readColumns(names, fail: fail)
    let images = ["imx", "imy", "imz"].compactMap { names.firstIndex(of: $0) }
    if images.count == 3 { columns.images = images }
  }

  private static func simulationBox(_ value: String, fail: (String) -> FormatError) throws(FormatError) -> Lattice {
    let words = list(value)
    let kind = words.first ?? ""
    let lengths = words.dropFirst().joined(separator: ",")
    if kind == "RectangularSimulationBox" { return try box(lengths, fail: fail) }
    guard kind == "LeesEdwardsSimulationBox", let numbers = numbers(lengths), numbers.count >= 4 else {
      throw fail("the simulation box \"\(value.prefix(60))\" is not supported")
    }
    // The image above the box is displaced by its fourth number.
    switch Lattice.reading(sides: Array(numbers[0..<3]), tilts: [numbers[3], 0, 0]) {
    case .success(let lattice): return lattice
    case .failure(let refusal): throw fail(refusal.sentence)
    }
  }
}
