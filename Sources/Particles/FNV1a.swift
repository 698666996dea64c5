/// The 64-bit FNV-1a hash, used for all checksums.
///
/// Any single changed byte changes the hash; a random change goes undetected with probability 2⁻⁶⁴. The hash keys
/// random streams, names the folders of user-defined potentials and protects stored results; stored data depend on
/// every bit of it. It processes 0.9 GB/s, a sample of 3000 particles in 0.4 ms. XXH3 would be ten times as fast, with
/// no noticeable effect on any command, but would require a second checksum format and a C library.
///
/// Source: G. Fowler, L. C. Noll, K.-P. Vo, http://www.isthe.com/chongo/tech/comp/fnv.
public struct FNV1a: Sendable {
  /// The hash of all bytes added so far.
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Creates the hash of an empty sequence.
  public init() {}

  /// Creates the hash of a sequence of bytes.
  public init(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(UInt64(byte)) } }

  /// Creates the hash of the bytes of a memory buffer.
  public init(_ bytes: UnsafeRawBufferPointer) { for byte in bytes { add(UInt64(byte)) } }

  /// Adds a word as if it were a single byte: a fast fingerprint of many numbers.
  public mutating func add(_ word: UInt64) { value = (value ^ word) &* 0x0000_0100_0000_01b3 }

  /// The hash as sixteen hexadecimal digits.
  public var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
