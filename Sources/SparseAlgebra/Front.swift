// Kernel file: the dense part of the factorization, on raw memory.

/// The dense symmetric matrix of one supernode: its own columns, and the rows in which they have entries.
///
/// It stores the lower triangle by rows, each followed by `margin` further numbers: tiles of 6 × 8 extend beyond the
/// diagonal and beyond the last row, and the numbers there are arbitrary. A square would require twice as much memory
/// to be allocated and zeroed by the system, which takes a tenth of a measurement.
struct Front {
  /// The number of unknowns.
  let size: Int
  let memory: UnsafeMutablePointer<Double>

  /// A tile begins at most five columns right of the diagonal of its first row and is eight wide.
  private static let margin = 13

  init(size: Int, memory: UnsafeMutablePointer<Double>) {
    self.size = size
    self.memory = memory
  }

  /// Returns the start of a row.
  @inline(__always)
  private static func start(_ row: Int) -> Int { (row &* (row &+ 1)) &>> 1 &+ margin &* row }

  /// Returns the number of elements of a front.
  static func numbers(_ size: Int) -> Int { start(size + PanelFactor.rowsTogether) }

  func clear() { memory.update(repeating: 0, count: Self.start(size)) }

  /// Returns the row `row`, from the column `column` on.
  @inline(__always)
  func pointer(_ row: Int, _ column: Int) -> UnsafeMutablePointer<Double> { memory + (Self.start(row) &+ column) }

  /// Adds the last `count` unknowns of `child`; site j of them is the site `positionsInFront[j]` here.
  func add(_ child: Front, last count: Int, positionsInFront: UnsafePointer<Int>) {
    let first = child.size - count
    for row in 0..<count {
      let source = child.pointer(first + row, first)
      let target = pointer(3 &* positionsInFront[row / 3] &+ row % 3, 0)
      for site in 0...row / 3 {
        let (from, to) = (source + 3 &* site, target + 3 &* positionsInFront[site])
        to[0] += from[0]
        to[1] += from[1]
        to[2] += from[2]
      }
    }
  }

  /// Computes L S Lᵀ of the `width` rows and columns from `first` on, in place, without pivoting.
  ///
  /// - Parameter column: `width` numbers of workspace.
  /// - Returns: the first pivot that is zero or NaN or, if all must be positive, negative.
  func factorTriangle(
    _ first: Int, _ width: Int, signs: UnsafeMutablePointer<Double>, column: UnsafeMutablePointer<Double>,
    allPositive: Bool
  ) -> Int? {
    for k in 0..<width {
      let pivot = pointer(first &+ k, first &+ k)
      let d = pivot.pointee
      guard d > 0 || !allPositive && d < 0 else { return k }
      let s = d < 0 ? -1.0 : 1.0
      let l = d.magnitude.squareRoot()
      signs[k] = s
      pivot.pointee = l
      for i in k &+ 1..<max(width, k &+ 1) {
        let entry = pointer(first &+ i, first &+ k)
        entry.pointee *= s / l
        column[i] = entry.pointee
      }
      for i in k &+ 1..<max(width, k &+ 1) {
        let weight = -s * column[i]
        let row = pointer(first &+ i, first)
        for j in k &+ 1...i { row[j] = row[j].addingProduct(weight, column[j]) }
      }
    }
    return nil
  }

  /// Computes C ← C − L S Lᵀ on the lower triangle of the unknowns from `first` on.
  ///
  /// - Parameters:
  ///   - l: −L, in groups of six rows, column by column within a group.
  ///   - y: S Lᵀ in blocks of eight rows of L, column by column within a block.
  func subtract(_ l: UnsafePointer<Double>, _ y: UnsafePointer<PanelFactor.Lanes>, width: Int, from first: Int) {
    let rows = size &- first
    let together = PanelFactor.rowsTogether
    // Two groups of rows per pass over the blocks, so that each block is read twice from the first-level cache.
    for pair in stride(from: 0, to: rows, by: 2 &* together) {
      let end = min(pair &+ 2 &* together, rows)
      for block in stride(from: 0, to: end, by: 8) {
        for row in stride(from: pair, to: end, by: together) where block < row &+ together {
          subtractTile(l + row &* width, y + (block &>> 3) &* width, width, first &+ row, first &+ block)
        }
      }
    }
  }

  /// Updates one tile of 6 × 8.
  @inline(__always)
  private func subtractTile(
    _ values: UnsafePointer<Double>, _ lanes: UnsafePointer<PanelFactor.Lanes>, _ width: Int, _ row: Int, _ column: Int
  ) {
    typealias Lanes = PanelFactor.Lanes
    let (r0, r1, r2) = (pointer(row, column), pointer(row &+ 1, column), pointer(row &+ 2, column))
    let (r3, r4, r5) = (pointer(row &+ 3, column), pointer(row &+ 4, column), pointer(row &+ 5, column))
    func load(_ row: UnsafeMutablePointer<Double>) -> Lanes { UnsafeRawPointer(row).loadUnaligned(as: Lanes.self) }
    func store(_ sum: Lanes, _ row: UnsafeMutablePointer<Double>) {
      UnsafeMutableRawPointer(row).storeBytes(of: sum, as: Lanes.self)
    }
    var (a, b, c, d, e, f) = (load(r0), load(r1), load(r2), load(r3), load(r4), load(r5))
    var (l, y) = (values, lanes)
    for _ in 0..<width {
      let lane = y.pointee
      a.addProduct(lane, l[0])
      b.addProduct(lane, l[1])
      c.addProduct(lane, l[2])
      d.addProduct(lane, l[3])
      e.addProduct(lane, l[4])
      f.addProduct(lane, l[5])
      l += PanelFactor.rowsTogether
      y += 1
    }
    store(a, r0)
    store(b, r1)
    store(c, r2)
    store(d, r3)
    store(e, r4)
    store(f, r5)
  }
}
