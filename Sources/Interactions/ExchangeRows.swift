import CVector
import Particles

/// The neighbors of single particles, in rows that hold until positions change. The rows of a cell of the grid are made together
/// when one of them is asked for: most of the work, to collect the particles near by, is the same for all of them.
///
/// A row is sorted into shells by distance, of which a caller visits those that its range reaches.
struct ExchangeRows: ~Copyable {
  private let count: Int
  private var grid: ExchangeGrid
  /// The outer radii of the shells, and their squares, enlarged by the grid's rounding.
  private let radii: [Double]
  private let bounds: [Float]
  /// Positions (x, y, z, ·) of the particles, and of one without a position for fillings.
  private var sites: Buffer<SIMD4<Double>>
  /// Rows of equal capacity, particles and squared distances, and the ends of their shells; −1 as the first end of a row that
  /// is not made.
  private var entries: Buffer<Int32>
  private var squares: Buffer<Double>
  private var ends: Buffer<Int32>
  private(set) var capacity: Int
  /// How many squared distances of each row are known.
  private var measured: Buffer<Int32>

  /// The shells' radii in units of the longest range, such that the near neighbors, which matter most, are visited first.
  private static let fractions = [0.5, 0.7, 0.85, 1]

  init(_ cell: Cell, range: Double, count: Int) {
    precondition(Self.fractions.count == Int(LEHR_SHELLS), "a radius for each shell")
    self.count = count
    let grid = ExchangeGrid(cell, range: range, count: count)
    radii = Self.fractions.map { $0 * range }
    bounds = radii.map { Float(($0 + grid.rounding) * ($0 + grid.rounding)).nextUp }
    self.grid = grid
    capacity = 128
    entries = Buffer(capacity: count * capacity)
    squares = Buffer(capacity: count * capacity)
    sites = Buffer(capacity: count + 1)
    sites[count] = SIMD4(repeating: .nan)
    ends = Buffer(capacity: count * Self.fractions.count)
    measured = Buffer(capacity: count)
  }

  /// Takes new positions.
  mutating func place(_ positions: [Vec3]) {
    for i in 0..<count { sites[i] = SIMD4(positions[i].x, positions[i].y, positions[i].z, 0) }
    grid.place(positions)
    forget()
  }

  private func forget() {
    for i in 0..<count {
      ends[i * Self.fractions.count] = -1
      measured[i] = 0
    }
  }

  /// Returns how many shells have all neighbors within `range`.
  func shells(reaching range: Double) -> Int {
    var shell = 0
    while shell < radii.count - 1, radii[shell] < range { shell += 1 }
    return shell + 1
  }

  /// Returns the neighbors of particle i in the first shells, at least, and their squared distances, filled to a multiple of
  /// four by those that follow or by the particle that does not exist.
  mutating func row(_ i: Int, shells: Int) -> (
    entries: UnsafeMutablePointer<Int32>, squares: UnsafeMutablePointer<Double>, count: Int
  ) {
    let number = Self.fractions.count
    if ends[i * number] < 0 { make(i) }
    let end = (Int(ends[i * number + shells - 1]) + 3) / 4 * 4
    if measured[i] < end { measure(i, upTo: end) }
    return (entries.base + i * capacity, squares.base + i * capacity, end)
  }

  /// Returns the squared distance of two particles.
  func square(_ i: Int, _ j: Int) -> Double {
    let d = sites[i] - sites[j]
    return grid.lanes.squaredLength(DoubleLanes(d.x), DoubleLanes(d.y), DoubleLanes(d.z))[0]
  }

  private mutating func make(_ i: Int) {
    while !grid.makeRows(inCellOf: i, bounds: bounds, entries: entries.base, length: capacity, ends: ends.base) {
      capacity *= 2
      entries = Buffer(capacity: count * capacity)
      squares = Buffer(capacity: count * capacity)
      forget()
    }
  }

  /// Stores the squared distances of a row up to an entry; beyond the last neighbor is the particle that does not exist.
  private func measure(_ i: Int, upTo end: Int) {
    let row = entries.base + i * capacity, all = Int(ends[(i + 1) * Self.fractions.count - 1])
    for k in min(all, end)..<end { row[k] = Int32(count) }
    let first = Int(measured[i])
    measured[i] = Int32(end)
    let (sites, squares, lanes) = (sites.base, squares.base + i * capacity, grid.lanes)
    let center = (DoubleLanes(sites[i].x), DoubleLanes(sites[i].y), DoubleLanes(sites[i].z))
    for k in stride(from: first, to: end, by: 4) {
      let (x, y, z, _) = DoubleLanes.transposed(
        sites[Int(row[k])], sites[Int(row[k + 1])], sites[Int(row[k + 2])], sites[Int(row[k + 3])])
      let square = lanes.squaredLength(
        DoubleLanes(lanes: x) - center.0, DoubleLanes(lanes: y) - center.1, DoubleLanes(lanes: z) - center.2)
      UnsafeMutableRawPointer(squares + k).storeBytes(of: square.lanes, as: SIMD4<Double>.self)
    }
  }
}
