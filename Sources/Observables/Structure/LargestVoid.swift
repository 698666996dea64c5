import Particles

/// The largest sphere of a configuration that has no particle's center in it.
///
/// d(x), the distance from x to the nearest particle, changes by no more than x moves. Of a parallelepiped with the center x
/// and the half diagonal h no point is farther from the particles than d(x) + h: those that cannot beat the best point
/// known are left out, and the others cut in eight, until h is below ``tolerance``.
public struct LargestVoid {
  /// R_v/a₀, within ``tolerance``.
  public let radius: Double

  /// In a₀.
  static let tolerance = 0.01
  /// The edges of the first parallelepipeds, in a₀.
  private static let firstEdge = 0.4

  /// The largest void of `configuration`.
  public init(_ configuration: Configuration) {
    let spacing = Cell(count: 1, density: configuration.density).side
    let cell = configuration.cell.reduced
    let near = NeighborGrid(configuration, reach: spacing)
    let all = NeighborGrid(configuration, reach: 3 * spacing)
    func distance(_ x: Vec3) -> Double {
      func nearest(_ grid: NeighborGrid) -> Double {
        var best = Double.infinity
        grid.visit(near: x) { _, r in best = min(best, r.squaredLength) }
        return best.squareRoot()
      }
      // Beyond the reach of the grid there may be nearer ones than it knows.
      let found = nearest(near)
      if found <= spacing { return found }
      let wider = nearest(all)
      if wider <= 3 * spacing { return wider }
      return configuration.positions.reduce(Double.infinity) { min($0, cell.minimumImage($1 - x).length) }
    }
    let sides = cell.sides
    func count(_ side: Double) -> Int { max(1, Int((side / (Self.firstEdge * spacing)).rounded(.up))) }
    let counts = SIMD3(count(sides.x), count(sides.y), count(sides.z))
    var step = Vec3(1 / Double(counts.x), 1 / Double(counts.y), 1 / Double(counts.z))
    var boxes: [(center: Vec3, distance: Double)] = []
    for k in 0..<(counts.x * counts.y * counts.z) {
      let place = Vec3(Double(k % counts.x), Double(k / counts.x % counts.y), Double(k / counts.x / counts.y))
      let center = step * (place + 0.5)
      boxes.append((center, distance(cell.translation(center))))
    }
    var best = boxes.map(\.distance).max()!
    while true {
      let half = Self.halfDiagonal(cell, step)
      if half <= Self.tolerance * spacing { break }
      step *= 0.5
      var next: [(center: Vec3, distance: Double)] = []
      for box in boxes where box.distance + half > best {
        for corner in 0..<8 {
          let sign = Vec3(corner & 1 == 0 ? -1 : 1, corner & 2 == 0 ? -1 : 1, corner & 4 == 0 ? -1 : 1)
          let center = box.center + 0.5 * sign * step
          let d = distance(cell.translation(center))
          best = max(best, d)
          next.append((center, d))
        }
      }
      boxes = next
    }
    radius = best / spacing
  }

  /// Half of the longest diagonal of a parallelepiped of these fractions of the edges.
  private static func halfDiagonal(_ cell: Cell, _ step: Vec3) -> Double {
    [Vec3(1, 1, 1), Vec3(-1, 1, 1), Vec3(1, -1, 1), Vec3(1, 1, -1)].map {
      cell.translation($0 * step).length / 2
    }.max()!
  }
}
