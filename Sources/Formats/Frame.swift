import Particles

/// One frame of a trajectory: the common representation of all file formats.
///
/// | quantity | code | shape | unit |
/// |---|---|---|---|
/// | positions, box, species, radii | `configuration` | N | λ; unwrapped if the file has image flags |
/// | velocities | `velocities` | N, or nil | (ε/m)^½; masses are 1 |
/// | time step | `step` | | nil if the file has none |
public struct Frame: Sendable, Equatable {
  /// The cell, positions and species of the particles.
  public var configuration: Configuration
  /// The velocities, if the file contains them.
  public var velocities: [Vec3]?
  /// The index of the time step, if the file contains it.
  public var step: Int?
  /// Other keys and values, such as `model`; stored in extended XYZ only.
  public var properties: [(key: String, value: String)]
  /// Whether the positions were stored with 32 bits: their rounding alone causes net forces of 10⁻⁶ of the pair forces,
  /// so that such a configuration must be minimized again to become an inherent state.
  public var hasSinglePrecision: Bool
  /// What the reader assumed or left out, as sentences without the file's name. Commands print them as warnings.
  public var notes: [String] = []

  /// Creates a frame to be written.
  public init(
    configuration: Configuration, velocities: [Vec3]? = nil, step: Int? = nil,
    properties: [(key: String, value: String)] = [], hasSinglePrecision: Bool = false
  ) {
    precondition(velocities == nil || velocities!.count == configuration.count, "one velocity for every particle")
    self.configuration = configuration
    self.velocities = velocities
    self.step = step
    self.properties = properties
    self.hasSinglePrecision = hasSinglePrecision
  }

  /// Returns whether two frames are equal, including properties but not notes.
  public static func == (a: Frame, b: Frame) -> Bool {
    a.configuration == b.configuration && a.velocities == b.velocities && a.step == b.step
      && a.hasSinglePrecision == b.hasSinglePrecision && a.properties.elementsEqual(b.properties) { $0 == $1 }
  }
}

/// The selection of a frame of a file, the meaning of its names, and what it does not contain.
public struct FrameChoice: Sendable {
  /// The index of the frame, from 0; nil for the last.
  public var frame: Int?
  /// The group of particles, in files with several groups.
  public var group: String?
  /// The names of species A, B, … in the file; not required for capital letters. If given, no other names are accepted.
  public var names: [String]
  /// The cell of a file without one: the side of a cube, three sides, or three edges; in units of length.
  public var box: [Double]?
  /// The species of the particles, in place of those in the file.
  public var species: SpeciesList?

  /// Creates a selection.
  public init(
    frame: Int? = nil, group: String? = nil, names: [String] = [], box: [Double]? = nil, species: SpeciesList? = nil
  ) {
    (self.frame, self.group, self.names, self.box, self.species) = (frame, group, names, box, species)
  }
}
