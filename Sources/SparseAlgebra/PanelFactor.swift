import CSuiteSparse
import Glibc

// C wrapper file: CHOLMOD's supernodes are read through its pointers.

/// A Cholesky factor cut into panels and stored in the order in which the triangular sweeps read it.
///
/// A panel is up to `widest` consecutive columns of one supernode: a triangle, and below it rows that are full. The
/// triangle is stored in groups of three rows (a site), the rest in groups of six; within a group column after column,
/// so that L streams through the processor once a sweep and each of its numbers meets all right-hand sides.
///
/// | symbol | code | |
/// |---|---|---|
/// | 1/L_kk | in the last three columns of a triangle's group | so that a sweep divides nothing |
/// | −L_rk | everything else | so that all is multiply-and-add |
///
/// Widths are filled up to multiples of three by a unit diagonal, row counts to multiples of six by zeros; rows that do
/// not exist lie beyond the last unknown, where a block of right-hand sides has `padding` rows to spare.
///
/// CHOLMOD's own solve calls BLAS for every supernode, which packs L anew each time: with blocks of 8 it took twice as
/// long.
struct PanelFactor: ~Copyable {
  struct Panel {
    /// The first column, and the first unknown.
    var first: Int
    /// The number of columns, filled up.
    var width: Int
    /// Where the rows below the triangle are named in `rows`.
    var firstRow: Int
    /// The number of rows below the triangle, filled up.
    var rowCount: Int
    /// Where the numbers begin in `values`: the triangle's, then the rows'.
    var firstValue: Int
  }

  /// The number of unknowns.
  let order: Int
  let panels: [Panel]
  /// The unknowns that the rows below the triangles belong to.
  let rows: [Int32]
  let values: UnsafeMutablePointer<Double>
  /// The unknown that is eliminated k-th.
  let permutation: [Int]

  /// The widest panel: its right-hand sides, 48 × 16 numbers, stay in the first-level cache.
  static let widest = 48
  /// The rows below a triangle whose sums are kept in registers at once: 6 × 8 lanes are twelve of sixteen.
  static let rowsTogether = 6
  /// Rows that a block of right-hand sides has beyond the last unknown.
  static let padding = 3

  /// The right-hand sides of one solve.
  private let workspace: UnsafeMutablePointer<Lanes>

  /// Blocks of eight right-hand sides that are solved at once: L comes from memory once for all of them.
  static let blocksAtOnce = 4

  deinit {
    values.deallocate()
    workspace.deallocate()
  }

  /// The numbers that the triangle of a panel takes: 3 g + 3 columns for its group g.
  static func triangleValues(_ width: Int) -> Int { (width / 3) * (width + 3) / 2 * 3 }

  /// Copies a supernodal L Lᵀ of CHOLMOD.
  init(copying factor: borrowing CholmodFactor) {
    let L = factor.pointer.pointee
    precondition(L.is_super != 0 && L.is_ll != 0, "a supernodal L Lᵀ")
    let supernodes = L.`super`.assumingMemoryBound(to: Int.self)
    let rowStarts = L.pi.assumingMemoryBound(to: Int.self)
    let valueStarts = L.px.assumingMemoryBound(to: Int.self)
    let indices = L.s.assumingMemoryBound(to: Int.self)
    let entries = L.x.assumingMemoryBound(to: Double.self)
    order = L.n
    permutation = factor.permutation
    var panels: [Panel] = []
    var rows: [Int32] = []
    var sources: [(first: Int, stride: Int, width: Int, height: Int)] = []
    var size = 0
    for node in 0..<L.nsuper {
      let columns = supernodes[node + 1] - supernodes[node]
      let height = rowStarts[node + 1] - rowStarts[node]
      for column in stride(from: 0, to: columns, by: Self.widest) {
        let width = min(Self.widest, columns - column)
        let filled = (width + 2) / 3 * 3
        let below = height - column - width
        let rowCount = (below + Self.rowsTogether - 1) / Self.rowsTogether * Self.rowsTogether
        panels.append(
          Panel(
            first: supernodes[node] + column, width: filled, firstRow: rows.count, rowCount: rowCount,
            firstValue: size))
        sources.append((valueStarts[node] + column * (height + 1), height, width, height - column))
        for row in rowStarts[node] + column + width..<rowStarts[node + 1] { rows.append(Int32(indices[row])) }
        for _ in below..<rowCount { rows.append(Int32(order)) }
        size += Self.triangleValues(filled) + filled * rowCount
      }
    }
    self.panels = panels
    self.rows = rows
    let page = 1 << 21
    let bytes = (8 * size + page) / page * page
    let raw = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: page)
    madvise(raw, bytes, MADV_HUGEPAGE)
    values = raw.bindMemory(to: Double.self, capacity: size)
    let numbers = (order + Self.padding) * Self.blocksAtOnce
    workspace = .allocate(capacity: numbers)
    workspace.initialize(repeating: .zero, count: numbers)
    for (panel, source) in zip(panels, sources) {
      Self.copy(
        entries + source.first, stride: source.stride, width: source.width, height: source.height,
        into: values + panel.firstValue, filled: panel)
    }
  }

  /// u = L⁻ᵀ L⁻¹ f for `columns` vectors that lie `stride` apart, the permutation undone.
  func solve(
    _ f: UnsafePointer<Double>, into u: UnsafeMutablePointer<Double>, columns: Int, stride: Int
  ) {
    let lanes = Lanes.scalarCount
    for first in Swift.stride(from: 0, to: columns, by: lanes * Self.blocksAtOnce) {
      let count = min(lanes * Self.blocksAtOnce, columns - first)
      let blocks = (count + lanes - 1) / lanes
      let x = UnsafeMutableRawPointer(workspace).assumingMemoryBound(to: Double.self)
      let width = blocks * lanes
      for column in first..<first + count {
        let (source, target) = (f + column * stride, x + (column - first))
        for k in 0..<order { target[k &* width] = source[permutation[k]] }
      }
      for column in count..<width {
        for k in 0..<order { x[k &* width &+ column] = 0 }
      }
      // What stands in the filling is multiplied by zeros, and must be finite.
      for k in order &* width..<(order + Self.padding) &* width { x[k] = 0 }
      solve(workspace, blocks: blocks)
      for column in first..<first + count {
        let (source, target) = (x + (column - first), u + column * stride)
        for k in 0..<order { target[permutation[k]] = source[k &* width] }
      }
    }
  }

  /// Copies a panel of `width` columns and `height` rows, column-major, into its groups.
  private static func copy(
    _ source: UnsafePointer<Double>, stride: Int, width: Int, height: Int,
    into values: UnsafeMutablePointer<Double>, filled panel: Panel
  ) {
    var value = values
    for first in Swift.stride(from: 0, to: panel.width, by: 3) {
      for column in 0..<first + 3 {
        for row in first..<first + 3 {
          if column < width, row < width {
            let entry = source[column * stride + row]
            value.pointee = row < column ? 0 : row == column ? 1 / entry : -entry
          } else {
            value.pointee = row == column ? 1 : 0
          }
          value += 1
        }
      }
    }
    for first in Swift.stride(from: width, to: width + panel.rowCount, by: rowsTogether) {
      let rows = min(rowsTogether, height - first)
      for column in 0..<width {
        let entry = source + column * stride + first
        for row in 0..<rows { value[row] = -entry[row] }
        for row in rows..<rowsTogether { value[row] = 0 }
        value += rowsTogether
      }
      value.update(repeating: 0, count: rowsTogether * (panel.width - width))
      value += rowsTogether * (panel.width - width)
    }
  }
}
