/// FNV-1a over 64 bits: the program's one checksum.
///
/// Any single changed byte changes it; a random change escapes with probability 2⁻⁶⁴. It names random streams and the
/// folders of own potentials, and seals products: what is stored depends on its every bit. It reads 0.9 GB/s, a sample of
/// 3000 particles in 0.4 ms. XXH3 would be ten times as fast, which nothing would show, at the price of a second kind of
/// seal and of a C library.
///
/// Source: G. Fowler, L. C. Noll, K.-P. Vo, http://www.isthe.com/chongo/tech/comp/fnv.
public struct FNV1a: Sendable {
  /// The hash of everything added so far.
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of nothing.
  public init() {}

  /// The hash of some bytes.
  public init(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(UInt64(byte)) } }

  /// The hash of bytes in memory.
  public init(_ bytes: UnsafeRawBufferPointer) { for byte in bytes { add(UInt64(byte)) } }

  /// Goes on with a word at once, as if it were one byte: a quick fingerprint of many numbers.
  public mutating func add(_ word: UInt64) { value = (value ^ word) &* 0x0000_0100_0000_01b3 }

  /// The hash in sixteen hexadecimal digits.
  public var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
