import CForeignHDF5
import Particles

/// A reader of gamdpy's HDF5 files: trajectories, restarts and single configurations. Numbers have 32 bits.
///
/// | place | content |
/// |---|---|
/// | `trajectory` (`trajectory_saver` before 0.4): `positions`, `images`, `velocities` | blocks × configurations × N × 3 |
/// | … `sim_box` | blocks × configurations × sides, if the box changes |
/// | … `steps`, attribute `steps_per_timeblock` | the steps of a block, and its length |
/// | a configuration: `vectors` (r, v, …) or `r` and `v`; `ptype`, `r_im`, `scalars` (m, …) | |
/// | … attributes `simbox_name`, `simbox_data` | sides, then the shift of a box of Lees and Edwards |
struct GamdpyReader: ~Copyable {
  private let file: ForeignHDF5
  private let name: String
  private let choice: FrameChoice
  private let layout: Layout

  /// What a file contains.
  struct Layout {
    /// The group of the trajectory, if there is one.
    var trajectory: String?
    /// The groups of configurations.
    var configurations: [String]
    /// The configuration that says what does not change.
    var first: String? { configurations.first { $0 == "/initial_configuration" } ?? configurations.first }
  }

  init(_ file: consuming ForeignHDF5, name: String, choice: FrameChoice, layout: Layout) {
    (self.name, self.choice, self.layout) = (name, choice, layout)
    self.file = file
  }

  /// Returns the layout of a file with these groups; nil if it is not gamdpy's.
  static func layout(of file: borrowing ForeignHDF5, _ groups: [String]) throws(FormatError) -> Layout? {
    var layout = Layout(configurations: [])
    for group in ["trajectory", "trajectory_saver"] where groups.contains(group) {
      if try file.shape(of: "/\(group)/positions") != nil { layout.trajectory = "/\(group)" }
    }
    var places = groups.filter { $0 != "trajectory" && $0 != "trajectory_saver" }.map { "/\($0)" }
    if groups.contains("restarts") { places += (try file.names(in: "/restarts") ?? []).map { "/restarts/\($0)" } }
    for place in places.prefix(1000) {
      guard let members = try file.names(in: place), members.contains("ptype"),
        members.contains("vectors") || members.contains("r")
      else { continue }
      layout.configurations.append(place)
    }
    // Version 0.2: the root is the configuration.
    if groups.contains("r"), groups.contains("ptype") { layout.configurations.append("") }
    return layout.configurations.isEmpty ? nil : layout
  }

  /// Returns the selected frame of the trajectory, or the selected configuration; by default the last frame, or the only
  /// configuration.
  consuming func frame() throws(FormatError) -> Frame {
    if let group = choice.group {
      if let trajectory = layout.trajectory, trajectory.dropFirst() == group { return try frame(of: trajectory) }
      guard let place = layout.configurations.first(where: { $0.dropFirst() == group }) else {
        let all = (layout.trajectory.map { [$0] } ?? []) + layout.configurations
        let list = all.prefix(8).map { String($0.dropFirst()) }.joined(separator: ", ")
        throw FormatError(name, "there is no group \"\(group.prefix(40))\"; the groups are \(list)")
      }
      return try configuration(place)
    }
    if let trajectory = layout.trajectory { return try frame(of: trajectory) }
    guard layout.configurations.count == 1 else {
      let list = layout.configurations.prefix(8).map { String($0.dropFirst()) }.joined(separator: ", ")
      throw FormatError(name, "there are several configurations: \(list)", wanted: .group)
    }
    return try configuration(layout.configurations[0])
  }

  private func fail(_ path: String, _ sentence: String) -> FormatError {
    file.fail(path.isEmpty ? "/" : path, sentence)
  }

  // MARK: one configuration

