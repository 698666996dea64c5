/// A tree of named, reproducible random streams: the source of all random numbers of a study.
///
/// A study has one seed. Every ensemble, sample and purpose is a branch with a name of its own, independent of when and
/// where it runs. The same branch gives the same numbers for any number of workers, in any order, after any
/// interruption.
///
///     let sample = SeedTree(seed: 1).branch("pss-rc1.5-N1000-T1.00").branch(7)
///     var velocities = sample.stream("velocities")
public struct SeedTree: Sendable, Equatable {
  /// The 64-bit key of this branch.
  public let key: UInt64

  /// Creates the root of a study from its seed.
  public init(seed: UInt64) { key = mix(seed ^ 0x9e37_79b9_7f4a_7c15) }

  private init(key: UInt64) { self.key = key }

  /// Returns the branch of a name: FNV-1a over its UTF-8, mixed with this branch's key.
  public func branch(_ name: String) -> SeedTree {
    SeedTree(key: mix(key ^ mix(FNV1a(name.utf8).value)))
  }

  /// Returns the branch of an index.
  public func branch(_ index: Int) -> SeedTree {
    SeedTree(key: mix(key &+ mix(UInt64(bitPattern: Int64(index)) ^ 0xd1b5_4a32_d192_ed03)))
  }

  /// Returns the random stream for a purpose.
  public func stream(_ purpose: String) -> RandomStream { RandomStream(key: branch(purpose).key) }
}

/// Applies the finalizer of SplitMix64: every input bit affects every output bit.
private func mix(_ x: UInt64) -> UInt64 {
  var z = x
  z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
  z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
  return z ^ (z >> 31)
}

/// A counter-based random number generator, Philox4x32-10: the n-th block of numbers is a function of the key and n
/// alone.
///
/// Its state is the key and the position, so that a checkpoint restores it exactly.
///
/// Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, SC11 (2011).
public struct RandomStream: RandomNumberGenerator, Sendable, Codable, Equatable {
  /// The key of the stream.
  public let key: UInt64
  /// The number of 64-bit numbers drawn so far.
  public private(set) var position: UInt64 = 0
  private var spareNormal: Double?

  /// Creates a stream at its beginning.
  public init(key: UInt64) { self.key = key }

  /// Restores a stream after `position` numbers, with the value of ``spare`` at that position.
  package init(key: UInt64, position: UInt64, spare: Double?) {
    (self.key, self.position, spareNormal) = (key, position, spare)
  }

  /// The second normal number of a pair generated together, until it is used.
  package var spare: Double? { spareNormal }

  /// Returns the next 64 random bits.
  public mutating func next() -> UInt64 {
    let block = Self.philox(
      counter: (UInt32(truncatingIfNeeded: position >> 1), UInt32(position >> 33), 0, 0), key: key)
    defer { position += 1 }
    return position & 1 == 0 ? UInt64(block.1) << 32 | UInt64(block.0) : UInt64(block.3) << 32 | UInt64(block.2)
  }

  /// Returns a uniform random number in (0, 1), with 53 bits and both ends excluded.
  public mutating func uniform() -> Double { (Double(next() >> 11) + 0.5) * 0x1p-53 }

  /// Returns a normal random number of mean 0 and variance 1, by Marsaglia's polar method, which needs only √ and log.
  public mutating func normal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    while true {
      let u = 2 * uniform() - 1
      let v = 2 * uniform() - 1
      let s = u * u + v * v
      guard s < 1, s > 0 else { continue }
      let factor = (-2 * logarithm(s) / s).squareRoot()
      spareNormal = v * factor
      return u * factor
    }
  }

  /// Returns a gamma random number of shape `a` ≥ 1 and scale 1, by Marsaglia and Tsang's rejection (ACM TOMS 26, 363
  /// (2000)).
  public mutating func gamma(shape a: Double) -> Double {
    precondition(a >= 1, "the shape of this gamma distribution is at least 1")
    let d = a - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let t = 1 + c * x
      guard t > 0 else { continue }
      let v = t * t * t
      if logarithm(uniform()) < 0.5 * x * x + d - d * v + d * logarithm(v) { return d * v }
    }
  }

  /// Applies ten rounds of Philox to a 128-bit counter.
  package static func philox(
    counter: (UInt32, UInt32, UInt32, UInt32), key: UInt64
  ) -> (UInt32, UInt32, UInt32, UInt32) {
    var c = counter
    var k = (UInt32(truncatingIfNeeded: key), UInt32(key >> 32))
    for _ in 0..<10 {
      let first = UInt64(0xd251_1f53) * UInt64(c.0)
      let second = UInt64(0xcd9e_8d57) * UInt64(c.2)
      c = (
        UInt32(second >> 32) ^ c.1 ^ k.0, UInt32(truncatingIfNeeded: second),
        UInt32(first >> 32) ^ c.3 ^ k.1, UInt32(truncatingIfNeeded: first)
      )
      k = (k.0 &+ 0x9e37_79b9, k.1 &+ 0xbb67_ae85)
    }
    return c
  }
}

/// Returns ln x for x > 0, bitwise identical on all platforms: x = m·2ᵉ with m in [√½, √2), then 2 artanh((m − 1)/(m +
/// 1)).
package func logarithm(_ x: Double) -> Double {
  var m = x.significand
  var e = Double(x.exponent)
  if m > 1.4142135623730951 {
    m /= 2
    e += 1
  }
  let z = (m - 1) / (m + 1)
  let w = z * z
  var sum = 0.0
  for k in stride(from: 25, through: 1, by: -2) { sum = sum * w + 1 / Double(k) }
  return e * 0.6931471805599453 + 2 * z * sum
}
