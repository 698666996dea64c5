import Dispatch

/// The rows of one large sample in chunks of fixed length, distributed over threads in contiguous ranges.
///
/// Sums are computed per chunk and then over the chunks in order, bitwise independent of the number of threads.
struct RowChunks: Sendable {
  /// The total number of rows.
  let count: Int
  /// The number of threads.
  let threads: Int
  /// The number of rows per chunk, which is the largest number of products summed in single precision.
  static let length = 512

  init(count: Int, threads: Int) {
    precondition(threads > 0, "work needs at least one thread")
    self.count = count
    self.threads = threads
  }

  /// Returns the sum, over chunks in order, of the values that `body` returns for the rows of each chunk.
  func sum(_ body: (Range<Int>) -> SIMD2<Double>) -> SIMD2<Double> {
    let chunks = (count + Self.length - 1) / Self.length
    return withUnsafeTemporaryAllocation(of: SIMD2<Double>.self, capacity: chunks) { partial in
      // A thread writes only to the elements of its chunks, and `body` only to the rows of its chunks.
      nonisolated(unsafe) let partial = partial
      if threads == 1 {
        for c in 0..<chunks { partial[c] = body(rows(c)) }
      } else {
        withoutActuallyEscaping(body) { body in
          nonisolated(unsafe) let body = body
          DispatchQueue.concurrentPerform(iterations: threads) { t in
            for c in (chunks * t / threads)..<(chunks * (t + 1) / threads) { partial[c] = body(rows(c)) }
          }
        }
      }
      return partial.reduce(.zero, +)
    }
  }

  private func rows(_ chunk: Int) -> Range<Int> {
    (chunk * Self.length)..<min((chunk + 1) * Self.length, count)
  }
}
