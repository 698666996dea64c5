/// Where the particles of one sample are: positions, species and, where the model has them, sizes.
///
/// | quantity | code | shape | unit |
/// |---|---|---|---|
/// | cell | `cell` | | length |
/// | positions | `positions` | N | length, anywhere (not necessarily wrapped) |
/// | species | `species` | N | 0 = A, 1 = B, in the model's order |
/// | radii | `radii` | N, or none | length; none where sizes belong to the species |
public struct Configuration: Sendable, Equatable {
  /// The periodic cell.
  public var cell: Cell
  /// One position a particle.
  public var positions: [Vec3]
  /// One species index a particle: 0 is the model's A, 1 its B.
  public var species: [Int]
  /// One radius a particle, or none where the sizes follow from the species.
  public var radii: [Double]?

  /// A configuration of as many particles as `positions`; `species` and `radii` must have the same number.
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

  /// N/V.
  public var density: Double { Double(count) / cell.volume }
}

/// A configuration in motion: where the particles are and how fast they move. All masses are 1.
public struct PhasePoint: Sendable, Equatable {
  /// Where the particles are.
  public var configuration: Configuration
  /// One velocity a particle.
  public var velocities: [Vec3]

  /// `velocities` must have one entry for every particle.
  public init(configuration: Configuration, velocities: [Vec3]) {
    precondition(velocities.count == configuration.count, "one velocity for every particle")
    self.configuration = configuration
    self.velocities = velocities
  }
}
