import Durability
import Foundation
import Observables
import Particles
import Samples
import Storage
import Tags
import Testing

@Suite(.tags(.unit)) struct DigestCacheTests {
  private func cache() throws -> DigestCache {
    var cache = DigestCache(at: try madeUpPlace())
    for index in [0, 7, 123_456] {
      var values = ["shear_modulus": StoredArray([Double(index) + 0.1])]
      values["stress_correlation_time"] = StoredArray([0, 0.5, 1 + Double(index % 2)])
      values["stress_correlation"] = StoredArray([1, 0.5, 0.25])
      values["frequencies"] = StoredArray([1e-300, 0.5, 1e300])
      values["participation_ratios"] = StoredArray([0.1, 0.2, 0.3])
      let digest = try madeUpDigest(index, failure: index == 7 ? "the quench stopped: ½" : nil, observables: values)
      let signature = FileSignature(words: [Int64(index), .min, .max, -1])
      cache.entries[index] = DigestCache.Entry(signature: signature, digest: digest)
    }
    return cache
  }

  @Test func whatWasRememberedIsReadBackToTheLastBit() throws {
    let cache = try cache()
    let place = try madeUpPlace()
    let again = DigestCache(cache.bytes, at: place)
    #expect(again.entries == cache.entries && again.bytes == cache.bytes)
    #expect(again.entries[7]?.digest.failures == ["the quench stopped: ½"])
    #expect(DigestCache(nil, at: place).entries.isEmpty && DigestCache(Data(), at: place).entries.isEmpty)
  }

  @Test func aCacheThatIsCutOffOrContinuedIsNone() throws {
    let bytes = try cache().bytes
    let place = try madeUpPlace()
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(DigestCache(bytes.prefix(count), at: place).entries.isEmpty, "\(count) bytes")
    }
    #expect(DigestCache(bytes + Data([0]), at: place).entries.isEmpty)
  }

  /// Every word in turn becomes a count that is negative, too large, or as large as there is: lists are never longer than
  /// the bytes, and what is not refused has as many entries as before.
  @Test func hostileCountsEndNothing() throws {
    let bytes = try cache().bytes
    let place = try madeUpPlace()
    for offset in stride(from: 0, to: bytes.count - 7, by: 8) {
      for word: Int64 in [-1, .min, .max, Int64(bytes.count), 1 << 40] {
        var copy = bytes
        withUnsafeBytes(of: word) { copy.replaceSubrange(offset..<(offset + 8), with: $0) }
        #expect(DigestCache(copy, at: place).entries.count <= 3, "word \(offset / 8) is \(word)")
      }
    }
  }

  @Test func randomDamageEndsNothing() throws {
    let bytes = try cache().bytes
    let place = try madeUpPlace()
    var stream = SeedTree(seed: 3).stream("damage")
    for _ in 0..<2000 {
      var copy = bytes
      for _ in 0..<Int.random(in: 1...4, using: &stream) {
        copy[Int.random(in: 0..<copy.count, using: &stream)] = UInt8.random(in: 0...255, using: &stream)
      }
      #expect(DigestCache(copy, at: place).entries.count <= 3)
    }
  }
}
