import CForeignHDF5
import Particles

/// A reader of H5MD 1.1 files of any program: numbers of any width, chunked or compressed, a fixed or time-dependent
/// box, several groups of particles. See FORMAT.md for the supported elements.
struct H5MDReader: ~Copyable {
  private let file: ForeignHDF5
  private let name: String
  private let choice: FrameChoice

  /// Opens the file at `path`.
  init(path: String, choice: FrameChoice) throws(FormatError) {
    (name, self.choice) = (path, choice)
    file = try ForeignHDF5(path: path)
  }

  /// Returns the selected frame of the selected group, or its last.
  func frame() throws(FormatError) -> Frame {
    let group = "/particles/\(try groupName())"
    let position = "\(group)/position/value"
    guard let shape = try file.shape(of: position) else {
      throw file.fail(position, "is missing: the file has no positions")
    }
    guard shape.kind == LEHR_FOREIGN_REAL, shape.lengths.count == 3, shape.lengths[2] == 3, shape.lengths[1] > 0 else {
      throw file.fail(position, "must have the shape frames × particles × 3 and real numbers (got \(shape.lengths))")
    }
    let frames = shape.lengths[0]
    let k = choice.frame ?? frames - 1
    guard k >= 0, k < frames else {
      throw file.fail(position, "has \(frames) frames; there is no frame \(k) (frames count from 0)")
    }
    let lattice = try lattice(group, frame: k)
    let count = shape.lengths[1]
    var positions = try vectors("\(group)/position", frame: k, count: count)!
    if let images = try element("\(group)/image", frame: k, count: 3 * count, integers: true) {
      for i in 0..<count {
        positions[i] += lattice.translation(Vec3(images[(3 * i)..<(3 * i + 3)]))
      }
    }
    if let masses = try element("\(group)/mass", frame: k, count: count), let bad = masses.first(where: { $0 != 1 }) {
      throw file.fail("\(group)/mass", "masses must be 1 (got \(bad))")
    }
    let velocities = try vectors("\(group)/velocity", frame: k, count: count)
    let species = try species(group, frame: k, count: count)
    let radii = try radii(group, frame: k, count: count)
    var particles = NumberedParticles()
    particles.reserve(count)
    let identifiers = try element("\(group)/id", frame: k, count: count, integers: true)
    for i in 0..<count {
      particles.append(
        identifiers.map { Int($0[i]) } ?? i, positions[i], species: species[i], radius: radii?[i],
        velocity: velocities?[i])
    }
    var step: Int?
    if let steps = try file.integers("\(group)/position/step"), steps.count == frames { step = steps[k] }
    guard case .success(var frame) = particles.frame(lattice, step: step) else {
      throw file.fail("\(group)/id", "contains an identifier twice")
    }
    frame.hasSinglePrecision = shape.size < 8
    return frame
  }

  /// Returns the group of particles: the selected one; a sample's glass, or its liquid; or the only one.
  private func groupName() throws(FormatError) -> String {
    guard let groups = try file.names(in: "/particles"), !groups.isEmpty else {
      throw file.fail("/particles", "is missing: not an H5MD file, or one without particles")
    }
    if let wanted = choice.group {
      guard groups.contains(wanted) else {
        throw file.fail("/particles", "has no group \"\(wanted)\"; the groups are \(list(groups))")
      }
      return wanted
    }
    if groups == ["liquid"] || groups == ["glass", "liquid"] { return groups[0] }
    guard groups.count == 1 else {
      throw file.fail("/particles", "has several groups: \(list(groups))", wanted: .group)
    }
    return groups[0]
  }

  private func list(_ names: [String]) -> String { names.prefix(8).joined(separator: ", ") }

  private func lattice(_ group: String, frame k: Int) throws(FormatError) -> Lattice {
    let box = "\(group)/box"
    guard let boundary = try file.attribute("boundary", of: box) else {
      throw file.fail(box, "has no attribute boundary; the box must be periodic")
    }
    guard boundary.allSatisfy({ $0 == "periodic" }), boundary.count == 3 || boundary.count == 1 else {
      throw file.fail(box, "must be periodic in three directions (got \(list(boundary)))")
    }
    let isFixed = try file.shape(of: "\(box)/edges") != nil
    guard let edges = try file.numbers(isFixed ? "\(box)/edges" : "\(box)/edges/value", row: isFixed ? nil : k) else {
      throw file.fail("\(box)/edges", "has no entry for frame \(k)")
    }
    let found =
      switch edges.count {
      case 3: Lattice.reading(sides: edges)
      case 9: Lattice.reading((0..<3).map { Array(edges[(3 * $0)..<(3 * $0 + 3)]) })
      default: throw file.fail("\(box)/edges", "must have three sides or three edges (got \(edges.count) numbers)")
      }
    switch found {
    case .success(let lattice): return lattice
    case .failure(let refusal): throw file.fail("\(box)/edges", refusal.sentence)
    }
  }

  /// Returns `count` numbers of an element, which is a time-independent dataset, or a group with a row for every frame;
  /// nil if it is missing.
  private func element(
    _ path: String, frame k: Int, count: Int, integers: Bool = false
  ) throws(FormatError) -> [Double]? {
    let isFixed = try file.shape(of: path) != nil
    let place = isFixed ? path : "\(path)/value"
    let row = isFixed ? nil : k
    guard let shape = try file.shape(of: place) else { return nil }
    guard shape.kind != LEHR_FOREIGN_OTHER, !integers || shape.kind == LEHR_FOREIGN_INTEGER else {
      throw file.fail(place, "does not contain numbers of the right type")
    }
    guard let values = try file.numbers(place, row: row) else {
      throw file.fail(place, "has no entry for frame \(k)")
    }
    guard values.count == count else { throw file.fail(place, "must have \(count) numbers (got \(values.count))") }
    guard let bad = values.first(where: { !$0.isFinite }) else { return values }
    throw file.fail(place, "contains \(bad); the run that wrote the file has failed")
  }

  private func vectors(_ path: String, frame k: Int, count: Int) throws(FormatError) -> [Vec3]? {
    guard let values = try element(path, frame: k, count: 3 * count) else { return nil }
    return (0..<count).map { Vec3(values[3 * $0], values[3 * $0 + 1], values[3 * $0 + 2]) }
  }

  /// Returns the species: in Lehr's own samples 0 is A; other programs number differently, and their smallest number is
  /// A.
  private func species(_ group: String, frame k: Int, count: Int) throws(FormatError) -> [Int] {
    guard let numbers = try element("\(group)/species", frame: k, count: count, integers: true) else {
      return [Int](repeating: 0, count: count)
    }
    let isOurs = try file.attribute("name", of: "/h5md/creator") == ["lehr"]
    let kinds = isOurs ? (0..<26).map(Double.init) : Set(numbers).sorted()
    guard kinds.count <= 26 else { throw file.fail("\(group)/species", "has more than 26 species") }
    let letters = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
    return try numbers.map { number throws(FormatError) in
      guard let species = letters[number] else { throw file.fail("\(group)/species", "contains an unknown species") }
      return species
    }
  }

  private func radii(_ group: String, frame k: Int, count: Int) throws(FormatError) -> [Double]? {
    for (element, part) in [("radius", 1.0), ("diameter", 0.5)] {
      guard let sizes = try self.element("\(group)/\(element)", frame: k, count: count) else { continue }
      if let bad = sizes.first(where: { !($0 > 0) }) {
        throw file.fail("\(group)/\(element)", "a \(element) must be positive (got \(bad))")
      }
      return sizes.map { part * $0 }
    }
    return nil
  }
}
