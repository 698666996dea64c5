import Particles

/// The particles of a configuration sorted into the bins of a grid, for looking up those near a point.
struct NeighborGrid {
  private let cell: Cell
  private let positions: [Vec3]
  private let counts: SIMD3<Int>
  /// The particles bin by bin, and where each bin begins.
  private let members: [Int32]
  private let starts: [Int32]

  /// A grid whose bins are at least `reach` wide, so that 27 of them hold all that is as near.
  init(_ configuration: Configuration, reach: Double) {
    let cell = configuration.cell.reduced
    self.cell = cell
    let widths = cell.widths
    // No bin has to hold less than a particle; fewer than three a direction cannot be told apart.
    let most = max(1, Int(Double(configuration.count).squareRoot()))
    func count(_ width: Double) -> Int { max(1, min(most, Int(width / reach))) }
    let counts = SIMD3(count(widths.x), count(widths.y), count(widths.z))
    self.counts = counts
    positions = configuration.positions.map(cell.wrapped)
    let bins = positions.map { Self.bin(Self.place(cell.fractions(of: $0), counts), counts) }
    var starts = [Int32](repeating: 0, count: counts.x * counts.y * counts.z + 1)
    for bin in bins { starts[bin + 1] += 1 }
    for bin in 1..<starts.count { starts[bin] += starts[bin - 1] }
    self.starts = starts
    var members = [Int32](repeating: 0, count: bins.count)
    for (i, bin) in bins.enumerated() {
      members[Int(starts[bin])] = Int32(i)
      starts[bin] += 1
    }
    self.members = members
  }

  private static func place(_ fractions: Vec3, _ counts: SIMD3<Int>) -> SIMD3<Int> {
    func along(_ f: Double, _ n: Int) -> Int { min(n - 1, max(0, Int(f * Double(n)))) }
    return SIMD3(along(fractions.x, counts.x), along(fractions.y, counts.y), along(fractions.z, counts.z))
  }

  private static func bin(_ place: SIMD3<Int>, _ counts: SIMD3<Int>) -> Int {
    (place.z * counts.y + place.y) * counts.x + place.x
  }

  /// Calls `body` with every particle of the 27 bins around `x` and its separation from it by the nearest image.
  func visit(near x: Vec3, _ body: (Int, Vec3) -> Void) {
    let home = cell.wrapped(x)
    let place = Self.place(cell.fractions(of: home), counts)
    func around(_ k: Int, _ n: Int) -> [Int] { n < 3 ? Array(0..<n) : [(k + n - 1) % n, k, (k + 1) % n] }
    for z in around(place.z, counts.z) {
      for y in around(place.y, counts.y) {
        for x in around(place.x, counts.x) {
          let bin = Self.bin(SIMD3(x, y, z), counts)
          for k in Int(starts[bin])..<Int(starts[bin + 1]) {
            let i = Int(members[k])
            body(i, cell.minimumImage(positions[i] - home))
          }
        }
      }
    }
  }
}
