import CForeignHDF5
import Particles

/// A reader of H5MD 1.1 files of any program: numbers of any width, chunked or compressed, elements that are fixed in
/// time or sampled at steps of their own, several groups of particles. See FORMAT.md for the supported elements.
struct H5MDReader: ~Copyable {
  let file: ForeignHDF5
  private let name: String
  private let choice: FrameChoice
  /// The selected frame among those of the positions.
  private(set) var moment = Moment()
  private var notes: [String] = []

  /// An entry of the positions.
  struct Moment {
    var row = 0
    /// The number of entries.
    var count = 1
    var steps: H5MDSteps?
    /// Whether positions are fixed in time.
    var isFixed = true
    /// The step of the entry; nil if the file does not say it.
    var step: Int? { steps?.step(row) }
  }

  /// A reader of an open file; `name` is its name for messages.
  init(_ file: consuming ForeignHDF5, name: String, choice: FrameChoice) {
    (self.name, self.choice) = (name, choice)
    self.file = file
  }

  /// Returns the selected frame of the selected group, or its last.
  consuming func frame() throws(FormatError) -> Frame {
    let group = "/particles/\(try groupName())"
    let position = try findPositions("\(group)/position")
    let count = position.shape.lengths[position.shape.lengths.count - 2]
    let lattice = try lattice(group)
    var positions = try vectors(position, count: count)
    if let images = try find("\(group)/image") {
      let flags = try numbers(images, count: 3 * count, integers: true)
      for i in 0..<count { positions[i] += lattice.translation(Vec3(flags[(3 * i)..<(3 * i + 3)])) }
      if !images.isExact { notes.append("its images are those of an earlier step than its positions") }
    }
    var velocities: [Vec3]?
    if let element = try find("\(group)/velocity") {
      if element.isExact {
        velocities = try vectors(element, count: count)
      } else {
        notes.append("it has no velocities at the step of the frame")
      }
    }
    let radii = try radii(group, count: count)
    let (identifiers, present) = try identifiers(group, count: count)
    let kinds = try species(group, count: count, present)
    if let element = try find("\(group)/mass") {
      let masses = try numbers(element, count: count)
      if let i = present.first(where: { masses[$0] != 1 }) {
        throw file.fail("\(group)/mass", "masses must be 1 (got \(masses[i]))")
      }
    }
    var particles = NumberedParticles()
    particles.reserve(count)
    for i in present {
      particles.append(
        identifiers?[i] ?? i, positions[i], kind: kinds.of[i], radius: radii?[i], velocity: velocities?[i])
    }
    try noteUnits(["\(group)/position", "\(group)/box/edges", "\(group)/velocity"])
    do {
      var frame = try particles.frame(lattice, species: kinds.species, step: moment.step)
      frame.hasSinglePrecision = position.shape.size < 8
      frame.notes += notes
      return frame
    } catch {
      throw file.fail("\(group)/id", error.sentence)
    }
  }

