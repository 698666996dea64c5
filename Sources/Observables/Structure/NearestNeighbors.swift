import Particles

/// The nearest neighbors of every particle by the solid-angle criterion (SANN): it has no distance parameter, and
/// particles of different sizes have different numbers of neighbors.
///
/// The m nearest neighbors are those of the smallest m ≥ 3 with R(m) = Σ_{j ≤ m} r_j/(m − 2) ≤ r_{m+1}: their solid
/// angles add up to that of the sphere. The relation is not symmetrized.
///
/// Source: J. A. van Meel, L. Filion, C. Valeriani, D. Frenkel, J. Chem. Phys. 136, 234107 (2012).
struct NearestNeighbors {
  /// A neighbor.
  struct Neighbor {
    /// The index of the particle.
    var index: Int
    /// The separation from the center.
    var separation: Vec3
    /// The distance from the center.
    var distance: Double
  }

  /// The neighbors of each particle, nearest first.
  let lists: [[Neighbor]]

  init(_ configuration: Configuration) {
    // Up to half a cell width, every separation is the unique shortest image.
    let farthest = configuration.cell.shortestWidth / 2
    let spacing = Cell(count: 1, density: configuration.density).side
    var reach = min(farthest, Self.firstReach * spacing)
    var lists = [[Neighbor]](repeating: [], count: configuration.count)
    var waiting = Array(0..<configuration.count)
    var candidates: [Neighbor] = []
    while !waiting.isEmpty {
      let grid = NeighborGrid(configuration, reach: reach)
      waiting = waiting.filter { i in
        Self.collect(&candidates, grid, around: i, configuration.positions[i], within: reach)
        guard let count = Self.count(candidates, isAll: reach >= farthest) else { return true }
        lists[i] = Array(candidates.prefix(count))
        return false
      }
      reach = min(farthest, 1.3 * reach)
    }
    self.lists = lists
  }

  /// A sphere of this radius, in particle spacings, contains about twenty particles of a liquid.
  private static let firstReach = 1.7

  /// Returns the particles within `reach` of another one, nearest first; equal distances in the order of indices.
  private static func collect(
    _ found: inout [Neighbor], _ grid: NeighborGrid, around i: Int, _ x: Vec3, within reach: Double
  ) {
    found.removeAll(keepingCapacity: true)
    let limit = reach * reach
    grid.visit(near: x) { j, r in
      let square = r.squaredLength
      guard square < limit, j != i else { return true }
      let new = Neighbor(index: j, separation: r, distance: square.squareRoot())
      var place = found.count
      found.append(new)
      while place > 0, Self.comesBefore(new, found[place - 1]) {
        found[place] = found[place - 1]
        place -= 1
      }
      found[place] = new
      return true
    }
  }

  @inline(__always)
  private static func comesBefore(_ a: Neighbor, _ b: Neighbor) -> Bool {
    a.distance < b.distance || a.distance == b.distance && a.index < b.index
  }

  /// Returns m for ascending distances; nil if the list is too short, unless it contains all particles.
  private static func count(_ sorted: [Neighbor], isAll: Bool) -> Int? {
    var sum = sorted.prefix(2).reduce(0) { $0 + $1.distance }
    for m in 3..<max(3, sorted.count) {
      sum += sorted[m - 1].distance
      if sum <= sorted[m].distance * Double(m - 2) { return m }
    }
    return isAll ? sorted.count : nil
  }
}
