import Particles

/// The cells of a half list: the sample's cell cut along its faces, so that no cell is narrower than the list reaches.
///
/// **Counting.** A position counts by its fractions f, in units of list cells: f·n on each axis. Two sites within the
/// list's reach d differ by |Δf|·w ≤ d there, w the distance between the sample's faces, hence by one cell at most.
///
/// **Images.** For the same reason a particle is seen from beyond a pair of faces only if it lies within d of one of them.
struct SiteGrid {
  /// The sample's cell, with the smallest tilts.
  let cell: Cell
  /// Cells on each axis.
  let counts: SIMD3<Int>
  /// How far the list reaches beyond the pairs' range.
  let skin: Double
  /// The distances between the sample's faces, and how far the list reaches.
  private let widths: Vec3
  private let range: Double
  /// Fractions in a tilted cell err by less than this part.
  private static let rounding = 1e-9
  /// Cells a unit of length, where all edges are along the axes.
  private let perLength: Vec3

  /// The grid of a sample in `cell` for pairs that interact up to `reach`, with a skin of about `wanted`.
  ///
  /// There are at most about eight cells per particle: a dilute sample gets wider ones.
  init(cell: Cell, reach: Double, wanted: Double, particles: Int) {
    self.cell = cell.reduced
    widths = self.cell.widths
    let narrow = widths.min()
    // The narrowest axis decides, as that of a cube does; the others have as many cells as fit.
    let (skin, fewest) = MixedKernel.skinAndCells(
      wanted, reach: reach, side: narrow, particles: particles)
    let least = (reach + skin) * (1 + MixedKernel.cellMargin)
    var counts = SIMD3(repeating: fewest)
    for axis in 0..<3 where widths[axis] > narrow {
      counts[axis] = max(1, Int(min(widths[axis] / least, Double(MixedKernel.mostCells))))
    }
    while counts.x * counts.y * counts.z > max(8 * particles, 512) {
      let axis = counts.x == counts.max() ? 0 : counts.y == counts.max() ? 1 : 2
      counts[axis] = (counts[axis] + 1) / 2
    }
    (self.counts, self.skin) = (counts, skin)
    // Fractions in a tilted cell are rounded.
    range = (reach + skin) * (self.cell.isRectangular ? 1 : 1 + Self.rounding)
    perLength = Vec3(counts) / self.cell.sides
  }

  /// Cells on each axis with one more beyond every face.
  var padded: SIMD3<Int> { counts &+ 2 }
  /// All of them.
  var total: Int { padded.x * padded.y * padded.z }

  /// The image of a position inside the cell, and its place in units of list cells.
  ///
  /// A position that is no number, or lost in the distance, gets a place for the list's sake; its forces are then no
  /// numbers either, and the integrator's caller sees them.
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

  /// Whether a particle is seen from beyond the low and the high face of each axis.
  @inline(__always)
  func faces(near home: (position: Vec3, place: Vec3)) -> (low: SIMDMask<SIMD3<Int64>>, high: SIMDMask<SIMD3<Int64>>) {
    let depth = cell.isRectangular ? home.position : home.place / Vec3(counts) * widths
    return (depth .< range, depth .>= widths - range)
  }

  /// The image of a particle shifted by whole edges.
  @inline(__always)
  func image(of home: (position: Vec3, place: Vec3), by n: Vec3) -> (position: Vec3, place: Vec3) {
    let position = home.position + cell.translation(n)
    return (position, cell.isRectangular ? position * perLength : home.place + n * Vec3(counts))
  }

  /// The number of the list cell of a place; `beyond` cells outside the faces count, for images.
  @inline(__always)
  func index(of place: Vec3, beyond: Int) -> Int32 {
    let c = place.rounded(.down)
    let x = min(max(Int(c.x), -beyond), counts.x - 1 + beyond) + 1
    let y = min(max(Int(c.y), -beyond), counts.y - 1 + beyond) + 1
    let z = min(max(Int(c.z), -beyond), counts.z - 1 + beyond) + 1
    return Int32((z * padded.y + y) * padded.x + x)
  }
}
