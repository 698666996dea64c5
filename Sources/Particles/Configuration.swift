/// The positions, species and, if the model requires them, radii of the particles of one sample.
///
/// | quantity | code | shape | unit |
/// |---|---|---|---|
/// | cell | `cell` | | length |
/// | positions | `positions` | N | length, not necessarily wrapped into the cell |
/// | species | `species` | N | 0 = A, 1 = B, in the model's order |
/// | radii | `radii` | N, or nil | length; nil if the species determine the sizes |
public struct Configuration: Sendable, Equatable {
  /// The periodic cell.
  public var cell: Cell
  /// The positions, one per particle.
  public var positions: [Vec3]
  /// The species index of each particle: 0 is the model's A, 1 its B.
  public var species: [Int]
  /// The radius of each particle, or nil if the species determine the sizes.
  public var radii: [Double]?

  /// Creates a configuration; `positions`, `species` and, if not nil, `radii` must have equal counts.
  public init(cell: Cell, positions: [Vec3], species: [Int], radii: [Double]? = nil) {
    precondition(positions.count == species.count, "one species for every position")
    precondition(radii == nil || radii!.count == positions.count, "one radius for every position")
    self.cell = cell
    self.positions = positions
    self.species = species
    self.radii = radii
  }

  /// The number of particles N.
  public var count: Int { positions.count }

  /// The number density N/V.
  public var density: Double { Double(count) / cell.volume }
}

/// A configuration with velocities: a point in phase space. All masses are 1.
public struct PhasePoint: Sendable, Equatable {
  /// The positions of the particles.
  public var configuration: Configuration
  /// The velocities, one per particle.
  public var velocities: [Vec3]

  /// Creates a phase point; `velocities` must have one entry per particle.
  public init(configuration: Configuration, velocities: [Vec3]) {
    precondition(velocities.count == configuration.count, "one velocity for every particle")
    self.configuration = configuration
    self.velocities = velocities
  }
}
