import Particles

/// A reader of frames of GSD files with the schema `hoomd`.
struct GSDReader {
  let layer: GSDLayer
  let name: String
  let choice: FrameChoice
  private var notes: [String] = []

  init(layer: GSDLayer, name: String, choice: FrameChoice) {
    (self.layer, self.name, self.choice) = (layer, name, choice)
  }

  /// Returns the selected frame, or the last.
  mutating func frame() throws(FormatError) -> Frame {
    guard layer.frames > 0 else { throw FormatError(name, "the file has no frames") }
    let wanted = choice.frame ?? Int(layer.frames - 1)
    guard wanted >= 0, wanted < layer.frames else {
      throw FormatError(
        name, "the file has \(layer.frames) frames; there is no frame \(wanted) (frames count from 0)")
    }
    return try frame(UInt64(wanted))
  }

  private func fail(_ chunk: String, _ sentence: String, wanted: FormatError.Wanted? = nil) -> FormatError {
    FormatError(name, chunk: chunk, sentence, wanted: wanted)
  }

  private mutating func frame(_ k: UInt64) throws(FormatError) -> Frame {
    if let dimensions = try integers("configuration/dimensions", k, rows: 1, columns: 1), dimensions != [3] {
      throw fail("configuration/dimensions", "the sample must have three dimensions (got \(dimensions[0]))")
    }
    let count = try integers("particles/N", k, rows: 1, columns: 1)?[0] ?? 0
    guard count > 0 else { throw fail("particles/N", "frame \(k) has \(count) particles") }
    guard let box = try numbers("configuration/box", k, rows: 6, columns: 1) else {
      throw fail("configuration/box", "the chunk is missing: the frame has no box")
    }
    let lattice = try lattice(box.values, isSingle: box.isSingle)
    // Without positions all particles would lie at the origin.
    guard let positions = try numbers("particles/position", k, rows: count, columns: 3) else {
      throw fail("particles/position", "the chunk is missing: frame \(k) has no positions for its \(count) particles")
    }
    if let masses = try numbers("particles/mass", k, rows: count, columns: 1),
      let mass = masses.values.first(where: { $0 != 1 })
    {
      throw fail("particles/mass", "masses must be 1 (got \(mass))")
    }
    let diameters = try numbers("particles/diameter", k, rows: count, columns: 1)?.values
    if let diameter = diameters?.first(where: { !($0 > 0) }) {
      throw fail("particles/diameter", "a diameter must be positive (got \(diameter))")
    }
    var x = vectors(positions.values)
    if let images = try integers("particles/image", k, rows: count, columns: 3) {
      for i in 0..<count {
        x[i] += lattice.translation(Vec3((0..<3).map { Double(images[3 * i + $0]) }))
      }
    }
    var frame = Frame(
      configuration: Configuration(
        cell: lattice.cell, positions: x, species: try species(k, count: count),
        radii: diameters?.map { $0 / 2 }),
      velocities: try numbers("particles/velocity", k, rows: count, columns: 3).map { vectors($0.values) },
      step: try integers("configuration/step", k, rows: 1, columns: 1)?[0] ?? 0,
      hasSinglePrecision: positions.isSingle)
    frame.notes = notes
    return frame
  }

  /// Returns the lattice of L_x, L_y, L_z and the tilt factors xy, xz, yz.
  private func lattice(_ box: [Double], isSingle: Bool) throws(FormatError) -> Lattice {
    let sides = Array(box[0..<3])
    let tilts = [box[3] * sides[1], box[4] * sides[2], box[5] * sides[2]]
    switch Lattice.reading(sides: sides, tilts: tilts, isSingle: isSingle) {
    case .success(let lattice): return lattice
    case .failure(let refusal): throw fail("configuration/box", refusal.sentence)
    }
  }

  private func vectors(_ values: [Double]) -> [Vec3] {
    (0..<(values.count / 3)).map { Vec3(values[3 * $0], values[3 * $0 + 1], values[3 * $0 + 2]) }
  }

  /// Returns the species of every particle. Types named by capital letters are those species; others are A, B, … in the
  /// order of the file, unless names were given.
  private mutating func species(_ k: UInt64, count: Int) throws(FormatError) -> [Int] {
    let identifiers = try integers("particles/typeid", k, rows: count, columns: 1) ?? [Int](repeating: 0, count: count)
    let names = try typeNames(k)
    if let bad = identifiers.first(where: { !names.indices.contains($0) }) {
      throw fail("particles/typeid", "the type \(bad) has no name; there are \(names.count) names")
    }
    guard choice.species == nil else { return [Int](repeating: 0, count: count) }
    let kinds = kinds(of: names)
    var species: [Int] = []
    species.reserveCapacity(count)
    for identifier in identifiers {
      guard let kind = kinds[identifier], kind < SpeciesWords.most else {
        let text = names[identifier].prefix(20)
        throw fail("particles/types", "the type \"\(text)\" is unknown", wanted: .names)
      }
      species.append(kind)
    }
    return species
  }

