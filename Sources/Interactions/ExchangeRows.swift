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
  /// Rows of equal capacity, and the ends of their shells; −1 as the first end of a row that is not made.
  private var entries: Buffer<Int32>
  private var ends: Buffer<Int32>
  private(set) var capacity: Int

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
    ends = Buffer(capacity: count * Self.fractions.count)
  }

  /// Takes new positions.
  mutating func place(_ positions: [Vec3]) {
    grid.place(positions)
    forget()
  }

  private func forget() {
    for i in 0..<count { ends[i * Self.fractions.count] = -1 }
  }

  /// The particle at a place, below the number of particles, in the order in which rows are made.
  func particle(at place: Int) -> Int { grid.particle(at: place) }

  /// Returns how many shells have all neighbors within `range`.
  func shells(reaching range: Double) -> Int {
    var shell = 0
    while shell < radii.count - 1, radii[shell] < range { shell += 1 }
    return shell + 1
  }

  /// Returns the neighbors of particle i in the first shells, at least, filled to a multiple of four by those that follow or by
  /// the particle that does not exist.
  mutating func row(_ i: Int, shells: Int) -> (entries: UnsafeMutablePointer<Int32>, count: Int) {
    let number = Self.fractions.count
    if ends[i * number] < 0 { make(i) }
    return (entries.base + i * capacity, (Int(ends[i * number + shells - 1]) + 3) / 4 * 4)
  }

  /// The number of shells.
  var shells: Int { Self.fractions.count }

  /// The distance at which a shell begins.
  func innerRadius(ofShell shell: Int) -> Double { shell == 0 ? 0 : radii[shell - 1] }

  /// Returns how many neighbors of particle i are in a shell.
  mutating func size(ofShell shell: Int, of i: Int) -> Int {
    let number = Self.fractions.count
    if ends[i * number] < 0 { make(i) }
    return Int(ends[i * number + shell]) - (shell == 0 ? 0 : Int(ends[i * number + shell - 1]))
  }

  /// Writes the neighbors of particle i in the first shells that follow it in number, and returns how many these are, filled to
  /// a multiple of four by the particle that does not exist.
  mutating func laterNeighbors(of i: Int, shells: Int, into later: inout Buffer<Int32>) -> Int {
    let number = Self.fractions.count
    if ends[i * number] < 0 { make(i) }
    later.reserve(capacity + Int(LEHR_FILLING))
    return Int(
      lehr_exchange_later(
        entries.base + i * capacity, ends[i * number + shells - 1], Int32(i), Int32(count), later.base, 0))
  }

  private mutating func make(_ i: Int) {
    while !grid.makeRows(inCellOf: i, bounds: bounds, entries: entries.base, length: capacity, ends: ends.base) {
      capacity *= 2
      entries = Buffer(capacity: count * capacity)
      forget()
    }
  }
}
