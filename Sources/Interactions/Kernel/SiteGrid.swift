import Particles

/// The grid of a cell list: the sample's cell divided parallel to its faces, with cells at least as wide as the list's
/// range.
///
/// **Cell index.** The index follows from the fractional coordinates f as f·n on each axis. Two sites within the range
/// d of the list satisfy |Δf|·w ≤ d, with w the distance between the sample's faces, and are hence at most one cell
/// apart.
///
/// **Images.** For the same reason, a particle needs an image across a pair of faces only if it is within d of one of
/// them.
struct SiteGrid {
  /// The sample's cell, with the smallest tilts.
  let cell: Cell
  /// The number of cells on each axis.
  let counts: SIMD3<Int>
  /// The distance by which the list extends beyond the range of the pairs.
  let skin: Double
  /// The distances between the sample's faces, and the range of the list.
  private let widths: Vec3
  private let range: Double
  /// The relative rounding error of fractional coordinates in a tilted cell.
  private static let rounding = 1e-9
  /// The number of cells per unit of length, if all edges are along the axes.
  private let perLength: Vec3

  /// Creates the grid of a sample in `cell` for pairs that interact up to `reach`, with a skin of about `wanted`.
  init(cell: Cell, reach: Double, wanted: Double) {
    self.cell = cell.reduced
    widths = self.cell.widths
    let narrow = widths.min()
    // The narrowest axis determines the skin, as in a cube; the others have as many cells as fit.
    let (skin, fewest) = MixedKernel.skinAndCells(wanted, reach: reach, side: narrow)
    let least = (reach + skin) * (1 + MixedKernel.cellMargin)
    var counts = SIMD3(repeating: fewest)
    for axis in 0..<3 where widths[axis] > narrow {
      counts[axis] = max(1, Int(min(widths[axis] / least, Double(MixedKernel.mostCells))))
    }
    (self.counts, self.skin) = (counts, skin)
    // Fractional coordinates in a tilted cell have rounding errors.
    range = (reach + skin) * (self.cell.isRectangular ? 1 : 1 + Self.rounding)
    perLength = Vec3(counts) / self.cell.sides
  }

  /// The number of cells on each axis, including one beyond every face.
  var padded: SIMD3<Int> { counts &+ 2 }
  /// The total number of cells, including those beyond the faces.
  var total: Int { padded.x * padded.y * padded.z }

  /// Returns the image of a position inside the cell, and its coordinates in units of list cells.
  ///
  /// A position that is not finite, or too far away, gets an arbitrary valid cell; its forces are then NaN, which the
  /// caller of the integrator detects.
  @inline(__always)
  func home(of position: Vec3) -> (position: Vec3, place: Vec3) {
    guard cell.isRectangular else {
      let (home, fractions) = cell.wrappedTilted(position)
      return (home, fractions * Vec3(counts))
    }
    var home = cell.wrapped(position)
    if !(all(home .>= 0) && all(home .< cell.sides)) { home = .zero }
    return (home, home * perLength)
  }

  /// Returns whether a particle needs an image across the low and the high face of each axis.
  @inline(__always)
  func faces(near home: (position: Vec3, place: Vec3)) -> (low: SIMDMask<SIMD3<Int64>>, high: SIMDMask<SIMD3<Int64>>) {
    let depth = cell.isRectangular ? home.position : home.place / Vec3(counts) * widths
    return (depth .< range, depth .>= widths - range)
  }

  /// Returns the image of a particle shifted by whole edges.
  @inline(__always)
  func image(of home: (position: Vec3, place: Vec3), by n: Vec3) -> (position: Vec3, place: Vec3) {
    let position = home.position + cell.translation(n)
    return (position, cell.isRectangular ? position * perLength : home.place + n * Vec3(counts))
  }

  /// Returns the index of the list cell that contains a position; `beyond` counts the cells outside the faces, for
  /// images.
  @inline(__always)
  func index(of place: Vec3, beyond: Int) -> Int32 {
    let c = place.rounded(.down)
    let x = min(max(Int(c.x), -beyond), counts.x - 1 + beyond) + 1
    let y = min(max(Int(c.y), -beyond), counts.y - 1 + beyond) + 1
    let z = min(max(Int(c.z), -beyond), counts.z - 1 + beyond) + 1
    return Int32((z * padded.y + y) * padded.x + x)
  }
}
