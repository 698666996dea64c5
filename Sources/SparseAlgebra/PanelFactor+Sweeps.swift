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
    var l = UnsafePointer(values + panel.firstValue)
    for block in 0..<blocks where reached & 1 << block != 0 {
      Self.solveTriangle(l, panel.width, own + block, step: blocks)
    }
    l += Self.triangleValues(panel.width)
    for row in stride(from: 0, to: panel.rowCount, by: Self.rowsTogether) {
      for block in 0..<blocks where reached & 1 << block != 0 {
        Self.subtract(l, own + block, panel.width, rows + row, from: x + block, step: blocks)
      }
      l += Self.rowsTogether &* panel.width
    }
  }

  private static func isZero(_ x: UnsafePointer<Lanes>, _ count: Int, step: Int) -> Bool {
    for row in 0..<count {
      let lanes = UnsafeRawPointer(x + row &* step).assumingMemoryBound(to: Double.self)
      for lane in 0..<Lanes.scalarCount where lanes[lane] != 0 { return false }
    }
    return true
  }

  /// Computes x ← L⁻¹ x with the triangle of a panel.
  @inline(__always)
  static func solveTriangle(
    _ values: UnsafePointer<Double>, _ width: Int, _ own: UnsafeMutablePointer<Lanes>, step: Int
  ) {
    var v = values
    for group in stride(from: 0, to: width, by: 3) {
      let target = own + group &* step
      var (a, b, c) = (target[0], target[step], target[2 &* step])
      var y = UnsafePointer(own)
      for _ in 0..<group {
        a.addProduct(y.pointee, v[0])
        b.addProduct(y.pointee, v[1])
        c.addProduct(y.pointee, v[2])
        v += 3
        y += step
      }
      a *= v[0]
      b.addProduct(a, v[1])
      c.addProduct(a, v[2])
      b *= v[4]
      c.addProduct(b, v[5])
      c *= v[8]
      v += 9
      (target[0], target[step], target[2 &* step]) = (a, b, c)
    }
  }

  /// Computes x_r ← x_r − Σ_k L_rk x_k for six rows r.
  @inline(__always)
  private static func subtract(
    _ values: UnsafePointer<Double>, _ own: UnsafePointer<Lanes>, _ width: Int, _ rows: UnsafePointer<Int32>,
    from x: UnsafeMutablePointer<Lanes>, step: Int
  ) {
    let (r0, r1, r2) = (x + Int(rows[0]) &* step, x + Int(rows[1]) &* step, x + Int(rows[2]) &* step)
    let (r3, r4, r5) = (x + Int(rows[3]) &* step, x + Int(rows[4]) &* step, x + Int(rows[5]) &* step)
    var (a, b, c) = (r0.pointee, r1.pointee, r2.pointee)
    var (d, e, f) = (r3.pointee, r4.pointee, r5.pointee)
    var (l, y) = (values, own)
    for _ in 0..<width {
      let lanes = y.pointee
      a.addProduct(lanes, l[0])
      b.addProduct(lanes, l[1])
      c.addProduct(lanes, l[2])
      d.addProduct(lanes, l[3])
      e.addProduct(lanes, l[4])
      f.addProduct(lanes, l[5])
      l += rowsTogether
      y += step
    }
    (r0.pointee, r1.pointee, r2.pointee) = (a, b, c)
    (r3.pointee, r4.pointee, r5.pointee) = (d, e, f)
  }

  /// Computes x ← L⁻ᵀ x for one panel: subtracts the rows below, then solves for its unknowns.
  private func backward(
    _ panel: Panel, _ rows: UnsafePointer<Int32>, _ x: UnsafeMutablePointer<Lanes>, _ blocks: Int
  ) {
    let triangle = UnsafePointer(values + panel.firstValue)
    var l = triangle + Self.triangleValues(panel.width)
    for row in stride(from: 0, to: panel.rowCount, by: Self.rowsTogether) {
      for block in 0..<blocks {
        Self.subtractTransposed(
          l, x + block, rows + row, from: x + (panel.first &* blocks &+ block), panel.width, step: blocks)
      }
      l += Self.rowsTogether &* panel.width
    }
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

  /// Computes x_k ← x_k − Σ_r L_rk x_r for six rows r.
  ///
  /// The rows are kept in registers while looping over columns, so that L is read in the order of the forward sweep:
  /// with the columns in registers it was read non-contiguously, with twice the memory stalls.
  @inline(__always)
  private static func subtractTransposed(
    _ values: UnsafePointer<Double>, _ x: UnsafePointer<Lanes>, _ rows: UnsafePointer<Int32>,
    from own: UnsafeMutablePointer<Lanes>, _ width: Int, step: Int
  ) {
    let (a, b, c) = (x[Int(rows[0]) &* step], x[Int(rows[1]) &* step], x[Int(rows[2]) &* step])
    let (d, e, f) = (x[Int(rows[3]) &* step], x[Int(rows[4]) &* step], x[Int(rows[5]) &* step])
    var (l, y) = (values, own)
    for _ in 0..<width {
      var sum = y.pointee
      sum.addProduct(a, l[0])
      sum.addProduct(b, l[1])
      sum.addProduct(c, l[2])
      sum.addProduct(d, l[3])
      sum.addProduct(e, l[4])
      sum.addProduct(f, l[5])
      y.pointee = sum
      l += rowsTogether
      y += step
    }
  }
}
