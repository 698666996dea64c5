import CVector
import Particles

/// The neighbors of single particles, in rows that are made when they are first asked for and hold until positions change.
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
  private var capacity: Int
  /// The shells of one row, each of the same capacity.
  private var shells: Buffer<Int32>

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
    shells = Buffer(capacity: 0)
  }

  /// Takes new positions.
  mutating func place(_ positions: [Vec3]) {
    for i in 0..<count { sites[i] = SIMD4(positions[i].x, positions[i].y, positions[i].z, 0) }
    grid.place(positions)
    forget()
  }

  private func forget() {
    for i in 0..<count { ends[i * Self.fractions.count] = -1 }
  }

  /// Returns at least all neighbors of particle i within `range` and their squared distances, filled to a multiple of four by
  /// the particle that does not exist.
  mutating func row(_ i: Int, upTo range: Double) -> (
    entries: UnsafeMutablePointer<Int32>, squares: UnsafeMutablePointer<Double>, count: Int
  ) {
    let number = Self.fractions.count
    if ends[i * number] < 0 { make(i) }
    var shell = 0
    while shell < number - 1, radii[shell] < range { shell += 1 }
    let end = Int(ends[i * number + shell])
    return (entries.base + i * capacity, squares.base + i * capacity, (end + 3) / 4 * 4)
  }

  private mutating func make(_ i: Int) {
    let number = Self.fractions.count
    while true {
      // A run goes on for as many entries as there are particles before it is noticed that there are too many.
      shells.reserve(number * capacity + count + 8)
      let ends = ends.base + i * number
      grid.neighbors(of: i, bounds: bounds, into: shells.base, capacity: capacity, numbers: ends)
      if (0..<number).reduce(0, { $0 + Int(ends[$1]) }) <= capacity - 4 { break }
      capacity *= 2
      entries = Buffer(capacity: count * capacity)
      squares = Buffer(capacity: count * capacity)
      forget()
    }
    let row = entries.base + i * capacity, ends = ends.base + i * number
    var end = 0
    for shell in 0..<number {
      let length = Int(ends[shell]), found = shells.base + shell * capacity
      for k in 0..<length { row[end + k] = found[k] }
      end += length
      ends[shell] = Int32(end)
    }
    let filled = (end + 3) / 4 * 4
    for k in end..<filled { row[k] = Int32(count) }
    measure(i, row, filled)
  }

  /// Stores the squared distances of a row.
  private func measure(_ i: Int, _ row: UnsafeMutablePointer<Int32>, _ length: Int) {
    let (sites, squares, lanes) = (sites.base, squares.base + i * capacity, grid.lanes)
    let center = (DoubleLanes(sites[i].x), DoubleLanes(sites[i].y), DoubleLanes(sites[i].z))
    for k in stride(from: 0, to: length, by: 4) {
      let (x, y, z, _) = DoubleLanes.transposed(
        sites[Int(row[k])], sites[Int(row[k + 1])], sites[Int(row[k + 2])], sites[Int(row[k + 3])])
      let square = lanes.squaredLength(
        DoubleLanes(lanes: x) - center.0, DoubleLanes(lanes: y) - center.1, DoubleLanes(lanes: z) - center.2)
      UnsafeMutableRawPointer(squares + k).storeBytes(of: square.lanes, as: SIMD4<Double>.self)
    }
  }
}