  /// Finds the positions: fixed in time, or with an entry for each frame.
  private mutating func findPositions(_ path: String) throws(FormatError) -> H5MDElement {
    if let shape = try file.shape(of: path) {
      guard shape.kind == LEHR_FOREIGN_REAL, shape.lengths.count == 2, shape.lengths[1] == 3, shape.lengths[0] > 0
      else {
        throw file.fail(path, "must have the shape particles × 3 and real numbers (got \(shape.lengths))")
      }
      guard choice.frame == nil || choice.frame == 0 else {
        throw file.fail(path, "has 1 frames; there is no frame \(choice.frame!) (frames count from 0)")
      }
      return H5MDElement(path: path, row: nil, shape: shape, isExact: true)
    }
    let place = "\(path)/value"
    guard let shape = try file.shape(of: place) else {
      throw file.fail(place, "is missing: the file has no positions")
    }
    guard shape.kind == LEHR_FOREIGN_REAL, shape.lengths.count == 3, shape.lengths[2] == 3, shape.lengths[1] > 0 else {
      throw file.fail(place, "must have the shape frames × particles × 3 and real numbers (got \(shape.lengths))")
    }
    let frames = shape.lengths[0]
    let k = choice.frame ?? frames - 1
    guard k >= 0, k < frames else {
      throw file.fail(place, "has \(frames) frames; there is no frame \(k) (frames count from 0)")
    }
    moment = Moment(row: k, count: frames, steps: try steps(of: path, count: frames), isFixed: false)
    return H5MDElement(path: place, row: k, shape: shape, isExact: true)
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

  private func lattice(_ group: String) throws(FormatError) -> Lattice {
    let box = "\(group)/box"
    let edges = try find("\(box)/edges")
    if let given = choice.box {
      guard edges == nil else { throw FormatError(name, ConfigurationFile.secondBox) }
      return try lattice(Lattice.reading(numbers: given), box)
    }
    guard let boundary = try file.attribute("boundary", of: box) else {
      throw file.fail(box, "has no attribute boundary; the box must be periodic")
    }
    guard boundary.allSatisfy({ $0 == "periodic" }), boundary.count == 3 || boundary.count == 1 else {
      throw file.fail(box, "must be periodic in three directions (got \(list(boundary)))")
    }
    guard let edges else {
      let isLater = try file.shape(of: "\(box)/edges/value") != nil
      throw file.fail(
        "\(box)/edges", isLater ? "has no entry for frame \(moment.row)" : "is missing", wanted: isLater ? nil : .box)
    }
    guard let numbers = try file.numbers(edges.path, row: edges.row), numbers.count == 3 || numbers.count == 9 else {
      throw file.fail("\(box)/edges", "must have three sides or three edges (got \(edges.shape.lengths))")
    }
    return try lattice(Lattice.reading(numbers: numbers, isSingle: edges.shape.size < 8), "\(box)/edges")
  }

  private func lattice(_ found: Result<Lattice, NoLattice>, _ path: String) throws(FormatError) -> Lattice {
    switch found {
    case .success(let lattice): return lattice
    case .failure(let refusal): throw file.fail(path, refusal.sentence)
    }
  }

  /// Returns the identifiers, if there are any, and the particles that are present: −1 fills the places of others.
  private mutating func identifiers(
    _ group: String, count: Int
  ) throws(FormatError) -> (identifiers: [Int]?, present: [Int]) {
    let all = Array(0..<count)
    guard let element = try find("\(group)/id") else { return (nil, all) }
    let identifiers = try integers(element, count: count)
    let present = all.filter { identifiers[$0] != -1 }
    if present.isEmpty {
      notes.append("all of its identifiers are \u{2212}1: particles are in the order of the file")
      return (nil, all)
    }
    return (identifiers, present)
  }

  private func radii(_ group: String, count: Int) throws(FormatError) -> [Double]? {
    for (element, part) in [("radius", 1.0), ("diameter", 0.5)] {
      guard let found = try find("\(group)/\(element)") else { continue }
      let sizes = try numbers(found, count: count)
      if let bad = sizes.first(where: { !($0 > 0) }) {
        throw file.fail("\(group)/\(element)", "a \(element) must be positive (got \(bad))")
      }
      return sizes.map { part * $0 }
    }
    return nil
  }

  /// Notes units other than reduced ones.
  private mutating func noteUnits(_ paths: [String]) throws(FormatError) {
    let reduced = ["", "1", "lj", "sigma", "reduced", "dimensionless"]
    for path in paths {
      for place in [path, "\(path)/value"] {
        guard let unit = (try? file.attribute("unit", of: place))??.first, !reduced.contains(unit.lowercased()) else {
          continue
        }
        notes.append(
          "\(path.split(separator: "/").last!) has the unit \"\(unit.prefix(20))\": numbers are read as they are, in reduced "
            + "units")
        return
      }
    }
  }

  /// Returns the index of each particle's word, and the species of the words.
  ///
  /// In Lehr's own samples 0 is A; other programs number differently, and their smallest number is A. Names are those of
  /// an enumeration, or texts.
  private mutating func species(
    _ group: String, count: Int, _ present: [Int]
  ) throws(FormatError) -> (of: [Int], species: [Int]) {
    let path = "\(group)/species"
    let all = [Int](repeating: 0, count: count)
    guard choice.species == nil else { return (all, [0]) }
    guard let element = try find(path) else {
      notes.append(ConfigurationFile.noSpecies)
      return (all, [0])
    }
    let isOurs = try file.attribute("name", of: "/h5md/creator") == ["lehr"]
    var words = SpeciesWords(choice, numbering: isOurs ? .fromZero : .ranked)
    let names: [String]
    if element.shape.kind == LEHR_FOREIGN_STRING {
      names = try file.strings(element.path, row: element.row) ?? []
      guard names.count == count else { throw file.fail(path, "must have \(count) names (got \(names.count))") }
    } else {
      let numbers = try integers(element, count: count).map { "\($0)" }
      let members = element.shape.kind == LEHR_FOREIGN_ENUMERATION ? try file.members(element.path) : [:]
      names = enumerated(numbers, members)
    }
    var indices = all
    for i in present { indices[i] = try words.index(names[i]) { FormatError(self.name, chunk: path, $0) } }
    return (indices, try words.species { FormatError(name, chunk: path, $1, wanted: $2) })
  }

  /// The names of an enumeration's numbers, unless they say nothing of the species A, B, …
  private mutating func enumerated(_ numbers: [String], _ members: [Int: String]) -> [String] {
    guard !members.isEmpty else { return numbers }
    let used = Set(numbers.compactMap { Int($0) }).sorted()
    let names = used.map { members[$0] ?? "\($0)" }
    let areLetters = names.allSatisfy { $0.utf8.count == 1 && (65...90).contains($0.utf8.first!) }
    guard choice.names.isEmpty, !areLetters else { return numbers.map { members[Int($0)!] ?? $0 } }
    notes.append(
      "its species \(names.prefix(6).joined(separator: ", ").prefix(60)) are read as A, B, … in the order of their numbers; "
        + "give the names of A, B, … for another order")
    return numbers
  }
}
