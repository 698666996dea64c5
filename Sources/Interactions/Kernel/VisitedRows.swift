import CVector

/// The part of every row of a half list that a sweep visits: the bins within reach, given the displacements since the
/// last build.
struct VisitedRows {
  private let neighbors: UnsafeMutablePointer<Int32>
  private let starts: UnsafeMutablePointer<Int64>
  private let ends: UnsafeMutablePointer<Int64>
  private let bins: Int
  private let moved: UnsafeMutablePointer<Double>
  private let limits: (Double, Double, Double, Double)

  @inline(__always)
  init(_ kernel: HalfListKernel) {
    neighbors = kernel.neighbors.base
    starts = kernel.rowStarts.base
    ends = UnsafeMutableRawPointer(kernel.rowEnds.base).assumingMemoryBound(to: Int64.self)
    bins = kernel.excess.count
    moved = kernel.moved.base
    limits = kernel.binLimits
  }

  /// Returns the bounds of the visited entries of a row: whole vectors of four.
  @inline(__always)
  subscript(_ row: Int) -> (begin: UnsafeMutablePointer<Int32>, end: UnsafeMutablePointer<Int32>) {
    let far = moved[row]
    let bin =
      (far > limits.0 ? 1 : 0) + (far > limits.1 ? 1 : 0) + (far > limits.2 ? 1 : 0) + (far > limits.3 ? 1 : 0)
    return (neighbors + Int(starts[row]), neighbors + Int(ends[row * bins + bin]))
  }
}
