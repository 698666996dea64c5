import CLanes

// Kernel file: the dense part of the factorization, on raw memory.

/// The dense symmetric matrix of one supernode: its own columns, and the rows in which they have entries.
///
/// It stores the lower triangle by rows, each followed by `LEHR_FRONT_MARGIN` further numbers: tiles of 6 × 8 extend beyond
/// the diagonal and beyond the last row, and the numbers there are arbitrary. A square would require twice as much memory
/// to be allocated and zeroed by the system, which takes a tenth of a measurement.
struct Front {
  /// The number of unknowns.
  let size: Int
  let memory: UnsafeMutablePointer<Double>

  init(size: Int, memory: UnsafeMutablePointer<Double>) {
    self.size = size
    self.memory = memory
  }

  /// Returns the start of a row.
  @inline(__always)
  private static func start(_ row: Int) -> Int { lehr_front_row(row) }

  /// The number of elements of a front while columns are eliminated: tiles extend beyond the last row.
  static func numbers(_ size: Int) -> Int { start(size + PanelFactor.rowsTogether) }
  /// The number of elements of its remainder.
  static func numbers(ofRemainder size: Int) -> Int { start(size) }

  func clear() { memory.update(repeating: 0, count: Self.start(size)) }

  /// Returns the row `row`, from the column `column` on.
  @inline(__always)
  func pointer(_ row: Int, _ column: Int) -> UnsafeMutablePointer<Double> { memory + (Self.start(row) &+ column) }

  /// Adds the remainder of a child; its site j is the site `positionsInFront[j]` here.
  func add(_ child: Front, positionsInFront: UnsafePointer<Int>) {
    for row in 0..<child.size {
      let source = child.pointer(row, 0)
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
  func subtract(_ l: UnsafePointer<Double>, _ y: UnsafePointer<Double>, width: Int, from first: Int) {
    LaneLoops.widest.subtract_product(memory, size, first, width, l, y)
  }

  /// Moves the unknowns from `first` on to the front of the memory at `place`, which may overlap with this one's if it does
  /// not begin after it.
  func remainder(from first: Int, at place: UnsafeMutablePointer<Double>) -> Front {
    let result = Front(size: size - first, memory: place)
    for row in 0..<result.size { result.pointer(row, 0).update(from: pointer(first + row, first), count: row + 1) }
    return result
  }
}
