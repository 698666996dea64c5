import Particles

/// One instant of a sample, as every format of this module gives it and takes it.
///
/// | quantity | code | shape | unit |
/// |---|---|---|---|
/// | positions, box, species, radii | `configuration` | N | λ; positions unwrapped where the file says how |
/// | velocities | `velocities` | N, or none | (ε/m)^½; masses are 1 |
/// | time step | `step` | | none where the file knows none |
public struct Frame: Sendable, Equatable {
  /// Where the particles are.
  public var configuration: Configuration
  /// How fast they move, if the file says so.
  public var velocities: [Vec3]?
  /// The number of the time step, if the file says so.
  public var step: Int?
  /// Further keys and values, such as `model`; only extended XYZ keeps them.
  public var properties: [(key: String, value: String)]
  /// Whether the positions were stored in 32 bits: their rounding alone leaves net forces of 10⁻⁶ of the pair forces, so
  /// that no such configuration is an inherent state before it is quenched again.
  public var hasSinglePrecision: Bool

  /// A frame to be written.
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

  /// Whether two frames are the same, properties included.
  public static func == (a: Frame, b: Frame) -> Bool {
    a.configuration == b.configuration && a.velocities == b.velocities && a.step == b.step
      && a.hasSinglePrecision == b.hasSinglePrecision && a.properties.elementsEqual(b.properties) { $0 == $1 }
  }
}

/// Which frame of a file is wanted, and what names mean in it.
public struct FrameChoice: Sendable {
  /// The index of the frame, from 0; the last if none is named.
  public var frame: Int?
  /// The group of particles, in files that have several.
  public var group: String?
  /// The names of species A, B, … in the file; capital letters need none.
  public var names: [String]

  /// A choice as described.
  public init(frame: Int? = nil, group: String? = nil, names: [String] = []) {
    (self.frame, self.group, self.names) = (frame, group, names)
  }

  /// The species that `word` names, or nil.
  func species(_ word: some StringProtocol) -> Int? {
    if let index = names.firstIndex(where: { $0 == word }) { return index }
    guard word.utf8.count == 1, let letter = word.utf8.first, (65...90).contains(letter) else { return nil }
    return Int(letter) - 65
  }
}
