// Kernel file: fills a factor, on raw memory.

/// The multifrontal factorization M₀ − σI = L S Lᵀ, with M₀ the matrix M without the rows and columns of the last
/// sites.
///
/// Every supernode has a dense front: the entries of M in its columns, plus the update matrices of its children. Its
/// columns are eliminated panel by panel, and the remainder is passed to its parent. Supernodes are in postorder, so that
/// remainders are kept on a stack, with those of the children at its end; the front is made above them, and its remainder
/// then moves to where they were. At 3000 sites and 18 contacts this takes half the memory of a stack of whole fronts.
///
/// There is no pivoting: with all pivots positive this is a Cholesky factorization, and backward stable; with negative
/// pivots it may lose digits, and the caller must measure the error.
///
/// CHOLMOD's own supernodal factorization runs at half the speed of a large matrix product, because most of its blocks
/// have few columns and BLAS packs each of them. Its L D Lᵀ, which gives the inertia, is scalar: thirteen times as
/// slow.
///
/// Source: I. S. Duff and J. K. Reid, ACM TOMS 9, 302 (1983).
struct MultifrontalElimination: ~Copyable {
  /// The smallest and the largest magnitude of a pivot.
  private(set) var smallestPivot = Double.infinity
  private(set) var largestPivot = 0.0
  /// The number of negative pivots.
  private(set) var negativePivots = 0

  private let structure: SupernodalStructure
  /// The position of each site in the elimination order; −1 for sites that are left out.
  private let turns: [Int]
  private let children: [[Int]]
  /// The remainders, and the present front above them.
  private let stack: LargeBlock
  private let lanes: UnsafeMutablePointer<PanelFactor.Lanes>
  private let column: UnsafeMutablePointer<Double>

  deinit {
    lanes.deallocate()
    column.deallocate()
  }

  init(_ structure: SupernodalStructure, siteCount: Int) {
    self.structure = structure
    var turns = [Int](repeating: -1, count: siteCount)
    for (turn, site) in structure.order.enumerated() { turns[site] = turn }
    self.turns = turns
    var children = [[Int]](repeating: [], count: structure.count)
    for (node, parent) in structure.parents.enumerated() where parent >= 0 { children[parent].append(node) }
    self.children = children
    var (taken, most, largest) = (0, 0, 0)
    var remaining: [Int] = []
    for node in 0..<structure.count {
      let size = structure.height(of: node)
      most = max(most, taken + Front.numbers(size))
      largest = max(largest, size)
      for child in children[node].reversed() {
        precondition(remaining.popLast() == child, "supernodes are in postorder")
        taken -= Front.numbers(ofRemainder: structure.remainder(of: child))
      }
      remaining.append(node)
      if structure.parents[node] < 0 { remaining.removeLast() }
      taken += Front.numbers(ofRemainder: structure.remainder(of: node))
    }
    stack = LargeBlock(most)
    lanes = .allocate(capacity: (largest + 7) / 8 * PanelFactor.widest)
    column = .allocate(capacity: PanelFactor.widest)
  }

  /// Fills `factor` with L and S.
  ///
  /// - Returns: the position of the first unknown whose pivot was zero or NaN or, if all must be positive, negative;
  ///   nil on success.
  mutating func factor(
    _ matrix: SymmetricBlockMatrix, shift: Double = 0, allPositive: Bool, into factor: borrowing PanelFactor
  ) -> Int? {
    var taken = 0
    var remainders = [Front?](repeating: nil, count: structure.count)
    var positionsInFront = [Int](repeating: 0, count: structure.siteCount)
    for node in 0..<structure.count {
      let rows = structure.rows[structure.rowStarts[node]..<structure.rowStarts[node + 1]]
      let front = Front(size: structure.height(of: node), memory: stack.numbers + taken)
      front.clear()
      for (place, site) in rows.enumerated() { positionsInFront[Int(site)] = place }
      assemble(node, of: matrix, shift: shift, into: front, positionsInFront: positionsInFront)
      for child in children[node] {
        guard let part = remainders[child] else { continue }
        let own = structure.firstSites[child + 1] - structure.firstSites[child]
        let below = structure.rows[structure.rowStarts[child] + own..<structure.rowStarts[child + 1]]
        front.add(part, positionsInFront: below.map { positionsInFront[Int($0)] })
        remainders[child] = nil
        taken -= Front.numbers(ofRemainder: part.size)
      }
      if let failed = eliminate(node, front, allPositive: allPositive, into: factor) { return failed }
      let remainder = front.remainder(
        from: front.size - structure.remainder(of: node), at: stack.numbers + taken)
      taken += Front.numbers(ofRemainder: remainder.size)
      remainders[node] = remainder
    }
    return nil
  }

