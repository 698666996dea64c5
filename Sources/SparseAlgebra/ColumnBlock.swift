// C wrapper file: the column-major memory used by BLAS and CHOLMOD.

/// Columns of equal length in contiguous memory: an orthonormal basis, or a block of vectors to be added to it.
///
/// Uniquely owned. Pointers to it are used only inside the expressions of `BlockLanczos`.
struct ColumnBlock: ~Copyable {
  let rows: Int
  private(set) var columns: Int
  private var capacity: Int
  private var storage: LargeBlock

  init(rows: Int, columns: Int = 0, capacity: Int = 0) {
    self.rows = rows
    self.columns = columns
    self.capacity = max(columns, capacity, 1)
    storage = LargeBlock(rows * self.capacity)
    storage.numbers.initialize(repeating: 0, count: rows * columns)
  }

  /// Returns the memory of a column and of those after it.
  func pointer(_ column: Int = 0) -> UnsafeMutablePointer<Double> { storage.numbers + rows * column }

  /// Appends columns of zeros.
  mutating func append(_ count: Int) {
    if columns + count > capacity {
      capacity = max(columns + count, capacity + capacity / 2)
      let larger = LargeBlock(rows * capacity)
      larger.numbers.update(from: storage.numbers, count: rows * columns)
      storage = larger
    }
    pointer(columns).initialize(repeating: 0, count: rows * count)
    columns += count
  }

  /// Removes columns from the end.
  mutating func truncate(to count: Int) { columns = count }

  /// Returns ‖column‖, summed in eight lanes to avoid a chain of dependent additions.
  func norm(_ column: Int) -> Double {
    let v = UnsafeRawPointer(pointer(column))
    var lanes = SIMD8<Double>.zero
    let whole = rows / 8 * 8
    for row in stride(from: 0, to: whole, by: 8) {
      let x = v.loadUnaligned(fromByteOffset: 8 &* row, as: SIMD8<Double>.self)
      lanes.addProduct(x, x)
    }
    var sum = lanes.sum()
    for row in whole..<rows { sum += pointer(column)[row] * pointer(column)[row] }
    return sum.squareRoot()
  }

  /// Multiplies a column by a number.
  func scale(_ column: Int, by factor: Double) {
    let v = pointer(column)
    for row in 0..<rows { v[row] *= factor }
  }

  /// Removes the span of this basis' columns `start` ..< `end` from `vectors`, once, and returns the overlaps.
  ///
  /// - Returns: Qᵀ W, (`end` − `start`) × `width`, column-major.
  func removeSpan(
    from start: Int, to end: Int, of vectors: UnsafeMutablePointer<Double>, width: Int
  ) -> [Double] {
    let columns = end - start
    var overlaps = [Double](repeating: 0, count: columns * width)
    guard columns > 0 && width > 0 else { return overlaps }
    if width == 1 {
      gemv(transposingA: true, rows, columns, pointer(start), rows, vectors, beta: 0, &overlaps)
      gemv(rows, columns, alpha: -1, pointer(start), rows, overlaps, beta: 1, vectors)
    } else {
      gemm(transposingA: true, columns, width, rows, pointer(start), rows, vectors, rows, &overlaps, columns)
      gemm(rows, width, columns, alpha: -1, pointer(start), rows, &overlaps, columns, beta: 1, vectors, rows)
    }
    return overlaps
  }

  /// Removes the span twice, which is sufficient (Kahan and Parlett), and returns the sum of the overlaps.
  func orthogonalize(
    _ vectors: UnsafeMutablePointer<Double>, width: Int, from start: Int, to end: Int
  ) -> [Double] {
    var total = removeSpan(from: start, to: end, of: vectors, width: width)
    let rest = removeSpan(from: start, to: end, of: vectors, width: width)
    for index in total.indices { total[index] += rest[index] }
    return total
  }
}
