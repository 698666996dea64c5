import Interactions
import Particles

/// The shape of a cell: its sides in any unit, and its tilts over the side that they go along.
public struct CellShape: Sendable, CustomStringConvertible {
  /// L_x : L_y : L_z.
  public let sides: Vec3
  /// xy/L_x, xz/L_x, yz/L_y.
  public let tilts: Vec3

  /// A shape.
  public init(_ sides: Vec3, tilts: Vec3 = .zero) { (self.sides, self.tilts) = (sides, tilts) }

  /// The shape in words.
  public var description: String { "sides \(sides), tilts \(tilts)" }

  /// Bricks, an elongated one, sheared cells with tilts up to half a side in every plane, an elongated sheared one, and one
  /// whose tilts are larger than they need be.
  public static let all: [CellShape] = [
    CellShape(Vec3(1.2, 1, 0.9)), CellShape(Vec3(1, 1, 3)),
    CellShape(Vec3(1, 1, 1), tilts: Vec3(0.5, 0, 0)), CellShape(Vec3(1, 1, 1), tilts: Vec3(0.5, -0.5, 0.5)),
    CellShape(Vec3(2.5, 1, 1.1), tilts: Vec3(-0.3, 0.45, -0.2)),
    CellShape(Vec3(1, 1.1, 0.9), tilts: Vec3(1.3, -2.2, 0.7)),
  ]
}

/// Particles of `model` on a lattice that fills a cell of the given shape, each displaced by up to `jitter` lattice
/// constants: as many as the range of the interaction needs, at the model's density.
public func jitteredSample(
  of model: Model, in shape: CellShape, jitter: Double = 0.08, seed: UInt64 = 1
) throws -> Configuration {
  var least = 5.0
  while true {
    let sample = jitteredSample(of: model, in: shape, least: least, jitter: jitter, seed: seed)
    if (try? model.check(sample)) != nil || sample.count > 6000 {
      try model.check(sample)
      return sample
    }
    least *= 1.1
  }
}

private func jitteredSample(
  of model: Model, in shape: CellShape, least: Double, jitter: Double, seed: UInt64
) -> Configuration {
  let sites = (shape.sides / shape.sides.min() * least).rounded(.up)
  let spacing = Cell(count: 1, density: model.density).side
  let sides = spacing * sites
  let cell = Cell(sides: sides, tilts: Vec3(sides.x, sides.x, sides.y) * shape.tilts)
  let (nx, ny, nz) = (Int(sites.x), Int(sites.y), Int(sites.z))
  let count = nx * ny * nz
  let tree = SeedTree(seed: seed)
  var kinds = tree.stream("kinds")
  var places = tree.stream("places")
  let (species, radii) = model.composition.particles(count: count, stream: &kinds)
  let positions = (0..<count).map { k in
    let site = Vec3(Double(k % nx), Double(k / nx % ny), Double(k / nx / ny))
    let shake = Vec3(places.uniform() - 0.5, places.uniform() - 0.5, places.uniform() - 0.5)
    return cell.translation(site / sites) + 2 * jitter * spacing * shake
  }
  return Configuration(cell: cell, positions: positions, species: species, radii: radii)
}