  private func configuration(_ place: String) throws(FormatError) -> Frame {
    guard choice.frame == nil || choice.frame == 0 else {
      throw fail(place, "is one configuration; there is no frame \(choice.frame!)")
    }
    let positions = try vectors("r", of: place)
    guard let positions else { throw fail(place, "has no positions") }
    return try frame(
      place, positions: positions, images: try integers("\(place)/r_im"), velocities: try vectors("v", of: place),
      lattice: try lattice(try box(of: place), place), step: nil,
      isSingle: try isSingle(["\(place)/r", "\(place)/vectors"]))
  }

  /// Whether the first of these datasets that exists has 32 bits per number.
  private func isSingle(_ paths: [String]) throws(FormatError) -> Bool {
    for path in paths { if let shape = try file.shape(of: path) { return shape.size < 8 } }
    return true
  }

  /// The vectors of this name: a column of `vectors`, or a dataset.
  private func vectors(_ column: String, of place: String) throws(FormatError) -> [Double]? {
    if let shape = try file.shape(of: "\(place)/\(column)"), shape.kind == LEHR_FOREIGN_REAL {
      guard shape.lengths.count == 2, shape.lengths[1] == 3 else {
        throw fail("\(place)/\(column)", "must have the shape particles × 3 (got \(shape.lengths))")
      }
      return try file.numbers("\(place)/\(column)")
    }
    let path = "\(place)/vectors"
    guard let columns = try file.attribute("vector_columns", of: path), let k = columns.firstIndex(of: column),
      let shape = try file.shape(of: path)
    else { return nil }
    guard shape.lengths.count == 3, shape.lengths[0] == columns.count, shape.lengths[2] == 3 else {
      throw fail(path, "must have the shape vectors × particles × 3 (got \(shape.lengths))")
    }
    return try file.numbers(path, row: k)
  }

  private func integers(_ path: String) throws(FormatError) -> [Double]? {
    try file.shape(of: path) == nil ? nil : try file.numbers(path)
  }

  // MARK: a frame of the trajectory

  private func frame(of trajectory: String) throws(FormatError) -> Frame {
    let path = "\(trajectory)/positions"
    guard let shape = try file.shape(of: path), shape.lengths.count == 4, shape.lengths[3] == 3, shape.lengths[2] > 0
    else {
      throw fail(path, "must have the shape blocks × configurations × particles × 3")
    }
    let (blocks, each) = (shape.lengths[0], shape.lengths[1])
    let frames = blocks.multipliedReportingOverflow(by: each).partialValue
    let k = choice.frame ?? frames - 1
    guard k >= 0, k < frames else {
      throw fail(path, "has \(frames) frames; there is no frame \(choice.frame ?? 0) (frames count from 0)")
    }
    let (block, within) = k.quotientAndRemainder(dividingBy: each)
    func part(_ path: String) throws(FormatError) -> [Double]? {
      guard let shape = try file.shape(of: path), shape.lengths.count >= 2, shape.lengths[0] == blocks,
        shape.lengths[1] == each, let numbers = try file.numbers(path, row: block)
      else { return nil }
      let count = numbers.count / each
      return Array(numbers[(within * count)..<((within + 1) * count)])
    }
    guard let positions = try part(path), positions.contains(where: { $0 != 0 }) else {
      throw fail(path, "frame \(k) was not written: all of its positions are 0; choose an earlier frame")
    }
    guard let place = layout.first else { throw fail("/initial_configuration", "is missing") }
    let own = try part("\(trajectory)/sim_box")
    let box = try box(of: place)
    let steps = try file.shape(of: "\(trajectory)/steps") == nil ? nil : try file.integers("\(trajectory)/steps")
    let length = (try? file.numbers(attribute: "steps_per_timeblock", of: trajectory))?.first.flatMap {
      Int(exactly: $0)
    }
    var step: Int?
    if let steps, steps.count == each, block == 0 || length != nil {
      let (start, overflow) = block.multipliedReportingOverflow(by: length ?? 0)
      let (sum, more) = start.addingReportingOverflow(steps[within])
      step = overflow || more ? nil : sum
    }
    return try frame(
      place, positions: positions, images: try part("\(trajectory)/images"),
      velocities: try part("\(trajectory)/velocities"), lattice: try lattice(own ?? box, path), step: step,
      isSingle: shape.size < 8)
  }

