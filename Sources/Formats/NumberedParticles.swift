import Particles

/// Particles in the order of a file, sorted by identifier once all have been read.
///
/// LAMMPS writes particles in the order of its processors; only the identifier is unique.
struct NumberedParticles {
  private var identifiers: [Int] = []
  private var positions: [Vec3] = []
  private var species: [Int] = []
  private var radii: [Double] = []
  private var velocities: [Vec3] = []

  /// Reserves memory for `count` particles, but at most a million, since the count may be wrong.
  mutating func reserve(_ count: Int) {
    let count = min(count, 1 << 20)
    identifiers.reserveCapacity(count)
    positions.reserveCapacity(count)
    species.reserveCapacity(count)
  }

  /// The number of particles.
  var count: Int { positions.count }

  /// Appends a particle; `radius` and `velocity` must be given for all particles or for none.
  mutating func append(_ identifier: Int, _ position: Vec3, species kind: Int, radius: Double?, velocity: Vec3?) {
    identifiers.append(identifier)
    positions.append(position)
    species.append(kind)
    if let radius { radii.append(radius) }
    if let velocity { velocities.append(velocity) }
  }

  /// Returns the frame of all particles, rotated like their lattice, or an identifier that occurs twice.
  func frame(_ lattice: Lattice, step: Int?, velocities others: [Int: Vec3]? = nil) -> Result<Frame, TwiceTheSame> {
    let order = identifiers.indices.sorted { (identifiers[$0], $0) < (identifiers[$1], $1) }
    for (a, b) in zip(order, order.dropFirst()) where identifiers[a] == identifiers[b] {
      return .failure(TwiceTheSame(identifier: identifiers[a]))
    }
    let moving: [Vec3]? =
      others.map { others in order.map { others[identifiers[$0]] ?? .zero } }
      ?? (velocities.isEmpty ? nil : order.map { velocities[$0] })
    return .success(
      Frame(
        configuration: Configuration(
          cell: lattice.cell, positions: order.map { lattice.turned(positions[$0]) },
          species: order.map { species[$0] },
          radii: radii.isEmpty ? nil : order.map { radii[$0] }), velocities: moving?.map(lattice.turned), step: step))
  }
}

/// The error that two particles have the same identifier.
struct TwiceTheSame: Error {
  let identifier: Int
}

extension LineScanner {
  /// Returns the species of a LAMMPS type: type 1 is A.
  func species(type word: Range<Int>) throws(FormatError) -> Int {
    let type = try integer(word, "a type")
    guard (1...26).contains(type) else { throw fail("a type must be from 1 to 26 (got \(type))") }
    return type - 1
  }

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

  /// Returns the frame of all particles.
  func frame(
    _ particles: NumberedParticles, _ lattice: Lattice, step: Int?, velocities: [Int: Vec3]? = nil
  ) throws(FormatError) -> Frame {
    switch particles.frame(lattice, step: step, velocities: velocities) {
    case .success(let frame): return frame
    case .failure(let twice): throw fail("particle \(twice.identifier) is given twice")
    }
  }
}
