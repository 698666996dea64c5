// C wrapper file: the column-major memory that BLAS and CHOLMOD work on.

/// Columns of equal length, one after another: an orthonormal basis, or a block of vectors to be added to it.
///
/// Owned once. Pointers to it live only inside the expressions of `BlockLanczos`.
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

  /// The memory of a column and those after it.
  func pointer(_ column: Int = 0) -> UnsafeMutablePointer<Double> { storage.numbers + rows * column }

  /// Adds columns of zeros at the end.
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

  /// Drops columns from the end.
  mutating func truncate(to count: Int) { columns = count }

  /// ‖column‖, summed in eight lanes: one after another the sums would wait for each other.
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

  /// Takes the span of this basis' columns `start` ..< `end` out of `vectors` and returns the overlaps removed.
  ///
  /// Two passes. The first is over the last `near` columns only, where all of A Q_j that matters lies (H is banded);
  /// the second, over all, removes what rounding left. Twice is enough (Kahan and Parlett).
  ///
  /// - Returns: Qᵀ W, (`end` − `start`) × `width`, column-major.
  func orthogonalize(
    _ vectors: UnsafeMutablePointer<Double>, width: Int, from start: Int, to end: Int, near: Int
  ) -> [Double] {
    let count = end - start
    var total = [Double](repeating: 0, count: count * width)
    for first in [max(start, end - near), start] where count > 0 && width > 0 {
      let columns = end - first
      var overlaps = [Double](repeating: 0, count: columns * width)
      if width == 1 {
        gemv(transposingA: true, rows, columns, pointer(first), rows, vectors, beta: 0, &overlaps)
        gemv(rows, columns, alpha: -1, pointer(first), rows, overlaps, beta: 1, vectors)
      } else {
        gemm(transposingA: true, columns, width, rows, pointer(first), rows, vectors, rows, &overlaps, columns)
        gemm(rows, width, columns, alpha: -1, pointer(first), rows, &overlaps, columns, beta: 1, vectors, rows)
      }
      for column in 0..<width {
        for row in 0..<columns { total[column * count + first - start + row] += overlaps[column * columns + row] }
      }
    }
    return total
  }
}
