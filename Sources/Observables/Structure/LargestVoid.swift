import Particles

/// The largest sphere in a configuration that contains no particle center.
///
/// No point of a box with center x and half sides h is farther from the particles than min_j (Σ_a (|r_ja − x_a| +
/// h_a)²)^½. Boxes that cannot exceed the best point found by the ``tolerance`` are discarded, and the others divided
/// into eight, until none is left. For most boxes the first particle examined is sufficient. In a triclinic cell the
/// boxes are the axis-aligned boxes around the pieces.
public struct LargestVoid {
  /// The radius R_v/a₀, within ``tolerance``.
  public let radius: Double

  /// The tolerance of the radius, in a₀.
  static let tolerance = 0.01
  /// The edges of the initial boxes, in a₀.
  private static let firstEdge = 0.5

  private struct Box {
    /// In units of the cell's edges.
    var center: Vec3
    /// The upper bound of the squared distance of a point of the box to the nearest particle.
    var bound: Double
  }

  /// Computes the largest void of `configuration`.
  public init(_ configuration: Configuration) {
    let spacing = Cell(count: 1, density: configuration.density).side
    let search = Search(configuration, spacing: spacing)
    let cell = search.cell
    func count(_ side: Double) -> Int { max(1, Int((side / (Self.firstEdge * spacing)).rounded(.up))) }
    let counts = SIMD3(count(cell.sides.x), count(cell.sides.y), count(cell.sides.z))
    var step = Vec3(1 / Double(counts.x), 1 / Double(counts.y), 1 / Double(counts.z))
    var half = Self.halfSides(cell, step)
    // The squares of the best radius, and of the radius that the bound of a box must exceed.
    var (best, wanted) = (0.0, 0.0)
    var boxes: [Box] = []
    func add(_ center: Vec3) {
      let found = search.distance(cell.translation(center), half, wanted: wanted)
      guard found.bound > wanted else { return }
      if found.square > best {
        best = found.square
        let radius = best.squareRoot() + Self.tolerance * spacing
        wanted = radius * radius
      }
      if found.bound > wanted { boxes.append(Box(center: center, bound: found.bound)) }
    }
    for z in 0..<counts.z {
      for y in 0..<counts.y {
        for x in 0..<counts.x { add(step * (Vec3(Double(x), Double(y), Double(z)) + 0.5)) }
      }
    }
    while !boxes.isEmpty {
      step *= 0.5
      half *= 0.5
      let open = boxes
      boxes = []
      for box in open where box.bound > wanted {
        for corner in 0..<8 {
          let sign = Vec3(corner & 1 == 0 ? -1 : 1, corner & 2 == 0 ? -1 : 1, corner & 4 == 0 ? -1 : 1)
          add(box.center + 0.5 * sign * step)
        }
      }
    }
    radius = best.squareRoot() / spacing
  }

  /// Returns half the sides of the axis-aligned box around a piece of the cell, `step` of its edges.
  private static func halfSides(_ cell: Cell, _ step: Vec3) -> Vec3 {
    0.5
      * Vec3(
        cell.sides.x * step.x + abs(cell.tilts.x) * step.y + abs(cell.tilts.y) * step.z,
        cell.sides.y * step.y + abs(cell.tilts.z) * step.z, cell.sides.z * step.z)
  }

  /// A search for the distance from points to the nearest particle.
  private struct Search {
    let cell: Cell
    private let configuration: Configuration
    private let near: NeighborGrid
    private let reach: Double

    init(_ configuration: Configuration, spacing: Double) {
      self.configuration = configuration
      cell = configuration.cell.reduced
      reach = spacing
      near = NeighborGrid(configuration, reach: spacing)
    }

    /// Returns the squared distance from x to the nearest particle, and the square of the bound for the box around it;
    /// if that is not above `wanted`, any such bound.
    func distance(_ x: Vec3, _ half: Vec3, wanted: Double) -> (square: Double, bound: Double) {
      var (square, bound) = (Double.infinity, Double.infinity)
      near.visit(near: x) { _, r in
        square = min(square, r.squaredLength)
        bound = min(bound, (r.replacing(with: -r, where: r .< 0) + half).squaredLength)
        return bound > wanted
      }
      guard bound > wanted else { return (square, bound) }
      // Beyond the reach there may be nearer particles that the grid does not return.
      guard square > reach * reach else { return (square, bound) }
      for position in configuration.positions {
        let r = cell.minimumImage(position - x)
        square = min(square, r.squaredLength)
        bound = min(bound, (r.replacing(with: -r, where: r .< 0) + half).squaredLength)
      }
      return (square, bound)
    }
  }
}
