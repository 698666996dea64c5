import Foundation
import Particles

/// Reads a frame of positions in NumPy's arrays: one of `.npy`, or several, by name, of `.npz`.
///
/// | array | names | shape |
/// |---|---|---|
/// | positions | `positions`, `initial_positions` and others | …, N, 3: the axes before N and 3 count frames |
/// | species | `types`, `species` and others | N, or one per frame |
/// | box | `box`, `cell` and others | a side, three sides or three edges, or one per frame |
/// | velocities, radii, diameters, masses, step | by these names | as positions and species |
struct NumpyFrames {
  private let name: String
  private let choice: FrameChoice
  private let arrays: [String: NumpyReader]
  private let positions: NumpyReader
  /// The number of frames and of particles, and the selected frame.
  private let frames: Int
  private let count: Int
  private let frame: Int
  private var notes: [String] = []

  /// Reads the selected frame of an array.
  static func read(array bytes: Data, name: String, choice: FrameChoice) throws(FormatError) -> Frame {
    let array = try NumpyReader(bytes, name: name, chunk: nil)
    var reader = try NumpyFrames(name: name, choice: choice, arrays: [:], positions: array)
    return try reader.read()
  }

  /// Reads the selected frame of an archive.
  static func read(archive bytes: Data, name: String, choice: FrameChoice) throws(FormatError) -> Frame {
    let archive = try ZipReader(bytes, name: name)
    var arrays: [String: NumpyReader] = [:]
    for member in archive.names where member.hasSuffix(".npy") && arrays.count < 1000 {
      let title = String(member.dropLast(4))
      guard isKnown(title) || title == choice.group || archive.names.count <= 16 else { continue }
      guard let content = try archive.member(member) else { continue }
      // Arrays of other types, such as metadata, are nobody's loss.
      if let array = try? NumpyReader(content, name: name, chunk: title) { arrays[title] = array }
    }
    guard !archive.names.isEmpty, archive.names.contains(where: { $0.hasSuffix(".npy") }) else {
      throw FormatError(name, ForeignKind.sentence("a zip archive", "unpack it"))
    }
    let (title, note) = try place(in: arrays, name: name, choice: choice)
    var reader = try NumpyFrames(name: name, choice: choice, arrays: arrays, positions: arrays[title]!)
    if let note { reader.notes.append(note) }
    return try reader.read()
  }

  private static let places = ["positions", "position", "pos", "coordinates", "coords", "xyz", "x", "r"]
  private static let starts = ["initial_positions", "inherent_positions"]
  private static let kinds = [
    "types", "type", "species", "particle_types", "ptype", "labels", "numbers", "atomic_numbers",
  ]
  private static let boxes = ["box", "cell", "lattice", "box_size", "boxsize", "side", "l"]
  private static let motions = ["velocities", "velocity", "vel", "v"]
  private static let sizes = ["radii", "radius", "diameters", "diameter"]
  private static let masses = ["masses", "mass"]

  private static func isKnown(_ title: String) -> Bool {
    (places + starts + kinds + boxes + motions + sizes + masses + ["step"]).contains(title.lowercased())
  }

  /// Returns the name of the array of positions, and a note if it is a guess.
  private static func place(
    in arrays: [String: NumpyReader], name: String, choice: FrameChoice
  ) throws(FormatError) -> (String, String?) {
    let list = arrays.keys.sorted().prefix(12).joined(separator: ", ")
    if let wanted = choice.group {
      guard arrays[wanted] != nil else {
        throw FormatError(name, "the archive has no array \"\(wanted)\"; its arrays are \(list)")
      }
      return (wanted, nil)
    }
    let named = arrays.keys.filter { (places + starts).contains($0.lowercased()) }.sorted()
    if named.count == 1 { return (named[0], nil) }
    if named.count > 1 {
      throw FormatError(
        name, "the archive has several arrays of positions: \(named.joined(separator: ", "))", wanted: .group)
    }
    let likely = arrays.filter { $0.value.shape.count >= 2 && $0.value.shape.last == 3 && !isKnown($0.key) }.keys
    guard likely.count == 1, let only = likely.first else {
      throw FormatError(
        name, "the archive has no array named positions; its arrays are \(list.isEmpty ? "of unknown types" : list)",
        wanted: .group)
    }
    return (only, "the array \(only) is read as the positions")
  }

  private init(
    name: String, choice: FrameChoice, arrays: [String: NumpyReader], positions: NumpyReader
  ) throws(FormatError) {
    (self.name, self.choice, self.arrays, self.positions) = (name, choice, arrays, positions)
    let shape = positions.shape
    guard shape.count >= 2, shape[shape.count - 1] == 3, shape[shape.count - 2] > 0 else {
      throw positions.fail("must have the shape particles × 3, or frames × particles × 3 (got \(shape))")
    }
    count = shape[shape.count - 2]
    frames = shape.dropLast(2).reduce(1, *)
    frame = choice.frame ?? frames - 1
    guard frame >= 0, frame < frames else {
      throw positions.fail("has \(frames) frames; there is no frame \(choice.frame ?? 0) (frames count from 0)")
    }
  }

