// Kernel file: the two triangular sweeps, on raw memory.

extension PanelFactor {
  /// Computes x ← (L S Lᵀ)⁻¹ x for one block of right-hand sides: row k contains those of the k-th eliminated unknown,
  /// `blocks` × 8 of them, and `padding` rows follow the last.
  ///
  /// Complexity: 4 flops per entry of L and right-hand side.
  func sweep(_ x: UnsafeMutablePointer<Lanes>, blocks: Int) {
    rows.withUnsafeBufferPointer { rows in
      guard let rows = rows.baseAddress else { return }
      for panel in panels { forward(panel, rows + panel.firstRow, x, blocks) }
      for k in 0..<order where signs[k] < 0 {
        for block in 0..<blocks { x[k &* blocks &+ block] = -x[k &* blocks &+ block] }
      }
      for panel in panels.reversed() { backward(panel, rows + panel.firstRow, x, blocks) }
    }
  }

  /// Computes x ← L⁻¹ x for one panel: solves for its unknowns and subtracts them from the rows below.
  ///
  /// Blocks whose right-hand sides are all zero are skipped: force dipoles reach only the panels between their sites and
  /// the root.
  private func forward(
    _ panel: Panel, _ rows: UnsafePointer<Int32>, _ x: UnsafeMutablePointer<Lanes>, _ blocks: Int
  ) {
    let own = x + panel.first &* blocks
    var reached = 0
    for block in 0..<blocks where !Self.isZero(own + block, panel.width, step: blocks) { reached |= 1 << block }
    if reached == 0 { return }
    let l = UnsafePointer(values + panel.firstValue)
    for block in 0..<blocks where reached & 1 << block != 0 {
      Self.solveTriangle(l, panel.width, own + block, step: blocks)
    }
    LaneLoops.widest.forward(
      l + Self.triangleValues(panel.width), panel.width, rows, panel.rowCount, Self.numbers(x), Self.numbers(own),
      blocks,
      Int32(reached))
  }

  /// The numbers of a row of lanes.
  private static func numbers(_ x: UnsafeMutablePointer<Lanes>) -> UnsafeMutablePointer<Double> {
    UnsafeMutableRawPointer(x).assumingMemoryBound(to: Double.self)
  }

  private static func isZero(_ x: UnsafePointer<Lanes>, _ count: Int, step: Int) -> Bool {
    for row in 0..<count {
      let lanes = UnsafeRawPointer(x + row &* step).assumingMemoryBound(to: Double.self)
      for lane in 0..<Lanes.scalarCount where lanes[lane] != 0 { return false }
    }
    return true
  }

  /// Computes x ← L⁻¹ x with the triangle of a panel; rows of x are `step` apart.
  static func solveTriangle(
    _ values: UnsafePointer<Double>, _ width: Int, _ x: UnsafeMutablePointer<Lanes>, step: Int
  ) { LaneLoops.widest.solve_triangle(values, width, numbers(x), step) }

  /// Computes x ← L⁻ᵀ x for one panel: subtracts the rows below, then solves for its unknowns.
  private func backward(
    _ panel: Panel, _ rows: UnsafePointer<Int32>, _ x: UnsafeMutablePointer<Lanes>, _ blocks: Int
  ) {
    let triangle = UnsafePointer(values + panel.firstValue)
    LaneLoops.widest.backward(
      triangle + Self.triangleValues(panel.width), panel.width, rows, panel.rowCount, Self.numbers(x),
      Self.numbers(x + panel.first &* blocks), blocks)
    for group in stride(from: panel.width &- 3, through: 0, by: -3) {
      let l = triangle + Self.triangleValues(group)
      let d = l + 3 &* group
      for block in 0..<blocks {
        let own = x + (panel.first &* blocks &+ block)
        let target = own + group &* blocks
        var (a, b, c) = (target[0], target[blocks], target[2 &* blocks])
        c *= d[8]
        b.addProduct(c, d[5])
        b *= d[4]
        a.addProduct(b, d[1])
        a.addProduct(c, d[2])
        a *= d[0]
        (target[0], target[blocks], target[2 &* blocks]) = (a, b, c)
        var (v, y) = (l, own)
        for _ in 0..<group {
          var sum = y.pointee
          sum.addProduct(a, v[0])
          sum.addProduct(b, v[1])
          sum.addProduct(c, v[2])
          y.pointee = sum
          v += 3
          y += blocks
        }
      }
    }
  }
}
