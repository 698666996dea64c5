import CLehr
import Particles

/// Numbers in memory of their own, shared with C until the last reference is released.
///
/// | | code |
/// |---|---|
/// | the address | `lent.first` |
/// | the owner to be released | `lent.owner`: one reference per call of ``lend()`` |
///
/// Immutable after creation, and deallocated with its last reference; hence the unchecked conformance.
final class NumberBlock: @unchecked Sendable {
  private let memory: UnsafeMutableRawBufferPointer
  private let count: Int

  /// Copies `values`; this is the only copy between the library and its caller.
  init<Number: BitwiseCopyable>(_ values: [Number]) {
    count = values.count
    memory = .allocate(
      byteCount: max(1, count * MemoryLayout<Number>.stride), alignment: MemoryLayout<Number>.alignment)
    values.withUnsafeBytes { memory.copyMemory(from: $0) }
  }

  /// Copies fields of vectors one after the other, without the padding of vectors in memory.
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

  /// Returns the numbers for C, with a reference that `lehr_release_numbers` releases.
  func lend() -> lehr_numbers {
    lehr_numbers(
      first: UnsafeRawPointer(memory.baseAddress), count: Int64(count), owner: Unmanaged.passRetained(self).toOpaque())
  }
}

extension lehr_numbers {
  /// Empty numbers without an owner.
  static var none: lehr_numbers { lehr_numbers(first: nil, count: 0, owner: nil) }
}

/// The vectors in `numbers`, three numbers each.
func vectors(_ numbers: UnsafePointer<Double>, count: Int) -> [Vec3] {
  (0..<count).map { Vec3(numbers[3 * $0], numbers[3 * $0 + 1], numbers[3 * $0 + 2]) }
}
