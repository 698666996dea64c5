import Particles

/// A cell list: the particles of a configuration sorted into the bins of a grid, for finding those near a point.
///
/// Positions are stored bin by bin, so that memory is read contiguously, and bins beyond a face have the shift of their
/// image: no separation has to be wrapped.
struct NeighborGrid {
  private let cell: Cell
  private let counts: SIMD3<Int>
  /// The particles bin by bin with their positions inside the cell, and the start of each bin.
  private let members: [Int]
  private let positions: [Vec3]
  private let starts: [Int]

  /// Creates a grid with bins at least `reach` wide, so that all particles within that distance are in 27 bins.
  init(_ configuration: Configuration, reach: Double) {
    let cell = configuration.cell.reduced
    self.cell = cell
    let widths = cell.widths
    // There is no need for more bins than particles.
    let most = max(1, Int(Double(configuration.count).squareRoot()))
    func count(_ width: Double) -> Int { max(1, min(most, Int(width / reach))) }
    let counts = SIMD3(count(widths.x), count(widths.y), count(widths.z))
    self.counts = counts
    let inside = configuration.positions.map(cell.wrapped)
    let bins = inside.map { Self.bin(Self.place(cell.fractions(of: $0), counts), counts) }
    var starts = [Int](repeating: 0, count: counts.x * counts.y * counts.z + 1)
    for bin in bins { starts[bin + 1] += 1 }
    for bin in 1..<starts.count { starts[bin] += starts[bin - 1] }
    self.starts = starts
    var members = [Int](repeating: 0, count: bins.count)
    for (i, bin) in bins.enumerated() {
      members[starts[bin]] = i
      starts[bin] += 1
    }
    self.members = members
    positions = members.map { inside[$0] }
  }

  private static func place(_ fractions: Vec3, _ counts: SIMD3<Int>) -> SIMD3<Int> {
    func along(_ f: Double, _ n: Int) -> Int { min(n - 1, max(0, Int(f * Double(n)))) }
    return SIMD3(along(fractions.x, counts.x), along(fractions.y, counts.y), along(fractions.z, counts.z))
  }

  @inline(__always)
  private static func bin(_ place: SIMD3<Int>, _ counts: SIMD3<Int>) -> Int {
    (place.z * counts.y + place.y) * counts.x + place.x
  }

  /// Calls `body` with every particle of the 27 bins around `x` and its separation from it, the bin of x first: the
  /// nearest image for those within the reach, possibly another image for those farther away. Stops early if `body`
  /// returns false.
  @inline(__always)
  func visit(near x: Vec3, _ body: (Int, Vec3) -> Bool) {
    let home = cell.wrapped(x)
    let place = Self.place(cell.fractions(of: home), counts)
    // With fewer than three bins on an axis two shifts may lead to the same bin: then all particles are visited, and
    // wrapped.
    guard counts.x > 2, counts.y > 2, counts.z > 2 else {
      for k in members.indices where !body(members[k], cell.minimumImage(positions[k] - home)) { return }
      return
    }
    for dz in 0..<3 {
      let (z, shiftZ) = Self.wrapped(place.z + Self.step(dz), counts.z)
      for dy in 0..<3 {
        let (y, shiftY) = Self.wrapped(place.y + Self.step(dy), counts.y)
        for dx in 0..<3 {
          let (x, shiftX) = Self.wrapped(place.x + Self.step(dx), counts.x)
          let origin = home - cell.translation(Vec3(shiftX, shiftY, shiftZ))
          let bin = Self.bin(SIMD3(x, y, z), counts)
          for k in starts[bin]..<starts[bin + 1] where !body(members[k], positions[k] - origin) { return }
        }
      }
    }
  }

  /// Returns the k-th step of a search: 0, −1, 1.
  @inline(__always)
  private static func step(_ k: Int) -> Int { k == 0 ? 0 : 2 * k - 3 }

  /// Returns the index of a bin inside the cell, and the shift of its particles in edges.
  @inline(__always)
  private static func wrapped(_ k: Int, _ n: Int) -> (Int, Double) {
    k < 0 ? (k + n, -1) : k >= n ? (k - n, 1) : (k, 0)
  }
}
