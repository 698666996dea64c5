import Dispatch

/// The rows of one large sample in chunks of fixed length, shared out to threads in contiguous ranges.
///
/// Sums are taken over each chunk and then over the chunks in order: no bit depends on the number of threads.
struct RowChunks: Sendable {
  /// Rows of all chunks.
  let count: Int
  /// Threads at work.
  let threads: Int
  /// Rows of one chunk: so many products are summed in single precision at most.
  static let length = 512

  init(count: Int, threads: Int) {
    precondition(threads > 0, "work needs at least one thread")
    self.count = count
    self.threads = threads
  }

  /// Σ over chunks, in order, of what `body` returns for the rows of each.
  func sum(_ body: (Range<Int>) -> SIMD2<Double>) -> SIMD2<Double> {
    let chunks = (count + Self.length - 1) / Self.length
    return withUnsafeTemporaryAllocation(of: SIMD2<Double>.self, capacity: chunks) { partial in
      // A thread writes only to its chunks' places, and `body` only to its chunks' rows.
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
