import Foundation

/// The SplitMix64 generator, for drawing indices and noise; bitwise identical on all platforms.
///
/// Source: G. Steele, D. Lea, C. Flood, OOPSLA 2014; normal numbers by G. Box, M. Muller, Ann. Math. Stat. 29, 610
/// (1958).
package struct SplitMix64 {
  private var state: UInt64
  private var spare: Double?

  /// Creates the sequence of `seed`.
  package init(seed: UInt64) { state = seed }

  private mutating func bits() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// Returns a uniform index in 0..<`bound`.
  package mutating func index(below bound: Int) -> Int {
    Int(bits().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Returns a uniform number in (0, 1).
  package mutating func uniform() -> Double { (Double(bits() >> 12) + 0.5) * 0x1p-52 }

  /// Returns a normal number of mean 0 and variance 1.
  package mutating func normal() -> Double {
    if let second = spare {
      spare = nil
      return second
    }
    let radius = (-2 * log(uniform())).squareRoot()
    let angle = 2 * Double.pi * uniform()
    spare = radius * sin(angle)
    return radius * cos(angle)
  }
}
