// C wrapper file: the column-major memory that BLAS and CHOLMOD work on.

/// Columns of equal length, one after another: an orthonormal basis, or a block of vectors to be added to it.
///
/// Owned once. Pointers to it live only inside the expressions of `BlockLanczos`.
struct ColumnBlock: ~Copyable {
  let rows: Int
  private(set) var columns: Int
  private var capacity: Int
  private var storage: UnsafeMutablePointer<Double>

  init(rows: Int, columns: Int = 0, capacity: Int = 0) {
    self.rows = rows
    self.columns = columns
    self.capacity = max(columns, capacity, 1)
    storage = .allocate(capacity: rows * self.capacity)
    storage.initialize(repeating: 0, count: rows * columns)
  }

  deinit { storage.deallocate() }

  /// The memory of a column and those after it.
  func pointer(_ column: Int = 0) -> UnsafeMutablePointer<Double> { storage + rows * column }

  /// Adds columns of zeros at the end.
  mutating func append(_ count: Int) {
    if columns + count > capacity {
      capacity = max(columns + count, capacity + capacity / 2)
      let larger = UnsafeMutablePointer<Double>.allocate(capacity: rows * capacity)
      larger.update(from: storage, count: rows * columns)
      storage.deallocate()
      storage = larger
    }
    pointer(columns).initialize(repeating: 0, count: rows * count)
    columns += count
  }

  /// Drops columns from the end.
  mutating func truncate(to count: Int) { columns = count }

  /// ‖column‖.
  func norm(_ column: Int) -> Double {
    let v = pointer(column)
    var sum = 0.0
    for row in 0..<rows { sum += v[row] * v[row] }
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
      gemm(transposingA: true, columns, width, rows, pointer(first), rows, vectors, rows, &overlaps, columns)
      gemm(rows, width, columns, alpha: -1, pointer(first), rows, &overlaps, columns, beta: 1, vectors, rows)
      for column in 0..<width {
        for row in 0..<columns { total[column * count + first - start + row] += overlaps[column * columns + row] }
      }
    }
    return total
  }
}
