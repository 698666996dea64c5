import Particles

/// The nearest neighbors of every particle by the solid angles that they take (SANN): no range has to be chosen, and
/// particles of different sizes have different numbers of them.
///
/// The m nearest neighbors are those of the smallest m ≥ 3 with R(m) = Σ_{j ≤ m} r_j/(m − 2) ≤ r_{m+1}: their solid angles
/// fill the sphere. The relation is not made symmetric.
///
/// Source: J. A. van Meel, L. Filion, C. Valeriani, D. Frenkel, J. Chem. Phys. 136, 234107 (2012).
struct NearestNeighbors {
  /// The neighbors of each particle, nearest first, with their separations.
  let lists: [[(index: Int, separation: Vec3)]]

  init(_ configuration: Configuration) {
    // As far as half a cell every separation is the only image of its kind.
    let farthest = configuration.cell.shortestWidth / 2
    let spacing = 1 / Self.cubeRoot(configuration.density)
    var reach = min(farthest, Self.firstReach * spacing)
    var lists = [[(index: Int, separation: Vec3)]](repeating: [], count: configuration.count)
    var waiting = Array(0..<configuration.count)
    while !waiting.isEmpty {
      let grid = NeighborGrid(configuration, reach: reach)
      waiting = waiting.filter { i in
        let candidates = Self.sorted(grid, around: i, configuration.positions[i], within: reach)
        guard let count = Self.count(candidates.map(\.distance), isAll: reach >= farthest) else { return true }
        lists[i] = candidates.prefix(count).map { ($0.index, $0.separation) }
        return false
      }
      reach = min(farthest, 1.4 * reach)
    }
    self.lists = lists
  }

  /// A sphere of this many spacings holds some thirty particles of a liquid.
  private static let firstReach = 1.9

  private static func cubeRoot(_ x: Double) -> Double { 1 / Cell(count: 1, density: x).side }

  private static func sorted(
    _ grid: NeighborGrid, around i: Int, _ x: Vec3, within reach: Double
  ) -> [(index: Int, separation: Vec3, distance: Double)] {
    var found: [(index: Int, separation: Vec3, distance: Double)] = []
    grid.visit(near: x) { j, r in
      let distance = r.length
      if j != i, distance < reach { found.append((j, r, distance)) }
    }
    return found.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
  }

  /// m of ascending distances; nil if they end too early, unless there are no others.
  static func count(_ distances: [Double], isAll: Bool) -> Int? {
    var sum = distances.prefix(2).reduce(0, +)
    for m in 3..<max(3, distances.count) {
      sum += distances[m - 1]
      if sum / Double(m - 2) <= distances[m] { return m }
    }
    return isAll ? distances.count : nil
  }
}
