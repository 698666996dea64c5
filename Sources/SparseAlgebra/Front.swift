// Kernel file: the dense part of the factorization, on raw memory.

/// The dense symmetric matrix of one supernode: its own columns, and the rows that they reach.
///
/// Row-major, of which the lower triangle counts; what lies above it is anything. Rows and columns beyond `size` are
/// there to be written to, so that tiles of 6 × 8 need no remainder.
struct Front {
  /// The number of unknowns.
  let size: Int
  /// Numbers from one row to the next: not a multiple of 2 kB, which would map all rows to a few lines of the cache.
  let stride: Int
  let memory: UnsafeMutablePointer<Double>

  /// The stride of a front of `size` unknowns.
  static func stride(_ size: Int) -> Int {
    let least = (size + 15) / 8 * 8
    return least.isMultiple(of: 256) ? least + 8 : least
  }

  /// The numbers that a front takes.
  static func numbers(_ size: Int) -> Int { (size + PanelFactor.rowsTogether) * stride(size) }

  init(size: Int, memory: UnsafeMutablePointer<Double>) {
    self.size = size
    stride = Self.stride(size)
    self.memory = memory
  }

  func clear() {
    for row in 0..<size { (memory + row * stride).update(repeating: 0, count: row + 3) }
  }

  /// The row `row`, from the column `column` on.
  @inline(__always)
  func pointer(_ row: Int, _ column: Int) -> UnsafeMutablePointer<Double> { memory + (row &* stride &+ column) }

  /// Adds the last `count` unknowns of `child`; site j of them is the site `places[j]` here.
  func add(_ child: Front, last count: Int, places: UnsafePointer<Int>) {
    let first = child.size - count
    for row in 0..<count {
      let source = child.pointer(first + row, first)
      let target = pointer(3 &* places[row / 3] &+ row % 3, 0)
      for site in 0...row / 3 {
        let (from, to) = (source + 3 &* site, target + 3 &* places[site])
        to[0] += from[0]
        to[1] += from[1]
        to[2] += from[2]
      }
    }
  }

  /// L S Lᵀ of the `width` rows and columns from `first` on, in place, without pivoting.
  ///
  /// - Parameter column: `width` numbers of workspace.
  /// - Returns: the first pivot that is zero or not a number, or, where all are to be positive, negative.
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

  /// C ← C − L S Lᵀ on the lower triangle of the unknowns from `first` on.
  ///
  /// - Parameters:
  ///   - l: −L, in groups of six rows, within a group column after column.
  ///   - y: S Lᵀ in blocks of eight rows of L, within a block column after column.
  func subtract(_ l: UnsafePointer<Double>, _ y: UnsafePointer<PanelFactor.Lanes>, width: Int, from first: Int) {
    let rows = size &- first
    let together = PanelFactor.rowsTogether
    // Two groups of rows a pass over the blocks, each of which then serves twice from the first-level cache.
    for pair in Swift.stride(from: 0, to: rows, by: 2 &* together) {
      let end = min(pair &+ 2 &* together, rows)
      for block in Swift.stride(from: 0, to: end, by: 8) {
        for row in Swift.stride(from: pair, to: end, by: together) {
          Self.subtractTile(
            l + row &* width, y + (block &>> 3) &* width, width, pointer(first &+ row, first &+ block), stride)
        }
      }
    }
  }

  /// One tile of 6 × 8.
  @inline(__always)
  private static func subtractTile(
    _ values: UnsafePointer<Double>, _ lanes: UnsafePointer<PanelFactor.Lanes>, _ width: Int,
    _ target: UnsafeMutablePointer<Double>, _ stride: Int
  ) {
    let raw = UnsafeMutableRawPointer(target)
    let step = stride &* 8
    func load(_ row: Int) -> PanelFactor.Lanes {
      raw.loadUnaligned(fromByteOffset: row &* step, as: PanelFactor.Lanes.self)
    }
    var (a, b, c, d, e, f) = (load(0), load(1), load(2), load(3), load(4), load(5))
    var (l, y) = (values, lanes)
    for _ in 0..<width {
      let lane = y.pointee
      a.addProduct(lane, l[0])
      b.addProduct(lane, l[1])
      c.addProduct(lane, l[2])
      d.addProduct(lane, l[3])
      e.addProduct(lane, l[4])
      f.addProduct(lane, l[5])
      l += 6
      y += 1
    }
    func store(_ row: Int, _ sum: PanelFactor.Lanes) {
      UnsafeMutableRawPointer(raw + row &* step).storeBytes(of: sum, as: PanelFactor.Lanes.self)
    }
    store(0, a)
    store(1, b)
    store(2, c)
    store(3, d)
    store(4, e)
    store(5, f)
  }
}