  /// Adds the entries of M − σI in the columns of a supernode to its front.
  private func assemble(
    _ node: Int, of matrix: SymmetricBlockMatrix, shift: Double, into front: Front, positionsInFront: [Int]
  ) {
    for turn in structure.firstSites[node]..<structure.firstSites[node + 1] {
      let site = structure.order[turn]
      let column = 3 * (turn - structure.firstSites[node])
      func add(_ block: SymmetricBlock, _ row: Int) {
        for a in 0..<3 {
          let target = front.pointer(row + a, column)
          for b in 0..<3 { target[b] += block[a, b] }
        }
      }
      var diagonal = matrix.diagonalBlocks[site]
      diagonal.xx -= shift
      diagonal.yy -= shift
      diagonal.zz -= shift
      add(diagonal, column)
      for entry in matrix.rowStarts[site]..<matrix.rowStarts[site + 1] {
        let other = turns[Int(matrix.sites[entry])]
        guard other > turn else { continue }
        add(matrix.blocks[entry], 3 * positionsInFront[other])
        guard !matrix.axialVectors.isEmpty else { continue }
        // Below the diagonal is the transpose of this row's block.
        for a in 0..<3 {
          let target = front.pointer(3 * positionsInFront[other] + a, column)
          for b in 0..<3 { target[b] -= matrix.axialVectors[entry].cross(a, b) }
        }
      }
    }
  }

  /// Eliminates the columns of a supernode, panel by panel.
  private mutating func eliminate(
    _ node: Int, _ front: Front, allPositive: Bool, into factor: borrowing PanelFactor
  ) -> Int? {
    let start = 3 * structure.firstSites[node]
    for index in factor.firstPanels[node]..<factor.firstPanels[node + 1] {
      let panel = factor.panels[index]
      let (first, width) = (panel.first - start, panel.width)
      let signs = factor.signs + panel.first
      if let failed = front.factorTriangle(first, width, signs: signs, column: column, allPositive: allPositive) {
        return panel.first + failed
      }
      let values = factor.values + panel.firstValue
      notePivots(front, first, width, signs)
      Self.storeTriangle(front, first, width, into: values)
      let below = values + PanelFactor.triangleValues(width)
      let y = UnsafeRawPointer(lanes).assumingMemoryBound(to: Double.self)
      solveRows(front, first, width, triangle: values)
      storeRows(front.size - first - width, panel, signs, into: below)
      front.subtract(below, y, width: width, from: first + width)
    }
    return nil
  }

  private mutating func notePivots(
    _ front: Front, _ first: Int, _ width: Int, _ signs: UnsafePointer<Double>
  ) {
    for k in 0..<width {
      let l = front.pointer(first + k, first + k).pointee
      smallestPivot = min(smallestPivot, l * l)
      largestPivot = max(largestPivot, l * l)
      if signs[k] < 0 { negativePivots += 1 }
    }
  }

  /// Stores the triangle of a panel: −L, and 1/L on the diagonal.
  private static func storeTriangle(
    _ front: Front, _ first: Int, _ width: Int, into values: UnsafeMutablePointer<Double>
  ) {
    var value = values
    for group in stride(from: 0, to: width, by: 3) {
      for column in 0..<group + 3 {
        for row in group..<group + 3 {
          let entry = front.pointer(first + row, first + column).pointee
          value.pointee = row < column ? 0 : row == column ? 1 / entry : -entry
          value += 1
        }
      }
    }
  }

  /// Computes Y = L⁻¹ Cᵀ of the rows below the triangle, eight per block: S times the transposed rows of the factor.
  private func solveRows(_ front: Front, _ first: Int, _ width: Int, triangle: UnsafePointer<Double>) {
    let begin = first + width
    var target = lanes
    for block in stride(from: begin, to: front.size, by: 8) {
      for lane in 0..<8 {
        let y = UnsafeMutableRawPointer(target).assumingMemoryBound(to: Double.self) + lane
        if block + lane < front.size {
          let row = front.pointer(block + lane, first)
          for k in 0..<width { y[8 &* k] = row[k] }
        } else {
          for k in 0..<width { y[8 &* k] = 0 }
        }
      }
      PanelFactor.solveTriangle(triangle, width, target, step: 1)
      target += width
    }
  }

  /// Stores −L of the `count` rows below the triangle, six per group.
  private func storeRows(
    _ count: Int, _ panel: PanelFactor.Panel, _ signs: UnsafePointer<Double>, into values: UnsafeMutablePointer<Double>
  ) {
    let y = UnsafeRawPointer(lanes).assumingMemoryBound(to: Double.self)
    let together = PanelFactor.rowsTogether
    for row in 0..<panel.rowCount {
      let target = values + (row / together &* together &* panel.width &+ row % together)
      if row < count {
        let source = y + (row / 8 &* 8 &* panel.width &+ row % 8)
        for k in 0..<panel.width { target[k &* together] = -signs[k] * source[k &* 8] }
      } else {
        for k in 0..<panel.width { target[k &* together] = 0 }
      }
    }
  }
}