  /// Returns the species of types with these names; nil for one that is not among the given names.
  private mutating func kinds(of names: [String]) -> [Int?] {
    let given = choice.names.map { Array($0.utf8) }
    guard given.isEmpty else { return names.map { given.firstIndex(of: Array($0.utf8)) } }
    let letters = names.map { name in
      name.utf8.count == 1 && (65...90).contains(name.utf8.first!) ? Int(name.utf8.first!) - 65 : nil
    }
    guard letters.contains(nil) || Set(letters).count < letters.count else { return letters }
    if names.count > 1 {
      notes.append(
        "its types \(names.prefix(6).joined(separator: ", ").prefix(60)) are read as A, B, … in this order; give their names "
          + "for another order")
    }
    return Array(names.indices)
  }

  private func typeNames(_ k: UInt64) throws(FormatError) -> [String] {
    guard let chunk = layer.chunk("particles/types", of: k) ?? layer.chunk("particles/types", of: 0) else {
      return ["A"]
    }
    guard [1, 5, 11].contains(chunk.type), chunk.columns > 0, chunk.rows <= 1 << 16 else {
      throw fail("particles/types", "the chunk does not contain names")
    }
    return (0..<chunk.rows).map { row in
      let start = chunk.location + row * chunk.columns
      return layer.text(start..<(start + chunk.columns))
    }
  }

  /// Returns the chunk of frame `k`, or of the first frame if `k` has none; nil if neither has one, or the first frame
  /// has another number of rows, so that the default value of the schema applies.
  private func chunk(_ what: String, _ k: UInt64, rows: Int, columns: Int) throws(FormatError) -> GSDLayer.Chunk? {
    if let own = layer.chunk(what, of: k) {
      guard own.rows == rows, own.columns == columns else {
        throw fail(
          what, "the chunk of frame \(k) must have \(rows) × \(columns) entries (got \(own.rows) × \(own.columns))")
      }
      return own
    }
    guard let first = layer.chunk(what, of: 0), first.rows == rows, first.columns == columns else { return nil }
    return first
  }

  private func numbers(
    _ what: String, _ k: UInt64, rows: Int, columns: Int
  ) throws(FormatError) -> (values: [Double], isSingle: Bool)? {
    guard let chunk = try chunk(what, k, rows: rows, columns: columns) else { return nil }
    let count = rows * columns
    let values: [Double]
    switch chunk.type {
    case 9:
      values = (0..<count).map {
        Double(Float(bitPattern: layer.number(at: chunk.location + 4 * $0, UInt32.self)))
      }
    case 10: values = (0..<count).map { Double(bitPattern: layer.number(at: chunk.location + 8 * $0, UInt64.self)) }
    default: throw fail(what, "the chunk does not contain real numbers")
    }
    if let bad = values.first(where: { !$0.isFinite }) {
      throw fail(what, "a number is \(bad); the run that wrote the file has failed")
    }
    return (values, chunk.type == 9)
  }

  private func integers(_ what: String, _ k: UInt64, rows: Int, columns: Int) throws(FormatError) -> [Int]? {
    guard let chunk = try chunk(what, k, rows: rows, columns: columns) else { return nil }
    let at = { (n: Int, size: Int) in chunk.location + n * size }
    let all = 0..<(rows * columns)
    switch chunk.type {
    case 1: return all.map { Int(layer.number(at: at($0, 1), UInt8.self)) }
    case 2: return all.map { Int(layer.number(at: at($0, 2), UInt16.self)) }
    case 3: return all.map { Int(layer.number(at: at($0, 4), UInt32.self)) }
    case 4: return all.map { Int(clamping: layer.number(at: at($0, 8), UInt64.self)) }
    case 5: return all.map { Int(layer.number(at: at($0, 1), Int8.self)) }
    case 6: return all.map { Int(layer.number(at: at($0, 2), Int16.self)) }
    case 7: return all.map { Int(layer.number(at: at($0, 4), Int32.self)) }
    case 8: return all.map { Int(layer.number(at: at($0, 8), Int64.self)) }
    default: throw fail(what, "the chunk does not contain integers")
    }
  }
}
