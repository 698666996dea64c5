import CLehr
import Particles

/// Numbers in memory of their own, lent to C as long as anybody holds them.
///
/// | | code |
/// |---|---|
/// | where they are | `lent.first` |
/// | who must be released | `lent.owner`: one reference a call of ``lend()`` |
///
/// Immutable after it was made, and freed with its last reference; hence the unchecked promise.
final class NumberBlock: @unchecked Sendable {
  private let memory: UnsafeMutableRawBufferPointer
  private let count: Int

  /// A copy of `values`, one after the other: the only one between the library and its caller.
  init<Number: BitwiseCopyable>(_ values: [Number]) {
    count = values.count
    memory = .allocate(
      byteCount: max(1, count * MemoryLayout<Number>.stride), alignment: MemoryLayout<Number>.alignment)
    values.withUnsafeBytes { memory.copyMemory(from: $0) }
  }

  /// Fields of vectors one after the other, without the padding that vectors have in memory.
  init(_ fields: [[Vec3]]) {
    count = 3 * fields.reduce(0) { $0 + $1.count }
    let stride = MemoryLayout<Double>.stride
    memory = .allocate(byteCount: max(1, count * stride), alignment: MemoryLayout<Double>.alignment)
    var offset = 0
    for field in fields {
      for vector in field {
        for axis in 0..<3 {
          memory.storeBytes(of: vector[axis], toByteOffset: offset, as: Double.self)
          offset += stride
        }
      }
    }
  }

  deinit { memory.deallocate() }

  /// The numbers as C takes them, with a reference that `lehr_release_numbers` gives back.
  func lend() -> lehr_numbers {
    lehr_numbers(
      first: UnsafeRawPointer(memory.baseAddress), count: Int64(count), owner: Unmanaged.passRetained(self).toOpaque())
  }
}

extension lehr_numbers {
  /// No numbers, nobody to be released.
  static var none: lehr_numbers { lehr_numbers(first: nil, count: 0, owner: nil) }
}

/// The vectors in `numbers`, three numbers each.
func vectors(_ numbers: UnsafePointer<Double>, count: Int) -> [Vec3] {
  (0..<count).map { Vec3(numbers[3 * $0], numbers[3 * $0 + 1], numbers[3 * $0 + 2]) }
}
