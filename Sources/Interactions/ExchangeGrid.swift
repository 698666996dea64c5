import CVector
import Particles

/// The positions of a sample sorted into the cells of a grid, from which rows of neighbors are made one by one.
struct ExchangeGrid: ~Copyable {
  private let lanes: LaneCell
  private let rangeSquared: Double
  private let count: Int
  private let axes: (Axis, Axis, Axis)
  /// Coordinates cell by cell, and the particle that has them; three fillings at the end for the last block of four.
  private var x: Buffer<Double>
  private var y: Buffer<Double>
  private var z: Buffer<Double>
  private var particles: Buffer<Int32>
  /// Where each cell begins, and in which cell each particle is.
  private var begins: Buffer<Int32>
  private let cells: Int
  private var places: [(Int, Int, Int)]
  /// Where the next particle of each cell goes.
  private var next: Buffer<Int32>
  private var positions: [Vec3] = []

  init(_ cell: Cell, range: Double, count: Int) {
    let cell = cell.reduced
    lanes = LaneCell(cell)
    rangeSquared = range * range
    self.count = count
    let widths = cell.widths
    axes = (Axis(widths.x, range, count), Axis(widths.y, range, count), Axis(widths.z, range, count))
    x = Buffer(capacity: count + 3)
    y = Buffer(capacity: count + 3)
    z = Buffer(capacity: count + 3)
    particles = Buffer(capacity: count + 3)
    cells = axes.0.count * axes.1.count * axes.2.count
    begins = Buffer(capacity: cells + 1)
    next = Buffer(capacity: cells)
    places = [(Int, Int, Int)](repeating: (0, 0, 0), count: count)
  }

  /// Sorts the particles into cells.
  mutating func place(_ positions: [Vec3]) {
    let cell = lanes.cell
    let (counts, count) = ((axes.0.count, axes.1.count, axes.2.count), count)
    func number(_ place: (Int, Int, Int)) -> Int { place.0 + counts.0 * (place.1 + counts.1 * place.2) }
    func index(_ fraction: Double, _ count: Int) -> Int { min(count - 1, max(0, Int(fraction * Double(count)))) }
    for c in 0...cells { begins[c] = 0 }
    for i in 0..<count {
      let f = cell.fractions(of: cell.wrapped(positions[i]))
      places[i] = (index(f.x, counts.0), index(f.y, counts.1), index(f.z, counts.2))
      begins[number(places[i]) + 1] += 1
    }
    for c in 0..<cells {
      next[c] = begins[c]
      begins[c + 1] += begins[c]
    }
    for i in 0..<count {
      let c = number(places[i])
      let k = Int(next[c])
      next[c] += 1
      (x[k], y[k], z[k], particles[k]) = (positions[i].x, positions[i].y, positions[i].z, Int32(i))
    }
    for k in count..<count + 3 { (x[k], y[k], z[k], particles[k]) = (.nan, .nan, .nan, Int32(count)) }
    self.positions = positions
  }

  /// Writes the neighbors of particle i and their squared distances: first those within `near`, then all others within the
  /// range; each part is filled up to a multiple of four by `filling` at a distance that no potential reaches.
  ///
  /// - Returns: the ends of both parts, or nil if `capacity` is too small.
  func row(
    of i: Int, near: Double, filling: Int32, into entries: UnsafeMutablePointer<Int32>,
    _ squares: UnsafeMutablePointer<Double>, capacity: Int
  ) -> (Int32, Int32)? {
    let here = positions[i]
    let center = (DoubleLanes(here.x), DoubleLanes(here.y), DoubleLanes(here.z))
    // The first part grows from the front, the second from the back.
    var (front, back) = (0, capacity)
    let place = places[i]
    let (lanes, begins, x, y, z) = (lanes, begins.base, x.base, y.base, z.base)
    let (square, nearSquared) = (lehr_set(rangeSquared), near * near)
    let (runs, further) = axes.0.runs(near: place.0)
    for dz in -axes.2.reach...axes.2.reach {
      let c = axes.2.wrapped(place.2 + dz)
      for dy in -axes.1.reach...axes.1.reach {
        let first = axes.0.count * (axes.1.wrapped(place.1 + dy) + axes.1.count * c)
        // Cells along x follow each other.
        for part in 0..<2 {
          let run = part == 0 ? runs : further
          var k = Int(begins[first + run.lowerBound])
          let end = Int(begins[first + run.upperBound])
          while k < end {
            let r2 = lanes.squaredLength(
              Self.load(x + k) - center.0, Self.load(y + k) - center.1, Self.load(z + k) - center.2)
            var inside = lehr_mask_below(r2.lanes, square) & ((1 << min(4, end - k)) - 1)
            while inside != 0 {
              let lane = inside.trailingZeroBitCount
              inside &= inside - 1
              let particle = particles[k + lane]
              guard Int(particle) != i else { continue }
              guard back - front > 8 else { return nil }
              if r2[lane] < nearSquared {
                (entries[front], squares[front]) = (particle, r2[lane])
                front += 1
              } else {
                back -= 1
                (entries[back], squares[back]) = (particle, r2[lane])
              }
            }
            k += 4
          }
        }
      }
    }
    front = Self.fill(entries, squares, from: front, with: filling)
    let near = front
    for k in back..<capacity {
      (entries[front], squares[front]) = (entries[k], squares[k])
      front += 1
    }
    return (Int32(near), Int32(Self.fill(entries, squares, from: front, with: filling)))
  }

