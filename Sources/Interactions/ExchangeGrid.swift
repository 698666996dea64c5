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
  /// Where each cell begins, and in which cell each particle is: its place along the edges, and its number.
  private var begins: Buffer<Int32>
  private let cells: Int
  private var places: Buffer<SIMD4<Int32>>
  /// The coordinates within the sample, in the order of the particles.
  private var images: Buffer<SIMD4<Float>>
  /// Where the next particle of each cell goes.
  private var next: Buffer<Int32>
  /// The grid as C reads it: one element.
  private var grid: Buffer<lehr_exchange_grid>
  /// The particles near one cell, and the neighbors of two particles: the memory of `room`.
  private var memory: Buffer<SIMD16<Float>>
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
    images = Buffer(capacity: count)
    grid = Buffer(capacity: 1)
    memory = Buffer()
    room = lehr_exchange_room()
    let (edges, tilts) = (cell.sides, cell.tilts)
    grid[0] = lehr_exchange_grid(
      x: x.base, y: y.base, z: z.base, particles: particles.base, begins: begins.base,
      count: (Int32(axes.0.count), Int32(axes.1.count), Int32(axes.2.count)),
      edges: (edges.x, tilts.x, edges.y, tilts.y, tilts.z, edges.z))
    makeRoom(1024)
  }

  /// Makes room for `size` particles, at least.
  ///
  /// A processor takes a load for one that depends on a store before it if both are at the same place of a page, and waits.
  /// The arrays that `lehr_exchange_rows` reads from their beginning therefore begin at the same place of a page, and those
  /// that it writes meanwhile half a page further on: this makes it twice as fast.
  private mutating func makeRoom(_ size: Int) {
    let page = 4096 / MemoryLayout<SIMD16<Float>>.size
    let pages = (size * MemoryLayout<Float>.size + 4095) / 4096
    // The fifth array begins half a page further on; each of the last four takes a part of a page more, so that they do not
    // begin at the same place.
    let (stride, shift) = (pages * page, page / 8)
    memory = Buffer(capacity: 8 * stride + page / 2 + 4 * shift)
    let base = memory.base
    func array<Element>(_ k: Int, _: Element.Type) -> UnsafeMutablePointer<Element> {
      let start = k * stride + (k < 4 ? 0 : page / 2 + (k - 4) * shift)
      return UnsafeMutableRawPointer(base + start).assumingMemoryBound(to: Element.self)
    }
    room = lehr_exchange_room(
      x: array(0, Float.self), y: array(1, Float.self), z: array(2, Float.self), particles: array(3, Int32.self),
      found: (
        lehr_exchange_found(squares: array(4, Float.self), particles: array(5, Int32.self)),
        lehr_exchange_found(squares: array(6, Float.self), particles: array(7, Int32.self))
      ), capacity: Int32(pages * page * 16), eight: 0)
  }

  /// Sorts the particles into cells.
  mutating func place(_ positions: [Vec3]) {
    let (nx, ny, nz) = (axes.0.count, axes.1.count, axes.2.count)
    func index(_ fraction: Double, _ count: Int) -> Int32 {
      Int32(min(count - 1, max(0, Int(fraction * Double(count)))))
    }
    for c in 0...cells { begins[c] = 0 }
    for i in 0..<count {
      let image = cell.wrapped(positions[i])
      let f = cell.fractions(of: image)
      var place = SIMD4(index(f.x, nx), index(f.y, ny), index(f.z, nz), 0)
      place.w = place.x + Int32(nx) * (place.y + Int32(ny) * place.z)
      places[i] = place
      images[i] = SIMD4(Float(image.x), Float(image.y), Float(image.z), 0)
      begins[Int(place.w) + 1] += 1
    }
    for c in 0..<cells {
      next[c] = begins[c]
      begins[c + 1] += begins[c]
    }
    for i in 0..<count {
      let c = Int(places[i].w)
      let k = Int(next[c])
      next[c] += 1
      let image = images[i]
      (x[k], y[k], z[k], particles[k]) = (image.x, image.y, image.z, Int32(i))
    }
    for k in count..<count + Int(LEHR_FILLING) { (x[k], y[k], z[k], particles[k]) = (.nan, .nan, .nan, -1) }
  }

  /// The particle at a place in the order of the cells.
  func particle(at place: Int) -> Int { Int(particles[place]) }

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
