import Particles

/// Particles in the order of a file, sorted by identifier once all have been read.
///
/// LAMMPS writes particles in the order of its processors; only the identifier is unique.
struct NumberedParticles {
  private var identifiers: [Int] = []
  private var positions: [Vec3] = []
  private var kinds: [Int] = []
  private var radii: [Double] = []
  private var velocities: [Vec3] = []

  /// Reserves memory for `count` particles, but at most a million, since the count may be wrong.
  mutating func reserve(_ count: Int) {
    let count = min(count, 1 << 20)
    identifiers.reserveCapacity(count)
    positions.reserveCapacity(count)
    kinds.reserveCapacity(count)
  }

  /// The number of particles.
  var count: Int { positions.count }

  /// Appends a particle, with the index of its ``SpeciesWords`` word; `radius` and `velocity` must be given for all
  /// particles or for none.
  mutating func append(_ identifier: Int, _ position: Vec3, kind: Int, radius: Double?, velocity: Vec3?) {
    identifiers.append(identifier)
    positions.append(position)
    kinds.append(kind)
    if let radius { radii.append(radius) }
    if let velocity { velocities.append(velocity) }
  }

  /// Returns the frame of all particles, rotated like their lattice; `species` are those of the words.
  func frame(
    _ lattice: Lattice, species: [Int], step: Int?, velocities others: [Int: Vec3]? = nil
  ) throws(ParticleFault) -> Frame {
    let order = identifiers.indices.sorted { (identifiers[$0], $0) < (identifiers[$1], $1) }
    for (a, b) in zip(order, order.dropFirst()) where identifiers[a] == identifiers[b] {
      throw .twice(identifiers[a])
    }
    var moving: [Vec3]? = velocities.isEmpty ? nil : order.map { velocities[$0] }
    if let others {
      if let k = order.first(where: { others[identifiers[$0]] == nil }) { throw .noVelocity(identifiers[k]) }
      moving = order.map { others[identifiers[$0]]! }
    }
    var frame = Frame(
      configuration: Configuration(
        cell: lattice.cell, positions: order.map { lattice.turned(positions[$0]) },
        species: order.map { species[kinds[$0]] },
        radii: radii.isEmpty ? nil : order.map { radii[$0] }), velocities: moving?.map(lattice.turned), step: step)
    if lattice.isTurned { frame.notes.append(Lattice.turnedNote) }
    return frame
  }
}

/// The reason that particles form no frame.
enum ParticleFault: Error {
  /// Two particles have this identifier.
  case twice(Int)
  /// The particle with this identifier has no velocity, though others have one.
  case noVelocity(Int)

  /// The reason as a sentence.
  var sentence: String {
    switch self {
    case .twice(let identifier): "particle \(identifier) is given twice"
    case .noVelocity(let identifier): "particle \(identifier) has no velocity in the section Velocities"
    }
  }
}

extension LineScanner {
  /// Returns the radius for a diameter.
  func radius(diameter word: Range<Int>) throws(FormatError) -> Double {
    let diameter = try number(word)
    guard diameter > 0 else { throw fail("a diameter must be positive (got \(diameter))") }
    return diameter / 2
  }

  /// Throws if a mass differs from 1 by more than `tolerance`.
  func checkMass(_ mass: Double, tolerance: Double = 0) throws(FormatError) {
    guard abs(mass - 1) <= tolerance else {
      throw fail("masses must be 1 (got \(mass)): the unit of mass must be that of the particles")
    }
  }

  /// Returns the lattice of a box.
  func lattice(_ box: Result<Lattice, NoLattice>) throws(FormatError) -> Lattice {
    switch box {
    case .success(let lattice): return lattice
    case .failure(let refusal): throw fail(refusal.sentence)
    }
  }

  /// Returns the frame of all particles, whose species are named by `words`.
  func frame(
    _ particles: NumberedParticles, _ lattice: Lattice, _ words: SpeciesWords, step: Int?,
    velocities: [Int: Vec3]? = nil
  ) throws(FormatError) -> Frame {
    let species = try words.species { FormatError(name, line: words.words[$0].line, $1, wanted: $2) }
    do {
      return try particles.frame(lattice, species: species, step: step, velocities: velocities)
    } catch {
      throw fail(error.sentence)
    }
  }
}