  private func array(_ names: [String]) -> NumpyReader? {
    for name in names { if let found = arrays.first(where: { $0.key.lowercased() == name }) { return found.value } }
    return nil
  }

  /// The range of this frame in an array with `count` elements per frame, or with one set of them for all frames.
  private func range(_ array: NumpyReader, count: Int) throws(FormatError) -> Range<Int> {
    if array.count == count { return 0..<count }
    guard array.count == frames * count else {
      throw array.fail("must have \(count) elements, or \(count) for each of \(frames) frames (got \(array.shape))")
    }
    return frame * count..<(frame + 1) * count
  }

  private func finite(_ array: NumpyReader, count: Int) throws(FormatError) -> [Double] {
    let numbers = try array.numbers(try range(array, count: count))
    guard let bad = numbers.first(where: { !$0.isFinite }) else { return numbers }
    throw array.fail("contains \(bad); the run that wrote the file has failed")
  }

  private func vectors(_ array: NumpyReader) throws(FormatError) -> [Vec3] {
    let values = try finite(array, count: 3 * count)
    return (0..<count).map { Vec3(values[3 * $0], values[3 * $0 + 1], values[3 * $0 + 2]) }
  }

  private mutating func read() throws(FormatError) -> Frame {
    let lattice = try lattice()
    let species = try species()
    let radii = try array(Self.sizes).map { array throws(FormatError) in
      let isDiameter =
        arrays.contains { $0.key.lowercased().hasPrefix("diameter") } && self.array(["radii", "radius"]) == nil
      let sizes = try finite(array, count: count)
      if let bad = sizes.first(where: { !($0 > 0) }) { throw array.fail("sizes must be positive (got \(bad))") }
      return isDiameter ? sizes.map { $0 / 2 } : sizes
    }
    if let masses = array(Self.masses), let bad = try finite(masses, count: count).first(where: { $0 != 1 }) {
      throw masses.fail("masses must be 1 (got \(bad))")
    }
    let velocities = try array(Self.motions).map { array throws(FormatError) in try vectors(array) }
    let step = try array(["step"]).flatMap { array throws(FormatError) in
      array.count == 1 || array.count == frames ? Int(exactly: try array.numbers()[array.count == 1 ? 0 : frame]) : nil
    }
    var result = Frame(
      configuration: Configuration(
        cell: lattice.cell, positions: try vectors(positions).map(lattice.turned), species: species, radii: radii),
      velocities: velocities?.map(lattice.turned), step: step, hasSinglePrecision: positions.isSingle)
    result.notes = notes + (lattice.isTurned ? [Lattice.turnedNote] : [])
    return result
  }

  private func lattice() throws(FormatError) -> Lattice {
    guard let array = array(Self.boxes) else {
      guard let box = choice.box else { throw FormatError(name, "the file has no box", wanted: .box) }
      return try lattice(Lattice.reading(numbers: box), positions)
    }
    guard choice.box == nil else { throw FormatError(name, ConfigurationFile.secondBox) }
    let numbers = try array.numbers()
    // A box for each frame has the number of frames as its first axis.
    let isSeries =
      array.shape.count > 1 && frames > 1 && array.shape[0] == frames && ![1, 3].contains(numbers.count)
      && !(array.shape == [3, 3] && frames == 3)
    let each = isSeries ? numbers.count / frames : numbers.count
    let own = Array(isSeries ? numbers[(frame * each)..<((frame + 1) * each)] : numbers[...])
    return try lattice(Lattice.reading(numbers: own, isSingle: array.isSingle), array)
  }

  private func lattice(_ box: Result<Lattice, NoLattice>, _ array: NumpyReader) throws(FormatError) -> Lattice {
    switch box {
    case .success(let lattice): return lattice
    case .failure(let refusal): throw array.fail(refusal.sentence)
    }
  }

  private mutating func species() throws(FormatError) -> [Int] {
    let all = [Int](repeating: 0, count: count)
    guard choice.species == nil else { return all }
    guard let array = array(Self.kinds) else {
      notes.append(ConfigurationFile.noSpecies)
      return all
    }
    let isElements = arrays.contains { $0.key.lowercased().hasSuffix("numbers") }
    var words = SpeciesWords(
      choice, numbering: isElements && self.array(Array(Self.kinds.prefix(6))) == nil ? .none : .either)
    var indices: [Int] = []
    for word in try array.words(try range(array, count: count)) {
      indices.append(try words.index(word) { array.fail($0) })
    }
    let species = try words.species { array.fail($1, wanted: $2) }
    return indices.map { species[$0] }
  }
}
