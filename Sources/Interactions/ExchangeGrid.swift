import CVector
import Particles

/// The positions of a sample sorted into the cells of a grid, in single precision, from which the neighbors of single particles
/// are found.
///
/// Rounding moves a distance by less than ``ExchangeGrid/rounding``, by which ranges are enlarged.
struct ExchangeGrid: ~Copyable {
  private let cell: Cell
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
  /// Where the next particle of each cell goes.
  private var next: Buffer<Int32>
  /// The grid as C reads it: one element.
  private var grid: Buffer<lehr_exchange_grid>
  /// The particles near one cell: coordinates and squared distances; numbers, and those of the near ones.
  private var coordinates: Buffer<Float>
  private var numbers: Buffer<Int32>
  private var room: lehr_exchange_room
  /// An upper bound on the error of a distance.
  let rounding: Double

  init(_ cell: Cell, range: Double, count: Int) {
    let cell = cell.reduced
    self.cell = cell
    self.count = count
    let widths = cell.widths
    axes = (Axis(widths.x, range, count), Axis(widths.y, range, count), Axis(widths.z, range, count))
    // Coordinates are below the sum of the sides; a difference has the errors of two, and a length those of three.
    let sides = cell.sides + Vec3(abs(cell.tilts.x) + abs(cell.tilts.y), abs(cell.tilts.z), 0)
    rounding = (sides.x + sides.y + sides.z) * 0x1p-21
    let filled = count + Int(LEHR_FILLING)
    x = Buffer(capacity: filled)
    y = Buffer(capacity: filled)
    z = Buffer(capacity: filled)
    particles = Buffer(capacity: filled)
    cells = axes.0.count * axes.1.count * axes.2.count
    begins = Buffer(capacity: cells + 1)
    next = Buffer(capacity: cells)
    places = Buffer(capacity: count)
    grid = Buffer(capacity: 1)
    coordinates = Buffer()
    numbers = Buffer()
    room = lehr_exchange_room()
    let (edges, tilts) = (cell.sides, cell.tilts)
    grid[0] = lehr_exchange_grid(
      x: x.base, y: y.base, z: z.base, particles: particles.base, begins: begins.base,
      count: (Int32(axes.0.count), Int32(axes.1.count), Int32(axes.2.count)),
      edges: (edges.x, tilts.x, edges.y, tilts.y, tilts.z, edges.z))
    makeRoom(1024)
  }

  private mutating func makeRoom(_ size: Int) {
    coordinates = Buffer(capacity: 4 * size)
    numbers = Buffer(capacity: 2 * size)
    let (floats, integers) = (coordinates.base, numbers.base)
    room = lehr_exchange_room(
      x: floats, y: floats + size, z: floats + 2 * size, squares: floats + 3 * size, particles: integers,
      found: integers + size, capacity: Int32(size))
  }

  /// Sorts the particles into cells.
  mutating func place(_ positions: [Vec3]) {
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
    }
    for k in count..<count + Int(LEHR_FILLING) { (x[k], y[k], z[k], particles[k]) = (.nan, .nan, .nan, -1) }
  }

  /// Makes the rows of all particles in the cell of particle i, as `lehr_exchange_rows` does, filled by a particle that does not
  /// exist; false if a row is longer than `length` allows.
  mutating func makeRows(
    inCellOf i: Int, bounds: UnsafePointer<Float>, entries: UnsafeMutablePointer<Int32>, length: Int,
    ends: UnsafeMutablePointer<Int32>
  ) -> Bool {
    while true {
      let place = UnsafeRawPointer(places.base + i).assumingMemoryBound(to: Int32.self)
      let lacking = lehr_exchange_rows(grid.base, place, bounds, &room, entries, Int32(length), ends, Int32(count))
      if lacking <= 0 { return lacking == 0 }
      makeRoom(Int(lacking) + Int(lacking) / 2)
    }
  }
}

extension ExchangeGrid {
  /// The cells along one edge.
  struct Axis {
    /// Their number.
    let count: Int

    /// Cells as wide as the range, or wider.
    init(_ width: Double, _ range: Double, _ particles: Int) {
      // There are no more cells along an edge than particles, however wide the sample.
      var most = 1
      while (most + 1) * (most + 1) * (most + 1) <= particles { most += 1 }
      count = max(1, Int(min(Double(LEHR_REACH) * width / range, Double(most))))
    }
  }
}

/// A cell for separations in four lanes at a time.
struct LaneCell: BitwiseCopyable {
  private let isRectangular: Bool
  /// Sides and tilts of the images on the other side: a separation takes a whole number of these.
  private let sides: (x: DoubleLanes, y: DoubleLanes, z: DoubleLanes)
  private let inverse: (x: DoubleLanes, y: DoubleLanes, z: DoubleLanes)
  private let tilts: (xy: DoubleLanes, xz: DoubleLanes, yz: DoubleLanes)

  /// The cell must be reduced.
  init(_ cell: Cell) {
    isRectangular = cell.isRectangular
    let (sides, tilts) = (cell.sides, cell.tilts)
    self.sides = (DoubleLanes(-sides.x), DoubleLanes(-sides.y), DoubleLanes(-sides.z))
    inverse = (DoubleLanes(1 / sides.x), DoubleLanes(1 / sides.y), DoubleLanes(1 / sides.z))
    self.tilts = (DoubleLanes(-tilts.x), DoubleLanes(-tilts.y), DoubleLanes(-tilts.z))
  }

  /// Returns the squared length of the shortest image where it is below half the shortest width of the cell, and otherwise of
  /// an image that is not shorter than that.
  @inline(__always)
  func squaredLength(_ dx: DoubleLanes, _ dy: DoubleLanes, _ dz: DoubleLanes) -> DoubleLanes {
    var (dx, dy, dz) = (dx, dy, dz)
    let nz = Self.rounded(dz, inverse.z)
    dz.addProduct(sides.z, nz)
    if !isRectangular {
      dy.addProduct(tilts.yz, nz)
      dx.addProduct(tilts.xz, nz)
    }
    let ny = Self.rounded(dy, inverse.y)
    dy.addProduct(sides.y, ny)
    if !isRectangular { dx.addProduct(tilts.xy, ny) }
    dx.addProduct(sides.x, Self.rounded(dx, inverse.x))
    var square = dx * dx
    square.addProduct(dy, dy)
    square.addProduct(dz, dz)
    return square
  }

  /// The integer nearest to a product, below 2⁵¹.
  @inline(__always)
  private static func rounded(_ a: DoubleLanes, _ b: DoubleLanes) -> DoubleLanes {
    let shift = DoubleLanes(0x1.8p52)
    var sum = shift
    sum.addProduct(a, b)
    return sum - shift
  }
}