  @inline(__always)
  private static func fill(
    _ entries: UnsafeMutablePointer<Int32>, _ squares: UnsafeMutablePointer<Double>, from end: Int, with filling: Int32
  ) -> Int {
    let padded = (end + 3) / 4 * 4
    for k in end..<padded { (entries[k], squares[k]) = (filling, beyond) }
    return padded
  }

  /// A squared distance beyond every cutoff.
  private static let beyond = 1e60

  @inline(__always)
  private static func load(_ pointer: UnsafeMutablePointer<Double>) -> DoubleLanes {
    DoubleLanes(lanes: UnsafeRawPointer(pointer).loadUnaligned(as: SIMD4<Double>.self))
  }
}

extension ExchangeGrid {
  /// The cells along one edge.
  struct Axis {
    /// Their number.
    let count: Int
    /// How many cells on either side have particles in range.
    let reach: Int

    /// Cells half as wide as the range, or as wide where there are fewer than five of those, or one.
    init(_ width: Double, _ range: Double, _ particles: Int) {
      // There are no more cells along an edge than particles, however wide the sample.
      var most = 1
      while (most + 1) * (most + 1) * (most + 1) <= 8 * particles { most += 1 }
      let halves = Int(min(2 * width / range, Double(most))), whole = Int(min(width / range, Double(most)))
      // With fewer than 2·reach + 1 a cell would be a neighbor twice.
      (count, reach) = halves >= 5 ? (halves, 2) : whole >= 3 ? (whole, 1) : (1, 0)
    }

    /// Returns the cell at an index that is at most `count` too small or too large.
    @inline(__always)
    func wrapped(_ index: Int) -> Int { index < 0 ? index + count : index >= count ? index - count : index }

    /// Returns the cells near a cell as two ranges, of which the second may be empty.
    func runs(near cell: Int) -> (Range<Int>, Range<Int>) {
      let (first, last) = (cell - reach, cell + reach)
      if first < 0 { return (0..<last + 1, count + first..<count) }
      if last >= count { return (first..<count, 0..<last - count + 1) }
      return (first..<last + 1, 0..<0)
    }
  }
}

/// A cell for separations in four lanes at a time.
struct LaneCell: Sendable {
  let cell: Cell
  private let isRectangular: Bool
  private let sides: (x: DoubleLanes, y: DoubleLanes, z: DoubleLanes)
  private let inverse: (x: DoubleLanes, y: DoubleLanes, z: DoubleLanes)
  private let tilts: (xy: DoubleLanes, xz: DoubleLanes, yz: DoubleLanes)

  /// The cell must be reduced.
  init(_ cell: Cell) {
    self.cell = cell
    isRectangular = cell.isRectangular
    let (sides, tilts) = (cell.sides, cell.tilts)
    self.sides = (DoubleLanes(sides.x), DoubleLanes(sides.y), DoubleLanes(sides.z))
    inverse = (DoubleLanes(1 / sides.x), DoubleLanes(1 / sides.y), DoubleLanes(1 / sides.z))
    self.tilts = (DoubleLanes(tilts.x), DoubleLanes(tilts.y), DoubleLanes(tilts.z))
  }

  /// Returns the squared length of the shortest image where it is below half the shortest width of the cell, and otherwise of
  /// an image that is not shorter than that.
  @inline(__always)
  func squaredLength(_ dx: DoubleLanes, _ dy: DoubleLanes, _ dz: DoubleLanes) -> DoubleLanes {
    var (dx, dy, dz) = (dx, dy, dz)
    let nz = Self.rounded(inverse.z * dz)
    dz = dz - sides.z * nz
    if !isRectangular {
      dy = dy - tilts.yz * nz
      dx = dx - tilts.xz * nz
    }
    let ny = Self.rounded(inverse.y * dy)
    dy = dy - sides.y * ny
    if !isRectangular { dx = dx - tilts.xy * ny }
    dx = dx - sides.x * Self.rounded(inverse.x * dx)
    var square = dx * dx
    square.addProduct(dy, dy)
    square.addProduct(dz, dz)
    return square
  }

  /// The nearest integer, of numbers below 2⁵¹.
  @inline(__always)
  private static func rounded(_ a: DoubleLanes) -> DoubleLanes {
    let shift = DoubleLanes(0x1.8p52)
    return (a + shift) - shift
  }
}
