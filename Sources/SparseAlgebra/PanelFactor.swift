import CLanes

// Kernel file: the memory of a factor, and its triangular sweeps in the extension.

/// The factor L of M = L S Lᵀ, S = diag(±1), in panels stored in the order in which the triangular sweeps read them.
///
/// A panel consists of up to `widest` consecutive columns of one supernode: a triangle, and full rows below it. The
/// triangle is stored in groups of three rows (a site), the rest in groups of six; within a group column by column, so
/// that L is streamed once per sweep and each of its numbers is applied to all right-hand sides.
///
/// | symbol | code | |
/// |---|---|---|
/// | 1/L_kk | in the last three columns of a triangle's group | no division in a sweep |
/// | −L_rk | everything else | only multiply-add operations |
/// | S_kk | `signs` | all +1 if M is positive definite: Cholesky factor |
///
/// Row counts are padded with zeros to multiples of six; padding rows are beyond the last unknown, where a block of
/// right-hand sides has `padding` extra rows.
///
/// CHOLMOD's solve calls BLAS for every supernode, which packs L anew each time: with eight right-hand sides it took
/// three times as long.
struct PanelFactor: ~Copyable {
  struct Panel {
    /// The index of the first column and unknown.
    var first: Int
    /// The number of columns, a multiple of three.
    var width: Int
    /// The index in `rows` of the first row below the triangle.
    var firstRow: Int
    /// The number of rows below the triangle, with padding.
    var rowCount: Int
    /// The index in `values` of the first element: the triangle, then the rows.
    var firstValue: Int
  }

  /// The right-hand sides processed together: two vector registers, or one of twice the width.
  typealias Lanes = SIMD8<Double>

  /// The number of unknowns.
  let order: Int
  let panels: [Panel]
  /// The first panel of each supernode, followed by the number of panels.
  let firstPanels: [Int]
  /// The unknowns of the rows below the triangles.
  let rows: [Int32]
  private let memory: LargeBlock
  /// The signs of the pivots.
  let signs: UnsafeMutablePointer<Double>
  /// The k-th eliminated unknown.
  let permutation: [Int]
  /// The right-hand sides of one solve.
  private let workspace: UnsafeMutablePointer<Lanes>

  /// The largest panel width: its right-hand sides, 48 × 16 numbers, fit in the first-level cache.
  static let widest = 48
  /// The number of rows below a triangle whose sums are in registers at the same time: 6 × 8 lanes use twelve of
  /// sixteen.
  static let rowsTogether = Int(LEHR_ROWS)
  /// The number of rows of a block of right-hand sides beyond the last unknown.
  static let padding = 1
  /// The number of blocks of eight right-hand sides that are solved together: L is read from memory once for all of
  /// them.
  static let blocksAtOnce = 4

  /// The elements of all panels.
  var values: UnsafeMutablePointer<Double> { memory.numbers }

  deinit {
    signs.deallocate()
    workspace.deallocate()
  }

  /// Returns the number of elements of the triangle of a panel: 3 g + 3 columns for its group g.
  static func triangleValues(_ width: Int) -> Int { (width / 3) * (width + 3) / 2 * 3 }

  /// Creates a factor whose elements are not yet set.
  init(_ structure: SupernodalStructure) {
    order = 3 * structure.siteCount
    permutation = structure.order.flatMap { [3 * $0, 3 * $0 + 1, 3 * $0 + 2] }
    var panels: [Panel] = []
    var firstPanels = [0]
    var rows: [Int32] = []
    var size = 0
    for node in 0..<structure.count {
      let first = 3 * structure.firstSites[node]
      let columns = 3 * structure.firstSites[node + 1] - first
      let height = 3 * (structure.rowStarts[node + 1] - structure.rowStarts[node])
      for column in stride(from: 0, to: columns, by: Self.widest) {
        let width = min(Self.widest, columns - column)
        let below = height - column - width
        let rowCount = (below + Self.rowsTogether - 1) / Self.rowsTogether * Self.rowsTogether
        panels.append(
          Panel(first: first + column, width: width, firstRow: rows.count, rowCount: rowCount, firstValue: size))
        let sites = structure.rows[(structure.rowStarts[node] + (column + width) / 3)..<structure.rowStarts[node + 1]]
        for site in sites { rows += [3 * site, 3 * site + 1, 3 * site + 2] }
        for _ in below..<rowCount { rows.append(Int32(order)) }
        size += Self.triangleValues(width) + width * rowCount
      }
      firstPanels.append(panels.count)
    }
    self.panels = panels
    self.firstPanels = firstPanels
    self.rows = rows
    memory = LargeBlock(size)
    signs = .allocate(capacity: order)
    signs.initialize(repeating: 1, count: order)
    let numbers = (order + Self.padding) * Self.blocksAtOnce
    workspace = .allocate(capacity: numbers)
    workspace.initialize(repeating: .zero, count: numbers)
  }

  /// Computes u = (L S Lᵀ)⁻¹ f for `columns` vectors with distance `stride` in memory, and undoes the permutation.
  func solve(_ f: UnsafePointer<Double>, into u: UnsafeMutablePointer<Double>, columns: Int, stride: Int) {
    let lanes = Lanes.scalarCount
    for first in Swift.stride(from: 0, to: columns, by: lanes * Self.blocksAtOnce) {
      let count = min(lanes * Self.blocksAtOnce, columns - first)
      let blocks = (count + lanes - 1) / lanes
      let x = UnsafeMutableRawPointer(workspace).assumingMemoryBound(to: Double.self)
      let width = blocks * lanes
      for column in 0..<width {
        let target = x + column
        if column < count {
          let source = f + (first + column) * stride
          for k in 0..<order { target[k &* width] = source[permutation[k]] }
        } else {
          for k in 0..<order { target[k &* width] = 0 }
        }
      }
      // Padding rows are multiplied by zeros, and must be finite.
      for k in order &* width..<(order + Self.padding) &* width { x[k] = 0 }
      sweep(workspace, blocks: blocks)
      for column in 0..<count {
        let (source, target) = (x + column, u + (first + column) * stride)
        for k in 0..<order { target[permutation[k]] = source[k &* width] }
      }
    }
  }
}
