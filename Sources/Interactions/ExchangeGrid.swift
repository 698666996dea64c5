import CVector
import Particles

/// The positions of a sample sorted into the cells of a grid, in single precision, from which the neighbors of single particles
/// are found.
///
/// Rounding moves a distance by less than ``ExchangeGrid/rounding``, by which ranges are enlarged.
struct ExchangeGrid: ~Copyable {
  /// The cell.
  let lanes: LaneCell
  private let count: Int
  private let axes: (Axis, Axis, Axis)
  /// Coordinates cell by cell, and the particle that has them, with fillings at the end.
  private var x: Buffer<Float>
  private var y: Buffer<Float>
  private var z: Buffer<Float>
  private var particles: Buffer<Int32>
  /// Where each cell begins, and in which cell each particle is.
  private var begins: Buffer<Int32>
  private let cells: Int
  private var places: Buffer<SIMD4<Int32>>
  /// Where the next particle of each cell goes, and where each particle went.
  private var next: Buffer<Int32>
  private var spots: Buffer<Int32>
  private var runs: Buffer<lehr_run>
  /// An upper bound on the error of a distance.
  let rounding: Double

  init(_ cell: Cell, range: Double, count: Int) {
    let cell = cell.reduced
    lanes = LaneCell(cell)
    self.count = count
    let widths = cell.widths
    axes = (Axis(widths.x, range, count), Axis(widths.y, range, count), Axis(widths.z, range, count))
    // Coordinates are below the sum of the sides; a difference has the errors of two, and a length those of three.
    let sides = cell.sides + Vec3(abs(cell.tilts.x) + abs(cell.tilts.y), abs(cell.tilts.z), 0)
    rounding = (sides.x + sides.y + sides.z) * 0x1p-21
    x = Buffer(capacity: count + 8)
    y = Buffer(capacity: count + 8)
    z = Buffer(capacity: count + 8)
    particles = Buffer(capacity: count + 8)
    cells = axes.0.count * axes.1.count * axes.2.count
    begins = Buffer(capacity: cells + 1)
    next = Buffer(capacity: cells)
    places = Buffer(capacity: count)
    spots = Buffer(capacity: count)
    let across = 2 * Axis.reach + 1
    runs = Buffer(capacity: across * across * across)
  }

  /// Sorts the particles into cells.
  mutating func place(_ positions: [Vec3]) {
    let cell = lanes.cell
    let (nx, ny, nz) = (axes.0.count, axes.1.count, axes.2.count)
    func index(_ fraction: Double, _ count: Int) -> Int { min(count - 1, max(0, Int(fraction * Double(count)))) }
    func number(_ place: SIMD4<Int32>) -> Int { Int(place.x) + nx * (Int(place.y) + ny * Int(place.z)) }
    for c in 0...cells { begins[c] = 0 }
    for i in 0..<count {
      let f = cell.fractions(of: cell.wrapped(positions[i]))
      places[i] = SIMD4(Int32(index(f.x, nx)), Int32(index(f.y, ny)), Int32(index(f.z, nz)), 0)
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
      let wrapped = cell.wrapped(positions[i])
      (x[k], y[k], z[k], particles[k]) = (Float(wrapped.x), Float(wrapped.y), Float(wrapped.z), Int32(i))
      spots[i] = Int32(k)
    }
    for k in count..<count + 8 { (x[k], y[k], z[k], particles[k]) = (.nan, .nan, .nan, -1) }
  }

  /// Lists the neighbors of particle i in shells of squared distances, as `lehr_shells` does.
  func neighbors(
    of i: Int, bounds: UnsafePointer<Float>, into entries: UnsafeMutablePointer<Int32>, capacity: Int,
    numbers: UnsafeMutablePointer<Int32>
  ) {
    let here = Int(spots[i]), place = places[i]
    var found: Int32 = 0
    axes.2.runs(near: Int(place.z)) { zs, imageZ in
      for cz in zs {
        axes.1.runs(near: Int(place.y)) { ys, imageY in
          for cy in ys {
            let first = axes.0.count * (cy + axes.1.count * cz)
            axes.0.runs(near: Int(place.x)) { xs, imageX in
              let shift = lanes.cell.translation(Vec3(Double(imageX), Double(imageY), Double(imageZ)))
              runs[Int(found)] = lehr_run(
                begin: begins[first + xs.lowerBound], end: begins[first + xs.upperBound],
                x: x[here] - Float(shift.x), y: y[here] - Float(shift.y), z: z[here] - Float(shift.z))
              found += 1
            }
          }
        }
      }
    }
    lehr_shells(
      x.base, y.base, z.base, particles.base, Int32(i), runs.base, found, bounds, entries, Int32(capacity), numbers)
  }
}

extension ExchangeGrid {
  /// The cells along one edge.
  struct Axis {
    /// Their number.
    let count: Int

    /// How many cells on either side have particles in range.
    static let reach = 2

    /// Cells half as wide as the range, or wider.
    init(_ width: Double, _ range: Double, _ particles: Int) {
      // There are no more cells along an edge than particles, however wide the sample.
      var most = 1
      while (most + 1) * (most + 1) * (most + 1) <= 8 * particles { most += 1 }
      count = max(1, Int(min(2 * width / range, Double(most))))
    }

    /// Calls `body` with the cells near a cell, as ranges within one image of the sample each.
    @inline(__always)
    func runs(near cell: Int, _ body: (Range<Int>, _ image: Int) -> Void) {
      var (first, image) = (cell - Self.reach, 0)
      while first < 0 { (first, image) = (first + count, image - 1) }
      var left = 2 * Self.reach + 1
      while left > 0 {
        let here = min(left, count - first)
        body(first..<first + here, image)
        (left, first, image) = (left - here, 0, image + 1)
      }
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
