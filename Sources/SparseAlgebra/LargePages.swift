import Glibc
import Synchronization

/// A block of memory in pages of 2 MB, if the system provides them, which is kept for the next sample when it is freed.
///
/// Factors and bases are read sequentially; with large pages the prefetcher is not stopped by page boundaries. The
/// system zeroes all memory that it provides, which for the 80 MB of a factorization took a twelfth of a measurement,
/// and two workers that free memory at the same time wait for each other. Freed blocks are therefore kept, as many as
/// were in use at the same time.
///
/// A new block contains the values last written to it.
struct LargeBlock: ~Copyable {
  let numbers: UnsafeMutablePointer<Double>
  private let bytes: Int

  private static let page = 1 << 21
  /// The freed blocks: address and size.
  private static let free = Mutex<[(address: UInt, bytes: Int)]>([])

  /// Takes the smallest freed block that is sufficient and at most twice too large, or allocates a new one.
  init(_ count: Int) {
    let wanted = max(1, (8 * count + Self.page - 1) / Self.page) * Self.page
    let kept = Self.free.withLock { free -> (address: UInt, bytes: Int)? in
      let fitting = free.indices.filter { free[$0].bytes >= wanted && free[$0].bytes <= 2 * wanted }
      guard let best = fitting.min(by: { free[$0].bytes < free[$1].bytes }) else { return nil }
      return free.remove(at: best)
    }
    if let kept, let memory = UnsafeMutableRawPointer(bitPattern: kept.address) {
      bytes = kept.bytes
      numbers = memory.assumingMemoryBound(to: Double.self)
    } else {
      bytes = wanted
      let memory = UnsafeMutableRawPointer.allocate(byteCount: wanted, alignment: Self.page)
      // Advisory: the kernel may ignore it.
      madvise(memory, wanted, Int32(MADV_HUGEPAGE))
      numbers = memory.bindMemory(to: Double.self, capacity: wanted / 8)
    }
  }

  deinit {
    let block = (address: UInt(bitPattern: numbers), bytes: bytes)
    Self.free.withLock { $0.append(block) }
  }
}
