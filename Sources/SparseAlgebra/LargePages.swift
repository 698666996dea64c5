import Glibc
import Synchronization

/// Memory for many numbers: in pages of 2 MB where the system has them, and kept for the next sample when it is freed.
///
/// Factors and bases are read through from end to end; large pages let them be fetched ahead across what would be the
/// ends of small ones. The system zeroes whatever it hands out, which for the 80 MB of a factorization took a twelfth
/// of a measurement, and two workers that free it at once wait for each other. So freed blocks wait here instead,
/// as many as were in use at once.
///
/// What a block holds is what was last written to it.
struct LargeBlock: ~Copyable {
  let numbers: UnsafeMutablePointer<Double>
  private let bytes: Int

  private static let page = 1 << 21
  /// Freed blocks: address and size.
  private static let free = Mutex<[(address: UInt, bytes: Int)]>([])

  /// The smallest of the freed blocks that suffices and is not more than twice too large, or a new one.
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
      // A wish: where it is not granted, the memory is as good as any.
      madvise(memory, wanted, Int32(MADV_HUGEPAGE))
      numbers = memory.bindMemory(to: Double.self, capacity: wanted / 8)
    }
  }

  deinit {
    let block = (address: UInt(bitPattern: numbers), bytes: bytes)
    Self.free.withLock { $0.append(block) }
  }
}