  // MARK: what both need

  /// The sides of the box, and what follows them.
  private func box(of place: String) throws(FormatError) -> [Double] {
    if let data = try file.numbers(attribute: "simbox_data", of: place) { return data }
    if let data = try file.numbers(attribute: "simbox", of: place.isEmpty ? "/" : place) { return data }
    throw fail(place, "has no attribute simbox_data: the box is missing")
  }

  /// The lattice of three sides, and the shift of the image above the box in boxes of Lees and Edwards.
  private func lattice(_ data: [Double], _ path: String) throws(FormatError) -> Lattice {
    guard choice.box == nil else { throw FormatError(name, ConfigurationFile.secondBox) }
    guard (3...5).contains(data.count), data.allSatisfy(\.isFinite) else {
      throw fail(path, "the box must have three sides (got \(data.count) numbers)")
    }
    let shift = data.count > 3 ? data[3] : 0
    switch Lattice.reading(sides: Array(data[0..<3]), tilts: [shift, 0, 0], isSingle: true) {
    case .success(let lattice): return lattice
    case .failure(let refusal): throw fail(path, refusal.sentence)
    }
  }

  /// The types of the particles. Those of restarts and trajectories refer to the first configuration.
  private func types(of place: String, count: Int) throws(FormatError) -> [Int] {
    for place in [place, layout.first ?? place] {
      if let types = try? file.integers("\(place)/ptype"), types.count == count { return types }
    }
    throw fail("\(place)/ptype", "must have the types of \(count) particles")
  }

  private func checkMasses(_ place: String, count: Int) throws(FormatError) {
    var masses = try file.shape(of: "\(place)/m") == nil ? nil : try file.numbers("\(place)/m")
    let path = "\(place)/scalars"
    if masses == nil, try file.shape(of: path) != nil, let names = try file.attribute("scalar_columns", of: path),
      let column = names.firstIndex(of: "m"), let all = try file.numbers(path), all.count == names.count * count
    {
      masses = (0..<count).map { all[$0 * names.count + column] }
    }
    if let bad = masses?.first(where: { $0 != 1 }) { throw fail(place, "masses must be 1 (got \(bad))") }
  }

  private func frame(
    _ place: String, positions: [Double], images: [Double]?, velocities: [Double]?, lattice: Lattice, step: Int?,
    isSingle: Bool
  ) throws(FormatError) -> Frame {
    let count = positions.count / 3
    guard count > 0, images.map({ $0.count == 3 * count }) ?? true, velocities.map({ $0.count == 3 * count }) ?? true
    else {
      throw fail(place, "its arrays have different numbers of particles")
    }
    guard (positions + (velocities ?? [])).allSatisfy(\.isFinite) else {
      throw fail(place, "a coordinate is not finite; the run that wrote the file has failed")
    }
    try checkMasses(place, count: count)
    func vector(_ values: [Double], _ i: Int) -> Vec3 { Vec3(values[3 * i], values[3 * i + 1], values[3 * i + 2]) }
    var words = SpeciesWords(choice, noun: "type", numbering: .fromZero)
    let types = try types(of: place, count: count)
    var particles = NumberedParticles()
    particles.reserve(count)
    for i in 0..<count {
      var x = vector(positions, i)
      if let images { x += lattice.translation(vector(images, i)) }
      let kind = try words.index("\(types[i])") { FormatError(name, chunk: "\(place)/ptype", $0) }
      particles.append(i, x, kind: kind, radius: nil, velocity: velocities.map { vector($0, i) })
    }
    let species = try words.species { FormatError(name, chunk: "\(place)/ptype", $1, wanted: $2) }
    do {
      var frame = try particles.frame(lattice, species: species, step: step)
      frame.hasSinglePrecision = isSingle
      return frame
    } catch {
      throw fail(place, error.sentence)
    }
  }
}
